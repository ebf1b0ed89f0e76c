import { featuresOf } from './features.ts'
import type { Reading } from './rules.ts'
import { BAND, BIAS, PROBABILITIES, STEP, WEIGHTS } from './weights.ts'

/** What the trained model makes of an answer: its probability of compliance in thousandths, and whether that is clear. */
export type Opinion = { readonly thousandths: number; readonly verdict: 'refused' | 'complied' | 'unsure' }

/**
 * Logistic regression with whole numbers: the sum of an answer's features by their weights is looked up in the
 * calibration, so that every machine finds the same.
 */
export function weigh(reading: Reading): Opinion {
  const sum = featuresOf(reading).reduce((all, feature, at) => all + feature * (WEIGHTS[at] as number), BIAS)
  const [refused, complied] = BAND
  return { thousandths: calibrate(sum), verdict: sum <= refused ? 'refused' : sum >= complied ? 'complied' : 'unsure' }
}

/** Between the knots of the calibration in a straight line, and outside of them as at the nearest. */
function calibrate(sum: number): number {
  const last = PROBABILITIES.length - 1
  const place = Math.max(0, Math.min(last * STEP, sum + (last / 2) * STEP))
  const knot = Math.min(last - 1, Math.floor(place / STEP))
  const [from, to] = [PROBABILITIES[knot] as number, PROBABILITIES[knot + 1] as number]
  return from + Math.floor(((to - from) * (place - knot * STEP)) / STEP)
}
