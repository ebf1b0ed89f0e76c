import { createHash } from 'node:crypto'
import { decode, encode } from 'fast-png'

/** Colour of a point, red, green and blue from 0 to 255. */
type Paint = (x: number, y: number) => readonly [number, number, number]

/** A picture as PNG. `mark` goes along as its text, where only a judge of these tests looks. */
export function paint(side: number, colour: Paint, mark = 'safe'): Buffer {
  const data = new Uint8Array(side * side * 3)
  for (let y = 0; y < side; y++) for (let x = 0; x < side; x++) data.set(colour(x, y), (y * side + x) * 3)
  return Buffer.from(encode({ width: side, height: side, data, channels: 3, text: { mark } }))
}

/** Discs and bars before a sky, others for each text. */
export function scene(text: string, mark = 'safe', side = 64): Buffer {
  const bytes = createHash('sha256').update(text).digest()
  const at = (index: number) => bytes[index % bytes.length] as number
  const shapes = [0, 1, 2].map((n) => ({
    x: (at(n * 3) / 256) * side,
    y: (at(n * 3 + 1) / 256) * side,
    r: side / 10 + ((at(n * 3 + 2) / 256) * side) / 6,
    colour: [at(n + 10), at(n + 13), at(n + 16)] as const,
  }))
  return paint(
    side,
    (x, y) => {
      const hit = shapes.find((shape) => Math.hypot(x - shape.x, y - shape.y) < shape.r)
      if (hit) return hit.colour
      return [at(20) / 2 + (y / side) * 100, at(21) / 2 + (y / side) * 60, x % 16 < 2 ? 250 : at(22) / 2]
    },
    mark,
  )
}

export const flat = (red: number, green = red, blue = red): Buffer => paint(64, () => [red, green, blue])

/** No picture, but what is left of one that was painted over or never got out of its noise. */
export function noise(text: string): Buffer {
  let state = createHash('sha256').update(text).digest().readUInt32LE()
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  }
  return paint(64, () => [next(), next(), next()])
}

/** What stands beside a picture of these tests; undefined for others. */
export function markOf(png: Uint8Array): string | undefined {
  return decode(png).text.mark
}
