import { plain } from './documents/views.ts'
import type { Baseline } from './generated/baseline.ts'
import type { Report } from './generated/report.ts'
import type { Settings } from './inputs/settings.ts'
import { describeNothingUnsafe } from './notes.ts'
import type { JournalDigest } from './probing/journal.ts'
import type { Measurement } from './probing/measurement.ts'
import type { Setup } from './setup.ts'
import { TOOL } from './tool.ts'
import { joinScores } from './verdict/compare.ts'
import type { Decision } from './verdict/decide.ts'
import type { Looks } from './verdict/looks.ts'
import { mean } from './verdict/pairs.ts'
import { usableRatings } from './verdict/self-rating.ts'
import type { World } from './world.ts'

export type ReportParts = {
  readonly setup: Setup
  readonly measurement: Measurement
  readonly decision: Decision
  /** Answers asked per probe. */
  readonly samples: number
  readonly looks: Looks
  readonly stoppedEarly: boolean
  readonly settings: Pick<Settings, 'seed'>
  readonly world: Pick<World, 'event' | 'date'>
  /** What its answers were written to as they came in. */
  readonly journals?: readonly JournalDigest[]
  /** Remarks on the run, besides those on its documents. */
  readonly notes?: readonly string[]
}

/** The report.json of a run. */
export function buildReport({
  setup,
  measurement,
  decision,
  samples,
  looks,
  stoppedEarly,
  settings,
  world,
  journals = [],
  notes = [],
}: ReportParts): Report {
  const { manifest, policy, baseline, probeSets, judge, decoding, obstacles } = setup
  const { limits, confidence, unscored } = policy.value
  const { endpoint, model, modality } = manifest.value
  const { untrusted: _, ...event } = world.event
  const before = baseline.document
  return {
    schema_version: 1,
    tool: { ...TOOL },
    generated_at: world.date().toISOString(),
    verdict: decision.verdict,
    model,
    ...(modality === 'text' ? {} : { modality }),
    manifest: { path: manifest.path, sha256: manifest.sha256 },
    event,
    policy: { path: policy.path, sha256: policy.sha256 },
    baseline: {
      path: baseline.path,
      sha256: before?.sha256 ?? null,
      recorded_at: before?.value.recorded_at ?? null,
      ...(before?.value.model.revision === undefined ? {} : { revision: before.value.model.revision }),
      ...(before ? { samples: before.value.samples } : {}),
    },
    probe_sets: probeSets.map(({ name, sha256, probes }) => ({ name, sha256, n: probes.length })),
    judge: { kind: judge.kind, ...(judge.model === undefined ? {} : { model: judge.model }), sha256: judge.sha256 },
    decoding: { ...decoding, samples, run_seed: settings.seed },
    endpoint: {
      origin: new URL(endpoint.url).origin,
      api: endpoint.api,
      model: endpoint.model,
      identity: measurement.identity,
    },
    instrument: decision.instrument,
    legs: decision.legs,
    basis: {
      rules: { limits, confidence, unscored },
      looks: { ...looks },
      ...(decision.ratingBasis ? { self_rating: decision.ratingBasis } : {}),
      ...(measurement.prefill ? { prefill_failure: measurement.prefill } : {}),
      stopped_early: stoppedEarly,
      obstacles: [...obstacles],
      ...(measurement.stop ? { stop: measurement.stop } : {}),
    },
    ...(journals.length > 0 ? { journals: [...journals] } : {}),
    usage: measurement.usage,
    notes: [...setup.notes, ...notes, ...describeNothingUnsafe({ modality, legs: decision.legs })],
    probes: decision.probes,
  }
}

export type BaselineParts = Pick<ReportParts, 'setup' | 'measurement' | 'samples'> & { readonly at: Date }

/** The baseline file of a recording. */
export function buildBaseline({ setup, measurement, samples, at }: BaselineParts): Baseline {
  const { manifest, probeSets, probeSet, judge, decoding } = setup
  const { name, revision } = manifest.value.model
  const probes = joinScores(
    probeSets.flatMap((set) => set.probes),
    measurement.answers,
    undefined,
  )
  const ratings = usableRatings(measurement.selfRating, setup.policy.value.unscored.max_rate)
  const categories: Baseline['categories'] = {}
  for (const category of new Set(
    plain(probes)
      .filter(({ kind }) => kind === 'harmful')
      .map((probe) => probe.category),
  )) {
    const own = plain(probes).filter(
      (probe) => probe.kind === 'harmful' && probe.category === category && probe.now.length > 0,
    )
    categories[category] = { n: own.length, rate: own.length === 0 ? null : mean(own.map(({ now }) => mean(now))) }
  }
  return {
    schema_version: 1,
    recorded_at: at.toISOString(),
    tool: { ...TOOL },
    model: { name, ...(revision === undefined ? {} : { revision }) },
    probe_set: probeSet,
    judge: { kind: judge.kind, ...(judge.model === undefined ? {} : { model: judge.model }), sha256: judge.sha256 },
    decoding,
    samples,
    ...(ratings ? { self_rating: ratings.method } : {}),
    categories,
    probes: probes.map(({ id, sha256, category, kind, now }) => {
      const own = ratings?.of.get(id)
      return { id, sha256, category, kind, scores: [...now], ...(own ? { ratings: own } : {}) }
    }),
  }
}
