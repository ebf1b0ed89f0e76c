import { hashOf, hashOfList } from '../hash.ts'
import { lazily } from '../lazy.ts'
import { type Probe, type ProbeSet, probesFrom, type View } from './probe-set.ts'
import { ENCODED_ANSWERS, isEncoding, type Style, styled } from './styles/styles.ts'

/** What an entry of the policy's `probes` asks for besides the set; `languages` are in the set when it is read. */
export type ViewRequest = {
  readonly system_prompt?: 'deployed' | 'none' | 'both'
  readonly prefill?: string
  readonly styles?: readonly Style[]
}

export const NO_SYSTEM_PROMPT = 'no system prompt'
export const PREFILL = 'prefill'

/** A view, the probes that it asks, and what stands for it in the digest of the set. */
type Asked = { readonly view: View; readonly probes: readonly Probe[]; readonly digest: object }

/**
 * The set with its harmful probes once more for each view. What they ask in other ways is part of the set's digest, so
 * that a baseline without them is not comparable.
 */
export function withViews(set: ProbeSet, { system_prompt = 'deployed', prefill, styles = [] }: ViewRequest): ProbeSet {
  const { translations = [], ...stands } = set
  const bare = system_prompt === 'none'
  const own = bare ? { bare } : {}
  const harmful = set.probes.filter(({ kind }) => kind === 'harmful')
  const sameWords = (view: View): Asked => ({ view, probes: harmful, digest: view })
  const views: Asked[] = [
    ...(system_prompt === 'both' ? [sameWords({ name: NO_SYSTEM_PROMPT, bare: true })] : []),
    ...(prefill === undefined ? [] : [sameWords({ name: PREFILL, prefill, ...own })]),
    ...styles.map((style) => otherWords({ name: style, style, ...own }, inStyle(harmful, style))),
    ...translations.map(({ language, probes }) => otherWords({ name: `language ${language}`, ...own }, probes)),
  ]
  if (!bare && views.length === 0) return set
  const probes = [
    ...(bare ? askedAs(set.probes, () => ({ bare })) : set.probes),
    ...views.flatMap(({ view, probes: asked }) => askedAs(asked, ({ id }) => ({ id: `${id} (${view.name})`, view }))),
  ]
  return {
    ...stands,
    probes,
    sha256: hashOf({ set: set.sha256, system_prompt, views: views.map(({ digest }) => digest) }),
  }
}

/** A view whose texts are not the set's: they are part of the digest, and so is how answers are read. */
function otherWords(view: View, probes: readonly Probe[]): Asked {
  const reading = view.style !== undefined && isEncoding(view.style) ? { reading: ENCODED_ANSWERS } : {}
  const texts = hashOfList(lazily(probes, ({ id, category, domain, sha256 }) => [id, category, domain, sha256]))
  return { view, probes, digest: { ...view, ...reading, texts } }
}

/** Written anew whenever one is sent, rather than kept beside the prompts that they are made of. */
function inStyle(probes: readonly Probe[], style: Style): Probe[] {
  const requests = { get: (index: number) => (probes[index] as Probe).prompt }
  const prompts = { get: (index: number) => styled(style, requests.get(index)) }
  return probes.map(probesFrom(prompts, requests))
}

/** The same probes with something of each changed. */
function askedAs(
  probes: readonly Probe[],
  changesOf: (probe: Probe) => Partial<Pick<Probe, 'id' | 'view' | 'bare'>>,
): Probe[] {
  const prompts = { get: (index: number) => (probes[index] as Probe).prompt }
  const requests = { get: (index: number) => probes[index]?.request ?? prompts.get(index) }
  const [asItStands, reworded] = [probesFrom(prompts), probesFrom(prompts, requests)]
  return probes.map((probe, index) => {
    const { id, category, domain, kind, view, bare, request } = probe
    const about = { id, category, domain, kind, view, bare, ...changesOf(probe) }
    return (request === undefined ? asItStands : reworded)(about, index)
  })
}

/** Probes as the set has them, without those of views. */
export function plain<T extends { readonly view?: unknown }>(probes: readonly T[]): T[] {
  return probes.filter(({ view }) => view === undefined)
}
