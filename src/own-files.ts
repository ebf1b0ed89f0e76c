import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from './errors.ts'

/** Paths of the files below a folder whose name fits, sorted, each once; what is no file is left out. @throws UserError */
export function filesBelow(folder: string, name: RegExp): string[] {
  const paths: string[] = []
  const visit = (place: string) => {
    for (const entry of attemptAt(place, () => readdirSync(place, { withFileTypes: true }))) {
      const path = join(place, entry.name)
      // Links to files are as good as these; those to folders may lead in a circle.
      if (entry.isDirectory()) visit(path)
      else if (name.test(entry.name) && leadsToFile(path)) paths.push(path)
    }
  }
  visit(folder)
  return [...new Map(paths.map((path) => [realpathSync(path), path])).values()].sort()
}

function leadsToFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
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
