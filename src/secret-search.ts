import { type Form, formsOf, wholeEnd } from './secret-forms.ts'
import { ESCAPERS, readingsAt } from './secret-spellings.ts'

/** Finds secrets in texts, however many and however long they are: what it takes grows with the text. */
export type SecretSearch = {
  add(secret: string): void
  /** Puts `mask` in place of each secret; what overlaps gets one. */
  mask(text: string, mask: string): string
}

export function createSecretSearch(): SecretSearch {
  /** Sorted, so that those that begin alike are side by side. */
  let forms: readonly Form[] = []
  const beginnings = createBeginnings()
  return {
    add(secret) {
      const added = formsOf(secret)
      for (const { codes } of added) beginnings.add(String.fromCodePoint(...codes.slice(0, PAIRS + 1)))
      forms = [...forms, ...added].sort(compare)
    },
    mask(text, mask) {
      let masked = ''
      let done = 0
      for (let start = beginnings.next(text, 0); start >= 0; start = beginnings.next(text, start + 1)) {
        const end = longestAt(forms, text, start)
        if (end <= done) continue
        if (start >= done) masked += text.slice(done, start) + mask
        done = end
      }
      return done === 0 ? text : masked + text.slice(done)
    },
  }
}

/** How many pairs of neighbours of a secret's first characters are looked at before anything else is. */
const PAIRS = 3

/** Where secrets may begin: at hardly any place of a text, as its first characters tell. The others cost next to nothing. */
function createBeginnings() {
  // Of each character seven bits: that others share them costs a look, and hides nothing.
  const known = new Uint8Array(PAIRS << 14)
  const escapers = Array.from(ESCAPERS, (character) => character.charCodeAt(0))
  const isEscaper = Uint8Array.from({ length: 128 }, (_, code) => Number(escapers.includes(code)))
  const learn = (pair: number, first: number, second: number) => {
    known[(pair << 14) | ((first & 127) << 7) | (second & 127)] = 1
  }
  for (const escaper of escapers) for (let second = 0; second < 128; second++) learn(0, escaper, second)
  /** Behind the first pair: what comes after an escape cannot be told like this. */
  const goesOn = (text: string, at: number): boolean => {
    let first = text.charCodeAt(at) & 127
    for (let pair = 0; isEscaper[first] === 0 && pair < PAIRS; pair++) {
      const second = text.charCodeAt(at + pair + 1) & 127
      if (known[(pair << 14) | (first << 7) | second] === 0) return false
      first = second
    }
    return true
  }
  return {
    add(beginning: string) {
      for (let pair = 0; pair < PAIRS; pair++) {
        for (const second of [beginning.charCodeAt(pair + 1), ...escapers]) {
          learn(pair, beginning.charCodeAt(pair), second)
        }
      }
    },
    /** The next place, from `start` on, at which a secret may begin; -1 for none. */
    next(text: string, start: number): number {
      let first = text.charCodeAt(start) & 127
      for (let at = start + 1; at < text.length; at++) {
        const second = text.charCodeAt(at) & 127
        if (known[(first << 7) | second] === 1 && goesOn(text, at - 1)) return at - 1
        first = second
      }
      return -1
    },
  }
}

function compare({ codes: one }: Form, { codes: other }: Form): number {
  const shorter = Math.min(one.length, other.length)
  let at = 0
  while (at < shorter && one[at] === other[at]) at++
  return at < shorter ? (one[at] as number) - (other[at] as number) : one.length - other.length
}

/** What was read up to `at` of a text is how the forms begin that are at `from` and up to `to`. */
type Path = { readonly at: number; readonly from: number; readonly to: number }

/** Where the longest secret ends that begins at `start`; -1 where none does. */
function longestAt(forms: readonly Form[], text: string, start: number): number {
  let end = -1
  let paths: readonly Path[] = [{ at: start, from: 0, to: forms.length }]
  for (let depth = 0; paths.length > 0; depth++) {
    const longer: Path[] = []
    for (const path of paths) {
      let from = path.from
      for (; from < path.to && forms[from]?.codes.length === depth; from++) {
        end = Math.max(end, wholeEnd(forms[from] as Form, text, path.at))
      }
      if (from === path.to) continue
      for (const { code, end: at } of readingsAt(text, path.at)) {
        const first = firstFrom(forms, code, depth, from, path.to)
        if (first === path.to || forms[first]?.codes[depth] !== code) continue
        // Different readings may come to the same.
        if (longer.some((other) => other.at === at && other.from === first)) continue
        longer.push({ at, from: first, to: firstFrom(forms, code + 1, depth, first, path.to) })
      }
    }
    paths = longer
  }
  return end
}

/** The first of the forms from `from` and before `to` that has at least `code` at `depth`; they are alike before it. */
function firstFrom(forms: readonly Form[], code: number, depth: number, from: number, to: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((forms[middle]?.codes[depth] as number) < code) low = middle + 1
    else high = middle
  }
  return low
}
