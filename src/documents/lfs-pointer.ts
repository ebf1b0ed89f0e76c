import { sha256 } from '../hash.ts'
import type { Fingerprint } from './source.ts'

/** How a Git LFS pointer begins: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const LFS_POINTER = 'version https://git-lfs.github.com/spec/'
/** A pointer file is smaller than this, bytes. */
const POINTER_SIZE = 1024
const OBJECT_ID = /^oid sha256:([0-9a-f]{64})$/m

/** The digest that a file claims to have as an LFS pointer, else the digest of its bytes. */
export function fingerprintOf(bytes: Uint8Array): Fingerprint {
  const text = bytes.length < POINTER_SIZE ? new TextDecoder().decode(bytes) : ''
  const [, oid] = (text.startsWith(LFS_POINTER) && OBJECT_ID.exec(text)) || []
  return oid === undefined ? { sha256: sha256(bytes), lfs: false } : { sha256: oid, lfs: true }
}
