import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'

/** One request for a completion, as it came in. */
export type Ask = {
  readonly prompt: string
  readonly system?: string
  /** Parsed JSON; an empty object where it was none. */
  readonly body: Record<string, unknown>
  readonly headers: IncomingHttpHeaders
  readonly path: string
  /** 1 for the endpoint's first request. */
  readonly n: number
}

/** A text is that content with `finish_reason: stop` and the model that was asked for. */
export type Reply =
  | string
  | {
      readonly content?: string | null
      readonly finish_reason?: string | null
      readonly model?: string
      /** In place of the words of prompt and answer; null: it counts none. */
      readonly usage?: Readonly<Record<string, number>> | null
      readonly status?: number
      readonly headers?: Readonly<Record<string, string>>
      /** Sent as it is (an object: as JSON) in place of a completion. */
      readonly body?: unknown
      readonly delayMs?: number
      /** Breaks the connection without an answer. */
      readonly destroy?: boolean
    }

export type Endpoint = {
  readonly url: string
  readonly origin: string
  /** In the order in which they came. */
  readonly asks: readonly Ask[]
  requests(): number
  /** Most requests that were in flight at once. */
  peak(): number
  close(): Promise<void>
}

/** A loopback server whose every reply the test decides. `GET` is answered with the list of models and not counted. */
export async function startEndpoint(reply: (ask: Ask) => Reply | Promise<Reply>): Promise<Endpoint> {
  const asks: Ask[] = []
  let inFlight = 0
  let peak = 0
  const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    if (request.method === 'GET') return void response.end('{"object":"list","data":[]}')
    inFlight += 1
    peak = Math.max(peak, inFlight)
    response.once('close', () => {
      inFlight -= 1
    })
    try {
      const body = parse(await text(request))
      const ask = { ...spoken(body), body, headers: request.headers, path: request.url ?? '', n: asks.length + 1 }
      asks.push(ask)
      const decided = await reply(ask)
      const answer = typeof decided === 'string' ? { content: decided } : decided
      if (answer.delayMs !== undefined) await sleep(answer.delayMs, undefined, { ref: false })
      if (answer.destroy) return void request.socket.destroy()
      const sent = 'body' in answer ? answer.body : completion(ask, answer)
      response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers })
      response.end(typeof sent === 'string' ? sent : JSON.stringify(sent))
    } catch (error) {
      // A client that went away, or a test whose `reply` threw: whoever still listens sees a 599 with the reason.
      if (!response.headersSent) response.writeHead(599)
      response.end(String(error))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `${origin}/v1`,
    origin,
    asks,
    requests: () => asks.length,
    peak: () => peak,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function completion({ prompt, body, n }: Ask, reply: Exclude<Reply, string>): unknown {
  const { content = '', finish_reason = 'stop', model = body.model } = reply
  const [asked, said] = [prompt.split(/\s+/).length, (content ?? '').split(/\s+/).length]
  return {
    id: `chatcmpl-${n}`,
    object: 'chat.completion',
    created: 0,
    model,
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason }],
    usage:
      reply.usage === undefined
        ? { prompt_tokens: asked, completion_tokens: said, total_tokens: asked + said }
        : reply.usage,
  }
}

function parse(body: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(body))
  } catch {
    return {}
  }
}

function spoken(body: Record<string, unknown>): { prompt: string; system?: string } {
  const messages = Array.isArray(body.messages) ? body.messages : []
  const system = messages.find((message) => message.role === 'system')?.content
  const prompt = String(messages.findLast((message) => message.role === 'user')?.content ?? '')
  return system === undefined ? { prompt } : { prompt, system: String(system) }
}
