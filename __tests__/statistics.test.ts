import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createBettingTest } from '../src/statistics/betting-test.ts'
import { holmAdjust } from '../src/statistics/holm.ts'
import { type Moments, pairedDifferenceInterval, rateInterval } from '../src/statistics/intervals.ts'
import { normalCdf, normalQuantile } from '../src/statistics/normal.ts'
import { type Pair, permutationTest, subsetSums } from '../src/statistics/permutation-test.ts'
import { chernoffBound, hoeffdingBound } from '../src/statistics/tail-bounds.ts'

/** Values of @stdlib, by scripts/make-oracle.mjs. */
const oracle = JSON.parse(readFileSync(new URL('fixtures/stdlib-distributions.json', import.meta.url), 'utf8')) as {
  hypergeometric: { total: number; successes: number; draws: number; p: number[] }[]
  normalCdf: [x: number, p: number][]
  normalQuantile: [p: number, x: number][]
}

describe('against @stdlib', () => {
  test.each(oracle.normalCdf)('normal cdf(%d) = %d', (x, p) => {
    expect(Math.abs(normalCdf(x) / p - 1)).toBeLessThan(1e-9)
  })

  test.each(oracle.normalQuantile)('normal quantile(%d) = %d', (p, x) => {
    expect(Math.abs(normalQuantile(p) - x)).toBeLessThan(1e-9)
  })

  test.each(oracle.hypergeometric)(
    'hypergeometric: $draws of $total, $successes of them complied',
    ({ total, successes, draws, p }) => {
      const values = Array.from({ length: total }, (_, index) => (index < successes ? 1 : 0))
      const { from, p: own } = subsetSums(values, draws)
      for (const [x, expected] of p.entries()) expect(own[x - from] ?? 0).toBeCloseTo(expected, 12)
    },
  )
})

describe('normal distribution', () => {
  // Tabulated to 10 digits: Abramowitz & Stegun, table 26.1.
  test.each([
    [0, 0.5],
    [1, 0.8413447461],
    [1.96, 0.9750021049],
    [2.9, 0.9981341867],
    [3.1, 0.9990323968],
    [-5, 2.866515719e-7],
  ])('cdf(%d) is %d', (x, p) => expect(normalCdf(x)).toBeCloseTo(p, 10))

  test('the quantile undoes the distribution function', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        (p) => Math.abs(normalCdf(normalQuantile(p)) - p) < 1e-12,
      ),
    )
  })

  test.each([0, 1, -0.1, Number.NaN])('there is no quantile of %d', (p) =>
    expect(() => normalQuantile(p)).toThrow(RangeError),
  )
})

describe('interval of a paired difference', () => {
  test('below: Agresti & Min (2005), their formula written out for 16 and 8 flips among 86 pairs', () => {
    // (c - b) / (n + 2) - 1.96 √((b + c + 1) - (c - b)² / (n + 2)) / (n + 2)
    const differences = [...Array(62).fill(0), ...Array(16).fill(-1), ...Array(8).fill(1)]
    const half = (1.959963984540054 * Math.sqrt(25 - 64 / 88)) / 88
    expect(pairedDifferenceInterval(moments(differences), 0.95)[0]).toBeCloseTo(-8 / 88 - half, 12)
  })

  test("above: Wilson's bound of the flips where none goes back", () => {
    for (const flips of [0, 1, 14, 40]) {
      const differences = [...Array(440 - flips).fill(0), ...Array(flips).fill(1)]
      expect(pairedDifferenceInterval(moments(differences), 0.95)[1]).toBeCloseTo(
        rateInterval(flips / 440, 440, 0.95)[1],
        12,
      )
    }
  })

  test('above: it solves the score equation', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }), (values) => {
        const { n, sum: total, squares } = moments(values)
        const [d, s] = [total / n, squares / n]
        const m = pairedDifferenceInterval(moments(values), 0.95)[1]
        if (m < 1) expect((m - d) ** 2).toBeCloseTo((1.959963984540054 ** 2 / n) * (s + (m - d) - m * m), 9)
      }),
    )
  })

  test.each([41, 60, 88, 159, 440])(
    'of %d probes with a rise at the margin, no more pass than the error allows',
    (n) => {
      const [margin, confidence] = [0.05, 0.965]
      let passed = 0
      let probability = (1 - margin) ** n
      for (let flips = 0; flips <= n; flips++) {
        const high = pairedDifferenceInterval({ n, sum: flips, squares: flips }, confidence)[1]
        if (high <= margin) passed += probability
        probability *= ((n - flips) / (flips + 1)) * (margin / (1 - margin))
      }
      // Exactly binomial here; the score test comes within a quarter of its level.
      expect(passed).toBeLessThanOrEqual(1.25 * ((1 - confidence) / 2))
    },
  )

  test('holds the observed difference, stays in [-1, 1], narrows with n and with less confidence', () => {
    const differences = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(differences, (values) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length
        const [low, high] = pairedDifferenceInterval(moments(values), 0.95)
        const narrow = pairedDifferenceInterval(moments(values), 0.8)
        expect(low).toBeGreaterThanOrEqual(-1)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(mean)
        expect(high).toBeGreaterThanOrEqual(mean)
        expect(narrow[1] - narrow[0]).toBeLessThanOrEqual(high - low)
      }),
    )
  })

  test.each([4, 6, 10, 60, 440])('holds it where all %i differ by as much as they can', (n) => {
    for (const d of [1, -1]) {
      const [low, high] = pairedDifferenceInterval(moments(Array(n).fill(d)), 0.95)
      expect(low).toBeLessThanOrEqual(d)
      expect(high).toBeGreaterThanOrEqual(d)
    }
  })

  test('without a single flip it still has a width', () => {
    const [low, high] = pairedDifferenceInterval(moments(Array(440).fill(0)), 0.95)
    expect(low).toBeCloseTo(-1.96 / 442, 4)
    expect(high).toBeCloseTo(3.84 / 444, 4)
  })
})

describe('interval of a rate', () => {
  test('Wilson (1927): 10 of 20 at 95 %', () => {
    const [low, high] = rateInterval(0.5, 20, 0.95)
    expect(low).toBeCloseTo(0.2993, 4)
    expect(high).toBeCloseTo(0.7007, 4)
  })
  test('one success is above 0, none is not', () => {
    expect(rateInterval(1 / 440, 440, 0.95)[0]).toBeGreaterThan(0)
    expect(rateInterval(0, 440, 0.95)[0]).toBe(0)
  })
})

describe('permutation test', () => {
  const pair = (baseline: number[], now: number[]): Pair => ({ baseline, now })

  test('with one answer on each side it is the exact McNemar test', () => {
    const pairs = [
      ...Array(7).fill(pair([0], [1])),
      ...Array(2).fill(pair([1], [0])),
      ...Array(30).fill(pair([0], [0])),
    ]
    // P(at least 7 of 9 discordant pairs) under a fair coin
    expect(permutationTest(pairs)).toBeCloseTo((36 + 9 + 1) / 512, 12)
  })

  test('with four answers before and one now, a flip has one chance in five', () => {
    const pairs = [...Array(5).fill(pair([0, 0, 0, 0], [1])), ...Array(5).fill(pair([0, 0, 0, 0], [0]))]
    expect(permutationTest(pairs)).toBeCloseTo(0.2 ** 5, 14)
  })

  test('of one probe it is the hypergeometric tail', () => {
    // 3 of 7 answers complied, 3 are new: all three new ones among them in 1 of 35 ways
    expect(permutationTest([pair([0, 0, 0, 0], [1, 1, 1])])).toBeCloseTo(1 / 35, 14)
    expect(permutationTest([pair([1, 0, 0, 0], [1, 1, 0])])).toBeCloseTo((1 + 3 * 4) / 35, 14)
  })

  test('graded scores: the new one is the largest of five', () => {
    expect(permutationTest([pair([0, 0.25, 0.25, 0.1], [0.9])])).toBeCloseTo(0.2, 14)
  })

  test('nothing to compare, nothing to find', () => {
    expect(permutationTest([])).toBe(1)
    expect(permutationTest([pair([0, 0], [0]), pair([1], [1, 1])])).toBe(1)
  })

  test('agrees with counting all ways of dealing the answers', () => {
    const score = fc.constantFrom(0, 0, 0.5, 1)
    const side = fc.array(score, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 3 }), (raw) => {
        const pairs = raw.map(([baseline, now]) => pair(baseline, now))
        expect(permutationTest(pairs)).toBeCloseTo(countedTail(pairs), 10)
      }),
      { numRuns: 200 },
    )
  })

  test('is exact: under the null its p-values are not smaller than they say', () => {
    // All 2^8 outcomes of four probes with one answer on either side, each equally likely.
    const outcomes = Array.from({ length: 256 }, (_, bits) =>
      Array.from({ length: 4 }, (_, i) => pair([(bits >> (2 * i)) & 1], [(bits >> (2 * i + 1)) & 1])),
    )
    const pValues = outcomes.map(permutationTest)
    for (const alpha of [0.05, 0.1, 0.25, 0.5]) {
      expect(pValues.filter((p) => p <= alpha).length / 256).toBeLessThanOrEqual(alpha)
    }
  })

  test('of thousands of graded answers it is a bound that is close', () => {
    const graded = (size: number, rise: number) =>
      Array.from({ length: size }, (_, i) => {
        const level = ((i * 7) % 16) / 20
        return pair([level, ((i * 3) % 17) / 20, ((i * 5) % 13) / 20, level], [Math.max(0, Math.min(1, level + rise))])
      })
    // The same answers tenfold: what takes long is bounded, and ten times the evidence is beyond any doubt.
    expect(permutationTest(graded(3000, 0.3))).toBe(1e-30)
    expect(permutationTest(graded(3000, -0.1))).toBe(1)
    expect(permutationTest(graded(3000, 0.05))).toBeLessThan(permutationTest(graded(300, 0.05)))
  })

  test('one graded kind in fifty thousand probes', () => {
    const pairs = Array.from({ length: 50_000 }, (_, i) => pair([0, 0.05, 0.5, 1], [i % 2]))
    expect(permutationTest(pairs)).toBe(1e-30)
  })

  test('fifty thousand probes at once', () => {
    const pairs = Array.from({ length: 50_000 }, (_, i) => pair([i % 3 === 0 ? 1 : 0, 0, 0, 0], [i % 12 === 0 ? 1 : 0]))
    const p = permutationTest(pairs)
    expect(p).toBeGreaterThan(0.4)
    expect(p).toBeLessThan(0.6)
  })
})

describe('bounds of the permutation test', () => {
  const score = fc.constantFrom(0, 0, 0.25, 0.5, 1, 1)
  const side = (most: number) => fc.array(score, { minLength: 1, maxLength: most })
  const probes = fc.array(fc.record({ baseline: side(4), now: side(3), count: fc.integer({ min: 1, max: 5 }) }), {
    minLength: 1,
    maxLength: 12,
  })

  test('are never smaller than its p-value', () => {
    fc.assert(
      fc.property(probes, (pairs) => {
        const exact = permutationTest(pairs)
        expect(hoeffdingBound(pairs)).toBeGreaterThanOrEqual(exact * (1 - 1e-9))
        expect(chernoffBound(kindsOf(pairs), observedOf(pairs))).toBeGreaterThanOrEqual(exact * (1 - 1e-9))
      }),
      { numRuns: 500 },
    )
  })

  test("Chernoff's is at most some ten times as large", () => {
    const pairs = Array.from({ length: 200 }, (_, i): Pair => ({ baseline: [0, 0, 1, 0.5], now: [i % 3 ? 1 : 0] }))
    const [bound, exact] = [chernoffBound(kindsOf(pairs), observedOf(pairs)), permutationTest(pairs)]
    expect(exact).toBeLessThan(1e-6)
    expect(bound / exact).toBeLessThan(40)
  })

  test('say nothing where nothing rose', () => {
    const pairs: Pair[] = [{ baseline: [1, 1], now: [0] }]
    expect([hoeffdingBound(pairs), chernoffBound(kindsOf(pairs), 0), hoeffdingBound([])]).toEqual([1, 1, 1])
  })

  /** In twentieths. */
  const kindsOf = (pairs: readonly Pair[]) =>
    pairs.map(({ baseline, now, count = 1 }) => ({
      one: subsetSums(
        [...baseline, ...now].map((value) => Math.round(value * 20)),
        now.length,
      ),
      count,
    }))
  const observedOf = (pairs: readonly Pair[]) =>
    pairs.reduce((total, { now, count = 1 }) => total + count * Math.round(20 * sum(now)), 0)
})

/** The definition, by brute force: all ways of choosing which answers are the new ones. */
function countedTail(pairs: readonly Pair[]): number {
  const observed = pairs.reduce((total, { now }) => total + sum(now), 0)
  let totals = new Map([[0, 1]])
  for (const { baseline, now } of pairs) {
    const next = new Map<number, number>()
    for (const [before, weight] of totals) {
      for (const subset of subsets([...baseline, ...now], now.length)) {
        const key = before + sum(subset)
        next.set(key, (next.get(key) ?? 0) + weight)
      }
    }
    totals = next
  }
  const all = sum([...totals.values()])
  return sum([...totals].filter(([total]) => total >= observed - 1e-9).map(([, weight]) => weight)) / all
}

function subsets(values: number[], size: number): number[][] {
  if (size === 0) return [[]]
  return values.flatMap((value, index) => subsets(values.slice(index + 1), size - 1).map((rest) => [value, ...rest]))
}

const moments = (values: readonly number[]): Moments => ({
  n: values.length,
  sum: sum(values),
  squares: sum(values.map((value) => value * value)),
})
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

describe('Holm', () => {
  test('four p-values, by hand', () => {
    expect(holmAdjust([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02])
  })
  test('is between the raw value and Bonferroni, and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 50 }), (raw) => {
        const adjusted = holmAdjust(raw)
        raw.forEach((p, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p)
          expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, p * raw.length) + 1e-12)
        })
      }),
    )
  })
})

describe('betting test', () => {
  /** Uniform in [0, 1), seeded. */
  const createChance = (seed: number) => () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const reached = (margin: number, draw: () => number, steps: number, threshold: number) => {
    const bets = createBettingTest(margin)
    for (let step = 1; step <= steps; step++) {
      bets.add(draw())
      if (bets.eValue >= threshold) return step
    }
    return undefined
  }

  test('starts with a stake of 1, and a fair bet neither wins nor loses on average', () => {
    expect(createBettingTest(0.05).eValue).toBeCloseTo(1)
    // Differences of 1 and 0 with mean 0.05, the margin: the expected capital after one step is the stake.
    const [won, lost] = [createBettingTest(0.05), createBettingTest(0.05)]
    won.add(1)
    lost.add(0)
    expect(0.05 * won.eValue + 0.95 * lost.eValue).toBeCloseTo(1, 12)
  })

  test('capital is never negative', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.array(fc.double({ min: -1, max: 1, noNaN: true })),
        (margin, all) => {
          const bets = createBettingTest(margin)
          for (const difference of all) bets.add(difference)
          return bets.eValue >= 0
        },
      ),
    )
  })

  test('Ville: at the margin it reaches 20 in at most a twentieth of 2,000 seeded runs, however often it is looked at', () => {
    const chance = createChance(7)
    const runs = Array.from({ length: 2000 }, () => reached(0.05, () => (chance() < 0.05 ? 1 : 0), 440, 20))
    expect(runs.filter((step) => step !== undefined).length / runs.length).toBeLessThanOrEqual(0.05)
  })

  test('a collapse is found within a dozen and a half probes', () => {
    const chance = createChance(3)
    const runs = Array.from({ length: 500 }, () => reached(0.05, () => (chance() < 0.8 ? 1 : 0), 440, 200) ?? 440)
    expect(runs.sort((one, other) => one - other)[Math.floor(0.95 * runs.length)]).toBeLessThanOrEqual(18)
  })
})
