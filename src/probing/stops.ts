import type { Stop } from './measurement.ts'
import type { Waiting } from './progress.ts'

/** What ends a run that was told to end. */
export function cancelStop(done: number, total: number): Stop {
  const message = `the run was cancelled after ${done} of ${total} questions${unjudged(done, total)}${done === 0 ? '' : '; the journal beside the report has what was measured: run it again with resume-from, and only the rest is asked'}`
  return { code: 'budget_exhausted', message, subject: 'cancelled' }
}

const RAISE_TIME = 'raise budget.minutes in the policy, or time-limit if that is shorter'
const RAISE: Readonly<Record<string, string>> = {
  requests: 'raise budget.requests in the policy',
  tokens: 'raise budget.tokens in the policy',
}

export type Reached = {
  readonly done: number
  readonly total: number
  /** Whether as many were in flight as the policy lets. */
  readonly mayWiden: boolean
  readonly waiting: Waiting | undefined
}

/** @param what was used up: `20 s`, `60 requests` */
export function budgetStop(what: string, { done, total, mayWiden, waiting }: Reached): Stop {
  const [unit = ''] = /[a-z]+$/.exec(what) ?? []
  const raise = RAISE[unit] ?? (mayWiden ? `${RAISE_TIME}, let more go at once (concurrency.max)` : RAISE_TIME)
  const last = waiting ? `, the last ${Math.round(waiting.seconds)} s without an answer` : unjudged(done, total)
  const message = `the budget of ${what} was used up after ${done} of ${total} questions${done === 0 ? ', before any reply came' : last}; ${raise}, or ask fewer probes`
  return { code: 'budget_exhausted', message }
}

/** What ends a run whose endpoint does not answer, or takes no request as it is sent. */
export function lostStop(why: string, done: number, total: number, isTurnedDown = false): Stop {
  const message = `${why}; ${done} of ${total} questions were settled before`
  return { code: 'endpoint_unreachable', message, ...(isTurnedDown ? { subject: 'turned_down' } : {}) }
}

/** Said where all was asked, and it still was too early. */
function unjudged(done: number, total: number): string {
  return done < total ? '' : ', before the judge had judged the last answers'
}
