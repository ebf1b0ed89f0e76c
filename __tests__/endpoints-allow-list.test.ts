import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isAllowed } from '../src/endpoints/allow-list.ts'

describe('a pattern allows', () => {
  test.each([
    ['https://a.dev', 'https://a.dev/v1'],
    ['https://a.dev', 'https://A.Dev:443/v1'],
    ['https://A.dev', 'https://a.dev'],
    ['https://a.dev:443', 'https://a.dev'],
    ['http://a.dev', 'http://a.dev:80'],
    ['http://a.dev:8080', 'http://a.dev:8080/v1?x#y'],
    ['https://a.dev:*', 'https://a.dev'],
    ['https://a.dev:*', 'https://a.dev:8443'],
    ['https://*.staging.acme.dev', 'https://ckpt.staging.acme.dev/v1'],
    ['https://*.STAGING.acme.dev', 'https://CKPT.staging.ACME.dev/v1'],
    ['https://ckpt.*.acme.dev', 'https://ckpt.eu-1.acme.dev'],
    ['https://*.*.acme.dev', 'https://a.b.acme.dev'],
    ['http://127.0.0.1:*', 'http://127.0.0.1:8000/v1'],
    ['http://127.0.0.1:8000', 'http://0x7f.1:8000/v1'],
    ['http://[::1]:8000', 'http://[0:0:0:0:0:0:0:1]:8000'],
    ['http://[0::1]:*', 'http://[::1]:9'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['https://xn--bcher-kva.example', 'https://BÜCHER.example'],
    ['https://*.bücher.example', 'https://ckpt.xn--bcher-kva.example'],
    ['https://*.BÜCHER.example', 'https://ckpt.bücher.example'],
  ])('%s: %s', (pattern, url) => {
    expect(isAllowed(url, ['https://nobody.example', pattern])).toBe(true)
  })
})

describe('a pattern does not allow', () => {
  test.each([
    ['https://a.dev', 'http://a.dev'],
    ['http://a.dev', 'https://a.dev'],
    ['https://a.dev', 'https://a.dev:8443'],
    ['https://a.dev:8443', 'https://a.dev'],
    ['https://a.dev:80', 'https://a.dev'],
    ['https://a.dev', 'https://a.dev.evil.example'],
    ['https://a.dev', 'https://eviladev'],
    ['https://a.dev', 'https://aXdev'],
    ['https://a.dev', 'https://a.dev@evil.example'],
    ['https://a.dev', 'https://a.dev:443@evil.example/'],
    ['https://a.dev', 'https://evil.example/https://a.dev'],
    ['https://a.dev', 'https://evil.example?https://a.dev'],
    ['https://a.dev', 'https://evil.example#@a.dev'],
    ['https://a.dev', 'https://evil.example\\@a.dev'],
    ['https://a.dev', 'https://a.dev.'],
    ['https://a.dev', 'https://а.dev'],
    ['https://*.acme.dev', 'https://acme.dev'],
    ['https://*.acme.dev', 'https://.acme.dev'],
    ['https://*.acme.dev', 'https://a.b.acme.dev'],
    ['https://*.acme.dev', 'https://a.acme.dev.'],
    ['https://*.acme.dev', 'https://a.acme.dev.evil.example'],
    ['https://*.acme.dev', 'https://evil.example/.acme.dev'],
    ['https://*.acme.dev', 'https://a.evilacme.dev'],
    ['https://*acme.dev', 'https://evilacme.dev'],
    ['https://a*.acme.dev', 'https://ab.acme.dev'],
    ['https://*', 'https://acme.dev'],
    ['https://*:*', 'https://acme.dev:1'],
    ['*', 'https://acme.dev'],
    ['https://a.dev/v1', 'https://a.dev/v1'],
    ['https://a.dev:', 'https://a.dev'],
    ['//a.dev', 'https://a.dev'],
    ['ftp://a.dev', 'ftp://a.dev'],
    ['http://127.0.0.*', 'http://127.0.0.1.evil.example'],
    ['http://[::1]:8000', 'http://[::2]:8000'],
    ['', 'https://a.dev'],
  ])('%s: %s', (pattern, url) => {
    expect(isAllowed(url, [pattern])).toBe(false)
  })

  test('no patterns allow nothing', () => {
    expect(isAllowed('https://a.dev', [])).toBe(false)
  })
})

describe('whatever the URL is like,', () => {
  const label = fc.constantFrom('a', 'b', 'acme', 'dev', 'x-1', 'xn--bcher-kva')
  const labels = fc.array(label, { minLength: 1, maxLength: 4 })
  const scheme = fc.constantFrom('http', 'https')
  const port = fc.constantFrom(undefined, '80', '443', '8443')
  const origin = fc.record({ scheme, labels, port })
  type Origin = { scheme: string; labels: readonly string[]; port: string | undefined }

  const write = ({ scheme, labels, port }: Origin) =>
    `${scheme}://${labels.join('.')}${port === undefined ? '' : `:${port}`}`
  const portOf = ({ scheme, port }: Origin) => port ?? (scheme === 'https' ? '443' : '80')
  const same = (pattern: Origin, target: Origin) =>
    pattern.scheme === target.scheme &&
    (pattern.port === '*' || portOf(pattern) === portOf(target)) &&
    pattern.labels.length === target.labels.length &&
    pattern.labels.every((wanted, index) => wanted === '*' || wanted === target.labels[index])

  const pattern: fc.Arbitrary<Origin> = fc.record({
    scheme,
    labels: fc.array(fc.oneof(label, fc.constant('*')), { minLength: 1, maxLength: 4 }),
    port: fc.oneof(port, fc.constant('*')),
  })
  // A pattern and a target that has often much in common with it.
  const pair = pattern.chain((wanted) =>
    fc.tuple(
      fc.constant(wanted),
      fc.oneof(
        origin,
        fc.record({
          scheme: fc.oneof({ weight: 5, arbitrary: fc.constant(wanted.scheme) }, scheme),
          labels: fc
            .tuple(fc.array(label, { minLength: 4, maxLength: 4 }), fc.constantFrom(0, 0, 0, 1, -1))
            .map(([fill, more]) => {
              const all = wanted.labels.map((each, index) => (each === '*' ? `${fill[index]}` : each))
              return more > 0 ? ['evil', ...all] : more < 0 && all.length > 1 ? all.slice(1) : all
            }),
          port: wanted.port === '*' ? port : fc.oneof({ weight: 5, arbitrary: fc.constant(wanted.port) }, port),
        }),
      ),
    ),
  )

  test('an origin is allowed if it is what the pattern says, and only then', () => {
    let allowed = 0
    fc.assert(
      fc.property(pair, ([wanted, target]) => {
        const result = isAllowed(`${write(target)}/v1`, [write(wanted)])
        if (result) allowed++
        expect(result).toBe(same(wanted, target))
      }),
      { numRuns: 2000 },
    )
    expect(allowed).toBeGreaterThan(200)
  })

  test('nothing but the origin counts: neither user names nor case, paths, queries or fragments', () => {
    const noise = fc.constantFrom('', 'user@', 'a.dev:443@', 'a.dev%2f@', '%40@')
    const tail = fc.constantFrom('', '/', '/@a.dev', '?@a.dev', '#@a.dev', '\\@a.dev', '/../a.dev')
    fc.assert(
      fc.property(pattern, origin, noise, tail, (wanted, target, before, after) => {
        const plain = write(target)
        const dressed = plain.toUpperCase().replace('://', `://${before}`) + after
        expect(isAllowed(dressed, [write(wanted)])).toBe(isAllowed(plain, [write(wanted)]))
      }),
    )
  })

  test('a trailing dot is another host', () => {
    fc.assert(
      fc.property(origin, (target) => {
        const dotted = write({ ...target, labels: [...target.labels.slice(0, -1), `${target.labels.at(-1)}.`] })
        expect(isAllowed(dotted, [write(target)])).toBe(false)
      }),
    )
  })

  test('an origin allows itself, and no other', () => {
    const web = fc.webUrl({ validSchemes: ['http', 'https'], withFragments: true, withQueryParameters: true })
    fc.assert(
      fc.property(web, web, (one, other) => {
        const { origin } = new URL(one)
        expect(isAllowed(one, [origin])).toBe(true)
        expect(isAllowed(other, [origin])).toBe(new URL(other).origin === origin)
      }),
    )
  })
})
