import type { Sent } from './in-flight.ts'
import type { Pace } from './limiter.ts'

/** Stops asking an endpoint that has stopped answering, and tries it with one request at a time until it is back or given up. */
export type Breaker = Pace & {
  answered(): void
  /** @returns whether the endpoint is gone */
  failed(sent: Sent): boolean
}

/** So many requests in a row that failed, retries included, mean that something has happened to the endpoint. */
const FAILURES_IN_A_ROW = 10
const FIRST_PAUSE_MS = 250
/** A restart takes some seconds; six tries with doubling pauses between them take sixteen. */
const TRIALS = 6

/** @param pace of an endpoint that answers @param now milliseconds from any fixed moment */
export function createBreaker(pace: Pace, now: () => number): Breaker {
  let inARow = 0
  let trials: number | undefined
  let nextTrial = 0
  const wait = (number: number) => {
    trials = number
    nextTrial = now() + FIRST_PAUSE_MS * 2 ** number
  }
  return {
    get limit() {
      return trials === undefined ? pace.limit : 1
    },
    tryMoreIn: () => (trials === undefined ? pace.tryMoreIn?.() : undefined),
    holdFor: () => Math.max(pace.holdFor(), trials === undefined ? 0 : nextTrial - now()),
    answered() {
      inARow = 0
      trials = undefined
    },
    failed(sent) {
      inARow++
      if (trials === undefined) {
        if (inARow >= FAILURES_IN_A_ROW) wait(0)
        return false
      }
      // What was under way before says nothing new.
      if (sent.at < nextTrial) return false
      wait(trials + 1)
      return trials >= TRIALS
    },
  }
}
