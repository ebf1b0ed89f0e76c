import { createCapacitySearch } from './capacity-search.ts'
import { createInFlight, type Sent } from './in-flight.ts'
import { createRate } from './rate.ts'

/** What the queue asks before each request. */
export type Pace = {
  readonly limit: number
  /** Milliseconds until the next request may go. */
  holdFor(): number
  /**
   * To be called where `limit` is reached: what was sent may have proved by now to be taken, which is noted.
   * @returns milliseconds until one more than `limit` may go; undefined where none may
   */
  tryMoreIn?(): number | undefined
}

/**
 * How many requests may be in flight. The limit doubles from one round of answers to the next until more in flight
 * bring no more answers a second, or the server says that it is too many; then it is halved and feels its way back.
 * Where the server proves to count requests a second, it is their pace that is limited.
 */
export type Limiter = Pace & {
  readonly inFlight: number
  /** How many of those in flight went before a moment. */
  countUntil(moment: number): number
  /** A request goes. */
  asked(): Sent
  /** It was answered, or failed for whatever reason. To be told after the others. */
  ended(sent: Sent): void
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
/** Where the server asks for it; else one that is back would be kept waiting, and one that starts most of all. */
const LONGEST_HOLD_MS = 30_000
const LONGEST_UNASKED_MS = { beforeFirst: 2_000, later: 8_000 }
/** From here on a hold is a pause, in which nothing could come through. */
const LONG_HOLD_MS = 1_000
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
/** What takes longer than this to be turned down was not turned down, but given up. */
const AT_ONCE_MS = 1_000

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
  const inFlight = createInFlight()
  const rate = createRate(inFlight, now)
  /** The limit before the server turned anything down. */
  let widest = 0

  /** Where nothing comes through, one at a time goes. Milliseconds until it is known to have come through. */
  const trialIn = () => {
    const trial = inARow > 1 ? inFlight.firstSince(lastHold) : undefined
    if (!trial) return undefined
    const wait = trial.at + rate.takenAfter() - now()
    if (wait <= 0) inARow = 0
    return Math.max(0, wait)
  }
  const hold = (retryAfter = 0) => {
    // Told to come back at once, one would be sent back as often.
    const isAsked = retryAfter >= FIRST_HOLD_MS
    const unasked = isFirst ? LONGEST_UNASKED_MS.beforeFirst : LONGEST_UNASKED_MS.later
    const longest = isAsked ? Math.min(retryAfter, LONGEST_HOLD_MS) : unasked
    const milliseconds = Math.min(longest, FIRST_HOLD_MS * 2 ** (inARow - 1))
    if (milliseconds >= LONG_HOLD_MS) rate.paused(milliseconds)
    heldUntil = Math.max(heldUntil, now() + milliseconds)
  }
  const grow = (by: number) => {
    limit = Math.min(max, limit + by)
  }
  /** Where the pace is kept, no width was too much. */
  const widen = () => {
    if (rate.isKept) limit = Math.max(limit, widest)
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
      return Math.floor(inARow > 1 ? Math.min(limit, inFlight.countUntil(lastHold) + 1) : limit)
    },
    get inFlight() {
      return inFlight.count
    },
    countUntil: inFlight.countUntil,
    asked() {
      const sent = inFlight.add(now())
      rate.asked(sent.inFlight > limit)
      return sent
    },
    ended: (sent) => inFlight.remove(sent),
    tryMoreIn() {
      if (inFlight.count >= max) return undefined
      const trial = trialIn()
      if (trial !== undefined) return trial
      if (ceiling === undefined || !rate.isSearched) return undefined
      if (rate.tookMore()) limit = Math.min(max, Math.max(limit, rate.taken()) + 1)
      widen()
      return rate.nextTryIn()
    },
    succeeded(sent) {
      // What was under way before says nothing of whether the server takes more.
      if (sent.at >= lastHold) inARow = 0
      // The first question goes alone, and shows how long one takes.
      if (isFirst && sent.inFlight === 1) limit = Math.max(1, Math.min(limit, ALL_WITHIN_MS / (now() - sent.at)))
      isFirst = false
      rate.answered(sent)
      widen()
      if (rate.isKept) {
        if (sent.inFlight >= Math.floor(limit)) grow(1)
      } else if (ceiling === undefined) lookForCapacity(sent)
      else feelBack(sent, ceiling)
    },
    overloaded(sent, retryAfter) {
      const moment = now()
      const isTurnedDown = moment - sent.at < AT_ONCE_MS
      // Of a burst the first says it all; the others were sent when nobody knew.
      const isNews = sent.at >= lastHold
      rate.refusedAfter(moment - sent.at)
      if (isNews) {
        const first = inFlight.firstSince(lastHold)
        if (isTurnedDown && first && first !== sent) inARow = 0
        inARow++
        lastHold = moment
      }
      if (isTurnedDown) rate.turnedDown(sent, isNews, inARow === 1)
      widen()
      const isPaced = isTurnedDown && rate.isKept
      if (isNews && !(isPaced && inARow === 1)) hold(retryAfter)
      // Nor is it the number of requests that is too much then.
      if (isPaced || inARow > 1) return
      const working = isTurnedDown ? rate.taken() : 0
      const few = sent.inFlight - 1 < limit / 2
      const enough = Math.max(1, working, limit / 2, sent.inFlight - 1)
      if (sent.at < lastCut) {
        if (ceiling !== undefined) ceiling = Math.min(ceiling, enough)
        return
      }
      const soon = moment - lastHalved < ONE_OVERLOAD_MS
      // With few in flight it is not their number that is too much, and the hold sees to the rest.
      if (few && (soon || sent.inFlight === 1)) return
      lastCut = moment
      calm = 0
      if (ceiling === undefined) widest = limit
      ceiling = enough
      limit = soon ? Math.min(limit, enough) : Math.max(1, working, limit / 2)
      if (!soon) lastHalved = moment
    },
    pause(milliseconds) {
      const pause = Math.min(milliseconds, LONGEST_PAUSE_MS)
      rate.paused(Math.max(0, now() + pause - Math.max(heldUntil, now())))
      heldUntil = Math.max(heldUntil, now() + pause)
    },
    holdFor: () => Math.max(0, heldUntil - now(), rate.holdFor()),
  }
}
