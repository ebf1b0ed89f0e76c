import { Readable } from 'node:stream'
import { fingerprintOf } from '../documents/lfs-pointer.ts'
import type { FileSource } from '../documents/source.ts'
import { tooLarge } from '../documents/text.ts'
import { UserError } from '../errors.ts'
import type { GitHubClient, Repository } from './client.ts'
import { type ContentEntry, decodeText, FILE_LIMIT, inlineBytes, parseEntry, requireFile } from './content-entry.ts'
import { explainFailure } from './explain.ts'
import { GitHubError, isRateLimit, readFailure } from './failure.ts'
import { sendOnce } from './send-once.ts'

/** For one attempt at a file over 1 MB, all of it. */
const DOWNLOAD_TIMEOUT_MS = 60_000
/** Modes of ordinary files in a git tree; links (120000) and submodules (160000) are not read. */
const FILE_MODES = ['100644', '100755', '100664']

/**
 * The files of a repository at one commit, read through GitHub's API as data, each once.
 *
 * All of them throw UserError where the user can act (permission, token, commit, a link or directory in place of a
 * file, text that is not UTF-8) and GitHubError where GitHub fails.
 *
 * @param ref commit SHA; a branch or tag works, but may move between two reads
 */
export function filesAt(client: GitHubClient, repository: Repository, ref: string): FileSource {
  const place = { ...repository, ref }
  const entries = new Map<string, () => Promise<ContentEntry | undefined>>()
  const readable = once(() => requireReadable(client, place))
  const entryOf = async (path: string): Promise<ContentEntry | undefined> => {
    const read = entries.get(path) ?? once(() => readEntry(client, place, path))
    entries.set(path, read)
    const entry = await read()
    // GitHub says the same when the whole repository is out of the token's reach, and that is not a missing file.
    if (entry === undefined) await readable()
    return entry
  }
  const readWith = async <T>(path: string, largest: number, decode: Decode<T>): Promise<T | undefined> => {
    const entry = await entryOf(path)
    if (entry === undefined) return undefined
    if (entry.size > largest) throw new UserError([{ file: path, message: tooLarge(entry.size, largest) }])
    const inline = inlineBytes(entry)
    return inline === undefined ? download(client, place, path, entry.size, decode) : decode(Readable.from([inline]))
  }
  const readPieces = (path: string, largest = FILE_LIMIT) => readWith(path, largest, (bytes) => decodeText(path, bytes))
  return {
    read: async (path, largest) => (await readPieces(path, largest))?.join(''),
    readPieces,
    version: async (path) => (await entryOf(path))?.sha,
    fingerprint: (path) => readWith(path, FILE_LIMIT, fingerprintOf),
    list: once(() => listPaths(client, place)),
  }
}

type Bytes = AsyncIterable<Uint8Array>
type Decode<T> = (bytes: Bytes) => Promise<T>

/** Asks until there is an answer, and keeps that: nothing changes at a commit. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= ask().catch((error) => {
      asked = undefined
      throw error
    })
    return asked
  }
}

type Place = Repository & { readonly ref: string }

/** What stands at a path, with its content up to 1 MB; undefined where nothing does. */
async function readEntry(client: GitHubClient, place: Place, path: string): Promise<ContentEntry | undefined> {
  let entry: ContentEntry
  try {
    const accept = 'application/vnd.github.object+json'
    entry = parseEntry((await client.request(routeTo(path), { ...place, headers: { accept } })).data)
  } catch (error) {
    if (readFailure(error).status === 404) return undefined
    throw toReadError(error, place, path)
  }
  requireFile(path, entry)
  return entry
}

/** Files over 1 MB, which come without content otherwise. */
async function download<T>(
  client: GitHubClient,
  place: Place,
  path: string,
  size: number,
  decode: Decode<T>,
): Promise<T> {
  const attempt = async () => {
    const { data } = await client.request(routeTo(path), {
      ...place,
      headers: { accept: 'application/vnd.github.raw+json' },
      // As a stream: Octokit would decode what is not UTF-8, and take a broken connection for an empty file.
      request: { parseSuccessResponseBody: false, retries: 0, timeout: DOWNLOAD_TIMEOUT_MS },
    })
    return decode(whole(data, path, size))
  }
  try {
    return await sendOnce(client, attempt, async () => undefined)
  } catch (error) {
    throw toReadError(error, place, path)
  }
}

/** The same bytes, if they are as many as were announced. */
async function* whole(bytes: Bytes, path: string, size: number): Bytes {
  let sent = 0
  for await (const piece of bytes) {
    sent += piece.length
    yield piece
  }
  if (sent !== size) throw new GitHubError(`${path}: GitHub sent ${sent} of ${size} bytes`)
}

function routeTo(path: string): string {
  return `GET /repos/{owner}/{repo}/contents/${encodePath(path)}`
}

async function listPaths(client: GitHubClient, place: Place): Promise<readonly string[]> {
  const { tree, truncated } = await readTree(client, place, { recursive: '1' })
  if (truncated) {
    throw new UserError(
      `${nameOf(place)} has more files than GitHub lists at once; name the manifests one by one, without a glob`,
    )
  }
  return tree.filter(({ type, mode }) => type === 'blob' && FILE_MODES.includes(mode ?? '')).map(({ path }) => path)
}

async function requireReadable(client: GitHubClient, place: Place): Promise<void> {
  await readTree(client, place, {})
}

async function readTree(client: GitHubClient, place: Place, options: { recursive?: string }) {
  const { owner, repo, ref } = place
  try {
    return (await client.rest.git.getTree({ owner, repo, tree_sha: ref, ...options })).data
  } catch (error) {
    throw toReadError(error, place)
  }
}

function toReadError(error: unknown, place: Place, path?: string): Error {
  if (error instanceof GitHubError || error instanceof UserError) return error
  const failure = readFailure(error)
  const explained = explainFailure(error)
  const file = path === undefined ? {} : { file: path }
  const fail = (message: string) => new UserError([{ message, ...file }], { cause: error })
  if (/too large/i.test(failure.message)) return fail('is too large: GitHub gives files up to 100 MB')
  if (failure.status === 409) return fail(`${nameOf(place)} is an empty repository`)
  if (failure.status === 401) return new UserError(explained, { cause: error })
  if (failure.status === 404) {
    return new UserError(
      `cannot read ${nameOf(place)}: either this commit does not exist, or the token lacks \`contents: read\`; add it to the job's \`permissions:\``,
      { cause: error },
    )
  }
  if (failure.status === 403 && !isRateLimit(failure)) {
    return new UserError(`cannot read ${nameOf(place)}: ${explained}`, { cause: error })
  }
  return new GitHubError(`cannot read ${path ?? nameOf(place)}: ${explained}`, { cause: error })
}

function nameOf({ owner, repo, ref }: Place): string {
  return `${owner}/${repo} at ${/^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 10) : ref}`
}

/** Dot segments would lead out of the repository's part of the API, encoded or not. */
function encodePath(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '.')
  if (segments.includes('..') || segments.includes('') || segments.length === 0) {
    throw new UserError([
      { file: path, message: "is not a path from the repository's root, such as models/model-card.yml" },
    ])
  }
  return segments.map(encodeURIComponent).join('/')
}
