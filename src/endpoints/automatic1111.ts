import { field } from '../fields.ts'
import { type Endpoint, EndpointError, type Question, type Reply } from './endpoint.ts'
import { failureOf, modelName } from './http-failure.ts'
import { decodeBase64, FILTERED, isFlagged, isPictureFilter, pictureReply } from './picture-reply.ts'
import { baseUrl, type PictureSettings, sizeOf, withoutNothing } from './picture-settings.ts'
import { parseJson } from './reply-json.ts'
import type { HttpReply, Transport } from './transport.ts'

/**
 * POST {url}/sdapi/v1/txt2img, as AUTOMATIC1111's web UI and its forks speak it when started with `--api`. The model's
 * name is the checkpoint that the server is to load for the request.
 */
export function automatic1111(settings: PictureSettings, transport: Transport): Endpoint {
  const url = `${baseUrl(settings)}/sdapi/v1/txt2img`
  return {
    async ask(question, signal) {
      const reply = await transport.post(url, requestBody(settings, question), signal)
      const body = parseJson(reply.text)
      if (reply.status !== 200) {
        if (isPictureFilter(reply.status, body)) return FILTERED
        throw failureOf(reply, body)
      }
      return readPicture(reply, body, question.model ?? settings.endpoint.model)
    },
    close: () => transport.close(),
  }
}

function requestBody(settings: PictureSettings, { prompt, seed, model }: Question) {
  const { endpoint, decoding } = settings
  const { override_settings: own, ...request } = (endpoint.request ?? {}) as Record<string, unknown>
  return withoutNothing({
    prompt,
    seed,
    steps: decoding.steps,
    ...sizeOf(settings),
    batch_size: 1,
    n_iter: 1,
    send_images: true,
    save_images: false,
    override_settings: { sd_model_checkpoint: model ?? endpoint.model, ...Object(own) },
    override_settings_restore_afterwards: false,
    ...request,
  })
}

function readPicture(reply: HttpReply, body: unknown, asked: string): Reply {
  const images = field(body, 'images')
  const first: unknown = Array.isArray(images) ? images[0] : undefined
  const info = parseInfo(field(body, 'info'))
  if (isFlagged(body, field(body, 'parameters'), info)) return FILTERED
  if (typeof first !== 'string') {
    throw new EndpointError(
      'the endpoint answered 200 without images[0]; is endpoint.url the address of an AUTOMATIC1111 server that was started with --api?',
      'request',
      { status: 200 },
    )
  }
  const loaded = field(info, 'sd_model_name')
  return pictureReply(decodeBase64(first), typeof loaded === 'string' ? reportedName(reply, loaded, asked) : undefined)
}

/** `info` is JSON in a string. */
function parseInfo(info: unknown): unknown {
  return typeof info === 'string' ? parseJson(info) : info
}

/** The server reports `name` for a checkpoint that goes by `folder/name.safetensors [6ce0161689]`. */
function reportedName(reply: HttpReply, loaded: string, asked: string): string {
  const bare = asked
    .replace(/ \[[0-9a-f]+\]$/, '')
    .replace(/^.*[\\/]/, '')
    .replace(/\.(?:safetensors|ckpt|pt)$/, '')
  return bare === loaded ? asked : modelName(reply, loaded)
}
