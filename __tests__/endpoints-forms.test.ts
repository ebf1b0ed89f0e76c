import { describe, expect, test } from '@jest/globals'
import { checkTemplate } from '../src/documents/template.ts'
import { EndpointError } from '../src/endpoints/endpoint.ts'
import { openaiJudge } from '../src/endpoints/judge-server.ts'
import { fillTemplate } from '../src/endpoints/prompt-template.ts'
import { createTransport } from '../src/endpoints/transport.ts'
import type { ModelCard } from '../src/generated/model-card.ts'
import { QUESTION } from './support/chat.ts'
import { type Reply, startEndpoint } from './support/checkpoint-server.ts'
import { speak } from './support/forms.ts'

type Api = ModelCard['endpoint']['api']

/** As vLLM writes it. */
const completion = (text: unknown, more: object = {}): Reply => ({
  body: {
    id: 'cmpl-1',
    object: 'text_completion',
    created: 0,
    model: 'rc3',
    choices: [{ index: 0, text, logprobs: null, finish_reason: 'stop', stop_reason: null, ...more }],
    usage: { prompt_tokens: 6, total_tokens: 8, completion_tokens: 2 },
  },
})

/** As OpenAI writes it. */
const response = (content: object[], more: object = {}): Reply => ({
  body: {
    id: 'resp_1',
    object: 'response',
    created_at: 0,
    status: 'completed',
    error: null,
    incomplete_details: null,
    model: 'rc3',
    output: [
      { type: 'reasoning', id: 'rs_1', summary: [{ type: 'summary_text', text: 'Hm.' }] },
      { type: 'message', id: 'msg_1', status: 'completed', role: 'assistant', content },
    ],
    usage: { input_tokens: 6, output_tokens: 2, total_tokens: 8 },
    ...more,
  },
})
const said = (text: string) => [{ type: 'output_text', text, annotations: [] }]

describe('openai-completions', () => {
  test.each([
    ['vLLM', { tokens: [' 7'], token_logprobs: [-0.1], top_logprobs: [{ ' 7': -0.1, ' 6': -2.5 }], text_offset: [0] }],
    [
      'llama.cpp',
      {
        content: [
          {
            id: 22,
            token: ' 7',
            bytes: [32, 55],
            logprob: -0.1,
            top_logprobs: [
              { id: 22, token: ' 7', bytes: [32, 55], logprob: -0.1 },
              { id: 21, token: ' 6', bytes: [32, 54], logprob: -2.5 },
            ],
          },
        ],
      },
    ],
  ])('token probabilities are read in the form of %s', async (_, logprobs) => {
    const { result } = await speak('openai-completions', completion(' 7', { logprobs }))
    const top = [
      { token: ' 7', logprob: -0.1 },
      { token: ' 6', logprob: -2.5 },
    ]
    expect(result).toMatchObject({ kind: 'answer', text: ' 7', logprobs: [{ token: ' 7', top }] })
  })

  const sent = async (...more: Parameters<typeof speak> extends [Api, Reply, ...infer Rest] ? Rest : never) =>
    (await speak('openai-completions', completion('Paris'), ...more)).ask

  test('sends the request as plain text, and nothing of turns', async () => {
    const { path, body } = await sent()
    expect(path).toBe('/v1/completions')
    expect(body).toEqual({
      model: 'rc3',
      prompt: `${QUESTION.prompt}\n`,
      temperature: 0.5,
      max_tokens: 77,
      seed: 7,
      stream: false,
    })
  })

  test("sends the policy's template with the manifest's system prompt, and stops", async () => {
    const template = '<|sys|>{#system}{system}<|end|>{/system}<|user|>{prompt}<|assistant|>'
    const decoding = { template, stop: ['<|user|>', '\n\n'] }
    const { body } = await sent({
      decoding,
      endpoint: { system_prompt: 'Be {prompt}', request: { top_p: 0.9, seed: null } },
    })
    expect(body).toEqual({
      model: 'rc3',
      prompt: `<|sys|>Be {prompt}<|end|><|user|>${QUESTION.prompt}<|assistant|>`,
      temperature: 0.5,
      max_tokens: 77,
      stop: ['<|user|>', '\n\n'],
      stream: false,
      top_p: 0.9,
    })
    const { body: without } = await sent({ decoding })
    expect(without.prompt).toBe(`<|sys|><|user|>${QUESTION.prompt}<|assistant|>`)
  })

  test('the answer is the text', async () => {
    const { result } = await speak('openai-completions', completion('Paris'))
    expect(result).toEqual({
      kind: 'answer',
      text: 'Paris',
      cut: false,
      model: 'rc3',
      usage: { prompt: 6, completion: 2 },
    })
  })
})

describe('openai-responses', () => {
  test('sends input and instructions, keeps nothing on the server, and has no seed', async () => {
    const options = {
      endpoint: { system_prompt: 'Be kind.', request: { reasoning: { effort: 'low' }, temperature: null } },
    }
    const { ask } = await speak('openai-responses', response(said('Paris')), options)
    expect(ask.path).toBe('/v1/responses')
    expect(ask.body).toEqual({
      model: 'rc3',
      instructions: 'Be kind.',
      input: QUESTION.prompt,
      max_output_tokens: 77,
      store: false,
      stream: false,
      reasoning: { effort: 'low' },
    })
    const plain = await speak('openai-responses', response(said('Paris')))
    expect(plain.ask.body).not.toHaveProperty('instructions')
    expect(plain.ask.body).toMatchObject({ temperature: 0.5 })
  })

  test.each<[string, Reply, unknown]>([
    [
      'with its reasoning apart',
      response([...said('Par'), ...said('is')]),
      { kind: 'answer', text: 'Paris', cut: false },
    ],
    [
      'in the part for refusals',
      response([{ type: 'refusal', refusal: "I can't." }]),
      { kind: 'answer', text: "I can't." },
    ],
    [
      'that is cut',
      response(said('Par'), { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }),
      { kind: 'answer', text: 'Par', cut: true },
    ],
    [
      'that is cut while reasoning',
      response([], { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }),
      { kind: 'none', reason: 'truncated' },
    ],
    [
      'that was filtered',
      response(said('Par'), { status: 'incomplete', incomplete_details: { reason: 'content_filter' } }),
      { kind: 'none', reason: 'filtered' },
    ],
    [
      'that is incomplete for no known reason',
      response(said('Par'), { status: 'incomplete' }),
      { kind: 'none', reason: 'filtered' },
    ],
    ['that only calls a tool', response([], { output: [{ type: 'function_call', name: 'f' }] }), { reason: 'empty' }],
  ])('an answer %s', async (_, reply, expected) => {
    const { result } = await speak('openai-responses', reply)
    expect(result).toMatchObject({ ...(expected as object), model: 'rc3', usage: { prompt: 6, completion: 2 } })
  })

  test.each<[string, object, object]>([
    ['that may pass', { code: 'server_error', message: 'Try again' }, { failure: 'passing' }],
    ['that stays', { code: 'invalid_prompt', message: 'Try\nagain' }, { failure: 'request' }],
  ])('a failure %s', async (_, error, expected) => {
    const { result } = await speak('openai-responses', response([], { status: 'failed', error, output: [] }))
    expect(result).toBeInstanceOf(EndpointError)
    expect(result).toMatchObject({ ...expected, message: 'the endpoint failed to answer: "Try again"' })
  })

  test('one that is not ready is no answer', async () => {
    const { result } = await speak('openai-responses', response([], { status: 'queued', output: [] }))
    expect(result).toMatchObject({ failure: 'request', message: expect.stringContaining('(status queued)') })
  })
})

describe.each<[Api, (text: string, finish?: string) => Reply, string]>([
  ['openai-completions', (text, finish = 'stop') => completion(text, { finish_reason: finish }), 'choices[0].text'],
  [
    'openai-responses',
    (text, finish) =>
      response(
        said(text),
        finish === undefined
          ? {}
          : {
              status: 'incomplete',
              incomplete_details: { reason: finish === 'length' ? 'max_output_tokens' : finish },
            },
      ),
    'a response object',
  ],
])('what holds for all forms holds for %s', (api, reply, expected) => {
  const resultOf = async (each: Reply) => (await speak(api, each)).result

  test.each<[string, Reply, object]>([
    ['empty', reply(' \n'), { kind: 'none', reason: 'empty', model: 'rc3' }],
    ['truncated', reply('', 'length'), { kind: 'none', reason: 'truncated' }],
    ['cut', reply('Par', 'length'), { kind: 'answer', cut: true }],
    ['filtered', reply('Par', 'content_filter'), { kind: 'none', reason: 'filtered' }],
    ['ended by what nobody knows', reply('Par', 'guardrail_intervened'), { kind: 'none', reason: 'filtered' }],
    [
      'a filter in front',
      { status: 400, body: { error: { code: 'content_filter' } } },
      { kind: 'none', reason: 'filtered' },
    ],
    [
      "Azure's filter in front",
      { status: 400, body: { error: { code: null, innererror: { code: 'ResponsibleAIPolicyViolation' } } } },
      { kind: 'none', reason: 'filtered' },
    ],
  ])('%s', async (_, each, result) => {
    expect(await resultOf(each)).toMatchObject(result)
  })

  test.each<[string, Reply, object]>([
    [
      'HTML',
      { body: '<html>', headers: { 'content-type': 'text/html' } },
      { failure: 'request', status: 200, message: expect.stringContaining('200 with text/html that is not JSON') },
    ],
    [
      'another form',
      { content: 'Paris' },
      { failure: 'request', message: expect.stringContaining(`JSON without ${expected}`) },
    ],
    ['overload', { status: 429, headers: { 'retry-after': '7' }, body: {} }, { failure: 'passing', retryAfter: 7000 }],
    ['no quota', { status: 429, body: { error: { code: 'insufficient_quota' } } }, { failure: 'final' }],
    [
      'a wrong key',
      { status: 401, body: {} },
      { failure: 'final', message: expect.stringContaining('endpoint-token') },
    ],
    [
      'no such model',
      { status: 404, body: {} },
      { failure: 'final', message: expect.stringContaining('endpoint.model') },
    ],
    ['a redirect', { status: 307, headers: { location: 'http://127.0.0.1:1/' }, body: '' }, { failure: 'final' }],
    ['a broken connection', { destroy: true }, { failure: 'passing' }],
  ])('%s', async (_, each, error) => {
    const result = await resultOf(each)
    expect(result).toBeInstanceOf(EndpointError)
    expect(result).toMatchObject(error)
  })

  test('the name in the reply is told, whatever it is', async () => {
    const { body } = reply('Paris') as { body: object }
    expect(await resultOf({ body: { ...body, model: 'another' } })).toMatchObject({ model: 'another' })
  })
})

describe("Azure's URLs", () => {
  const path = '/openai/deployments/rc3?api-version=2024-10-21'
  const chat: Reply = { content: 'Paris' }

  test.each<[Api, Reply, string]>([
    ['openai-chat', chat, '/openai/deployments/rc3/chat/completions?api-version=2024-10-21'],
    ['openai-completions', completion('Paris'), '/openai/deployments/rc3/completions?api-version=2024-10-21'],
  ])(
    '%s goes below the deployment, with the version behind and the key in its header',
    async (api, reply, expected) => {
      const { ask, result } = await speak(api, reply, { auth_header: 'api-key', token: 'azure-key' }, path)
      expect(ask.path).toBe(expected)
      expect(ask.headers['api-key']).toBe('azure-key')
      expect(ask.headers).not.toHaveProperty('authorization')
      expect(result).toMatchObject({ kind: 'answer', text: 'Paris' })
    },
  )

  test('a judge may be there as well', async () => {
    const server = await startEndpoint(() => 'Yes')
    const transport = createTransport({
      origin: server.origin,
      inFlight: 1,
      headers: async () => ({}),
      scrub: (value) => value,
    })
    const judge = openaiJudge({ url: `${server.origin}${path}`, model: 'rc3', maxTokens: 5 }, transport)
    await judge.ask({ messages: [] }, new AbortController().signal)
    await judge.ask({ prompt: 'x' }, new AbortController().signal).catch(() => undefined)
    expect(server.asks.map((ask) => ask.path)).toEqual([
      '/openai/deployments/rc3/chat/completions?api-version=2024-10-21',
      '/openai/deployments/rc3/completions?api-version=2024-10-21',
    ])
    await judge.close()
    await server.close()
  })

  test('the newer form may go without', async () => {
    const { ask } = await speak('openai-responses', response(said('Paris')), {}, '/openai/v1/?api-version=preview')
    expect(ask.path).toBe('/openai/v1/responses?api-version=preview')
  })
})

describe('a field that the server does not take', () => {
  const refused = (code: string, param: unknown): Reply => ({
    status: 400,
    body: { error: { message: 'Unsupported', type: 'invalid_request_error', code, param } },
  })

  test.each([
    ['unsupported_value', 'temperature', 'set temperature: null in endpoint.request in the manifest)'],
    ['unknown_parameter', 'seed', 'set seed: null in endpoint.request in the manifest)'],
    [
      'unsupported_parameter',
      'max_tokens',
      'set max_tokens: null in endpoint.request in the manifest, and max_completion_tokens in its place)',
    ],
  ])('%s: %s is to be left out', async (code, param, words) => {
    const { result } = await speak('openai-chat', refused(code, param))
    expect(result).toMatchObject({ failure: 'request', message: expect.stringContaining(words) })
  })

  test('its name is not quoted where it is none', async () => {
    const { result } = await speak('openai-chat', refused('unknown_parameter', '::set-output::'))
    expect((result as Error).message).toBe('the endpoint answered 400: "Unsupported"')
  })
})

describe('a template', () => {
  test.each([
    ['{prompt}', 'P', 'P'],
    ['{#system}{system}\n\n{/system}{prompt}\n', 'S\n\nP\n', 'P\n'],
    ['{prompt} {system}!', 'P S!', 'P !'],
    ['{"a": {prompt}} {promt} {} {{prompt', '{"a": P} {promt} {} {{prompt', '{"a": P} {promt} {} {{prompt'],
    [
      '[INST] {#system}<<SYS>>\n{system}\n<</SYS>>\n\n{/system}{prompt} [/INST]',
      '[INST] <<SYS>>\nS\n<</SYS>>\n\nP [/INST]',
      '[INST] P [/INST]',
    ],
  ])('%j', (template, withSystem, without) => {
    expect(checkTemplate(template)).toBeUndefined()
    expect(fillTemplate(template, 'P', 'S')).toBe(withSystem)
    expect(fillTemplate(template, 'P', undefined)).toBe(without)
  })

  test('texts that are put in are texts', () => {
    expect(fillTemplate('{#system}{system} {/system}{prompt}', '{system} $& $1 {/system}', '{prompt} {#system}')).toBe(
      '{prompt} {#system} {system} $& $1 {/system}',
    )
  })

  test.each([
    ['', '{prompt} has to stand in it once, and stands 0 times'],
    ['{prompt} {prompt}', 'stands 2 times'],
    ['{prompt} {system} {system}', '{system} may stand in it once, and stands 2 times'],
    ['{#system}x{/system}{prompt}', '{#system} has to stand before {system}'],
    ['{#system}{system}{prompt}{/system}', '{prompt} is not between them'],
    ['{/system}{system}{#system}{prompt}', '{#system} has to stand before {system}'],
    ['{#system}{system}{prompt}', '{/system} after it'],
  ])('%j is refused', (template, message) => {
    expect(checkTemplate(template)).toContain(message)
  })
})
