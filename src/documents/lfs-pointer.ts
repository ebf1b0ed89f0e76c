import { createHash } from 'node:crypto'
import type { Fingerprint } from './source.ts'

/** How a Git LFS pointer begins: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const LFS_POINTER = 'version https://git-lfs.github.com/spec/'
/** A pointer file is smaller than this, bytes. */
const POINTER_SIZE = 1024
const OBJECT_ID = /^oid sha256:([0-9a-f]{64})$/m

/** The digest that a file claims to have as an LFS pointer, else the digest of its bytes. */
export async function fingerprintOf(bytes: AsyncIterable<Uint8Array>): Promise<Fingerprint> {
  const digest = createHash('sha256')
  let start = Buffer.alloc(0)
  for await (const piece of bytes) {
    digest.update(piece)
    if (start.length < POINTER_SIZE) start = Buffer.concat([start, piece])
  }
  const text = start.length < POINTER_SIZE ? start.toString() : ''
  const [, oid] = (text.startsWith(LFS_POINTER) && OBJECT_ID.exec(text)) || []
  return oid === undefined ? { sha256: digest.digest('hex'), lfs: false } : { sha256: oid, lfs: true }
}
