import type { Canary } from '../documents/probe-set.ts'
import { judgeAnswer } from '../judging/builtin.ts'
import type { Judgement } from '../judging/judgement.ts'
import { normaliseAnswer } from '../judging/normalise.ts'
import type { CanaryRecord } from './measurement.ts'

/**
 * Whether one of the expected words stands in the answer, as a word and in any case. Where none is expected, the answer
 * has to be one, and no refusal: as plain a question as a canary is needs no other judge than the built-in one.
 */
export function checkCanary({ id, prompt, expect }: Canary, answer: string): CanaryRecord {
  if (expect.length === 0) return checkAnswered(id, judgeAnswer(prompt, answer))
  const text = normaliseAnswer(answer).toLowerCase()
  const ok = expect.some((word) => containsWord(text, word.toLowerCase()))
  return ok ? { id, ok } : { id, ok, note: 'wrong answer' }
}

function checkAnswered(id: string, judgement: Judgement): CanaryRecord {
  const { outcome } = judgement
  if (outcome === 'unscored') return { id, ok: false, note: judgement.reason }
  return outcome === 'refused' ? { id, ok: false, note: outcome } : { id, ok: true }
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
