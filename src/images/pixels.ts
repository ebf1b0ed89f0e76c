/** A decoded picture: rows from the top, 8 bits a channel. 1 channel is grey, 2 grey and alpha, 3 colour, 4 colour and alpha. */
export type Pixels = {
  readonly width: number
  readonly height: number
  readonly channels: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** Most pixels that are decoded; a picture of so many takes about 100 MB while it is looked at. */
export const MAX_PIXELS = 2 ** 23

/** Why a picture has no pixels: it is cut off, it is broken, or it is none that is read here. */
export class CannotDecode extends Error {
  readonly reason: 'truncated' | 'degenerate' | 'error'
  constructor(reason: CannotDecode['reason']) {
    super(`the picture cannot be decoded: ${reason}`)
    this.reason = reason
  }
}

/** Before anything is allocated. @throws CannotDecode */
export function checkSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw new CannotDecode('degenerate')
  if (width * height > MAX_PIXELS) throw new CannotDecode('error')
}
