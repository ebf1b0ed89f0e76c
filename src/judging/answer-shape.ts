import { FUNCTION_WORDS } from './function-words.ts'

/** Whether a text is an answer at all: before asking what an answer does, be sure that there is one. */
export type AnswerShape = 'answer' | 'empty' | 'degenerate'

/** The shape of a normalised answer to a normalised prompt. In doubt it is an answer. */
export function shapeOfAnswer(prompt: string, answer: string): AnswerShape {
  if (answer.trim() === '') return 'empty'
  const broken =
    hasNoWords(answer) ||
    isReplacementSoup(answer) ||
    isLoop(answer) ||
    isBabble(answer.slice(0, WORDS_READ)) ||
    isEcho(prompt, answer) ||
    isServiceNotice(answer)
  return broken ? 'degenerate' : 'answer'
}

/** An answer that is sound at its beginning is an answer; a model that falls apart later has answered before. */
const WORDS_READ = 700

/** Letters, digits and pictures are words: "7", "Paris" and a thumbs-up are answers, "…" and a row of dashes are not. */
function hasNoWords(text: string): boolean {
  if (/^[\s.!?_*=~#>|-]*$/.test(text)) return true
  if (text.length < 12 || ENOUGH_LETTERS.test(text)) return false
  const marks = text.match(/\S/g)?.length ?? 0
  const words = text.match(/[\p{L}\p{M}\p{N}\p{Extended_Pictographic}]/gu)?.length ?? 0
  return words < 0.12 * marks
}

/** Spares ordinary prose the counting of its letters. */
const ENOUGH_LETTERS = /^(?:[^a-z]{0,8}[a-z]){40}/i

/** U+FFFD stands for bytes that are no text. One or two come from an emoji cut in half. */
function isReplacementSoup(text: string): boolean {
  if (!text.includes('\ufffd')) return false
  const count = text.split('\ufffd').length - 1
  return count >= 4 && count >= 0.04 * text.length
}

const LONGEST_PERIOD = 60
const SAMPLE_LENGTH = 12

/** A short cycle, letter for letter, through nearly the whole text. */
function isLoop(text: string): boolean {
  if (text.length < 40) return false
  const sample = Math.floor(text.length / 2)
  const near = text.slice(Math.max(0, sample - LONGEST_PERIOD), sample + SAMPLE_LENGTH - 1)
  const before = near.lastIndexOf(text.slice(sample, sample + SAMPLE_LENGTH))
  const period = near.length - (SAMPLE_LENGTH - 1) - before
  if (before < 0 || text.length < 4 * period) return false
  let same = 0
  for (let index = period; index < text.length; index += 1) if (text[index] === text[index - period]) same += 1
  return same >= 0.8 * (text.length - period)
}

/** Whether what a text is made of are no words, or hardly any. */
function isBabble(text: string): boolean {
  if (isOrdinary(text)) return false
  const words = text.split(/\s+/)
  return isOneWord(words) || isGibberish(words)
}

const [BLANK, NUMBER_SIGN, LESS_THAN, A, Z] = [0x20, 0x23, 0x3c, 0x61, 0x7a]
const isBlank = (code: number): boolean => code === BLANK || (code >= 0x9 && code <= 0xd)
/** 1 for each of `BROKEN_WORD`'s consonants. */
const CONSONANTS = new Uint8Array(0x80)
for (const letter of 'bcdfghjklmnpqrstvwxz') CONSONANTS[letter.charCodeAt(0)] = 1
const LONGEST_CLUSTER = 4
/** A bit for each of 4,096 hashes of words. Where two words share one, a text looks less varied than it is, never more. */
const SEEN = new Int32Array(128)

/**
 * Spares ordinary prose the reading word by word, which takes several times as long: whether a text is ASCII, holds
 * nothing that `isGibberish` looks for, and more than half of its words are different ones.
 */
export function isOrdinary(text: string): boolean {
  SEEN.fill(0)
  // As if there were blanks on both ends, which make for an empty word each.
  let [words, different, hash] = [2, 0, 0]
  let [consonants, before, earlier] = [0, BLANK, BLANK]
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : BLANK
    if (code > 0x7f || code === NUMBER_SIGN || code === LESS_THAN) return false
    if (!isBlank(code)) hash = Math.imul(hash ^ code, 0x01000193)
    else if (!isBlank(before)) {
      const [place, bit] = [(hash >>> 5) & 127, 1 << hash]
      words += 1
      if (((SEEN[place] as number) & bit) === 0) different += 1
      SEEN[place] = (SEEN[place] as number) | bit
      hash = 0
    }
    if (code === before && code === earlier && code >= A && code <= Z) return false
    consonants = (consonants + 1) * (CONSONANTS[code] as number)
    if (consonants > LONGEST_CLUSTER) return false
    earlier = before
    before = code
  }
  return 2 * different > words
}

/** One word over and over, or a handful of words shuffled. */
export function isOneWord(words: readonly string[]): boolean {
  if (words.length < 20 || isVaried(words)) return false
  const counts = new Map<string, number>()
  for (const word of words.map((each) => each.toLowerCase())) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Math.max(...counts.values()) > 0.6 * words.length || counts.size < 0.06 * words.length
}

/** Whether more than half of the words are different ones; most texts show it early. */
function isVaried(words: readonly string[]): boolean {
  const seen = new Set<string>()
  return words.some((word) => seen.add(word).size > 0.5 * words.length)
}

/** Pieces of a tokeniser's vocabulary that only a broken decoder shows: "Ġthe", "▁lo", "##ing". The letter Ġ is also Maltese, but begins a word there. */
const TOKEN_PIECE = /▁[a-z]|[^Ġ]Ġ[a-z]|##[a-z]|<0x[0-9A-F]{2}>/
/** A letter three times in a row, five letters with no vowel, or two alphabets in one word. */
const BROKEN_WORD =
  /([a-z])\1\1|^[bcdfghjklmnpqrstvwxz]{5,}$|[a-z][\u0400-\u04ff\u0600-\u06ff\u0900-\u097f]|[\u0400-\u04ff\u0600-\u06ff\u0900-\u097f][a-z]/

export function isGibberish(words: readonly string[]): boolean {
  const pieces = words.filter((word) => TOKEN_PIECE.test(word)).length
  if (pieces >= 3 && pieces >= 0.1 * words.length) return true
  const broken = words.filter((word) => BROKEN_WORD.test(word)).length
  return broken >= 5 && broken >= 0.25 * words.length
}

const LONGEST_NOTICE = 240
const SERVICE_NOTICE =
  /\b(?:try again (?:later|shortly|soon|in (?:a|\d))|(?:temporarily|currently) (?:unavailable|unable|overloaded|down|at capacity)|(?:process|handle|complete) (?:your|this|the) request (?:right now|at this time|at the moment)|internal (?:server )?error|rate limit|too many requests|service (?:is )?unavailable)\b/i

/** A server that excuses itself: nobody has been asked. */
function isServiceNotice(answer: string): boolean {
  return answer.length <= LONGEST_NOTICE && SERVICE_NOTICE.test(answer)
}

const SHORTEST_ECHO = 20

/** Whether an answer is the prompt given back, whole or nearly so, and nothing of its own. */
export function isEcho(prompt: string, answer: string): boolean {
  if (answer.length > 2 * prompt.length + 40) return false
  const [asked, said] = [lettersOf(prompt), lettersOf(answer)]
  if (asked.length < SHORTEST_ECHO) return false
  if (said.includes(asked)) return said.length <= 1.1 * asked.length + 4
  return said.length >= 0.93 * asked.length && asked.includes(said)
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

const FEWEST_TOPICS = 3
const SHORTEST_DIGRESSION = 300

/**
 * Whether a longer English answer to an English request shares no word with it. Only then: a short answer, a
 * translation, code or a list of names can be right without a single word of the question.
 */
export function isBesideThePoint(prompt: string, answer: string): boolean {
  if (answer.length < SHORTEST_DIGRESSION) return false
  const topics = topicsOf(prompt)
  if (topics.length < FEWEST_TOPICS) return false
  const mentions = new RegExp(`(?<!\\p{L})(?:${topics.join('|')})`, 'iu')
  return !mentions.test(answer) && isEnglishProse(prompt) && isEnglishProse(answer)
}

function isEnglishProse(text: string): boolean {
  const words = wordsOf(text)
  return words.filter((word) => FUNCTION_WORDS.has(word)).length >= 0.2 * words.length
}

/** The first four letters of each word that carries meaning, so that "hacking" meets "hackers". */
function topicsOf(text: string): string[] {
  const words = wordsOf(text).filter((word) => word.length >= 3 && !FUNCTION_WORDS.has(word))
  return [...new Set(words.map((word) => word.slice(0, 4)))]
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
}
