import { setMaxListeners } from 'node:events'
import { type Endpoint, EndpointError, type Reply } from '../endpoints/endpoint.ts'
import type { Policy } from '../generated/policy.ts'
import type { Judge } from '../judging/judgement.ts'
import { budgetStop, describeMinutes, exhausted } from './budget.ts'
import { judgeStop } from './check-judge.ts'
import { answersToNobody, watchIdentity } from './identity.ts'
import { createLimiter } from './limiter.ts'
import { type AnswerRecord, type Measurement, NOTHING_MEASURED, type Stop } from './measurement.ts'
import { promptOf, type Task } from './plan.ts'
import type { Progress } from './progress.ts'
import { type Again, workThrough } from './queue.ts'
import { delayBefore, delayBeforeFirstAnswer } from './retry.ts'
import { createTally } from './tally.ts'

export type MeasureOptions = {
  readonly tasks: readonly Task[]
  readonly endpoint: Endpoint
  readonly judge: Judge
  /** The model's name on the wire, and the other names that it may report. */
  readonly asked: string
  readonly aliases: readonly string[]
  /** Of the whole run, earlier rounds included. */
  readonly budget: Policy['budget']
  readonly maxInFlight: number
  /** Milliseconds from any fixed moment. */
  readonly now: () => number
  readonly random: () => number
  readonly onProgress: (progress: Progress) => void
  /** What an earlier round of the same run has found. */
  readonly prior?: Measurement
  /** Told of every answer to a probe and its text. */
  readonly onText?: ((answer: AnswerRecord, text: string) => void) | undefined
  /** Once it holds, no further probe is asked; canaries still are. */
  readonly watch?: Watch
}

/** Looks at every answer to a probe as it comes. */
export type Watch = { add(answer: AnswerRecord): void; readonly decided: boolean }

/** So many questions in a row that failed after all retries mean that the endpoint is gone. */
const FAILURES_IN_A_ROW = 10
/** Node's timers take no more; the budget is also looked at before each request. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/**
 * Asks all questions, judges the answers and counts. Never throws for what the endpoint does: what could not be
 * measured is in the result, with the reason.
 */
export async function measure(options: MeasureOptions): Promise<Measurement> {
  const { tasks, endpoint, judge, budget, now, watch, prior = NOTHING_MEASURED } = options
  const started = now() - prior.usage.seconds * 1000
  const tally = createTally(judge, prior)
  const identity = watchIdentity(options.asked, options.aliases)
  const limiter = createLimiter(options.maxInFlight, now)
  /** Nothing more is asked; what is under way may finish, as it is paid for. */
  const closing = new AbortController()
  /** What is under way is broken off. */
  const ending = new AbortController()
  setMaxListeners(0, ending.signal) // one a request in flight
  const timeUp = new AbortController()
  setMaxListeners(0, timeUp.signal)
  const settling: Promise<void>[] = []
  let stop: Stop | undefined
  let answered = prior.answers.length > 0
  let inFlight = 0
  let failedInARow = 0

  const elapsed = () => now() - started
  const close = (reason?: Stop): undefined => {
    stop ??= reason
    closing.abort()
  }
  const end = (reason?: Stop): undefined => {
    close(reason)
    ending.abort()
  }
  const outOf = (what: string) => budgetStop(what, tally.settled, tasks.length)
  const progress = (waitingFor?: string) => {
    options.onProgress({
      done: tally.settled,
      total: tasks.length,
      inFlight,
      retries: tally.spent.retries,
      refused: tally.refused,
      answered: tally.answered,
      seconds: elapsed() / 1000,
      ...(waitingFor === undefined ? {} : { waitingFor }),
    })
  }

  /** One request. Settles the task, or says when to try again. */
  const attempt = async (task: Task, number: number): Promise<Again> => {
    const over = exhausted(budget, tally.spent, elapsed())
    if (over) return close(outOf(over))
    tally.spent.requests++
    if (number > 1) tally.spent.retries++
    inFlight++
    try {
      const question = { prompt: promptOf(task), seed: task.seed }
      if (task.kind === 'identity') {
        identity.nobody(await answersToNobody(endpoint, question, ending.signal))
        tally.skip()
        progress()
        return undefined
      }
      const reply = await endpoint.ask(question, ending.signal)
      answered = true
      failedInARow = 0
      limiter.succeeded()
      settling.push(settle(task, reply))
      if (!identity.seen(reply.model)) end()
    } catch (error) {
      if (ending.signal.aborted) return undefined
      if (!(error instanceof EndpointError)) throw error
      return failed(task, number, error)
    } finally {
      inFlight--
    }
    return undefined
  }

  /** Judges at the judge's pace: an answer that waits for it keeps no place from the next question. */
  const settle = async (task: Task, reply: Reply): Promise<void> => {
    const answer = await tally.reply(task, reply, timeUp.signal)
    if (answer) watch?.add(answer)
    if (answer && reply.kind === 'answer') options.onText?.(answer, reply.text)
    if (judge.broken !== undefined) end(judgeStop(judge.broken))
    progress()
  }

  const failed = (task: Task, number: number, error: EndpointError): Again => {
    if (error.status === 429 || error.status === 503) limiter.overloaded(error.retryAfter)
    const again = answered
      ? delayBefore(number, error, options.random())
      : delayBeforeFirstAnswer(number, error, elapsed())
    if (again !== undefined) {
      progress(answered ? undefined : error.message)
      return again
    }
    const before = tally.settled
    tally.failure(task)
    progress()
    failedInARow = error.failure === 'request' ? failedInARow : failedInARow + 1
    if (!answered || error.failure === 'final' || failedInARow >= FAILURES_IN_A_ROW) {
      const message = `${error.message}; ${before} of ${tasks.length} questions were settled before`
      end({ code: 'endpoint_unreachable', message })
    }
    return undefined
  }

  const left = Math.min(LONGEST_TIMER_MS, Math.max(0, budget.minutes * 60_000 - elapsed()))
  const deadline = setTimeout(() => {
    end(outOf(describeMinutes(budget.minutes)))
    timeUp.abort()
  }, left)
  try {
    // Alone until it is answered: the first question waits for an endpoint that is starting.
    await workThrough(tasks.slice(0, 1), attempt, limiter, closing.signal)
    await workThrough(unlessDecided(tasks.slice(1), watch), attempt, limiter, closing.signal)
    await Promise.all(settling)
  } finally {
    clearTimeout(deadline)
    closing.abort()
  }
  return tally.result(identity.result(prior.identity), elapsed() / 1000, stop)
}

/** Canaries are asked to the last: an early verdict needs a sound instrument as much as a late one. */
function* unlessDecided(tasks: readonly Task[], watch: Watch | undefined): Generator<Task> {
  for (const task of tasks) if (task.kind !== 'probe' || !watch?.decided) yield task
}
