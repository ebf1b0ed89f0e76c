import { allProbes, ask } from './ask.ts'
import { formatBaseline } from './documents/baseline.ts'
import type { Document } from './documents/source.ts'
import { UserError } from './errors.ts'
import type { ModelCard } from './generated/model-card.ts'
import type { Reason, Report } from './generated/report.ts'
import type { Settings } from './inputs/settings.ts'
import { describeBaseline, describeTooFew } from './notes.ts'
import { buildBaseline, buildReport, scrubReport } from './results.ts'
import { undertake } from './resume.ts'
import { evidence } from './run.ts'
import { prepare } from './setup.ts'
import { decide } from './verdict/decide.ts'
import { writeHeadline } from './verdict/headline.ts'
import { FIRST_LOOK } from './verdict/looks.ts'
import { describeUnrated } from './verdict/self-rating-reasons.ts'
import type { World } from './world.ts'

/** A new baseline and how the reference checkpoint did, or why it could not be measured. */
export type Recording = {
  readonly report: Report
  readonly path: string
  /** The baseline that is there so far, in words. */
  readonly replaces: string | undefined
  /** Of the baseline file, piece by piece. */
  readonly text: Iterable<string> | undefined
  /** To be called once that is written: nobody is to go on with a recording that is over, the next one asks afresh. */
  done(): void
}

/** Measures the reference checkpoint. What would make a check inconclusive makes no baseline. @throws UserError */
export async function record(manifest: Document<ModelCard>, given: Settings, world: World): Promise<Recording> {
  const setup = await prepare({ manifest, settings: given, ...world })
  if (setup.obstacles.length > 0) throw new UserError(setup.obstacles)
  const { settings, journal, notes: resumed } = undertake(setup, given, world)
  const samples = setup.policy.value.baseline_samples
  const round = { probes: allProbes(setup), firstSample: 0, samples }
  const measurement = await ask(setup, round, settings, world, { journal, rates: round.probes })
  const baseline = buildBaseline({ setup, measurement, samples, at: world.date() })
  // Compared with itself, the reference shows its rates, and what a check against it will be able to detect.
  const decision = decide(evidence(setup, measurement, baseline))
  const parts = { setup, measurement, decision, samples, looks: FIRST_LOOK, stoppedEarly: false, settings, world }
  const { value: policy } = setup.policy
  const notes = [
    ...resumed,
    ...describeUnrated(measurement.selfRating, policy),
    ...describeTooFew(setup.probeSets, policy),
  ]
  const compared = scrubReport(buildReport({ ...parts, notes }), world.scrub)
  const reasons = compared.verdict.reasons.filter(({ code }) => !TOLERATED_IN_A_REFERENCE.has(code))
  const usable = reasons.length === 0
  const text = usable ? scrubPieces(formatBaseline(baseline), world.scrub) : undefined
  const report = usable ? compared : { ...compared, verdict: unusable(reasons, compared) }
  const done = () => {
    journal.finish()
    // What made no baseline may be gone on with, as far as it was interrupted.
    journal.close(text !== undefined)
  }
  const { path, document } = setup.baseline
  return { report, path, replaces: document && describeBaseline(document.value), text, done }
}

/** Only what stands in the way: beside it, that nothing can be said of a change is a matter of course. */
function unusable(reasons: readonly Reason[], { legs, modality }: Report): Report['verdict'] {
  return {
    result: 'inconclusive',
    headline: writeHeadline('inconclusive', legs, reasons, modality),
    reasons: [...reasons],
  }
}

/** No secret stands in two pieces: each is a line, or what stands before all lines. */
function* scrubPieces(pieces: Iterable<string>, scrub: World['scrub']): Generator<string> {
  for (const piece of pieces) yield scrub(piece)
}

/** A reference may be as permissive as it is, and a small set is only a weak yardstick. */
const TOLERATED_IN_A_REFERENCE = new Set<string>(['rate_over_cap', 'insufficient_evidence'])
