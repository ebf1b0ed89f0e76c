import { setTimeout } from 'node:timers/promises'
import { TOOL } from '../tool.ts'
import type { Checked } from './address-guard.ts'
import { EndpointError } from './endpoint.ts'
import { createDispatcher } from './transport.ts'

/** As large as a probe set may be. */
export const MAX_DOWNLOAD_BYTES = 50_000_000
const MOST_REDIRECTS = 5
/** Of one file, redirects included. */
const TIME_LIMIT_MS = 120_000
const REDIRECTS = new Set([301, 302, 303, 307, 308])

export type DownloadOptions = {
  /** Whether, and how, an address may be asked; for the first one and each that it leads to. */
  readonly check: (url: string) => Promise<Checked>
  readonly largest?: number
  readonly timeLimitMs?: number
}

/** Attempts at one file; a host that is busy for a moment ends no run. */
const ATTEMPTS = 3
const PAUSE_MS = 1000

/**
 * The bytes at an https address. Redirects are followed where each of them passes the same check, as files of code
 * and model hosts lie elsewhere. No token and no cookie is sent. @throws EndpointError
 */
export async function download(url: string, options: DownloadOptions): Promise<Buffer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await follow(url, options)
    } catch (error) {
      if (!(error instanceof EndpointError) || error.failure !== 'passing' || attempt === ATTEMPTS) throw error
      await setTimeout(PAUSE_MS * attempt)
    }
  }
}

async function follow(url: string, options: DownloadOptions): Promise<Buffer> {
  const { timeLimitMs = TIME_LIMIT_MS } = options
  const signal = AbortSignal.timeout(timeLimitMs)
  let target = url
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const found = await get(target, options, signal).catch((error: unknown) => {
      if (error instanceof EndpointError) throw error
      const { code, message } = Object(error) as { code?: unknown; message?: unknown }
      const why = signal.aborted ? `it took longer than ${timeLimitMs / 1000} s` : `${code ?? message}`
      throw new EndpointError(`no reply from ${new URL(target).origin}: ${why}`, 'passing', { cause: error })
    })
    if (Buffer.isBuffer(found)) return found
    target = found
  }
  throw new EndpointError(`more than ${MOST_REDIRECTS} redirects`, 'final')
}

/** The bytes, or where they are instead. */
async function get(url: string, options: DownloadOptions, signal: AbortSignal): Promise<Buffer | string> {
  const { origin, pathname, search, protocol } = new URL(url)
  if (protocol !== 'https:') throw new EndpointError(`${origin} is not an https address`, 'final')
  const checked = await options.check(url)
  if (checked.refusal !== undefined) throw new EndpointError(checked.refusal, 'final')
  const dispatcher = createDispatcher({ connections: 1, ...checked })
  try {
    const { statusCode, headers, body } = await dispatcher.request({
      origin,
      path: pathname + search,
      method: 'GET',
      headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': `${TOOL.name}/${TOOL.version}` },
      signal,
    })
    const { location } = headers
    if (REDIRECTS.has(statusCode) && typeof location === 'string' && URL.canParse(location, url)) {
      return new URL(location, url).href
    }
    if (statusCode !== 200) {
      const failure = statusCode === 429 || statusCode >= 500 ? 'passing' : 'request'
      throw new EndpointError(`${origin} answered ${statusCode}`, failure, { status: statusCode })
    }
    const encoding = String(headers['content-encoding'] ?? 'identity')
    if (encoding !== 'identity')
      throw new EndpointError('the file is compressed although it was asked for as it is', 'request')
    return await readAll(body, options.largest ?? MAX_DOWNLOAD_BYTES)
  } finally {
    await dispatcher.destroy()
  }
}

async function readAll(body: AsyncIterable<Buffer>, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > largest) throw new EndpointError(`the file is larger than ${largest / 1e6} MB`, 'request')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
