import { createSecretSearch, type SecretSearch } from './secret-search.ts'

/** Replaces every known secret in a value's texts and keys, however deep they are; the value's shape stays. */
export type Scrub = <T>(value: T) => T

/** All secrets of a process: whatever it shows or writes goes through `scrub` first. */
export type Secrets = {
  add(secret: string): void
  readonly scrub: Scrub
}

/** What is shorter is a word, such as the keys `EMPTY` and `ollama` of local servers, and would be found in any text. */
export const SHORTEST_SECRET = 8
const MASK = '***'

export function createSecrets(): Secrets {
  const known = new Set<string>()
  const search = createSecretSearch()
  return {
    add(secret) {
      if (secret.length < SHORTEST_SECRET || known.has(secret)) return
      known.add(secret)
      search.add(secret)
    },
    scrub: (value) => (known.size > 0 ? scrubValue(search, value) : value),
  }
}

/**
 * Each part is looked at once: what is nested deeply would take for ever otherwise. Most parts hold no secret and are
 * given back as they are; copies of all of them would double what a large report takes.
 */
function scrubValue<T>(search: SecretSearch, value: T): T {
  if (typeof value === 'string') return scrubText(search, value) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    let copy: unknown[] | undefined
    for (const [index, item] of value.entries()) {
      const clean = scrubValue(search, item)
      if (clean === item) continue
      copy ??= [...value]
      copy[index] = clean
    }
    return (copy ?? value) as T
  }
  let changed = false
  const entries = Object.entries(value)
  for (const entry of entries) {
    const [key, item] = entry
    entry[0] = scrubText(search, key)
    entry[1] = scrubValue(search, item)
    changed ||= entry[0] !== key || entry[1] !== item
  }
  return changed ? (Object.fromEntries(entries) as T) : value
}

function scrubText(search: SecretSearch, text: string): string {
  return text.length < SHORTEST_SECRET ? text : search.mask(text, MASK)
}
