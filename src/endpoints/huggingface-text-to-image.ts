import { type Endpoint, EndpointError, type Question } from './endpoint.ts'
import { failureOf } from './http-failure.ts'
import { FILTERED, isPictureFilter, pictureReply } from './picture-reply.ts'
import { baseUrl, type PictureSettings, sizeOf, withoutNothing } from './picture-settings.ts'
import { parseJson } from './reply-json.ts'
import type { Transport } from './transport.ts'

/**
 * Hugging Face's text-to-image task: `inputs` and `parameters` as JSON, answered with the bytes of a picture. POST {url}
 * where a deployment serves one model, POST {url}/{model} where `url` ends in /models.
 */
export function huggingFaceTextToImage(settings: PictureSettings, transport: Transport): Endpoint {
  const base = baseUrl(settings)
  const named = base.endsWith('/models')
  return {
    async ask(question, signal) {
      const { model = settings.endpoint.model } = question
      // Where the name is not sent there is nothing to be found out about it.
      if (!named && model !== settings.endpoint.model) throw new EndpointError('the model has no name here', 'request')
      const url = named ? `${base}/${model}` : base
      const reply = await transport.post(url, requestBody(settings, question), signal)
      if (reply.status === 200 && reply.bytes) return pictureReply(reply.bytes)
      const body = parseJson(reply.text)
      if (isPictureFilter(reply.status, body)) return FILTERED
      if (reply.status !== 200) throw failureOf(reply, body)
      throw new EndpointError(
        'the endpoint answered 200 with text in place of a picture; is endpoint.url that of a text-to-image model?',
        'request',
        { status: 200 },
      )
    },
    close: () => transport.close(),
  }
}

function requestBody(settings: PictureSettings, { prompt, seed }: Question) {
  const { parameters: own, ...request } = (settings.endpoint.request ?? {}) as Record<string, unknown>
  const parameters = { seed, num_inference_steps: settings.decoding.steps, ...sizeOf(settings), ...Object(own) }
  return withoutNothing({ inputs: prompt, parameters: withoutNothing(parameters), ...request })
}
