import { inflateSync } from 'node:zlib'
import { convertIndexedToRgb, decode } from 'fast-png'
import { CannotDecode, checkSize, type Pixels } from './pixels.ts'

/** Chunks that pixels depend on. The others may hold compressed texts of any size, and are not read. */
const NEEDED = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])
const SIGNATURE_LENGTH = 8
/** Length, type and checksum around the data of a chunk. */
const FRAME_LENGTH = 12

/** @throws CannotDecode */
export function decodePng(bytes: Uint8Array): Pixels {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const chunks = listChunks(file)
  const [header] = chunks
  if (header?.type !== 'IHDR' || header.whole.length !== FRAME_LENGTH + 13) throw new CannotDecode('degenerate')
  const [width, height] = [header.whole.readUInt32BE(8), header.whole.readUInt32BE(12)]
  checkSize(width, height)
  checkLength(chunks, width, height)
  const needed = chunks.filter(({ type }) => NEEDED.has(type)).map(({ whole }) => whole)
  return read(Buffer.concat([file.subarray(0, SIGNATURE_LENGTH), ...needed]))
}

function listChunks(file: Buffer): { readonly type: string; readonly whole: Buffer }[] {
  const chunks: { type: string; whole: Buffer }[] = []
  for (let at = SIGNATURE_LENGTH; at + FRAME_LENGTH <= file.length; ) {
    const end = at + FRAME_LENGTH + file.readUInt32BE(at)
    if (end > file.length) break
    const type = file.toString('latin1', at + 4, at + 8)
    chunks.push({ type, whole: file.subarray(at, end) })
    if (type === 'IEND') return chunks
    at = end
  }
  throw new CannotDecode('truncated')
}

/** Inflated to no more than its size allows for: a small file may claim a small picture and unpack to gigabytes. */
function checkLength(chunks: ReturnType<typeof listChunks>, width: number, height: number): void {
  const data = chunks.filter(({ type }) => type === 'IDAT').map(({ whole }) => whole.subarray(8, -4))
  // Four channels of 16 bits, a byte a row; interlacing adds rows.
  const maxOutputLength = width * height * 8 + height * 4 + 64
  try {
    inflateSync(Buffer.concat(data), { maxOutputLength })
  } catch (error) {
    const { code } = Object(error)
    throw new CannotDecode(code === 'Z_BUF_ERROR' ? 'truncated' : 'degenerate')
  }
}

function read(file: Buffer): Pixels {
  let png: ReturnType<typeof decode>
  try {
    png = decode(file, { checkCrc: true })
  } catch {
    throw new CannotDecode('degenerate')
  }
  const { width, height } = png
  if (png.palette) {
    const channels = png.palette[0]?.length === 4 ? 4 : 3
    return { width, height, channels, data: convertIndexedToRgb(png) }
  }
  if (png.depth < 8) throw new CannotDecode('error')
  const data = png.data instanceof Uint16Array ? Uint8Array.from(png.data, (value) => value >> 8) : png.data
  return { width, height, channels: png.channels, data: data as Uint8Array }
}
