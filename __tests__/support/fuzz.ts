import { expect, test } from '@jest/globals'
import fc from 'fast-check'

// `npm test` tries a few thousand cases in all, `npm run fuzz` far more. A failure prints its seed and path: give the
// seed in FUZZ_SEED to see it again.
const CASES = Number(process.env.FUZZ_CASES ?? 3000)
const SEED = process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) }

/** Characters that move a cursor, turn round text or hide in it. */
export const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/

/** Tests of properties, each with its share of the cases, in percent. */
export function createFuzz(total: number) {
  let given = 0
  return {
    fuzz<T>(name: string, share: number, arbitrary: fc.Arbitrary<T>, holds: (value: T) => void | Promise<void>) {
      given += share
      const numRuns = Math.ceil((CASES * share) / 100)
      test(`${name} (${numRuns} cases)`, () =>
        fc.assert(
          fc.asyncProperty(arbitrary, async (value) => holds(value)),
          { numRuns, ...SEED },
        ))
    },
    /** Last in a file: all files together try as many cases as FUZZ_CASES says. */
    checkShares() {
      test('the shares add up', () => expect(given).toBe(total))
    },
  }
}
