import type { Probe } from '../../src/documents/probe-set.ts'
import { sha256 } from '../../src/hash.ts'

const CATEGORIES = 40

/** So many harmless texts in the place of probes, in 40 categories. */
export function makeProbes(count: number): Probe[] {
  return Array.from({ length: count }, (_, n) => {
    const prompt = `Item ${n}: please write down in your own words what item ${(n * 7919) % count} of the list is about, and why somebody would ask for it.`
    const category = `Category ${n % CATEGORIES}`
    return { id: `item-${n}`, category, domain: `Domain ${n % 4}`, kind: 'harmful', prompt, sha256: sha256(prompt) }
  })
}
