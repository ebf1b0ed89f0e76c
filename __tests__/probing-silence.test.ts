import { expect, test } from '@jest/globals'
import { EndpointError } from '../src/endpoints/endpoint.ts'
import { createSilence } from '../src/probing/silence.ts'

function setUp() {
  const clock = { now: 0 }
  const silence = createSilence(() => clock.now)
  const limit = (retryAfter?: number) => new EndpointError('answered 429', 'passing', { status: 429, retryAfter })
  return { clock, silence, limit }
}

test('a run out of time had waited for a reply only if none had come for a while', () => {
  const { clock, silence, limit } = setUp()
  expect(silence.waitedWith('1 min', false)).toBeUndefined()
  silence.failed(limit(), false)
  expect(silence.waitedWith('1 min', false)).toBe(
    'answered 429; the budget of 1 min was used up waiting for a first reply',
  )
  silence.replied()
  expect(silence.waitedWith('1 min', true)).toBeUndefined()
  clock.now = 5_000
  silence.failed(limit(), true)
  clock.now = 60_000
  // What was turned down once, and then answered slowly, is not what it waited for.
  expect(silence.waitedWith('1 min', true)).toBeUndefined()
  silence.failed(limit(), false)
  // Others were under way.
  expect(silence.waitedWith('1 min', true)).toBeUndefined()
  silence.failed(limit(), true)
  expect(silence.waitedWith('1 min', true)).toMatch(/waiting for another reply$/)
})

test('a wait that is longer than the run has is hopeless once nothing else came', () => {
  const { clock, silence, limit } = setUp()
  const ask = (attempt: number, retryAfter: number | undefined, left = 600_000) =>
    silence.isHopeless(limit(retryAfter), attempt, left)
  clock.now = 30_000
  expect([ask(1, 36_000_000), ask(2, 60_000), ask(2, undefined)]).toEqual([undefined, undefined, undefined])
  expect(ask(2, 36_000_000)).toBe('answered 429; it asks to wait for 600 min, and the budget has 10 min left')
  silence.replied()
  expect(ask(2, 36_000_000)).toBeUndefined()
})
