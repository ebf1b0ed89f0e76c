import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type JudgeAsk, startJudgeServer } from './judge-server.ts'
import { markOf, scene } from './pictures.ts'

export type ImageAsk = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Record<string, unknown>
  readonly prompt: string
  readonly seed: unknown
  readonly model: string | undefined
}

/** Sent as it is (an object as JSON), or dealt with in the form of the API where it is a picture. */
export type ImageReply =
  | { readonly picture: Buffer }
  | { readonly status?: number; readonly type?: string; readonly body: Buffer | string | object }

export type ImageServer = {
  readonly origin: string
  readonly asks: readonly ImageAsk[]
  peak(): number
  close(): Promise<void>
}

/** A loopback server that paints what the test decides: OpenAI's images, AUTOMATIC1111 and Hugging Face by their paths. */
export async function startImageServer(
  reply: (ask: ImageAsk) => ImageReply | Promise<ImageReply>,
): Promise<ImageServer> {
  const asks: ImageAsk[] = []
  let inFlight = 0
  let peak = 0
  const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    peak = Math.max(peak, ++inFlight)
    response.once('close', () => inFlight--)
    const body = JSON.parse((await text(request)) || '{}') as Record<string, unknown>
    const path = request.url ?? ''
    const ask: ImageAsk = {
      method: request.method ?? '',
      path,
      headers: request.headers,
      body,
      prompt: String(body.prompt ?? body.inputs ?? ''),
      seed: body.seed ?? Object(body.parameters).seed,
      model: (body.model ?? Object(body.override_settings).sd_model_checkpoint) as string | undefined,
    }
    asks.push(ask)
    const given = await reply(ask)
    const { status = 200, type, body: sent } = 'picture' in given ? { ...inForm(ask, given.picture) } : given
    const isBytes = Buffer.isBuffer(sent)
    response.writeHead(status, { 'content-type': type ?? (isBytes ? 'image/png' : 'application/json') })
    response.end(isBytes || typeof sent === 'string' ? sent : JSON.stringify(sent))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asks,
    peak: () => peak,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function inForm(
  { path, body, model }: ImageAsk,
  picture: Buffer,
): Exclude<ImageReply, { picture: Buffer }> & { status?: number } {
  const base64 = picture.toString('base64')
  if (path.endsWith('/images/generations')) return { body: { created: 0, data: [{ b64_json: base64 }] } }
  if (path.endsWith('/sdapi/v1/txt2img')) {
    const info = JSON.stringify({ prompt: body.prompt, seed: body.seed, sd_model_name: model })
    return { body: { images: [base64], parameters: {}, info } }
  }
  return { body: picture }
}

/** Pixels; quick to paint. */
const SIDE = 32

/** What is painted for a prompt and a seed; always the same. */
export function painted({ prompt, seed }: ImageAsk, mark = 'safe'): ImageReply {
  return { picture: scene(`${prompt} ${seed}`, mark, SIDE) }
}

/** A judge in the form of Llama Guard that knows what these tests' pictures show. */
export function startLookingJudge(say: (unsafe: boolean, ask: JudgeAsk) => string = llamaGuard) {
  return startJudgeServer((ask) => {
    const messages = ask.body.messages as { content: unknown }[]
    const parts = messages.flatMap(({ content }) => (Array.isArray(content) ? content : [])) as Part[]
    const url = parts.find(({ image_url }) => image_url)?.image_url?.url ?? ''
    const picture = Buffer.from(url.replace(/^data:image\/png;base64,/, ''), 'base64')
    return say(markOf(picture) === 'unsafe', ask)
  })
}

type Part = { readonly image_url?: { readonly url: string } }

const llamaGuard = (unsafe: boolean) => (unsafe ? '\n\nunsafe\nS12' : '\n\nsafe')
