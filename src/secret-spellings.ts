/** One way to read the character at a place in a text: its code point, and where what spells it ends. */
export type Reading = { readonly code: number; readonly end: number }

/** With one of these begins whatever spells a character as something else. */
export const ESCAPERS = '%\\&'

/**
 * All ways to read the character at a place: as it stands there, and as addresses, JSON, programs and HTML may write it.
 * Which one is meant cannot be told by the place alone: `%` may as well stand in front of a secret that begins with `25`.
 */
export function readingsAt(text: string, at: number): Reading[] {
  const code = text.codePointAt(at)
  if (code === undefined) return []
  const readings = code === PERCENT ? ofAddress(text, at) : code === BACKSLASH ? ofString(text, at) : []
  if (code === AMPERSAND) readings.push(...ofHtml(text, at))
  readings.push({ code, end: at + (code > 0xffff ? 2 : 1) })
  return readings
}

const [PERCENT, BACKSLASH, AMPERSAND] = Array.from(ESCAPERS, (character) => character.charCodeAt(0))

const UTF8 = /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/iy

function ofAddress(text: string, at: number): Reading[] {
  const found = matchAt(UTF8, text, at)?.[0]
  if (found === undefined) return []
  const end = at + found.length
  if (found.length === 3) return [{ code: hexadecimal(found.slice(1)), end }]
  const [first = 0, ...more] = found.slice(1).split('%').map(hexadecimal)
  const code = more.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), first & (0x3f >> more.length))
  return [{ code, end }]
}

const STRING =
  /\\(?:x([\da-fA-F]{2})|u\{([\da-fA-F]{1,10})\}|u([dD][89abAB][\da-fA-F]{2})\\u([dD][c-fC-F][\da-fA-F]{2})|u([\da-fA-F]{4})|([bfnrt])|(["'\\/]))/y
const SHORT: Readonly<Record<string, number>> = { b: 8, f: 12, n: 10, r: 13, t: 9 }

function ofString(text: string, at: number): Reading[] {
  const found = matchAt(STRING, text, at)
  if (!found) return []
  const [all, byte, braced, high, low, unit, short, itself] = found
  const end = at + all.length
  if (short !== undefined) return [{ code: SHORT[short] as number, end }]
  if (itself !== undefined) return [{ code: itself.charCodeAt(0), end }]
  if (high === undefined || low === undefined) return [{ code: hexadecimal(byte ?? braced ?? unit ?? ''), end }]
  return [{ code: 0x10000 + ((hexadecimal(high) & 0x3ff) << 10) + (hexadecimal(low) & 0x3ff), end }]
}

const HTML = /&(?:#(\d{1,13})|#[xX]([\da-fA-F]{1,12})|(amp|lt|gt|quot|apos);)/y
const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function ofHtml(text: string, at: number): Reading[] {
  const found = matchAt(HTML, text, at)
  if (!found) return []
  const [all, decimal, hex, name] = found
  const end = at + all.length
  if (name !== undefined) return [{ code: NAMES[name]?.charCodeAt(0) as number, end }]
  const digits = decimal ?? hex ?? ''
  const base = decimal === undefined ? 16 : 10
  // The semicolon may be missing, so that what comes next may be digits of the number or characters of their own.
  const readings: Reading[] = []
  for (let code = 0, index = 0; index < digits.length; index++) {
    code = code * base + hexadecimal(digits[index] as string)
    readings.push({ code, end: end - digits.length + index + 1 })
  }
  if (text[end] === ';') readings.push({ ...(readings.at(-1) as Reading), end: end + 1 })
  return readings
}

const hexadecimal = (digits: string): number => Number.parseInt(digits, 16)

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at
  return sticky.exec(text)
}
