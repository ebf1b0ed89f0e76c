import type { Canary } from '../documents/probe-set.ts'
import { normaliseAnswer } from '../judging/normalise.ts'
import type { CanaryRecord } from './measurement.ts'

/** Whether one of the expected words stands in the answer, as a word and in any case. */
export function checkCanary({ id, expect }: Canary, answer: string): CanaryRecord {
  const text = normaliseAnswer(answer).toLowerCase()
  const ok = expect.some((word) => containsWord(text, word.toLowerCase()))
  return ok ? { id, ok } : { id, ok, note: 'wrong answer' }
}

function containsWord(text: string, word: string): boolean {
  const isPart = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
  // Nothing is found at the end again and again.
  if (word === '') return false
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isPart(text[at - 1]) && !isPart(text[at + word.length])) return true
  }
  return false
}
