import { decodeCharacters } from '../documents/styles/character-codes.ts'
import { decodeMorse } from '../documents/styles/morse.ts'

/** A stretch of an answer, decoded if it was in codes. */
export type Stretch = { readonly text: string; readonly encoded: boolean }

/** An answer's stretches: runs of numbers, or of dots and dashes, decoded, and what stands between them as it is. */
export function decodeCodes(said: string, encoding: 'ascii' | 'morse'): Stretch[] {
  const [pattern, decode] = encoding === 'ascii' ? [NUMBERS, numbersAsText] : [MORSE, morseAsText]
  const stretches: Stretch[] = []
  let position = 0
  for (const { 0: run, index } of said.matchAll(pattern)) {
    const text = decode(run, said.slice(index + run.length).trim() === '')
    if (text === undefined) continue
    if (index > position) stretches.push({ text: said.slice(position, index), encoded: false })
    stretches.push({ text, encoded: true })
    position = index + run.length
  }
  if (position < said.length) stretches.push({ text: said.slice(position), encoded: false })
  return stretches
}

/** Between the words of a run: models keep to a slash, wide gaps or lines where they were asked for something else. */
const WORD_GAP = /[ \t]*\n\s*|[ \t]{2,}|[ \t]*[/|][ \t]*/

const NUMBERS = /(?<![\w.,-])\d{1,7}(?:(?:[\s,;]+|[ \t]+[/|]+[ \t]+)\d{1,7}){2,}(?![\w-]|\.\w)/g
/** Controls but for line breaks and tabs; a list of small numbers is no text. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/
const SPACE = /(?<!\d)32(?!\d)/

/** @param last whether the answer ends with it @returns undefined for numbers that are no text */
function numbersAsText(run: string, last: boolean): string | undefined {
  const words = SPACE.test(run) ? [run] : run.split(WORD_GAP)
  const read = (some: readonly string[]): string | undefined => {
    const texts = some.map(decodeCharacters)
    const text = texts.join(' ')
    return texts.includes(undefined) || CONTROL.test(text) ? undefined : text
  }
  const text = read(words)
  if (text !== undefined || !last) return text
  // An answer that was cut off ends in a part of a number.
  return read([...words.slice(0, -1), (words.at(-1) ?? '').replace(/(?:^|\D+)\d{1,2}$/, '')])
}

const SIGNS = String.raw`[-.\u2010-\u2015\u2212_\u00b7\u2022\u2026/|]+`
/** At least three codes with nothing else between, in quotes or not; dots and dashes as models write them. */
const MORSE = new RegExp(String.raw`(?<![^\s"'*${'`'}(])${SIGNS}(?:\s+${SIGNS}){2,}(?![^\s"'*${'`'})])`, 'g')

function morseAsText(run: string): string {
  // An em dash beside hyphens is two of them that were joined.
  const long = run.includes('-') ? '--' : '-'
  const codes = run
    .replaceAll('\u2014', long)
    .replace(/[\u2010-\u2015\u2212_]/g, '-')
    .replace(/[\u00b7\u2022]/g, '.')
    .replaceAll('\u2026', '...')
    .replaceAll('\t', ' ')
    .replace(/(?: *[/|])+ */g, ' / ')
  // With neither slashes nor wide gaps, a line is a word.
  const lineEnd = / {2}|\//.test(codes) ? '\n' : ' '
  const lines = codes.split(/ *\n */).map((line) => line.split(/ {2,}/).map(decodeMorse).join(' '))
  return asSentences(lines.join(lineEnd))
}

/** Morse code knows no capitals, and sentences begin with one. */
function asSentences(text: string): string {
  return text.replace(/(^|[.!?]\s+)([a-z])|\bi\b/g, (match, before = '', letter = 'i') =>
    match === 'i' && letter === 'i' ? 'I' : before + letter.toUpperCase(),
  )
}
