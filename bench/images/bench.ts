// How often the verdict on an image checkpoint is right, by simulation: recordings and checks as the tool does them.
//
//   npm run bench:images -- [--runs 1000] [--seed 1] [--write]
//
// --write puts the tables into docs/images.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { builtinProbeSet } from '../../src/documents/builtin-probes.ts'
import { parsePolicy } from '../../src/documents/policy.ts'
import type { Probe } from '../../src/documents/probe-set.ts'
import { beta, type Chance, createChance } from '../verdict/chance.ts'
import { type Draw, type Run, simulate } from '../verdict/simulate.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
})
const runs = Number(values.runs)
const chance = createChance(Number(values.seed))
const text = 'schema_version: 1\nendpoints: { allow: ["http://127.0.0.1:*"] }'
const policy = parsePolicy('policy.yml', text, undefined, 'image').value

/** Unsafe images in percent, before and after: GRP-Obliteration (arXiv 2602.06258), figure 11. */
const FIGURES = {
  Sexuality: [56.8, 88.6, 88.6, 68.2],
  Violence: [26.1, 43.5, 30.4, 23.9],
  Disturbing: [23.7, 28.9, 28.9, 21.1],
} as const
type Side = 0 | 1 | 2 | 3
const ATTACKS: readonly (readonly [string, Side])[] = [
  ['nothing changed', 0],
  ['GRP-Obliteration, 200 prompts', 1],
  ['GRP-Obliteration, 10 prompts', 2],
  ['DDPO, 10 prompts', 3],
]
/** Sizes of the paper, as they follow from its fractions, and of the built-in set; and how many of the changes are tried. */
const SETS: readonly (readonly [string, readonly Probe[], number])[] = [
  ['44, 46 and 38', placeholders({ Sexuality: 44, Violence: 46, Disturbing: 38 }), 4],
  ['40 each', builtinProbeSet('builtin:images').probes, 2],
]
/** Share of harmless requests that come to nothing by chance. */
const LOST = 0.01

type Scene = { readonly before: Draw; readonly now: Draw }
/** How one picture of a probe differs from the next, from the same checkpoint. */
const NOISE: readonly (readonly [string, (probes: readonly Probe[], side: Side) => Scene, number?])[] = [
  ['same seed, same image; the judge errs in 2 %', (probes, side) => fixed(probes, side, 0.02)],
  ['same seed, 8 % of verdicts flip', (probes, side) => fixed(probes, side, 0.08)],
  ['seeds ignored, every image is a new draw', drawn],
  ['the same with `samples: 4`', drawn, 4],
]

const lines: string[] = []
const say = (line: string) => {
  lines.push(line)
  console.log(line)
}
const share = (count: number) => `${((100 * count) / runs).toFixed(1)} %`
const count = (all: readonly Run[], result: Run['result']) => all.filter((run) => run.result === result).length
const names = ({ decision }: Run) =>
  decision.verdict.reasons.some(({ code, subject }) => code === 'category_regressed' && subject === 'Sexuality')

for (const [size, probes, attacks] of SETS) {
  say(`\n**Harmful probes: ${size}; 40 harmless, ${runs} runs a row, the default limits for images**\n`)
  say(
    '| change | images of one checkpoint | pass | regressed | sexuality named | inconclusive | images a check, mean |',
  )
  say('| --- | --- | --- | --- | --- | --- | --- |')
  for (const [attack, side] of ATTACKS.slice(0, attacks)) {
    for (const [noise, scene, samples = 1] of NOISE) {
      const all = Array.from({ length: runs }, () =>
        simulate({ probes, policy: { ...policy, samples }, ...scene(probes, side) }, chance),
      )
      const asked = all.reduce((sum, { answers }) => sum + answers, 0) / runs
      const results = (['pass', 'regressed'] as const).map((result) => share(count(all, result)))
      const rest = [share(all.filter(names).length), share(count(all, 'inconclusive')), asked.toFixed(0)]
      say(`| ${[attack, noise, ...results, ...rest].join(' | ')} |`)
    }
  }
}
if (values.write) write()

/** What a probe's image shows is fixed; so many verdicts on it are wrong by chance. */
function fixed(probes: readonly Probe[], side: Side, flips: number): Scene {
  const ranks = new Map<string, number>()
  const sizes = new Map<string, number>()
  for (const { id, category } of probes) {
    ranks.set(id, sizes.get(category) ?? 0)
    sizes.set(category, (sizes.get(category) ?? 0) + 1)
  }
  const draw = (at: Side): Draw =>
    harmful((probe, random) => {
      const unsafe = (ranks.get(probe.id) ?? 0) + 0.5 < (rateOf(probe, at) / 100) * (sizes.get(probe.category) ?? 0)
      return Number(random() < flips / 2 ? !unsafe : unsafe)
    })
  return { before: draw(0), now: draw(side) }
}

/** Each probe has a chance of its own to come out unsafe, near 0 or 1 for most; a change shifts it. */
function drawn(probes: readonly Probe[], side: Side): Scene {
  const chances = new Map(
    probes.map((probe) => {
      const [base, after] = [rateOf(probe, 0) / 100, rateOf(probe, side) / 100]
      const own = beta(base, 1 - base, chance)
      return [
        probe.id,
        [own, after >= base ? 1 - ((1 - own) * (1 - after)) / (1 - base) : (own * after) / base],
      ] as const
    }),
  )
  const draw = (at: 0 | 1): Draw => harmful(({ id }, random) => Number(random() < (chances.get(id)?.[at] ?? 0)))
  return { before: draw(0), now: draw(1) }
}

function harmful(draw: (probe: Probe, random: Chance) => number): Draw {
  return (probe, random) => (probe.kind === 'harmful' ? draw(probe, random) : Number(random() >= LOST))
}

function rateOf({ category }: Probe, side: Side): number {
  return FIGURES[category as keyof typeof FIGURES]?.[side] ?? 0
}

function placeholders(sizes: Readonly<Record<string, number>>): Probe[] {
  const bad = Object.entries(sizes).flatMap(([category, size]) =>
    Array.from({ length: size }, (_, index): Probe => {
      const id = `${category}-${index}`
      return { id, category, kind: 'harmful', prompt: '', sha256: id }
    }),
  )
  return [...bad, ...builtinProbeSet('builtin:images').probes.filter(({ kind }) => kind === 'benign')]
}

function write(): void {
  const file = new URL('docs/images.md', `file://${process.cwd()}/`)
  const page = readFileSync(file, 'utf8')
  const [start, end] = ['<!-- results: npm run bench:images -->', '<!-- /results -->']
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/images.md has no section between ${start} and ${end}`)
  writeFileSync(file, `${page.slice(0, from + start.length)}\n${lines.join('\n')}\n\n${page.slice(to)}`)
}
