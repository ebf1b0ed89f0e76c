import { type Endpoint, EndpointError, type Question, type Reply } from '../../src/endpoints/endpoint.ts'
import { openaiChat } from '../../src/endpoints/openai-chat.ts'
import { createTransport } from '../../src/endpoints/transport.ts'
import type { ModelCard } from '../../src/generated/model-card.ts'
import { createSecrets } from '../../src/secrets.ts'
import { type Ask, type Reply as ServerReply, startEndpoint } from './checkpoint-server.ts'

export type ChatOptions = {
  readonly endpoint?: Partial<ModelCard['endpoint']>
  readonly headers?: Readonly<Record<string, string>>
  readonly secrets?: readonly string[]
}

/** The client for an endpoint at `url`, over real connections. */
export function chatAt(url: string, { endpoint = {}, headers = {}, secrets = [] }: ChatOptions = {}): Endpoint {
  const known = createSecrets()
  for (const secret of secrets) known.add(secret)
  const transport = createTransport({
    origin: new URL(url).origin,
    inFlight: 8,
    headers: async () => headers,
    scrub: known.scrub,
  })
  const asked = {
    endpoint: { api: 'openai-chat', url, model: 'rc3', ...endpoint },
    decoding: { temperature: 0.5, max_tokens: 77 },
  } as const
  return { ...openaiChat(asked, transport), reached: transport.reached }
}

export const QUESTION: Question = { prompt: 'What is the capital of France?', seed: 7 }

/** What came of one question: the reply, or the error. */
export async function askOnce(client: Endpoint, question = QUESTION): Promise<Reply | EndpointError> {
  try {
    return await client.ask(question, new AbortController().signal)
  } catch (error) {
    if (error instanceof EndpointError) return error
    throw error
  } finally {
    await client.close()
  }
}

/** What a server is sent, and what comes of its reply. */
export async function exchange(
  reply: ServerReply,
  options: ChatOptions = {},
  path = '',
): Promise<{ readonly result: Reply | EndpointError; readonly ask: Ask }> {
  const server = await startEndpoint(() => reply)
  try {
    const result = await askOnce(chatAt(`${server.url}${path}`, options))
    return { result, ask: server.asks[0] as Ask }
  } finally {
    await server.close()
  }
}

/** A reply with this message. */
export const completion = (message: unknown, more: object = {}) => ({
  body: { model: 'rc3', choices: [{ index: 0, message, finish_reason: 'stop' }], ...more },
})
