import type { Document, FileSource, Fingerprint } from './documents/source.ts'
import { UserError } from './errors.ts'
import type { ModelCard } from './generated/model-card.ts'
import type { Reason } from './generated/report.ts'

/** A checkpoint has some hundred files at most, and each is a request to GitHub. */
const MOST_FILES = 200
/** So many stand in a note by their names. */
const MOST_NAMES = 5

export type Weights = {
  /** One for each file that is not what the manifest claims. */
  readonly mismatches: readonly Reason[]
  /** What was compared, and what could not be. */
  readonly notes: readonly string[]
}

/**
 * Compares the digests that a manifest claims with the files of the same paths at the commit that is checked. A path
 * that the repository does not have is of the model's own repository; nothing can be said of it here.
 */
export async function checkWeights({ value }: Document<ModelCard>, head: FileSource): Promise<Weights> {
  const claims = value.model.weights ?? []
  const mismatches: Reason[] = []
  const [same, absent, unread]: [string[], string[], string[]] = [[], [], []]
  for (const { path, sha256 } of claims.slice(0, MOST_FILES)) {
    const found = await fingerprintAt(path, head)
    if (found === undefined) absent.push(path)
    else if (typeof found === 'string') unread.push(`${path} (${found})`)
    else if (found.sha256 === sha256) same.push(path)
    else {
      const message = `the weights in the repository are not those that the manifest claims: ${path} has sha256 ${found.sha256}, the manifest says ${sha256}. Commit the right file, or correct the digest in the manifest`
      mismatches.push({ code: 'endpoint_identity', message, subject: path })
    }
  }
  unread.push(...claims.slice(MOST_FILES).map(({ path }) => `${path} (only ${MOST_FILES} files are)`))
  const notes = [
    ...describe('Weights in this repository that have the digest of the manifest', same),
    ...describe('Weights that are not in this repository, so that their digest is only claimed', absent),
    ...describe('Weights that were not compared with their digest', unread),
  ]
  return { mismatches, notes }
}

function describe(what: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return []
  const more = paths.length > MOST_NAMES ? ` and ${paths.length - MOST_NAMES} more` : ''
  return [`${what}: ${paths.slice(0, MOST_NAMES).join(', ')}${more}.`]
}

/** @returns why there is none as a text; the manifest itself has been read, so it is the file's own fault */
async function fingerprintAt(path: string, head: FileSource): Promise<Fingerprint | string | undefined> {
  try {
    return await head.fingerprint(path)
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(({ message }) => message).join('; ')
    throw error
  }
}
