import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Scrub } from '../secrets.ts'
import { EndpointError } from './endpoint.ts'

/** Longest reply that is read, in bytes, as sent and as inflated: a chat answer of 4,096 tokens takes some 20 kB. */
export const MAX_REPLY_BYTES = 1_000_000

const INFLATERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/**
 * A reply's bytes, inflated where the server compresses although it was asked not to. What is too long is given up at
 * the limit, not after it. @throws EndpointError
 */
export async function readBody(body: Readable, encoding: unknown, most = MAX_REPLY_BYTES): Promise<Buffer> {
  const name = String(encoding ?? 'identity')
    .trim()
    .toLowerCase()
  if (name === 'identity' || name === '') return readCapped(body, body, most)
  const inflater = Object.hasOwn(INFLATERS, name) ? INFLATERS[name]?.() : undefined
  if (!inflater) {
    body.destroy()
    throw new EndpointError(
      'the reply is compressed in a way that was not asked for and is not known; switch the compression off',
      'request',
    )
  }
  let sent = 0
  body.on('data', (chunk: Buffer) => {
    sent += chunk.length
    if (sent > most) body.destroy(tooLong(most))
  })
  // What goes wrong in the pipeline comes out of the inflater, too.
  pipeline(body, inflater, () => undefined)
  return readCapped(inflater, body, most)
}

async function readCapped(stream: Readable, source: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) {
      source.destroy()
      throw tooLong(most)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
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
