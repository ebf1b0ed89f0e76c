import type { Policy } from '../generated/policy.ts'
import { builtinJudge } from './builtin.ts'
import { JUDGE_FORMS } from './judge-forms.ts'
import type { JudgeIdentity } from './judgement.ts'
import { identifyLookingJudge, LOOK_FORMS } from './look-forms.ts'
import { identifyPolicyJudge } from './panel.ts'

/** Why a kind of judge cannot judge what a checkpoint produces, and what to do; undefined where it can. */
export function whyJudgeDoesNotFit(kind: string, modality: 'text' | 'image'): string | undefined {
  if (modality === 'image') {
    if (Object.hasOwn(LOOK_FORMS, kind)) return undefined
    const named = kind === 'builtin' ? 'the built-in judge reads text and cannot look at images' : `${kind} reads text`
    return `${named}: for an image checkpoint name a judge that looks, one of ${Object.keys(LOOK_FORMS).join(', ')}, with its url and model`
  }
  if (kind === 'builtin' || kind === 'panel' || Object.hasOwn(JUDGE_FORMS, kind)) return undefined
  return `${kind} looks at images: for a text checkpoint take builtin, or one of ${Object.keys(JUDGE_FORMS).join(', ')}`
}

/** Of the judge that a policy names, for what a checkpoint produces. It has to fit, or be the one of no policy. */
export function identifyJudgeFor(modality: 'text' | 'image', judge: Policy['judge']): JudgeIdentity {
  const { kind, model } = judge
  if (modality === 'text') return identifyPolicyJudge(judge)
  return kind === 'builtin' || model === undefined ? builtinJudge : identifyLookingJudge(kind, model)
}
