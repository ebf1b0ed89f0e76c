/** How many requests go a second, where that is what the server counts, and not how many it has at once. */
export type Pacer = {
  /** Milliseconds until the next request may go. */
  holdFor(): number
  /** A request goes. */
  asked(): void
  /**
   * The server turned one down.
   * @param isNews whether it was sent when that was not known
   * @param takes milliseconds that it takes until it is known of another
   */
  refused(isNews: boolean, takes: number): void
  /** Others were turned down however seldom they went: it is not their pace that is too much. */
  readonly isRefuted: boolean
}

/** What is left of the rate after a refusal; the second, where hardly anything came through since the one before. */
const AFTER_REFUSAL = 0.9
const AFTER_ANOTHER = 0.7
const HARDLY_ANY = 8
/** Up to this share of the rate that was too much it grows quickly, by this with each request. */
const QUICK_GROWTH = 1 / 16
const KNOWN_SHARE = 0.97
/** Beyond it by this, and by twice as much after every so many requests that came through: one in some 40 is too much. */
const CAREFUL_GROWTH = 1 / 1024
const CALM_REQUESTS = 64
const MOST_DOUBLED = 6
/** At so small a share of the rate that it began with, a server that counts requests a second would take them all. */
const REFUTED_SHARE = 1 / 8
/** Timers are as late; what goes more often catches up. */
const TIMER_MS = 4

/**
 * Feels its way to the rate that a server takes: a little more with each request, and a share less when one is turned
 * down. As the limiter does it with requests in flight, and the adaptive retry mode of AWS's SDKs with requests a second.
 * @param first rate, in requests a millisecond, above 0
 * @param now milliseconds from any fixed moment
 */
export function createPacer(first: number, now: () => number): Pacer {
  let rate = first
  let tooMuch = Number.POSITIVE_INFINITY
  let calm = 0
  let next = now() + 1 / rate
  let quietFrom = Number.NEGATIVE_INFINITY
  return {
    holdFor: () => Math.max(0, next - now()),
    asked() {
      const moment = now()
      const apart = 1 / rate
      const isPaced = moment - next < apart
      next = Math.max(next, apart < TIMER_MS ? moment - TIMER_MS : moment) + apart
      // Those that go less often than they may say nothing of whether they could go more often, nor do those that go
      // while others are turned down.
      if (!isPaced || moment < quietFrom) return
      const known = KNOWN_SHARE * tooMuch
      if (rate < known) rate = Math.min(known, rate * (1 + QUICK_GROWTH))
      else rate *= 1 + CAREFUL_GROWTH * 2 ** Math.min(MOST_DOUBLED, Math.floor(calm / CALM_REQUESTS))
      calm++
    },
    refused(isNews, takes) {
      quietFrom = now() + takes
      if (!isNews) return
      tooMuch = rate
      rate *= calm < HARDLY_ANY ? AFTER_ANOTHER : AFTER_REFUSAL
      calm = 0
      next = now() + 1 / rate
    },
    get isRefuted() {
      return rate < REFUTED_SHARE * first
    },
  }
}
