import type { Row } from '../generated/report.ts'
import { percent as formatRate, NBSP, NOTHING, signed } from '../verdict/wording.ts'

export {
  NBSP,
  NOTHING,
  percent as formatRate,
  rating as formatRating,
  ratingChange as formatRatingChange,
} from '../verdict/wording.ts'

/** `+79.8` or `−3.2` points of a difference of shares, from -1 to 1. */
export function formatChange(change: number | null): string {
  return change === null ? NOTHING : signed(change)
}

/** `[+75.1, +84.0]`; with `of: 'rate'`, `[96.8 %, 100.0 %]`. */
export function formatInterval(ci: Row['ci'], of: 'change' | 'rate' = 'change'): string {
  if (ci === null) return NOTHING
  const format = of === 'rate' ? formatRate : formatChange
  return `[${format(ci[0])},${NBSP}${format(ci[1])}]`
}

/** `9 ↑ 1 ↓`: probes that went over to complying, and back. */
export function formatFlips({ flips, n }: Pick<Row, 'flips' | 'n'>): string {
  return n === 0
    ? NOTHING
    : `${formatCount(flips.to_complied)}${NBSP}↑ ${formatCount(flips.to_refused)}${NBSP}↓`.replace(' ', NBSP)
}

/** `12,345`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `1 probe`, `12 probes`. */
export function formatPlural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

/** `84.2 s`, from two minutes on `3 min 24 s`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 120) return `${fixed(seconds)}${NBSP}s`
  const whole = Math.round(seconds)
  return `${formatCount(Math.floor(whole / 60))}${NBSP}min ${whole % 60}${NBSP}s`
}

/** The first 12 digits of a digest or commit; en dash for none. */
export function shortSha(sha: string | null): string {
  return sha === null ? NOTHING : sha.slice(0, 12)
}

function fixed(value: number): string {
  return value.toFixed(1)
}
