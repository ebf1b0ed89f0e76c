import type { LookupFunction } from 'node:net'
import { Agent, type Dispatcher, Pool, ProxyAgent } from 'undici'
import type { Scrub } from '../secrets.ts'
import { TOOL } from '../tool.ts'
import { EndpointError } from './endpoint.ts'
import { exchange, TooLate } from './exchange.ts'
import { scrubBody } from './reply-body.ts'

/** Free of secrets, whatever the server repeats. */
export type HttpReply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  /** What is not text, as it came; only where the transport is told to take it. `text` is empty then. */
  readonly bytes?: Buffer
  /** The body of the request. */
  readonly sent?: unknown
}

export type Transport = {
  /**
   * POSTs JSON; redirects come back as they are.
   * @param milliseconds that all of it may take, where that is less than for any request
   * @throws EndpointError when no whole reply arrived, with TooLate as its cause where that took too long
   */
  post(url: string, body: unknown, signal: AbortSignal, milliseconds?: number): Promise<HttpReply>
  close(): Promise<void>
}

export type FetchingTransport = Transport & {
  /** GETs what is there, in the same way. @throws EndpointError */
  get(url: string, signal: AbortSignal): Promise<HttpReply>
  /** Fulfilled when there is a first connection; undefined where a proxy opens them, and its own say nothing. */
  readonly reached: Promise<void> | undefined
}

/** Milliseconds that each part of an exchange may take. */
export type TimeLimits = {
  readonly connect: number
  /** From the request to the first byte: servers that do not stream send it when the whole answer is generated. */
  readonly headers: number
  /** Between two pieces of the body. */
  readonly body: number
  /** All of it, for servers that drip: some keep the connection alive with blanks while they generate. */
  readonly whole: number
}

const TIME_LIMITS: TimeLimits = { connect: 10_000, headers: 120_000, body: 120_000, whole: 300_000 }
const KEEP_ALIVE_MS = 30_000
/**
 * A connection takes its next request only when the answers that came with its own have been read. As answers come in
 * bursts, that would keep the endpoint waiting; some connections more take what is next at once. Not where only few
 * requests go at once: servers that have a thread for each connection would have it wait on one that is idle.
 */
const SPARE = 1 / 2
const SPARE_BEYOND = 16

export type TransportOptions = {
  /** The one origin that is asked: what `headers` gives goes nowhere else. */
  readonly origin: string
  /** Most requests under way at once. */
  readonly inFlight: number
  /** Gives the addresses that were checked, so that a second look-up cannot lead elsewhere. */
  readonly lookup?: LookupFunction
  /** Address of a proxy, which then does the looking up. */
  readonly proxy?: string
  /** Headers with the secret. @throws EndpointError */
  readonly headers: () => Promise<Readonly<Record<string, string>>>
  readonly scrub: Scrub
  readonly timeLimits?: Partial<TimeLimits>
  /** Longest reply, in bytes. */
  readonly maxReplyBytes?: number
  /** What is asked for; without it JSON. Other than text it comes as `bytes`. */
  readonly accept?: string
}

export function createTransport(options: TransportOptions): FetchingTransport {
  const { scrub, accept = 'application/json', maxReplyBytes } = options
  const limits = { ...TIME_LIMITS, ...options.timeLimits }
  const { inFlight } = options
  const dispatcher = createDispatcher(
    { ...options, connections: inFlight + Math.floor(SPARE * Math.max(0, inFlight - SPARE_BEYOND)) },
    limits,
  )
  const connected = () => new Promise<void>((resolve) => dispatcher.once('connect', () => resolve()))
  /** A transport asks one URL again and again. */
  let last = { url: '', path: '' }
  const pathOf = (url: string): string => {
    if (url === last.url) return last.path
    const { origin, pathname, search } = new URL(url)
    if (origin !== options.origin) throw new Error('a request to another origin than the one that was checked')
    last = { url, path: pathname + search }
    return last.path
  }
  const request = async (
    method: 'GET' | 'POST',
    url: string,
    sent: unknown,
    signal: AbortSignal,
    milliseconds = limits.whole,
  ): Promise<HttpReply> => {
    const { origin } = options
    const path = pathOf(url)
    const headers = await options.headers()
    try {
      const has = sent === undefined ? { type: {}, body: null } : { type: JSON_TYPE, body: JSON.stringify(sent) }
      const asked = { origin, path, method, headers: { ...HEADERS, accept, ...has.type, ...headers }, body: has.body }
      const reply = await exchange(dispatcher, asked, signal, Math.min(milliseconds, limits.whole), maxReplyBytes)
      const common = { status: reply.status, headers: scrub(reply.headers), sent }
      if (options.accept !== undefined && !isText(reply.headers['content-type'])) {
        return { ...common, text: '', bytes: reply.bytes }
      }
      return { ...common, text: scrubBody(reply.bytes.toString('utf8'), scrub) }
    } catch (error) {
      if (error instanceof EndpointError || signal.aborted) throw error
      const late = error instanceof TooLate || LATE_CODES.has(codeOf(error) ?? '')
      const why = scrub(describe(error, limits))
      throw new EndpointError(`no reply from ${origin}: ${why}`, 'passing', { cause: error, late })
    }
  }
  return {
    post: (url, body, signal, milliseconds) => request('POST', url, body, signal, milliseconds),
    get: (url, signal) => request('GET', url, undefined, signal),
    reached: options.proxy === undefined ? connected() : undefined,
    close: () => dispatcher.destroy(),
  }
}

const JSON_TYPE = { 'content-type': 'application/json' }
const HEADERS = {
  'accept-encoding': 'identity',
  'user-agent': `${TOOL.name}/${TOOL.version}`,
}

function isText(type: unknown): boolean {
  return /^(?:text\/|application\/(?:[\w.+-]+\+)?(?:json|xml))/i.test(String(type ?? ''))
}

/** Connections that lead only where the address guard lets them. */
export function createDispatcher(
  { connections, lookup, proxy }: { readonly connections: number } & Pick<TransportOptions, 'lookup' | 'proxy'>,
  limits: TimeLimits = TIME_LIMITS,
): Dispatcher {
  const common = {
    connections,
    pipelining: 1,
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: limits.headers,
    bodyTimeout: limits.body,
  }
  const connect = { timeout: limits.connect }
  if (proxy === undefined) return new Agent({ ...common, connect: { ...connect, ...(lookup ? { lookup } : {}) } })
  return new ProxyAgent({
    ...common,
    uri: proxy,
    proxyTls: connect,
    // The proxy itself: a tunnel has to be open as soon as a connection.
    clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: limits.connect }),
  })
}

/** The server has the request and is too slow with it: asking for less at once may help. */
const LATE_CODES = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

function codeOf(error: unknown): string | undefined {
  const { code } = Object(error) as { code?: unknown }
  return typeof code === 'string' ? code : undefined
}

function describe(error: unknown, { connect, headers, body }: TimeLimits): string {
  const code = codeOf(error)
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return `no connection within ${connect / 1000} s`
  if (code === 'UND_ERR_HEADERS_TIMEOUT') return `nothing came within ${headers / 1000} s`
  if (code === 'UND_ERR_BODY_TIMEOUT') return `nothing more came within ${body / 1000} s`
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') return `the body has another length than its head says (${code})`
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return `the head of the reply is too long (${code})`
  if (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET') return `the connection broke (${code})`
  // A proxy that refuses says why in the message only.
  if (code !== undefined && code !== 'UND_ERR_ABORTED') return code
  return `${(Object(error) as { message?: unknown }).message ?? 'unknown error'}`
}
