import { normalQuantile } from '../statistics/normal.ts'
import type { Pair } from '../statistics/permutation-test.ts'
import { differenceOf, mean, sizeOf } from './pairs.ts'

/** What it would take to decide a row whose interval holds the margin. */
export type Further = {
  /** More answers per probe, or undefined where it would be very many, or not even endlessly many would do. */
  readonly answers: number | undefined
  /** Probes of this kind in all, with as many answers each as now; undefined where it would be very many. */
  readonly probes: number | undefined
}

/** Nobody asks for so many times as many probes, or answers. */
const MOST_TIMES = 100

/**
 * Forecast from the row's own noise. The variance of a probe's difference is what probes differ among themselves, plus
 * the noise of its answers on either side, p(1 - p) an answer; only the noise of the new answers can be bought down.
 *
 * @param pairs of the row, at least one, alike ones counted or not
 * @param margin largest allowed increase
 * @param confidence two-sided, of the look that will use the answers
 */
export function forecast(pairs: readonly Pair[], margin: number, confidence: number): Further {
  const size = sizeOf(pairs)
  const meanOf = (value: (pair: Pair) => number): number => {
    let sum = 0
    for (const pair of pairs) sum += value(pair) * (pair.count ?? 1)
    return sum / size
  }
  const increase = meanOf(differenceOf)
  const distance = Math.abs(margin - increase)
  const total = meanOf((pair) => (differenceOf(pair) - increase) ** 2) + 1 / (size + 2)
  const noise = meanOf(({ baseline, now }) => varianceOf([...baseline, ...now]))
  const newAnswers = meanOf(({ now }) => now.length)
  const fixed = Math.max(0, total - noise / newAnswers)
  const allowed = (size * distance ** 2) / normalQuantile(1 - (1 - confidence) / 2) ** 2
  const answers = fixed < allowed ? Math.ceil(noise / (allowed - fixed) - newAnswers) : undefined
  return {
    answers: answers === undefined || answers > MOST_TIMES * newAnswers ? undefined : Math.max(1, answers),
    probes: total / allowed > MOST_TIMES ? undefined : Math.ceil((total / allowed) * size),
  }
}

/** Unbiased, so that two equal answers of a noisy probe do not count as proof of silence. */
function varianceOf(scores: readonly number[]): number {
  if (scores.length < 2) return 0
  const centre = mean(scores)
  return scores.reduce((sum, score) => sum + (score - centre) ** 2, 0) / (scores.length - 1)
}
