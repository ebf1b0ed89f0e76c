import type { Problem } from '../errors.ts'
import type { Probe as ProbeEntry } from '../generated/probe-set.ts'
import { probeSet as schema } from '../generated/schemas.ts'
import { probe as validator } from '../generated/validators.js'
import { hashOfList, sha256 } from '../hash.ts'
import { excerpt } from './excerpt.ts'
import { type Entries, isEntry, readEntries } from './probe-entries.ts'
import { findProblems, MOST_PROBLEMS, throwProblems } from './problems.ts'
import type { Style } from './styles/styles.ts'
import { type TextStore, type Texts, textsInMemory } from './texts.ts'

/** One request of a set. */
export type Probe = {
  readonly id: string
  readonly category: string
  readonly domain?: string | undefined
  readonly kind: 'harmful' | 'benign'
  /** What is sent. */
  readonly prompt: string
  /** Of the prompt. */
  readonly sha256: string
  /** In plain words, where the prompt has other ones: what an answer is judged by. */
  readonly request?: string | undefined
  /** The way in which it is asked besides how the set stands. */
  readonly view?: View | undefined
  /** Where the set as a whole is asked without the system prompt. */
  readonly bare?: boolean | undefined
}

/** What is known of a probe besides its texts. */
type About = Omit<Probe, 'prompt' | 'request' | 'sha256'>

/** What many probes have in common. */
type Group = Omit<About, 'id'> & { readonly prompts: Texts; readonly requests: Texts | undefined }

/**
 * A probe whose prompt may be elsewhere, and whose digest is worked out for whoever wants it. It has three fields only,
 * as there may be hundreds of thousands; all else but the id is behind getters, so it is not to be copied by spread.
 */
class ReadProbe implements Probe {
  readonly id: string
  readonly #place: number
  readonly #group: Group

  constructor(id: string, place: number, group: Group) {
    this.id = id
    this.#place = place
    this.#group = group
  }

  get category(): string {
    return this.#group.category
  }

  get domain(): string | undefined {
    return this.#group.domain
  }

  get kind(): Probe['kind'] {
    return this.#group.kind
  }

  get view(): View | undefined {
    return this.#group.view
  }

  get bare(): boolean | undefined {
    return this.#group.bare
  }

  get prompt(): string {
    return this.#group.prompts.get(this.#place)
  }

  get request(): string | undefined {
    return this.#group.requests?.get(this.#place)
  }

  get sha256(): string {
    return sha256(this.prompt)
  }
}

/**
 * Makes probes whose texts are somewhere.
 * @returns what makes one; `place` is that of its prompt and of its request among those
 */
export function probesFrom(prompts: Texts, requests?: Texts): (about: About, place: number) => Probe {
  const groups = new Map<string, Group>()
  return ({ id, category, domain, kind, view, bare }, place) => {
    const key = JSON.stringify([category, domain, kind, view, bare])
    const group = groups.get(key) ?? { category, domain, kind, view, bare, prompts, requests }
    groups.set(key, group)
    return new ReadProbe(id, place, group)
  }
}

/** The same probes asked differently, compared with a baseline of their own. */
export type View = {
  /** Stands in reports, and after the id of each of its probes. */
  readonly name: string
  readonly bare?: boolean
  readonly prefill?: string
  readonly style?: Style
}

/** A question with a known answer: right if one of `expect` occurs in the answer as a word; with none, any answer will do. */
export type Canary = { readonly id: string; readonly prompt: string; readonly expect: string[] }

export type ProbeSet = {
  readonly name: string
  /** Of ids, categories, domains, kinds and prompts in their order, however the file is written. */
  readonly sha256: string
  readonly probes: Probe[]
  readonly canaries: Canary[]
  /** How a public prompt set was understood, a line each. */
  readonly reading?: readonly string[]
  /** What of it whoever reads a report should know, too. */
  readonly doubt?: string
  /** Its harmful probes in each of the languages that the policy names. */
  readonly translations?: readonly { readonly language: string; readonly probes: readonly Probe[] }[]
}

/**
 * Reads a probe set: JSON Lines (.jsonl, .ndjson), or a list in JSON or YAML.
 * The same text under two ids is no problem: public sets repeat some of theirs.
 * @throws UserError with every problem of the file: syntax and schema by line, ids that stand twice, no probes.
 */
export function parseProbeSet(path: string, text: string, name: string = path): ProbeSet {
  return probeSetOfEntries(path, readEntries(path, [text]), { name })
}

/** The same from a list that has been read. @throws UserError with every problem of the file */
export function probeSetOfEntries(
  path: string,
  entries: Entries,
  { name = path, texts }: { readonly name?: string; readonly texts?: TextStore | undefined } = {},
): ProbeSet {
  const found: Problem[] = []
  const set = probeSetOf(name, soundOf(path, entries, found), texts)
  if (set.probes.length + set.canaries.length === 0 && found.length === 0) {
    found.push({ message: 'no probes: add at least one, or take the file out of the policy', file: path, line: 1 })
  }
  throwProblems(found)
  return set
}

/** What is asked, and what tells of it, is not for everybody who can read a log. */
const TEXTS = ['prompt', 'expect']

/** The entries that are probes, each with an id of its own; `found` takes what is wrong with the others. */
function* soundOf(path: string, entries: Entries, found: Problem[]): Generator<ProbeEntry> {
  const ids = new Set<string>()
  const repeated = new Set<string>()
  for (const entry of entries) {
    // Enough to fill the message; reading on would only take time.
    if (found.length + repeated.size > MOST_PROBLEMS) break
    if (!isEntry(entry)) {
      found.push(entry)
      continue
    }
    const { value, places } = entry
    const wrong = findProblems(value, { path, validator, schema, places, below: ['0'], hidden: TEXTS })
    found.push(...wrong)
    if (wrong.length > 0) continue
    const probe = value as ProbeEntry
    if (ids.has(probe.id)) repeated.add(probe.id)
    ids.add(probe.id)
    yield probe
  }
  if (repeated.size > 0) found.push(...locateRepeated(path, entries, repeated))
}

/** Reads once more, which only a wrong file needs: where each of the ids stands. */
function locateRepeated(path: string, entries: Entries, ids: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = []
  const lines = new Map<string, number | undefined>()
  for (const entry of entries) {
    if (!isEntry(entry) || problems.length > MOST_PROBLEMS) continue
    const id: unknown = Reflect.get(Object(entry.value), 'id')
    if (typeof id !== 'string' || !ids.has(id)) continue
    const place = entry.places.locate('/id')
    const line = lines.get(id)
    if (!lines.has(id)) {
      lines.set(id, place?.line)
      continue
    }
    const twice = line === place?.line ? `line ${line}` : `lines ${line} and ${place?.line}`
    const message = `/id: the id ${excerpt(id)} stands twice, on ${twice}: give each probe an id of its own`
    problems.push({ message, file: path, ...place })
  }
  return problems
}

/** A set of checked entries, in their order. @param texts keeps their prompts */
export function probeSetOf(name: string, entries: Iterable<ProbeEntry>, texts = textsInMemory()): ProbeSet {
  const probes: Probe[] = []
  const canaries: Canary[] = []
  const probeOf = probesFrom(texts)
  const digest = hashOfList(rows())
  return { name, sha256: digest, probes, canaries }

  function* rows(): Generator<unknown[]> {
    for (const { id, category, domain, kind, prompt, expect = [] } of entries) {
      if (kind === 'canary') canaries.push({ id, prompt, expect })
      else {
        // Only canaries may have none.
        const about = { id, category: category as string, domain, kind }
        probes.push(probeOf(about, texts.add(prompt)))
      }
      yield [id, category, domain, kind, prompt]
    }
  }
}
