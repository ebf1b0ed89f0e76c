/** Longest value that a message shows, in characters. */
const LONGEST = 60
/** Characters that break a line, hide or turn round text: a message shows their code instead. */
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
/** A user name or password in a URL does not belong in a message that others can read. */
const CREDENTIALS = /:\/\/[^/?#@\s"]*@/g

/** A value of a file as JSON on one line, cut at 60 characters. */
export function excerpt(value: unknown): string {
  const json = JSON.stringify(shorten(value, 0)) ?? String(value)
  return cut(printable(json).replace(CREDENTIALS, '://…@'))
}

/** What kind of value it is, for a message about a value that is not for everybody who can read the message. */
export function kindOfValue(value: unknown): string {
  if (value === null || typeof value === 'boolean') return excerpt(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'string') return value === '' ? 'an empty text' : 'a text'
  return typeof value === 'number' ? 'a number' : 'an object'
}

/** Names for a message: at most twenty, each cut. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 20).map(excerpt)
  return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ')
}

/** Text from a file on one line, without characters that could change how the message reads. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A JSON pointer for a message: printable, each token cut at 60 characters. */
export function printPointer(pointer: string): string {
  return pointer.split('/').map(printable).map(cut).join('/')
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Only the beginning of a large value is worth encoding. */
function shorten(value: unknown, depth: number): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (typeof value === 'string') return value.slice(0, 2 * LONGEST)
  if (value === null || typeof value !== 'object') return value
  if (depth > 3) return Array.isArray(value) ? [] : {}
  if (Array.isArray(value)) return value.slice(0, LONGEST).map((item) => shorten(item, depth + 1))
  const entries = Object.entries(value).slice(0, LONGEST)
  return Object.fromEntries(entries.map(([key, item]) => [key.slice(0, LONGEST), shorten(item, depth + 1)]))
}
