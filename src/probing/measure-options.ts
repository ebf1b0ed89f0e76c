import type { Endpoint, Question } from '../endpoints/endpoint.ts'
import type { Policy } from '../generated/policy.ts'
import type { Judge } from '../judging/judgement.ts'
import type { Lazy } from '../lazy.ts'
import type { Entry, RecordedRound, Spent } from './journal-lines.ts'
import type { AnswerRecord, Measurement } from './measurement.ts'
import type { Task } from './plan.ts'
import type { Progress } from './progress.ts'
import type { Rater } from './self-rating.ts'

export type MeasureOptions = {
  readonly tasks: Lazy<Task>
  /** Takes the ratings that are among the tasks. */
  readonly rater?: Rater
  readonly endpoint: Endpoint
  readonly judge: Judge
  /** The model's name on the wire, and the other names that it may report. */
  readonly asked: string
  readonly aliases: readonly string[]
  /** Of the whole run, earlier rounds included. */
  readonly budget: Policy['budget']
  readonly maxInFlight: number
  /** Requests in flight to begin with, rather than few. */
  readonly startInFlight?: number
  /**
   * Tokens that a question may take, its answer included: several go before the first answer, where the endpoint seems
   * to work on it and the budget could pay for them. One at a time unless this is known.
   */
  readonly mostTokens?: (question: Question) => number
  /** Tokens of the longest answer; 0 where answers have no end. */
  readonly longestAnswer?: number
  /** Milliseconds from any fixed moment. */
  readonly now: () => number
  readonly random: () => number
  readonly onProgress: (progress: Progress) => void
  /** What an earlier round of the same run has found. */
  readonly prior?: Measurement
  /** What this round had settled before the run was interrupted; `prior` holds it, and `tasks` are the others. */
  readonly recorded?: Pick<RecordedRound, 'models' | 'nobody' | 'prefill'> & {
    readonly settled: number
    /** Whether a question was asked before, in vain. */
    hasFailed(task: Task): boolean
  }
  /** Told of everything as it is settled, and of what was spent by then; also when many go before any is. */
  readonly keep?: (entry: Entry | undefined, spent: Spent) => void
  /** Whether the judge has shown that it can be relied on; false where that was cancelled. */
  readonly isTried?: boolean
  /** Once it is aborted, nothing more is asked. */
  readonly cancelled?: AbortSignal
  /** Told of every answer to a probe and its text. */
  readonly onText?: ((answer: AnswerRecord, text: string) => void) | undefined
  /** Once it holds, no further probe is asked; canaries still are. */
  readonly watch?: Watch
}

/** Looks at every answer to a probe as it comes. */
export type Watch = { add(answer: AnswerRecord): void; readonly decided: boolean }
