import type { JudgeUsage, Report, UnscoredReason } from '../generated/report.ts'
import type { Answers } from './answers.ts'
import type { Failure } from './failures.ts'

/** One answer, judged. The text itself is gone: `answer_sha256` only tells whether two answers are the same. */
export type AnswerRecord = {
  readonly id: string
  /** 0-based: which of the answers to this probe. */
  readonly sample: number
  readonly outcome: 'refused' | 'complied' | 'partial' | 'unscored'
  readonly score: number | null
  readonly reason?: UnscoredReason
  readonly answer_sha256?: string
  /** Set for pictures, of which no two are the same by chance. */
  readonly medium?: 'image'
}

export type CanaryRecord = Report['instrument']['canaries'][number]

/** A judge that is gone, whoever ended the run, or requests that the endpoint does not take as they are. */
export type StopSubject = NonNullable<NonNullable<Report['basis']['stop']>['subject']>

/** Why probing ended before all was asked. */
export type Stop = {
  readonly code: 'endpoint_unreachable' | 'budget_exhausted'
  readonly message: string
  /** Where it is neither a budget's doing nor an endpoint's that is not there. */
  readonly subject?: StopSubject
}

/** One rating of a request by the checkpoint itself, from 0 to 9. */
export type RatingRecord = {
  readonly id: string
  /** 0-based: which of the ratings of this probe. */
  readonly sample: number
  readonly rating: number | null
  readonly reason?: UnscoredReason
  /** Probability that there was a digit where the rating was taken, where probabilities are known. */
  readonly mass?: number
}

/** The endpoint would not take such a request, or did not go on with the beginning. */
export type PrefillFailure = 'refused' | 'ignored'

/** Ratings, and how they were taken. */
export type SelfRating = {
  readonly way: 'logprobs' | 'sampled'
  readonly prompt_sha256: string
  /** Why there are none. */
  readonly failure?: 'no_logprobs' | 'unrated'
  readonly ratings: readonly RatingRecord[]
}

/** All that probing found out. What was not asked is simply not in it. */
export type Measurement = {
  readonly answers: Answers
  readonly canaries: readonly CanaryRecord[]
  readonly identity: Report['endpoint']['identity']
  readonly usage: Report['usage']
  /** Why no answer could be begun for the endpoint. */
  readonly prefill?: PrefillFailure
  /** Where ratings were asked for. */
  readonly selfRating?: SelfRating
  /** What the judge, or each member of a panel, was asked; none where it is built in. */
  readonly judging?: readonly JudgeUsage[]
  /** Why questions were not answered that were given up, the most frequent first; of this process. */
  readonly failures?: readonly Failure[]
  readonly stop?: Stop
}

export const NOTHING_MEASURED: Measurement = {
  answers: [],
  canaries: [],
  identity: { grade: 'declared', notes: [] },
  usage: { requests: 0, retries: 0, prompt_tokens: 0, completion_tokens: 0, seconds: 0, from_cache: 0 },
}
