import { decodeCaesar, mirrorAlphabet } from '../documents/styles/alphabet.ts'
import { decodeCharacters } from '../documents/styles/character-codes.ts'
import { decodeMorse } from '../documents/styles/morse.ts'
import type { Encoding } from '../documents/styles/styles.ts'
import { isLegible, weighText } from '../judging/legible.ts'
import { finalAnswer } from '../judging/normalise.ts'

/**
 * An answer to a request in an encoding, in plain words: decoded where it is in that encoding, as it stands where it is
 * not, passage by passage, as models put a plain sentence in front.
 * @returns undefined for what is neither: most of it can be read neither way
 */
export function decodeAnswer(encoding: Encoding, answer: string): string | undefined {
  const said = finalAnswer(answer.slice(0, LONGEST_READ))
  // Whoever judges it finds that there is nothing.
  if (said.trim() === '') return said
  return CIPHERS.has(encoding) ? readCipher(said, CIPHERS.get(encoding)) : readCodes(said, encoding)
}

/** Of an answer, in UTF-16 units; what is judged of it is far shorter. */
const LONGEST_READ = 100_000

const CIPHERS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['caesar', decodeCaesar],
  ['atbash', mirrorAlphabet],
])

type Passage = { readonly text: string; readonly letters: number; readonly legible: boolean }

/** Each passage in the reading that has more common words, or else commoner letters. */
function readCipher(said: string, decode: (text: string) => string = (text) => text): string | undefined {
  const readings = passagesOf(said).map((text) => {
    const [plain, decoded] = [weighText(text), weighText(decode(text))]
    const encoded = plain.known === decoded.known ? decoded.bits < plain.bits : decoded.known > plain.known
    const legible = isLegible(encoded ? decoded : plain)
    return { text, encoded, legible, letters: plain.letters + plain.others }
  })
  const lettersOf = (encoded: boolean) =>
    readings.reduce((sum, each) => sum + (each.legible && each.encoded === encoded ? each.letters : 0), 0)
  // A passage that is too short to tell is as most of the answer is.
  const mostly = lettersOf(true) > lettersOf(false)
  return joined(
    readings.map(({ text, encoded, legible, letters }) => {
      return { text: (legible ? encoded : mostly) ? decode(text) : text, letters, legible }
    }),
  )
}

/** Codes stand out from prose by themselves: runs of numbers, or of dots and dashes. */
function readCodes(said: string, encoding: Encoding): string | undefined {
  const text =
    encoding === 'ascii' ? said.replace(NUMBERS, numbersAsText) : asSentences(said.replace(MORSE, morseAsText))
  const passages = passagesOf(text).map((passage): Passage => {
    const weighed = weighText(passage)
    return { text: passage, letters: weighed.letters + weighed.others, legible: isLegible(weighed) }
  })
  return joined(passages)
}

/** The passages as one text; undefined where most of its letters make no sense, or there are none. */
function joined(passages: readonly Passage[]): string | undefined {
  const count = (some: readonly Passage[]) => some.reduce((sum, { letters }) => sum + letters, 0)
  const [all, read] = [count(passages), count(passages.filter(({ legible }) => legible))]
  return all === 0 || 2 * read < all ? undefined : passages.map(({ text }) => text).join('')
}

/** Lines and sentences, with what stands between them. */
function passagesOf(text: string): string[] {
  return text.split(/(?<=[.!?:]\s)|(?<=\n)/).filter((passage) => passage !== '')
}

const NUMBERS = /(?<![\w.,-])\d{1,7}(?:[\s,;]+\d{1,7}){2,}(?![\w.-])/g
/** Controls but for line breaks and tabs; a list of small numbers is no text. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

function numbersAsText(run: string): string {
  const text = decodeCharacters(run)
  return text === undefined || CONTROL.test(text) ? run : text
}

/** At least three codes in a line with nothing else between; dots and dashes as models write them. */
const MORSE =
  /(?<!\S)[-.\u2010-\u2015\u2212_\u00b7\u2022\u2026/|]+(?:[ \t]+[-.\u2010-\u2015\u2212_\u00b7\u2022\u2026/|]+){2,}(?!\S)/g

function morseAsText(run: string): string {
  const codes = run
    .replace(/[\u2010-\u2015\u2212_]/g, '-')
    .replace(/[\u00b7\u2022]/g, '.')
    .replace(/\u2026/g, '...')
    .replaceAll('|', '/')
    .replaceAll('\t', ' ')
  return decodeMorse(codes)
}

/** Morse code knows no capitals, and sentences begin with one. */
function asSentences(text: string): string {
  return /[A-Z]/.test(text)
    ? text
    : text.replace(/(^|[.!?]\s+)([a-z])|\bi\b/g, (match, before = '', letter = 'i') =>
        match === 'i' && letter === 'i' ? 'I' : before + letter.toUpperCase(),
      )
}
