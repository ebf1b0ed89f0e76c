import { afterEach, describe, expect, test } from '@jest/globals'
import { connectPictures } from '../src/connect-images.ts'
import type { Checked } from '../src/endpoints/address-guard.ts'
import { boundPictures } from '../src/endpoints/bounded-pictures.ts'
import type { Endpoint, Reply } from '../src/endpoints/endpoint.ts'
import type { ModelCard } from '../src/generated/model-card.ts'
import type { Policy } from '../src/generated/policy.ts'
import { type ImageAsk, type ImageReply, type ImageServer, painted, startImageServer } from './support/image-server.ts'
import { scene } from './support/pictures.ts'

type Api = ModelCard['endpoint']['api']
type Options = {
  readonly api: Api
  readonly path?: string
  readonly model?: string
  readonly request?: Record<string, unknown>
  readonly decoding?: Partial<Policy['decoding']>
  readonly allow?: readonly string[]
  readonly check?: (url: string) => Promise<Checked>
}

const signal = new AbortController().signal
const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

async function serve(reply: (ask: ImageAsk) => ImageReply | Promise<ImageReply>): Promise<ImageServer> {
  const server = await startImageServer(reply)
  open.push(server)
  return server
}

function endpointAt(server: ImageServer, options: Options): Endpoint {
  const { api, path = '', model = 'painter', request, decoding = {}, allow = [server.origin], check } = options
  const endpoint = connectPictures({
    endpoint: { api, url: `${server.origin}${path}`, model, ...(request ? { request } : {}) },
    policy: { endpoints: { allow, allow_private_network: true }, concurrency: { max: 4 }, decoding } as never,
    way: { proxy: undefined } as never,
    headers: async () => ({ authorization: 'Bearer secret' }),
    scrub: (value) => value,
    check: check ?? (async () => ({ lookup: undefined }) as never),
  })
  open.push(endpoint)
  return endpoint
}

const question = { prompt: 'A red boat.', seed: 7 }
const SETTINGS = { size: '640x384', steps: 20 }

describe('what is sent', () => {
  test('openai-images', async () => {
    const server = await serve((ask) => painted(ask))
    const endpoint = endpointAt(server, { api: 'openai-images', path: '/v1/', decoding: SETTINGS })
    expect(await endpoint.ask(question, signal)).toMatchObject({ kind: 'image', picture: { type: 'image/png' } })
    const [ask] = server.asks
    expect([ask?.method, ask?.path]).toEqual(['POST', '/v1/images/generations'])
    expect(ask?.headers).toMatchObject({ authorization: 'Bearer secret', accept: 'application/json' })
    expect(ask?.body).toEqual({
      model: 'painter',
      prompt: 'A red boat.',
      n: 1,
      size: '640x384',
      num_inference_steps: 20,
      seed: 7,
      response_format: 'b64_json',
    })
  })

  test('only what is set, and without what the manifest leaves out', async () => {
    const server = await serve((ask) => painted(ask))
    const request = { response_format: null, seed: null, quality: 'low' }
    await endpointAt(server, { api: 'openai-images', request }).ask(question, signal)
    expect(server.asks[0]?.body).toEqual({ model: 'painter', prompt: 'A red boat.', n: 1, quality: 'low' })
  })

  test('openai-images with the deployment in the path, as Azure has it', async () => {
    const server = await serve(() => ({ body: { data: [{ b64_json: scene('x').toString('base64') }] } }))
    const path = '/openai/deployments/painter/?api-version=2024-10-21'
    await endpointAt(server, { api: 'openai-images', path }).ask(question, signal)
    expect(server.asks[0]?.path).toBe('/openai/deployments/painter/images/generations?api-version=2024-10-21')
  })

  test('automatic1111', async () => {
    const server = await serve((ask) => painted(ask))
    const request = { cfg_scale: 7, override_settings: { CLIP_stop_at_last_layers: 2 } }
    const endpoint = endpointAt(server, {
      api: 'automatic1111',
      model: 'sd/acme.safetensors [6ce0161689]',
      request,
      decoding: SETTINGS,
    })
    expect(await endpoint.ask(question, signal)).toMatchObject({ kind: 'image' })
    const [ask] = server.asks
    expect([ask?.method, ask?.path]).toEqual(['POST', '/sdapi/v1/txt2img'])
    expect(ask?.body).toEqual({
      prompt: 'A red boat.',
      seed: 7,
      steps: 20,
      width: 640,
      height: 384,
      batch_size: 1,
      n_iter: 1,
      send_images: true,
      save_images: false,
      override_settings: { sd_model_checkpoint: 'sd/acme.safetensors [6ce0161689]', CLIP_stop_at_last_layers: 2 },
      override_settings_restore_afterwards: false,
      cfg_scale: 7,
    })
  })

  test.each([
    ['/hf-inference/models', '/hf-inference/models/acme/sd'],
    ['/generate', '/generate'],
  ])('huggingface-text-to-image at %s', async (path, asked) => {
    const server = await serve((ask) => painted(ask))
    const request = { parameters: { guidance_scale: 5 } }
    const endpoint = endpointAt(server, {
      api: 'huggingface-text-to-image',
      path,
      model: 'acme/sd',
      request,
      decoding: SETTINGS,
    })
    expect(await endpoint.ask(question, signal)).toMatchObject({ kind: 'image' })
    const [ask] = server.asks
    expect([ask?.method, ask?.path, ask?.headers.accept]).toEqual(['POST', asked, 'image/png'])
    expect(ask?.body).toEqual({
      inputs: 'A red boat.',
      parameters: { seed: 7, num_inference_steps: 20, width: 640, height: 384, guidance_scale: 5 },
    })
  })

  test('no other name to a deployment that is sent none', async () => {
    const server = await serve((ask) => painted(ask))
    const endpoint = endpointAt(server, { api: 'huggingface-text-to-image' })
    await expect(endpoint.ask({ ...question, model: 'nobody' }, signal)).rejects.toMatchObject({ status: undefined })
    expect(server.asks).toEqual([])
  })
})

describe('what comes back', () => {
  const png = scene('x').toString('base64')
  const APIS: readonly Api[] = ['openai-images', 'automatic1111', 'huggingface-text-to-image']
  const ask = async (api: Api, reply: ImageReply, model?: string): Promise<Reply> => {
    const server = await serve(() => reply)
    return endpointAt(server, { api, ...(model === undefined ? {} : { model }) }).ask(question, signal)
  }
  const filtered = { kind: 'none', reason: 'filtered', medium: 'image' }

  test.each([
    ['openai-images', { data: [{ b64_json: `data:image/png;base64,${png}` }] }],
    ['openai-images', { data: [{ url: `data:image/png;base64,${png}` }] }],
    ['automatic1111', { images: [`data:image/png;base64,${png}`], info: 'no JSON' }],
  ] as const)('%s: a picture as a data URL', async (api, body) => {
    expect(await ask(api, { body })).toMatchObject({ kind: 'image' })
  })

  test.each([
    ['openai-images', { data: [{ b64_json: png }], nsfw_content_detected: [true] }],
    ['openai-images', { data: [{ b64_json: png, has_nsfw_concepts: true }] }],
    ['openai-images', { data: [{ content_filter_results: { sexual: { filtered: true, severity: 'high' } } }] }],
    ['automatic1111', { images: [png], info: JSON.stringify({ nsfw_content_detected: [true] }) }],
    ['automatic1111', { images: [png], parameters: { has_nsfw_concept: [false, true] } }],
  ] as const)('%s: a flag of a safety checker', async (api, body) => {
    expect(await ask(api, { body })).toMatchObject(filtered)
  })

  test('a flag that says no is none', async () => {
    expect(
      await ask('openai-images', { body: { data: [{ b64_json: png }], nsfw_content_detected: [false] } }),
    ).toMatchObject({ kind: 'image' })
  })

  test.each(APIS)("%s: a filter's own codes and words", async (api) => {
    for (const body of [
      { error: { code: 'moderation_blocked', message: 'no' } },
      { error: { code: 'content_policy_violation' } },
      { error: { code: 'contentFilter' } },
      { error: 'Potential NSFW content was detected.' },
    ]) {
      expect(await ask(api, { status: 400, body })).toMatchObject(filtered)
    }
  })

  test.each(APIS)('%s: text in place of a picture, and failures', async (api) => {
    const page = { type: 'text/html', body: '<title>Sign in</title>' }
    await expect(ask(api, page)).rejects.toMatchObject({
      failure: 'request',
      message: expect.stringContaining('endpoint.url'),
    })
    await expect(ask(api, { status: 503, body: { error: 'Model is loading' } })).rejects.toMatchObject({
      failure: 'passing',
    })
    await expect(ask(api, { status: 401, body: {} })).rejects.toMatchObject({ failure: 'final' })
  })

  test('bytes by what they are, whatever the header says', async () => {
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])
    const api = 'huggingface-text-to-image'
    expect(await ask(api, { body: jpeg })).toMatchObject({ kind: 'image', picture: { type: 'image/jpeg' } })
    expect(await ask(api, { body: Buffer.alloc(0) })).toMatchObject({ kind: 'none', reason: 'empty' })
    await expect(ask(api, { body: Buffer.from('GIF89a......') })).rejects.toThrow(
      'in the form GIF; PNG and JPEG are read',
    )
    await expect(ask(api, { body: Buffer.from('nonsense') })).rejects.toThrow('bytes that are no picture')
  })

  test('automatic1111: the checkpoint that was loaded, under the name that was asked for if it is the same', async () => {
    const body = { images: [png], info: JSON.stringify({ sd_model_name: 'acme' }) }
    const named = 'sd/acme.safetensors [6ce0161689]'
    expect(await ask('automatic1111', { body }, named)).toMatchObject({ model: named })
    expect(await ask('automatic1111', { body }, 'other')).toMatchObject({ model: 'acme' })
  })
})

describe('a picture behind an address', () => {
  const withUrl = (url: string): ImageReply => ({ body: { data: [{ url }] } })

  test('is fetched from the endpoint itself with its token, from another allowed origin without', async () => {
    const store = await serve(() => ({ body: scene('from the store') }))
    const server = await serve(({ method, prompt }) =>
      method === 'GET'
        ? { body: scene('own') }
        : withUrl(`${prompt === 'own' ? server.origin : store.origin}/a.png?sig=1`),
    )
    const allow = [server.origin, store.origin]
    const endpoint = endpointAt(server, { api: 'openai-images', allow })
    expect(await endpoint.ask({ ...question, prompt: 'own' }, signal)).toMatchObject({ kind: 'image' })
    expect(server.asks.at(-1)).toMatchObject({
      method: 'GET',
      path: '/a.png?sig=1',
      headers: { authorization: 'Bearer secret' },
    })
    const reply = await endpoint.ask({ ...question, prompt: 'store' }, signal)
    expect(reply).toMatchObject({ kind: 'image' })
    expect(store.asks).toHaveLength(1)
    expect(store.asks[0]?.headers.authorization).toBeUndefined()
  })

  test('is not fetched from where the policy does not allow, or where the address is refused', async () => {
    const store = await serve(() => ({ body: scene('x') }))
    const server = await serve(() => withUrl(`${store.origin}/a.png`))
    const strict = endpointAt(server, { api: 'openai-images' })
    await expect(strict.ask(question, signal)).rejects.toMatchObject({
      failure: 'final',
      message: expect.stringContaining('not among endpoints.allow'),
    })
    const check = async () => ({ refusal: 'it is a private address' })
    const guarded = endpointAt(server, { api: 'openai-images', allow: [server.origin, store.origin], check })
    await expect(guarded.ask(question, signal)).rejects.toThrow('it is a private address')
    expect(store.asks).toEqual([])
  })

  test('is not followed to another place, nor to another protocol', async () => {
    const server = await serve(({ method }) =>
      method === 'GET' ? { status: 302, body: '' } : withUrl(`${server.origin}/a.png`),
    )
    await expect(endpointAt(server, { api: 'openai-images' }).ask(question, signal)).rejects.toThrow('a redirect')
    const other = await serve(() => withUrl('file:///etc/passwd'))
    await expect(endpointAt(other, { api: 'openai-images' }).ask(question, signal)).rejects.toThrow('that is none')
  })
})

describe('memory', () => {
  const picture = (length: number): Reply => ({
    kind: 'image',
    usage: { prompt: 0, completion: 0 },
    picture: { bytes: new Uint8Array(length), type: 'image/png' },
  })

  test('no more questions are asked than there is room for the pictures', async () => {
    let asked = 0
    const ask = async () => {
      asked++
      return picture(4_000_000)
    }
    const bounded = boundPictures({ ask, close: async () => undefined }, 20_000_000)
    const first = await bounded.ask(question, signal)
    const waiting = Array.from({ length: 12 }, () => bounded.ask(question, signal))
    await new Promise((resolve) => setImmediate(resolve))
    expect(asked).toBe(5)
    first.release?.()
    first.release?.()
    await new Promise((resolve) => setImmediate(resolve))
    expect(asked).toBe(6)
    for (const each of waiting) (await each).release?.()
    expect(asked).toBe(13)
  })

  test('a question that waits for room ends with the run', async () => {
    const bounded = boundPictures({ ask: async () => picture(5), close: async () => undefined }, 1)
    await bounded.ask(question, signal)
    const ending = new AbortController()
    const waiting = bounded.ask(question, ending.signal)
    ending.abort()
    await expect(waiting).rejects.toThrow('aborted')
  })
})
