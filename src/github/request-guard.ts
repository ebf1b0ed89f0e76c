import type { Octokit } from '@octokit/rest'

/** One attempt of a request, body included. Node's own limit would be five minutes. */
const REQUEST_TIMEOUT_MS = 20_000

type Plugin = (client: Pick<Octokit, 'hook'>) => Record<string, never>

// Both change `options` in place: hooks further in are bound to the same object and ignore what they are called with.

/**
 * Stands between Octokit's retries and the network: gives each attempt a time limit (`request.timeout`, milliseconds),
 * and turns what Octokit would let through as a success into a failure: JSON that broke off half-way, a redirect that
 * leads nowhere, and a page in place of what was written. Has to be the first plugin: that is the innermost.
 */
export const guardAttempts: Plugin = (client) => {
  client.hook.wrap('request', async (request, options) => {
    options.request.signal = AbortSignal.timeout(options.request.timeout ?? REQUEST_TIMEOUT_MS)
    try {
      const response = await request(options)
      if (isBrokenJson(response)) throw failure(options, 500, 'the answer broke off half-way')
      if (response.status >= 300) throw failure(options, response.status, describeRedirect(response))
      if (isWrite(options) && isPage(response)) throw failure(options, response.status, NO_GITHUB)
      return response
    } catch (error) {
      markRateLimit(error)
      throw error
    }
  })
  return {}
}

/**
 * Keeps POSTs from being repeated (queries excepted), and requests from each other: the plugins note their attempts in
 * an object that all requests of a client would share. Has to be the last plugin: that is the outermost.
 */
export const separateRequests: Plugin = (client) => {
  client.hook.wrap('request', (request, options) => {
    const isFinal = options.method === 'POST' && !options.url.endsWith('/graphql')
    options.request = { ...options.request, ...(isFinal && { retries: 0 }) }
    return request(options)
  })
  return {}
}

/** The throttling plugin knows secondary limits by their wording, which servers before GitHub (proxies) do not use. */
function markRateLimit(error: unknown): void {
  const { status, response, message } = error as { status?: number; response?: { headers?: object }; message?: string }
  const asksToWait = status === 429 && response?.headers !== undefined && 'retry-after' in response.headers
  if (!(error instanceof Error) || !asksToWait || /secondary rate/i.test(`${message}`)) return
  error.message = `secondary rate limit: ${message}`
}

/** Octokit hands out JSON that cannot be parsed as a string. */
function isBrokenJson({ headers, data }: { headers: Record<string, unknown>; data: unknown }): boolean {
  return typeof data === 'string' && /^application\/json\b/i.test(`${headers['content-type'] ?? ''}`)
}

const NO_GITHUB = 'the answer is a page, not JSON: GITHUB_API_URL leads elsewhere, or something stands before GitHub'

function describeRedirect({ headers }: { headers: Record<string, unknown> }): string {
  const location = `${headers.location}`
  return `a redirect${URL.canParse(location) ? ` to ${new URL(location).origin}` : ''} that is not followed`
}

const isWrite = ({ method }: { method: string }): boolean => method !== 'GET' && method !== 'HEAD'

function isPage({ data }: { data: unknown }): boolean {
  return typeof data === 'string' && data !== ''
}

/** Shaped like Octokit's own errors, so that the retry plugin takes it for one. */
function failure(options: { method: string; url: string; request?: object }, status: number, message: string): Error {
  return Object.assign(new Error(message), {
    status,
    request: { method: options.method, url: options.url, headers: {}, request: options.request ?? {} },
  })
}
