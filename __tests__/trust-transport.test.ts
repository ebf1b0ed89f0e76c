import type { RequestListener } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkAddress } from '../src/endpoints/address-guard.ts'
import { MAX_REPLY_BYTES, scrubBody } from '../src/endpoints/reply-body.ts'
import { closeAll, post, SECRET, secrets, serve, transportTo } from './support/loopback-transport.ts'

afterEach(closeAll)

/** A reply with that body and encoding. */
const replying =
  (body: Buffer, encoding: string): RequestListener =>
  (_, response) =>
    void response.writeHead(200, { 'content-encoding': encoding }).end(body)

describe('the token stays at its origin', () => {
  test.each([301, 302, 303, 307, 308])('a %i is handed back, and nobody goes where it points', async (status) => {
    const other = await serve((_, response) => void response.end('{}'))
    const { origin, asked } = await serve((_, response) => {
      response.writeHead(status, { location: `${other.origin}/v1` }).end()
    })
    expect((await post(transportTo(origin), origin)).status).toBe(status)
    expect([asked.length, other.asked.length]).toEqual([1, 0])
  })

  test('another origin is not asked, whoever tries', async () => {
    const other = await serve((_, response) => void response.end('{}'))
    const { origin } = await serve((_, response) => void response.end('{}'))
    await expect(post(transportTo(origin), other.origin)).rejects.toThrow('another origin')
    expect(other.asked).toEqual([])
  })

  test('a name that changes its address after the check is asked where it was', async () => {
    const { port, asked } = await serve(
      (_, response) => void response.writeHead(200, { connection: 'close' }).end('{}'),
    )
    const answers = ['127.0.0.1', '169.254.169.254', '10.0.0.1']
    const looked: string[] = []
    const resolve = async (host: string) => {
      looked.push(host)
      return [{ address: answers[looked.length - 1] ?? '', family: 4 }]
    }
    const origin = `http://rebinding.invalid:${port}`
    const { lookup } = await checkAddress(origin, true, { resolve })
    const transport = transportTo(origin, lookup ? { lookup } : {})
    for (let index = 0; index < 3; index++) expect((await post(transport, origin)).status).toBe(200)
    expect([looked, asked.length]).toEqual([['rebinding.invalid'], 3])
  })
})

describe('connections', () => {
  const opened = async (inFlight: number, requests: number) => {
    const sockets = new Set<unknown>()
    const { origin } = await serve((request, response) => {
      sockets.add(request.socket)
      setTimeout(() => response.end('{}'), 5)
    })
    const transport = transportTo(origin, { inFlight })
    await Promise.all(Array.from({ length: requests }, () => post(transport, origin)))
    return sockets.size
  }

  test('are as many as requests may be in flight, where these are few: servers may have a thread for each', async () => {
    expect(await opened(8, 100)).toBe(8)
  })

  test('and some more where they are many', async () => {
    expect(await opened(64, 300)).toBe(88)
  })
})

describe('what comes back', () => {
  const long = Buffer.from(JSON.stringify({ text: 'x'.repeat(100_000) }))
  test.each<[string, Buffer]>([
    ['gzip', gzipSync(long)],
    ['x-gzip', gzipSync(long)],
    ['deflate', deflateSync(long)],
    ['br', brotliCompressSync(long)],
    ['identity', long],
  ])('is not asked for compressed, and inflated all the same: %s', async (encoding, body) => {
    const { origin, asked } = await serve(replying(body, encoding))
    expect((await post(transportTo(origin), origin)).text).toBe(long.toString())
    expect(asked[0]?.['accept-encoding']).toBe('identity')
  })

  test('is refused in an encoding that is not known', async () => {
    const { origin } = await serve(replying(long, 'gzip, aws-chunked'))
    await expect(post(transportTo(origin), origin)).rejects.toMatchObject({
      failure: 'request',
      message: expect.stringMatching(/compressed/),
    })
  })

  test.each<[string, Buffer]>([
    ['broken', Buffer.from('no gzip at all')],
    ['cut', gzipSync(long).subarray(0, 60)],
  ])('counts as no reply where the compression is %s', async (_, body) => {
    const { origin } = await serve(replying(body, 'gzip'))
    await expect(post(transportTo(origin), origin)).rejects.toMatchObject({ failure: 'passing' })
  })

  test('may be as long as the limit, and no byte longer', async () => {
    const { origin } = await serve((request, response) => void response.end('x'.repeat(Number(request.url?.slice(1)))))
    const transport = transportTo(origin)
    expect((await post(transport, origin, `/${MAX_REPLY_BYTES}`)).text).toHaveLength(MAX_REPLY_BYTES)
    await expect(post(transport, origin, `/${MAX_REPLY_BYTES + 1}`)).rejects.toMatchObject({ failure: 'request' })
  })

  test.each<[string, number, (zeros: Buffer) => Buffer]>([
    ['gzip', 200, gzipSync],
    ['br', 50, (zeros) => brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ])('a bomb is given up at the limit: %s, %i MB', async (encoding, megabytes, compress) => {
    const { origin } = await serve(replying(compress(Buffer.alloc(megabytes * 1_000_000)), encoding))
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    const timer = setInterval(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    }, 1)
    await expect(post(transportTo(origin), origin)).rejects.toThrow(`longer than ${MAX_REPLY_BYTES} bytes`)
    clearInterval(timer)
    expect(most).toBeLessThan(20_000_000)
  })

  test('an endless reply that inflates to nothing is given up, too', async () => {
    const empty = gzipSync('')
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      const pour = () => {
        while (!response.destroyed && response.write(Buffer.concat(Array(1000).fill(empty))));
      }
      response.on('drain', pour)
      pour()
    })
    await expect(post(transportTo(origin), origin)).rejects.toThrow(`longer than ${MAX_REPLY_BYTES} bytes`)
  })

  const drip: RequestListener = async (_, response) => {
    response.writeHead(200)
    while (!response.destroyed) {
      response.write(' ')
      await pause(20, undefined, { ref: false })
    }
  }
  test('a reply that drips for ever hits the limit of its time', async () => {
    const { origin } = await serve(drip)
    await expect(post(transportTo(origin, { timeLimits: { whole: 300 } }), origin)).rejects.toMatchObject({
      failure: 'passing',
      message: `no reply from ${origin}: it took longer than 0.3 s`,
    })
  })
  test('and the end of the run', async () => {
    const { origin } = await serve(drip)
    const run = new AbortController()
    const asked = transportTo(origin).post(`${origin}/v1`, {}, run.signal)
    setTimeout(() => run.abort(), 100)
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('secrets that a server repeats', () => {
  test('are in no part of a reply', async () => {
    const { origin } = await serve(({ headers }, response) => {
      const said = headers.authorization ?? ''
      response.writeHead(500, { 'x-said': said, 'retry-after': said, 'content-type': `text/${said.slice(7)}` })
      response.end(JSON.stringify({ error: { message: `${'x'.repeat(190)}${said}` } }))
    })
    const reply = await post(transportTo(origin), origin)
    expect(JSON.stringify(reply)).not.toContain(SECRET)
    expect(reply.text).toContain('***')
  })

  test('are found however JSON may spell them', () => {
    const spelled = fc
      .array(fc.constantFrom('plain', 'unicode', 'UNICODE', 'slash'), {
        minLength: SECRET.length,
        maxLength: SECRET.length,
      })
      .map((ways) => [...SECRET].map((character, index) => spell(character, ways[index] ?? 'plain')).join(''))
    fc.assert(
      fc.property(fc.json(), spelled, fc.constantFrom('message', 'model', 'content'), (json, secret, name) => {
        const clean = scrubBody(`{"before":${json},"${name}":["${secret}"],"after":"x${secret}y"}`, secrets.scrub)
        expect(JSON.stringify(JSON.parse(clean))).not.toContain(SECRET)
        expect(JSON.parse(clean)[name]).toEqual(['***'])
      }),
      { numRuns: 2_000 },
    )
  })

  test('a reply nested so deeply that it cannot be looked through is none', () => {
    const deep = `${'['.repeat(200_000)}"\\u0073"${']'.repeat(200_000)}`
    expect(() => scrubBody(deep, secrets.scrub)).toThrow('nested too deeply')
  })
})

function spell(character: string, way: string): string {
  const code = character.charCodeAt(0).toString(16).padStart(4, '0')
  if (way === 'unicode') return `\\u${code}`
  if (way === 'UNICODE') return `\\u${code.toUpperCase()}`
  return way === 'slash' && character === '/' ? '\\/' : character
}
