import { field } from '../fields.ts'
import { EndpointError, type TokenUsage } from './endpoint.ts'
import { TooLate } from './exchange.ts'
import { failureOf, isFilterError, type ServerWords } from './http-failure.ts'
import { apiUrl, FINISHED, failureWithin, list, type Spoken, textOf, usageOf } from './openai-reply.ts'
import { pauseOf } from './rate-limit.ts'
import { parseJson } from './reply-json.ts'
import type { HttpReply, Transport } from './transport.ts'

export type JudgeServerSettings = {
  readonly url: string
  readonly model: string
  readonly maxTokens: number
  readonly timeLimitMs?: number
}

/** `whole` is false for a text that is no reply of its own will: cut off, filtered, or one of several. */
export type JudgeReply = {
  readonly text: string
  readonly whole: boolean
  readonly usage: TokenUsage
  /** Milliseconds for which the server has announced to take nothing more. */
  readonly pause?: number
}

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

/**
 * A judge model behind {url}/chat/completions, {url}/completions for the forms that are raw text, or {url}/moderations
 * for those that have `input`.
 */
export function openaiJudge(settings: JudgeServerSettings, transport: Transport): JudgeServer {
  const { url: base, model, maxTokens, timeLimitMs = TIME_LIMIT_MS } = settings
  return {
    async ask(request, signal) {
      const path = 'input' in request ? 'moderations' : 'prompt' in request ? 'completions' : 'chat/completions'
      const decoding = path === 'moderations' ? {} : { temperature: 0, max_tokens: maxTokens, stream: false }
      const body = { model, ...request, ...decoding }
      const reply = await transport.post(apiUrl(base, path), body, signal, timeLimitMs).catch((error: unknown) => {
        if (!(error instanceof EndpointError && error.cause instanceof TooLate)) throw error
        const message = `the judge did not reply within ${timeLimitMs / 1000} s`
        throw new EndpointError(message, 'passing', { cause: error, late: true })
      })
      return readReply(reply, path)
    },
    close: () => transport.close(),
  }
}

function readReply(reply: HttpReply, path: Path): JudgeReply {
  const body = parseJson(reply.text)
  const pause = pauseOf(reply.headers)
  const common = { usage: usageOf(field(body, 'usage')), ...(pause === undefined ? {} : { pause }) }
  if (isFilterError(body)) return { ...common, text: '', whole: false }
  if (reply.status !== 200) throw failureOf(reply, body, JUDGE)
  const isCompletion = path !== 'moderations'
  const said = isCompletion ? readChoice(body, path === 'completions') : readModeration(body)
  const failure = failureWithin(reply, body, isCompletion ? said : undefined, JUDGE)
  if (failure) throw failure
  if (said) return { ...common, text: said.text, whole: said.whole }
  const [what, api] = isCompletion
    ? ['a completion', 'an OpenAI-compatible API']
    : ['results[0]', 'an API with /moderations']
  const message = `the judge answered 200 without ${what}; is judge.url the base URL of ${api}?`
  throw new EndpointError(message, 'request', { status: 200 })
}

type Path = 'moderations' | 'completions' | 'chat/completions'
type Said = Spoken & Pick<JudgeReply, 'whole'>

function readChoice(body: unknown, raw: boolean): Said | undefined {
  const choices = list(field(body, 'choices'))
  const message = field(choices[0], 'message')
  const content = raw ? field(choices[0], 'text') : field(message, 'content')
  if (raw ? typeof content !== 'string' : typeof message !== 'object' || message === null) return undefined
  const finish = field(choices[0], 'finish_reason')
  const declines = [message, ...list(content)].some((part) => field(part, 'refusal'))
  const whole = choices.length === 1 && !declines && FINISHED.has(finish)
  return { text: textOf(content), finish, whole }
}

/** The one result, as JSON. */
function readModeration(body: unknown): Said | undefined {
  const results = list(field(body, 'results'))
  const [result] = results
  if (typeof result !== 'object' || result === null) return undefined
  return { text: JSON.stringify(result), finish: undefined, whole: results.length === 1 }
}
