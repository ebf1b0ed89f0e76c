import { decodeUtf8, NotUtf8, type Pieces } from '../documents/decode.ts'
import { LFS_POINTER } from '../documents/lfs-pointer.ts'
import { UserError } from '../errors.ts'
import { GitHubError } from './failure.ts'

/** Largest file that GitHub's contents and blob APIs give, bytes: https://docs.github.com/rest/repos/contents#get-repository-content */
export const FILE_LIMIT = 100 * 1024 * 1024

/** What stands at a path, as the contents API describes it. */
export type ContentEntry = {
  readonly type: string
  readonly path: string
  readonly size: number
  /** Of the content, as git has it. */
  readonly sha: string
  /** Base64, or undefined where GitHub left it out (files over 1 MB). */
  readonly content: string | undefined
}

/** Reads an answer of the contents API, as object or, from older servers, as the list of a directory. */
export function parseEntry(data: unknown): ContentEntry {
  if (Array.isArray(data)) return { type: 'dir', path: '', size: 0, sha: '', content: undefined }
  const {
    type,
    path,
    size,
    sha,
    encoding,
    content,
    submodule_git_url: submodule,
  } = (data ?? {}) as Record<string, unknown>
  if (typeof type !== 'string' || typeof path !== 'string' || typeof size !== 'number' || typeof sha !== 'string') {
    throw new GitHubError('GitHub described a file in a way that is not its documented one')
  }
  const inline = encoding === 'base64' && typeof content === 'string'
  return { type: submodule ? 'submodule' : type, path, size, sha, content: inline ? content : undefined }
}

/** Refuses what is not an ordinary file, and what is too large to be read. */
export function requireFile(path: string, { type, path: found, size }: ContentEntry): void {
  const fail = (message: string) => {
    throw new UserError([{ file: path, message }])
  }
  if (type === 'dir') fail('is a directory; a file is needed here')
  if (type === 'submodule') fail('is a submodule; only files of the repository itself can be read')
  if (type === 'symlink') fail('is a symbolic link; put the file itself here')
  // GitHub follows a link to a file of the same repository and shows only by the path that it did.
  if (plain(found) !== plain(path)) fail(`is a symbolic link to ${found}; put the file itself here`)
  if (type !== 'file') fail(`is a ${type}; a file is needed here`)
  if (size > FILE_LIMIT) fail(`has ${Math.ceil(size / 1024 / 1024)} MB; GitHub gives files up to 100 MB`)
}

/** The content that came with the entry, if it did. */
export function inlineBytes({ path, content, size }: ContentEntry): Uint8Array | undefined {
  if (content === undefined) return undefined
  const bytes = Buffer.from(content, 'base64')
  if (bytes.length !== size) throw new GitHubError(`${path}: GitHub sent ${bytes.length} of ${size} bytes`)
  return bytes
}

export async function decodeText(path: string, bytes: AsyncIterable<Uint8Array>): Promise<Pieces> {
  const pieces = await decodeUtf8(bytes).catch((cause: unknown) => {
    if (!(cause instanceof NotUtf8)) throw cause
    const message = cause.form ? `is not UTF-8 text but ${cause.form}` : 'is not UTF-8 text; save it as UTF-8'
    throw new UserError([{ file: path, message }], { cause })
  })
  if (pieces[0]?.startsWith(LFS_POINTER)) {
    throw new UserError([{ file: path, message: 'is kept in Git LFS, which is not read; keep it in git itself' }])
  }
  return pieces
}

function plain(path: string): string {
  return path
    .split('/')
    .filter((segment) => segment !== '.')
    .join('/')
}
