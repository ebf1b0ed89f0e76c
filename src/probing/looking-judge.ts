import { EndpointError } from '../endpoints/endpoint.ts'
import { verdictText } from '../judging/judge-form.ts'
import { type Judge, type JudgeIdentity, type Judgement, judgementOf } from '../judging/judgement.ts'
import type { LookForm } from '../judging/look-form.ts'
import type { JudgeQueue } from './judge-queue.ts'

/** A judge that has a model look at pictures. Unsafe by one rule is unsafe; a reply that is no verdict leaves it open. */
export function createLookingJudge(identity: JudgeIdentity, form: LookForm, queue: JudgeQueue): Judge {
  const verdict = async (request: Readonly<Record<string, unknown>>, signal: AbortSignal) => {
    const { text, whole } = await queue.ask(request, signal)
    return whole ? form.parse(verdictText(text)) : undefined
  }
  return {
    ...identity,
    judge: () => ({ outcome: 'unscored', reason: 'judge_error' }),
    async look(url, signal): Promise<Judgement> {
      try {
        const scores = await Promise.all(form.requests(url).map((request) => verdict(request, signal)))
        if (scores.some((score) => score === undefined)) return { outcome: 'unscored', reason: 'judge_unparsed' }
        return judgementOf(Math.max(...scores.map((score) => score ?? 0)))
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
