import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { UserError } from '../errors.ts'
import { fingerprintOf } from './lfs-pointer.ts'
import { formOfNoText } from './not-text.ts'
import { repositoryPath } from './paths.ts'
import type { FileSource } from './source.ts'
import { tooLarge } from './text.ts'

/** Bytes. As much as GitHub's contents API serves; each kind of file has a smaller limit of its own. */
const LARGEST_FILE = 100_000_000
const SKIPPED = new Set(['.git', 'node_modules'])
const MISSING = new Set(['ENOENT', 'ENOTDIR'])

/**
 * The files below a folder on disk.
 * Reading throws a UserError for a path that leads out of the folder, a symbolic link, submodule or folder in place of
 * a file, text that is not UTF-8, and a file that is too large or may not be read: what a check on GitHub refuses too.
 */
export function workingTree(root: string): FileSource {
  return {
    read: async (path, largest = LARGEST_FILE) => readWith(root, repositoryPath(path), largest, decodeText),
    fingerprint: async (path) => readWith(root, repositoryPath(path), LARGEST_FILE, fingerprintOf),
    list: () => listFiles(root),
  }
}

async function readWith<T>(
  root: string,
  path: string,
  largest: number,
  decode: (bytes: Uint8Array) => T,
): Promise<T | undefined> {
  let bytes: Uint8Array | undefined
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
    bytes = await readFile(target)
    return decode(bytes)
  } catch (error) {
    if (error instanceof UserError) throw error
    const code = codeOf(error)
    if (MISSING.has(code)) return undefined
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      const form = formOfNoText(bytes ?? new Uint8Array())
      return refuse(path, form ? `not UTF-8 but ${form}` : 'not UTF-8: save the file as UTF-8 text', error)
    }
    return refuse(path, `cannot be read (${code}): check the path and its permissions`, error)
  }
}

function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
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
