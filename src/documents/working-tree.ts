import { lstat, open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../errors.ts'
import { decodeUtf8, NotUtf8 } from './decode.ts'
import { fingerprintOf } from './lfs-pointer.ts'
import { repositoryPath } from './paths.ts'
import type { FileSource } from './source.ts'
import { tooLarge } from './text.ts'

/** Bytes. As much as GitHub's contents API serves; each kind of file has a smaller limit of its own. */
const LARGEST_FILE = 100_000_000
/** Bytes. */
const READ_AT_ONCE = 1_000_000
const SKIPPED = new Set(['.git', 'node_modules'])
const MISSING = new Set(['ENOENT', 'ENOTDIR'])

/**
 * The files below a folder on disk.
 * Reading throws a UserError for a path that leads out of the folder, a symbolic link, submodule or folder in place of
 * a file, text that is not UTF-8, and a file that is too large or may not be read: what a check on GitHub refuses too.
 */
export function workingTree(root: string): FileSource {
  const readPieces = async (path: string, largest = LARGEST_FILE) =>
    readWith(root, repositoryPath(path), largest, decodeUtf8)
  const fingerprint = async (path: string) => readWith(root, repositoryPath(path), LARGEST_FILE, fingerprintOf)
  return {
    read: async (path, largest) => (await readPieces(path, largest))?.join(''),
    readPieces,
    version: async (path) => (await fingerprint(path))?.sha256,
    fingerprint,
    list: () => listFiles(root),
  }
}

/** A file that is named on the command line, anywhere. @throws UserError where it is not there, or cannot be read */
export async function readGiven(path: string, folder: string): Promise<string> {
  const place = resolve(folder, path)
  try {
    const text = await workingTree(dirname(place)).read(basename(place))
    if (text !== undefined) return text
  } catch (error) {
    if (error instanceof UserError) throw new UserError(error.problems.map((problem) => ({ ...problem, file: path })))
    throw error
  }
  throw new UserError([{ file: path, message: 'there is no such file' }])
}

async function readWith<T>(
  root: string,
  path: string,
  largest: number,
  decode: (bytes: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<T | undefined> {
  try {
    await requireOwn(root, path)
    const [base, target] = await Promise.all([realpath(root), realpath(join(root, path))])
    // Only where a folder was replaced by a link since.
    if (!isInside(base, target)) refuse(path, 'leads out of the repository: put the file itself here')
    const about = await stat(target)
    if (about.isDirectory()) refuse(path, 'a folder: name a file in it')
    // Reading a pipe or a device might never end.
    if (!about.isFile()) refuse(path, 'not a regular file')
    if (about.size > largest) refuse(path, tooLarge(about.size, largest))
    return await decode(bytesOf(target))
  } catch (error) {
    if (error instanceof UserError) throw error
    const code = codeOf(error)
    if (MISSING.has(code)) return undefined
    if (error instanceof NotUtf8)
      return refuse(path, error.form ? `not UTF-8 but ${error.form}` : 'not UTF-8: save the file as UTF-8 text', error)
    return refuse(path, `cannot be read (${code}): check the path and its permissions`, error)
  }
}

/** Always in the same buffer: one each time would be left to the garbage collector. */
async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file)
  try {
    const buffer = Buffer.allocUnsafe(READ_AT_ONCE)
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

/** Refuses what is not the repository's own: on GitHub a link is only a link, and a submodule has no files. */
async function requireOwn(root: string, path: string): Promise<void> {
  const names = path.split('/')
  for (let depth = 1; depth <= names.length; depth++) {
    const part = names.slice(0, depth).join('/')
    const about = await lstat(join(root, part))
    if (about.isSymbolicLink()) {
      const what = part === path ? 'a symbolic link' : `behind the symbolic link ${part}`
      refuse(path, `${what}: put the file itself here`)
    }
    if (about.isDirectory() && (await isRepository(join(root, part)))) {
      const what = part === path ? 'a submodule' : `in the submodule ${part}`
      refuse(path, `${what}: only files of the repository itself are read`)
    }
  }
}

/** Whether a folder is the top of a repository of its own: a submodule, or another clone. */
async function isRepository(folder: string): Promise<boolean> {
  return lstat(join(folder, '.git')).then(
    () => true,
    () => false,
  )
}

/** Ordinary files of the repository itself. */
async function listFiles(root: string, folder = ''): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) =>
    refuse(folder === '' ? '.' : folder, `the folder cannot be listed (${codeOf(error)})`, error),
  )
  if (folder !== '' && entries.some(({ name }) => name === '.git')) return []
  const lists = await Promise.all(
    entries.map(async (entry): Promise<string[]> => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : await listFiles(root, path)
      return entry.isFile() ? [path] : []
    }),
  )
  return lists.flat().sort()
}

function isInside(base: string, target: string): boolean {
  const path = relative(base, target)
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}

function refuse(file: string, message: string, cause?: unknown): never {
  throw new UserError([{ message, file }], { cause })
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error)
}
