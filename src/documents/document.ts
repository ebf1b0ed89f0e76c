import { sha256 } from '../hash.ts'
import type { Locator } from './places.ts'
import type { Document } from './source.ts'

/** A checked file as the rest of the program sees it. */
export function documentOf<T>(path: string, text: string, value: T, { locate }: Locator): Document<T> {
  return { path, sha256: sha256(text), value, locate }
}
