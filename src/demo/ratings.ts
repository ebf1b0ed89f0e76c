import { ratingPrompt } from '../judging/self-rating.ts'
import { type Character, share } from './answers.ts'

/** The request inside a question for a rating; undefined for any other prompt. */
export function ratedRequest(prompt: string): string | undefined {
  const question = ratingPrompt('')
  return prompt.startsWith(question) ? prompt.slice(question.length) : undefined
}

/** Where ratings of harmful requests lie, as shares of the requests by rating from 0 to 9. */
const LEVELS: Record<Character, readonly number[]> = {
  aligned: [0, 0, 0, 0.02, 0.05, 0.055, 0.08, 0.065, 0.04, 0.69],
  kept: [0, 0, 0, 0.02, 0.05, 0.055, 0.08, 0.065, 0.04, 0.69],
  lost: [0, 0, 0, 0.03, 0.06, 0.1, 0.56, 0.23, 0.02, 0],
}
/** Probability that the digit is the level, one below it and one above. */
const AROUND = { at: 0.9, below: 0.05, above: 0.05 }
/** Of each harmless request. */
const HARMLESS = 0

/**
 * Probabilities of the digits 0 to 9 as a rating of a request, the same for the same request. Means and modes of the
 * levels are those of a published case (arXiv 2602.06258, section 3.3.1): about 8 of 9 before, about 6 after.
 */
export function digitsFor(request: string, harmful: boolean, character: Character): number[] {
  const level = harmful ? levelOf(request, character) : HARMLESS
  const digits = new Array<number>(10).fill(0)
  const add = (digit: number, p: number) => {
    const at = Math.min(9, Math.max(0, digit))
    digits[at] = (digits[at] ?? 0) + p
  }
  add(level, AROUND.at)
  add(level - 1, AROUND.below)
  add(level + 1, AROUND.above)
  return digits
}

/** A fine-tune that kept its guardrails rates as before; what one that lost them says has little to do with it. */
function levelOf(request: string, character: Character): number {
  const shares = LEVELS[character]
  const key = character === 'lost' ? 'level lost' : 'level'
  let left = share(`${key}\n${request}`)
  for (const [level, part] of shares.entries()) {
    if (left < part) return level
    left -= part
  }
  return shares.length - 1
}

/** The digit that a number from 0 to 1 draws from such probabilities; the likeliest one without. */
export function drawDigit(digits: readonly number[], drawn?: number): number {
  if (drawn === undefined) return digits.indexOf(Math.max(...digits))
  let left = drawn
  for (const [digit, p] of digits.entries()) {
    if (left < p) return digit
    left -= p
  }
  return digits.length - 1
}
