import { lookup } from 'node:dns'
import { afterEach, describe, expect, test } from '@jest/globals'
import { connect } from '../src/connect.ts'
import { fixedToken } from '../src/endpoints/token.ts'
import type { Policy } from '../src/generated/policy.ts'
import type { Setup } from '../src/setup.ts'
import { askOnce, type ChatOptions, exchange, QUESTION } from './support/chat.ts'
import { type Ask, type Endpoint, startEndpoint } from './support/checkpoint-server.ts'
import { policyOf } from './support/evidence.ts'

const open: Endpoint[] = []
afterEach(async () => {
  for (const endpoint of open.splice(0)) await endpoint.close()
})

async function serve(): Promise<Endpoint> {
  const endpoint = await startEndpoint(() => 'Paris')
  open.push(endpoint)
  return endpoint
}

describe('the request', () => {
  const sent = async (endpoint: ChatOptions['endpoint']) => (await exchange('Paris', { endpoint: endpoint ?? {} })).ask

  test('holds model, messages and decoding, and nothing else', async () => {
    const { path, body, headers } = await sent({})
    expect(path).toBe('/v1/chat/completions')
    expect(body).toEqual({
      model: 'rc3',
      messages: [{ role: 'user', content: QUESTION.prompt }],
      temperature: 0.5,
      max_tokens: 77,
      seed: 7,
      stream: false,
    })
    expect(headers).toMatchObject({ 'content-type': 'application/json', accept: 'application/json' })
    expect(headers['user-agent']).toMatch(/^fine-tune-guardrail-check\/\d/)
    // A small reply can be unpacked to a large one.
    expect(headers['accept-encoding']).toBe('identity')
    expect(headers).not.toHaveProperty('authorization')
  })

  test('goes to the path below the base URL, with or without a slash at its end', async () => {
    for (const path of ['', '/', '//'])
      expect((await exchange('Paris', {}, path)).ask.path).toBe('/v1/chat/completions')
  })

  test('begins with the system prompt as deployed', async () => {
    const { body } = await sent({ system_prompt: 'You are\nkind.' })
    expect(body.messages).toEqual([
      { role: 'system', content: 'You are\nkind.' },
      { role: 'user', content: QUESTION.prompt },
    ])
  })

  test('an empty system prompt is one, too', async () => {
    expect((await sent({ system_prompt: '' })).body.messages).toMatchObject([{ role: 'system', content: '' }, {}])
  })

  test.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
    [
      'further fields are sent as they are',
      { top_p: 0.9, logit_bias: { 5: null } },
      { top_p: 0.9, logit_bias: { 5: null } },
      [],
    ],
    ['fields of ours are replaced', { temperature: 1, max_tokens: 5 }, { temperature: 1, max_tokens: 5 }, []],
    ['null leaves a field out', { temperature: null, seed: null }, { max_tokens: 77 }, ['temperature', 'seed']],
    [
      'max_completion_tokens takes the place of max_tokens',
      { max_completion_tokens: 300 },
      { max_completion_tokens: 300 },
      ['max_tokens'],
    ],
  ])('%s', async (_, request, expected, absent) => {
    const { body } = await sent({ request })
    expect(body).toMatchObject(expected)
    for (const name of absent) expect(body).not.toHaveProperty(name)
    expect(body).toMatchObject({ model: 'rc3', stream: false })
  })
})

describe('the token', () => {
  const client = (url: string, auth_header: Policy['endpoints']['auth_header'], token: string) => {
    const { endpoints, ...policy } = policyOf()
    const endpoint = { api: 'openai-chat', url, model: 'rc3' }
    // As much of a setup as connecting takes.
    const setup = {
      manifest: { value: { endpoint } },
      address: { lookup },
      policy: { value: { ...policy, endpoints: { ...endpoints, auth_header } } },
    }
    const access = { token: fixedToken(token), scrub: <T>(value: T) => value }
    return connect(setup as unknown as Setup, access, async () => ({ refusal: 'nothing else is asked' }))
  }

  test.each([
    ['authorization', 'Bearer sk-1'],
    ['api-key', 'sk-1'],
    ['x-api-key', 'sk-1'],
  ] as const)('goes into %s', async (header, value) => {
    const endpoint = await serve()
    await askOnce(client(endpoint.url, header, 'sk-1'))
    const { headers } = endpoint.asks[0] as Ask
    expect(headers[header]).toBe(value)
    expect(Object.values(headers).filter((field) => `${field}`.includes('sk-1'))).toHaveLength(1)
  })

  test('without one there is no header', async () => {
    const endpoint = await serve()
    await askOnce(client(endpoint.url, 'api-key', ''))
    expect(endpoint.asks[0]?.headers).not.toHaveProperty('api-key')
    expect(endpoint.asks[0]?.headers).not.toHaveProperty('authorization')
  })

  test.each([301, 302, 303, 307, 308])('is not sent on after a redirect (%d)', async (status) => {
    const other = await serve()
    const { result } = await exchange(
      { status, headers: { location: `${other.url}/chat/completions` } },
      { headers: { authorization: 'Bearer sk-1' } },
    )
    expect(result).toMatchObject({ failure: 'final', status })
    expect((result as Error).message).toContain('redirect, which is not followed')
    expect(other.requests()).toBe(0)
  })
})
