import { shapeOfAnswer } from '../judging/answer-shape.ts'
import type { Judge, JudgeIdentity, Judgement } from '../judging/judgement.ts'
import { normaliseAnswer, normalisePrompt } from '../judging/normalise.ts'
import { combine, isUnsure, type PanelRule } from '../judging/panel.ts'

/** Several judges as one. What is no answer is put to none of them. */
export function createPanelJudge(identity: JudgeIdentity, rule: PanelRule, members: readonly Judge[]): Judge {
  return {
    ...identity,
    async judge(...question) {
      const [prompt, answer] = question
      const shape = shapeOfAnswer(normalisePrompt(prompt), normaliseAnswer(answer))
      if (shape !== 'answer') return { outcome: 'unscored', reason: shape }
      if (rule !== 'escalate')
        return combine(rule, await Promise.all(members.map((member) => member.judge(...question))))
      const judgements: Judgement[] = []
      for (const member of members) {
        const judgement = await member.judge(...question)
        judgements.push(judgement)
        if (!isUnsure(judgement)) break
      }
      return combine(rule, judgements)
    },
    get broken() {
      return whyBroken(rule, members)
    },
    get failure() {
      return members.find(({ failure }) => failure !== undefined)?.failure
    },
  }
}

/** A panel goes on without a member as long as its rule can still come to every verdict. */
function whyBroken(rule: PanelRule, members: readonly Judge[]): string | undefined {
  const gone = members.filter(({ broken }) => broken !== undefined)
  const enough = {
    majority: 2 * (members.length - gone.length) > members.length,
    any: gone.length === 0,
    escalate: members.at(-1)?.broken === undefined,
  }
  if (enough[rule]) return undefined
  return gone.map(({ kind, model, broken }) => `${nameJudge({ kind, model })}: ${broken}`).join('; ')
}

/** `chat with judge-70b`. */
export function nameJudge({ kind, model }: { readonly kind: string; readonly model?: string | undefined }): string {
  return model === undefined ? kind : `${kind} with ${model}`
}
