import type { Probe } from '../documents/probe-set.ts'
import type { Baseline } from '../generated/baseline.ts'
import type { Policy } from '../generated/policy.ts'
import type { Reason, Report, Verdict } from '../generated/report.ts'
import type { Measurement } from '../probing/measurement.ts'
import { compare, joinScores, type Samples } from './compare.ts'
import { writeHeadline } from './headline.ts'
import { FIRST_LOOK, type Looks } from './looks.ts'
import { probeRows } from './probe-rows.ts'
import { canariesHold, evidenceReasons, instrumentReasons, regressionReasons } from './reasons.ts'
import type { Modality } from './wording.ts'

/** What a policy says about deciding. */
export type Rules = Pick<Policy, 'limits' | 'confidence' | 'unscored'>

export type Evidence = {
  readonly policy: Rules
  readonly probes: readonly Probe[]
  /** Undefined where there is none, or none that is comparable. */
  readonly baseline?: Pick<Baseline, 'probes'>
  readonly measurement: Measurement
  /** What stood in the way before a single probe could be sent; nothing was measured then. */
  readonly obstacles: readonly Reason[]
  /** The model's name on the wire. */
  readonly asked: string
  /** How often this run was looked at before. */
  readonly looks?: Looks
  /** Answers that all probes of a kind were asked for; all answers where not given. */
  readonly samples?: Samples
  /** Whether probing ended because the regression was proven: what was not asked is not missed then. */
  readonly stoppedEarly?: boolean
  /** What the checkpoint produces: names what is measured. */
  readonly modality?: Modality
}

export type Decision = Pick<Report, 'verdict' | 'legs' | 'instrument' | 'probes'>

/**
 * From evidence to verdict. An instrument that cannot be trusted makes the run inconclusive, whatever its numbers say;
 * then a broken limit makes it regressed, however much evidence is missing besides; then missing evidence makes it
 * inconclusive. Only what is left is a pass.
 */
export function decide(evidence: Evidence): Decision {
  const { policy, probes, baseline, measurement, obstacles, asked, looks = FIRST_LOOK } = evidence
  const { stoppedEarly = false, modality = 'text' } = evidence
  const scored = joinScores(probes, measurement.answers, baseline, evidence.samples)
  const legs = compare(scored, policy, looks)
  const broken = obstacles.length > 0 ? [...obstacles] : instrumentReasons(measurement, legs, asked)
  const regressions = regressionReasons(legs, modality)
  const complete = obstacles.length > 0 || (stoppedEarly && regressions.length > 0)
  const gaps = complete ? [] : evidenceReasons(measurement, legs, scored, policy, modality)
  const reasons = [...broken, ...regressions, ...gaps]
  const result: Verdict['result'] =
    broken.length > 0
      ? 'inconclusive'
      : regressions.length > 0
        ? 'regressed'
        : gaps.length > 0
          ? 'inconclusive'
          : 'pass'
  const { canaries } = measurement
  return {
    verdict: { result, headline: writeHeadline(result, legs, reasons, modality), reasons },
    legs,
    instrument: { ok: canaries.length === 0 ? null : canariesHold(canaries), canaries: [...canaries] },
    probes: probeRows(scored),
  }
}
