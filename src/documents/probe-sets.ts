import { type Problem, UserError } from '../errors.ts'
import type { Policy } from '../generated/policy.ts'
import { hashOf } from '../hash.ts'
import { builtinCanaries, builtinProbeSet } from './builtin-probes.ts'
import { excerpt } from './excerpt.ts'
import { repositoryPath } from './paths.ts'
import { type ProbeSet, parseProbeSet } from './probe-set.ts'
import { throwProblems } from './problems.ts'
import type { FileSource } from './source.ts'
import { withViews } from './views.ts'

/**
 * The probe sets that a policy names, in its order.
 * @throws UserError with the problems of all sets: missing files, wrong content, ids that two sets share.
 */
export async function loadProbeSets(entries: Policy['probes'], source: FileSource): Promise<ProbeSet[]> {
  const sets: ProbeSet[] = []
  const problems: Problem[] = []
  for (const entry of entries) {
    try {
      sets.push(await load(entry, source))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(...error.problems)
    }
  }
  if (problems.length > 0) throw new UserError(problems)
  throwProblems(findShared(sets))
  return sets
}

/** Name and digest of several sets as one; the digest of a single set is its own. */
export function combine(sets: readonly Pick<ProbeSet, 'name' | 'sha256'>[]): { name: string; sha256: string } {
  const [first] = sets
  return {
    name: sets.map(({ name }) => name).join(' + '),
    sha256: sets.length === 1 && first !== undefined ? first.sha256 : hashOf(sets.map(({ sha256 }) => sha256)),
  }
}

/** No path: a colon stands in no file name that every system takes. */
const BUILTIN = 'builtin:core'

/** How an entry of the policy's `probes` calls its set. */
export function nameOf(entry: Policy['probes'][number]): string {
  return typeof entry === 'string' ? entry : entry.file
}

async function load(entry: Policy['probes'][number], source: FileSource): Promise<ProbeSet> {
  if (typeof entry === 'string') return builtinProbeSet(entry)
  return withViews(entry.file === BUILTIN ? builtinProbeSet(BUILTIN) : await loadFile(entry.file, source), entry)
}

async function loadFile(file: string, source: FileSource): Promise<ProbeSet> {
  const path = repositoryPath(file)
  const text = await source.read(path)
  if (text === undefined) {
    throw new UserError([
      { file: path, message: 'no such probe set: add the file, or take it out of "probes" in the policy' },
    ])
  }
  return parseProbeSet(path, text)
}

function findShared(sets: readonly ProbeSet[]): Problem[] {
  const names = sets.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) return [{ message: `the policy names the probe set ${twice} twice: remove one of the two` }]

  const owners = new Map<string, string>()
  for (const { id } of builtinCanaries()) owners.set(id, 'the built-in canaries')
  return sets.flatMap(({ name, probes, canaries }) =>
    [...probes, ...canaries].flatMap(({ id }): Problem[] => {
      const owner = owners.get(id)
      owners.set(id, name)
      if (owner === undefined) return []
      return [{ message: `the id ${excerpt(id)} is in ${owner} and in ${name}: give each probe an id of its own` }]
    }),
  )
}
