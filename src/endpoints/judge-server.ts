import { field } from '../fields.ts'
import { EndpointError, type TokenUsage } from './endpoint.ts'
import { TooLate } from './exchange.ts'
import { failureOf, isFilterError, type ServerWords } from './http-failure.ts'
import { apiUrl } from './openai-reply.ts'
import type { Transport } from './transport.ts'

export type JudgeServerSettings = {
  readonly url: string
  readonly model: string
  readonly maxTokens: number
  readonly timeLimitMs?: number
}

/** `whole` is false for a text that is no reply of its own will: cut off, filtered, or one of several. */
export type JudgeReply = { readonly text: string; readonly whole: boolean; readonly usage: TokenUsage }

export type JudgeServer = {
  /** @throws EndpointError */
  ask(request: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<JudgeReply>
  close(): Promise<void>
}

const JUDGE: ServerWords = {
  name: 'the judge',
  url: 'judge.url',
  model: 'judge.model in the policy',
  secret: 'the secret behind judge-token, and judge.auth_header in the policy',
}
/** Of one request, from the first byte sent to the last received. */
const TIME_LIMIT_MS = 120_000
/** Words for having said all there was to say; some servers leave them out. */
const FINISHED: readonly unknown[] = ['stop', 'eos_token', 'stop_sequence', 'end_turn', null, undefined]

/**
 * A judge model behind {url}/chat/completions, {url}/completions for the forms that are raw text, or {url}/moderations
 * for those that have `input`.
 */
export function openaiJudge(settings: JudgeServerSettings, transport: Transport): JudgeServer {
  const { url: base, model, maxTokens, timeLimitMs = TIME_LIMIT_MS } = settings
  return {
    async ask(request, signal) {
      const raw = 'prompt' in request
      const moderates = 'input' in request
      const decoding = moderates ? {} : { temperature: 0, max_tokens: maxTokens, stream: false }
      const body = { model, ...request, ...decoding }
      const url = apiUrl(base, moderates ? 'moderations' : raw ? 'completions' : 'chat/completions')
      const reply = await transport.post(url, body, signal, timeLimitMs).catch((error: unknown) => {
        if (!(error instanceof EndpointError && error.cause instanceof TooLate)) throw error
        const message = `the judge did not reply within ${timeLimitMs / 1000} s`
        throw new EndpointError(message, 'passing', { cause: error, late: true })
      })
      const value = parseJson(reply.text)
      if (reply.status === 200) return moderates ? readModeration(value) : readReply(value, raw)
      if (isFilterError(value)) return { text: '', whole: false, usage: NO_TOKENS }
      throw failureOf(reply, value, JUDGE)
    },
    close: () => transport.close(),
  }
}

function readReply(body: unknown, raw: boolean): JudgeReply {
  const choices = field(body, 'choices')
  const choice = Array.isArray(choices) ? choices[0] : undefined
  const message = field(choice, 'message')
  const text = raw ? field(choice, 'text') : field(message, 'content')
  if (typeof text !== 'string' && (raw || typeof message !== 'object' || message === null)) {
    throw new EndpointError(
      'the judge answered 200 without a completion; is judge.url the base URL of an OpenAI-compatible API?',
      'request',
      { status: 200 },
    )
  }
  const alone = Array.isArray(choices) && choices.length === 1 && !field(message, 'refusal')
  const whole = alone && typeof text === 'string' && FINISHED.includes(field(choice, 'finish_reason'))
  return { text: typeof text === 'string' ? text : '', whole, usage: readUsage(field(body, 'usage')) }
}

const NO_TOKENS: TokenUsage = { prompt: 0, completion: 0 }

/** Tokens as the server counts them; 0 where it does not. */
function readUsage(usage: unknown): TokenUsage {
  const count = (value: unknown) => (Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0)
  return { prompt: count(field(usage, 'prompt_tokens')), completion: count(field(usage, 'completion_tokens')) }
}

/** The one result, as JSON. */
function readModeration(body: unknown): JudgeReply {
  const results = field(body, 'results')
  const [result]: unknown[] = Array.isArray(results) ? results : []
  if (typeof result !== 'object' || result === null) {
    throw new EndpointError(
      'the judge answered 200 without results[0]; is judge.url the base URL of an API with /moderations?',
      'request',
      { status: 200 },
    )
  }
  return { text: JSON.stringify(result), whole: Array.isArray(results) && results.length === 1, usage: NO_TOKENS }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
