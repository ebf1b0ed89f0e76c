import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mintedToken } from '../src/endpoints/token.ts'
import { atRef, type RunEvent } from '../src/inputs/event.ts'
import { readSettings } from '../src/inputs/settings.ts'
import { createSecrets, SHORTEST_SECRET } from '../src/secrets.ts'
import { growth, HARDLY_MORE } from './support/growth.ts'
import { jsonWebToken } from './support/oidc-server.ts'

describe('a minted token', () => {
  function minting(mint: (n: number) => string, failing: readonly number[] = []) {
    let minted = 0
    let now = Date.now()
    const token = mintedToken({
      mint: async () => {
        minted++
        if (failing.includes(minted)) throw new Error('Failed to get ID Token. \n Error Code : 503')
        return mint(minted)
      },
      date: () => new Date(now),
    })
    const wait = (seconds: number) => {
      now += seconds * 1000
    }
    return { token, count: () => minted, wait }
  }

  test('is not minted before it is needed, and once for all who need it', async () => {
    const { token, count } = minting((n) => jsonWebToken(300, n))
    expect(count()).toBe(0)
    const [first, ...others] = await Promise.all([1, 2, 3, 4].map(token))
    expect(others.every((other) => other === first)).toBe(true)
    expect(count()).toBe(1)
  })

  test('is replaced when less than a minute is left', async () => {
    const { token, count, wait } = minting((n) => jsonWebToken(300, n))
    const first = await token()
    wait(235)
    expect(await token()).toBe(first)
    wait(6)
    const [second, third] = await Promise.all([token(), token()])
    expect([second === first, third === second, count()]).toEqual([false, true, 2])
  })

  test.each(['no token', 'a.b.c', `x.${Buffer.from('{"exp":"soon"}').toString('base64url')}.y`, ''])(
    'whose end cannot be read (%j) is used for one request',
    async (text) => {
      const { token, count } = minting(() => text)
      expect([await token(), await token(), count()]).toEqual([text, text, 2])
    },
  )

  test('that GitHub does not give is asked for again with the next request', async () => {
    const { token, count } = minting((n) => jsonWebToken(300, n), [1])
    await expect(token()).rejects.toMatchObject({
      failure: 'passing',
      message: 'GitHub gave no OIDC token for this job: Failed to get ID Token. Error Code : 503',
    })
    expect(await token()).toMatch(/^ey/)
    expect(count()).toBe(2)
  })
})

describe('secrets', () => {
  const secret = fc.string({ minLength: SHORTEST_SECRET, maxLength: 60, unit: 'binary' })
  const forms = (text: string) => [
    text,
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
    Buffer.from(text).toString('base64'),
    Buffer.from(text).toString('base64url'),
    Buffer.from(text).toString('hex'),
    Buffer.from(text).toString('hex').toUpperCase(),
    encodeURIComponent(text).replace(/%../g, (byte) => byte.toLowerCase()),
    [...text].map((character) => `&#${character.codePointAt(0)};`).join(''),
    [...text].map((character) => `&#x${character.codePointAt(0)?.toString(16)};`).join(''),
    Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
    [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  ]

  test('are in no text, in none of the forms in which servers repeat them', () => {
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 4 }), fc.string(), fc.nat(11), (all, around, form) => {
        const secrets = createSecrets()
        for (const one of all) secrets.add(one)
        for (const one of all) {
          const said = forms(one)[form] ?? ''
          const shown = secrets.scrub({ a: [`${around}${said}${around}`, 7, null], b: { c: said } })
          expect(shown.a[0]).not.toContain(said)
          expect(shown.b.c).not.toContain(said)
          expect(shown.a.slice(1)).toEqual([7, null])
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('are in no key', () => {
    const secrets = createSecrets()
    secrets.add('secret-token')
    const value = { 'secret-token': 1, a: [{ 'x secret-token': 'secret-token' }] }
    expect(secrets.scrub(value)).toEqual({ '***': 1, a: [{ 'x ***': '***' }] })
  })

  test('are not in base64 either, whatever stands before and after them', () => {
    const secrets = createSecrets()
    const own = 'sk-0123456789+/abc?>~'
    secrets.add(own)
    for (const before of ['', 'u:', 'ab:', 'abc:', 'Bearer ']) {
      for (const after of ['', ':', '::', ':::']) {
        for (const encoding of ['base64', 'base64url'] as const) {
          const shown = secrets.scrub(`key ${Buffer.from(before + own + after).toString(encoding)} end`)
          const left = Buffer.from(shown.replace(/^key | end$|\*\*\*.*/g, ''), 'base64').toString('latin1')
          // At most what the letters of its neighbours share with it.
          expect([before, after, shown.includes('***'), left.slice(0, before.length)]).toEqual([
            before,
            after,
            true,
            before,
          ])
          expect(left.length).toBeLessThanOrEqual(before.length + 1)
          expect(shown.replace(/.*\*\*\*| end$/g, '').length).toBeLessThanOrEqual(7)
        }
      }
    }
  })

  test('are found in what is nested deeply, and no part is looked at twice', () => {
    const secrets = createSecrets()
    secrets.add('secret-token')
    const depth = 16
    let looks = 0
    const around = (inner: unknown) => [
      {
        get a() {
          looks++
          return inner
        },
      },
    ]
    let nested: unknown = 'secret-token'
    for (let i = 0; i < depth; i++) nested = around(nested)
    expect(secrets.scrub(nested)).toEqual(JSON.parse(`${'[{"a":'.repeat(depth)}"***"${'}]'.repeat(depth)}`))
    expect(looks).toBe(depth)
  })

  test.each(['%', '%73', '\\', '\\u0073', '&#', '&#115;', '&#0', 's', 'c2st', 'secret-toke'])(
    'a million characters of %j are looked through in the time that they take by the thousand',
    (part) => {
      const secrets = createSecrets()
      for (const secret of ['secret-token', `ghs_${'a1B2'.repeat(9)}`, `ey${'aB3_'.repeat(200)}.x.y`])
        secrets.add(secret)
      const textOf = (characters: number) => part.repeat(Math.ceil(characters / part.length))
      const look = (text: string) => expect(secrets.scrub(text)).toBe(text)
      expect(growth(250_000, textOf, look, 2)).toBeLessThan(HARDLY_MORE)
    },
  )

  test('that are words stay: they would be found in any text', () => {
    const secrets = createSecrets()
    for (const word of ['', 'EMPTY', 'ollama', 'none']) secrets.add(word)
    expect(secrets.scrub('none of the models of ollama is EMPTY')).toBe('none of the models of ollama is EMPTY')
  })

  test('one that begins like another is hidden as a whole', () => {
    const secrets = createSecrets()
    secrets.add('secret-token')
    secrets.add('secret-token-of-the-judge')
    expect(secrets.scrub('secret-token-of-the-judge, secret-token')).toBe('***, ***')
  })
})

describe('inputs', () => {
  const read = (raw: Record<string, string>) => readSettings(raw, { outputDir: 'out', seed: 'seed' })
  const sha = 'a1'.repeat(20)

  test('endpoint-token and oidc-audience exclude each other', () => {
    expect(() => read({ 'endpoint-token': 'secret', 'oidc-audience': 'acme' })).toThrow(
      /endpoint-token and oidc-audience: only one/,
    )
    expect(read({ 'oidc-audience': ' acme ' }).oidcAudience).toBe('acme')
  })

  test.each<[string, unknown]>([
    ['', undefined],
    ['12', { pullRequest: 12 }],
    ['#12', { pullRequest: 12 }],
    [sha, { sha }],
    [sha.toUpperCase(), { sha }],
    ['1'.repeat(40), { sha: '1'.repeat(40) }],
  ])('ref %j', (ref, expected) => {
    expect(read({ ref }).ref).toEqual(expected)
  })

  test.each([
    'main',
    'refs/pull/12/head',
    sha.slice(0, 12),
    `${sha}0`,
    '0',
    '-1',
    '1.5',
    '../12',
    `${sha}\n12`,
    'https://x/pull/12',
  ])('ref %j is none', (ref) => {
    expect(() => read({ ref })).toThrow(/input ref: a pull request's number, such as 12, or all 40 digits/)
  })

  test.each(['pull_request', 'pull_request_target', 'merge_group', 'push', 'schedule'])(
    'ref does not go with %s',
    async (name) => {
      const event: RunEvent = {
        name,
        headSha: sha,
        trustedSha: sha,
        branch: 'main',
        pullRequest: undefined,
        untrusted: false,
      }
      const nobody = () => Promise.reject(new Error('nobody is to be asked'))
      await expect(atRef(event, { pullRequest: 1 }, nobody)).rejects.toThrow(
        `input ref: it goes with runs that are started by hand (workflow_dispatch), not with ${name}`,
      )
    },
  )
})
