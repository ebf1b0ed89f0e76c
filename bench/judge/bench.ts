// How far the built-in judge agrees with people on answers that its model has not seen, beside keyword matching.
//
//   npm run bench:judges -- --data DIR [--write]
//
// DIR/labelled: answers with labels of people; DIR/pairs: answers that Llama Guard 2 has judged. --write puts the tables
// into docs/judges.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { judgeAnswer } from '../../src/judging/builtin.ts'
import { agreementOf, type Compared } from '../../src/statistics/agreement.ts'
import { type Calibration, calibrate, probabilityOf } from './calibration.ts'
import { leaveModelsOut, leaveSourcesOut, prepareMaterial, type Unseen } from './folds.ts'
import { compareWithGuard } from './guard.ts'
import { matchesKeyword } from './keywords.ts'
import { readRows, SOURCES } from './rows.ts'
import { UNSURE } from './unsure.ts'

const { values } = parseArgs({
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
})
if (values.data === undefined) {
  console.error('usage: npm run bench:judges -- --data DIR [--write]')
  process.exit(3)
}
/** Characters that the reference loop hashes. */
const REFERENCE = 'The quick brown fox jumps over the lazy dog. '.repeat(45)
const REPEATS = 20

const material = prepareMaterial(readRows(values.data))
const sources = leaveSourcesOut(material)
const models = leaveModelsOut(material, 'xstest')
const calibrations = new Map<string, Calibration>()
const lines = [
  '| answers | left out of training | rows | κ | 95 % | accuracy | unsure | accuracy if sure | rules alone: κ | keyword κ | keyword accuracy | all trained on: κ |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  rowOf('XSTest', 'the model, and half of the prompts', models),
  ...Object.keys(SOURCES).map((source) => {
    const own = sources.filter(({ example }) => example.row.source === source)
    return rowOf(source, 'the source', own)
  }),
  rowOf('all of them', 'the source of each', sources),
]
const guard = compareWithGuard(values.data)
console.log([...lines, '', ...guard, '', speed()].join('\n'))
if (values.write) {
  write('results: npm run bench:judges', lines)
  write('guard: npm run bench:judges', guard)
}

function rowOf(name: string, left: string, unseen: readonly Unseen[]): string {
  const clear = unseen.filter(({ example }) => example.row.isClear)
  const scored = clear.map((each): Compared => ({ complied: each.example.target === 1, score: scoreOf(each) }))
  const judge = agreementOf(scored)
  const rules = agreementOf(
    clear.map(({ example }) => ({ complied: example.target === 1, score: example.ruled ?? example.rules })),
  )
  const keyword = agreementOf(
    clear.map(({ example: { row } }) => ({ complied: row.target === 1, score: matchesKeyword(row.response) ? 0 : 1 })),
  )
  const trained = agreementOf(
    clear.flatMap(({ example: { row } }) => {
      const judgement = judgeAnswer(row.prompt, row.response)
      return judgement.outcome === 'unscored' ? [] : [{ complied: row.target === 1, score: judgement.score }]
    }),
  )
  const bounds = judge.kappa_ci?.map((bound) => bound.toFixed(2)).join(' to ')
  const share = (value: number | null) => `${(100 * (value ?? Number.NaN)).toFixed(1)} %`
  return `| ${[
    name,
    left,
    judge.n,
    judge.kappa?.toFixed(3),
    bounds,
    share(judge.accuracy),
    share(judge.abstained / judge.n),
    share(judge.accuracy_decided),
    rules.kappa?.toFixed(3),
    keyword.kappa?.toFixed(3),
    share(keyword.accuracy),
    trained.kappa?.toFixed(3),
  ].join(' | ')} |`
}

function scoreOf({ example, logOdds }: Unseen): number {
  if (example.ruled !== undefined) return example.ruled
  const p = probabilityOf(logOdds, calibrationWithout(example.row.source))
  if (example.isUnsure || (p > UNSURE[0] && p < UNSURE[1])) return p
  return p <= UNSURE[0] ? 0 : 1
}

/** The calibration must not have seen an answer either: XSTest is calibrated on the other sources, and they on XSTest. */
function calibrationWithout(source: string): Calibration {
  const known = calibrations.get(source)
  if (known !== undefined) return known
  const calibration = calibrate([...sources, ...models].filter(({ example }) => example.row.source !== source))
  calibrations.set(source, calibration)
  return calibration
}

/**
 * Time for an answer, best of so many over all rows of about 2,000 characters; also in passes of a plain loop over a
 * text of that length, timed in turn with it, as that says the same on a machine that is busy.
 */
function speed(): string {
  const long = material
    .map(({ row }) => row)
    .filter(({ response }) => response.length > 1_500 && response.length < 2_500)
  let [judged, looped, hash] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0]
  for (let round = 0; round < REPEATS; round++) {
    const start = performance.now()
    for (const { prompt, response } of long) judgeAnswer(prompt, response)
    const between = performance.now()
    for (let pass = 0; pass < long.length; pass++)
      for (let at = 0; at < REFERENCE.length; at++) hash = Math.imul(hash ^ REFERENCE.charCodeAt(at), 0x01000193)
    const end = performance.now()
    judged = Math.min(judged, (1000 * (between - start)) / long.length)
    looped = Math.min(looped, (1000 * (end - between)) / long.length)
  }
  const passes = (judged / looped).toFixed(0)
  return `${judged.toFixed(0)} µs an answer of about 2,000 characters (${long.length} answers), as ${passes} passes of FNV-1a over it (${looped.toFixed(1)} µs each, hash ${hash})`
}

function write(name: string, table: readonly string[]): void {
  const file = 'docs/judges.md'
  const text = readFileSync(file, 'utf8')
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name.split(':')[0]} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${file} has no section between ${start} and ${end}`)
  writeFileSync(file, `${text.slice(0, from + start.length)}\n${table.join('\n')}\n${text.slice(to)}`)
}
