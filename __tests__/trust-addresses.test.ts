import { describe, expect, test } from '@jest/globals'
import { checkAddress, refusalOf } from '../src/endpoints/address-guard.ts'
import { isAllowed } from '../src/endpoints/allow-list.ts'
import { proxyFor, proxyPasswords } from '../src/proxy.ts'

const never = async () => {
  throw new Error('nothing is to be looked up')
}
const at =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
const verdictOn = async (url: string, allowPrivate: boolean, proxy?: string) =>
  (await checkAddress(url, allowPrivate, { resolve: never, proxy })).refusal

const METADATA = [
  '169.254.169.254',
  '169.254.170.2',
  '2852039166',
  '0xa9fea9fe',
  '0251.0376.0251.0376',
  '0xA9.254.43518',
  '[::ffff:169.254.169.254]',
  '[::ffff:a9fe:a9fe]',
  '[::ffff:0:a9fe:a9fe]',
  '[::a9fe:a9fe]',
  '[64:ff9b::a9fe:a9fe]',
  '[64:ff9b:1:a9fe:a9:fe00::]',
  '[64:ff9b:1:a9:fe:a9fe::]',
  '[64:ff9b:1:7:a9:fea9:fe00:0]',
  '[64:ff9b:1::a9fe:a9fe]',
  '[2001:0:a9fe:a9fe::1]',
  '[2001:0:5ef5:79fd::5601:5601]',
  '[2606:4700::5efe:a9fe:a9fe]',
  '[2606:4700::200:5efe:6464:64c8]',
  '[2002:a9fe:a9fe::1]',
  '100.100.100.200',
  '168.63.129.16',
  '[fd00:ec2::254]',
  '[fd20:ce::254]',
  '[fe80::1]',
]
const PRIVATE = [
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '[::]',
  '[::1]',
  '[::ffff:10.0.0.1]',
  '[::7f00:1]',
  '[64:ff9b::10.0.0.1]',
  '[64:ff9b:1::1]',
  '[2001:0:a00:1::1]',
  '[2606:4700::5efe:a00:1]',
  '[fc00::1]',
  '[ff02::1]',
]

describe.each([undefined, 'http://proxy.corp:3128'])('addresses, with the proxy %s', (proxy) => {
  test.each(METADATA)('%s hands out credentials and is never asked', async (host) => {
    expect(await verdictOn(`http://${host}/v1`, false, proxy)).toMatch(/never allowed/)
    expect(await verdictOn(`http://${host}/v1`, true, proxy)).toMatch(/never allowed/)
  })

  test.each(PRIVATE)('%s is asked only where the policy allows private networks', async (host) => {
    expect(await verdictOn(`https://${host}:8000/v1`, false, proxy)).toMatch(/allow_private_network/)
    expect(await verdictOn(`https://${host}:8000/v1`, true, proxy)).toBeUndefined()
  })

  test.each([
    '8.8.8.8',
    '[2606:4700::1111]',
    '[2001:0:808:808::f7f7:f7f7]',
    '[2606:4700::5efe:808:808]',
    '172.32.0.1',
    '100.128.0.1',
    '[::ffff:8.8.8.8]',
  ])('%s is public', async (host) => {
    expect(await verdictOn(`https://${host}/v1`, false, proxy)).toBeUndefined()
  })

  test('of several addresses of a name one is enough to refuse it', async () => {
    const resolve = at('203.0.113.7', '2606:4700::1111', '169.254.169.254')
    const { refusal } = await checkAddress('https://ckpt.acme.dev', true, { resolve, proxy })
    expect(refusal).toMatch(/^ckpt\.acme\.dev is at 169\.254\.169\.254: .* never allowed/)
  })
})

test('an address with a zone is judged without it', () => {
  expect(refusalOf('fe80::1%eth0', true)).toMatch(/never allowed/)
})

describe('a look-up', () => {
  const lookUp = async (name: string, all: boolean, ...addresses: string[]) => {
    const { lookup } = await checkAddress('https://ckpt.acme.dev/v1', false, { resolve: at(...addresses) })
    return new Promise((resolve) => lookup?.(name, { all }, (error, ...found) => resolve(error?.message ?? found)))
  }
  test('gives the addresses that were checked', async () => {
    expect(await lookUp('ckpt.acme.dev', false, '203.0.113.7', '203.0.113.8')).toEqual(['203.0.113.7', 4])
    expect(await lookUp('ckpt.acme.dev', true, '203.0.113.7')).toEqual([[{ address: '203.0.113.7', family: 4 }]])
  })
  test('knows no other name, and none that had no address', async () => {
    expect(await lookUp('other.acme.dev', false, '203.0.113.7')).toBe('no address of other.acme.dev is known')
    expect(await lookUp('ckpt.acme.dev', true)).toBe('no address of ckpt.acme.dev is known')
  })
  test('is left to the proxy, where there is one', async () => {
    const proxy = 'http://proxy.corp:3128'
    const unknown = async () => Promise.reject(new Error('ENOTFOUND'))
    expect(await checkAddress('https://ckpt.acme.dev', false, { resolve: unknown, proxy })).toEqual({ proxy })
  })
})

test.each<[string, string, boolean]>([
  ['https://*.acme.dev', 'https://ckpt.acme.dev/v1', true],
  ['https://*.acme.dev', 'https://ckpt.acme.dev:443/v1', true],
  ['https://*.acme.dev', 'https://CKPT.ACME.DEV/v1', true],
  ['https://*.acme.dev', 'https://a.b.acme.dev/v1', false],
  ['https://*.acme.dev', 'https://acme.dev/v1', false],
  ['https://*.acme.dev', 'https://evil-acme.dev/v1', false],
  ['https://*.acme.dev', 'https://ckpt.acme.dev.evil.example/v1', false],
  ['https://*.acme.dev', 'https://ckpt.acme.dev@evil.example/v1', false],
  ['https://*.acme.dev', 'https://evil.example/?.acme.dev', false],
  ['https://*.acme.dev', 'https://evil.example#.acme.dev', false],
  ['https://*.acme.dev', 'https://evil.example\\.acme.dev', false],
  ['https://*.acme.dev', 'http://ckpt.acme.dev/v1', false],
  ['https://*.acme.dev', 'https://ckpt.acme.dev:8443/v1', false],
  ['https://ckpt.acme.dev', 'https://ckpt.acme.dev./v1', false],
  ['http://gpu.acme.dev:*', 'http://gpu.acme.dev:8000/v1', true],
  ['http://127.0.0.1:8000', 'http://0x7f.1:8000/v1', true],
])('%s and %s: %s', (pattern, url, allowed) => {
  expect(isAllowed(url, [pattern])).toBe(allowed)
})

describe('proxies', () => {
  const corp = { https_proxy: 'http://secure.corp:3128', HTTP_PROXY: 'plain.corp:8080' }
  test.each<[string, Record<string, string>, string | undefined]>([
    ['https://ckpt.acme.dev/v1', {}, undefined],
    ['https://ckpt.acme.dev/v1', corp, 'http://secure.corp:3128'],
    ['http://ckpt.acme.dev/v1', corp, 'http://plain.corp:8080'],
    ['https://ckpt.acme.dev/v1', { https_proxy: '', HTTPS_PROXY: 'http://other.corp' }, 'http://other.corp'],
    ['https://localhost:8000', corp, undefined],
    ['https://127.3.2.1', corp, undefined],
    ['https://[::1]', corp, undefined],
    ...['*', 'acme.dev', '.acme.dev', '*.acme.dev', 'x, ACME.dev:443', 'x ckpt.acme.dev'].map(
      (no_proxy): [string, Record<string, string>, undefined] => [
        'https://ckpt.acme.dev',
        { ...corp, no_proxy },
        undefined,
      ],
    ),
    ['https://ckpt.acme.dev', { ...corp, NO_PROXY: 'me.dev,acme.dev:8443,other' }, 'http://secure.corp:3128'],
    ['https://10.0.0.7', { ...corp, no_proxy: '10.0.0.7' }, undefined],
    ['https://[fd00::7]', { ...corp, no_proxy: 'fd00::7' }, undefined],
    ['https://[fd00::7]', { ...corp, no_proxy: '[fd00::7]:443' }, undefined],
  ])('%s with %j: %s', (url, variables, expected) => {
    expect(proxyFor(url, variables)).toBe(expected)
  })

  test('an address that is none is an error that does not show it', () => {
    for (const https_proxy of ['ftp://user:secret@proxy', 'http://', 'socks5://user:secret@proxy']) {
      expect(() => proxyFor('https://ckpt.acme.dev', { https_proxy })).toThrow(
        /^the environment variable https_proxy: an address such as http:\/\/proxy\.example:3128 is expected$/,
      )
    }
  })

  test.each([
    ['http://user:corporate%21@proxy:3128', ['corporate%21', 'corporate!']],
    ['user:corporate@proxy:3128', ['corporate']],
    ['HTTP://user:corpor@te-word@proxy', ['corpor@te-word']],
    ['http://a-token-alone@proxy', ['a-token-alone']],
    ['http://user:%zz-broken@proxy', ['%zz-broken']],
    ['http://user:short@proxy', []],
    ['http://proxy:3128', []],
    ['proxy:3128', []],
  ])('the secrets of %s', (address, secrets) => {
    expect(proxyPasswords({ HTTPS_PROXY: address, http_proxy: 'http://proxy' })).toEqual(secrets)
  })
})
