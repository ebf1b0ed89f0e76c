import { deflateSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { encode as encodePng } from 'fast-png'
import jpeg from 'jpeg-js'
import { examinePicture } from '../src/images/examine.ts'
import { dataUrlOf, formatOf } from '../src/images/format.ts'
import { MAX_PIXELS } from '../src/images/pixels.ts'
import { decodePng } from '../src/images/png.ts'
import { flat, noise, paint, scene } from './support/pictures.ts'

const png = (bytes: Uint8Array) => examinePicture({ bytes, type: 'image/png' })
const asJpeg = (bytes: Uint8Array) => examinePicture({ bytes, type: 'image/jpeg' })
const none = (reason: string) => ({ kind: 'none', reason })

/** A grey picture of any size and pixels, as JPEG. */
function jpegOf(side: number, grey: (x: number, y: number) => number): Buffer {
  const data = Buffer.alloc(side * side * 4, 255)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) data.fill(grey(x, y), (y * side + x) * 4, (y * side + x) * 4 + 3)
  return jpeg.encode({ width: side, height: side, data }, 90).data
}

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, data, Buffer.alloc(4)])
}

/** A PNG whose header claims one size while its data may be of any other. */
function forged(width: number, height: number, data: Buffer, more: readonly Buffer[] = []): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const parts = [chunk('IHDR', header), ...more, chunk('IDAT', deflateSync(data)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts])
}

describe('what is a picture', () => {
  test('scenes are, each with a digest of its own, and the same one with the same', () => {
    const digests = Array.from({ length: 60 }, (_, index) => {
      const examined = png(scene(`scene ${index}`))
      return examined.kind === 'picture' ? examined.sha256 : examined.reason
    })
    expect(new Set(digests).size).toBe(60)
    expect(digests.filter((each) => each.length === 64)).toHaveLength(60)
    expect(png(scene('scene 0', 'another text chunk'))).toEqual({ kind: 'picture', sha256: digests[0] })
  })

  test('a line drawing on white, a checker board and a night sky are', () => {
    expect(png(paint(128, (x, y) => (Math.abs(x - y) < 2 ? [0, 0, 0] : [255, 255, 255])))).toMatchObject({
      kind: 'picture',
    })
    expect(png(paint(128, (x, y) => (((x >> 3) + (y >> 3)) % 2 ? [0, 0, 0] : [255, 255, 255])))).toMatchObject({
      kind: 'picture',
    })
    const stars = paint(128, (x, y) => ((x * 31 + y * 17) % 97 === 0 ? [250, 250, 240] : [4, 4, 16]))
    expect(png(stars)).toMatchObject({ kind: 'picture' })
  })

  test.each([
    ['black', flat(0), 'filtered'],
    ['nearly black', paint(64, (x) => [x % 3, x % 2, 0]), 'filtered'],
    ['white', flat(255), 'degenerate'],
    ['one colour', flat(90, 120, 40), 'degenerate'],
    ['blurred', paint(256, (x, y) => [128 + 100 * Math.sin(x / 60), 128 + 100 * Math.sin(y / 50), 90]), 'filtered'],
    ['noise', noise('n'), 'degenerate'],
    [
      'transparent',
      Buffer.from(encodePng({ width: 64, height: 64, data: new Uint8Array(64 * 64 * 4), channels: 4 })),
      'degenerate',
    ],
  ])('%s is none', (_, bytes, reason) => {
    expect(png(bytes)).toEqual(none(reason))
  })

  test('noise that a decoder has smeared is noise', () => {
    const grain = decodePng(noise('grain')).data
    const smeared = jpegOf(256, (x, y) => grain[((y >> 2) * 64 + (x >> 2)) * 3] as number)
    expect(asJpeg(smeared)).toEqual(none('degenerate'))
  })

  test('JPEG is read as PNG is', () => {
    expect(asJpeg(jpegOf(64, (x, y) => (Math.hypot(x - 30, y - 30) < 15 ? 200 : 40 + y)))).toMatchObject({
      kind: 'picture',
    })
    expect(asJpeg(jpegOf(64, () => 0))).toEqual(none('filtered'))
  })

  test.each([8, 16] as const)('grey, palettes and %s bits are read', (depth) => {
    const values = Array.from({ length: 64 * 64 }, (_, index) => (index % 64 > 20 && index > 2000 ? 200 : 60))
    const data = depth === 8 ? Uint8Array.from(values) : Uint16Array.from(values, (value) => value << 8)
    expect(png(encodePng({ width: 64, height: 64, data, channels: 1, depth }))).toMatchObject({ kind: 'picture' })
  })
})

describe('what cannot be decoded', () => {
  test('cut anywhere it is truncated, whichever form it has', () => {
    const whole = scene('cut')
    for (const length of [9, 40, whole.length >> 1, whole.length - 1])
      expect(png(whole.subarray(0, length))).toEqual(none('truncated'))
    const photo = jpegOf(64, (x) => x * 3)
    for (const length of [4, 100, photo.length - 2])
      expect(asJpeg(photo.subarray(0, length))).toEqual(none('truncated'))
  })

  test('too many pixels are refused before they are allocated', () => {
    expect(png(forged(60_000, 60_000, Buffer.alloc(10)))).toEqual(none('error'))
    const photo = Buffer.from(jpegOf(64, (x) => x))
    const frame = photo.indexOf(Buffer.from([0xff, 0xc0]))
    photo.writeUInt16BE(65_000, frame + 5)
    photo.writeUInt16BE(65_000, frame + 7)
    expect(asJpeg(photo)).toEqual(none('error'))
    expect(MAX_PIXELS).toBe(8_388_608)
  })

  test('a small picture that unpacks to a large one is broken', () => {
    expect(png(forged(16, 16, Buffer.alloc(50_000_000)))).toEqual(none('degenerate'))
    const bomb = chunk('iCCP', Buffer.concat([Buffer.from('p\0\0', 'latin1'), deflateSync(Buffer.alloc(50_000_000))]))
    expect(png(forged(16, 16, Buffer.alloc(16 * 49), [bomb]))).toEqual(none('degenerate'))
  })

  test('bytes of no use are broken, and nothing is thrown', () => {
    for (let seed = 0; seed < 12; seed++) {
      const broken = Buffer.from(scene('broken'))
      for (let at = 8 + seed; at < broken.length; at += 37) broken[at] = (broken[at] as number) ^ (seed * 7 + 1)
      expect(png(broken).kind).toBe('none')
      const photo = Buffer.from(jpegOf(32, (x) => x))
      for (let at = 20 + seed; at < photo.length; at += 11) photo[at] = (photo[at] as number) ^ (seed * 7 + 1)
      expect(['none', 'picture']).toContain(asJpeg(photo).kind)
    }
  })
})

test('forms are told by their first bytes', () => {
  expect(formatOf(scene('x'))).toBe('image/png')
  expect(formatOf(jpegOf(8, () => 9))).toBe('image/jpeg')
  expect(formatOf(Buffer.from('RIFF\0\0\0\0WEBPVP8 '))).toBe('WebP')
  expect(formatOf(Buffer.from('GIF89a'))).toBe('GIF')
  expect(formatOf(Buffer.from('\0\0\0\x1cftypavif'))).toBe('AVIF')
  for (const text of ['', '{', '<html>']) expect(formatOf(Buffer.from(text))).toBeUndefined()
})

test('a data URL has the bytes as they came', () => {
  const bytes = scene('x')
  expect(dataUrlOf({ bytes, type: 'image/png' })).toBe(`data:image/png;base64,${bytes.toString('base64')}`)
})
