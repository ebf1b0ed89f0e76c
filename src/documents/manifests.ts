import picomatch from 'picomatch'
import { UserError } from '../errors.ts'
import { excerpt } from './excerpt.ts'
import { repositoryPath } from './paths.ts'
import type { FileSource } from './source.ts'

/**
 * Paths of the manifests that the patterns name, each once, in the order in which they are named; what a glob matches is
 * sorted. A path without glob characters is taken as it is,
 * whether there is such a file or not. Globs leave out dot files unless they name the dot. `!` in front leaves out
 * what matches.
 * @throws UserError for a glob without any match, a path out of the repository, or if nothing is left.
 */
export async function findManifests(patterns: readonly string[], source: FileSource): Promise<string[]> {
  const wanted = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '')
  const unwanted = wanted.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  const found = new Set<string>()
  let files: readonly string[] | undefined
  const without: string[] = []
  for (const pattern of wanted.filter((pattern) => !pattern.startsWith('!')).map(repositoryPath)) {
    if (!picomatch.scan(pattern).isGlob) {
      found.add(pattern)
      continue
    }
    files ??= await source.list()
    const isMatch = picomatch(pattern)
    const matches = files.filter((path) => isMatch(path)).sort()
    if (matches.length === 0) without.push(pattern)
    for (const path of matches) found.add(path)
  }
  if (without.length > 0) throw new UserError(without.map(describeUnmatched))
  const ignored = picomatch(unwanted.map(repositoryPath), { dot: true })
  const kept = [...found].filter((path) => !ignored(path))
  if (kept.length === 0)
    throw new UserError('the input manifest names no file: give a path like model-card.yml or a glob')
  return kept
}

function describeUnmatched(pattern: string) {
  return { message: `no file matches the manifest pattern ${excerpt(pattern)}: correct it, or add the manifest` }
}
