import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createClient } from '../src/github/client.ts'
import { explainFailure } from '../src/github/explain.ts'
import { startConnectProxy } from './support/connect-proxy.ts'
import { closeAfter, closeAll, listen } from './support/loopback-transport.ts'

afterEach(closeAll)

type Asked = {
  readonly method: string
  readonly url: string
  readonly token: string | undefined
  readonly body: string
}

/** A server that notes what it is asked. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: Asked[] = []
  const port = await listen(
    createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      const { method = '', url = '', headers } = request
      asked.push({ method, url, token: headers.authorization, body })
      answer(request, response)
    }),
  )
  return { url: `http://127.0.0.1:${port}`, port, asked }
}

const json = (response: ServerResponse, data: unknown, headers = {}) =>
  void response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(data))
const to = (response: ServerResponse, status: number, location: string) =>
  void response.writeHead(status, { location }).end('{}')
const clientOf = (apiUrl: string, proxy?: string) =>
  createClient({ token: 'ghs_secret', apiUrl, retryPauses: [1, 1], ...(proxy === undefined ? {} : { proxy }) })
const TOKEN = 'token ghs_secret'

describe('redirects', () => {
  test.each([301, 302, 307, 308])(
    '%d of a repository that has moved is followed, with token and body',
    async (status) => {
      const server = await serve((request, response) =>
        request.url?.startsWith('/old') ? to(response, status, '/new/7') : json(response, { id: 7 }),
      )
      const { data } = await clientOf(server.url).request('PATCH /old', { state: 'done' })
      expect(data).toEqual({ id: 7 })
      const sent = { method: 'PATCH', token: TOKEN, body: '{"state":"done"}' }
      expect(server.asked).toEqual([
        { ...sent, url: '/old' },
        { ...sent, url: '/new/7' },
      ])
    },
  )

  test('to elsewhere take no token with them', async () => {
    const other = await serve((_, response) => json(response, { from: 'there' }))
    const server = await serve((_, response) => to(response, 302, `${other.url}/file`))
    expect((await clientOf(server.url).request('GET /file')).data).toEqual({ from: 'there' })
    expect([server.asked[0]?.token, other.asked[0]?.token]).toEqual([TOKEN, undefined])
  })

  test('in a circle end', async () => {
    const server = await serve((_, response) => to(response, 302, '/again'))
    await expect(clientOf(server.url).request('GET /again')).rejects.toMatchObject({ status: 302 })
    expect(server.asked).toHaveLength(6)
  })

  test.each(['POST', 'PATCH'])('to another server are not followed with what a %s would write', async (method) => {
    const other = await serve((_, response) => json(response, { id: 7 }))
    const server = await serve((_, response) => to(response, 302, `${other.url}/login?next=secret`))
    const failed = await clientOf(server.url)
      .request(`${method} /comments`, { body: 'a comment' })
      .then(() => 'no failure', explainFailure)
    expect(failed).toContain(`a redirect to ${other.url} that is not followed`)
    expect([server.asked.length, other.asked]).toEqual([1, []])
  })

  test('that lead nowhere are no success', async () => {
    const server = await serve((_, response) => void response.writeHead(303).end())
    const write = clientOf(server.url).request('PATCH /check', { status: 'completed' })
    await expect(write).rejects.toMatchObject({ status: 303 })
  })
})

test('a page in place of what was written is a failure', async () => {
  const server = await serve(
    (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in</h1>'),
  )
  const failed = await clientOf(server.url)
    .request('POST /comments', { body: 'a comment' })
    .then(() => 'no failure', explainFailure)
  expect(failed).toMatch(/the answer is a page, not JSON/)
})

describe('what comes compressed', () => {
  test('is inflated', async () => {
    const server = await serve((_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
        .end(gzipSync('{"name":"é"}')),
    )
    expect((await clientOf(server.url).request('GET /file')).data).toEqual({ name: 'é' })
  })

  test('and breaks off is a failure, also of a stream', async () => {
    const half = gzipSync('x'.repeat(100_000)).subarray(0, 60)
    const server = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(half),
    )
    const failed = await clientOf(server.url)
      .request('GET /file')
      .then(() => 'no failure', explainFailure)
    expect(failed).toMatch(/broke off half-way/)
    const { data } = await clientOf(server.url).request('GET /file', { request: { parseSuccessResponseBody: false } })
    await expect(readAll(data)).rejects.toThrow(/unexpected end of file/)
  })
})

async function readAll(pieces: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0
  for await (const piece of pieces) size += piece.length
  return size
}

test('what is no text comes as bytes, and a stream as it is sent', async () => {
  const server = await serve((_, response) =>
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(Buffer.from([0xff, 0, 0xfe])),
  )
  const { data } = await clientOf(server.url).request('GET /file')
  expect([...new Uint8Array(data)]).toEqual([0xff, 0, 0xfe])
  const streamed = await clientOf(server.url).request('GET /file', { request: { parseSuccessResponseBody: false } })
  expect(await readAll(streamed.data)).toBe(3)
})

test('a proxy is asked to lead there', async () => {
  const server = await serve((_, response) => json(response, { id: 1 }))
  const proxy = closeAfter(await startConnectProxy(() => server.port))
  const { data } = await clientOf('http://github.invalid', proxy.url).request('GET /file')
  expect(data).toEqual({ id: 1 })
  expect(proxy.targets).toEqual(['github.invalid:80'])
})

test('a server that is not there is named by what the network says', async () => {
  const failed = await clientOf('http://127.0.0.1:1')
    .request('GET /file')
    .then(() => 'no failure', explainFailure)
  expect(failed).toMatch(/ECONNREFUSED/)
})
