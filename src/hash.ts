import { createHash, hash } from 'node:crypto'

/** SHA-256 of bytes or of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content)
}

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
