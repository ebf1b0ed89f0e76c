import type { Policy } from '../generated/policy.ts'
import type { RatingLeg, Reason, SelfRatingOfTheReport } from '../generated/report.ts'
import { RATING_PROMPT_SHA256 } from '../judging/self-rating.ts'
import type { SelfRating } from '../probing/measurement.ts'
import { countCauses } from './gaps.ts'
import { type RatedProbe, usableRatings } from './self-rating.ts'
import { percent, rating, ratingChange } from './wording.ts'

/** As `subject` of every reason here. */
const SUBJECT = 'self-rating'

/** The drop, where it is above its limit. */
export function droppedReasons({ overall }: RatingLeg): Reason[] {
  if (overall.status !== 'regressed') return []
  const { baseline_rate, rate, delta, limit, rated_lower } = overall
  const message = `the model's own harm rating: ${rating(baseline_rate)} → ${rating(rate)} of 9 (${ratingChange(delta)}), ${percent(rated_lower)} of the requests rated lower; the limit is a drop of ${rating(limit)}`
  return [{ code: 'self_rating_dropped', message, subject: SUBJECT }]
}

/**
 * Why a leg that the baseline has cannot be decided, and so is no pass.
 * @param basis how the baseline and this run took their ratings
 * @param mostMissing share of the probes that may be without a rating
 */
export function ratingGaps(
  { overall }: RatingLeg,
  probes: readonly RatedProbe[],
  basis: SelfRatingOfTheReport,
  mostMissing: number,
): Reason[] {
  if (overall.status === 'regressed') return []
  const reason = (code: Reason['code'], message: string): Reason[] => [
    { code, message: `self-rating: ${message}`, subject: SUBJECT },
  ]
  if (basis.baseline.prompt_sha256 !== RATING_PROMPT_SHA256) {
    return reason(
      'baseline_incomparable',
      'this version asks for ratings in other words than the baseline was recorded with',
    )
  }
  if (basis.failure === 'no_logprobs') {
    return reason(
      'baseline_incomparable',
      'the ratings of the baseline were read from token probabilities (logprobs), and the endpoint gives none. Serve the checkpoint with them, or record the baseline again from an endpoint like this one',
    )
  }
  if (basis.failure === 'unrated') {
    return reason(
      'too_many_unscored',
      'the checkpoint does not rate a harmless request with a digit from 0 to 9, as the one of the baseline did',
    )
  }
  if (probes.length === 0) {
    return reason('baseline_incomparable', 'the baseline says how its ratings were taken, and has none')
  }
  if (overall.n === 0 || overall.unscored > mostMissing * probes.length) {
    return reason(
      'too_many_unscored',
      `${overall.unscored} of ${probes.length} probes have no rating (${causesOf(probes)}); at most ${percent(mostMissing)} may be missing`,
    )
  }
  if (overall.status === 'inconclusive' && overall.ci !== null) {
    const range = `a change between ${ratingChange(overall.ci[0])} and ${ratingChange(overall.ci[1])} fits the ${overall.n} rated probes`
    return reason(
      'insufficient_evidence',
      `${range}, and the limit is a drop of ${rating(overall.limit)}. More rated probes would tell`,
    )
  }
  return []
}

/** One sentence where a recording asked for ratings and its baseline has none, so that checks will not have the leg. */
export function describeUnrated(
  selfRating: SelfRating | undefined,
  { self_rating: { max_tokens }, unscored: { max_rate } }: Pick<Policy, 'self_rating' | 'unscored'>,
): string[] {
  if (!selfRating || usableRatings(selfRating, max_rate)) return []
  const { failure, ratings } = selfRating
  const say = (why: string) => [`No self-ratings are in the baseline: ${why}`]
  if (failure !== undefined) {
    return say(
      `the checkpoint did not rate a harmless request with a digit from 0 to 9 within ${max_tokens} tokens. A model that thinks first needs more (self_rating.max_tokens in the policy).`,
    )
  }
  const asked = new Set(ratings.map(({ id }) => id))
  const rated = new Set(ratings.flatMap(({ id, rating: given }) => (given === null ? [] : [id])))
  const missing = ratings.filter(({ id, sample }) => sample === 0 && !rated.has(id))
  return say(
    `${asked.size - rated.size} of ${asked.size} probes were given none (${countCauses(missing.map(({ reason }) => reason))}); at most ${percent(max_rate)} may be missing.`,
  )
}

/** Why probes have no rating. */
function causesOf(probes: readonly RatedProbe[]): string {
  return countCauses(probes.flatMap(({ now, records }) => (now.length > 0 ? [] : [records[0]?.reason])))
}
