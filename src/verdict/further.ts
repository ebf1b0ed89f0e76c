import { type Moments, pairedDifferenceInterval } from '../statistics/intervals.ts'
import type { Pair } from '../statistics/permutation-test.ts'
import { confidenceAt } from './looks.ts'
import { mean, momentsOf } from './pairs.ts'

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
 * Forecast by the interval that will decide, for the same mean change. The mean square of a probe's change is what
 * probes differ among themselves, plus the noise of its answers, p(1 - p) an answer; only the noise of the new answers
 * can be bought down.
 *
 * @param pairs of the row, at least one, alike ones counted or not
 * @param margin largest allowed increase
 * @param confidence two-sided: `again` of the last look, `first` of the first one
 * @param look how often the row was looked at before
 */
export function forecast(
  pairs: readonly Pair[],
  margin: number,
  confidence: { readonly again: number; readonly first: number },
  look: number,
): Further {
  const { n, sum, squares } = momentsOf(pairs)
  const [change, square] = [sum / n, squares / n]
  const meanOf = (value: (pair: Pair) => number) =>
    pairs.reduce((total, pair) => total + value(pair) * (pair.count ?? 1), 0) / n
  const noise = meanOf(({ baseline, now }) => varianceOf([...baseline, ...now]))
  const answers = meanOf(({ now }) => now.length)
  const moments = (size: number) => ({ n: size, sum: size * change, squares: size * square })
  const decides = (level: number) => (size: number) => isDecided(moments(size), margin, level)
  // A new run's first look has few answers. They tell as much as those here where these were few, too, or all alike.
  const isLikeFirst = (look === 0 || noise === 0) && !decides(confidence.first)(n)
  const enough = fewest(Math.ceil(answers) + 1, MOST_TIMES * answers, (each) => {
    const less = Math.max(change ** 2, square - noise / answers + noise / each)
    return isDecided({ n, sum, squares: n * less }, margin, confidence.again)
  })
  return {
    answers: enough && Math.ceil(enough - answers),
    probes: fewest(n + 1, MOST_TIMES * n, decides(isLikeFirst ? confidence.first : confidence.again)),
  }
}

/**
 * Probes without which not even a checkpoint that changed nothing passes at its first look.
 * @param confidence two-sided, of the run
 */
export function fewestToPass(margin: number, confidence: number): number | undefined {
  return fewest(1, MOST_PROBES, (n) => isDecided({ n, sum: 0, squares: 0 }, margin, confidenceAt(0, confidence)))
}

const MOST_PROBES = 1_000_000

function isDecided(moments: Moments, margin: number, confidence: number): boolean {
  const [low, high] = pairedDifferenceInterval(moments, confidence)
  return low > margin || high <= margin
}

/** The smallest whole number from `from` to `to` for which something holds that holds for all larger ones, too. */
function fewest(from: number, to: number, holds: (count: number) => boolean): number | undefined {
  let [low, high] = [from, Math.floor(to)]
  if (high < low || !holds(high)) return undefined
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Unbiased, so that two equal answers of a noisy probe do not count as proof of silence. */
function varianceOf(scores: readonly number[]): number {
  if (scores.length < 2) return 0
  const centre = mean(scores)
  return scores.reduce((sum, score) => sum + (score - centre) ** 2, 0) / (scores.length - 1)
}
