import { field } from '../fields.ts'
import { repeats } from './echo.ts'
import { EndpointError, type Failure } from './endpoint.ts'
import { pauseOf, readSpan } from './rate-limit.ts'
import type { HttpReply } from './transport.ts'

/** Codes by which servers say that a filter in front of the model stopped the request: not the checkpoint's refusal. */
const FILTER_CODES = new Set([
  'content_filter', // Azure OpenAI
  'contentFilter', // Azure OpenAI images
  'ResponsibleAIPolicyViolation', // Azure OpenAI, inner error
  'content_policy_violation', // OpenAI, LiteLLM
  'moderation_blocked', // OpenAI images
  'data_inspection_failed', // Alibaba Model Studio
])
/** Codes of quotas that no waiting refills. */
const QUOTA_CODES = new Set(['insufficient_quota', 'billing_hard_limit_reached', 'billing_not_active'])
const PASSING_STATUSES = new Set([408, 409, 425, 429])
/** Of 500 and above, those that say what a server cannot do, rather than what it cannot do now. */
const LASTING_STATUSES = new Set([501, 505])
const FINAL_STATUSES = new Set([401, 402, 403, 404, 405, 407, 410])
const LONGEST_QUOTE = 200

export function isFilterError(body: unknown): boolean {
  // OpenRouter says it with a bare 403, and with what it has flagged.
  const isFlagged = typeof field(field(field(body, 'error'), 'metadata'), 'flagged_input') === 'string'
  return isFlagged || codesOf(body).some((code) => FILTER_CODES.has(code))
}

/** How a server is spoken of, and where its settings are. */
export type ServerWords = {
  readonly name: string
  readonly url: string
  readonly model: string
  readonly secret: string
  /** Where a field of requests can be left out. */
  readonly request?: string
}

const ENDPOINT: ServerWords = {
  name: 'the endpoint',
  url: 'endpoint.url',
  model: 'endpoint.model in the manifest',
  secret: 'endpoint-token or oidc-audience, and endpoints.auth_header in the policy',
  request: 'endpoint.request in the manifest',
}

/** What a reply other than 200 means, said so that somebody can act on it. @param answer what the model had said */
export function failureOf(
  reply: HttpReply,
  body: unknown,
  server: ServerWords = ENDPOINT,
  answer?: string,
): EndpointError {
  const { status } = reply
  const codes = codesOf(body)
  const retryAfter = retryAfterOf(reply)
  const pause = retryAfter === undefined ? pauseOf(reply.headers) : undefined
  const details = { status, retryAfter: retryAfter ?? pause, pause }
  const said = quote(body, [reply.sent, answer])
  if (codes.some((code) => QUOTA_CODES.has(code))) {
    return new EndpointError(
      `${server.name}'s quota is used up (${status}; raise it, or top up the account behind the token)${said}`,
      'final',
      details,
    )
  }
  const isPassing = PASSING_STATUSES.has(status) || (status >= 500 && !LASTING_STATUSES.has(status))
  const failure: Failure = isPassing
    ? 'passing'
    : FINAL_STATUSES.has(status) || (status >= 300 && status < 400)
      ? 'final'
      : 'request'
  return new EndpointError(
    `${server.name} answered ${status}${hint(status, server) || fieldHint(body, server)}${said}`,
    failure,
    details,
  )
}

function hint(status: number, { url, model, secret }: ServerWords): string {
  if (status >= 300 && status < 400) return ` (a redirect, which is not followed: put the final address into ${url})`
  if (status === 401 || status === 403) return ` (check ${secret})`
  if (status === 404) return ` (check ${url} and ${model})`
  return ''
}

const FIELD_CODES = new Set<unknown>(['unsupported_parameter', 'unsupported_value', 'unknown_parameter'])

/** What to do about a field that the server does not take, as reasoning models take no temperature. */
function fieldHint(body: unknown, { request }: ServerWords): string {
  const error = field(body, 'error')
  const name = FIELD_CODES.has(field(error, 'code')) ? field(error, 'param') : extraField(body)
  if (request === undefined) return ''
  if (typeof name !== 'string' || !/^\w{1,40}$/.test(name)) return ''
  const instead = name === 'max_tokens' ? ', and max_completion_tokens in its place' : ''
  return ` (it does not take the field ${name} as it was sent: set ${name}: null in ${request}${instead})`
}

/** As servers built on FastAPI and Pydantic name it: vLLM, Mistral. */
function extraField(body: unknown): unknown {
  const detail = field(body, 'detail') ?? field(field(body, 'message'), 'detail')
  const extra = list(detail).find((item) => field(item, 'type') === 'extra_forbidden')
  const [place, name, ...deeper] = list(field(extra, 'loc'))
  return place === 'body' && deeper.length === 0 ? name : undefined
}

function codesOf(body: unknown): string[] {
  const error = field(body, 'error')
  const places = [
    field(error, 'code'),
    field(error, 'type'),
    field(field(error, 'innererror'), 'code'),
    field(body, 'code'),
  ]
  return places.filter((code) => typeof code === 'string')
}

/** The server's own words. @param sent what they may not repeat */
export function quote(body: unknown, sent: readonly unknown[]): string {
  const error = field(body, 'error')
  const message = wordsOf(field(error, 'message') ?? field(body, 'message') ?? field(body, 'detail') ?? error)
  if (message.trim() === '') return ''
  const words = cleanWords(message, sent)
  return words === undefined ? '; it repeats what it was sent, which is not shown' : `: "${words}"`
}

/** What is wrong with which field, of several the first: `body.seed: Extra inputs are not permitted`. */
function wordsOf(message: unknown): string {
  if (typeof message === 'string') return message
  const [first] = list(field(message, 'detail') ?? message)
  const said = field(first, 'msg')
  if (typeof said !== 'string') return ''
  const place = list(field(first, 'loc')).join('.')
  return place === '' ? said : `${place}: ${said}`
}

/** The name under which a model replied: not always a name. */
export function modelName({ sent }: HttpReply, model: string): string {
  // Names have no blanks, and a system prompt may have the name.
  return cleanWords(model, /^[\w./:@+-]+$/.test(model) ? [] : [sent]) ?? 'a name that repeats the request'
}

/** A server's words on one line, cut, and without control characters; undefined where they repeat what was sent. */
function cleanWords(words: string, sent: readonly unknown[]): string | undefined {
  const line = words.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  // With some of what comes after the cut, as a text may begin before it.
  if (sent.length > 0 && repeats(line.slice(0, 2 * LONGEST_QUOTE), sent)) return undefined
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line
}

/** `retry-after-ms`, or `Retry-After` as a date, or in seconds or as some servers write theirs. */
function retryAfterOf({ headers }: HttpReply): number | undefined {
  const milliseconds = Number(headers['retry-after-ms'])
  if (Number.isFinite(milliseconds) && milliseconds >= 0 && headers['retry-after-ms'] !== '') return milliseconds
  const value = headers['retry-after']
  if (typeof value !== 'string') return undefined
  const span = readSpan(value, headers.date)
  if (span !== undefined) return span
  const sent = typeof headers.date === 'string' ? Date.parse(headers.date) : Number.NaN
  const until = Date.parse(value) - sent
  return Number.isFinite(until) ? Math.max(0, until) : undefined
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
