import { FUNCTION_WORDS } from './function-words.ts'
import { KIND_OF_WORD, KINDS } from './word-kinds.ts'

/** What the words of a sentence are. */
export type Words = {
  readonly count: number
  /** The request's topics that occur, perhaps several times. */
  readonly met: readonly number[]
  /** How many words there are of each of `KINDS`. */
  readonly kinds: readonly number[]
  readonly numbers: number
  /** Words without a topic, which English is full of. */
  readonly plain: number
}

const OFFSET = 0x811c9dc5 | 0
const PRIME = 0x01000193
/** So many letters stand for a word that carries meaning, so that "hacking" meets "hackers". */
const STEM_LENGTH = 4
const SHORTEST_TOPIC = 3

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = OFFSET
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
  return hash
}

/** For words that are looked up: their kind's place in `KINDS`, if any, and whether they carry no topic (1). */
const KNOWN = new Map(
  [...new Set([...FUNCTION_WORDS, ...KIND_OF_WORD.keys()])].map((word) => {
    return [hashOf(word), { kind: KIND_OF_WORD.get(word), plain: FUNCTION_WORDS.has(word) ? 1 : 0 }]
  }),
)

/** The topics of a request: its words that carry meaning, by their first four letters. */
export function readTopics(prompt: string): ReadonlySet<number> {
  const words = prompt.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const telling = words.filter((word) => word.length >= SHORTEST_TOPIC && !FUNCTION_WORDS.has(word))
  return new Set(telling.map((word) => hashOf(word.slice(0, STEM_LENGTH))))
}

const APOSTROPHE = 0x27
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
/** Letters of English in lower case, and all that is beyond Latin-1's signs, so that no other script falls apart. */
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || code >= 0xc0

/** Reads a sentence in lower case, in one pass, as it is the most frequent work of judging. */
export function readWords(text: string, topics: ReadonlySet<number>): Words {
  const met: number[] = []
  const kinds: number[] = new Array(KINDS.length).fill(0)
  let count = 0
  let numbers = 0
  let plain = 0
  let index = 0
  while (index < text.length) {
    let code = text.charCodeAt(index)
    if (isDigit(code)) {
      while (isDigit(text.charCodeAt(index))) index += 1
      count += 1
      numbers += 1
      continue
    }
    if (!isLetter(code)) {
      index += 1
      continue
    }
    const start = index
    let hash = OFFSET
    let stem = 0
    while (isLetter(code) || (code === APOSTROPHE && isLetter(text.charCodeAt(index + 1)))) {
      hash = Math.imul(hash ^ code, PRIME)
      index += 1
      if (index - start === STEM_LENGTH) stem = hash
      code = text.charCodeAt(index)
    }
    if (index - start < STEM_LENGTH) stem = hash
    count += 1
    if (index - start >= SHORTEST_TOPIC && topics.has(stem)) met.push(stem)
    const known = KNOWN.get(hash)
    if (known === undefined) continue
    plain += known.plain
    if (known.kind !== undefined) kinds[known.kind] = (kinds[known.kind] as number) + 1
  }
  return { count, met, kinds, numbers, plain }
}
