import type { Sent } from './in-flight.ts'
import type { Limiter, Pace } from './limiter.ts'

/** Stops asking a server that has stopped answering, and tries it with one request at a time until it is back or given up. */
export type Breaker = Pace & {
  /** Nothing comes through, and one at a time tries whether the server is back. */
  readonly isOpen: boolean
  answered(sent: Sent): void
  /**
   * @param saysSo whether the server itself said that it has too much to do
   * @returns whether it is gone
   */
  failed(sent: Sent, saysSo?: boolean): boolean
}

/** So many requests in a row that failed, retries included, mean that something has happened to the server. */
const FAILURES_IN_A_ROW = 10
/** So do so many of the last ones: of several servers behind one address, only some may have gone. */
const LAST = 40
const FAILURES_OF_LAST = 28
/** With no more than these it works well. */
const FEW_OF_LAST = 4
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 8_000
/** A restart takes some seconds; six tries with doubling pauses between them take sixteen. */
const TRIALS = 6
/** A server that says it has too much to do is there: it may be loading a model, for a minute or two, as it is asked less and less. */
const TRIALS_OF_PRESENT = 12

/**
 * @param limiter of a server that answers; told of failures that fewer requests at once may spare: servers break
 * connections, or answer 500, where they have no room
 * @param now milliseconds from any fixed moment
 */
export function createBreaker(limiter: Pace & Pick<Limiter, 'overloaded' | 'countUntil'>, now: () => number): Breaker {
  let inARow = 0
  /** Milliseconds that the fastest answer took. What fails in half of that was not worked on. */
  let fastest = Number.POSITIVE_INFINITY
  /** Whether each of the last requests failed. */
  let last: boolean[] = []
  let failedOfLast = 0
  let trials: number | undefined
  let nextTrial = 0
  /** When it was last found to fail. What was under way then says nothing new. */
  let since = Number.NEGATIVE_INFINITY
  /** Pauses since it worked well; the next one is twice as long as the last. */
  let pauses = 0
  const wait = (number: number) => {
    trials = number
    since = now()
    nextTrial = since + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** pauses++)
  }
  const isTooMuch = () => inARow >= FAILURES_IN_A_ROW || failedOfLast >= FAILURES_OF_LAST
  const note = (hasFailed: boolean) => {
    last.push(hasFailed)
    failedOfLast += Number(hasFailed)
    if (last.length > LAST) failedOfLast -= Number(last.shift())
  }
  return {
    get isOpen() {
      return trials !== undefined
    },
    get limit() {
      // What went before may never be answered: it is not to keep the place of a trial.
      return trials === undefined ? limiter.limit : limiter.countUntil(since) + 1
    },
    tryMoreIn: () => (trials === undefined ? limiter.tryMoreIn?.() : undefined),
    holdFor: () => Math.max(limiter.holdFor(), trials === undefined ? 0 : nextTrial - now()),
    answered({ at }) {
      fastest = Math.min(fastest, now() - at)
      inARow = 0
      trials = undefined
      // Of those that went together, the ones that fail come back before the ones that are worked on.
      if (at <= since) return
      note(false)
      if (last.length === LAST && failedOfLast <= FEW_OF_LAST) pauses = 0
    },
    failed(sent, saysSo = false) {
      if (sent.at <= since) return false
      inARow++
      note(true)
      if (trials !== undefined) {
        wait(trials + 1)
        return trials >= (saysSo ? TRIALS_OF_PRESENT : TRIALS)
      }
      if (pauses > 0 && now() - sent.at < fastest / 2) limiter.overloaded(sent)
      if (!isTooMuch()) return false
      limiter.overloaded(sent)
      last = []
      failedOfLast = 0
      wait(0)
      return false
    },
  }
}
