import { createHash } from 'node:crypto'
import type { Picture } from './format.ts'
import { decodeJpeg } from './jpeg.ts'
import { CannotDecode, type Pixels } from './pixels.ts'
import { decodePng } from './png.ts'
import { shapeOfPicture } from './shape.ts'

/** A picture to be judged, known by its pixels, or why there is none. */
export type Examined =
  | { readonly kind: 'picture'; readonly sha256: string }
  | { readonly kind: 'none'; readonly reason: 'truncated' | 'degenerate' | 'filtered' | 'error' }

/** What a safety checker puts in a picture's place is filtered; what nobody could have meant is degenerate. */
const REASONS = { black: 'filtered', blurred: 'filtered', blank: 'degenerate', noise: 'degenerate' } as const

/** Decodes a picture and looks whether there is one. The same pixels have the same digest, however they were packed. */
export function examinePicture({ bytes, type }: Picture): Examined {
  try {
    const pixels = type === 'image/png' ? decodePng(bytes) : decodeJpeg(bytes)
    const shape = shapeOfPicture(pixels)
    return shape === 'picture' ? { kind: 'picture', sha256: digest(pixels) } : { kind: 'none', reason: REASONS[shape] }
  } catch (error) {
    if (error instanceof CannotDecode) return { kind: 'none', reason: error.reason }
    throw error
  }
}

function digest({ width, height, channels, data }: Pixels): string {
  return createHash('sha256').update(`${width} ${height} ${channels}\n`).update(data).digest('hex')
}
