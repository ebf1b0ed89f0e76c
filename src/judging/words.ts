import { FUNCTION_WORDS } from './function-words.ts'

/** The words of a sentence as numbers. A word that the request has, too, is `TOPIC`, and every number is `NUMBER`. */
export type Words = {
  readonly tokens: readonly number[]
  /** The request's topics that occur, perhaps several times. */
  readonly met: readonly number[]
  /** How often the reader is spoken to, and how often the writer speaks of itself. */
  readonly addresses: number
  readonly speaks: number
  /** Words without a topic, which English is full of. */
  readonly plain: number
}

const TOPIC = 1
const NUMBER = 2
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

const YOU = [hashOf('you'), hashOf('your')]
const ME = [hashOf('i'), hashOf("i'm")]
const PLAIN = new Set([...FUNCTION_WORDS].map(hashOf))

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
  const tokens: number[] = []
  const met: number[] = []
  let addresses = 0
  let speaks = 0
  let plain = 0
  let index = 0
  while (index < text.length) {
    let code = text.charCodeAt(index)
    if (isDigit(code)) {
      while (isDigit(text.charCodeAt(index))) index += 1
      tokens.push(NUMBER)
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
    if (index - start >= SHORTEST_TOPIC && topics.has(stem)) {
      tokens.push(TOPIC)
      met.push(stem)
    } else tokens.push(hash)
    if (PLAIN.has(hash)) plain += 1
    if (YOU.includes(hash)) addresses += 1
    else if (ME.includes(hash)) speaks += 1
  }
  return { tokens, met, addresses, speaks, plain }
}
