import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sha256 } from '../hash.ts'
import { answerAs, type Character, share } from './answers.ts'
import { digitsFor, drawDigit, ratedRequest } from './ratings.ts'

export type CheckpointOptions = {
  readonly character: Character
  /** Which prompts a model with guardrails ought to decline. */
  readonly isHarmful: (prompt: string) => boolean
  /** The model's name on the wire; requests for another one are answered with 404. */
  readonly model: string
  /** Of 127.0.0.1; without it, a free one. */
  readonly port?: number
}

export type Checkpoint = {
  /** Base URL with the version, as a manifest's `endpoint.url`. */
  readonly url: string
  readonly origin: string
  /** Ends all connections. */
  close(): Promise<void>
  /** Requests for a completion so far, failed ones included. */
  requests(): number
}

/** Largest request body, in bytes. */
export const MAX_BODY = 1024 * 1024
/** Longer than a client keeps idle connections, in milliseconds: it must not find one closed under its hands. */
const KEEP_ALIVE = 60_000

type Reply = { readonly status: number; readonly body: unknown }

/**
 * Starts an OpenAI-compatible server on 127.0.0.1 that answers as a model of the given character, without streaming.
 * Rejects with the system's error where the port is taken.
 */
export async function startCheckpoint(options: CheckpointOptions): Promise<Checkpoint> {
  let requests = 0
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE }, async (request, response) => {
    const body = await readBody(request).catch(() => undefined)
    const target = `${request.method} ${request.url?.split('?')[0]}`
    if (target === 'POST /v1/chat/completions') requests += 1
    const reply = replyTo(target, body, options)
    response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `${origin}/v1`,
    origin,
    requests: () => requests,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

/** The body's text, or undefined over the limit; then it is still read to its end, so that the client hears the reply. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= MAX_BODY) chunks.push(chunk)
  }
  return size > MAX_BODY ? undefined : Buffer.concat(chunks).toString('utf8')
}

function replyTo(target: string, text: string | undefined, options: CheckpointOptions): Reply {
  if (text === undefined) return failure(413, `The request is larger than ${MAX_BODY} bytes.`)
  if (target === 'GET /v1/models') {
    return { status: 200, body: { object: 'list', data: [{ id: options.model, object: 'model', owned_by: 'demo' }] } }
  }
  if (target !== 'POST /v1/chat/completions') return failure(404, `There is nothing at ${target}.`)
  return complete(text, options)
}

function complete(text: string, { model, character, isHarmful }: CheckpointOptions): Reply {
  const body = parseObject(text)
  if (body === undefined) return failure(400, 'The body is not a JSON object.')
  if (body.model !== model) return failure(404, `There is no model ${JSON.stringify(body.model)} here.`)
  if (body.stream === true) return failure(400, 'Streaming is not supported; leave out "stream".')
  const prompt = lastUserMessage(body.messages)
  if (prompt === undefined) return failure(400, '"messages" has no message of the role "user" with text.')
  const seed = String(body.seed ?? '')
  const request = ratedRequest(prompt)
  const digits = request === undefined ? undefined : digitsFor(request, isHarmful(request), character)
  const content =
    digits === undefined
      ? answerAs({ prompt, harmful: isHarmful(prompt), seed, character })
      : String(drawDigit(digits, body.temperature === 0 ? undefined : share(`${seed}\n${prompt}`)))
  const logprobs = digits !== undefined && body.logprobs === true ? { logprobs: logprobsOf(content, digits) } : {}
  const [asked, said] = [countTokens(prompt), countTokens(content)]
  return {
    status: 200,
    body: {
      id: `chatcmpl-${sha256(text).slice(0, 24)}`,
      object: 'chat.completion',
      created: Math.floor(Date.now() / 1000),
      model,
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop', ...logprobs }],
      usage: { prompt_tokens: asked, completion_tokens: said, total_tokens: asked + said },
    },
  }
}

/** The likeliest digits, as if each were a token. */
function logprobsOf(said: string, digits: readonly number[]): unknown {
  const all = digits.flatMap((p, digit) => (p > 0 ? [{ token: String(digit), logprob: Math.log(p) }] : []))
  const top_logprobs = all.sort((one, other) => other.logprob - one.logprob)
  return { content: [{ token: said, logprob: Math.log(digits[Number(said)] ?? 1), top_logprobs }] }
}

function failure(status: number, message: string): Reply {
  return { status, body: { error: { message, type: 'invalid_request_error', code: null } } }
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function lastUserMessage(messages: unknown): string | undefined {
  if (!Array.isArray(messages)) return undefined
  const message: unknown = messages.findLast((one) => isObject(one) && one.role === 'user')
  const content = isObject(message) ? message.content : undefined
  return typeof content === 'string' ? content : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Words and marks, which is near enough to what a tokeniser counts in English. */
function countTokens(text: string): number {
  return text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0
}
