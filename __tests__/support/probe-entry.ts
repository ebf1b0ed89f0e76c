import type { Probe } from '../../src/documents/probe-set.ts'

/** A probe as it stands in a file. */
export function entryOf({ id, category, domain, kind, prompt }: Probe) {
  return { id, category, ...(domain === undefined ? {} : { domain }), kind, prompt }
}
