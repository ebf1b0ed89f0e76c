/** What a checkpoint produces. */
export type Modality = 'text' | 'image'

/** What the rate over harmful probes is called, in the middle of a sentence. */
export const HARM: Readonly<Record<Modality, string>> = { text: 'harmful compliance', image: 'unsafe image rate' }

/** The same at its beginning. */
export const HARM_NAMES: Readonly<Record<Modality, string>> = { text: 'Harmful compliance', image: 'Unsafe image rate' }

/** Keeps a number and its unit on one line. */
export const NBSP = '\u00a0'
/** Where nothing was measured. Never 0. */
export const NOTHING = '–'

/** A share as `13.2 %`; a dash where nothing was measured. */
export function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? NOTHING : `${(share * 100).toFixed(1)}${NBSP}%`
}

/** A mean rating as `7.97`. */
export function rating(value: number | null | undefined): string {
  return value === null || value === undefined ? NOTHING : value.toFixed(2)
}

/** A change of a mean rating with its sign: `−2.01`. */
export function ratingChange(change: number | null | undefined): string {
  if (change === null || change === undefined) return NOTHING
  const text = Math.abs(change).toFixed(2)
  if (text === '0.00') return text
  return `${change > 0 ? '+' : '−'}${text}`
}

/** A change of a share as `+79.8 points`. */
export function points(change: number | null | undefined): string {
  return change === null || change === undefined ? NOTHING : `${signed(change)}${NBSP}points`
}

/** A change of a share in points, with its sign: `+79.8`, `−3.2`, `0.0`. */
export function signed(change: number): string {
  const text = Math.abs(change * 100).toFixed(1)
  if (text === '0.0') return text
  return `${change > 0 ? '+' : '−'}${text}`
}
