/** A form in which servers repeat a secret; each character of it may be spelled in several ways besides. */
export type Form = {
  /** Code points. */
  readonly codes: readonly number[]
  readonly kind: 'plain' | 'base64'
}

/** As it is, in hexadecimal digits, and in base64. */
export function formsOf(secret: string): Form[] {
  const hex = Buffer.from(secret).toString('hex')
  return [
    ...formsAs('plain', [secret, hex, hex.toUpperCase()]),
    ...formsAs('base64', [...cores(secret, 'base64'), ...cores(secret, 'base64url')]),
  ]
}

function formsAs(kind: Form['kind'], texts: readonly string[]): Form[] {
  const codes = (text: string) => Array.from(text, (character) => character.codePointAt(0) as number)
  return [...new Set(texts)].map((text) => ({ codes: codes(text), kind }))
}

/**
 * What is always the same in base64, behind anything else: basic authentication has a name in front, so that the letters
 * depend on its length. What the neighbours share of the first and the last letter is left out.
 */
function cores(secret: string, alphabet: 'base64' | 'base64url'): string[] {
  const bytes = Buffer.from(secret)
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString(alphabet)
      .replace(/=+$/, '')
    const end = (before + bytes.length) % 3 === 0 ? text.length : text.length - 1
    return text.slice(before === 0 ? 0 : before + 1, end)
  })
}

/** What the last letter shares with whatever comes behind, where the base64 ends there. */
const LAST_OF_BASE64 = /(?:[\w+/-](?![\w+/-])=*|=+)?/y

/** Where a form that ends at `at` of a text leaves nothing of the secret behind. */
export function wholeEnd({ kind }: Form, text: string, at: number): number {
  if (kind === 'plain') return at
  LAST_OF_BASE64.lastIndex = at
  return at + (LAST_OF_BASE64.exec(text)?.[0].length ?? 0)
}
