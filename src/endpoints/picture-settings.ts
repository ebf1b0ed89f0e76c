import type { ModelCard } from '../generated/model-card.ts'
import type { Policy } from '../generated/policy.ts'

/** How pictures are asked for, whichever API it is. */
export type PictureSettings = {
  readonly endpoint: ModelCard['endpoint']
  readonly decoding: Pick<Policy['decoding'], 'size' | 'steps'>
}

/** Width and height of `decoding.size` in pixels; undefined where the server's own size is taken. */
export function sizeOf({ decoding: { size } }: PictureSettings): { width: number; height: number } | undefined {
  const [width, height] = size?.split('x').map(Number) ?? []
  return width === undefined || height === undefined ? undefined : { width, height }
}

export function baseUrl({ endpoint: { url } }: PictureSettings): string {
  return url.replace(/\/+$/, '')
}

/** A body without the fields that the manifest's `request` leaves out, or that have no value. */
export function withoutNothing(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null && value !== undefined))
}
