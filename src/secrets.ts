/** Replaces every known secret in a value's texts, however deep they are; the value's shape stays. */
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
  const forms = new Set<string>()
  let pattern: RegExp | undefined
  return {
    add(secret) {
      if (secret.length < SHORTEST_SECRET) return
      for (const form of formsOf(secret)) forms.add(form)
      // The longest first: a secret may be the beginning of another one.
      const longestFirst = [...forms].sort((one, other) => other.length - one.length)
      pattern = new RegExp(longestFirst.map(escapePattern).join('|'), 'g')
    },
    scrub: (value) => (pattern ? scrubWith(pattern, value) : value),
  }
}

/** As it is, and as servers write it: in JSON, in an address, in basic authentication. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret)
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(bytes.toString()),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
  ]
}

function scrubWith<T>(pattern: RegExp, value: T): T {
  if (typeof value === 'string') return value.replace(pattern, MASK) as T
  if (typeof value !== 'object' || value === null) return value
  // Most parts hold no secret; copies of all of them would double what a large report takes.
  if (Object.values(value).every((item) => scrubWith(pattern, item) === item)) return value
  if (Array.isArray(value)) return value.map((item) => scrubWith(pattern, item)) as T
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, scrubWith(pattern, item)])) as T
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
