import type { ModelCard } from '../generated/model-card.ts'
import type { Policy } from '../generated/policy.ts'
import { type Aside, type Endpoint, EndpointError, type Question, type Reply, type TokenUsage } from './endpoint.ts'
import { cleanWords, failureOf, isFilterError } from './http-failure.ts'
import type { HttpReply, Transport } from './transport.ts'

export type ChatSettings = {
  readonly endpoint: ModelCard['endpoint']
  readonly decoding: Policy['decoding']
}

/** POST {url}/chat/completions, as vLLM, SGLang, TGI, llama.cpp, Ollama, LM Studio and hosted APIs speak it. */
export function openaiChat(settings: ChatSettings, transport: Transport): Endpoint {
  const url = `${settings.endpoint.url.replace(/\/+$/, '')}/chat/completions`
  return {
    async ask(question, signal) {
      const reply = await transport.post(url, requestBody(settings, question), signal)
      return parseReply(reply)
    },
    close: () => transport.close(),
  }
}

function requestBody(
  { endpoint, decoding }: ChatSettings,
  { prompt, seed, model = endpoint.model, aside, bare = false, prefill }: Question,
): Record<string, unknown> {
  const system = aside === undefined && !bare ? endpoint.system_prompt : undefined
  const messages = [
    ...(system === undefined ? [] : [{ role: 'system', content: system }]),
    { role: 'user', content: prompt },
    ...(prefill === undefined ? [] : [{ role: 'assistant', content: prefill }]),
  ]
  const extra = endpoint.request ?? {}
  const length = 'max_completion_tokens' in extra ? {} : { max_tokens: decoding.max_tokens }
  const body = {
    model,
    messages,
    temperature: decoding.temperature,
    ...length,
    seed,
    stream: false,
    ...extra,
    ...(aside === undefined ? {} : asideFields(aside, extra)),
    // As vLLM and SGLang take it; others continue a last message of the assistant by themselves, or mind the fields.
    ...(prefill === undefined ? {} : { continue_final_message: true, add_generation_prompt: false }),
  }
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null))
}

/** How many of the likeliest tokens are asked for: the most that OpenAI, Azure and vLLM give by default. */
const TOP_LOGPROBS = 20

/** What the manifest leaves out with null stays left out, and its name for the longest answer is kept. */
function asideFields(
  { temperature, maxTokens, logprobs }: Aside,
  extra: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const fields = {
    temperature,
    ['max_completion_tokens' in extra ? 'max_completion_tokens' : 'max_tokens']: maxTokens,
    ...(logprobs ? { logprobs, top_logprobs: TOP_LOGPROBS } : {}),
  }
  return Object.fromEntries(Object.entries(fields).filter(([name]) => extra[name] !== null))
}

function parseReply(reply: HttpReply): Reply {
  const body = parseJson(reply.text)
  if (reply.status !== 200) {
    if (isFilterError(body)) return { kind: 'none', reason: 'filtered', usage: NO_TOKENS }
    throw failureOf(reply, body)
  }
  const choice = list(field(body, 'choices'))[0]
  const message = field(choice, 'message')
  if (typeof message !== 'object' || message === null) {
    const what = body === undefined ? `${mediaType(reply)} that is not JSON` : 'JSON without choices[0].message'
    throw new EndpointError(
      `the endpoint answered 200 with ${what}; is endpoint.url the base URL of an OpenAI-compatible API?`,
      'request',
      { status: 200 },
    )
  }
  const model = field(body, 'model')
  const common = {
    usage: usageOf(field(body, 'usage')),
    ...(typeof model === 'string' ? { model: cleanWords(model) } : {}),
    ...logprobsOf(field(field(choice, 'logprobs'), 'content')),
  }
  const finish = field(choice, 'finish_reason')
  // Servers have many words for a filter of their own, so what is not known to be the model's own end is one.
  if (!OWN_ENDS.has(finish)) return { ...common, kind: 'none', reason: 'filtered' }
  const text = textOf(field(message, 'content')) || textOf(field(message, 'refusal'))
  const cut = finish === 'length' || finish === 'max_tokens' || finish === 'MAX_TOKENS'
  if (text.trim() === '') return { ...common, kind: 'none', reason: cut ? 'truncated' : 'empty' }
  return { ...common, kind: 'answer', text, cut }
}

/** How a model ends by itself, in the words of vLLM, SGLang, TGI, llama.cpp, Ollama, OpenAI and others. */
const OWN_ENDS = new Set<unknown>([
  undefined,
  null,
  '',
  'stop',
  'STOP',
  'length',
  'max_tokens',
  'MAX_TOKENS',
  'eos',
  'eos_token',
  'stop_sequence',
  'end_turn',
  'tool_calls',
  'function_call',
  'unload',
  'load',
])

/** Content is a text or a list of parts. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  return list(content)
    .map((part) => field(part, 'text'))
    .filter((text) => typeof text === 'string')
    .join('')
}

/** `choices[0].logprobs.content`; nothing where it has another form. */
function logprobsOf(content: unknown): Pick<Reply, 'logprobs'> {
  const logprobs = list(content).map((entry) => ({
    token: String(field(entry, 'token') ?? ''),
    top: list(field(entry, 'top_logprobs')).flatMap((each) => {
      const [token, logprob] = [field(each, 'token'), field(each, 'logprob')]
      // A probability above 1 is none.
      return typeof token === 'string' && typeof logprob === 'number' && logprob <= 1e-3 ? [{ token, logprob }] : []
    }),
  }))
  return logprobs.some(({ top }) => top.length > 0) ? { logprobs } : {}
}

const NO_TOKENS: TokenUsage = { prompt: 0, completion: 0 }

function usageOf(usage: unknown): TokenUsage {
  return { prompt: count(field(usage, 'prompt_tokens')), completion: count(field(usage, 'completion_tokens')) }
}

const count = (value: unknown): number => (Number.isInteger(value) && (value as number) >= 0 ? (value as number) : 0)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function mediaType({ headers }: HttpReply): string {
  return /^[a-z]+\/[\w.+-]+/.exec(String(headers['content-type'] ?? ''))?.[0] ?? 'a body'
}
