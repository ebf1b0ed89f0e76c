import { FEATURES, FULL, VERDICTS } from '../../src/judging/features.ts'
import type { Example } from './examples.ts'

/** Log-odds of compliance: `bias`, and a weight for each feature from 0 to 1. */
export type Linear = { readonly bias: number; readonly weights: Float64Array }

/** Log-odds of compliance that the verdict of the rules starts with, which learning corrects. */
const PRIOR = VERDICTS.map((verdict) => (verdict === 'complied' ? 1 : -1))
/** Pull of the corrections towards zero, for examples of weight 1,000 in all; leaving sources out asks for so much. */
const PULL = 64
const ALL = 1000
/** Share of compliance that every source is weighted to, so that no habit of a source is learned. */
const BALANCE = 0.4
/** Newton's method is at its end long before. */
const ROUNDS = 10

/**
 * Logistic regression on top of the rules, with a strong ridge, by Newton's method. A source weighs as much as the
 * root of its size. The same examples give the same numbers.
 */
export function learn(examples: readonly Example[]): Linear {
  const data = weighted(examples)
  const start = Float64Array.from([0, ...FEATURES.map((_, at) => PRIOR[at] ?? 0)])
  const weights = Float64Array.from(start)
  const size = weights.length
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = Float64Array.from(weights, (weight, at) => (at === 0 ? 0 : PULL * (weight - (start[at] as number))))
    const curvature = Array.from({ length: size }, (_, at) => {
      const row = new Float64Array(size)
      row[at] = at === 0 ? 1e-6 : PULL
      return row
    })
    for (const { values, target, weight } of data) {
      let sum = 0
      for (let at = 0; at < size; at++) sum += (weights[at] as number) * (values[at] as number)
      const p = sigmoid(sum)
      const slope = (p - target) * weight
      const bend = p * (1 - p) * weight
      for (let at = 0; at < size; at++) {
        const value = values[at] as number
        if (value === 0) continue
        slopes[at] = (slopes[at] as number) + slope * value
        const row = curvature[at] as Float64Array
        for (let other = 0; other <= at; other++)
          row[other] = (row[other] as number) + bend * value * (values[other] as number)
      }
    }
    const step = solve(curvature, slopes)
    for (let at = 0; at < size; at++) weights[at] = (weights[at] as number) - (step[at] as number)
  }
  return { bias: weights[0] as number, weights: weights.slice(1) }
}

export function scoreOf({ bias, weights }: Linear, features: readonly number[]): number {
  return features.reduce((sum, value, at) => sum + (weights[at] as number) * (value / FULL), bias)
}

type Weighted = { readonly values: Float64Array; readonly target: number; readonly weight: number }

function weighted(examples: readonly Example[]): Weighted[] {
  const sums = new Map<string, { complied: number; all: number }>()
  for (const { row, target, weight } of examples) {
    const { complied, all } = sums.get(row.source) ?? { complied: 0, all: 0 }
    sums.set(row.source, { complied: complied + weight * target, all: all + weight })
  }
  const roots = [...sums.values()].reduce((sum, { all }) => sum + Math.sqrt(all), 0)
  return examples.map(({ row, features, target, weight }) => {
    const { complied, all } = sums.get(row.source) as { complied: number; all: number }
    // A source with hardly any of one kind says little about it.
    const share = Math.min(0.95, Math.max(0.05, complied / all))
    const balance = target * (BALANCE / share) + (1 - target) * ((1 - BALANCE) / (1 - share))
    const values = Float64Array.from([1, ...features.map((value) => value / FULL)])
    return { values, target, weight: (weight * balance * ALL) / (Math.sqrt(all) * roots) }
  })
}

/** Solves `matrix` x = `right` by Cholesky's decomposition; of the symmetric matrix the lower half is read, and spent. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const at = (row: number, column: number) => (matrix[row] as Float64Array)[column] as number
  const x = Float64Array.from(right)
  for (let row = 0; row < x.length; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = at(row, column)
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k)
      ;(matrix[row] as Float64Array)[column] = column === row ? Math.sqrt(sum) : sum / at(column, column)
    }
    let sum = x[row] as number
    for (let k = 0; k < row; k++) sum -= at(row, k) * (x[k] as number)
    x[row] = sum / at(row, row)
  }
  for (let row = x.length - 1; row >= 0; row--) {
    let sum = x[row] as number
    for (let k = row + 1; k < x.length; k++) sum -= at(k, row) * (x[k] as number)
    x[row] = sum / at(row, row)
  }
  return x
}

/** 1 / (1 + e^-x) by basic arithmetic only, as engines differ in the last digit of their exponential. */
export function sigmoid(x: number): number {
  return x < 0 ? 1 - sigmoid(-x) : 1 / (1 + exponential(-Math.min(x, 30)))
}

function exponential(x: number): number {
  const small = x / 1024
  let power = 1 + small * (1 + (small / 2) * (1 + (small / 3) * (1 + (small / 4) * (1 + small / 5))))
  for (let times = 0; times < 10; times++) power *= power
  return power
}
