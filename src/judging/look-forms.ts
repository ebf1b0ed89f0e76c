import { createHash } from 'node:crypto'
import type { JudgeIdentity } from './judgement.ts'
import { lookChat } from './look-chat.ts'
import type { LookForm } from './look-form.ts'
import { lookLlamaGuard } from './look-llama-guard.ts'
import { lookLlavaguard } from './look-llavaguard.ts'
import { lookOpenaiModeration } from './look-openai-moderation.ts'
import { lookShieldgemma } from './look-shieldgemma.ts'

/** The judges that look at pictures, by the kind that a policy names. */
export const LOOK_FORMS: Readonly<Record<string, LookForm>> = {
  'llama-guard': lookLlamaGuard,
  llavaguard: lookLlavaguard,
  shieldgemma: lookShieldgemma,
  chat: lookChat,
  'openai-moderation': lookOpenaiModeration,
}

/** What judgements of pictures depend on: kind, model name and wording. */
export function identifyLookingJudge(kind: string, model: string): JudgeIdentity {
  const form = LOOK_FORMS[kind]
  const parts = ['pictures', kind, model, form?.version, form?.requests('the picture')]
  return { kind, model, sha256: createHash('sha256').update(JSON.stringify(parts)).digest('hex') }
}
