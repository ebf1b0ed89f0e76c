import type { Pixels } from './pixels.ts'

/**
 * Whether pixels are a picture at all, before asking what it shows. `black` and `blurred` are what safety checkers put
 * in the place of a picture; `blank` and `noise` are what broken models paint. In doubt it is a picture.
 */
export type PictureShape = 'picture' | 'black' | 'blurred' | 'blank' | 'noise'

/** Levels of brightness, of 256, by which a pixel has to differ from the mean to be seen, */
const VISIBLE = 8
/** and the share of pixels that have to. */
const VISIBLE_SHARE = 0.001
/** Mean brightness below which an empty picture is black. */
const BLACK = 16
/** Second differences above this are edges; a blur of three pixels or more leaves none, whatever was there. */
const EDGE = 6
/** Share of pixels at an edge below which nothing in a picture is sharp. */
const EDGE_SHARE = 0.001
/** Side of the small version in which neighbours are compared. */
const SMALL = 32
/** Mean correlation of neighbouring lines, without its sign: about 0.14 for noise of 32 values, 0.7 and more for scenes. */
const NOISE_CORRELATION = 0.25
/** Kurtosis of the small version: 1.8 to 3 for noise, and far more where little stands before much, as stars or lines do. */
const NOISE_KURTOSIS = 4
/** Shorter lines correlate by chance. */
const SHORTEST_LINE = 16

/** The shape of decoded pixels. Each test needs one pass, so time goes with the number of pixels. */
export function shapeOfPicture(pixels: Pixels): PictureShape {
  const { width, height } = pixels
  const brightness = brightnessOf(pixels)
  const mean = brightness.reduce((sum, value) => sum + value, 0) / brightness.length
  let visible = 0
  for (const value of brightness) if (Math.abs(value - mean) > VISIBLE) visible++
  if (visible <= VISIBLE_SHARE * brightness.length) return mean < BLACK ? 'black' : 'blank'
  if (isNoise(shrink(brightness, width, height))) return 'noise'
  return edgesIn(brightness, width, height) <= EDGE_SHARE * brightness.length ? 'blurred' : 'picture'
}

/** Luma (ITU-R BT.601, in 256ths), on white where it is transparent. */
function brightnessOf({ data, channels, width, height }: Pixels): Uint8Array {
  const brightness = new Uint8Array(width * height)
  for (let index = 0; index < brightness.length; index++) {
    const at = index * channels
    const red = data[at] as number
    const own = channels < 3 ? red : (77 * red + 150 * (data[at + 1] as number) + 29 * (data[at + 2] as number)) >> 8
    const alpha = channels % 2 === 0 ? (data[at + channels - 1] as number) : 255
    brightness[index] = 255 - ((255 - own) * alpha) / 255
  }
  return brightness
}

/** Pixels whose Laplacian shows an edge. */
function edgesIn(brightness: Uint8Array, width: number, height: number): number {
  let edges = 0
  const at = (index: number) => brightness[index] as number
  for (let y = 1; y < height - 1; y++) {
    for (let index = y * width + 1; index < (y + 1) * width - 1; index++) {
      const around = at(index - 1) + at(index + 1) + at(index - width) + at(index + width)
      if (Math.abs(around - 4 * at(index)) > EDGE) edges++
    }
  }
  return edges
}

type Grid = readonly (readonly number[])[]

/** Means over blocks: noise that a decoder has smeared over some pixels is noise again here. */
function shrink(brightness: Uint8Array, width: number, height: number): Grid {
  const [columns, rows] = [Math.min(SMALL, width), Math.min(SMALL, height)]
  const sums = Array.from({ length: rows }, () => new Array<number>(columns).fill(0))
  const counts = Array.from({ length: rows }, () => new Array<number>(columns).fill(0))
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * rows) / height)
    const [own, count] = [sums[row] as number[], counts[row] as number[]]
    for (let x = 0; x < width; x++) {
      const column = Math.floor((x * columns) / width)
      own[column] = (own[column] as number) + (brightness[y * width + x] as number)
      count[column] = (count[column] as number) + 1
    }
  }
  return sums.map((row, y) => row.map((sum, x) => sum / (counts[y]?.[x] as number)))
}

/** Neither lines nor columns know anything of the ones beside them, and all of it is equally busy. */
function isNoise(rows: Grid): boolean {
  const columns = (rows[0] ?? []).map((_, x) => rows.map((row) => row[x] as number))
  if (rows.length < SHORTEST_LINE || columns.length < SHORTEST_LINE) return false
  if (kurtosis(rows.flat()) >= NOISE_KURTOSIS) return false
  return [rows, columns].every((lines) => likeness(lines) < NOISE_CORRELATION)
}

/** Fourth moment over the squared second one. */
function kurtosis(values: readonly number[]): number {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length
  const moment = (power: number) => values.reduce((sum, value) => sum + (value - centre) ** power, 0) / values.length
  return moment(4) / moment(2) ** 2
}

/** Mean of the correlations of neighbouring lines, without their signs; lines without contrast are alike. */
function likeness(lines: Grid): number {
  let sum = 0
  for (let index = 1; index < lines.length; index++) {
    sum += Math.abs(correlation(lines[index - 1] as number[], lines[index] as number[]))
  }
  return sum / (lines.length - 1)
}

function correlation(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [a, b] = [mean(one), mean(other)]
  let [both, left, right] = [0, 0, 0]
  for (const [index, value] of one.entries()) {
    const [x, y] = [value - a, (other[index] as number) - b]
    both += x * y
    left += x * x
    right += y * y
  }
  return left === 0 || right === 0 ? 1 : both / Math.sqrt(left * right)
}
