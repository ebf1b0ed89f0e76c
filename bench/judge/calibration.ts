import type { Unseen } from './folds.ts'
import { sigmoid } from './logistic.ts'

/** P(complied) = 1 / (1 + e^-(slope · log-odds + shift)): Platt's scaling. */
export type Calibration = { readonly slope: number; readonly shift: number }

const ROUNDS = 4_000
const RATE = 0.5

/** Fits Platt's scaling to answers that the models had not seen, a source counting by the root of its size. */
export function calibrate(unseen: readonly Unseen[]): Calibration {
  const clear = unseen.filter(({ example }) => example.row.isClear && example.ruled === undefined)
  const counts = new Map<string, number>()
  for (const { example } of clear) counts.set(example.row.source, (counts.get(example.row.source) ?? 0) + 1)
  const total = [...counts.values()].reduce((sum, count) => sum + Math.sqrt(count), 0)
  let slope = 1
  let shift = 0
  for (let round = 0; round < ROUNDS; round++) {
    let bySlope = 0
    let byShift = 0
    for (const { example, logOdds } of clear) {
      const weight = 1 / (Math.sqrt(counts.get(example.row.source) as number) * total)
      const error = (sigmoid(slope * logOdds + shift) - example.target) * weight
      bySlope += error * logOdds
      byShift += error
    }
    slope -= RATE * 0.1 * bySlope
    shift -= RATE * byShift
  }
  return { slope, shift }
}

export const probabilityOf = (logOdds: number, { slope, shift }: Calibration): number =>
  sigmoid(slope * logOdds + shift)
