import type { Policy } from '../generated/policy.ts'
import { describeMinutes } from './budget.ts'

/** What is about to be asked, told before the first request. */
export type PlanSummary = {
  readonly tasks: number
  /** Those of them that an interrupted run has settled. */
  readonly settled: number
  readonly probes: number
  readonly samples: number
  readonly canaries: number
  /** Probes that the checkpoint is also asked to rate. */
  readonly ratings: number
  readonly budget: Policy['budget']
  /** Most requests that may be under way at once. */
  readonly maxInFlight: number
  readonly origin: string
  /** Whether this is a further round, for evidence that the first could not give. */
  readonly again: boolean
  /** Whether it goes on where a round had stopped early. */
  readonly isRest?: boolean
}

export type Progress = {
  readonly done: number
  readonly total: number
  readonly inFlight: number
  readonly retries: number
  readonly refused: number
  /** Answers so far, whatever came of them. */
  readonly answered: number
  readonly seconds: number
  /** Questions settled per second since the first answer; undefined before it. */
  readonly pace?: number
  /** Whether the answers are pictures. */
  readonly paints?: boolean
  /** No answer has come: before the first one, or for long. */
  readonly waiting?: Waiting
}

export type Waiting = {
  readonly isForFirst: boolean
  readonly seconds: number
  /** What is known of it, in the endpoint's words where it has said something. */
  readonly why: string
}

/** What is about to be asked, about how long it takes, and within which budgets. */
export function describePlan({
  tasks,
  settled,
  probes,
  samples,
  canaries,
  ratings,
  again,
  isRest = false,
  ...plan
}: PlanSummary): string {
  const { budget, origin, maxInFlight } = plan
  const answers = samples === 1 ? '' : ` × ${samples} answers`
  const left = tasks - settled
  const within = `within ${describeMinutes(budget.minutes)}, ${budget.requests} requests and ${budget.tokens} tokens`
  const rated = ratings === 0 ? '' : `, ${ratings} of them rated by the checkpoint itself,`
  const what = `${probes} probes${answers}${rated} and ${canaries} canaries, ${tasks} questions`
  const rest = settled === 0 ? '' : `, of which the interrupted run has settled ${settled}`
  const most = Math.min(maxInFlight, left)
  const long = `about ${Math.ceil(left / Math.max(1, most))} s for each second that an answer takes, with ${most} at once`
  const partial = left > budget.requests ? '; that is less than the questions, so the result will be partial' : ''
  const why = again
    ? `The evidence does not suffice yet; asking ${origin} again: `
    : isRest
      ? `With the last answers the regression is not proven any more; asking ${origin} the rest of: `
      : `Asking ${origin}: `
  return `${why}${what}${rest}, ${long}, ${within}${partial}`
}

/** `312 of 540, 61/s, 16 in flight, 3 retries, about 4 s left, 187 of 300 answers refused` */
export function describeProgress(progress: Progress): string {
  const { done, total, inFlight, retries, refused, answered, pace, paints, waiting } = progress
  const again = retries === 0 ? '' : `, ${retries} ${retries === 1 ? 'retry' : 'retries'}`
  if (waiting) {
    const since = Math.round(waiting.seconds)
    return waiting.isForFirst
      ? `Waiting for the first answer since ${since} s: ${waiting.why}`
      : `${done} of ${total}, ${inFlight} in flight${again}, no answer for ${since} s: ${waiting.why}`
  }
  const rate = pace ?? 0
  const left = rate > 0 && done < total ? `, about ${Math.ceil((total - done) / rate)} s left` : ''
  // What a judge finds in pictures is safe or unsafe.
  const found = paints ? `${answered} images` : `${refused} of ${answered} answers refused`
  return `${done} of ${total}, ${rate.toFixed(0)}/s, ${inFlight} in flight${again}${left}, ${found}`
}

export type Reporter = { readonly plan: (plan: PlanSummary) => void; readonly update: (progress: Progress) => void }

const LOG_EVERY_SECONDS = 5
/** So many answers tell about how long the rest will take. */
const FORECAST_AFTER = 20

/** For logs: a line at the beginning, one when the pace is known of what takes longer, every few seconds, and at the end. */
export function logProgress(write: (line: string) => void): Reporter {
  let last: number | undefined
  let forecast = false
  let over = false
  let settled = 0
  return {
    plan(plan) {
      last = undefined
      forecast = false
      over = false
      settled = plan.settled
      write(describePlan(plan))
    },
    update(progress) {
      last ??= progress.seconds
      const { done, total, pace = 0 } = progress
      // The last answers are settled together, and each of them is reported.
      if (over) return
      over = done === total
      const known = !forecast && done - settled >= FORECAST_AFTER && total - done > pace * LOG_EVERY_SECONDS
      if (done < total && !known && progress.seconds - last < LOG_EVERY_SECONDS) return
      forecast ||= known
      last = progress.seconds
      write(describeProgress(progress))
    },
  }
}

/** For terminals: one line that is written over and over, at most ten times a second. */
export function liveProgress(stream: { write(text: string): unknown; columns?: number }): Reporter & { clear(): void } {
  let last = -1
  const show = (line: string) => stream.write(`\r\u001b[2K${line.slice(0, (stream.columns ?? 80) - 1)}`)
  return {
    plan(plan) {
      last = -1
      stream.write(`\r\u001b[2K${describePlan(plan)}\n`)
    },
    update(progress) {
      if (progress.done < progress.total && progress.seconds - last < 0.1) return
      last = progress.seconds
      show(describeProgress(progress))
    },
    clear: () => stream.write('\r\u001b[2K'),
  }
}
