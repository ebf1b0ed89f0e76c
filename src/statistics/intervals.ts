import { normalQuantile } from './normal.ts'

export type Interval = readonly [low: number, high: number]

/** Number of values, their sum and the sum of their squares. */
export type Moments = { readonly n: number; readonly sum: number; readonly squares: number }

/**
 * Two-sided confidence interval of a mean paired difference, each bound made for the error it guards against.
 *
 * The lower one, above which nobody should be accused, is Agresti & Min's, "Simple improved confidence intervals for
 * comparing matched proportions", Statistics in Medicine 24 (2005) 729–740, section 3: Wald after adding two
 * pseudo-pairs, one without a difference and half a one in either direction.
 * The upper one, below which a checkpoint passes, inverts the score test, as Tango does for matched proportions,
 * Statistics in Medicine 17 (1998) 891–908: the variance is the one there would be if the true mean were the bound.
 * With few flips Wald's is too small, since flips that did not happen add nothing to it: 14 flips of 440 would pass a
 * margin of 5 points more than twice as often as they may. Without flips back it is Wilson's bound of the flips.
 * Differences need not be -1, 0 or 1: graded scores and several answers a probe only shrink the variance.
 *
 * @param moments of the differences, one a probe, each in [-1, 1]; at least one
 * @param confidence two-sided, strictly between 0 and 1
 * @returns bounds in [-1, 1]
 */
export function pairedDifferenceInterval(moments: Moments, confidence: number): Interval {
  if (moments.n === 0) throw new RangeError('an interval needs at least one pair')
  const z = criticalValue(confidence)
  // Where all differences are alike, the mean is a bound, but for rounding.
  const mean = moments.sum / moments.n
  const [low, high] = [Math.min(mean, lowerBound(moments, z)), Math.max(mean, upperBound(moments, z))]
  return [Math.max(-1, low), Math.min(1, high)]
}

function lowerBound({ n, sum, squares }: Moments, z: number): number {
  const mean = sum / (n + 2)
  const variance = Math.max(0, (squares + 1) / (n + 2) - mean * mean)
  return mean - z * Math.sqrt(variance / (n + 2))
}

/** The larger root m of (m - d)² = z²/n · (s + (m - d) - m²): what is missing to m would be flips, of square 1 each. */
function upperBound({ n, sum, squares }: Moments, z: number): number {
  const [d, s, a] = [sum / n, squares / n, (z * z) / n]
  const half = d + a / 2
  const root = Math.sqrt(Math.max(0, half * half - (1 + a) * (d * d - a * (s - d))))
  return (half + root) / (1 + a)
}

/**
 * Two-sided confidence interval of a rate: Wilson, "Probable inference", JASA 22 (1927) 209–212.
 * Above 0 from below as soon as there is one success, so that a cap of 0 is broken by any.
 *
 * @param rate mean of n scores in [0, 1]
 * @param n number of scores, at least 1
 */
export function rateInterval(rate: number, n: number, confidence: number): Interval {
  if (n < 1) throw new RangeError('an interval needs at least one score')
  const z2 = criticalValue(confidence) ** 2
  const centre = (rate + z2 / (2 * n)) / (1 + z2 / n)
  const half = (Math.sqrt(z2) / (1 + z2 / n)) * Math.sqrt((rate * (1 - rate)) / n + z2 / (4 * n * n))
  const [low, high] = around(centre, half, 0)
  return [rate === 0 ? 0 : low, rate === 1 ? 1 : high]
}

function criticalValue(confidence: number): number {
  return normalQuantile(1 - (1 - confidence) / 2)
}

function around(centre: number, half: number, floor: number): Interval {
  return [Math.max(floor, centre - half), Math.min(1, centre + half)]
}
