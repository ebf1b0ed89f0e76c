import { FEATURE_BITS, verdictPlace } from '../../src/judging/features.ts'
import type { Example } from './examples.ts'

/** Log-odds of compliance: `bias` and a weight for each place. */
export type Linear = { readonly bias: number; readonly weights: Float64Array }

export type Learning = {
  readonly epochs: number
  readonly rate: number
  /** Pull of the weights towards where they started. */
  readonly pull: number
  /** Log-odds that the verdict of the rules starts with. */
  readonly trust: number
  /** Only places that occur with so many prompts are learned. */
  readonly fewestPrompts: number
  readonly seed: number
}

const PLACES = 1 << FEATURE_BITS
/** Share of compliance that every source is weighted to, so that no habit of a source is learned. */
const BALANCE = 0.4

/** Logistic regression by AdaGrad over shuffled examples; the same examples and seed give the same numbers. */
export function learn(
  examples: readonly Example[],
  { epochs, rate, pull, trust, fewestPrompts, seed }: Learning,
): Linear {
  const start = new Float64Array(PLACES)
  start[verdictPlace('refused')] = -2 * trust
  start[verdictPlace('complied')] = 2 * trust
  start[verdictPlace('beside')] = -trust
  start[verdictPlace('unclear')] = 0.3 * trust
  const weights = Float64Array.from(start)
  const squares = new Float64Array(PLACES).fill(0.1)
  const frequent = frequentPlaces(examples, fewestPrompts)
  const balance = balanceOf(examples)
  const data = examples.map((example) => ({
    places: example.features.filter((place) => frequent[place]),
    target: example.target,
    weight: example.weight * balance(example),
  }))
  const random = generator(seed)
  let bias = 0
  let biasSquares = 0.1
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(data, random)
    for (const { places, target, weight } of data) {
      let sum = bias
      for (const place of places) sum += weights[place] as number
      const slope = (sigmoid(sum) - target) * weight
      biasSquares += slope * slope
      bias -= (rate * slope) / Math.sqrt(biasSquares)
      for (const place of places) {
        const here = weights[place] as number
        const own = slope + pull * (here - (start[place] as number))
        const square = (squares[place] as number) + own * own
        squares[place] = square
        weights[place] = here - (rate * own) / Math.sqrt(square)
      }
    }
  }
  return { bias, weights: weights.map((weight, place) => (frequent[place] ? weight : 0)) }
}

export function scoreOf({ bias, weights }: Linear, features: readonly number[]): number {
  return features.reduce((sum, place) => sum + (weights[place] as number), bias)
}

/** The model half-way between. */
export function blend(one: Linear, other: Linear, share: number): Linear {
  const mix = (a: number, b: number) => (1 - share) * a + share * b
  return {
    bias: mix(one.bias, other.bias),
    weights: one.weights.map((weight, at) => mix(weight, other.weights[at] as number)),
  }
}

function frequentPlaces(examples: readonly Example[], fewest: number): Uint8Array {
  const prompts = new Map<number, Set<string>>()
  for (const { features, row, isMade } of examples) {
    if (isMade) continue
    for (const place of features) {
      const seen = prompts.get(place) ?? new Set()
      if (seen.size < fewest) prompts.set(place, seen.add(row.prompt))
    }
  }
  const frequent = new Uint8Array(PLACES)
  for (const [place, { size }] of prompts) if (size >= fewest) frequent[place] = 1
  return frequent
}

function balanceOf(examples: readonly Example[]): (example: Example) => number {
  const sums = new Map<string, { complied: number; all: number }>()
  for (const { row, target, weight, isMade } of examples) {
    if (isMade) continue
    const { complied, all } = sums.get(row.source) ?? { complied: 0, all: 0 }
    sums.set(row.source, { complied: complied + weight * target, all: all + weight })
  }
  return ({ row, target }) => {
    const { complied, all } = sums.get(row.source) ?? { complied: BALANCE, all: 1 }
    const share = complied / all
    return target * (BALANCE / share) + (1 - target) * ((1 - BALANCE) / (1 - share))
  }
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

/** Linear congruential generator modulo 2^32, by Numerical Recipes. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    ;[items[index], items[other]] = [items[other] as T, items[index] as T]
  }
}
