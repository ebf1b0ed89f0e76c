import { createHash, hash } from 'node:crypto'

/** SHA-256 of bytes or of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  if (typeof content !== 'string' || content.length <= HASHED_AT_ONCE) return hash('sha256', content)
  const digest = createHash('sha256')
  for (let from = 0; from < content.length; ) {
    let to = from + HASHED_AT_ONCE
    if (isHighSurrogate(content.charCodeAt(to - 1))) to++
    digest.update(content.slice(from, to))
    from = to
  }
  return digest.digest('hex')
}

/** UTF-16 units. Of a longer text there would be a copy in UTF-8 as a whole. */
const HASHED_AT_ONCE = 100_000
/** The first half of a character, which has no bytes of its own. */
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00

/** SHA-256 of a plain value, whatever the order in which its keys were written. */
export function hashOf(value: unknown): string {
  return sha256(canonicalJson(value))
}

/** `hashOf` of the list of values, which is never put together: of a large list the text would be longer than the list. */
export function hashOfList(values: Iterable<unknown>): string {
  const digest = createHash('sha256')
  let separator = '['
  for (const value of values) {
    digest.update(separator + canonicalJson(value))
    separator = ','
  }
  return digest.update(separator === '[' ? '[]' : ']').digest('hex')
}

/** JSON with sorted keys and without undefined fields: equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, field]) => field !== undefined)
  entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
}
