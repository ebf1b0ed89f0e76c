import fc from 'fast-check'

/**
 * Texts that an expression matches, or would if it were not for what must not stand beside them: assertions are left out,
 * as texts cannot be drawn so that they hold.
 */
export function textsLike(source: string): fc.Arbitrary<string> {
  const tokens = source.match(/\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?::|<?[=!])|./gs) ?? []
  let text = ''
  let depth = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as string
    if (depth > 0 || /^\(\?<?[=!]/.test(token)) depth += token.startsWith('(') ? 1 : token === ')' ? -1 : 0
    else if (!['\\b', '^', '$'].includes(token)) text += SIMPLER[token] ?? token
  }
  return fc.stringMatching(new RegExp(`^(?:${text})$`), { size: 'xsmall' })
}

/** Of all that these stand for, what is likely in a sentence. */
const SIMPLER: Readonly<Record<string, string>> = { '\\W': '[ ,.-]', '.': '[a-z ]' }
