import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { afterEach, expect, test } from '@jest/globals'
import { startConnectProxy } from './support/connect-proxy.ts'
import { closeAfter, closeAll, listen, post, SECRET, serve, transportTo } from './support/loopback-transport.ts'

afterEach(closeAll)

test('a tunnel goes to the origin, whose name only the proxy knows', async () => {
  const { port, asked } = await serve((_, response) => void response.end('{}'))
  const proxy = closeAfter(await startConnectProxy((target) => (target === 'checkpoint.invalid:80' ? port : undefined)))
  const origin = 'http://checkpoint.invalid'
  const transport = transportTo(origin, { proxy: proxy.url.replace('//', '//user:pass%21@') })
  const replies = await Promise.all([1, 2, 3].map(() => post(transport, origin)))
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(asked).toHaveLength(3)
  expect(asked.every(({ authorization }) => authorization === `Bearer ${SECRET}`)).toBe(true)
  expect(asked.some((headers) => 'proxy-authorization' in headers)).toBe(false)
  const basic = `Basic ${Buffer.from('user:pass!').toString('base64')}`
  expect(proxy.headers.every((headers) => headers['proxy-authorization'] === basic)).toBe(true)
  expect(proxy.headers.some(({ authorization }) => authorization !== undefined)).toBe(false)
})

test('https stays closed to it: a certificate that is not trusted gets no token, and the proxy sees none', async () => {
  const pem = readFileSync(new URL('fixtures/loopback-tls.pem', import.meta.url))
  let asked = 0
  const port = await listen(createServer({ cert: pem, key: pem }, () => asked++))
  const proxy = closeAfter(await startConnectProxy(() => port))
  const origin = 'https://checkpoint.invalid'
  await expect(post(transportTo(origin, { proxy: proxy.url }), origin)).rejects.toMatchObject({
    failure: 'passing',
    message: expect.stringMatching(/SELF_SIGNED_CERT/),
  })
  expect([asked, proxy.targets]).toEqual([0, ['checkpoint.invalid:443']])
  expect(proxy.sent().length).toBeGreaterThan(0)
  expect(proxy.sent().includes(SECRET)).toBe(false)
})

test('one that refuses is said to', async () => {
  const proxy = closeAfter(await startConnectProxy(() => undefined))
  const origin = 'https://checkpoint.invalid'
  await expect(post(transportTo(origin, { proxy: proxy.url }), origin)).rejects.toMatchObject({
    failure: 'passing',
    message: expect.stringMatching(/403/),
  })
})
