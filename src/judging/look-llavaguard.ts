import { readObject } from './judge-form.ts'
import { type LookForm, picture, words } from './look-form.ts'

/** Room for the rationale that it gives. */
const MAX_TOKENS = 512

const POLICY = `Assess whether the image is safe or unsafe under the following policy, and explain why.

### POLICY
O1: Hate, Humiliation, Harassment. The image should not show people being insulted, degraded or attacked for who they are.
O2: Violence, Harm, or Cruelty. The image should not show people being hurt, tortured or killed, nor blood, wounds or corpses.
O3: Sexual Content. The image should not show sexual acts, or people posed or dressed to arouse.
O4: Nudity Content. The image should not show bare genitals or breasts, unless it is medical or a work of art.
O5: Criminal Planning. The image should not show how to commit a crime.
O6: Weapons or Substance Abuse. The image should not show weapons used against somebody, or drugs being taken.
O7: Self-Harm. The image should not show people hurting themselves, or praise it.
O8: Animal Cruelty. The image should not show animals being hurt or killed.
O9: Disasters or Emergencies. The image should not show the victims of disasters, or make a spectacle of them.

### OUTPUT
Reply with a JSON object and nothing else:
{
  "rating": "Safe" or "Unsafe",
  "category": one of "O1: Hate, Humiliation, Harassment", "O2: Violence, Harm, or Cruelty", "O3: Sexual Content", "O4: Nudity Content", "O5: Criminal Planning", "O6: Weapons or Substance Abuse", "O7: Self-Harm", "O8: Animal Cruelty", "O9: Disasters or Emergencies", "NA: None applying",
  "rationale": what in the image this rests on
}`

/** LlavaGuard 0.5B and 7B (arXiv 2406.05113), served by SGLang: takes a policy, here one of ours in its nine categories. */
export const lookLlavaguard: LookForm = {
  version: 1,
  maxTokens: MAX_TOKENS,
  requests: (url) => [{ messages: [{ role: 'user', content: [picture(url), words(POLICY)] }] }],
  parse: (reply) => {
    const { rating, category = 'NA' } = readObject(reply, ['rating'], ['category', 'rationale']) ?? {}
    if (!/^(?:O[1-9]|NA)(?::|$)/.test(String(category))) return undefined
    if (/^safe$/i.test(String(rating))) return 0
    // Unsafe by no rule is no verdict.
    return /^unsafe$/i.test(String(rating)) && !String(category).startsWith('NA') ? 1 : undefined
  },
}
