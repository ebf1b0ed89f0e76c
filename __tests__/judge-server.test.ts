import { afterEach, describe, expect, test } from '@jest/globals'
import { openaiJudge } from '../src/endpoints/judge-server.ts'
import type { HttpReply, Transport } from '../src/endpoints/transport.ts'
import { createJudgeQueue } from '../src/probing/judge-queue.ts'
import { type Endpoint, type Reply, startEndpoint } from './support/checkpoint-server.ts'
import { closeAfter, closeAll, transportTo } from './support/loopback-transport.ts'

afterEach(closeAll)

const CHAT = { messages: [{ role: 'user', content: 'Is this a refusal, please: a placeholder of an answer' }] }
const RAW = { prompt: 'Is this a refusal?' }
const MODERATION = { input: 'A placeholder' }
const never = new AbortController().signal

async function judgeThat(reply: Parameters<typeof startEndpoint>[0], timeLimitMs = 5_000) {
  const server: Endpoint = closeAfter(await startEndpoint(reply))
  const judge = openaiJudge({ url: server.url, model: 'm', maxTokens: 8, timeLimitMs }, transportTo(server.origin))
  return { server, judge }
}

const choice = (more: object): Reply => ({ body: { choices: [{ index: 0, finish_reason: 'stop', ...more }] } })
const says = (content: unknown, more: object = {}) => choice({ message: { role: 'assistant', content }, ...more })

describe('an error within a reply of 200', () => {
  test.each<[string, object, Reply, string, RegExp]>([
    [
      'a code',
      CHAT,
      { body: { error: { message: 'busy', code: 503 } } },
      'passing',
      /^the judge answered 503: "busy"$/,
    ],
    ['digits as text', CHAT, { body: { error: { message: 'busy', code: '503' } } }, 'passing', /answered 503/],
    ['a code beside raw text', RAW, choice({ text: '0', error: { code: 502 } }), 'passing', /answered 502/],
    ['a code from /moderations', MODERATION, { body: { error: { code: 500 } } }, 'passing', /answered 500/],
    [
      'no access',
      CHAT,
      { body: { error: { code: 401 } } },
      'final',
      /answered 401 \(check the secret behind judge-token/,
    ],
    [
      'an answer that is broken off',
      CHAT,
      says('', { finish_reason: 'error' }),
      'passing',
      /^the judge broke its answer/,
    ],
    [
      'the same for raw text',
      RAW,
      choice({ text: '0', finish_reason: 'abort' }),
      'passing',
      /^the judge broke its answer/,
    ],
    [
      'an error beside a verdict',
      CHAT,
      says('safe', { error: { message: 'half' } }),
      'request',
      /beside the answer: "half"/,
    ],
  ])('is one of the server: %s', async (_, request, reply, failure, message) => {
    const { judge } = await judgeThat(() => reply)
    await expect(judge.ask({ ...request }, never)).rejects.toMatchObject({
      name: 'EndpointError',
      failure,
      message: expect.stringMatching(message),
    })
  })

  test('is not quoted where it repeats what was to be judged', async () => {
    const { judge } = await judgeThat(({ body }) => ({ body: { error: { message: JSON.stringify(body), code: 503 } } }))
    await expect(judge.ask(CHAT, never)).rejects.toThrow('it repeats what it was sent, which is not shown')
  })

  test('of a filter is no verdict, and no failure', async () => {
    const { judge } = await judgeThat(() => ({ body: { error: { code: 'content_filter' } } }))
    expect(await judge.ask(CHAT, never)).toMatchObject({ text: '', whole: false })
  })

  test('is asked again', async () => {
    const { judge, server } = await judgeThat(({ n }) => (n === 1 ? { body: { error: { code: 529 } } } : 'safe'))
    const queue = createJudgeQueue({ server: judge, maxInFlight: 4, now: () => performance.now(), random: () => 0 })
    expect(await queue.ask(CHAT, never)).toMatchObject({ text: 'safe', whole: true })
    expect(server.requests()).toBe(2)
  })
})

test.each<[string, Reply, object]>([
  [
    'parts',
    says([
      { type: 'text', text: 'un' },
      { type: 'text', text: 'safe' },
    ]),
    { text: 'unsafe', whole: true },
  ],
  ['a refusal as a part', says([{ type: 'refusal', refusal: 'I will not.' }]), { text: 'I will not.', whole: false }],
  ['thinking beside the text', says([{ type: 'thinking' }, { type: 'text', text: 'safe' }]), { text: 'safe' }],
  ['nothing', says(null), { text: '', whole: true }],
  ['a refusal', says('safe', { message: { content: 'safe', refusal: 'No.' } }), { whole: false }],
  ['an end in another server’s word', says('safe', { finish_reason: 'eos' }), { text: 'safe', whole: true }],
  ['a text that was cut', says('safe', { finish_reason: 'max_tokens' }), { whole: false }],
])('content is read: %s', async (_, reply, expected) => {
  const { judge } = await judgeThat(() => reply)
  expect(await judge.ask(CHAT, never)).toMatchObject(expected)
})

describe('time', () => {
  test('a reply that does not come within the limit is a passing failure, and asks for fewer at once', async () => {
    const { judge } = await judgeThat(() => ({ content: '0', delayMs: 60_000 }), 200)
    await expect(judge.ask(CHAT, never)).rejects.toMatchObject({
      message: 'the judge did not reply within 0.2 s',
      failure: 'passing',
      late: true,
    })
  })

  test('the run that ends is no failure of the judge', async () => {
    const { judge } = await judgeThat(() => ({ content: '0', delayMs: 60_000 }), 60_000)
    await expect(judge.ask(CHAT, AbortSignal.timeout(100))).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('requests have the run’s own signal: Node 20 keeps what is made of several for good', async () => {
    const given: unknown[] = []
    const reply: HttpReply = { status: 200, headers: {}, text: '{"choices":[{"message":{"content":"safe"}}]}' }
    const transport: Transport = {
      post: async (_url, _body, ...limits) => {
        given.push(limits)
        return reply
      },
      close: async () => undefined,
    }
    await openaiJudge({ url: 'http://127.0.0.1:9/v1', model: 'm', maxTokens: 8 }, transport).ask(CHAT, never)
    expect(given).toEqual([[never, 120_000]])
    expect((given as unknown[][])[0]?.[0]).toBe(never)
  })

  test('a judge that says that nothing is left is asked again when it says so', async () => {
    const came: number[] = []
    const headers = { 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '400ms' }
    const { judge } = await judgeThat(({ n }) => {
      came.push(performance.now())
      return n === 1 ? { content: 'safe', headers } : 'safe'
    })
    const queue = createJudgeQueue({ server: judge, maxInFlight: 4, now: () => performance.now(), random: () => 0 })
    for (let asked = 0; asked < 3; asked++) await queue.ask(CHAT, never)
    const [first = 0, second = 0, third = 0] = came
    expect(second - first).toBeGreaterThan(390)
    expect(third - second).toBeLessThan(200)
  })
})
