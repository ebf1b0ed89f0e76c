import type { Problem } from '../errors.ts'
import type { Probe as ProbeEntry } from '../generated/probe-set.ts'
import { probeSet as schema } from '../generated/schemas.ts'
import { probe as validator } from '../generated/validators.js'
import { hashOfList, sha256 } from '../hash.ts'
import { excerpt } from './excerpt.ts'
import type { Locator } from './places.ts'
import { type Entries, readEntries } from './probe-entries.ts'
import { findProblems, MOST_PROBLEMS, throwProblems } from './problems.ts'
import type { Style } from './styles/styles.ts'

/** One request of a set. */
export type Probe = {
  readonly id: string
  readonly category: string
  readonly domain?: string
  readonly kind: 'harmful' | 'benign'
  /** What is sent. */
  readonly prompt: string
  /** Of the prompt. */
  readonly sha256: string
  /** In plain words, where the prompt has other ones: what an answer is judged by. */
  readonly request?: string
  /** The way in which it is asked besides how the set stands. */
  readonly view?: View
  /** Where the set as a whole is asked without the system prompt. */
  readonly bare?: boolean
}

/** The same probes asked differently, compared with a baseline of their own. */
export type View = {
  /** Stands in reports, and after the id of each of its probes. */
  readonly name: string
  readonly bare?: boolean
  readonly prefill?: string
  readonly style?: Style
}

/** A question with a known answer: right if one of `expect` occurs in the answer as a word. */
export type Canary = { readonly id: string; readonly prompt: string; readonly expect: string[] }

export type ProbeSet = {
  readonly name: string
  /** Of ids, categories, domains, kinds and prompts in their order, however the file is written. */
  readonly sha256: string
  readonly probes: Probe[]
  readonly canaries: Canary[]
  /** How a public prompt set was understood, a line each. */
  readonly reading?: readonly string[]
  /** Its harmful probes in each of the languages that the policy names. */
  readonly translations?: readonly { readonly language: string; readonly probes: readonly Probe[] }[]
}

type Sound = { readonly probe: ProbeEntry; readonly places: Locator }

/**
 * Reads a probe set: JSON Lines (.jsonl, .ndjson), or a list in JSON or YAML.
 * The same text under two ids is no problem: public sets repeat some of theirs.
 * @throws UserError with every problem of the file: syntax and schema by line, ids that stand twice, no probes.
 */
export function parseProbeSet(path: string, text: string, name: string = path): ProbeSet {
  return probeSetOfEntries(path, readEntries(path, text), name)
}

/** The same from a list that has been read. @throws UserError with every problem of the file */
export function probeSetOfEntries(path: string, { entries, problems }: Entries, name: string = path): ProbeSet {
  const found = [...problems]
  const sound: Sound[] = []
  for (const { value, places } of entries) {
    const wrong = findProblems(value, { path, validator, schema, places, below: ['0'] })
    if (wrong.length === 0) sound.push({ probe: value as ProbeEntry, places })
    else found.push(...wrong)
    // Enough to fill the message; reading on would only take time.
    if (found.length > MOST_PROBLEMS) throwProblems(found)
  }
  if (entries.length === 0 && found.length === 0) {
    found.push({ message: 'no probes: add at least one, or take the file out of the policy', file: path, line: 1 })
  }
  found.push(...findRepeated(path, sound))
  throwProblems(found)
  return probeSetOf(
    name,
    sound.map(({ probe }) => probe),
  )
}

/** A set of checked entries, in their order. */
export function probeSetOf(name: string, entries: readonly ProbeEntry[]): ProbeSet {
  const probes: Probe[] = []
  const canaries: Canary[] = []
  const names = new Map<string, string>()
  // The same few names on every line of a large file: one of each is kept.
  const one = (name: string): string => {
    if (!names.has(name)) names.set(name, name)
    return names.get(name) as string
  }
  for (const { id, category, domain, kind, prompt, expect = [] } of entries) {
    if (kind === 'canary') canaries.push({ id, prompt, expect })
    else {
      const place = { category: one(category), ...(domain === undefined ? {} : { domain: one(domain) }) }
      probes.push({ id, ...place, kind: kind === 'benign' ? 'benign' : 'harmful', prompt, sha256: sha256(prompt) })
    }
  }
  return { name, sha256: hashOfList(rowsOf(entries)), probes, canaries }
}

function* rowsOf(entries: readonly ProbeEntry[]): Generator<unknown[]> {
  for (const { id, category, domain, kind, prompt } of entries) yield [id, category, domain, kind, prompt]
}

function findRepeated(path: string, sound: readonly Sound[]): Problem[] {
  const first = new Map<string, Sound>()
  return sound.flatMap((entry): Problem[] => {
    const { id } = entry.probe
    const before = first.get(id)
    if (before === undefined) {
      first.set(id, entry)
      return []
    }
    const place = entry.places.locate('/id')
    const line = before.places.locate('/id')?.line
    const twice = line === place?.line ? `line ${line}` : `lines ${line} and ${place?.line}`
    const message = `/id: the id ${excerpt(id)} stands twice, on ${twice}: give each probe an id of its own`
    return [{ message, file: path, ...place }]
  })
}
