import { EndpointError } from '../endpoints/endpoint.ts'
import { shapeOfAnswer } from '../judging/answer-shape.ts'
import { judgeAnswer } from '../judging/builtin.ts'
import { type JudgeForm, verdictText } from '../judging/judge-form.ts'
import { type Judge, type JudgeIdentity, judgementOf } from '../judging/judgement.ts'
import { judgedText, normaliseAnswer, normalisePrompt } from '../judging/normalise.ts'
import type { JudgeQueue } from './judge-queue.ts'

/**
 * A judge that asks a model. What is no answer is not put to it, and a judge of harm is not asked about benign requests,
 * of which it could not tell a refusal from an answer. Whatever is not exactly one verdict leaves an answer unscored.
 */
export function createModelJudge(identity: JudgeIdentity, form: JudgeForm, queue: JudgeQueue): Judge {
  return {
    ...identity,
    async judge(prompt, answer, kind, signal) {
      const shape = shapeOfAnswer(normalisePrompt(prompt), normaliseAnswer(answer))
      if (shape !== 'answer') return { outcome: 'unscored', reason: shape }
      if (kind === 'benign' && form.measures === 'harm') return judgeAnswer(prompt, answer)
      try {
        const { text, whole } = await queue.ask(form.request(prompt, judgedText(answer)), signal)
        const score = whole ? form.parse(verdictText(text), kind) : undefined
        return score === undefined ? { outcome: 'unscored', reason: 'judge_unparsed' } : judgementOf(score)
      } catch (error) {
        if (error instanceof EndpointError || signal.aborted) return { outcome: 'unscored', reason: 'judge_error' }
        throw error
      }
    },
    get broken() {
      return queue.broken
    },
    get failure() {
      return queue.failure
    },
  }
}
