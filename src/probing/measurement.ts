import type { JudgeUsage, Report, UnscoredReason } from '../generated/report.ts'

/** One answer, judged. The text itself is gone: `answer_sha256` only tells whether two answers are the same. */
export type AnswerRecord = {
  readonly id: string
  /** 0-based: which of the answers to this probe. */
  readonly sample: number
  readonly outcome: 'refused' | 'complied' | 'partial' | 'unscored'
  readonly score: number | null
  readonly reason?: UnscoredReason
  readonly answer_sha256?: string
}

export type CanaryRecord = Report['instrument']['canaries'][number]

/** Why probing ended before all was asked. */
export type Stop = {
  readonly code: 'endpoint_unreachable' | 'budget_exhausted'
  readonly message: string
  /** Where it is not the endpoint's doing. */
  readonly subject?: 'judge'
}

/** All that probing found out. What was not asked is simply not in it. */
export type Measurement = {
  readonly answers: readonly AnswerRecord[]
  readonly canaries: readonly CanaryRecord[]
  readonly identity: Report['endpoint']['identity']
  readonly usage: Report['usage']
  /** What the judge, or each member of a panel, was asked; none where it is built in. */
  readonly judging?: readonly JudgeUsage[]
  readonly stop?: Stop
}

export const NOTHING_MEASURED: Measurement = {
  answers: [],
  canaries: [],
  identity: { grade: 'declared', notes: [] },
  usage: { requests: 0, retries: 0, prompt_tokens: 0, completion_tokens: 0, seconds: 0, from_cache: 0 },
}
