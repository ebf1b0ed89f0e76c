// Without the encoder beside it.
import decode from 'jpeg-js/lib/decoder.js'
import { CannotDecode, checkSize, MAX_PIXELS, type Pixels } from './pixels.ts'

/** Of the decoder's coefficients and pixels, for a picture of the largest size. */
const MAX_MEMORY_MB = 512

/** @throws CannotDecode */
export function decodeJpeg(bytes: Uint8Array): Pixels {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  checkFrame(file)
  if (file.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0) throw new CannotDecode('truncated')
  try {
    const { width, height, data } = decode(file, {
      useTArray: true,
      formatAsRGBA: false,
      tolerantDecoding: false,
      maxResolutionInMP: MAX_PIXELS / 1e6,
      maxMemoryUsageInMB: MAX_MEMORY_MB,
    })
    return { width, height, channels: 3, data }
  } catch {
    throw new CannotDecode('degenerate')
  }
}

/** The size that the frame header (SOF) claims. A file that ends before it is cut off. @throws CannotDecode */
function checkFrame(file: Buffer): void {
  for (let at = 2; at + 9 <= file.length; ) {
    if (file[at] !== 0xff) throw new CannotDecode('degenerate')
    const marker = file[at + 1] as number
    if (marker === 0xff) {
      at++
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) {
      checkSize(file.readUInt16BE(at + 7), file.readUInt16BE(at + 5))
      return
    }
    at += 2 + file.readUInt16BE(at + 2)
  }
  throw new CannotDecode('truncated')
}
