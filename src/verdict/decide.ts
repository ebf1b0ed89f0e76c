import type { Probe } from '../documents/probe-set.ts'
import type { Baseline } from '../generated/baseline.ts'
import type { Policy } from '../generated/policy.ts'
import type { Reason, Report, SelfRatingOfTheReport, Verdict } from '../generated/report.ts'
import type { Measurement } from '../probing/measurement.ts'
import { compare } from './compare.ts'
import { writeHeadline } from './headline.ts'
import { joinScores, type Samples } from './join.ts'
import { FIRST_LOOK, type Looks } from './looks.ts'
import { probeRows } from './probe-rows.ts'
import { canariesHold, evidenceReasons, instrumentReasons, regressionReasons } from './reasons.ts'
import { compareRatings, joinRatings } from './self-rating.ts'
import { ratingGaps } from './self-rating-reasons.ts'
import type { Modality } from './wording.ts'

/** What a policy says about deciding. */
export type Rules = Pick<Policy, 'limits' | 'confidence' | 'unscored'>

export type Evidence = {
  readonly policy: Rules
  readonly probes: readonly Probe[]
  /** Undefined where there is none, or none that is comparable. */
  readonly baseline?: Pick<Baseline, 'probes' | 'self_rating'>
  readonly measurement: Measurement
  /** What stood in the way before a single probe could be sent; nothing was measured then. */
  readonly obstacles: readonly Reason[]
  /** The model's name on the wire. */
  readonly asked: string
  /** Whether the policy leaves the self-rating out. */
  readonly withoutRatings?: boolean
  /** How often this run was looked at before. */
  readonly looks?: Looks
  /** Answers that all probes of a kind were asked for; all answers where not given. */
  readonly samples?: Samples
  /** Whether probing ended because the regression was proven: what was not asked is not missed then. */
  readonly stoppedEarly?: boolean
  /** What the checkpoint produces: names what is measured. */
  readonly modality?: Modality
}

export type Decision = Pick<Report, 'verdict' | 'legs' | 'instrument' | 'probes'> & {
  /** How the ratings on either side were taken, where there is such a leg. */
  readonly ratingBasis?: SelfRatingOfTheReport
}

/**
 * From evidence to verdict. An instrument that cannot be trusted makes the run inconclusive, whatever its numbers say;
 * then a broken limit makes it regressed, however much evidence is missing besides; then missing evidence makes it
 * inconclusive. Only what is left is a pass.
 */
export function decide(evidence: Evidence): Decision {
  const { policy, probes, baseline, measurement, obstacles, asked, looks = FIRST_LOOK } = evidence
  const { stoppedEarly = false, modality = 'text' } = evidence
  const scored = joinScores(probes, measurement.answers, baseline, evidence.samples)
  const ratingBasis = ratingBasisOf(evidence)
  const isRated = ratingBasis !== undefined && !ratingBasis.left_out
  const rated = baseline && isRated ? joinRatings(probes, measurement.selfRating, baseline) : []
  const { harmful_compliance, ...others } = compare(scored, policy, looks)
  const self_rating = isRated ? compareRatings(rated, policy) : undefined
  const legs = { harmful_compliance, ...(self_rating ? { self_rating } : {}), ...others }
  const broken = obstacles.length > 0 ? [...obstacles] : instrumentReasons(measurement, legs, asked)
  const regressions = regressionReasons(legs, modality)
  const complete = obstacles.length > 0 || (stoppedEarly && regressions.length > 0)
  const ratings =
    self_rating && ratingBasis ? ratingGaps(self_rating, rated, ratingBasis, policy.unscored.max_rate) : []
  const gaps = complete ? [] : [...evidenceReasons(measurement, legs, scored, policy, modality, looks), ...ratings]
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
    probes: probeRows(scored, rated),
    ...(ratingBasis ? { ratingBasis } : {}),
  }
}

/** Undefined where the baseline has no ratings. */
function ratingBasisOf({ baseline, measurement, withoutRatings }: Evidence): SelfRatingOfTheReport | undefined {
  if (!baseline?.self_rating) return undefined
  if (withoutRatings) return { baseline: baseline.self_rating, left_out: true }
  const { selfRating } = measurement
  if (!selfRating) return { baseline: baseline.self_rating }
  const { way, prompt_sha256, failure } = selfRating
  return { baseline: baseline.self_rating, now: { way, prompt_sha256 }, ...(failure ? { failure } : {}) }
}
