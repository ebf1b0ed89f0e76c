import type { Checked } from './endpoints/address-guard.ts'
import { automatic1111 } from './endpoints/automatic1111.ts'
import { boundPictures } from './endpoints/bounded-pictures.ts'
import type { Endpoint } from './endpoints/endpoint.ts'
import { huggingFaceTextToImage } from './endpoints/huggingface-text-to-image.ts'
import { openaiImages } from './endpoints/openai-images.ts'
import { pictureUrls } from './endpoints/picture-urls.ts'
import { createTransport, type TransportOptions } from './endpoints/transport.ts'
import type { ModelCard } from './generated/model-card.ts'
import type { Policy } from './generated/policy.ts'
import type { World } from './world.ts'

/** Longest reply with a picture, in bytes: 12 MB of picture as base64. */
const MAX_REPLY_BYTES = 16_000_000
/** Servers queue what they are asked, and a picture may take a minute: their last in line waits long. */
const REPLY_TIMEOUT_MS = 600_000

export type PictureConnection = Pick<TransportOptions, 'headers' | 'scrub'> & {
  readonly endpoint: ModelCard['endpoint']
  readonly policy: Policy
  /** To the endpoint, as it was checked. */
  readonly way: Exclude<Checked, { refusal: string }>
  readonly check: World['checkAddress']
}

/** The endpoint of an image checkpoint, and the places where it says that its pictures are. */
export function connectPictures({ endpoint, policy, way, headers, scrub, check }: PictureConnection): Endpoint {
  const { endpoints, concurrency, decoding } = policy
  const { origin } = new URL(endpoint.url)
  const shared = {
    inFlight: concurrency.max,
    scrub,
    maxReplyBytes: MAX_REPLY_BYTES,
    timeLimits: { headers: REPLY_TIMEOUT_MS, body: REPLY_TIMEOUT_MS, whole: REPLY_TIMEOUT_MS },
  }
  const settings = { endpoint, decoding }
  switch (endpoint.api) {
    case 'automatic1111':
      return boundPictures(automatic1111(settings, createTransport({ ...shared, ...way, origin, headers })))
    case 'huggingface-text-to-image': {
      const transport = createTransport({ ...shared, ...way, origin, headers, accept: 'image/png' })
      return boundPictures(huggingFaceTextToImage(settings, transport))
    }
    default: {
      const transport = createTransport({ ...shared, ...way, origin, headers })
      const own = { origin, transport: createTransport({ ...shared, ...way, origin, headers, accept: 'image/*' }) }
      const urls = pictureUrls({
        own,
        allow: endpoints.allow,
        check: (url) => check(url, endpoints.allow_private_network),
        open: (other, found) =>
          createTransport({ ...shared, ...found, origin: other, accept: 'image/*', headers: async () => ({}) }),
      })
      const painter = openaiImages(settings, transport, urls.fetchPicture)
      const close = async () => {
        await Promise.all([painter.close(), own.transport.close(), urls.close()])
      }
      return boundPictures({ ask: painter.ask, close })
    }
  }
}
