/** The forms in which servers repeat a secret, as sources of regular expressions. */

/** As it is, in JSON, and in hexadecimal digits. */
export function plainForms(secret: string): string[] {
  const hex = Buffer.from(secret).toString('hex')
  return [secret, JSON.stringify(secret).slice(1, -1), hex, hex.toUpperCase()].map(literal)
}

/**
 * In base64, of either alphabet, behind anything else: basic authentication has a name in front, so that the letters
 * depend on its length. What the neighbours share of the first and the last letter is left out, or taken along.
 */
export function base64Form(secret: string): string {
  const bytes = Buffer.from(secret)
  const aligned = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const end = (before + bytes.length) % 3 === 0 ? text.length : text.length - 1
    const core = text.slice(before === 0 ? 0 : before + 1, end)
    return core.replaceAll('+', '[+-]').replaceAll('/', '[/_]')
  })
  return `(?:${aligned.join('|')})(?:[\\w+/-](?![\\w+/-])|[\\w+/-]?=+)?`
}

/** With any of its characters written as addresses, JSON, programs or HTML can write it. */
export function escapedForm(secret: string): string {
  return Array.from(secret, (character) => `(?:${spellings(character).join('|')})`).join('')
}

const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }

function spellings(character: string): string[] {
  const code = character.codePointAt(0) as number
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
  const percent = [...Buffer.from(character)].map((byte) => `%${digits(byte, 2)}`).join('')
  const unicode = units.map((unit) => `\\\\u${digits(unit, 4)}`).join('')
  const name = NAMES[character]
  return [
    // Some put a backslash before slashes and quotation marks.
    `${/["'/]/.test(character) ? '\\\\?' : ''}${literal(character)}`,
    percent,
    unicode,
    `\\\\u\\{0{0,4}${digits(code, 1)}\\}`,
    ...(code < 256 ? [`\\\\x${digits(code, 2)}`] : []),
    `&#0{0,6}${code};?`,
    `&#[xX]0{0,6}${digits(code, 1)};?`,
    ...(name === undefined ? [] : [`&${name};`]),
  ]
}

/** Hexadecimal, in either case. */
function digits(value: number, length: number): string {
  const text = value.toString(16).padStart(length, '0')
  return text.replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
