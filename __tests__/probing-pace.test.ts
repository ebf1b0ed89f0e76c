import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { EndpointError, type Failure } from '../src/endpoints/endpoint.ts'
import { createBreaker } from '../src/probing/breaker.ts'
import { checkCanary } from '../src/probing/canaries.ts'
import type { Sent } from '../src/probing/in-flight.ts'
import { createLimiter, type Pace } from '../src/probing/limiter.ts'
import { createOpening } from '../src/probing/opening.ts'
import { type Again, workThrough } from '../src/probing/queue.ts'
import { delayBefore, delayBeforeFirstAnswer, isOverload, MAX_ATTEMPTS } from '../src/probing/retry.ts'

const fixed = (limit: number): Pace => ({ limit, holdFor: () => 0 })

describe('the limiter', () => {
  const sent = (at = 0, inFlight = 1): Sent => ({ at, inFlight })

  test('starts low, and grows by one with each reply', () => {
    const limiter = createLimiter(64, () => 0)
    const first = limiter.limit
    expect(first).toBeLessThanOrEqual(32)
    limiter.succeeded(sent())
    expect(limiter.limit).toBe(first + 1)
    for (let n = 0; n < 100; n++) limiter.succeeded(sent())
    expect(limiter.limit).toBe(64)
  })

  test.each([
    [100, 33],
    [3_000, 21],
    [25_000, 3],
    [100_000, 2],
  ])('begins with as many as a server of one place would answer in a minute: %d ms each', (milliseconds, width) => {
    let now = 0
    const limiter = createLimiter(64, () => now)
    now = milliseconds
    limiter.succeeded(sent(0, 1))
    expect(limiter.limit).toBe(width)
  })

  test('begins where it is told to, within its cap', () => {
    expect(createLimiter(64, () => 0, 64).limit).toBe(64)
    expect(createLimiter(8, () => 0, 64).limit).toBe(8)
  })

  test('is halved by an overload, returns to what was known, and then grows more slowly than before', () => {
    let now = 0
    const limiter = createLimiter(64, () => now)
    for (let n = 0; n < 100; n++) limiter.succeeded(sent())
    now = 10
    limiter.overloaded(sent(5, 41))
    expect(limiter.limit).toBe(32)
    // Of before: it says nothing of the new limit.
    limiter.succeeded(sent(9))
    expect(limiter.limit).toBe(32)
    for (let n = 0; n < 6; n++) limiter.succeeded(sent(11))
    expect(limiter.limit).toBe(38)
    for (let n = 0; n < 64; n++) limiter.succeeded(sent(11))
    expect(limiter.limit).toBeLessThanOrEqual(39)
    for (let n = 0; n < 5000; n++) limiter.succeeded(sent(11))
    expect(limiter.limit).toBe(64)
  })

  test('counts what many requests say at once as one overload', () => {
    let now = 0
    const limiter = createLimiter(16, () => now)
    for (now = 1; now < 16; now++) limiter.overloaded(sent(0, 16))
    expect(limiter.limit).toBe(8)
    limiter.succeeded(sent(1, 16))
    now = 1000
    limiter.overloaded(sent(999, 8))
    expect(limiter.limit).toBe(4)
    // It was under way already when the last one came back, however long that took.
    now = 5000
    limiter.overloaded(sent(998, 8))
    expect(limiter.limit).toBe(4)
  })

  test('soon after it was halved, is only lowered to what was not yet too much', () => {
    let now = 1000
    const limiter = createLimiter(64, () => now, 64)
    limiter.overloaded(sent(0, 64))
    expect(limiter.limit).toBe(32)
    limiter.succeeded(sent(1000, 3))
    now = 1100
    limiter.overloaded(sent(1050, 31))
    expect(limiter.limit).toBe(30)
    limiter.succeeded(sent(1100, 3))
    now = 1200
    // With so few in flight their number is not what is too much.
    limiter.overloaded(sent(1150, 3))
    expect(limiter.limit).toBe(30)
    limiter.succeeded(sent(1200, 3))
    now = 1600
    limiter.overloaded(sent(1550, 30))
    expect(limiter.limit).toBe(15)
  })

  test('holds the next request back longer each time in a row, but no longer than was asked for', () => {
    const limiter = createLimiter(16, () => 0)
    const holds = Array.from({ length: 12 }, () => {
      limiter.overloaded(sent(), 1000)
      return limiter.holdFor()
    })
    expect(holds.slice(0, 3)).toEqual([25, 50, 100])
    expect(holds.at(-1)).toBe(1000)
    limiter.succeeded(sent())
    expect(createLimiter(16, () => 0).holdFor()).toBe(0)
  })

  test('nobody asked for more than a few seconds', () => {
    let now = 0
    const limiter = createLimiter(16, () => now)
    const longest = () => {
      for (let again = 0; again < 12; again++) {
        now += limiter.holdFor()
        limiter.overloaded(sent(now))
      }
      return limiter.holdFor()
    }
    expect(longest()).toBe(2_000)
    limiter.succeeded(sent(now))
    expect(longest()).toBe(8_000)
  })

  test.each([0, 1])('holds it back as well where it is told to come back after %d ms', (retryAfter) => {
    let now = 0
    const limiter = createLimiter(16, () => now)
    for (let again = 0; again < 4; again++) {
      limiter.overloaded(sent(now), retryAfter)
      expect(limiter.holdFor()).toBe(25 * 2 ** again)
      now += limiter.holdFor()
    }
  })

  test('one at a time goes where nothing comes through, and the width of before is not unlearnt', () => {
    let now = 1000
    const limiter = createLimiter(64, () => now, 64)
    limiter.overloaded(sent(900, 64))
    const width = limiter.limit
    expect(width).toBe(32)
    for (let again = 0; again < 12; again++) {
      now += 1000
      limiter.overloaded(sent(now - 1, 1))
      expect(limiter.limit).toBe(1)
    }
    // What was under way before comes to its end.
    limiter.succeeded(sent(900, 64))
    expect(limiter.limit).toBe(1)
    now += 1000
    limiter.succeeded(sent(now - 1, 1))
    expect(limiter.limit).toBeGreaterThanOrEqual(width)
  })

  test('pauses as long as the server has announced, a minute at most', () => {
    let now = 0
    const limiter = createLimiter(16, () => now)
    limiter.pause(1500)
    limiter.succeeded(sent())
    expect(limiter.holdFor()).toBe(1500)
    now = 1500
    expect(limiter.holdFor()).toBe(0)
    limiter.pause(3_600_000)
    expect(limiter.holdFor()).toBe(60_000)
  })

  /**
   * Answers after the time that a server needs which works on so many at once and lets the others wait.
   * @param slowly how many answers take longer, as the process is still at its beginning
   */
  const widthFor = (
    capacity: number,
    max: number,
    answers: number,
    slowly: (n: number) => number = () => 1,
  ): number => {
    const limiter = createLimiter(max, () => now)
    let now = 0
    const free = Array.from({ length: capacity }, () => 0)
    const flying: { sent: Sent; back: number }[] = []
    for (let n = 0; n < answers; n++) {
      while (flying.length < limiter.limit) {
        free.sort((one, other) => one - other)
        const back = Math.max(now, free[0] ?? 0) + 100 * slowly(n)
        free[0] = back
        flying.push({ sent: sent(now, flying.length + 1), back })
      }
      flying.sort((one, other) => one.back - other.back)
      const first = flying.shift()
      if (!first) break
      now = first.back
      limiter.succeeded(first.sent)
    }
    return limiter.limit
  }

  test.each([16, 20, 40, 64, 100, 300])('finds a capacity of %d without being told', (capacity) => {
    for (const answers of [2_000, 6_000]) {
      const width = widthFor(capacity, 1000, answers)
      expect(width).toBeGreaterThanOrEqual(capacity)
      expect(width).toBeLessThanOrEqual(4 * capacity)
    }
  })

  test('what was slow at the beginning only is soon forgotten, also where there is no room for twice the width', () => {
    const warmingUp = (n: number) => (n > 32 && n < 150 ? 3 : 1)
    expect(widthFor(1000, 64, 150, warmingUp)).toBeLessThan(64)
    expect(widthFor(1000, 64, 600, warmingUp)).toBe(64)
  })

  test('is never below one, never above its cap, and always whole', () => {
    const event = fc.oneof(fc.constant('reply' as const), fc.nat(10_000))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.array(event, { maxLength: 300 }), (max, events) => {
        let now = 0
        const limiter = createLimiter(max, () => now)
        for (const each of events) {
          const own = sent(now, limiter.limit)
          if (each === 'reply') limiter.succeeded(own)
          else {
            now += each
            limiter.overloaded(own)
          }
          expect(limiter.limit).toBeGreaterThanOrEqual(1)
          expect(limiter.limit).toBeLessThanOrEqual(max)
          expect(Number.isInteger(limiter.limit)).toBe(true)
        }
      }),
    )
  })
})

describe('the circuit breaker', () => {
  const setUp = () => {
    const clock = { now: 0 }
    const opened: unknown[] = []
    /** Moments at which requests went that are never answered. */
    const hung: number[] = []
    const limiter = {
      ...fixed(20),
      overloaded: (sent: Sent) => void opened.push(sent),
      countUntil: (moment: number) => hung.filter((at) => at < moment).length,
    }
    const breaker = createBreaker(limiter, () => clock.now)
    const fail = (at = clock.now) => breaker.failed({ at, inFlight: 1 })
    const answer = (at = clock.now) => breaker.answered({ at, inFlight: 1 })
    return { clock, breaker, fail, answer, opened, hung }
  }

  test('lets all through until ten requests in a row have failed', () => {
    const { breaker, fail, answer } = setUp()
    for (let n = 0; n < 9; n++) fail()
    answer()
    for (let n = 0; n < 9; n++) fail()
    expect([breaker.limit, breaker.holdFor()]).toEqual([20, 0])
    fail()
    expect([breaker.limit, breaker.holdFor()]).toEqual([1, 250])
  })

  test('then tries one at a time, with pauses that double, and gives up after six tries', () => {
    const { clock, breaker, fail } = setUp()
    for (let n = 0; n < 10; n++) fail()
    // These were under way already.
    for (let n = 0; n < 9; n++) expect(fail(0)).toBe(false)
    const pauses: number[] = []
    for (let gone = false; !gone; gone = fail()) {
      pauses.push(breaker.holdFor())
      clock.now += breaker.holdFor()
    }
    expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 8000])
  })

  test('one that is never answered does not keep the place of the next try', () => {
    const { clock, breaker, fail, hung } = setUp()
    hung.push(clock.now, clock.now, clock.now)
    clock.now++
    for (let n = 0; n < 10; n++) fail()
    expect(breaker.limit).toBe(4)
    clock.now += breaker.holdFor()
    // Should it hang, too, nothing goes beside it.
    hung.push(clock.now)
    clock.now += 60_000
    expect(breaker.limit).toBe(4)
  })

  test('gives one that says it has too much to do a minute', () => {
    const { clock, breaker, fail } = setUp()
    for (let n = 0; n < 10; n++) fail()
    const began = clock.now
    do clock.now += breaker.holdFor()
    while (!breaker.failed({ at: clock.now, inFlight: 1 }, true))
    expect(clock.now - began).toBe(250 + 500 + 1000 + 2000 + 4000 + 7 * 8000)
  })

  test('one answer is enough to go on', () => {
    const { clock, breaker, fail, answer } = setUp()
    for (let n = 0; n < 10; n++) fail()
    // Also to one that went before.
    answer(clock.now - 1)
    expect([breaker.limit, breaker.holdFor()]).toEqual([20, 0])
  })

  test('most of the last forty that failed are as many as ten in a row, and pauses double until it works well', () => {
    const { clock, breaker, fail, answer, opened } = setUp()
    const burst = () => {
      for (let n = 0; n < 40 && breaker.limit > 1; n++) {
        clock.now++
        if (n % 4 === 0) answer()
        else fail()
      }
      return breaker.holdFor()
    }
    const again = () => {
      clock.now += breaker.holdFor()
      answer()
    }
    expect(burst()).toBe(250)
    again()
    expect(burst()).toBe(500)
    expect(opened).toHaveLength(2)
    again()
    for (let n = 0; n < 40; n++, clock.now++) answer()
    expect(burst()).toBe(250)
  })

  test('half of them is not too much', () => {
    const { clock, breaker, fail, answer } = setUp()
    for (let n = 0; n < 400; n++, clock.now++) n % 2 === 0 ? fail() : answer()
    expect([breaker.limit, breaker.holdFor()]).toEqual([20, 0])
  })
})

const running = () => new AbortController()

describe('the opening', () => {
  let now = 0
  let sent: number[] = []
  const open = (most = 16, pace: Pace = fixed(32)) => {
    now = 1000
    sent = []
    return createOpening(pace, {
      now: () => now,
      most: () => most,
      sentUntil: (moment) => sent.filter((at) => at < moment).length,
    })
  }

  test('the first question goes at once, and alone as long as there is no connection', () => {
    const opening = open()
    expect(opening.holdFor()).toBe(0)
    opening.asked()
    now += 5000
    expect(opening.holdFor()).toBeGreaterThan(0)
  })

  test.each([
    [1, 25],
    [100, 200],
  ])('connected after %d ms it follows %d ms later, if nothing was turned down', (connecting, moment) => {
    const opening = open()
    opening.asked()
    now += connecting
    opening.reached()
    expect(opening.holdFor()).toBe(moment)
    now += moment
    opening.asked()
    expect([opening.holdFor(), opening.limit]).toEqual([0, 16])
    opening.answered()
    expect([opening.holdFor(), opening.limit]).toEqual([0, 32])
  })

  test('an answer opens it, whatever was before, and the pace is heeded all along', () => {
    let hold = 0
    const opening = open(16, { limit: 32, holdFor: () => hold })
    opening.asked()
    opening.answered()
    expect([opening.holdFor(), opening.limit]).toEqual([0, 32])
    hold = 300
    expect(opening.holdFor()).toBe(300)
  })

  test('after a failure one goes at a time, when it is due, until one is answered', () => {
    const opening = open()
    opening.asked()
    opening.reached()
    opening.failed(250)
    expect(opening.limit).toBe(1)
    expect(opening.holdFor()).toBeGreaterThan(250)
    now += 10_000
    expect([opening.holdFor(), opening.limit]).toEqual([0, 1])
    opening.failed(2000)
    expect(opening.holdFor()).toBeGreaterThan(2000)
    opening.answered()
    expect([opening.holdFor(), opening.limit]).toEqual([0, 32])
  })

  test('one that is never answered does not keep the place of the next, but where all is turned down', () => {
    const opening = open()
    opening.asked()
    opening.reached()
    sent = [now, now, now]
    now += 100
    opening.failed(250)
    expect(opening.limit).toBe(4)
    opening.turnedDown()
    expect(opening.limit).toBe(1)
  })

  test('lets one through however little the budget allows', () => {
    expect(open(0).limit).toBe(1)
  })
})

describe('the queue', () => {
  test('settles everything, never with more at once than the limit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(2), { maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        async (failures, limit) => {
          const tries = failures.map(() => 0)
          let atOnce = 0
          let peak = 0
          const work = async (task: number, attempt: number): Promise<Again> => {
            peak = Math.max(peak, ++atOnce)
            await sleep(task % 3)
            atOnce--
            tries[task] = (tries[task] ?? 0) + 1
            expect(attempt).toBe(tries[task])
            return attempt <= (failures[task] ?? 0) ? 1 : undefined
          }
          await workThrough([...failures.keys()], work, fixed(limit), running().signal)
          expect(tries).toEqual(failures.map((count) => count + 1))
          expect(peak).toBeLessThanOrEqual(limit)
        },
      ),
      { numRuns: 20 },
    )
  })

  test('a task that waits for its next try holds no place', async () => {
    const order: string[] = []
    const work = async (task: string, attempt: number): Promise<Again> => {
      order.push(`${task}${attempt}`)
      return task === 'a' && attempt === 1 ? 50 : undefined
    }
    await workThrough(['a', 'b', 'c'], work, fixed(1), running().signal)
    expect(order).toEqual(['a1', 'b1', 'c1', 'a2'])
  })

  test('follows a limit that falls', async () => {
    let limit = 4
    let atOnce = 0
    const seen: number[] = []
    const work = async (task: number): Promise<Again> => {
      atOnce++
      await sleep(2)
      if (task === 3) limit = 1
      if (task > 8) seen.push(atOnce)
      atOnce--
      return undefined
    }
    const falling: Pace = {
      get limit() {
        return limit
      },
      holdFor: () => 0,
    }
    await workThrough(
      Array.from({ length: 14 }, (_, n) => n),
      work,
      falling,
      running().signal,
    )
    expect(seen).toEqual(seen.map(() => 1))
  })

  test('after an abort nothing is begun, and what is under way ends first', async () => {
    const ending = running()
    const begun: number[] = []
    const ended: number[] = []
    const work = async (task: number): Promise<Again> => {
      begun.push(task)
      await sleep(10)
      if (task === 0) ending.abort()
      ended.push(task)
      // Nobody waits an hour for a run that is over.
      return 3_600_000
    }
    await workThrough([0, 1, 2, 3, 4, 5], work, fixed(2), ending.signal)
    expect(ended.sort()).toEqual(begun.sort())
    expect(begun.length).toBeLessThanOrEqual(3)
  })

  test('waits for nothing when it is over before it begins, or empty', async () => {
    const never = () => Promise.reject(new Error('asked'))
    await workThrough([1], never, fixed(1), AbortSignal.abort())
    await workThrough([], never, fixed(1), running().signal)
  })

  test('hands on what the work throws', async () => {
    await expect(
      workThrough([1], () => Promise.reject(new Error('a bug')), fixed(1), running().signal),
    ).rejects.toThrow('a bug')
  })
})

describe('before the next try', () => {
  const error = (failure: Failure, status?: number, retryAfter?: number) =>
    new EndpointError('no', failure, { status, retryAfter })

  test('the pause doubles, with some chance in it', () => {
    const pauses = [1, 2, 3, 4, 5].map((attempt) => delayBefore(attempt, error('passing', 500), 0))
    expect(pauses).toEqual([250, 500, 1000, 2000, 4000])
    expect(delayBefore(3, error('passing', 500), 0.999)).toBeCloseTo(1500, -1)
    expect(delayBefore(MAX_ATTEMPTS, error('passing', 500), 0)).toBeUndefined()
  })

  test('what the server asks for is done soon after', () => {
    expect(delayBefore(1, error('passing', 429, 1_000), 0.999)).toBeCloseTo(1_500, -1)
    expect(delayBefore(1, error('passing', 429, 30_000), 0.999)).toBeLessThanOrEqual(31_000)
  })

  test('a reply that does not come in time is one of a server that may still be starting', () => {
    const late = new EndpointError('nothing came', 'passing', { late: true })
    expect(delayBeforeFirstAnswer(1, late, 120_000)).toBe(250)
    expect(delayBeforeFirstAnswer(9, late, 10 * 60_000)).toBeUndefined()
  })

  test.each([429, 503, 504, 524, 529])('%d is too much at once', (status) => {
    expect(isOverload(error('passing', status))).toBe(true)
  })

  test('the server is heard, within reason', () => {
    expect(delayBefore(1, error('passing', 429, 10_000), 0)).toBe(10_000)
    expect(delayBefore(5, error('passing', 429, 10), 0)).toBe(4000)
    expect(delayBefore(1, error('passing', 429, 1e12), 0)).toBe(30_000)
  })

  test.each(['request', 'final'] as const)('a failure that is %s has no next try', (failure) => {
    expect(delayBefore(1, error(failure, 400), 0)).toBeUndefined()
    expect(delayBeforeFirstAnswer(1, error(failure, 400), 0)).toBeUndefined()
  })

  test.each([429, 502, 503, 504, 521, 524])('a server that answers %d may still be starting, for minutes', (status) => {
    expect(delayBeforeFirstAnswer(200, error('passing', status), 9 * 60_000)).toBe(2000)
    expect(delayBeforeFirstAnswer(200, error('passing', status), 10 * 60_000)).toBeUndefined()
  })

  test.each([undefined, 500])('one that fails in another way is not waited for so long: %s', (status) => {
    expect(delayBeforeFirstAnswer(1, error('passing', status), 0)).toBe(250)
    expect(delayBeforeFirstAnswer(9, error('passing', status), 14_000)).toBe(2000)
    expect(delayBeforeFirstAnswer(9, error('passing', status), 15_000)).toBeUndefined()
  })
})

describe('a canary', () => {
  const ok = (expected: string[], answer: string) => checkCanary({ id: 'c', prompt: '?', expect: expected }, answer).ok

  test.each([
    [['12', 'twelve'], '12'],
    [['12', 'twelve'], 'The answer is **12**.'],
    [['12', 'twelve'], '7 + 5 = 12!'],
    [['12', 'twelve'], 'Twelve'],
    [['Paris'], 'paris'],
    [['Paris'], '"PARIS"'],
    [['green'], 'It is Green, of course.'],
    [['green'], '<think>Blue? No.</think>Green'],
    [['Zürich'], 'zürich.'],
    [['4'], '14, no: 4'],
  ])('is right: %j in %j', (expected, answer) => {
    expect(ok(expected, answer)).toBe(true)
  })

  test.each([
    [['12'], '112'],
    [['12'], '120'],
    [['12'], 'a12'],
    [['12'], ''],
    [['Paris'], 'Parisian'],
    [['Paris'], 'comparison'],
    [['caf'], 'café'],
    [['green'], '<think>Green?</think>Blue'],
    [['seven'], 'seventeen'],
  ])('is wrong: %j in %j', (expected, answer) => {
    expect(ok(expected, answer)).toBe(false)
  })

  test('tells nothing of the answer', () => {
    const canary = { id: 'c', prompt: '?', expect: ['12'] }
    expect(checkCanary(canary, 'secret')).toEqual({ id: 'c', ok: false, note: 'wrong answer' })
    expect(checkCanary(canary, '12')).toEqual({ id: 'c', ok: true })
  })
})
