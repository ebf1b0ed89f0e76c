import { base64Form, escapedForm, plainForms } from './secret-forms.ts'

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
/** Without one of these, no character of a text is written as something else; looking for all spellings is slow. */
const ESCAPES = /%[\da-f]{2}|\\[ux"'/]|&(?:#|[a-z]+;)/i

type Patterns = { readonly plain: RegExp; readonly escaped: RegExp }

export function createSecrets(): Secrets {
  // The longest first: a secret may be the beginning of another one.
  let secrets: string[] = []
  let patterns: Patterns | undefined
  return {
    add(secret) {
      if (secret.length < SHORTEST_SECRET || secrets.includes(secret)) return
      secrets = [...secrets, secret].sort((one, other) => other.length - one.length)
      patterns = {
        plain: patternOf([...secrets.flatMap(plainForms), ...secrets.map(base64Form)]),
        escaped: patternOf(secrets.map(escapedForm)),
      }
    },
    scrub: (value) => (patterns ? scrubValue(patterns, value) : value),
  }
}

function patternOf(forms: readonly string[]): RegExp {
  return new RegExp(forms.join('|'), 'g')
}

/**
 * Each part is looked at once: what is nested deeply would take for ever otherwise. Most parts hold no secret and are
 * given back as they are; copies of all of them would double what a large report takes.
 */
function scrubValue<T>(patterns: Patterns, value: T): T {
  if (typeof value === 'string') return scrubText(patterns, value) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    let copy: unknown[] | undefined
    for (const [index, item] of value.entries()) {
      const clean = scrubValue(patterns, item)
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
    entry[0] = scrubText(patterns, key)
    entry[1] = scrubValue(patterns, item)
    changed ||= entry[0] !== key || entry[1] !== item
  }
  return changed ? (Object.fromEntries(entries) as T) : value
}

function scrubText({ plain, escaped }: Patterns, text: string): string {
  const scrubbed = text.replace(plain, MASK)
  return ESCAPES.test(scrubbed) ? scrubbed.replace(escaped, MASK) : scrubbed
}
