/**
 * Tells servers that count the requests they have at once from those that count requests a second. The former turn one
 * down when they have so many, and take no more until one is answered. The latter do take more a moment later: to find
 * that out, one more is tried than a server was known to take.
 */
export type OneMore = {
  /**
   * Whether the last that was tried was taken, told once.
   * @param working requests that the server surely has
   * @param takes milliseconds after which a request is no longer turned down
   */
  wasTaken(working: number, takes: number): boolean
  /** Milliseconds until the next may be tried. */
  dueIn(takes: number): number
  tried(): void
  /**
   * @param had others in flight, of which the server may have had all when it turned one down
   * @param working how many of them it surely has
   * @param isNews whether it is the first of those that were sent before anything was known
   */
  turnedDown(had: number, working: number, isNews: boolean): void
  /** @param others in flight when one was sent that was answered */
  answered(sentAt: number, others: number): void
  /** Whether the server has shown that it counts requests a second. */
  readonly countsPerSecond: boolean
}

/** It is at work on so many times what it had at most when it turned one down, and one more: they were not too many. */
const MORE = 1.25
/** Or it took one beside about as many, so often: once, an answer may just have been under way. */
const OFTEN = 3
/** Compared with refusals of so many milliseconds: capacities change. */
const RECENT_MS = 5_000
const FIRST_TRY_MS = 25
const LONGEST_TRY_MS = 30_000

/** @param now milliseconds from any fixed moment */
export function createOneMore(now: () => number): OneMore {
  /** What the server had at most when it turned one down, and since when that is the least. */
  let least = { had: Number.POSITIVE_INFINITY, since: Number.NEGATIVE_INFINITY }
  let tookMore = 0
  let countsPerSecond = false
  let lastNews = Number.NEGATIVE_INFINITY
  let isTrying = false
  let tryAfter = FIRST_TRY_MS

  const compare = (working: number) => {
    if (now() - least.since >= RECENT_MS) return
    if (working >= MORE * least.had + 1 || tookMore >= OFTEN) countsPerSecond = true
  }
  return {
    wasTaken(working, takes) {
      if (now() - lastNews < takes) return false
      compare(working)
      if (!isTrying) return false
      isTrying = false
      if (working > least.had) {
        tryAfter = FIRST_TRY_MS
        tookMore++
      }
      return true
    },
    dueIn: (takes) => Math.max(0, lastNews + (isTrying ? takes : Math.max(tryAfter, takes)) - now()),
    tried() {
      isTrying = true
      lastNews = now()
    },
    turnedDown(had, working, isNews) {
      const moment = now()
      lastNews = moment
      if (isNews) {
        compare(working)
        if (isTrying) tryAfter = Math.min(2 * tryAfter, LONGEST_TRY_MS)
        isTrying = false
      }
      // With nothing else in flight it says nothing of how many are too much.
      if (had < 1) return
      const isOld = moment - least.since >= RECENT_MS
      if (isOld) tookMore = 0
      if (isOld || had < least.had) least = { had, since: moment }
    },
    answered(sentAt, others) {
      if (sentAt < least.since || others < MORE * least.had - 0.5) return
      tookMore++
      compare(0)
    },
    get countsPerSecond() {
      return countsPerSecond
    },
  }
}
