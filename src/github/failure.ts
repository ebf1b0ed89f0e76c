import { UserError } from '../errors.ts'
import { fieldsOf } from '../fields.ts'

/** What Octokit's errors carry; read without its class, so that any error can be asked. */
export type Failure = {
  readonly status: number | undefined
  /** True if an answer arrived; false where the connection broke or timed out. */
  readonly answered: boolean
  readonly method: string
  /** Without origin and query. */
  readonly path: string
  /** GitHub's own words, or the network's. */
  readonly message: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** GitHub cannot be reached, or answers in a way in which nobody but GitHub is at fault. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError'
}

/** Reads an unknown error. Never throws. */
export function readFailure(error: unknown): Failure {
  const { status, request, response } = fieldsOf(error)
  const { method, url } = fieldsOf(request)
  const { data, headers } = fieldsOf(response)
  return {
    status: typeof status === 'number' ? status : undefined,
    answered: response !== undefined,
    method: typeof method === 'string' ? method : '',
    path: typeof url === 'string' ? pathOf(url) : '',
    message: oneLine(messageOf(data) ?? (response === undefined ? networkMessage(error) : '')),
    headers: fieldsOf(headers),
  }
}

/** Whether a write that failed like this may have taken effect all the same: no answer, or a 5xx one. */
export function leavesOpen(error: unknown): boolean {
  // GitHub answered, with something that its user has to put right.
  if (error instanceof UserError) return false
  const { status } = readFailure(error)
  return status === undefined || status >= 500
}

/** Whether GitHub asks to come back later: not a lack of permission, although it may be a 403. */
export function isRateLimit({ status, message, headers }: Failure): boolean {
  if (status !== 403 && status !== 429) return false
  return status === 429 || headers['x-ratelimit-remaining'] === '0' || /rate limit|abuse/i.test(message)
}

/** GitHub's `message`, with what it says about single fields. A 5xx page in HTML has none. */
function messageOf(data: unknown): string | undefined {
  const { message, errors } = fieldsOf(data)
  if (typeof message !== 'string') return undefined
  const details = Array.isArray(errors) ? errors.map(detailOf).filter((detail) => detail !== '') : []
  return [message, ...details].join(': ')
}

function detailOf(error: unknown): string {
  const { message, field, code } = fieldsOf(error)
  if (typeof error === 'string') return error
  if (typeof message === 'string') return message
  return [field, code].filter((part) => typeof part === 'string').join(' ')
}

/** Of the innermost cause: fetch itself says little more than that it failed. */
function networkMessage(error: unknown): string {
  const { message, cause, code } = fieldsOf(error)
  const inner = cause === undefined ? '' : networkMessage(cause)
  if (inner !== '') return inner
  if (typeof message === 'string' && message !== '') return message
  return typeof code === 'string' ? code : textOf(error)
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '')
}

function textOf(value: unknown): string {
  try {
    return String(value)
  } catch {
    return 'an error without a message'
  }
}

/** Errors go to logs and warnings: one line, no control characters, nothing that looks like a token. */
function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\b(gh[a-z]_|github_pat_)\w+/g, '$1***')
    .replace(/\b(bearer|token) [\w.~+/-]{20,}/gi, '$1 ***')
    .slice(0, 300)
    .trim()
}
