import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { EndpointError } from '../src/endpoints/endpoint.ts'
import { modelName } from '../src/endpoints/http-failure.ts'
import { MAX_REPLY_BYTES } from '../src/endpoints/reply-body.ts'
import { askOnce, chatAt, completion, exchange, QUESTION } from './support/chat.ts'
import { type Reply, startEndpoint } from './support/checkpoint-server.ts'

describe('a reply', () => {
  const none = { prompt: 0, completion: 0 }
  const answer = { kind: 'answer', model: 'rc3', usage: none, cut: false }

  test.each<[string, Reply, unknown]>([
    [
      'with all that belongs to it',
      { content: 'Paris' },
      { kind: 'answer', text: 'Paris', cut: false, model: 'rc3', usage: { prompt: 6, completion: 1 } },
    ],
    [
      'in parts',
      completion({ content: [{ type: 'text', text: 'Par' }, { type: 'image' }, { type: 'text', text: 'is' }] }),
      { ...answer, text: 'Paris' },
    ],
    [
      'in a part for refusals',
      completion({ content: [{ type: 'refusal', refusal: "I can't." }] }),
      { ...answer, text: "I can't." },
    ],
    ['in the field for refusals', completion({ content: null, refusal: "I can't." }), { ...answer, text: "I can't." }],
    [
      'that reasons elsewhere',
      completion({ content: 'Paris', reasoning_content: 'Hm.' }),
      { ...answer, text: 'Paris' },
    ],
    [
      'without a model',
      { body: { choices: [{ message: { content: 'Paris' } }] } },
      { kind: 'answer', text: 'Paris', cut: false, usage: none },
    ],
    [
      'that is cut',
      { content: 'Par', finish_reason: 'length' },
      expect.objectContaining({ kind: 'answer', text: 'Par', cut: true }),
    ],
    [
      'that is cut before it begins',
      { content: '', finish_reason: 'length' },
      expect.objectContaining({ kind: 'none', reason: 'truncated' }),
    ],
    ['that is empty', { content: ' \n' }, expect.objectContaining({ kind: 'none', reason: 'empty' })],
    ['that is null', { content: null }, expect.objectContaining({ kind: 'none', reason: 'empty' })],
    [
      'that calls a tool',
      completion({ content: null, tool_calls: [{}] }),
      expect.objectContaining({ kind: 'none', reason: 'empty' }),
    ],
    [
      'that was filtered',
      { content: 'I', finish_reason: 'content_filter' },
      expect.objectContaining({ kind: 'none', reason: 'filtered' }),
    ],
    [
      'that counts nonsense',
      completion({ content: 'Paris' }, { usage: { prompt_tokens: -1, completion_tokens: '9' } }),
      { ...answer, text: 'Paris' },
    ],
    [
      'with a refusal to begin with',
      { status: 400, body: { error: { code: 'content_filter' } } },
      { kind: 'none', reason: 'filtered', usage: none },
    ],
    [
      'with an inner error',
      { status: 400, body: { error: { innererror: { code: 'ResponsibleAIPolicyViolation' } } } },
      { kind: 'none', reason: 'filtered', usage: none },
    ],
    [
      'with a code of its own',
      { status: 400, body: { code: 'data_inspection_failed' } },
      { kind: 'none', reason: 'filtered', usage: none },
    ],
  ])('%s', async (_, reply, expected) => {
    expect((await exchange(reply)).result).toEqual(expected)
  })

  /** What a filter says in the model's place reads like a refusal, and ends as one does. */
  const refusal = 'Sorry, the model cannot answer this question.'
  const choice = (more: object) => ({ message: { content: refusal }, finish_reason: 'stop', ...more })
  const violence = { content_filter_results: { hate: { filtered: false }, violence: { filtered: true } } }
  test.each<[string, object]>([
    ['Amazon Bedrock', { choices: [choice({})], 'amazon-bedrock-guardrailAction': 'INTERVENED' }],
    ['Azure OpenAI, of the answer', { choices: [choice(violence)] }],
    [
      'Azure OpenAI, of the request',
      { choices: [choice({})], prompt_filter_results: [{ prompt_index: 0, ...violence }] },
    ],
    [
      'Azure OpenAI, as blocked',
      { choices: [choice({})], content_filters: [{ blocked: true, source_type: 'prompt' }] },
    ],
    ['Gemini', { choices: [], promptFeedback: { blockReason: 'SAFETY' } }],
    ['OpenRouter, of the answer', { choices: [choice({ native_finish_reason: 'PROHIBITED_CONTENT' })] }],
    ['OpenRouter, of the request', { error: { code: 403, message: 'flagged', metadata: { flagged_input: 'How' } } }],
    ['a gateway', { choices: [choice({})], error: { code: 'content_filter', message: 'no' } }],
  ])('with 200 in which the filter of %s has spoken is none of the model', async (_, body) => {
    expect((await exchange({ body })).result).toEqual(expect.objectContaining({ kind: 'none', reason: 'filtered' }))
  })

  test('whose filter found nothing is an answer', async () => {
    const passed = { content_filter_results: { hate: { filtered: false, severity: 'medium', detected: true } } }
    const body = {
      choices: [choice({ ...passed, native_finish_reason: 'end_turn' })],
      prompt_filter_results: [passed],
      content_filters: [{ blocked: false }],
      promptFeedback: {},
      'amazon-bedrock-guardrailAction': 'NONE',
      error: null,
    }
    expect((await exchange({ body })).result).toEqual({ kind: 'answer', text: refusal, cut: false, usage: none })
  })

  test.each<[string, object, object]>([
    ['an error', { choices: [choice({})], error: { message: 'overloaded' } }, { failure: 'request', status: 200 }],
    ['an error in words', { choices: [choice({})], error: 'overloaded' }, { failure: 'request', status: 200 }],
    [
      'a passing error',
      { choices: [choice({})], error: { code: 502, message: 'no' } },
      { failure: 'passing', status: 502 },
    ],
    ['nothing but an error', { error: { code: 429, message: 'slow down' } }, { failure: 'passing', status: 429 }],
    ['a code in digits', { error: { code: '503', message: 'busy' } }, { failure: 'passing', status: 503 }],
    ['an error of its own', { choices: [choice({ error: { code: 500, message: 'no' } })] }, { failure: 'passing' }],
    ['an end by an error', { choices: [choice({ finish_reason: 'error' })] }, { failure: 'passing', status: 200 }],
    ['an end by abortion', { choices: [choice({ finish_reason: 'abort' })] }, { failure: 'passing', status: 200 }],
  ])('of 200 with %s is no answer', async (_, body, expected) => {
    const { result } = await exchange({ body })
    expect(result).toBeInstanceOf(EndpointError)
    expect(result).toMatchObject(expected)
  })

  test.each<[string, Reply, RegExp]>([
    [
      'that is no JSON',
      { body: '<html>', headers: { 'content-type': 'text/html; charset=utf-8' } },
      /200 with text\/html that is not JSON/,
    ],
    ['without content', { body: '' }, /200 with .*that is not JSON/],
    ['that is other JSON', { body: { id: 'x' } }, /200 with JSON without choices\[0\]\.message/],
    ['that is an error', { body: { error: { message: 'not loaded' } } }, /answered 200 with an error: "not loaded"$/],
    ['without choices', { body: { choices: [] } }, /200 with JSON without choices\[0\]\.message/],
    ['that is a list', { body: [] }, /200 with JSON without choices\[0\]\.message/],
  ])("%s is this request's failure", async (_, reply, message) => {
    const { result } = await exchange(reply)
    expect(result).toBeInstanceOf(EndpointError)
    expect(result).toMatchObject({ failure: 'request', status: 200 })
    expect((result as Error).message).toMatch(message)
  })

  test('is read behind a byte order mark', async () => {
    const { result } = await exchange({ body: `\u{feff}${JSON.stringify(completion({ content: 'Paris' }).body)}` })
    expect(result).toMatchObject({ text: 'Paris' })
  })

  test.each([
    ['insufficient_quota', 'final'],
    ['rate_limit_exceeded', 'passing'],
  ])('of 200 with the error %s is %s, as with a status of its own', async (code, failure) => {
    const { result } = await exchange({ body: { error: { message: 'no', code } } })
    expect(result).toMatchObject({ failure, status: 429 })
  })

  test('is read up to its largest size', async () => {
    const whole = JSON.stringify(completion({ content: 'Paris' }).body)
    const padded = (size: number) => ({ body: whole.padEnd(size) })
    expect((await exchange(padded(MAX_REPLY_BYTES))).result).toMatchObject({ text: 'Paris' })
    const { result } = await exchange(padded(MAX_REPLY_BYTES + 1))
    expect(result).toMatchObject({ failure: 'request', message: 'the reply is longer than 1000000 bytes' })
  })
})

describe('a failure', () => {
  test.each<[number, string, RegExp]>([
    [204, 'request', /204/],
    [400, 'request', /400/],
    [401, 'final', /endpoint-token/],
    [402, 'final', /402/],
    [403, 'final', /endpoint-token/],
    [404, 'final', /endpoint\.url and endpoint\.model/],
    [405, 'final', /405/],
    [407, 'final', /407/],
    [408, 'passing', /408/],
    [410, 'final', /410/],
    [413, 'request', /413/],
    [422, 'request', /422/],
    [425, 'passing', /425/],
    [429, 'passing', /429/],
    [500, 'passing', /500/],
    [501, 'request', /501/],
    [502, 'passing', /502/],
    [503, 'passing', /503/],
    [504, 'passing', /504/],
    [507, 'passing', /507/],
    [525, 'passing', /525/],
    [529, 'passing', /529/],
    [530, 'passing', /530/],
    [505, 'request', /505/],
  ])('%d is %s', async (status, failure, message) => {
    const { result } = await exchange({ status, body: status === 204 ? '' : { error: { message: 'no' } } })
    expect(result).toMatchObject({ status, failure, retryAfter: undefined })
    expect((result as Error).message).toMatch(message)
  })

  test('in a list is read as well', async () => {
    const { result } = await exchange({ status: 429, body: [{ error: { code: 429, message: 'slow down' } }] })
    expect((result as Error).message).toBe('the endpoint answered 429: "slow down"')
  })

  test.each(['insufficient_quota', 'billing_hard_limit_reached'])('429 with %s is final', async (code) => {
    const { result } = await exchange({ status: 429, body: { error: { message: 'pay first', code } } })
    expect(result).toMatchObject({ failure: 'final', status: 429 })
    expect((result as Error).message).toBe(
      'the endpoint\'s quota is used up (429; raise it, or top up the account behind the token): "pay first"',
    )
  })

  const date = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000).toUTCString()
  test.each<[string, Record<string, string>, number | undefined]>([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['part of a second', { 'retry-after': '0.5' }, 500],
    ['a date', { 'retry-after': date(30), date: date(0) }, 30_000],
    ['a date that is over', { 'retry-after': date(-30), date: date(0) }, 0],
    ['milliseconds', { 'retry-after-ms': '1500' }, 1500],
    ['milliseconds, and seconds', { 'retry-after-ms': '1500', 'retry-after': '2' }, 1500],
    ['a moment in seconds since 1970', { 'retry-after': '1800000040', date: date(30) }, 10_000],
    ['minutes and seconds', { 'retry-after': '1m30s' }, 90_000],
    ['negative seconds', { 'retry-after': '-7' }, 0],
    ['empty', { 'retry-after': '', 'retry-after-ms': '' }, undefined],
    ['no time', { 'retry-after': 'soon', 'retry-after-ms': 'later' }, undefined],
  ])('asks to wait: %s', async (_, headers, expected) => {
    const { result } = await exchange({ status: 429, headers, body: {} })
    expect((result as EndpointError).retryAfter).toBe(expected)
  })

  test.each<[string, unknown]>([
    ['error.message', { error: { message: 'bad key sk-12345.+, really sk-12345.+' } }],
    ['error', { error: 'bad key sk-12345.+, really sk-12345.+' }],
    ['message', { message: 'bad key sk-12345.+, really sk-12345.+' }],
    ['detail', { detail: 'bad\nkey   sk-12345.+, really sk-12345.+' }],
  ])('quotes %s on one line without secrets', async (_, body) => {
    const { result } = await exchange({ status: 400, body }, { secrets: ['', 'sk-12345.+'] })
    expect((result as Error).message).toBe('the endpoint answered 400: "bad key ***, really ***"')
  })

  test.each([
    ['FastAPI', (detail: unknown) => ({ detail })],
    ['Mistral', (detail: unknown) => ({ object: 'error', message: { detail } })],
  ])('names the field that a server of the kind of %s does not take', async (_, bodyOf) => {
    const detail = [{ type: 'extra_forbidden', loc: ['body', 'seed'], msg: 'Extra inputs are not permitted', input: 1 }]
    const { result } = await exchange({ status: 422, body: bodyOf(detail) })
    expect((result as Error).message).toBe(
      'the endpoint answered 422 (it does not take the field seed as it was sent: set seed: null in endpoint.request in the manifest): "body.seed: Extra inputs are not permitted"',
    )
  })

  test.each([
    [
      'a name that a system prompt has, too',
      'acme/helpful-assistant-of-the-shop-8b',
      'acme/helpful-assistant-of-the-shop-8b',
    ],
    ['a text of the request', 'What is the capital of France, please?', 'a name that repeats the request'],
  ])('takes %s for what it is', (_, model, name) => {
    const messages = [
      { role: 'system', content: 'You are the helpful assistant of the shop, ACME helpful-assistant-of-the-shop-8b.' },
      { role: 'user', content: 'What is the capital of France, please?' },
    ]
    expect(modelName({ status: 200, headers: {}, text: '', sent: { model: 'm', messages } }, model)).toBe(name)
  })

  test('quotes no more than a little', async () => {
    const { result } = await exchange(
      { status: 400, body: { error: { message: `${'x'.repeat(198)}sk-12345` } } },
      { secrets: ['sk-12345'] },
    )
    expect((result as Error).message).toBe(`the endpoint answered 400: "${'x'.repeat(198)}**…"`)
  })

  test.each<[string, unknown]>([
    ['a page', '<html>sk-1</html>'],
    ['an object', { error: { message: { text: 'sk-1' } } }],
    ['nothing', { error: { message: '  ' } }],
  ])('does not quote %s', async (_, body) => {
    const { result } = await exchange({ status: 500, body })
    expect((result as Error).message).toBe('the endpoint answered 500')
  })

  test('of the connection is passing', async () => {
    const { result } = await exchange({ destroy: true })
    expect(result).toMatchObject({ failure: 'passing', status: undefined })
    expect((result as Error).message).toMatch(/^no reply from http:\/\/127\.0\.0\.1:\d+: /)
  })

  test('half-way through a reply is passing, whatever has come so far', async () => {
    const whole = JSON.stringify(completion({ content: 'Paris' }).body)
    const server = createServer((socket) => {
      socket.once('data', () => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${whole.length + 1}\r\n\r\n${whole}`))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const result = await askOnce(chatAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`))
    expect(result).toMatchObject({ failure: 'passing' })
    await new Promise((resolve) => server.close(resolve))
  })

  test('an end to the run is none', async () => {
    const endpoint = await startEndpoint(() => ({ content: 'Paris', delayMs: 600_000 }))
    const client = chatAt(endpoint.url)
    const ending = new AbortController()
    const asked = client.ask(QUESTION, ending.signal)
    ending.abort()
    await expect(asked).rejects.not.toBeInstanceOf(EndpointError)
    await client.close()
    await endpoint.close()
  })
})
