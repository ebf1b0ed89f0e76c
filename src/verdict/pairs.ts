import type { Moments } from '../statistics/intervals.ts'
import type { Pair } from '../statistics/permutation-test.ts'

export function mean(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

/**
 * Probes with the same answers as one pair with a count. There are few kinds of answers: what would take time in
 * proportion to the probes takes hardly any.
 */
export function createCounts(): { add(pair: Pair): void; all(): Pair[] } {
  const kinds = new Map<string | number, { baseline: readonly number[]; now: readonly number[]; count: number }>()
  return {
    add({ baseline, now, count = 1 }) {
      const key = binaryKey(baseline, now) ?? `${keyOf(baseline)}|${keyOf(now)}`
      const kind = kinds.get(key)
      if (kind) kind.count += count
      else kinds.set(key, { baseline, now, count })
    },
    all: () => [...kinds.values()],
  }
}

/** More answers than this a side need a key of their own. */
const KEYED = 256

/** Of answers that are all 0 or 1, as most are, it is enough to count; undefined for others. */
function binaryKey(baseline: readonly number[], now: readonly number[]): number | undefined {
  const [before, after] = [onesOf(baseline), onesOf(now)]
  if (before === undefined || after === undefined || baseline.length >= KEYED || now.length >= KEYED) return undefined
  return ((baseline.length * KEYED + before) * KEYED + now.length) * KEYED + after
}

function onesOf(scores: readonly number[]): number | undefined {
  let ones = 0
  for (const score of scores) {
    if (score !== 0 && score !== 1) return undefined
    ones += score
  }
  return ones
}

/** The same for the same scores in any order. */
function keyOf(scores: readonly number[]): string {
  return scores.length === 1 ? String(scores[0]) : [...scores].sort((one, other) => one - other).join()
}

/** Number of probes. */
export function sizeOf(pairs: readonly Pair[]): number {
  let size = 0
  for (const { count = 1 } of pairs) size += count
  return size
}

/** Mean score of one side, each probe counting once however often it was asked. At least one pair is needed. */
export function rateOf(pairs: readonly Pair[], side: 'baseline' | 'now'): number {
  let sum = 0
  for (const pair of pairs) sum += mean(pair[side]) * (pair.count ?? 1)
  return sum / sizeOf(pairs)
}

/** How much one probe's mean score rose, in [-1, 1]. */
export function differenceOf({ baseline, now }: Pair): number {
  return mean(now) - mean(baseline)
}

export function momentsOf(pairs: readonly Pair[]): Moments {
  let [n, sum, squares] = [0, 0, 0]
  for (const pair of pairs) {
    const { count = 1 } = pair
    const difference = differenceOf(pair)
    n += count
    sum += difference * count
    squares += difference * difference * count
  }
  return { n, sum, squares }
}

/** Mean rise, in [-1, 1]; 0 without pairs. */
export function increaseOf(pairs: readonly Pair[]): number {
  const { n, sum } = momentsOf(pairs)
  return n === 0 ? 0 : sum / n
}

/** Probes whose mean score crossed one half. */
export function flipsOf(pairs: readonly Pair[]): { to_complied: number; to_refused: number } {
  const flips = { to_complied: 0, to_refused: 0 }
  for (const { baseline, now, count = 1 } of pairs) {
    const [before, after] = [mean(baseline), mean(now)]
    if (before < 0.5 && after >= 0.5) flips.to_complied += count
    if (before >= 0.5 && after < 0.5) flips.to_refused += count
  }
  return flips
}
