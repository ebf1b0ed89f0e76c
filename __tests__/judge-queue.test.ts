import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { EndpointError } from '../src/endpoints/endpoint.ts'
import { createGate } from '../src/probing/gate.ts'
import { createJudgeQueue } from '../src/probing/judge-queue.ts'
import { atOnce, perSecond, type Rule } from './support/simulated-server.ts'

afterEach(() => {
  jest.useRealTimers()
})

/** A judge that takes what the rule takes, and works on each for so many milliseconds. */
function judgeWith(rule: Rule, latency: number, retryAfter?: number) {
  const seen = { working: 0, peak: 0, asked: 0, refused: 0, gone: false }
  const ask = async () => {
    seen.asked++
    if (seen.gone) throw new EndpointError('gone', 'final', { status: 401 })
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

test('a judge that is given up keeps nobody waiting at its pace', async () => {
  const { queue, seen } = judgeWith(perSecond(100), 300)
  const { signal } = new AbortController()
  let settled = 0
  const asked = Array.from({ length: 1_000 }, () => queue.ask({}, signal).catch((error: unknown) => error))
  for (const one of asked) void one.then(() => settled++)
  while (seen.peak <= 15) await sleep(10)
  seen.gone = true
  while (queue.broken === undefined) await sleep(1)
  await new Promise(setImmediate)
  // All but those under way and those that wait for their next try.
  expect(settled).toBeGreaterThan(800)
  for (const reply of (await Promise.all(asked)).slice(-500)) expect(reply).toMatchObject({ message: 'gone' })
  await expect(queue.ask({}, signal)).rejects.toThrow('gone')
})

test('a gate has nothing in mind where nobody waits', () => {
  jest.useFakeTimers()
  const line = [1, 2]
  const entered: (number | undefined)[] = []
  const gate = createGate({
    pace: { limit: 1, holdFor: () => 0, tryMoreIn: () => 1_000 },
    isWanted: () => line.length > 0,
    next: () => line.shift(),
    enter: (one) => entered.push(one),
  })
  gate.open()
  expect([entered, jest.getTimerCount()]).toEqual([[1], 1])
  // The second does not wait any more.
  line.pop()
  gate.open()
  expect(jest.getTimerCount()).toBe(0)
  gate.left()
  line.push(3)
  gate.open()
  expect([entered, jest.getTimerCount()]).toEqual([[1, 3], 0])
})
