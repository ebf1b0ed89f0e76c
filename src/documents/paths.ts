import { posix } from 'node:path'
import { UserError } from '../errors.ts'
import { excerpt } from './excerpt.ts'

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
