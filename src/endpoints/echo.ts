import { field, fieldsOf } from '../fields.ts'

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
  const said = lettersOf(words)
  if (said.length < SHORTEST) return false
  return sent.flatMap(textsOf).some((text) => {
    const letters = lettersOf(text)
    if (letters.length < TELLING) return letters.length >= SHORTEST && said.includes(letters)
    for (let from = 0; from + TELLING <= said.length; from++)
      if (letters.includes(said.slice(from, from + TELLING))) return true
    return false
  })
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

/** Without what quoting and escaping change. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
