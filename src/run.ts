import { allProbes, ask, budgetOf } from './ask.ts'
import type { Document } from './documents/source.ts'
import type { Baseline } from './generated/baseline.ts'
import type { ModelCard } from './generated/model-card.ts'
import type { Policy } from './generated/policy.ts'
import type { Report } from './generated/report.ts'
import type { Settings } from './inputs/settings.ts'
import type { Journal, JournalDigest } from './probing/journal.ts'
import { type Measurement, NOTHING_MEASURED } from './probing/measurement.ts'
import { balanced } from './probing/plan.ts'
import { firstStanding, nextRound, type Standing } from './probing/rounds.ts'
import { joinShards, type Shard, type ShardFile, takeShard } from './probing/shard.ts'
import { createTranscript, type Transcript } from './probing/transcript.ts'
import { buildReport, scrubReport } from './results.ts'
import { partsOf, type Undertaking, undertake } from './resume.ts'
import { prepare, type Setup } from './setup.ts'
import { decide } from './verdict/decide.ts'
import { watchForRegression } from './verdict/watch.ts'
import type { World } from './world.ts'

export type Checked = {
  readonly report: Report
  /** Whether the verdict is to stop a merge: an inconclusive one only warns where the policy says so. */
  readonly blocks: boolean
  /** To be called once the report is written: a whole run is not gone on with. */
  done(): void
}

/** Manifest → plan → answers → outcomes → comparison → verdict → report. @throws UserError */
export async function check(manifest: Document<ModelCard>, given: Settings, world: World): Promise<Checked> {
  const setup = await prepare({ manifest, settings: given, ...world })
  if (setup.obstacles.length > 0) return judgeRun(setup, NOTHING_MEASURED, given, world)
  const run = undertake(setup, given, world)
  const { settings, journal } = run
  const probes = allProbes(setup)
  const baseline = setup.baseline.document?.value
  const watch =
    settings.stopEarly && baseline
      ? watchForRegression(baseline, balanced(probes, settings.seed), setup.policy.value)
      : undefined
  let standing = firstStanding(setup.policy.value)
  const round = { probes, firstSample: 0, samples: setup.policy.value.samples }
  const transcript = setup.policy.value.report.include_text ? createTranscript() : undefined
  const kept = { journal, onText: transcript?.keep }
  let measurement = await ask(setup, round, settings, world, { ...kept, rates: probes, ...(watch ? { watch } : {}) })
  let stoppedEarly = watch?.decided ?? false
  for (;;) {
    const result = judgeRun(setup, measurement, settings, world, { ...standing, stoppedEarly, run, transcript })
    if (stoppedEarly && result.report.verdict.result !== 'regressed') {
      // Answers that were under way have changed the picture: ask the rest, and decide on all.
      stoppedEarly = false
      const rest = { ...round, isRest: true }
      if (measurement.stop === undefined)
        measurement = await ask(setup, rest, settings, world, { ...kept, prior: measurement, rates: probes })
      continue
    }
    const policy = { ...setup.policy.value, budget: budgetOf(setup.policy.value, settings) }
    const next = nextRound(probes, policy, result.report, measurement.usage, standing, journal.expectsRound())
    if (!next) return result
    standing = next.standing
    measurement = await ask(setup, next.round, settings, world, { ...kept, prior: measurement })
  }
}

/** The part of a check that `settings.shard` names; the verdict is for the merge. @throws UserError */
export async function checkShard(
  manifest: Document<ModelCard>,
  given: Settings,
  shard: Shard,
  world: World,
): Promise<CheckedShard> {
  const setup = await prepare({ manifest, settings: given, ...world })
  const common = { schema_version: 1, model: manifest.value.model.name, shard } as const
  if (setup.obstacles.length > 0) {
    // The merge meets the same obstacles, unless they are this machine's alone.
    const message = setup.obstacles.map((obstacle) => obstacle.message).join('; ')
    const measurement = { ...NOTHING_MEASURED, stop: { code: 'endpoint_unreachable', message } } as const
    const { blocks } = judgeRun(setup, measurement, given, world)
    return { file: { ...common, run: partsOf(setup, given, world), measurement }, blocks, done: () => {} }
  }
  const { settings, journal } = undertake(setup, given, world, shard)
  const round = { probes: takeShard(allProbes(setup), shard), firstSample: 0, samples: setup.policy.value.samples }
  const measurement = await ask(setup, round, settings, world, { journal, shard, rates: round.probes })
  const digest = journal.digest()
  const file = {
    ...common,
    run: partsOf(setup, settings, world),
    measurement: world.scrub(measurement),
    ...(digest ? { journal: digest } : {}),
  }
  return { file, blocks: measurement.stop !== undefined, done: () => finish(journal) }
}

export type CheckedShard = {
  readonly file: ShardFile
  /** Whether its job is to fail, so that it is run again. */
  readonly blocks: boolean
  /** To be called once the file is written. */
  done(): void
}

function finish(journal: Journal): void {
  journal.finish()
  journal.close()
}

/** The verdict on what shards have measured; asks nobody. @throws UserError for shards that do not make up this run */
export async function merge(
  manifest: Document<ModelCard>,
  settings: Settings,
  found: readonly { readonly path: string; readonly file: ShardFile }[],
  world: World,
): Promise<Checked> {
  const setup = await prepare({ manifest, settings, ...world })
  const own = found.filter(({ file }) => file.model === manifest.value.model.name)
  if (setup.obstacles.length > 0) return judgeRun(setup, NOTHING_MEASURED, settings, world)
  const measurement = joinShards(own, partsOf(setup, settings, world))
  const journals = own.flatMap(({ file }) => file.journal ?? [])
  const at = { ...firstStanding(setup.policy.value), journals, settledBefore: measurement.usage.from_cache }
  return judgeRun(setup, measurement, settings, world, at)
}

/** How far a run is, and where its answers were written down. */
type At = Standing & {
  readonly stoppedEarly?: boolean
  readonly run?: Undertaking
  readonly journals?: readonly JournalDigest[]
  /** Questions that shards had settled before they were interrupted. */
  readonly settledBefore?: number
  /** The texts that it has kept. */
  readonly transcript?: Transcript | undefined
}

function judgeRun(
  setup: Setup,
  measurement: Measurement,
  settings: Settings,
  world: World,
  at: At = firstStanding(setup.policy.value),
): Checked {
  const { run, journals = [run?.journal.digest() ?? []].flat() } = at
  const decision = decide({ ...evidence(setup, measurement, setup.baseline.document?.value), ...at })
  const { looks, stoppedEarly = false, transcript } = at
  const samples = at.samples.harmful
  const parts = { setup, measurement, decision, samples, looks, stoppedEarly, settings, world }
  const notes = [...(run?.notes ?? []), ...notesOn(at)]
  const report = scrubReport(buildReport({ ...parts, journals, transcript, notes }), world.scrub)
  return { report, blocks: isBlocking(report, setup.policy.value), done: () => run && finish(run.journal) }
}

/** A run that has no secrets and asks nothing is never green: whoever cannot be checked could not regress either. */
function isBlocking({ verdict: { result, reasons } }: Report, { on_inconclusive }: Policy): boolean {
  if (result === 'inconclusive') return on_inconclusive === 'fail' || reasons.some(({ code }) => code === 'no_secrets')
  return result === 'regressed'
}

function notesOn({ looks, most, stoppedEarly = false, settledBefore = 0 }: At): string[] {
  const resumed = `Resumed: ${settledBefore} questions were settled by shards that were interrupted, and gone on with later.`
  const early = 'Stopped early: the regression was proven before all probes were asked, so categories are partial.'
  const again = `The first answers left a question open, so some probes were asked again, up to ${most} times; each further look at them spends a share of the error that confidence allows.`
  const looked = looks.harmful + looks.benign + looks.rows > 0
  return [...(settledBefore > 0 ? [resumed] : []), ...(stoppedEarly ? [early] : []), ...(looked ? [again] : [])]
}

/** What a verdict is made of. */
export function evidence(
  setup: Setup,
  measurement: Measurement,
  baseline: Baseline | undefined,
): Parameters<typeof decide>[0] {
  const { manifest, policy, obstacles } = setup
  return {
    policy: policy.value,
    probes: allProbes(setup),
    ...(baseline ? { baseline } : {}),
    measurement,
    obstacles,
    asked: manifest.value.endpoint.model,
    withoutRatings: policy.value.self_rating.probes === 0,
    modality: manifest.value.modality,
  }
}
