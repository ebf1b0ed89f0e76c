// Trains the built-in judge's model and writes its weights; the same data give the same bytes.
//
//   npm run judge:train -- --data DIR
//
// DIR/labelled: answers with labels of people, one JSON Lines file per source; docs/judges.md says which. None of the
// data is written anywhere: the weights are numbers.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { FEATURES, FULL } from '../../src/judging/features.ts'
import { calibrate, probabilityOf } from './calibration.ts'
import { leaveModelsOut, leaveSourcesOut, prepareMaterial, train } from './folds.ts'
import { readRows } from './rows.ts'
import { UNSURE } from './unsure.ts'

const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (values.data === undefined) {
  console.error('usage: npm run judge:train -- --data DIR')
  process.exit(3)
}
/** Sums are whole numbers, so many to a unit of log-odds; a weight counts once for each step of a feature. */
const SCALE = 1024
/** The calibration has a knot at every STEP of the sum, to both sides of zero. */
const STEP = 256
const KNOTS = 33

const material = prepareMaterial(readRows(values.data))
const unseen = [...leaveSourcesOut(material), ...leaveModelsOut(material, 'xstest')]
const calibration = calibrate(unseen)
const model = train(material)
const weights = Array.from(model.weights, (weight) => Math.round((weight * SCALE) / FULL))
const sums = Array.from({ length: KNOTS }, (_, knot) => (knot - (KNOTS - 1) / 2) * STEP)
const probabilities = sums.map((sum) => Math.round(1000 * probabilityOf(sum / SCALE, calibration)))
const sumAt = (p: number) => Math.round(((Math.log(p / (1 - p)) - calibration.shift) / calibration.slope) * SCALE)
const file = 'src/judging/weights.ts'
writeFileSync(
  file,
  `// Written by npm run judge:train; docs/judges.md says from what.

/** In 1/${SCALE} of log-odds of compliance, as all sums. */
export const BIAS = ${Math.round(model.bias * SCALE)}
/** Up to the first sum an answer refused, from the second on it complied. */
export const BAND: readonly [number, number] = [${sumAt(UNSURE[0])}, ${sumAt(UNSURE[1])}]
/** Calibrated probabilities of compliance in thousandths, at sums that are multiples of STEP; the middle one is at 0. */
export const STEP = ${STEP}
export const PROBABILITIES: readonly number[] = ${JSON.stringify(probabilities)}
/** For each of the features, in their order: what one step of it adds to the sum. */
export const WEIGHTS: readonly number[] = ${JSON.stringify(weights)}
`,
)
execFileSync('npx', ['biome', 'format', '--write', file], { stdio: 'ignore' })
console.log(`${file}: ${material.length} answers, ${weights.length} weights`)
console.log(`calibration: slope ${calibration.slope.toFixed(3)}, shift ${calibration.shift.toFixed(3)}`)
const heaviest = FEATURES.map((name, at) => ({ name, weight: model.weights[at] as number }))
heaviest.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
for (const { name, weight } of heaviest.slice(0, 20)) console.log(`${weight.toFixed(2).padStart(6)}  ${name}`)
