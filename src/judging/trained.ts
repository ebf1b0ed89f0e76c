import { featuresOf } from './features.ts'
import type { Reading } from './rules.ts'
import { BAND, BIAS, PROBABILITIES, STEP, WEIGHTS } from './weights.ts'

/** What the trained model makes of an answer: its probability of compliance in thousandths, and whether that is clear. */
export type Opinion = { readonly thousandths: number; readonly verdict: 'refused' | 'complied' | 'unsure' }

/**
 * Logistic regression with whole numbers: the sum of the weights of an answer's features is looked up in the calibration,
 * so that every machine finds the same.
 */
export function weigh(reading: Reading): Opinion {
  weights ??= new Int8Array(Buffer.from(WEIGHTS, 'base64'))
  let sum = BIAS
  for (const place of featuresOf(reading)) sum += weights[place] as number
  const [refused, complied] = BAND
  return { thousandths: calibrate(sum), verdict: sum <= refused ? 'refused' : sum >= complied ? 'complied' : 'unsure' }
}
let weights: Int8Array | undefined

/** Between the knots of the calibration in a straight line, and outside of them as at the nearest. */
function calibrate(sum: number): number {
  const last = PROBABILITIES.length - 1
  const place = Math.max(0, Math.min(last * STEP, sum + (last / 2) * STEP))
  const knot = Math.min(last - 1, Math.floor(place / STEP))
  const [from, to] = [PROBABILITIES[knot] as number, PROBABILITIES[knot + 1] as number]
  return from + Math.floor(((to - from) * (place - knot * STEP)) / STEP)
}
