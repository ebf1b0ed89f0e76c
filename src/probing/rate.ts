import type { InFlight, Sent } from './in-flight.ts'
import { createOneMore } from './one-more.ts'
import { createPacer, type Pacer } from './pacer.ts'

/** Finds out whether a server counts requests a second, whatever it has at once, and keeps to the pace that it takes. */
export type Rate = {
  /** Whether it does, so that no width is too much. */
  readonly isKept: boolean
  /** Milliseconds until the next request may go. */
  holdFor(): number
  /** A request goes. @param isMore whether the server is not known to take so many at once */
  asked(isMore: boolean): void
  answered(sent: Sent): void
  /** @param milliseconds that the server took to turn one down, or that it was waited for */
  refusedAfter(milliseconds: number): void
  /**
   * The server turned one down.
   * @param isNews whether it was sent when that was not known
   * @param isFirst whether others have come through since the last
   */
  turnedDown(sent: Sent, isNews: boolean, isFirst: boolean): void
  /** Nothing could come through in so many milliseconds. */
  paused(milliseconds: number): void
  /** Milliseconds after which a request is not turned down any more: the server has it. */
  takenAfter(): number
  /** How many requests the server surely has. */
  taken(): number
  /** Whether one more at once would tell anything. */
  readonly isSearched: boolean
  /** Whether one more was tried and taken, told once. */
  tookMore(): boolean
  /** Milliseconds until one more may be tried. */
  nextTryIn(): number
}

/** What is turned down is so in twice the time that the last one took, and in this at least. */
const SURELY_TAKEN_MS = 25
/** What came through is counted over so long at least. */
const SHORTEST_SPAN_MS = 500
/** The share of one answer in the time that answers take. */
const SHARE_OF_ONE = 1 / 8
/** So long, and then twice as long, the pace is left alone where it proved not to be what is too much. */
const FIRST_LEFT_ALONE_MS = 60_000

/** @param now milliseconds from any fixed moment */
export function createRate(inFlight: InFlight, now: () => number): Rate {
  let oneMore = createOneMore(now)
  let pacer: Pacer | undefined
  let leftAloneUntil = Number.NEGATIVE_INFINITY
  let leftAloneFor = FIRST_LEFT_ALONE_MS
  /** Milliseconds that the last refusal took. */
  let turnaround = 0
  /** Milliseconds that answers took of late. */
  let answerTime = Number.POSITIVE_INFINITY
  let answers = 0
  /** When the first of them was asked for; later by all pauses. */
  let since: number | undefined

  const takenAfter = () => Math.max(SURELY_TAKEN_MS, 2 * turnaround)
  const taken = () => inFlight.countUntil(now() - takenAfter())
  const keepIfNeeded = () => {
    if (pacer || !oneMore.countsPerSecond) return
    if (now() < leftAloneUntil) {
      oneMore = createOneMore(now)
      return
    }
    // What came through so far, and what does now: requests at work over the time of an answer (Little's law).
    const average = Math.max(1, answers + taken()) / Math.max(SHORTEST_SPAN_MS, now() - (since ?? now()))
    pacer = createPacer(Math.max(average, taken() / answerTime), now)
  }
  /** What is turned down at any pace is so by chance, or for another reason. */
  const stopIfInVain = () => {
    if (!pacer?.isRefuted) return
    pacer = undefined
    oneMore = createOneMore(now)
    leftAloneUntil = now() + leftAloneFor
    leftAloneFor *= 2
    answers = 0
    since = now()
  }
  return {
    get isKept() {
      return pacer !== undefined
    },
    holdFor: () => pacer?.holdFor() ?? 0,
    asked(isMore) {
      since ??= now()
      if (isMore) oneMore.tried()
      pacer?.asked()
    },
    answered(sent) {
      const took = now() - sent.at
      answers++
      answerTime = answerTime === Number.POSITIVE_INFINITY ? took : answerTime + SHARE_OF_ONE * (took - answerTime)
      oneMore.answered(sent.at, sent.inFlight - 1)
      keepIfNeeded()
    },
    refusedAfter(milliseconds) {
      turnaround = milliseconds
    },
    turnedDown(sent, isNews, isFirst) {
      oneMore.turnedDown(Math.max(sent.inFlight, inFlight.count) - 1, taken(), isNews)
      // What went before it was kept says nothing of the pace.
      const kept = pacer
      keepIfNeeded()
      kept?.refused(isNews && isFirst, takenAfter())
      stopIfInVain()
    },
    paused(milliseconds) {
      if (since !== undefined) since += milliseconds
    },
    takenAfter,
    taken,
    get isSearched() {
      // Answers that come sooner than one more is known to be taken tell as much.
      return pacer === undefined && answerTime > 2 * takenAfter()
    },
    tookMore() {
      const wasTaken = oneMore.wasTaken(taken(), takenAfter())
      keepIfNeeded()
      return wasTaken
    },
    nextTryIn: () => oneMore.dueIn(takenAfter()),
  }
}
