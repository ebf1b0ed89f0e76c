/**
 * One regular expression that matches where any of the given ones does. Those that begin at the edge of a word share it:
 * a search then leaves at once where no word begins, instead of trying each of them there.
 */
export function oneOf(sources: readonly string[], flags = ''): RegExp {
  const all = sources.map((source) => source.normalize('NFKC'))
  const shared = all.filter((source) => source.startsWith(EDGE) && !hasOuterBar(source))
  const others = all.filter((source) => !shared.includes(source))
  const atEdge = shared.map((source) => source.slice(EDGE.length)).join('|')
  return new RegExp([...(shared.length === 0 ? [] : [`${EDGE}(?:${atEdge})`]), ...others].join('|'), flags)
}

const EDGE = '\\b'
/** A bar that is meant as one, or a bracket. */
const MARK = /\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gs

/** Whether an expression is several, with a bar between them that stands in no group. */
function hasOuterBar(source: string): boolean {
  let depth = 0
  for (const [mark] of source.matchAll(MARK)) {
    if (mark === '(') depth += 1
    else if (mark === ')') depth -= 1
    else if (mark === '|' && depth === 0) return true
  }
  return false
}
