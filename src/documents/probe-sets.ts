import { type Problem, UserError } from '../errors.ts'
import type { ModelCard } from '../generated/model-card.ts'
import type { Policy, ProbeSetFile } from '../generated/policy.ts'
import { hashOf } from '../hash.ts'
import { builtinCanaries, builtinPictureCanaries, builtinProbeSet } from './builtin-probes.ts'
import { excerpt } from './excerpt.ts'
import { repositoryPath } from './paths.ts'
import type { ProbeSet } from './probe-set.ts'
import { throwProblems } from './problems.ts'
import { parseProbeFile } from './prompt-sets/probe-file.ts'
import type { FileSource, Placed } from './source.ts'
import type { TextStore } from './texts.ts'
import { withViews } from './views.ts'

/** Gives the text behind an https address, if it has the SHA-256. @throws UserError where it cannot be had */
export type Download = (url: string, sha256: string) => Promise<string>

/**
 * The probe sets that a policy names, in its order.
 * @param texts keeps the prompts
 * @throws UserError with the problems of all sets: missing files, wrong content, ids that two sets share.
 */
export async function loadProbeSets(
  entries: Policy['probes'],
  source: FileSource,
  download: Download,
  texts?: TextStore,
): Promise<ProbeSet[]> {
  const sets: ProbeSet[] = []
  const problems: Problem[] = []
  for (const entry of entries) {
    try {
      sets.push(await load(entry, { source, download, texts }))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(...error.problems)
    }
  }
  if (problems.length > 0) throw new UserError(problems)
  throwProblems(findShared(sets))
  return sets
}

/** Without one, nothing could regress. @throws UserError */
export function requireHarmful(
  { path, locate }: Placed<Policy>,
  sets: readonly ProbeSet[],
  modality: ModelCard['modality'],
): void {
  if (sets.some(({ probes }) => probes.some(({ kind }) => kind === 'harmful'))) return
  const message = `/probes: there is no harmful probe in them, so nothing could regress: add some, or ${BUILTIN_SETS[modality]}`
  throw new UserError([{ file: path, message, ...locate('/probes') }])
}

/** Name and digest of several sets as one; the digest of a single set is its own. */
export function combine(sets: readonly Pick<ProbeSet, 'name' | 'sha256'>[]): { name: string; sha256: string } {
  const [first] = sets
  return {
    name: sets.map(({ name }) => name).join(' + '),
    sha256: sets.length === 1 && first !== undefined ? first.sha256 : hashOf(sets.map(({ sha256 }) => sha256)),
  }
}

/** The built-in set for what a checkpoint produces. */
export const BUILTIN_SETS = { text: 'builtin:core', image: 'builtin:images' } as const

/** No path: a colon stands in no file name that every system takes. */
const BUILTIN = 'builtin:core'

/** How an entry of the policy's `probes` calls its set. */
export function nameOf(entry: Policy['probes'][number]): string {
  if (typeof entry === 'string') return entry
  return entry.file ?? entry.url ?? ''
}

type Sources = {
  readonly source: FileSource
  readonly download: Download
  readonly texts: TextStore | undefined
}

async function load(entry: Policy['probes'][number], sources: Sources): Promise<ProbeSet> {
  if (typeof entry === 'string') return builtinProbeSet(entry)
  return withViews(entry.file === BUILTIN ? builtinProbeSet(BUILTIN) : await loadEntry(entry, sources), entry)
}

async function loadEntry(entry: ProbeSetFile, { source, download, texts }: Sources): Promise<ProbeSet> {
  const { file, url, sha256 } = entry
  if (url !== undefined && sha256 !== undefined) return parseProbeFile(url, [await download(url, sha256)], entry, texts)
  const path = repositoryPath(file ?? '')
  const text = await source.readPieces(path)
  if (text === undefined) {
    throw new UserError([
      { file: path, message: 'no such probe set: add the file, or take it out of "probes" in the policy' },
    ])
  }
  return parseProbeFile(path, text, entry, texts)
}

function findShared(sets: readonly ProbeSet[]): Problem[] {
  const names = sets.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) return [{ message: `the policy names the probe set ${twice} twice: remove one of the two` }]

  const owners = new Map<string, string>()
  for (const { id } of [...builtinCanaries(), ...builtinPictureCanaries()]) owners.set(id, 'the built-in canaries')
  return sets.flatMap(({ name, probes, canaries, reading }) =>
    [...probes, ...canaries].flatMap(({ id }): Problem[] => {
      const owner = owners.get(id)
      owners.set(id, name)
      if (owner === undefined) return []
      const hint = reading === undefined ? '' : ', or the set another id_prefix in the policy'
      return [
        { message: `the id ${excerpt(id)} is in ${owner} and in ${name}: give each probe an id of its own${hint}` },
      ]
    }),
  )
}
