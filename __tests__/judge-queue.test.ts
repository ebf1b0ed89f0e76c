import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { EndpointError } from '../src/endpoints/endpoint.ts'
import { createJudgeQueue } from '../src/probing/judge-queue.ts'
import { atOnce, perSecond, type Rule } from './support/simulated-server.ts'

afterEach(() => {
  jest.useRealTimers()
})

/** A judge that takes what the rule takes, and works on each for so many milliseconds. */
function judgeWith(rule: Rule, latency: number, retryAfter?: number) {
  const seen = { working: 0, peak: 0, asked: 0, refused: 0 }
  const ask = async () => {
    seen.asked++
    if (!rule(performance.now(), seen.working)) {
      seen.refused++
      throw new EndpointError('too many', 'passing', {
        status: 429,
        ...(retryAfter === undefined ? {} : { retryAfter }),
      })
    }
    seen.working++
    seen.peak = Math.max(seen.peak, seen.working)
    await sleep(latency)
    seen.working--
    return { text: '0', whole: true }
  }
  const server = { ask, close: async () => undefined } as unknown as Parameters<typeof createJudgeQueue>[0]['server']
  const queue = createJudgeQueue({ server, maxInFlight: 64, now: () => performance.now(), random: () => 0 })
  return { queue, seen }
}

describe('a judge that answers slowly', () => {
  test('and counts requests a second, is at work on many at once all the same', async () => {
    const { queue, seen } = judgeWith(perSecond(100), 300)
    const { signal } = new AbortController()
    const replies = await Promise.all(Array.from({ length: 150 }, () => queue.ask({}, signal)))
    expect(replies.length).toBe(150)
    // 30 are what such a judge has at once when it is asked at its pace.
    expect(seen.peak).toBeGreaterThan(15)
  })

  test('and counts those that it has at once, gets no more than those', async () => {
    const { queue, seen } = judgeWith(atOnce(8), 50)
    const { signal } = new AbortController()
    await Promise.all(Array.from({ length: 150 }, () => queue.ask({}, signal)))
    expect(seen.peak).toBe(8)
    expect(seen.refused).toBeLessThan(75)
  })
})

test('what waits for a judge that asked to be left alone is given up at once, and nothing stays behind', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] })
  const { queue, seen } = judgeWith(() => false, 0, 30_000)
  const ending = new AbortController()
  const asked = Array.from({ length: 40 }, () => queue.ask({}, ending.signal).catch((error: unknown) => error))
  await new Promise(setImmediate)
  const before = seen.asked
  expect(jest.getTimerCount()).toBeGreaterThan(0)
  ending.abort()
  for (const error of await Promise.all(asked)) expect(error).toMatchObject({ name: 'AbortError' })
  expect(seen.asked).toBe(before)
  expect(jest.getTimerCount()).toBe(0)
})
