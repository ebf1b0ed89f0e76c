import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { TOOL } from '../tool.ts'
import { createFetch } from './fetch.ts'
import { createPacer } from './pacing.ts'
import { guardAttempts, separateRequests } from './request-guard.ts'

/** Pause before the second and the third attempt, milliseconds: a run must not hang on an outage. */
export const RETRY_PAUSES: readonly number[] = [500, 2000]
/** Longest wait that GitHub may ask for, in seconds; beyond it the request fails. */
export const RETRY_AFTER_LIMIT = 60
/** Times that one request waits for a rate limit to end. */
const RATE_LIMIT_WAITS = 1
/** Writes that go without a gap, and the gap after them: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const WRITE_BURST = 20
const WRITE_GAP_MS = 1000
/** Answers of GitHub that a second attempt would not change; rate limits are for the throttling plugin. */
const FINAL_STATUSES = [400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 451]

export type Repository = { readonly owner: string; readonly repo: string }

export type GitHubClient = Octokit & {
  /** Milliseconds before the second attempt, the third, and so on. */
  readonly retryPauses: readonly number[]
}

export type ClientOptions = {
  readonly token: string
  /** Such as `https://api.github.com`, or `https://<host>/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string
  /** Takes Octokit's own remarks, a line each, not escaped; without it they are dropped. */
  readonly log?: (line: string) => void
  readonly retryPauses?: readonly number[]
  /** Address of a proxy that GitHub is asked through. */
  readonly proxy?: string
}

/**
 * GitHub's REST and GraphQL API. Reads and writes that may be repeated are retried on 5xx and broken connections;
 * rate limits are waited for, up to RETRY_AFTER_LIMIT. POSTs are not retried: see `sendOnce`.
 */
export function createClient(options: ClientOptions): GitHubClient {
  const { token, apiUrl, log = drop, retryPauses = RETRY_PAUSES } = options
  const pacer = createPacer(WRITE_BURST, WRITE_GAP_MS) as never
  const Client = Octokit.plugin(guardAttempts, retry, throttling, separateRequests)
  const client = new Client({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: `${TOOL.name}/${TOOL.version}`,
    request: { fetch: createFetch(options.proxy) },
    log: { debug: drop, info: log, warn: log, error: log },
    // The plugin grows its pauses with the square of the attempt: × 1, × 4.
    retry: { retries: retryPauses.length, retryAfterBaseValue: retryPauses[0] ?? 0, doNotRetry: FINAL_STATUSES },
    throttle: { write: pacer, notifications: pacer, onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
  })
  return Object.assign(client, { retryPauses })
}

/** What is optional is not worth waiting for. */
type Attempted = { readonly method: string; readonly url: string; readonly request: { readonly isOptional?: boolean } }

function mayWait(retryAfter: number, options: object, client: { log: { warn(line: string): void } }, waits: number) {
  const { method = '', url = '', request } = options as Partial<Attempted>
  const wait = waits < RATE_LIMIT_WAITS && retryAfter <= RETRY_AFTER_LIMIT && !request?.isOptional
  client.log.warn(`${method} ${url}: GitHub asks to wait ${retryAfter} s; ${wait ? 'waiting' : 'giving up'}`)
  return wait
}

function drop(): void {}
