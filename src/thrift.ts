import { setFlagsFromString } from 'node:v8'
import type { FileSource } from './documents/source.ts'

/** Characters of a file from which a run is large: some 10,000 probes. */
const LARGE_TEXT = 2_000_000

/**
 * The same files, but once a large one is read V8 collects garbage before the heap has grown to a multiple of what is in
 * use: 100,000 probes then fit on a small runner. It costs a fifth of the processor's time, so small runs go without.
 */
export function thriftyFiles(source: FileSource): FileSource {
  return {
    ...source,
    async read(path) {
      const text = await source.read(path)
      if (text !== undefined && text.length > LARGE_TEXT) setFlagsFromString('--optimize-for-size')
      return text
    },
  }
}
