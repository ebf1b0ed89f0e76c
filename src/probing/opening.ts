import type { Pace } from './limiter.ts'

/**
 * How an endpoint is first asked. One question goes alone: an endpoint that is starting, is not there or lets nobody in
 * says so, and is asked no more. The others follow when it has answered, or when it works on the answer: it has the
 * question and has not turned it down for a moment.
 */
export type Opening = Pace & {
  /** The first question goes. */
  asked(): void
  /** There is a connection. */
  reached(): void
  answered(): void
  /** From now on one at a time, beside those under way, until one is answered. @param again milliseconds until the next */
  failed(again: number): void
  /** One was turned down for good. Until those under way show more, nothing goes. */
  turnedDown(): void
}

/** What is turned down is so at once, but for the way there and back; and that takes less than connecting does. */
const A_MOMENT_MS = 25
const A_MOMENT_OF_CONNECTING = 2
/** How often a connection is looked for. */
const LOOK_MS = 5

export type OpeningOptions = {
  /** Milliseconds from any fixed moment. */
  readonly now: () => number
  /** Requests that may be in flight before the first answer: nobody knows yet what one costs. */
  readonly most: () => number
  /** How many of those in flight went before a moment. */
  readonly sentUntil: (moment: number) => number
}

/** @param pace of an endpoint that answers */
export function createOpening(pace: Pace, { now, most, sentUntil }: OpeningOptions): Opening {
  let isOver = false
  let askedAt: number | undefined
  let worksFrom: number | undefined
  /** When to try again, after a failure. */
  let nextTry: number | undefined
  /** What went before may never be answered: it is not to keep the place of the next. */
  let failedAt = Number.NEGATIVE_INFINITY
  const hold = () => {
    if (nextTry !== undefined) return nextTry - now()
    if (askedAt === undefined) return 0
    return worksFrom === undefined ? LOOK_MS : worksFrom - now()
  }
  return {
    get limit() {
      if (isOver) return pace.limit
      return Math.max(1, Math.min(nextTry === undefined ? pace.limit : sentUntil(failedAt) + 1, Math.floor(most())))
    },
    tryMoreIn: () => (isOver ? pace.tryMoreIn?.() : undefined),
    holdFor: () => Math.max(pace.holdFor(), isOver ? 0 : hold()),
    asked() {
      askedAt ??= now()
    },
    reached() {
      if (askedAt === undefined) return
      worksFrom ??= now() + Math.max(A_MOMENT_MS, A_MOMENT_OF_CONNECTING * (now() - askedAt))
    },
    answered() {
      isOver = true
    },
    failed(again) {
      // A little later, so that what is tried again then goes before what was not asked yet.
      failedAt = now()
      nextTry = failedAt + again + LOOK_MS
    },
    turnedDown() {
      failedAt = Number.NEGATIVE_INFINITY
      nextTry = now() + LOOK_MS
    },
  }
}
