// A server in the time of fake timers, asked as the engine asks: through the limiter, the breaker and the queue.
import { jest } from '@jest/globals'
import { EndpointError } from '../../src/endpoints/endpoint.ts'
import { createBreaker } from '../../src/probing/breaker.ts'
import { createLimiter } from '../../src/probing/limiter.ts'
import { workThrough } from '../../src/probing/queue.ts'
import { delayBefore, isLimit } from '../../src/probing/retry.ts'

/** Whether a request is taken at a moment, with so many others at work. */
export type Rule = (moment: number, working: number) => boolean

/** So many requests at once. */
export const atOnce =
  (places: number): Rule =>
  (_, working) =>
    working < places

/** So many a second, of which so many may come together: a token bucket. */
export function perSecond(rate: number, burst = 1): Rule {
  let tokens = burst
  let last = performance.now()
  return (moment) => {
    tokens = Math.min(burst, tokens + ((moment - last) * rate) / 1000)
    last = moment
    // Sums of such numbers are a little off.
    const takes = tokens > 1 - 1e-9
    if (takes) tokens--
    return takes
  }
}

/** So many in each span of so many milliseconds. */
export function inEach(span: number, most: number): Rule {
  let current = 0
  let count = 0
  return (moment) => {
    const own = Math.floor(moment / span)
    if (own !== current) count = 0
    current = own
    return count++ < most
  }
}

/** All but this share, whatever goes on. */
export function byChance(share: number): Rule {
  let seed = 1
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32 >= share
  }
}

/** Nothing from one moment to another, else what the rule says. */
export const down = (from: number, to: number, rule: Rule): Rule => {
  const started = performance.now()
  return (moment, working) => (moment - started < from || moment - started >= to) && rule(moment, working)
}

export type Simulated = {
  readonly questions: number
  readonly rule: Rule
  /** Milliseconds that the server works on one; every other half as long again, and half as long less. */
  readonly latency: number
  /** Milliseconds there and back. */
  readonly way?: number
  readonly status?: number
  /** Milliseconds after which it turns one down. */
  readonly refusal?: number
  readonly maxInFlight?: number
}

export type Outcome = {
  readonly seconds: number
  /** The share of requests that were turned down. */
  readonly refused: number
  readonly requests: number
  /** Questions given up. */
  readonly lost: number
  /** Most in flight. */
  readonly peak: number
}

export async function simulate(options: Simulated): Promise<Outcome> {
  const { questions, rule, latency, way = 2, status = 429, refusal = 0, maxInFlight = 64 } = options
  const now = () => performance.now()
  const limiter = createLimiter(maxInFlight, now)
  const breaker = createBreaker(limiter, now)
  const started = now()
  let working = 0
  let requests = 0
  let refused = 0
  let lost = 0
  let inFlight = 0
  let peak = 0
  const after = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
  const work = async (question: number, attempt: number) => {
    const sent = limiter.asked()
    requests++
    peak = Math.max(peak, ++inFlight)
    await after(way / 2)
    const isTaken = rule(now(), working)
    if (isTaken) {
      working++
      await after(latency * (1 + ((question % 3) - 1) / 2))
      working--
    } else await after(refusal)
    await after(way / 2)
    try {
      if (isTaken) {
        limiter.succeeded(sent)
        breaker.answered(sent)
        return undefined
      }
      refused++
      const error = new EndpointError('too many', 'passing', { status })
      limiter.overloaded(sent)
      if (!isLimit(error)) breaker.failed(sent)
      const again = delayBefore(attempt, error, (question % 10) / 10)
      if (again === undefined) lost++
      return again
    } finally {
      inFlight--
      limiter.ended(sent)
    }
  }
  let isDone = false
  const all = Array.from({ length: questions }, (_, index) => index)
  const done = workThrough(all, work, breaker, new AbortController().signal).then(() => {
    isDone = true
  })
  while (!isDone) await jest.advanceTimersToNextTimerAsync()
  await done
  return { seconds: (now() - started) / 1000, refused: refused / requests, requests, lost, peak }
}
