import { createServer } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import { pauseOf } from '../src/endpoints/rate-limit.ts'
import { askOnce, chatAt } from './support/chat.ts'
import { closeAfter, closeAll, listen, post, serve, transportTo } from './support/loopback-transport.ts'

afterEach(closeAll)

describe('what a server says of its limits', () => {
  const date = 'Tue, 24 Nov 2026 01:00:00 GMT'
  const moment = Date.parse(date) / 1000

  test.each<[string, Record<string, string>, number | undefined]>([
    ['some are left', { 'x-ratelimit-remaining-requests': '3', 'x-ratelimit-reset-requests': '6s' }, undefined],
    ['a duration', { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '6m0s' }, 360_000],
    ['milliseconds', { 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '120ms' }, 120],
    ['a fraction', { 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '1m1.5s' }, 61_500],
    ['seconds', { 'ratelimit-remaining': '0', 'ratelimit-reset': '2' }, 2000],
    ['a moment', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${moment + 5}`, date }, 5000],
    ['one in milliseconds', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${moment * 1000 + 70}`, date }, 70],
    ['a moment that has passed', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${moment - 5}`, date }, 0],
    ['a moment without a date', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${moment + 5}` }, undefined],
    ['no end', { 'x-ratelimit-remaining-requests': '0' }, undefined],
    ['nonsense', { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': 'soon' }, undefined],
    ['an empty count', { 'x-ratelimit-remaining-requests': '', 'x-ratelimit-reset-requests': '6s' }, undefined],
    ['nothing', {}, undefined],
  ])('%s', (_, headers, expected) => {
    expect(pauseOf(headers)).toBe(expected)
  })

  test('the later of two ends counts', () => {
    const requests = { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '1s' }
    const tokens = { 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '3s' }
    expect(pauseOf({ ...requests, ...tokens })).toBe(3000)
  })

  test.each([200, 429])('is heard with a reply of status %d', async (status) => {
    const { origin } = await serve((_, response) => {
      response.writeHead(status, { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '1.5s' })
      response.end(JSON.stringify({ choices: [{ message: { content: 'Paris' }, finish_reason: 'stop' }] }))
    })
    const client = closeAfter(chatAt(`${origin}/v1`))
    expect(await askOnce(client)).toMatchObject(
      status === 200 ? { text: 'Paris', pause: 1500 } : { failure: 'passing', retryAfter: 1500 },
    )
  })
})

describe('each part of an exchange has a time limit of its own', () => {
  test('connecting', async () => {
    const origin = 'http://slow.invalid'
    const transport = transportTo(origin, {
      timeLimits: { connect: 200 },
      lookup: () => undefined, // it never finds the address
    })
    await expect(post(transport, origin)).rejects.toMatchObject({
      message: 'no reply from http://slow.invalid: no connection within 0.2 s',
      failure: 'passing',
      late: false,
    })
  })

  test('waiting for the first byte', async () => {
    const { origin } = await serve(() => undefined)
    await expect(post(transportTo(origin, { timeLimits: { headers: 300 } }), origin)).rejects.toMatchObject({
      message: `no reply from ${origin}: nothing came within 0.3 s`,
      failure: 'passing',
      late: true,
    })
  })

  test('waiting for the next piece', async () => {
    const { origin } = await serve((_, response) => {
      response.writeHead(200).write('{')
    })
    await expect(post(transportTo(origin, { timeLimits: { body: 300 } }), origin)).rejects.toMatchObject({
      message: `no reply from ${origin}: nothing more came within 0.3 s`,
      late: true,
    })
  })

  test('all of it, of which the wait for a connection is a part', async () => {
    const { origin } = await serve((_, response) => {
      response.writeHead(200).write('{')
    })
    const transport = transportTo(origin, { inFlight: 1, timeLimits: { whole: 300 } })
    const both = await Promise.allSettled([post(transport, origin), post(transport, origin)])
    for (const each of both)
      expect(each).toMatchObject({ status: 'rejected', reason: { late: true, failure: 'passing' } })
  })
})

describe('the end of a run', () => {
  test('breaks off what is under way and what waits for a connection, and keeps the transport usable', async () => {
    let seen = 0
    const port = await listen(
      createServer((request, response) => {
        request.resume()
        if (++seen > 1) response.end('{}')
      }),
    )
    const origin = `http://127.0.0.1:${port}`
    const transport = transportTo(origin, { inFlight: 1 })
    const run = new AbortController()
    const asked = [1, 2, 3].map(() => transport.post(`${origin}/v1`, {}, run.signal))
    setTimeout(() => run.abort(), 100)
    for (const each of await Promise.allSettled(asked))
      expect(each).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } })
    expect(await post(transport, origin)).toMatchObject({ status: 200, text: '{}' })
    await expect(transport.post(`${origin}/v1`, {}, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
  })
})
