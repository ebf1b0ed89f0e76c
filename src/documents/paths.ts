import { isAbsolute, posix, relative, sep } from 'node:path'
import { UserError } from '../errors.ts'
import { excerpt } from './excerpt.ts'
import type { FileSource } from './source.ts'

/**
 * A path of the repository in its plain form: no leading `./`, no doubled `/`.
 * @throws UserError for a path that is empty, absolute, or goes up with `..`.
 */
export function repositoryPath(path: string): string {
  if (path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)) {
    throw new UserError(`${excerpt(path)} is an absolute path: name it as it is below the root of the repository`)
  }
  if (path.split(/[\\/]/).includes('..')) {
    throw new UserError(`${excerpt(path)} leads out of the repository: name a path below its root, without ..`)
  }
  const plain = posix.normalize(path)
  if (path === '' || plain === '.' || plain === './') throw new UserError(`${excerpt(path)} names no file`)
  return plain
}

/**
 * A path as people type it at a terminal, as one of the folder that they are in: an absolute one of a place in it becomes
 * the relative one. A glob's `!` in front stays.
 */
export function pathInFolder(folder: string, typed: string): string {
  const [, not = '', path = ''] = /^(!?)(.*)$/s.exec(typed) ?? []
  if (!isAbsolute(path)) return not + path.replace(/^(?:\.\/+)+(?=.)/, '')
  const inside = relative(folder, path)
  const isElsewhere = inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..'
  return isElsewhere ? typed : not + inside.split(sep).join('/')
}

/** The file that is there where `.yml` was written for `.yaml`, or the other way round, if it is. */
export async function sameButEnding(path: string, source: Pick<FileSource, 'version'>): Promise<string | undefined> {
  const other = path.replace(/\.(yml|yaml)$/, (ending) => (ending === '.yml' ? '.yaml' : '.yml'))
  if (other === path) return undefined
  const found = await source.version(other).catch((error: unknown) => {
    if (error instanceof UserError) return undefined
    throw error
  })
  return found === undefined ? undefined : other
}
