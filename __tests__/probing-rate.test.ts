import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createOneMore } from '../src/probing/one-more.ts'
import { createPacer } from '../src/probing/pacer.ts'
import { atOnce, byChance, down, inEach, perSecond, simulate } from './support/simulated-server.ts'

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] })
})
afterEach(() => {
  jest.useRealTimers()
})

describe('a server that counts requests a second', () => {
  test.each([
    // requests a second, of them at once, milliseconds of an answer, and how much longer than the ideal it may take
    [20, 1, 200, 1.3],
    [20, 1, 2_000, 1.4],
    [20, 20, 2_000, 1.15],
    [5, 5, 3_000, 1.2],
    [5, 1, 3_000, 1.3],
    [2, 1, 500, 1.4],
    [50, 50, 500, 1.15],
  ])(
    '%d a second, %d of them at once, %d ms each: is asked nearly as fast as it takes them',
    async (rate, burst, latency, most) => {
      const questions = 20 * rate + 100
      const { seconds, refused, lost } = await simulate({ questions, rule: perSecond(rate, burst), latency })
      expect(lost).toBe(0)
      expect(seconds).toBeLessThan(most * (questions / rate + latency / 1000))
      // Some are spent on the beginning, when nobody knows: 31 of those that go at once, or nearly.
      expect(refused * questions).toBeLessThan(80 + questions / 8)
    },
  )

  test('in the long run turns down one request in twenty at most', async () => {
    const { refused } = await simulate({ questions: 3_000, rule: perSecond(20, 20), latency: 1_000 })
    expect(refused).toBeLessThan(0.05)
  })

  test('or does so by the minute, without a word of when', async () => {
    const { seconds, lost } = await simulate({ questions: 300, rule: inEach(60_000, 60), latency: 2_000 })
    expect(lost).toBe(0)
    expect(seconds).toBeLessThan(1.15 * 240)
  })

  test('and says 503, as nginx does', async () => {
    const { seconds, lost } = await simulate({ questions: 500, rule: perSecond(20, 20), latency: 2_000, status: 503 })
    expect(lost).toBe(0)
    expect(seconds).toBeLessThan(1.3 * 27)
  })

  test('far away', async () => {
    const { seconds, lost } = await simulate({ questions: 500, rule: perSecond(20, 5), latency: 1_000, way: 150 })
    expect(lost).toBe(0)
    expect(seconds).toBeLessThan(1.8 * 26)
  })
})

describe('a server that counts what it has at once', () => {
  test.each([
    [64, 20, 5_000, 2, 0.05],
    [64, 200, 2_000, 2, 0.05],
    [20, 2_000, 600, 2, 0.06],
    [48, 2_000, 1_000, 100, 0.05],
    [8, 1_000, 300, 20, 0.2],
  ])('%d, %d ms each: is kept busy, and turns down few', async (places, latency, questions, way, most) => {
    const { seconds, refused, lost } = await simulate({
      questions,
      rule: atOnce(places),
      latency,
      way,
      maxInFlight: 512,
    })
    expect(lost).toBe(0)
    expect(seconds).toBeLessThan((1.25 * questions * (latency + way)) / places / 1000)
    expect(refused).toBeLessThan(most)
  })
})

describe('a server that turns down by something else', () => {
  test.each([
    [0.5, 200, 300, 60],
    [0.3, 300, 600, 60],
    [0.25, 1_000, 500, 150],
    [0.1, 1_000, 500, 100],
    [0.05, 500, 2_000, 60],
  ])('%d of all by chance, %d ms each: is asked on', async (share, latency, questions, most) => {
    const { seconds, lost } = await simulate({ questions, rule: byChance(share), latency })
    expect(lost).toBe(0)
    expect(seconds).toBeLessThan(most)
  })

  test.each([429, 503])('while it starts, with %d: is then asked as fast as it takes them', async (status) => {
    const rule = down(0, 60_000, perSecond(20, 5))
    const { seconds } = await simulate({ questions: 500, rule, latency: 1_000, status })
    // The last pause is one of 30 s, and may just have begun.
    expect(seconds).toBeLessThan(60 + 30 + 1.3 * 26)
  })

  test.each([20, 100])('for some seconds, with answers in %d ms: is then asked as fast as before', async (latency) => {
    const rule = down(0, 3_000, atOnce(64))
    const { seconds } = await simulate({ questions: 2_000, rule, latency, status: 503 })
    // The last pause is one of 1.6 s, and may just have begun.
    expect(seconds).toBeLessThan(3 + 2 + (1.5 * 2_000 * latency) / 64_000)
  })

  test.each([429, 503])('for a minute, with %d: is asked seldom meanwhile, and then as before', async (status) => {
    const rule = down(10_000, 70_000, atOnce(20))
    const { seconds, refused, requests } = await simulate({ questions: 1_000, rule, latency: 1_000, status })
    expect(seconds).toBeLessThan(60 + 1.6 * 50)
    expect(refused * requests).toBeLessThan(150)
  })

  test.each([
    [1_100, 429],
    [2_000, 503],
    [6_000, 504],
  ])('after %d ms, with %d: gets no more than it is at work on', async (refusal, status) => {
    const { refused, lost, peak } = await simulate({
      questions: 600,
      rule: atOnce(20),
      latency: 1_500,
      refusal,
      status,
      maxInFlight: 512,
    })
    expect(lost).toBe(0)
    expect(peak).toBeLessThan(100)
    expect(refused).toBeLessThan(0.2)
  })
})

test.each([1, 2, 5, 20])('never more than %d are in flight where that is the most', async (maxInFlight) => {
  for (const rule of [perSecond(5), perSecond(20, 5), atOnce(3), byChance(0.3), down(2_000, 12_000, atOnce(4))]) {
    for (const [latency, refusal] of [
      [100, 0],
      [2_000, 300],
    ] as const) {
      const { peak } = await simulate({ questions: 60, rule, latency, refusal, maxInFlight })
      expect(peak).toBeLessThanOrEqual(maxInFlight)
    }
  }
})

describe('what a server counts', () => {
  const setUp = () => {
    let moment = 0
    const oneMore = createOneMore(() => moment)
    const at = (to: number) => {
      moment = to
    }
    return { oneMore, at }
  }

  test('is told by what it has, compared with what it had when it turned one down', () => {
    const { oneMore, at } = setUp()
    oneMore.turnedDown(20, 20, true)
    at(1_000)
    oneMore.turnedDown(25, 25, true)
    expect(oneMore.countsPerSecond).toBe(false)
    at(2_000)
    oneMore.turnedDown(26, 26, true)
    expect(oneMore.countsPerSecond).toBe(true)
  })

  test('is not told by what it had long ago', () => {
    const { oneMore, at } = setUp()
    oneMore.turnedDown(2, 2, true)
    at(6_000)
    oneMore.turnedDown(60, 60, true)
    expect(oneMore.countsPerSecond).toBe(false)
  })

  test('is told by answers to what it would have turned down, if there are several', () => {
    const { oneMore, at } = setUp()
    oneMore.turnedDown(1, 1, true)
    for (let n = 1; n <= 3; n++) {
      expect(oneMore.countsPerSecond).toBe(false)
      at(100 * n)
      oneMore.answered(50 * n, 1)
    }
    expect(oneMore.countsPerSecond).toBe(true)
  })

  test('is not told by answers to what was sent before', () => {
    const { oneMore, at } = setUp()
    at(500)
    oneMore.turnedDown(1, 1, true)
    for (let n = 0; n < 10; n++) oneMore.answered(400, 30)
    expect(oneMore.countsPerSecond).toBe(false)
  })

  test('is looked for the more seldom, the more often one more is turned down', () => {
    const { oneMore, at } = setUp()
    oneMore.turnedDown(4, 4, true)
    let moment = 0
    for (const wait of [25, 50, 100, 200]) {
      expect(oneMore.dueIn(10)).toBeCloseTo(wait, 9)
      moment += wait
      at(moment)
      expect(oneMore.dueIn(10)).toBe(0)
      oneMore.tried()
      expect(oneMore.wasTaken(5, 10)).toBe(false)
      oneMore.turnedDown(4, 4, true)
    }
    expect(oneMore.dueIn(10_000)).toBe(10_000)
  })

  test('is looked for again as soon as one more was taken', () => {
    const { oneMore, at } = setUp()
    for (let n = 0; n < 5; n++) {
      oneMore.tried()
      oneMore.turnedDown(4, 4, true)
    }
    expect(oneMore.dueIn(10)).toBe(800)
    at(800)
    oneMore.tried()
    at(809)
    expect(oneMore.wasTaken(5, 10)).toBe(false)
    at(810)
    expect(oneMore.wasTaken(5, 10)).toBe(true)
    expect(oneMore.wasTaken(5, 10)).toBe(false)
    expect(oneMore.dueIn(10)).toBe(15)
  })
})

describe('the pace', () => {
  const GROWTH = 1 + 1 / 16
  const setUp = (rate: number) => {
    let moment = 0
    const pacer = createPacer(rate, () => moment)
    const wait = (milliseconds: number) => {
      moment += milliseconds
    }
    return {
      pacer,
      wait,
      /** The next request goes when it may. @returns how long it waited */
      next() {
        const hold = pacer.holdFor()
        moment += hold
        pacer.asked()
        return hold
      },
    }
  }

  test('is what it was, and a little faster each time, until the server turns one down', () => {
    const { pacer, next } = setUp(0.01)
    expect(next()).toBeCloseTo(100, 9)
    for (let n = 0; n < 20; n++) expect(next()).toBeCloseTo(100 / GROWTH ** n, 9)
    pacer.refused(true, 0)
    expect(next()).toBeCloseTo(100 / GROWTH ** 21 / 0.9, 9)
  })

  test('returns quickly to what was nearly too much, and goes beyond it slowly', () => {
    const { pacer, next } = setUp(0.05)
    for (let n = 0; n < 20; n++) next()
    const tooMuch = 20 / GROWTH ** 20
    pacer.refused(true, 0)
    const waits = Array.from({ length: 80 }, next)
    expect(waits[0]).toBeCloseTo(tooMuch / 0.9, 9)
    // The first of them goes at the pace that was found.
    expect(waits[4]).toBeCloseTo(tooMuch / 0.97, 1)
    const beyond = waits.findIndex((wait) => wait < tooMuch)
    expect(beyond).toBeGreaterThan(25)
    expect(beyond).toBeLessThan(50)
  })

  test('is lowered by more where hardly any came through', () => {
    const { pacer, next } = setUp(0.02)
    pacer.refused(true, 0)
    expect(next()).toBeCloseTo(50 / 0.7, 9)
    next()
    pacer.refused(true, 0)
    expect(pacer.holdFor()).toBeGreaterThan(50 / 0.7 / 0.97)
  })

  test('is lowered once for all that were sent when nobody knew, and not raised while they come back', () => {
    const { pacer, next, wait } = setUp(0.02)
    for (let n = 0; n < 10; n++) next()
    pacer.refused(true, 100)
    const hold = pacer.holdFor()
    for (let n = 0; n < 5; n++) pacer.refused(false, 100)
    expect(pacer.holdFor()).toBe(hold)
    expect(next()).toBe(hold)
    expect(next()).toBeCloseTo(hold, 9)
    wait(100)
    for (let n = 0; n < 3; n++) next()
    expect(next()).toBeLessThan(hold)
  })

  test('is none of those who go less often', () => {
    const { pacer, next, wait } = setUp(0.01)
    for (let n = 0; n < 50; n++) {
      wait(1_000)
      expect(next()).toBe(0)
    }
    expect(pacer.holdFor()).toBeCloseTo(100, 9)
  })

  test('makes up for timers that are late', () => {
    const { pacer, wait } = setUp(1)
    let count = 0
    for (let milliseconds = 0; milliseconds < 100; milliseconds += 2) {
      wait(2)
      for (; pacer.holdFor() === 0; count++) pacer.asked()
    }
    expect(count).toBeGreaterThan(95)
  })
})
