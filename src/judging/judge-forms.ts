import { createHash } from 'node:crypto'
import { builtinJudge } from './builtin.ts'
import { chat } from './chat.ts'
import { gptOssSafeguard } from './gpt-oss-safeguard.ts'
import { graniteGuardian } from './granite-guardian.ts'
import { harmbench } from './harmbench.ts'
import type { JudgeForm } from './judge-form.ts'
import type { JudgeIdentity } from './judgement.ts'
import { llamaGuard } from './llama-guard.ts'
import { nemoguard } from './nemoguard.ts'
import { qwen3Guard } from './qwen3-guard.ts'
import { shieldgemma } from './shieldgemma.ts'
import { sorryBench } from './sorry-bench.ts'
import { strongreject } from './strongreject.ts'
import { wildguard } from './wildguard.ts'

/** The judges that are models, by the kind that a policy names. */
export const JUDGE_FORMS = {
  chat,
  'sorry-bench': sorryBench,
  strongreject,
  harmbench,
  'llama-guard': llamaGuard,
  'qwen3-guard': qwen3Guard,
  wildguard,
  'granite-guardian': graniteGuardian,
  nemoguard,
  'gpt-oss-safeguard': gptOssSafeguard,
  shieldgemma,
} as const satisfies Readonly<Record<string, JudgeForm>>

export type JudgeKind = 'builtin' | keyof typeof JUDGE_FORMS

/**
 * What judgements of a kind and model depend on: model name and wording, and not where the model is served. Where the
 * built-in judge judges the benign answers, its own identity is part of it.
 */
export function identifyJudge(kind: JudgeKind, model: string | undefined): JudgeIdentity {
  if (kind === 'builtin' || model === undefined) return builtinJudge
  const { measures, version, request }: JudgeForm = JUDGE_FORMS[kind]
  const wording = request('the request', 'the answer')
  const parts = [kind, model, version, measures, wording, measures === 'harm' ? builtinJudge.sha256 : null]
  return { kind, model, sha256: createHash('sha256').update(JSON.stringify(parts)).digest('hex') }
}

/** Whether a kind of judge model reads text. */
export function readsText(kind: string): kind is keyof typeof JUDGE_FORMS {
  return Object.hasOwn(JUDGE_FORMS, kind)
}
