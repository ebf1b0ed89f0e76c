import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { UserError } from './errors.ts'

/** Paths of the files below a folder whose name fits, sorted, each once; what is no file is left out. @throws UserError */
export function filesBelow(folder: string, name: RegExp): string[] {
  const found = attemptAt(folder, () => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  const paths = found
    .filter((path) => name.test(basename(path)))
    .map((path) => join(folder, path))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .sort((one, other) => other.length - one.length || (one < other ? 1 : -1))
  // Links to folders may lead to a file in many ways: the shortest is told.
  return [...new Map(paths.map((path) => [realpathSync(path), path])).values()].sort()
}

/** A whole file. @throws UserError */
export function readBytes(path: string): Buffer {
  return attemptAt(path, () => readFileSync(path))
}

function attemptAt<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (cause) {
    throw new UserError([{ file: path, message: `cannot be read (${(cause as Error).message})` }], { cause })
  }
}
