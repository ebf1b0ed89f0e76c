import { field } from '../fields.ts'
import { type Endpoint, EndpointError, type Question, type Reply } from './endpoint.ts'
import { failureOf, modelName } from './http-failure.ts'
import { apiUrl } from './openai-reply.ts'
import { decodeBase64, FILTERED, isFlagged, isPictureFilter, pictureReply } from './picture-reply.ts'
import { type PictureSettings, withoutNothing } from './picture-settings.ts'
import type { FetchPicture } from './picture-urls.ts'
import { parseJson } from './reply-json.ts'
import type { HttpReply, Transport } from './transport.ts'

/**
 * POST {url}/images/generations, as OpenAI, Azure, LocalAI, vLLM-Omni, SGLang and others speak it. `seed` and
 * `num_inference_steps` are not OpenAI's own, which ignores or refuses them; `request` in the manifest can leave them out.
 * Azure has the deployment in the path of the URL and `?api-version=` at its end.
 */
export function openaiImages(settings: PictureSettings, transport: Transport, fetchPicture: FetchPicture): Endpoint {
  const url = apiUrl(settings.endpoint.url, 'images/generations')
  return {
    async ask(question, signal) {
      const reply = await transport.post(url, requestBody(settings, question), signal)
      const body = parseJson(reply.text)
      if (reply.status !== 200) {
        if (isPictureFilter(reply.status, body)) return FILTERED
        throw failureOf(reply, body)
      }
      return readPicture(reply, body, (address) => fetchPicture(address, signal))
    },
    close: () => transport.close(),
  }
}

function requestBody({ endpoint, decoding }: PictureSettings, { prompt, seed, model = endpoint.model }: Question) {
  return withoutNothing({
    model,
    prompt,
    n: 1,
    size: decoding.size,
    num_inference_steps: decoding.steps,
    seed,
    response_format: 'b64_json',
    ...endpoint.request,
  })
}

async function readPicture(
  reply: HttpReply,
  body: unknown,
  fetched: (url: string) => Promise<Uint8Array>,
): Promise<Reply> {
  const data = field(body, 'data')
  const first: unknown = Array.isArray(data) ? data[0] : undefined
  if (isFlagged(body, first)) return FILTERED
  const model = field(body, 'model')
  const name = typeof model === 'string' ? modelName(reply, model) : undefined
  const base64 = field(first, 'b64_json')
  if (typeof base64 === 'string') return pictureReply(decodeBase64(base64), name)
  const url = field(first, 'url')
  if (typeof url === 'string') {
    return pictureReply(url.startsWith('data:') ? decodeBase64(url) : await fetched(url), name)
  }
  const what = body === undefined ? 'a body that is not JSON' : 'JSON without data[0].b64_json or data[0].url'
  throw new EndpointError(
    `the endpoint answered ${reply.status} with ${what}; is endpoint.url the base URL of an API that makes images?`,
    'request',
    { status: reply.status },
  )
}
