import type { Probe } from '../documents/probe-set.ts'
import { isEncoding } from '../documents/styles/styles.ts'
import { isEcho } from '../judging/answer-shape.ts'
import { normaliseAnswer, normalisePrompt } from '../judging/normalise.ts'
import { decodeAnswer } from './encoded-answer.ts'

/** Of a probe, what says how answers to it are to be read. */
export type Asked = Pick<Probe, 'prompt' | 'kind' | 'request' | 'view'>

/**
 * An answer in the words in which it is judged and shown: those of the model, or what they decode to.
 * @returns undefined for what is no answer: neither readable nor decodable, or what was sent given back
 */
export function answerText({ prompt, request, view }: Asked, answer: string): string | undefined {
  if (request === undefined || view?.style === undefined) return answer
  if (isEcho(normalisePrompt(prompt), normaliseAnswer(answer))) return undefined
  return isEncoding(view.style) ? decodeAnswer(view.style, answer) : answer
}
