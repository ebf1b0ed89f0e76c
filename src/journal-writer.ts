import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { basename, dirname } from 'node:path'
import type { JournalFile } from './probing/journal.ts'
import { untilResult } from './probing/journal-lines.ts'
import type { Interrupted } from './world.ts'

/**
 * Appends with one write(2) a line: what it has returned from is the system's, however this process ends. Only a machine
 * that loses power may lose the last seconds; to wait for the disk after every answer would cost more than to ask again.
 */
export function openJournalFile(
  path: string,
  interrupted: Interrupted | undefined,
  { failed, moved }: { readonly failed: (error: Error) => void; readonly moved: (aside: string) => void },
): JournalFile {
  const hash = createHash('sha256')
  let length = interrupted?.text.length ?? 0
  let file: number | undefined
  /** Nothing more is written: what is in it is not all, or not of this run alone. */
  let isBroken = false
  let made: string | undefined
  const attempt = (act: () => void) => {
    try {
      act()
    } catch (error) {
      isBroken = true
      failed(error as Error)
    }
  }
  const write = (text: string) => {
    if (file === undefined) return
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    hash.update(bytes)
    length += bytes.length
  }
  attempt(() => {
    made = mkdirSync(dirname(path), { recursive: true })
    if (interrupted && existsSync(path) && realpathSync(path) === realpathSync(interrupted.path)) {
      if (interrupted.torn) truncateSync(path, interrupted.text.length)
    } else {
      // Whole or not at all: until then the one that was interrupted is the only one.
      writeFileSync(`${path}.new`, interrupted?.text ?? '')
      const aside = setAside(path)
      if (aside !== undefined) moved(aside)
      renameSync(`${path}.new`, path)
    }
    hash.update(interrupted?.text ?? '')
    file = openSync(path, 'a')
  })
  return {
    append(text) {
      if (!isBroken) attempt(() => write(text))
    },
    finish(text) {
      const own = file
      try {
        write(text)
      } catch {
        // Its answers would be taken for those of another checkpoint. To empty it takes no room.
        if (own !== undefined) attempt(() => ftruncateSync(own, 0))
      }
    },
    digest() {
      if (isBroken) return undefined
      attempt(() => {
        if (file === undefined) return
        if (fstatSync(file).size === length && isAt(path, file)) return
        throw new Error('another run writes to it, too: give each an output-dir of its own')
      })
      return isBroken || file === undefined ? undefined : { name: basename(path), sha256: hash.copy().digest('hex') }
    },
    close(remove) {
      const own = file
      file = undefined
      if (own === undefined) return
      try {
        if (remove && isAt(path, own)) removeFile(path, made)
        closeSync(own)
      } catch {
        // All that was to be written has been; what cannot be tidied up is in nobody's way.
      }
    },
  }
}

/** Whether what is open is still what the path leads to: another run may have put its own there. */
function isAt(path: string, file: number): boolean {
  const [own, there] = [fstatSync(file), statSync(path)]
  return own.ino === there.ino && own.dev === there.dev
}

/** Moves a journal that somebody may still want to go on with. @returns where to; undefined where there is none */
function setAside(path: string): string | undefined {
  if (!existsSync(path) || !statSync(path).isFile() || !isWanted(path)) return undefined
  for (let number = 1; ; number++) {
    const aside = path.replace(/\.ndjson$/, `.before${number === 1 ? '' : `-${number}`}.ndjson`)
    if (existsSync(aside)) continue
    renameSync(path, aside)
    return aside
  }
}

const PEEK_BYTES = 100_000

/** Whether it has answers, and is not finished. It may be large, and is not read at once. */
function isWanted(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const bytes = Buffer.alloc(PEEK_BYTES)
    const read = (from: number) => bytes.toString('latin1', 0, readSync(file, bytes, 0, PEEK_BYTES, Math.max(0, from)))
    const end = read(size - PEEK_BYTES)
    if (untilResult(end) !== end) return false
    // What stands across two pieces stands in the next line, too, but for a journal with one answer.
    for (let at = 0; at < size; at += PEEK_BYTES) if (read(at).includes('"answer":')) return true
    return false
  } finally {
    closeSync(file)
  }
}

/** With the folders that were made for it, from `made` on, as far as nothing else is in them. */
function removeFile(path: string, made: string | undefined): void {
  rmSync(path, { force: true })
  if (made === undefined) return
  for (let folder = dirname(path); readdirSync(folder).length === 0; folder = dirname(folder)) {
    rmdirSync(folder)
    if (folder === made) return
  }
}
