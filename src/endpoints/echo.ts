import { field, fieldsOf } from '../fields.ts'
import { readingsAt } from '../secret-spellings.ts'

/** Fields of requests in which their texts are: of chats, completions, responses, moderations and pictures. */
const TEXT_FIELDS = ['messages', 'prompt', 'input', 'inputs', 'instructions', 'negative_prompt']
/** So many letters in a row are no coincidence, as a sentence has more. */
const TELLING = 20
/** A whole text may be shorter; less than this stands in any sentence. */
const SHORTEST = 8

/**
 * Whether a server's words repeat some of what it was sent. Many servers quote requests in their errors, some quote the
 * answer, and none of these texts may be shown.
 * @param sent bodies of requests, or texts
 */
export function repeats(words: string, sent: readonly unknown[]): boolean {
  const plain = unescaped(words)
  const texts = sent.flatMap(textsOf)
  return [lettersOf, marksOf].some((form) => {
    const said = form(plain)
    return said.length >= SHORTEST && texts.some((text) => isIn(said, form(text)))
  })
}

function isIn(said: string, text: string): boolean {
  if (text.length < TELLING) return text.length >= SHORTEST && said.includes(text)
  for (let from = 0; from + TELLING <= said.length; from++)
    if (text.includes(said.slice(from, from + TELLING))) return true
  return false
}

function textsOf(sent: unknown): string[] {
  if (typeof sent === 'string') return [sent]
  return TEXT_FIELDS.flatMap((name) => stringsIn(field(sent, name)))
}

/** Of all messages and their parts; roles and types are no texts. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Object.entries(fieldsOf(value)).flatMap(([key, inner]) =>
    key === 'role' || key === 'type' ? [] : stringsIn(inner),
  )
}

/** Without what quoting changes. */
const lettersOf = (text: string): string => marksOf(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** Morse code has no letters. */
const marksOf = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** Characters in place of what spells them in JSON, addresses and HTML. */
function unescaped(words: string): string {
  let text = ''
  for (let at = 0; at < words.length; ) {
    const readings = readingsAt(words, at)
    const { code, end } = readings.reduce((one, other) => (other.end > one.end ? other : one))
    text += code <= 0x10ffff ? String.fromCodePoint(code) : ''
    at = end
  }
  return text
}
