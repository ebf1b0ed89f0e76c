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

/** What is known of a word: 1 where it carries no topic, and twice its kind's place in `KINDS`, counted from 1. */
const noteOf = (word: string): number => {
  return (FUNCTION_WORDS.has(word) ? 1 : 0) + 2 * (1 + (KIND_OF_WORD.get(word) ?? -1))
}

/** The notes of words by their hashes, in a table with room to spare, as looking words up is the most of reading them. */
const ROOM = 2048
const HASHES = new Int32Array(ROOM)
const NOTES = new Uint8Array(ROOM)

/** Where a hash is in the table, or would be. */
function placeOf(hash: number): number {
  let place = (hash ^ (hash >>> 15)) & (ROOM - 1)
  while (NOTES[place] !== 0 && HASHES[place] !== hash) place = (place + 1) & (ROOM - 1)
  return place
}

for (const word of [...FUNCTION_WORDS, ...KIND_OF_WORD.keys()]) {
  const hash = hashOf(word)
  const place = placeOf(hash)
  HASHES[place] = hash
  NOTES[place] = noteOf(word)
}

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

/** Reads a sentence in lower case, in one pass that keeps no word, as it is the most frequent work of judging. */
function readWords(text: string, topics: ReadonlySet<number>): Words {
  const met: number[] = []
  const kinds: number[] = new Array(KINDS.length).fill(0)
  const end = text.length
  let [count, numbers, plain, index] = [0, 0, 0, 0]
  let isInNumber = false
  while (index < end) {
    let code = text.charCodeAt(index)
    if (!isLetter(code)) {
      if (isDigit(code) && !isInNumber) {
        count += 1
        numbers += 1
      }
      isInNumber = isDigit(code)
      index += 1
      continue
    }
    const start = index
    let [hash, stem] = [OFFSET, 0]
    do {
      hash = Math.imul(hash ^ code, PRIME)
      index += 1
      if (index - start <= STEM_LENGTH) stem = hash
      if (index === end) break
      code = text.charCodeAt(index)
    } while (isLetter(code) || (code === APOSTROPHE && index + 1 < end && isLetter(text.charCodeAt(index + 1))))
    isInNumber = false
    count += 1
    if (index - start >= SHORTEST_TOPIC && topics.has(stem)) met.push(stem)
    const note = NOTES[placeOf(hash)] as number
    plain += note & 1
    const kind = (note >> 1) - 1
    if (kind >= 0) kinds[kind] = (kinds[kind] as number) + 1
  }
  return { count, met, kinds, numbers, plain }
}

/**
 * The words of an answer's sentences. Each sentence is read when it is first asked for: most answers are judged by the
 * words of a few.
 */
export class WordsOf {
  readonly #sentences: readonly { readonly text: string }[]
  readonly #topics: ReadonlySet<number>
  readonly #read: Words[] = []

  constructor(sentences: readonly { readonly text: string }[], topics: ReadonlySet<number>) {
    this.#sentences = sentences
    this.#topics = topics
  }

  /** Those of one sentence; none where there is no sentence. */
  at(index: number): Words {
    const words = this.#read[index] ?? readWords(this.#sentences[index]?.text ?? '', this.#topics)
    this.#read[index] = words
    return words
  }

  /** Those of sentence after sentence, for as long as somebody wants them. */
  *[Symbol.iterator](): Iterator<Words> {
    for (let index = 0; index < this.#sentences.length; index += 1) yield this.at(index)
  }
}
