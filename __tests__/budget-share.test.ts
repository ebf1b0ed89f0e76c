import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { budgetOf } from '../src/ask.ts'
import type { Policy } from '../src/generated/policy.ts'
import type { Settings } from '../src/inputs/settings.ts'

const shareOf = (total: number, index: number, of: number) =>
  budgetOf({ budget: { minutes: 30, requests: total, tokens: total } } as Policy, {} as Settings, { index, of })

test('shards have the whole budget together, and nobody much more than another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 1, max: 256 }), (total, of) => {
      const shares = Array.from({ length: of }, (_, at) => shareOf(total, at + 1, of))
      for (const name of ['requests', 'tokens'] as const) {
        const all = shares.map((share) => share[name])
        expect(all.reduce((sum, one) => sum + one, 0)).toBe(total)
        expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1)
      }
    }),
  )
})
