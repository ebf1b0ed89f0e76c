import { createCapacitySearch } from './capacity-search.ts'

/** When a request was sent, in milliseconds, and how many were in flight then, itself included. */
export type Sent = { readonly at: number; readonly inFlight: number }

/** What the queue asks before each request. */
export type Pace = {
  readonly limit: number
  /** Milliseconds until the next request may go. */
  holdFor(): number
}

/**
 * How many requests may be in flight. The limit doubles from one round of answers to the next until more in flight
 * bring no more answers a second, or the server says that it is too many; then it is halved and feels its way back.
 */
export type Limiter = Pace & {
  /** The server replied. */
  succeeded(sent: Sent): void
  /**
   * The server said, or showed, that it has too much to do.
   * @param retryAfter milliseconds that it asked to wait
   */
  overloaded(sent: Sent, retryAfter?: number): void
  /** The server said that it takes no more for so many milliseconds. */
  pause(milliseconds: number): void
}

const START = 32
/** Or as few as a server that works on one question at a time would answer in so many milliseconds. */
const ALL_WITHIN_MS = 60_000
/** The first width that is compared with a larger one. */
const COMPARED_FROM = 16
/** The limit is halved at most once in so many milliseconds; until then it is only lowered to what was not too much. */
const ONE_OVERLOAD_MS = 500
const FIRST_HOLD_MS = 25
const LONGEST_HOLD_MS = 30_000
const LONGEST_PAUSE_MS = 60_000

/** Up to this share of the width that was too much, the limit returns as fast as it rose. */
const KNOWN_SHARE = 0.95
/** Beyond it, it grows by this a round of answers, and by twice as much after every so many calm rounds. */
const CAREFUL_GROWTH = 1 / 8
const CALM_ROUNDS = 16
/**
 * Rounds of answers after which a capacity that was found is looked for once more, the first time and at most: what was
 * measured while everything began may be wrong, and servers scale, too.
 */
const ROUNDS_BETWEEN_SEARCHES = { first: 5, most: 20 }

/**
 * @param max cap on requests in flight, at least 1
 * @param now milliseconds from any fixed moment
 * @param start requests in flight to begin with
 */
export function createLimiter(max: number, now: () => number, start = START): Limiter {
  let limit = Math.min(start, max)
  let search = createCapacitySearch(Math.min(limit, COMPARED_FROM))
  /** Answers until a search, or its growth, begins; undefined while it is under way. */
  let untilSearch: number | undefined
  let untilGrowth = 0
  let roundsBetween = ROUNDS_BETWEEN_SEARCHES.first
  /** Requests in flight at which the server had enough. */
  let ceiling: number | undefined
  let calm = 0
  let isFirst = true
  let lastCut = Number.NEGATIVE_INFINITY
  let lastHalved = Number.NEGATIVE_INFINITY
  let lastHold = Number.NEGATIVE_INFINITY
  let inARow = 0
  let heldUntil = Number.NEGATIVE_INFINITY

  const grow = (by: number) => {
    limit = Math.min(max, limit + by)
  }
  const feelBack = (sent: Sent, known: number) => {
    if (sent.at < lastCut) return
    if (limit < KNOWN_SHARE * known) grow(1)
    else grow((CAREFUL_GROWTH * 2 ** Math.floor(calm / CALM_ROUNDS)) / limit)
    calm += 1 / limit
  }
  const lookForCapacity = (sent: Sent) => {
    if (untilSearch !== undefined) {
      if (--untilSearch > 0) return
      // First what the present limit gives, then more of it.
      search = createCapacitySearch(limit)
      untilSearch = undefined
      untilGrowth = limit
    }
    if (untilGrowth > 0) untilGrowth--
    else grow(1)
    const found = search.add(sent.inFlight, now() - sent.at)
    if (found === undefined) return
    limit = Math.min(max, found)
    untilSearch = roundsBetween * limit
    roundsBetween = Math.min(2 * roundsBetween, ROUNDS_BETWEEN_SEARCHES.most)
  }
  return {
    get limit() {
      // Where nothing comes through, one at a time is enough to see when it does.
      return inARow > 1 ? 1 : Math.floor(limit)
    },
    succeeded(sent) {
      // What was under way before says nothing of whether the server takes more.
      if (sent.at >= lastHold) inARow = 0
      // The first question goes alone, and shows how long one takes.
      if (isFirst && sent.inFlight === 1) limit = Math.max(1, Math.min(limit, ALL_WITHIN_MS / (now() - sent.at)))
      isFirst = false
      if (ceiling === undefined) lookForCapacity(sent)
      else feelBack(sent, ceiling)
    },
    overloaded(sent, retryAfter = LONGEST_HOLD_MS) {
      const moment = now()
      // Of a burst the first says it all; the others were sent when nobody knew.
      if (sent.at >= lastHold) {
        lastHold = moment
        // Told to come back at once, one would be sent back as often.
        const longest = retryAfter < FIRST_HOLD_MS ? LONGEST_HOLD_MS : Math.min(retryAfter, LONGEST_HOLD_MS)
        heldUntil = Math.max(heldUntil, moment + Math.min(longest, FIRST_HOLD_MS * 2 ** inARow++))
      }
      // Nor is it the number of requests that is too much then.
      if (inARow > 1) return
      const few = sent.inFlight - 1 < limit / 2
      const enough = Math.max(1, limit / 2, sent.inFlight - 1)
      if (sent.at < lastCut) {
        if (ceiling !== undefined) ceiling = Math.min(ceiling, enough)
        return
      }
      const soon = moment - lastHalved < ONE_OVERLOAD_MS
      // With few in flight it is not their number that is too much, and the hold sees to the rest.
      if (few && (soon || sent.inFlight === 1)) return
      lastCut = moment
      calm = 0
      ceiling = enough
      limit = soon ? Math.min(limit, enough) : Math.max(1, limit / 2)
      if (!soon) lastHalved = moment
    },
    pause(milliseconds) {
      heldUntil = Math.max(heldUntil, now() + Math.min(milliseconds, LONGEST_PAUSE_MS))
    },
    holdFor: () => Math.max(0, heldUntil - now()),
  }
}
