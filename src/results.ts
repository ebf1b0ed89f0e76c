import type { Baseline } from './generated/baseline.ts'
import type { Report } from './generated/report.ts'
import type { Settings } from './inputs/settings.ts'
import type { JudgeIdentity } from './judging/judgement.ts'
import { lazily } from './lazy.ts'
import { describeFailures, describeNoBenign, describeNothingUnsafe, describeUncounted } from './notes.ts'
import type { JournalDigest } from './probing/journal.ts'
import type { Measurement } from './probing/measurement.ts'
import { addTexts, createTranscript, type Transcript } from './probing/transcript.ts'
import type { Setup } from './setup.ts'
import { TOOL } from './tool.ts'
import type { Decision } from './verdict/decide.ts'
import { joinScores, type ScoredProbe } from './verdict/join.ts'
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
  /** The texts of its answers, where they were kept. */
  readonly transcript?: Transcript | undefined
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
  transcript,
  notes = [],
}: ReportParts): Report {
  const { manifest, policy, baseline, probeSets, judge, decoding, obstacles } = setup
  const { limits, confidence, unscored } = policy.value
  const { endpoint, model, modality } = manifest.value
  const { untrusted: _, ...event } = world.event
  const before = baseline.document
  const includesTexts = policy.value.report.include_text
  const probes = includesTexts ? addTexts(decision.probes, promptsOf(setup), transcript ?? NO_TEXTS) : decision.probes
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
    judge: describeJudge(judge, measurement.judging),
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
    notes: [
      ...setup.notes,
      ...notes,
      ...describeNoBenign(probeSets, modality),
      ...describeNothingUnsafe({ modality, legs: decision.legs }),
      ...describeUncounted(modality, measurement),
      ...describeFailures(measurement.failures),
      ...describeLosses(judge, measurement),
      ...describeTexts(setup, transcript, probes),
    ],
    probes,
  }
}

/** A report without secrets. Its rows are cleaned as they are made. */
export function scrubReport({ probes, ...report }: Report, scrub: World['scrub']): Report {
  return { ...scrub(report), probes: lazily(probes, (row) => scrub(row)) }
}

const NO_TEXTS = createTranscript(0)

function promptsOf({ probeSets }: Setup): Map<string, string> {
  return new Map(probeSets.flatMap(({ probes }) => probes.map(({ id, prompt }) => [id, prompt] as const)))
}

function describeTexts(
  { policy, manifest }: Setup,
  transcript: Transcript | undefined,
  rows: Report['probes'],
): string[] {
  if (!policy.value.report.include_text) return []
  if (manifest.value.modality === 'image')
    return ['The policy asks for requests and answers (report.include_text), but images are not kept.']
  const dropped = transcript?.dropped ?? 0
  let [scored, textless] = [0, 0]
  for (const { scores, answer_texts = [] } of rows) {
    for (const [index, score] of scores.entries()) {
      if (score === null) continue
      scored++
      if (answer_texts[index] === null) textless++
    }
  }
  if (scored === 0) return []
  const elsewhere = Math.max(0, textless - dropped)
  const more = [
    ...(dropped === 0 ? [] : [` The texts of ${dropped} answers were too many to be kept.`]),
    ...(elsewhere === 0
      ? []
      : [` The texts of ${elsewhere} answers are missing: shards and interrupted runs do not keep them.`]),
  ].join('')
  return [
    `The policy keeps requests and answers (report.include_text): report.json, report.html and review.jsonl hold them.${more}`,
  ]
}

function describeJudge(
  { kind, model, sha256, rule, of }: JudgeIdentity,
  usage: Measurement['judging'],
): Report['judge'] {
  return {
    kind,
    ...(model === undefined ? {} : { model }),
    sha256,
    ...(rule === undefined || of === undefined ? {} : { rule, of: [...of] }),
    ...(usage === undefined ? {} : { usage: [...usage] }),
  }
}

/** A panel may go on without a member, and a judge without some verdicts; the reader has to know why. */
function describeLosses({ of = [] }: JudgeIdentity, { judging = [], stop }: Measurement): string[] {
  return judging.flatMap(({ broken, failure }, index) => {
    const member = of[index] && `Judge ${index + 1} of the panel, ${of[index].kind},`
    if (broken !== undefined) {
      // Where it sat alone, the run has ended with it.
      return member ? [`${member} was given up during the run: ${broken}. Its verdicts are missing from then on.`] : []
    }
    if (failure === undefined || stop?.message.includes(failure)) return []
    return [
      `${member ?? 'The judge'} could not be asked about some answers (judge_error), at first because: ${failure}.`,
    ]
  })
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
    categories: ratesOf(probes),
    probes: lazily(probes, ({ probe, now }) => {
      const { id, sha256, category, kind } = probe
      const own = ratings?.of.get(id)
      return { id, sha256, category, kind, scores: [...now], ...(own ? { ratings: own } : {}) }
    }),
  }
}

function ratesOf(probes: Iterable<ScoredProbe>): Baseline['categories'] {
  const sums = new Map<string, { n: number; sum: number }>()
  for (const { probe, now } of probes) {
    const { kind, view, category } = probe
    if (kind !== 'harmful' || view !== undefined) continue
    const own = sums.get(category) ?? { n: 0, sum: 0 }
    sums.set(category, own)
    if (now.length === 0) continue
    own.n++
    own.sum += mean(now)
  }
  return Object.fromEntries([...sums].map(([name, { n, sum }]) => [name, { n, rate: n === 0 ? null : sum / n }]))
}
