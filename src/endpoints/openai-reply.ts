import { field } from '../fields.ts'
import { EndpointError, type Reply, type TokenLogprobs, type TokenUsage } from './endpoint.ts'
import { isFilteredReply } from './filter-marks.ts'
import { failureOf, isFilterError, modelName, quote, type ServerWords } from './http-failure.ts'
import { pauseOf } from './rate-limit.ts'
import { parseJson } from './reply-json.ts'
import type { HttpReply } from './transport.ts'

/** What one of OpenAI's forms says of an answer. */
export type Spoken = {
  readonly text: string
  /** Why the model stopped, in the server's word. */
  readonly finish: unknown
  readonly logprobs?: readonly TokenLogprobs[]
}

/** Finds the answer in a reply's JSON; undefined where there is none. @throws EndpointError where it failed */
export type FindAnswer = (body: unknown, reply: HttpReply) => Spoken | undefined

/**
 * What a server of OpenAI's kind replied, in whichever of the forms.
 * @param expected where the answer should have been, for the message
 * @throws EndpointError for what is no answer, and none of the reasons to have none
 */
export function readReply(reply: HttpReply, findAnswer: FindAnswer, expected: string): Reply {
  const body = parseJson(reply.text)
  if (reply.status !== 200) {
    if (isFilterError(body)) return { kind: 'none', reason: 'filtered', usage: NO_TOKENS }
    throw failureOf(reply, body)
  }
  if (isFilterError(body)) return { kind: 'none', reason: 'filtered', usage: NO_TOKENS }
  const spoken = findAnswer(body, reply)
  const failure = failureWithin(reply, body, spoken)
  if (failure) throw failure
  if (spoken === undefined && !isFilteredReply(body)) {
    const said = quote({ error: field(body, 'error') }, [reply.sent])
    if (said !== '')
      throw new EndpointError(`the endpoint answered 200 with an error${said}`, 'request', { status: 200 })
    const type = mediaType(reply)
    const what = body === undefined ? `${type} that is not JSON` : `JSON without ${expected}`
    const fix =
      type === 'text/event-stream'
        ? 'it streams although it is asked not to ("stream": false): check what stands in front of the model'
        : 'check that endpoint.url is the base URL of an OpenAI-compatible API'
    throw new EndpointError(`the endpoint answered 200 with ${what}; ${fix}`, 'request', { status: 200 })
  }
  const { text, finish, logprobs } = spoken ?? NOTHING_SAID
  const model = field(body, 'model')
  const pause = pauseOf(reply.headers)
  const common = {
    ...(pause === undefined ? {} : { pause }),
    usage: usageOf(field(body, 'usage')),
    ...(logprobs === undefined ? {} : { logprobs }),
    ...(typeof model === 'string' ? { model: modelName(reply, model) } : {}),
  }
  // Servers have many words for a filter of their own, so what is not known to be the model's own end is one.
  if (!OWN_ENDS.has(finish) || isFilteredReply(body)) return { ...common, kind: 'none', reason: 'filtered' }
  const cut = CUT.has(finish)
  if (text.trim() === '') return { ...common, kind: 'none', reason: cut ? 'truncated' : 'empty' }
  return { ...common, kind: 'answer', text, cut }
}

const NOTHING_SAID: Spoken = { text: '', finish: undefined }

/** How answers end that the server has broken off, in the words of vLLM, SGLang and OpenRouter. */
const BROKEN_OFF = new Set<unknown>(['error', 'abort'])

/**
 * An error within a reply of 200, as gateways send it when the server behind them fails. Whatever text stands beside it
 * is no answer. Its code is the status that it would have had.
 * @param server the endpoint, unless it is said
 */
export function failureWithin(
  reply: HttpReply,
  body: unknown,
  spoken: Spoken | undefined,
  server?: ServerWords,
): EndpointError | undefined {
  const error = field(body, 'error') ?? field(list(field(body, 'choices'))[0], 'error')
  const status = statusOf(field(error, 'code'))
  if (status >= 400 && status < 600) return failureOf({ ...reply, status }, { error }, server, spoken?.text)
  if (spoken === undefined) return undefined
  const said = quote({ error }, [reply.sent, spoken.text])
  const name = server?.name ?? 'the endpoint'
  if (BROKEN_OFF.has(spoken.finish)) {
    return new EndpointError(`${name} broke its answer off${said}`, 'passing', { status: 200 })
  }
  if (said === '') return undefined
  return new EndpointError(`${name} answered 200 with an error beside the answer${said}`, 'request', { status: 200 })
}

/** Codes in OpenAI's words, which it sends with this status itself. */
const LIMIT_CODES = new Set<unknown>(['rate_limit_exceeded', 'insufficient_quota'])
const statusOf = (code: unknown): number => (LIMIT_CODES.has(code) ? 429 : Number(code))

/** How a model ends that has said all, in the words of vLLM, SGLang, TGI, llama.cpp, Ollama, OpenAI and others. */
export const FINISHED: ReadonlySet<unknown> = new Set([
  undefined,
  null,
  '',
  'stop',
  'STOP',
  'eos',
  'eos_token',
  'stop_sequence',
  'end_turn',
])
const CUT: ReadonlySet<unknown> = new Set(['length', 'max_tokens', 'MAX_TOKENS'])
/** How it ends by itself. */
const OWN_ENDS: ReadonlySet<unknown> = new Set([...FINISHED, ...CUT, 'tool_calls', 'function_call', 'unload', 'load'])

/** Content is a text or a list of parts, some of which may be refusals. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  return list(content)
    .map((part) => field(part, 'text') ?? field(part, 'refusal'))
    .filter((text) => typeof text === 'string')
    .join('')
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** `path` below a base URL; a query of the base, such as Azure's api-version, stays at the end. */
export function apiUrl(base: string, path: string): string {
  const [address = '', query] = base.split('?', 2)
  return `${address.replace(/\/+$/, '')}/${path}${query === undefined ? '' : `?${query}`}`
}

/** Our fields under those of the manifest's `request`, in which null leaves one out. */
export function withExtra(
  body: Readonly<Record<string, unknown>>,
  extra: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ ...body, ...extra }).filter(([, value]) => value !== null))
}

/** Fields that the manifest's `request` does not leave out with null. */
export function withoutNulls(
  fields: Readonly<Record<string, unknown>>,
  extra: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => extra[name] !== null))
}

const NO_TOKENS: TokenUsage = { prompt: 0, completion: 0 }

/** The responses form has words of its own for the two. */
export function usageOf(usage: unknown): TokenUsage {
  const prompt = field(usage, 'prompt_tokens') ?? field(usage, 'input_tokens')
  const completion = field(usage, 'completion_tokens') ?? field(usage, 'output_tokens')
  return { prompt: count(prompt), completion: count(completion) }
}

const count = (value: unknown): number => (Number.isInteger(value) && (value as number) >= 0 ? (value as number) : 0)

function mediaType({ headers }: HttpReply): string {
  return /^[a-z]+\/[\w.+-]+/.exec(String(headers['content-type'] ?? ''))?.[0] ?? 'a body'
}
