import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import type { Scrub } from '../secrets.ts'
import { EndpointError } from './endpoint.ts'

/** Longest reply that is read, in bytes, as sent and as inflated: a chat answer of 4,096 tokens takes some 20 kB. */
export const MAX_REPLY_BYTES = 1_000_000

const INFLATERS: Readonly<Record<string, typeof gunzipSync>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}

/**
 * Collects a reply's bytes, inflated where the server compresses although it was asked not to. What is too long is
 * given up at the limit, not after it. @throws EndpointError
 */
export function collectBody(encoding: unknown, most = MAX_REPLY_BYTES): { add(chunk: Buffer): void; bytes(): Buffer } {
  const name = String(encoding ?? 'identity')
    .trim()
    .toLowerCase()
  const plain = name === 'identity' || name === ''
  const inflate = Object.hasOwn(INFLATERS, name) ? INFLATERS[name] : undefined
  if (!plain && !inflate) {
    throw new EndpointError(
      'the reply is compressed in a way that was not asked for and is not known; switch the compression off',
      'request',
    )
  }
  const chunks: Buffer[] = []
  let size = 0
  return {
    add(chunk) {
      size += chunk.length
      if (size > most) throw tooLong(most)
      chunks.push(chunk)
    },
    bytes() {
      const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
      return inflate ? inflateCapped(body, inflate, most) : body
    },
  }
}

function inflateCapped(body: Buffer, inflate: typeof gunzipSync, most: number): Buffer {
  try {
    return inflate(body, { maxOutputLength: most })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLong(most)
    throw error
  }
}

function tooLong(most: number): EndpointError {
  return new EndpointError(`the reply is longer than ${most} bytes`, 'request')
}

/**
 * Takes secrets out of a reply before anything reads it: what is quoted from it later may be cut, and half a secret
 * would not be found any more. JSON may spell a secret with escapes, so it is looked at unescaped.
 */
export function scrubBody(text: string, scrub: Scrub): string {
  if (!text.includes('\\')) return scrub(text)
  try {
    return JSON.stringify(scrub(JSON.parse(text)))
  } catch (error) {
    if (error instanceof SyntaxError) return scrub(text)
    throw new EndpointError('the reply is nested too deeply to be read', 'request', { cause: error })
  }
}
