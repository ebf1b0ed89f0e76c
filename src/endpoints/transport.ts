import type { LookupFunction } from 'node:net'
import { Agent, type Dispatcher, Pool, ProxyAgent } from 'undici'
import type { Scrub } from '../secrets.ts'
import { TOOL } from '../tool.ts'
import { EndpointError } from './endpoint.ts'
import { readBody, scrubBody } from './reply-body.ts'

/** Free of secrets, whatever the server repeats. */
export type HttpReply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  /** What is not text, as it came; only where the transport is told to take it. `text` is empty then. */
  readonly bytes?: Buffer
}

export type Transport = {
  /** POSTs JSON; redirects come back as they are. @throws EndpointError when no whole reply arrived */
  post(url: string, body: unknown, signal: AbortSignal): Promise<HttpReply>
  close(): Promise<void>
}

export type FetchingTransport = Transport & {
  /** GETs what is there, in the same way. @throws EndpointError */
  get(url: string, signal: AbortSignal): Promise<HttpReply>
}

const CONNECT_TIMEOUT_MS = 10_000
/** Servers that do not stream send their headers only when the whole answer is generated. */
const REPLY_TIMEOUT_MS = 120_000
/** All of a reply, for servers that drip: some keep the connection alive with blanks while they generate. */
const WHOLE_REPLY_TIMEOUT_MS = 300_000
const KEEP_ALIVE_MS = 30_000

export type TransportOptions = {
  /** The one origin that is asked: what `headers` gives goes nowhere else. */
  readonly origin: string
  readonly connections: number
  /** Gives the addresses that were checked, so that a second look-up cannot lead elsewhere. */
  readonly lookup?: LookupFunction
  /** Address of a proxy, which then does the looking up. */
  readonly proxy?: string
  /** Headers with the secret. @throws EndpointError */
  readonly headers: () => Promise<Readonly<Record<string, string>>>
  readonly scrub: Scrub
  readonly wholeReplyTimeout?: number
  /** Longest wait for headers, and between two parts of a body, in milliseconds. */
  readonly replyTimeout?: number
  /** Longest reply, in bytes. */
  readonly maxReplyBytes?: number
  /** What is asked for; without it JSON. Other than text it comes as `bytes`. */
  readonly accept?: string
}

export function createTransport(options: TransportOptions): FetchingTransport {
  const { scrub, wholeReplyTimeout = WHOLE_REPLY_TIMEOUT_MS, accept, maxReplyBytes } = options
  const dispatcher = createDispatcher(options)
  const request = async (method: 'GET' | 'POST', url: string, sent: string | null, signal: AbortSignal) => {
    const { origin, pathname, search } = new URL(url)
    if (origin !== options.origin) throw new Error('a request to another origin than the one that was checked')
    const late = AbortSignal.timeout(wholeReplyTimeout)
    try {
      const response = await dispatcher.request({
        origin,
        path: pathname + search,
        method,
        headers: {
          ...(sent === null ? {} : { 'content-type': 'application/json' }),
          accept: accept ?? 'application/json',
          'accept-encoding': 'identity',
          'user-agent': `${TOOL.name}/${TOOL.version}`,
          ...(await options.headers()),
        },
        body: sent,
        signal: AbortSignal.any([signal, late]),
      })
      const bytes = await readBody(response.body, response.headers['content-encoding'], maxReplyBytes)
      const common = { status: response.statusCode, headers: scrub(response.headers) }
      if (accept !== undefined && !isText(response.headers['content-type'])) return { ...common, text: '', bytes }
      return { ...common, text: scrubBody(bytes.toString('utf8'), scrub) }
    } catch (error) {
      if (error instanceof EndpointError || signal.aborted) throw error
      const why = late.aborted ? `it took longer than ${wholeReplyTimeout / 1000} s` : describe(error)
      throw new EndpointError(`no reply from ${origin}: ${scrub(why)}`, 'passing', { cause: error })
    }
  }
  return {
    post: (url, body, signal) => request('POST', url, JSON.stringify(body), signal),
    get: (url, signal) => request('GET', url, null, signal),
    close: () => dispatcher.destroy(),
  }
}

function isText(type: unknown): boolean {
  return /^(?:text\/|application\/(?:[\w.+-]+\+)?(?:json|xml))/i.test(String(type ?? ''))
}

function createDispatcher({ connections, lookup, proxy, replyTimeout }: TransportOptions): Dispatcher {
  const limits = {
    connections,
    pipelining: 1,
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: replyTimeout ?? REPLY_TIMEOUT_MS,
    bodyTimeout: replyTimeout ?? REPLY_TIMEOUT_MS,
  }
  const connect = { timeout: CONNECT_TIMEOUT_MS }
  if (proxy === undefined) return new Agent({ ...limits, connect: { ...connect, ...(lookup ? { lookup } : {}) } })
  return new ProxyAgent({
    ...limits,
    uri: proxy,
    proxyTls: connect,
    // The proxy itself: a tunnel has to be open as soon as a connection.
    clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: CONNECT_TIMEOUT_MS }),
  })
}

function describe(error: unknown): string {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown }
  // A proxy that refuses says why in the message only.
  return typeof code === 'string' && code !== 'UND_ERR_ABORTED' ? code : `${message ?? 'unknown error'}`
}
