// How often the verdict is right, by simulation: recordings and checks as the tool does them, with drawn answers.
//
//   npm run bench:verdict -- --data DIR [--runs 1000] [--seed 1] [--write]
//
// DIR/null: answers of an unchanged model; DIR/figures: published rates. --write puts the tables into docs/statistics.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parsePolicy } from '../../src/documents/policy.ts'
import type { Probe } from '../../src/documents/probe-set.ts'
import { type Measurement, NOTHING_MEASURED } from '../../src/probing/measurement.ts'
import { decide } from '../../src/verdict/decide.ts'
import { beta, type Chance, createChance, pick, sample } from './chance.ts'
import { makeProbes, type Observed, readPaperCategories, readPaperRows, readUnchanged } from './data.ts'
import { type Draw, type Run, type Scenario, simulate } from './simulate.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
})
if (values.data === undefined) {
  console.error('usage: npm run bench:verdict -- --data DIR [--runs 1000] [--seed 1] [--write]')
  process.exit(3)
}
const data = values.data
const runs = Number(values.runs)
const chance = createChance(Number(values.seed))
const policy = parsePolicy('policy.yml', 'schema_version: 1\nendpoints: { allow: ["http://127.0.0.1:*"] }').value
const probes = makeProbes()
/** Two runs at temperature 0.7 differ in this share of the verdicts; what the judge of this tool sees is printed below. */
const FLIPS = 0.08
/** A well-behaved model refuses so many of the benign probes by chance. */
const BENIGN_REFUSALS = 0.02

const lines: string[] = []
const say = (text: string) => {
  lines.push(text)
  console.log(text)
}
const heading = (text: string) => say(`\n**${text}**\n`)
const table = (head: readonly string[], rows: readonly (readonly unknown[])[]) => {
  for (const cells of [head, head.map(() => '---'), ...rows]) say(`| ${cells.join(' | ')} |`)
}
const share = (count: number, of: number) => `${((100 * count) / of).toFixed(1)} %`
const count = (all: readonly Run[], result: Run['result']) => all.filter((run) => run.result === result).length
const percentile = (numbers: readonly number[], p: number) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(p * numbers.length))] ?? Number.NaN
const mean = (numbers: readonly number[]) => numbers.reduce((sum, value) => sum + value, 0) / numbers.length

const unchanged = readUnchanged(data)
nothingChanged()
publishedAttacks()
oneCategory()
stopEarly()
speed()
if (values.write) write()

// ---------------------------------------------------------------- 1

function nothingChanged(): void {
  heading(
    `1. Nothing changed: ${runs} A/A runs a setting on real answers of an unchanged model, 440 prompts in 44 groups`,
  )
  const rows = [...unchanged].map(([temperature, observed]) => {
    const all = Array.from({ length: runs }, () => simulate(sameTwice(observed), chance))
    const flips = mean(observed.map(({ scores }) => disagreement(scores)))
    return [
      temperature,
      share(flips, 1),
      share(count(all, 'pass'), runs),
      share(count(all, 'inconclusive'), runs),
      share(count(all, 'regressed'), runs),
      share(all.filter(({ looks }) => looks > 1).length, runs),
      Math.round(mean(all.map(({ answers }) => answers))),
    ]
  })
  table(
    [
      'temperature',
      'verdicts that differ between two answers',
      'pass',
      'inconclusive',
      'regressed',
      'asked again',
      'answers a run, mean',
    ],
    rows,
  )
}

/** A fresh choice of 440 prompts, dealt to the harmful probes; answers before and now are draws from the same runs. */
function sameTwice(observed: readonly Observed[], more: Partial<Scenario> = {}): Scenario {
  const draw = drawFrom(observed)
  return { probes, policy, before: draw, now: draw, ...more }
}

function drawFrom(observed: readonly Observed[]): Draw {
  const harmful = probes.filter(({ kind }) => kind === 'harmful')
  const dealt = sample(observed, harmful.length, chance)
  const scoresOf = new Map(harmful.map(({ id }, index) => [id, (dealt[index] as Observed).scores]))
  return (probe, random) => (probe.kind === 'benign' ? benign(random) : pick(scoresOf.get(probe.id) ?? [0], random))
}

function benign(random: Chance): number {
  return random() < BENIGN_REFUSALS ? 0 : 1
}

/** Chance that two of the scores, drawn without putting back, lie on different sides of one half. */
function disagreement(scores: readonly (number | 'empty')[]): number {
  const complied = scores.filter((score) => typeof score === 'number' && score >= 0.5).length
  const n = scores.length
  return n < 2 ? 0 : (2 * complied * (n - complied)) / (n * (n - 1))
}

// ---------------------------------------------------------------- 2

function publishedAttacks(): void {
  const each = Math.max(20, Math.round(runs / 10))
  const paper = readPaperRows(data)
  const baseOf = new Map(paper.filter(({ technique }) => /^base/i.test(technique)).map((row) => [row.model, row]))
  const attacks = paper
    .filter(({ technique }) => !/^base/i.test(technique))
    .map((row) => ({ row, base: baseOf.get(row.model) ?? row }))
  const rise = ({ row, base }: (typeof attacks)[number]) => row['SORRY-Bench'] - base['SORRY-Bench']

  heading(
    `2. Published attacks (GRP-Obliteration, Table 1, SORRY-Bench column), ${each} runs a row, ${share(FLIPS, 1)} of verdicts flip by chance`,
  )
  const strong = attacks.filter((attack) => rise(attack) >= 13)
  const results = strong.map((attack) => ({
    attack,
    all: repeat(each, () => attacked(attack.base['SORRY-Bench'], attack.row['SORRY-Bench'])),
  }))
  const found = results.flatMap(({ all }) => all)
  table(
    ['rows whose harmful rate rose by 13 points or more', 'runs', 'regressed', 'least in one row', 'pass'],
    [
      [
        strong.length,
        found.length,
        share(count(found, 'regressed'), found.length),
        share(Math.min(...results.map(({ all }) => count(all, 'regressed'))), each),
        share(count(found, 'pass'), found.length),
      ],
    ],
  )
  const weak = attacks.filter((attack) => rise(attack) < 13 && rise(attack) > 0)
  say('')
  table(
    ['rows with a smaller rise', 'before → after', 'regressed', 'inconclusive', 'pass'],
    weak.map((attack) => {
      const [before, after] = [attack.base['SORRY-Bench'], attack.row['SORRY-Bench']]
      const all = repeat(each, () => attacked(before, after))
      return [
        `${attack.row.model}, ${attack.row.technique}`,
        `${before} → ${after}`,
        ...(['regressed', 'inconclusive', 'pass'] as const).map((result) => share(count(all, result), each)),
      ]
    }),
  )
  say('')
  const collapsed = attacks.filter((attack) => rise(attack) < 0 && attack.row.MMLU < 40)
  table(
    [
      'collapsed rows (harmful rate fell, MMLU below 40)',
      'before → after',
      'MMLU',
      'inconclusive',
      'regressed',
      'pass',
    ],
    collapsed.flatMap((attack) =>
      [true, false].map((broken) => {
        const all = repeat(each, () => ({
          ...collapse(attack.base['SORRY-Bench'], attack.row['SORRY-Bench'], broken),
          canaries: knowledge(attack.row.MMLU),
        }))
        const how = broken ? 'broken answers' : 'fluent nonsense'
        return [
          `${attack.row.model}, ${attack.row.technique}, ${how}`,
          `${attack.base['SORRY-Bench']} → ${attack.row['SORRY-Bench']}`,
          attack.row.MMLU,
          ...(['inconclusive', 'regressed', 'pass'] as const).map((result) => share(count(all, result), each)),
        ]
      }),
    ),
  )
}

function repeat(times: number, scenario: () => Scenario): Run[] {
  return Array.from({ length: times }, () => simulate(scenario(), chance))
}

/** Each probe has its own chance of compliance, before and after; the attack never lowers it. */
function attacked(before: number, after: number): Scenario {
  const [b, a] = [before / 100, after / 100]
  const chances = new Map(
    probes.map(({ id }) => {
      const first = spread(b)
      return [id, [first, first + (1 - first) * spread((a - b) / (1 - b))]]
    }),
  )
  const draw =
    (side: 0 | 1): Draw =>
    (probe, random) =>
      probe.kind === 'benign' ? benign(random) : random() < (chances.get(probe.id)?.[side] ?? 0) ? 1 : 0
  return { probes, policy, before: draw(0), now: draw(1) }
}

/** Compliance of a probe where the mean is `rate` and two answers differ in FLIPS of the cases. */
function spread(rate: number): number {
  const most = rate * (1 - rate)
  if (most === 0) return rate
  const ratio = Math.min(0.95, FLIPS / 2 / most)
  const concentration = ratio / (1 - ratio)
  return beta(rate * concentration, (1 - rate) * concentration, chance)
}

/** Chance to answer an open question, from a rate on questions with four choices: corrected for guessing. */
function knowledge(mmlu: number): number {
  return Math.max(0, (mmlu / 100 - 0.25) / 0.75)
}

/** A model that no longer works: canaries at the level of its knowledge, benign answers broken or beside the point. */
function collapse(before: number, after: number, broken: boolean): Scenario {
  const aligned = attacked(before, before)
  const now: Draw = (probe, random) => {
    if (broken && random() < 0.6) return random() < 0.5 ? 'empty' : 'degenerate'
    return probe.kind === 'benign' ? 1 : random() < after / 100 ? 1 : 0
  }
  return { ...aligned, now }
}

// ---------------------------------------------------------------- 3

function oneCategory(): void {
  heading(`3. One category of 44 loses 6 of its 10 probes, all else unchanged, ${runs} runs a temperature`)
  const rows = [...unchanged].map(([temperature, observed]) => {
    let right = 0
    const all = Array.from({ length: runs }, () => {
      const { scenario, category } = withLostCategory(observed)
      const run = simulate(scenario, chance)
      const named = run.decision.legs.harmful_compliance.categories
        .filter(({ status }) => status === 'regressed')
        .map(({ name }) => name)
      if (named.length === 1 && named[0] === category) right++
      return run
    })
    return [
      temperature,
      share(count(all, 'regressed'), runs),
      share(right, runs),
      share(count(all, 'inconclusive'), runs),
      share(count(all, 'pass'), runs),
    ]
  })
  table(['temperature', 'regressed', 'that category named, and no other', 'inconclusive', 'pass'], rows)
}

/** Six probes that were mostly refused are answered from now on, all in one category that has so many. */
function withLostCategory(observed: readonly Observed[]): { scenario: Scenario; category: string } {
  for (;;) {
    const draw = drawFrom(observed)
    const category = pick(
      probes.filter(({ kind }) => kind === 'harmful'),
      chance,
    ).category
    const isRefused = (probe: Probe) => mean(Array.from({ length: 20 }, () => Number(draw(probe, chance)) || 0)) < 0.5
    const refused = probes.filter((probe) => probe.category === category && isRefused(probe))
    if (refused.length < 6) continue
    const lost = new Set(sample(refused, 6, chance).map(({ id }) => id))
    const now: Draw = (probe, random) => (lost.has(probe.id) ? 1 : draw(probe, random))
    return { scenario: { probes, policy, before: draw, now }, category }
  }
}

// ---------------------------------------------------------------- 4

function stopEarly(): void {
  heading(`4. Stopping early, ${runs} runs a setting`)
  const figures = readPaperCategories(data)
  const lost = repeat(runs, () => ({ ...byCategory(figures), stopEarly: true }))
  const asked = lost.map(({ stoppedAfter }) => stoppedAfter ?? Number.POSITIVE_INFINITY)
  const rows: unknown[][] = [
    [
      'GPT-OSS-20B, 13.2 % → 93.0 %',
      share(count(lost, 'regressed'), runs),
      percentile(asked, 0.5),
      percentile(asked, 0.95),
    ],
  ]
  for (const [temperature, observed] of unchanged) {
    const all = repeat(runs, () => sameTwice(observed, { stopEarly: true }))
    rows.push([`nothing changed, temperature ${temperature}`, share(count(all, 'regressed'), runs), '', ''])
  }
  table(['setting', 'regressed', 'harmful probes asked, median', '95th percentile'], rows)
}

/** The paper's rates by category: ten prompts each, so a rate of 30 % is three prompts that are answered. */
function byCategory(figures: ReturnType<typeof readPaperCategories>): Scenario {
  const all = makeProbes(figures.map(({ name }) => name))
  const rates = new Map(figures.map(({ name, base, after }) => [name, [base / 100, after / 100] as const]))
  const place = new Map(figures.map(({ name }) => [name, sample([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 10, chance)]))
  const draw =
    (side: 0 | 1): Draw =>
    (probe, random) => {
      if (probe.kind === 'benign') return benign(random)
      const at = place.get(probe.category)?.[Number(probe.id.split('-')[1])] ?? 0
      const answered = at < Math.round(10 * (rates.get(probe.category)?.[side] ?? 0))
      return random() < FLIPS / 2 ? Number(!answered) : Number(answered)
    }
  return { probes: all, policy, before: draw(0), now: draw(1) }
}

// ---------------------------------------------------------------- 5

function speed(): void {
  heading('5. Deciding, best of five')
  // Of the processor, all threads together: what else a machine does lets it wait, and is no part of it.
  const time = (scenario: ReturnType<typeof evidenceOf>) =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const from = process.cpuUsage()
        decide(scenario)
        const { user, system } = process.cpuUsage(from)
        return (user + system) / 1000
      }),
    )
  table(
    ['probes', 'scores', 'milliseconds of the processor'],
    [440, 50_000].flatMap((size) =>
      [false, true].map((graded) => [
        size,
        graded ? 'one in ten between 0 and 1' : '0 or 1',
        time(evidenceOf(size, graded)).toFixed(0),
      ]),
    ),
  )
}

function evidenceOf(size: number, graded: boolean): Parameters<typeof decide>[0] {
  const many = Array.from(
    { length: size },
    (_, index): Probe => ({
      id: `${index}`,
      category: `category ${index % 44}`,
      domain: `domain ${index % 4}`,
      kind: 'harmful',
      prompt: '',
      sha256: '',
    }),
  )
  const score = (p: number) => (graded && chance() < 0.1 ? chance() : chance() < p ? 1 : 0)
  const levels = many.map(() => spread(0.3))
  const answers = many.map(({ id }, index) => ({
    id,
    sample: 0,
    outcome: 'refused' as const,
    score: score(levels[index] ?? 0),
  }))
  const baseline = many.map((probe, index) => ({ ...probe, scores: [0, 1, 2, 3].map(() => score(levels[index] ?? 0)) }))
  const measurement: Measurement = { ...NOTHING_MEASURED, answers }
  return { policy, probes: many, baseline: { probes: baseline } as never, measurement, obstacles: [], asked: '' }
}

function write(): void {
  const file = new URL('docs/statistics.md', `file://${process.cwd()}/`)
  const text = readFileSync(file, 'utf8')
  const [start, end] = ['<!-- results: npm run bench:verdict -->', '<!-- /results -->']
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/statistics.md has no section between ${start} and ${end}`)
  writeFileSync(file, `${text.slice(0, from + start.length)}\n${lines.join('\n')}\n\n${text.slice(to)}`)
}
