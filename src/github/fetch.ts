import { pipeline, type Readable } from 'node:stream'
import { arrayBuffer, text } from 'node:stream/consumers'
import { createGunzip } from 'node:zlib'
import { Agent, type Dispatcher, ProxyAgent } from 'undici'

const REDIRECTS = new Set([301, 302, 307, 308])
const READS = new Set<string>(['GET', 'HEAD'])
const MOST_REDIRECTS = 5

/**
 * What Octokit needs of `fetch`, with the connections that endpoints are asked over. Node's own has to be loaded first,
 * which takes longer than reading all documents, and does not know `https_proxy`.
 */
export function createFetch(proxy?: string): typeof fetch {
  const dispatcher = proxy === undefined ? new Agent() : new ProxyAgent(proxy)
  return ((url: string, options: Sent) => send(dispatcher, url, options)) as unknown as typeof fetch
}

/** As Octokit calls it. */
type Sent = {
  readonly method: Dispatcher.HttpMethod
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal?: AbortSignal
}

async function send(dispatcher: Dispatcher, url: string, options: Sent, redirects = 0) {
  const { method, headers: sent, body: content = null, signal } = options
  const { origin, pathname, search } = new URL(url)
  const { statusCode, headers, body } = await dispatcher.request({
    origin,
    path: pathname + search,
    method,
    headers: { ...sent, 'accept-encoding': 'gzip' },
    body: content,
    ...(signal ? { signal } : {}),
  })
  const { location } = headers
  // A repository that was renamed or moved: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
  const target = typeof location === 'string' && URL.canParse(location, url) ? new URL(location, url) : undefined
  const isMoved = target && REDIRECTS.has(statusCode) && redirects < MOST_REDIRECTS
  // What is to be written is written nowhere else.
  if (isMoved && (target.origin === origin || READS.has(method))) {
    await body.dump()
    return send(dispatcher, target.href, target.origin === origin ? options : withoutToken(options), redirects + 1)
  }
  const plain = headers['content-encoding'] === 'gzip' ? inflated(body) : body
  return {
    status: statusCode,
    url,
    headers: new Map(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body: plain,
    text: () => text(plain),
    arrayBuffer: () => arrayBuffer(plain),
  }
}

function withoutToken(options: Sent): Sent {
  const { authorization: _, ...headers } = options.headers
  return { ...options, headers }
}

function inflated(body: Readable): Readable {
  // What goes wrong is told to whoever reads the result; until somebody does, nobody else may take it for unheard.
  const plain = createGunzip().on('error', () => undefined)
  return pipeline(body, plain, () => undefined)
}
