import { hashOf } from '../hash.ts'
import type { Probe, ProbeSet, View } from './probe-set.ts'

/** What an entry of the policy's `probes` asks for besides the set. */
export type ViewRequest = {
  readonly system_prompt?: 'deployed' | 'none' | 'both'
  readonly prefill?: string
}

export const NO_SYSTEM_PROMPT = 'no system prompt'
export const PREFILL = 'prefill'

/**
 * The set with its harmful probes once more for each view. What they ask in other ways is part of the set's digest, so
 * that a baseline without them is not comparable.
 */
export function withViews(set: ProbeSet, { system_prompt = 'deployed', prefill }: ViewRequest): ProbeSet {
  const bare = system_prompt === 'none'
  const views: View[] = [
    ...(system_prompt === 'both' ? [{ name: NO_SYSTEM_PROMPT, bare: true }] : []),
    ...(prefill === undefined ? [] : [{ name: PREFILL, prefill, ...(bare ? { bare } : {}) }]),
  ]
  if (!bare && views.length === 0) return set
  const harmful = set.probes.filter(({ kind }) => kind === 'harmful')
  const probes = [
    ...set.probes.map((probe): Probe => (bare ? { ...probe, bare } : probe)),
    ...views.flatMap((view) => harmful.map((probe): Probe => ({ ...probe, id: `${probe.id} (${view.name})`, view }))),
  ]
  return { ...set, probes, sha256: hashOf({ set: set.sha256, system_prompt, views }) }
}

/** Probes as the set has them, without those of views. */
export function plain<T extends { readonly view?: unknown }>(probes: readonly T[]): T[] {
  return probes.filter(({ view }) => view === undefined)
}
