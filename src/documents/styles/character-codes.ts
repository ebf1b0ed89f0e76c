/** The largest number that stands for a character in Unicode. */
const LARGEST_CODE = 0x10ffff

/** Each character as its number, in decimal and with spaces between: ASCII, and beyond it Unicode. */
export function encodeCharacters(text: string): string {
  return Array.from(text, (character) => character.codePointAt(0)).join(' ')
}

/**
 * The text of numbers with anything but digits between.
 * @returns undefined where one of them stands for no character
 */
export function decodeCharacters(codes: string): string | undefined {
  const numbers = (codes.match(/\d+/g) ?? []).map(Number)
  return numbers.some((code) => code > LARGEST_CODE)
    ? undefined
    : numbers.map((code) => String.fromCodePoint(code)).join('')
}
