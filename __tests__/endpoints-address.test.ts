import { lookup } from 'node:dns/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Checked, checkAddress, refusalOf } from '../src/endpoints/address-guard.ts'
import { createTransport } from '../src/endpoints/transport.ts'
import { type Endpoint, startEndpoint } from './support/checkpoint-server.ts'

const NEVER = /never allowed/
const PRIVATE = /private address.*allow_private_network/

describe('metadata services are out of reach, whatever the policy allows', () => {
  test.each([
    '169.254.169.254',
    '169.254.170.2',
    '169.254.0.1',
    '100.100.100.200',
    'fe80::1',
    'fe80::a9fe:a9fe',
    'febf::1',
    'fd00:ec2::254',
    'fd00:0ec2:0:0:0:0:0:0254',
    'fd20:ce::254',
    'fd00:c1::a9fe:a9fe',
    '::169.254.169.254',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '0:0:0:0:0:ffff:a9fe:a9fe',
    '64:ff9b::169.254.169.254',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b::6464:64c8',
    '2002:a9fe:a9fe::1',
    '2002:a9fe:a9fe:1:2:3:4:5',
    'fe80::1%eth0',
  ])('%s', (address) => {
    for (const allowPrivate of [false, true]) expect(refusalOf(address, allowPrivate)).toMatch(NEVER)
  })
})

describe('private addresses need the policy', () => {
  test.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '10.255.255.255',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.168.0.1',
    '198.18.0.1',
    '198.19.255.255',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fc00::1',
    'fd12:3456::1',
    'fec0::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:10.1.2.3',
    '64:ff9b::10.0.0.1',
    '2002:c0a8:0101::1',
  ])('%s', (address) => {
    expect(refusalOf(address, false)).toMatch(PRIVATE)
    expect(refusalOf(address, true)).toBeUndefined()
  })
})

describe('public addresses are fine', () => {
  test.each([
    '1.1.1.1',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.1',
    '169.253.255.255',
    '169.255.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2a00:1450::1',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    '2002:808:808::1',
  ])('%s', (address) => {
    expect(refusalOf(address, false)).toBeUndefined()
  })
})

const resolve = (host: string) => lookup(host, { all: true })

describe('a URL is judged by where it leads', () => {
  const refusal = async (url: string, allowPrivate = false) =>
    (await checkAddress(url, allowPrivate, { resolve })).refusal

  test.each([
    'http://169.254.169.254/latest',
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://0251.254.0xa9.254/',
    'http://169.254.43518/',
    'http://169.16689662/',
    'http://[::ffff:169.254.169.254]/',
    'http://[0:0:0:0:0:FFFF:A9FE:A9FE]/',
    'http://[64:FF9B::169.254.169.254]/',
    'http://[2002:A9FE:A9FE::]/',
    'http://１６９.254.169.254/',
    'http://169。254。169。254/',
    'http://169.254.169.254./',
  ])('%s', async (url) => {
    expect(await refusal(url, true)).toMatch(NEVER)
  })

  test.each([
    'http://127.1/',
    'http://0/',
    'http://0x7f000001:8000/',
    'http://2130706433/',
    'http://[::1]:8000/',
    'http://localhost:8000/',
  ])('%s', async (url) => {
    expect(await refusal(url)).toMatch(PRIVATE)
    expect(await refusal(url, true)).toBeUndefined()
  })

  test('the refusal names host and address', async () => {
    expect(await refusal('http://localhost:8000')).toMatch(
      /^localhost is at (127\.0\.0\.1|::1): it is a private address/,
    )
    expect(await refusal('http://127.1:8000')).toMatch(/^127\.0\.0\.1\b.* it is a private address/)
  })
})

describe('connections go to the addresses that were checked', () => {
  let endpoint: Endpoint
  beforeAll(async () => {
    endpoint = await startEndpoint(() => 'yes')
  })
  afterAll(() => endpoint.close())

  async function post(host: string, checked: Checked) {
    if (checked.refusal !== undefined) throw new Error(checked.refusal)
    const origin = `http://${host}:${new URL(endpoint.url).port}`
    const url = `${origin}/v1/chat/completions`
    const transport = createTransport({
      ...checked,
      origin,
      inFlight: 1,
      headers: async () => ({}),
      scrub: (value) => value,
    })
    return transport
      .post(url, {}, new AbortController().signal)
      .then(
        ({ status }) => status,
        (error: Error) => error.message,
      )
      .finally(() => transport.close())
  }

  test('by name', async () => {
    expect(await post('localhost', await checkAddress('http://localhost', true, { resolve }))).toBe(200)
  })

  test('by a name that was not found at first, once it is, and not where that leads to a private address', async () => {
    let asked = 0
    const flaky = (address: string) => async () => {
      if (++asked === 1) throw new Error('EAI_AGAIN')
      return [{ address, family: 4 }]
    }
    const found = await checkAddress('http://localhost', true, { resolve: flaky('127.0.0.1') })
    expect([await post('localhost', found), await post('localhost', found), asked]).toEqual([200, 200, 2])
    asked = 0
    const refused = await checkAddress('http://localhost', false, { resolve: flaky('127.0.0.1') })
    expect(await post('localhost', refused)).toMatch(/localhost is at 127\.0\.0\.1: it is a private address/)
  })

  test('and to no other name', async () => {
    const checked = await checkAddress('http://127.0.0.1', true, { resolve })
    expect(await post('localhost', checked)).toMatch(/ENOTFOUND/)
  })
})
