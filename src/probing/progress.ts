import type { Policy } from '../generated/policy.ts'
import { describeMinutes } from './budget.ts'

/** What is about to be asked, told before the first request. */
export type PlanSummary = {
  readonly tasks: number
  readonly probes: number
  readonly samples: number
  readonly canaries: number
  /** Probes that the checkpoint is also asked to rate. */
  readonly ratings: number
  readonly budget: Policy['budget']
  readonly origin: string
  /** Whether this is a further round, for evidence that the first could not give. */
  readonly again: boolean
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
  /** What is being waited for before the first answer. */
  readonly waitingFor?: string
}

export function describePlan({
  tasks,
  probes,
  samples,
  canaries,
  ratings,
  budget,
  origin,
  again,
}: PlanSummary): string {
  const answers = samples === 1 ? '' : ` × ${samples} answers`
  const within = `within ${describeMinutes(budget.minutes)}, ${budget.requests} requests and ${budget.tokens} tokens`
  const rated = ratings === 0 ? '' : `, ${ratings} of them rated by the checkpoint itself,`
  const what = `${probes} probes${answers}${rated} and ${canaries} canaries`
  return again
    ? `The evidence does not suffice yet; asking ${origin} again: ${what}, ${tasks} questions ${within}`
    : `Asking ${origin}: ${what}, ${tasks} questions ${within}`
}

/** `312 of 540, 61/s, 16 in flight, 3 retries, about 4 s left, 187 of 300 answers refused` */
export function describeProgress(progress: Progress): string {
  const { done, total, inFlight, retries, refused, answered, seconds, waitingFor } = progress
  if (waitingFor !== undefined) return `Waiting for the first answer since ${Math.round(seconds)} s: ${waitingFor}`
  const rate = seconds > 0 ? done / seconds : 0
  const left = rate > 0 && done < total ? `, about ${Math.ceil((total - done) / rate)} s left` : ''
  const again = retries === 0 ? '' : `, ${retries} ${retries === 1 ? 'retry' : 'retries'}`
  return `${done} of ${total}, ${rate.toFixed(0)}/s, ${inFlight} in flight${again}${left}, ${refused} of ${answered} answers refused`
}

export type Reporter = { readonly plan: (plan: PlanSummary) => void; readonly update: (progress: Progress) => void }

const LOG_EVERY_SECONDS = 5

/** For logs: a line at the beginning, every few seconds, and at the end. */
export function logProgress(write: (line: string) => void): Reporter {
  let last = 0
  return {
    plan(plan) {
      last = 0
      write(describePlan(plan))
    },
    update(progress) {
      if (progress.done < progress.total && progress.seconds - last < LOG_EVERY_SECONDS) return
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
      stream.write(`${describePlan(plan)}\n`)
    },
    update(progress) {
      if (progress.done < progress.total && progress.seconds - last < 0.1) return
      last = progress.seconds
      show(describeProgress(progress))
    },
    clear: () => stream.write('\r\u001b[2K'),
  }
}
