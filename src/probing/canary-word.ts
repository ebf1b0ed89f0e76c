import type { Canary } from '../documents/probe-set.ts'
import { seedOf } from './plan.ts'

const CONSONANTS = 'bdlmnrstv'
const VOWELS = 'aeiou'
const SYLLABLES = 3

/**
 * The canary with a made-up word in place of `{word}`: another one in each run, so that no server can have the answer
 * ready, and readable, so that a small model can repeat it.
 */
export function fillWord({ id, prompt, expect }: Canary, runSeed: string): Canary {
  const word = drawWord(seedOf(runSeed, id, 0))
  const fill = (text: string) => text.replaceAll('{word}', word)
  return { id, prompt: fill(prompt), expect: expect.map(fill) }
}

function drawWord(seed: number): string {
  let rest = seed
  const next = (letters: string) => {
    const letter = letters.charAt(rest % letters.length)
    rest = Math.floor(rest / letters.length)
    return letter
  }
  return Array.from({ length: SYLLABLES }, () => next(CONSONANTS) + next(VOWELS)).join('')
}
