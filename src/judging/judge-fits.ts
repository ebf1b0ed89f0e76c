import { builtinJudge } from './builtin.ts'
import { identifyJudge, JUDGE_FORMS } from './judge-forms.ts'
import type { JudgeIdentity } from './judgement.ts'
import { identifyLookingJudge, LOOK_FORMS } from './look-forms.ts'

/** Why a kind of judge cannot judge what a checkpoint produces, and what to do; undefined where it can. */
export function whyJudgeDoesNotFit(kind: string, modality: 'text' | 'image'): string | undefined {
  if (modality === 'image') {
    if (Object.hasOwn(LOOK_FORMS, kind)) return undefined
    const named = kind === 'builtin' ? 'the built-in judge reads text and cannot look at images' : `${kind} reads text`
    return `${named}: for an image checkpoint name a judge that looks, one of ${Object.keys(LOOK_FORMS).join(', ')}, with its url and model`
  }
  if (kind === 'builtin' || Object.hasOwn(JUDGE_FORMS, kind)) return undefined
  return `${kind} looks at images: for a text checkpoint take builtin, or one of ${Object.keys(JUDGE_FORMS).join(', ')}`
}

export function readsText(kind: string): kind is keyof typeof JUDGE_FORMS {
  return Object.hasOwn(JUDGE_FORMS, kind)
}

/** Of the judge that a policy names, for what a checkpoint produces. It has to fit, or be the one of no policy. */
export function identifyJudgeFor(modality: 'text' | 'image', kind: string, model: string | undefined): JudgeIdentity {
  if (modality === 'text') return identifyJudge(readsText(kind) ? kind : 'builtin', model)
  return kind === 'builtin' || model === undefined ? builtinJudge : identifyLookingJudge(kind, model)
}
