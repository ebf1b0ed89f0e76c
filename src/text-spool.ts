import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TextStore } from './documents/texts.ts'
import { saveMemory } from './engine-flags.ts'
import { UserError } from './errors.ts'

/** Bytes that are kept in memory before they are written; small sets never touch the disk. */
const BLOCK = 1_000_000
const LENGTH_BYTES = 4
/** Most prompts are shorter, so that one read gives the whole. */
const READ_AT_ONCE = 1_024
/** The same where texts are read as they follow each other: a call for each would take longer than all else. */
const READ_AHEAD = 65_536

/**
 * Keeps texts in a temporary file, and only where in it they are in memory.
 * @param folder for the file, which nobody else can read and which is gone with the process
 */
export function createTextSpool(folder: string = process.env.RUNNER_TEMP ?? tmpdir()): TextStore {
  let file: number | undefined
  /** Bytes in the file; what comes after them is in `block`. */
  let written = 0
  let block = Buffer.allocUnsafe(0)
  let filled = 0
  /** What was read last: so many bytes of the file from a place on. */
  let scratch = Buffer.allocUnsafe(0)
  let [from, have] = [0, 0]

  const flush = () => {
    if (file === undefined) saveMemory()
    try {
      file ??= openUnnamed(folder)
      for (let at = 0; at < filled; ) at += writeSync(file, block, at, filled - at, written + at)
    } catch (cause) {
      const message = `a large probe set is kept in ${folder} while it is asked, and nothing can be written there (${(cause as Error).message}): free some space there`
      throw new UserError(message, { cause })
    }
    written += filled
    filled = 0
  }
  const bytesAt = (place: number, length: number): Buffer => {
    if (place >= written) return block.subarray(place - written, place - written + length)
    const skipped = place - from
    if (skipped < 0 || skipped + length > have) {
      const isNext = skipped >= 0 && skipped <= have
      const wanted = isNext ? Math.max(length, READ_AHEAD) : length
      if (scratch.length < wanted) scratch = Buffer.allocUnsafe(wanted)
      have = 0 // should reading fail
      have = readSync(file as number, scratch, 0, wanted, place)
      from = place
    }
    return scratch.subarray(place - from, Math.min(place - from + length, have))
  }
  return {
    add(text) {
      const length = Buffer.byteLength(text)
      const size = LENGTH_BYTES + length
      if (filled + size > block.length) {
        if (filled > 0) flush()
        if (size > block.length) block = Buffer.allocUnsafe(Math.max(BLOCK, size))
      }
      const place = written + filled
      block.writeUInt32LE(length, filled)
      block.write(text, filled + LENGTH_BYTES)
      filled += size
      return place
    },
    get(place) {
      const start = bytesAt(place, LENGTH_BYTES + READ_AT_ONCE)
      const length = start.readUInt32LE(0)
      const isWhole = length <= start.length - LENGTH_BYTES
      const bytes = isWhole ? start.subarray(LENGTH_BYTES) : bytesAt(place + LENGTH_BYTES, length)
      return bytes.toString('utf8', 0, length)
    },
  }
}

/** A file without a name, where the system allows it: whatever ends the process, nothing is left behind. */
function openUnnamed(folder: string): number {
  const path = join(folder, `guardrail-${randomUUID()}`)
  const file = openSync(path, 'wx+', 0o600)
  try {
    unlinkSync(path)
  } catch {
    process.on('exit', () => {
      closeSync(file)
      unlinkSync(path)
    })
  }
  return file
}
