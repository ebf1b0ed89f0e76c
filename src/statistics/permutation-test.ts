import { chernoffBound } from './tail-bounds.ts'

/** Answers to one probe on both sides; scores in [0, 1]. */
export type Pair = {
  readonly baseline: readonly number[]
  readonly now: readonly number[]
  /** Number of probes that have just these answers; 1 where not given. */
  readonly count?: number
}

/** Probabilities of the consecutive sums that begin at `from`, in lattice steps. */
export type Distribution = { readonly from: number; readonly p: Float64Array }

/** Graded scores are rounded to this many steps from 0 to 1, so that sums stay on a lattice; 0 and 1 need no rounding. */
const GRADED_STEPS = 20
/** Probabilities below this are dropped at the ends of a distribution; no p-value is reported below it. */
const NEGLIGIBLE = 1e-30
/** Products that a convolution may take: some ten milliseconds. Only thousands of graded answers take more. */
const MOST_PRODUCTS = 1e7
/** Standard deviations on either side beyond which a sum of draws is negligible. */
const DEVIATIONS = 11.5

/**
 * Exact one-sided test of "nothing changed" against "scores rose".
 *
 * If nothing changed, all answers to a probe are draws from the same distribution, so which of them are the new ones
 * is a matter of chance: given the pooled scores of a probe, the sum of its new ones is that of a random subset
 * (for scores 0 and 1: hypergeometric). Probes are independent, so the distribution of the total is the convolution.
 * A permutation test within strata: Pesarin & Salmaso, "Permutation Tests for Complex Data" (2010), chapter 1;
 * for one answer on each side it is the exact McNemar test.
 * Where thousands of answers have so many different scores that this would take seconds, the p-value is Chernoff's
 * bound of it, which is as valid and never smaller.
 *
 * @param pairs probes with at least one score on either side; others add nothing
 * @returns p-value in [1e-30, 1]; 1 without pairs
 */
export function permutationTest(pairs: readonly Pair[]): number {
  const steps = pairs.every(isBinary) ? 1 : GRADED_STEPS
  // Probes with the same answers, whichever of them are new, have the same distribution; there are few kinds of them.
  const kinds = new Map<string, { one: Distribution; count: number }>()
  let observed = 0
  for (const { baseline, now, count = 1 } of pairs) {
    const own = sum(now, steps)
    observed += own * count
    const key = isBinary({ baseline, now })
      ? `${baseline.length} ${own + sum(baseline, steps)}`
      : pooled(baseline, now, steps).join()
    const kind = kinds.get(`${now.length}:${key}`)
    if (kind) kind.count += count
    else kinds.set(`${now.length}:${key}`, { one: subsetSums(pooled(baseline, now, steps), now.length), count })
  }
  const all = [...kinds.values()]
  const p = isLong(all) ? chernoffBound(all, observed) : convolvedTail(all, observed)
  return Math.min(1, Math.max(NEGLIGIBLE, p))
}

type Kind = { readonly one: Distribution; readonly count: number }

function convolvedTail(kinds: readonly Kind[], least: number): number {
  let total: Distribution = { from: 0, p: Float64Array.of(1) }
  for (const { one, count } of kinds) total = convolve(total, power(one, count))
  return tail(total, least)
}

/** Whether convolving would take too long: the draws of each kind with each other, and then with all the others. */
function isLong(kinds: readonly Kind[]): boolean {
  const sizes = kinds.map(({ one, count }) => ({
    length: count * (one.p.length - 1),
    variance: count * varianceOf(one),
  }))
  const widthOf = (length: number, variance: number) => 1 + Math.min(length, 2 * DEVIATIONS * Math.sqrt(variance))
  const total = (part: 'length' | 'variance') => sizes.reduce((sum, size) => sum + size[part], 0)
  const whole = widthOf(total('length'), total('variance'))
  const products = sizes.reduce((sum, { length, variance }) => {
    const own = widthOf(length, variance)
    return sum + own * whole + (own * own) / 2
  }, 0)
  return products > MOST_PRODUCTS
}

function varianceOf({ p }: Distribution): number {
  let [first, second] = [0, 0]
  p.forEach((weight, index) => {
    first += weight * index
    second += weight * index * index
  })
  return second - first * first
}

function isBinary({ baseline, now }: Pair): boolean {
  return baseline.every(isZeroOrOne) && now.every(isZeroOrOne)
}

const isZeroOrOne = (score: number): boolean => score === 0 || score === 1

function sum(scores: readonly number[], steps: number): number {
  let total = 0
  for (const score of scores) total += Math.round(score * steps)
  return total
}

function pooled(baseline: readonly number[], now: readonly number[], steps: number): number[] {
  return [...baseline, ...now].map((score) => Math.round(score * steps)).sort((a, b) => a - b)
}

/** Distribution of the sum of `size` of the values, every subset of that size being equally likely. */
export function subsetSums(values: readonly number[], size: number): Distribution {
  const largest = values.reduce((sum, value) => sum + value, 0)
  const ways = Array.from({ length: size + 1 }, () => new Float64Array(largest + 1))
  ;(ways[0] as Float64Array)[0] = 1
  for (const value of values) {
    for (let taken = size; taken >= 1; taken--) {
      const from = ways[taken - 1] as Float64Array
      const to = ways[taken] as Float64Array
      for (let sum = largest; sum >= value; sum--) to[sum] = at(to, sum) + at(from, sum - value)
    }
  }
  const counts = ways[size] as Float64Array
  const all = counts.reduce((sum, count) => sum + count, 0)
  return trimmed({ from: 0, p: counts.map((count) => count / all) })
}

/** The sum of `count` independent draws, by squaring. */
function power(one: Distribution, count: number): Distribution {
  if (count === 1) return one
  const half = power(one, Math.floor(count / 2))
  const even = convolve(half, half)
  return count % 2 === 0 ? even : convolve(even, one)
}

function convolve(one: Distribution, other: Distribution): Distribution {
  if (other.p.length === 1) return { from: one.from + other.from, p: one.p }
  const p = new Float64Array(one.p.length + other.p.length - 1)
  for (let j = 0; j < other.p.length; j++) {
    const weight = at(other.p, j)
    if (weight > 0) for (let i = 0; i < one.p.length; i++) p[i + j] = at(p, i + j) + at(one.p, i) * weight
  }
  return trimmed({ from: one.from + other.from, p })
}

function trimmed({ from, p }: Distribution): Distribution {
  let start = 0
  let end = p.length
  while (start < end - 1 && at(p, start) < NEGLIGIBLE) start++
  while (end > start + 1 && at(p, end - 1) < NEGLIGIBLE) end--
  return { from: from + start, p: p.subarray(start, end) }
}

function tail({ from, p }: Distribution, least: number): number {
  let sum = 0
  for (let index = p.length - 1; index >= 0 && from + index >= least; index--) sum += at(p, index)
  return sum
}

const at = (array: Float64Array, index: number): number => array[index] as number
