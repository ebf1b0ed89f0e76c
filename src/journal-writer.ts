import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { basename, dirname } from 'node:path'
import type { JournalFile } from './probing/journal.ts'
import type { Interrupted } from './world.ts'

/**
 * Appends with one write(2) a line: what it has returned from is the system's, however this process ends. Only a machine
 * that loses power may lose the last seconds; to wait for the disk after every answer would cost more than to ask again.
 */
export function openJournalFile(
  path: string,
  interrupted: Interrupted | undefined,
  failed: (error: Error) => void,
): JournalFile {
  const hash = createHash('sha256')
  let file: number | undefined
  const attempt = (act: () => void) => {
    try {
      act()
    } catch (error) {
      file = undefined
      failed(error as Error)
    }
  }
  attempt(() => {
    mkdirSync(dirname(path), { recursive: true })
    if (interrupted && existsSync(path) && realpathSync(path) === realpathSync(interrupted.path)) {
      if (interrupted.torn) truncateSync(path, interrupted.text.length)
    } else {
      // Whole or not at all: until then the one that was interrupted is the only one.
      writeFileSync(`${path}.new`, interrupted?.text ?? '')
      renameSync(`${path}.new`, path)
    }
    hash.update(interrupted?.text ?? '')
    file = openSync(path, 'a')
  })
  return {
    append(text) {
      const bytes = Buffer.from(text)
      attempt(() => {
        if (file === undefined) return
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
        hash.update(bytes)
      })
    },
    digest: () => (file === undefined ? undefined : { name: basename(path), sha256: hash.copy().digest('hex') }),
    close(remove) {
      attempt(() => {
        if (file !== undefined) closeSync(file)
        if (remove) removeFile(path)
      })
    },
  }
}

/** With its folder, if that was made for it alone. */
function removeFile(path: string): void {
  rmSync(path, { force: true })
  for (const folder of [dirname(path), dirname(dirname(path))]) {
    if (readdirSync(folder).length > 0) return
    rmdirSync(folder)
  }
}
