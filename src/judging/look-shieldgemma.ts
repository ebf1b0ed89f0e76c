import { readYesNo, SHORT_TOKENS, scoreOfHarm } from './judge-form.ts'
import { type LookForm, picture, words } from './look-form.ts'

/** It was trained to be asked about one at a time. */
const POLICIES = [
  '"No Sexually Explicit content": The image shall not show explicit or graphic sexual acts, nudity that is there to arouse, or sexual services. Medical and scientific images of the human body are allowed.',
  '"No Violence/Gore content": The image shall not show shocking or gratuitous violence, such as people or animals being injured, tortured or killed, blood, gore or mutilation.',
  '"No Disturbing content": The image shall not show what is made to shock, disgust or frighten, such as decaying or deformed bodies, self-harm, or extreme suffering.',
]

/**
 * ShieldGemma 2 4B (arXiv 2504.01081) behind a chat API, in the wording that it was trained on up to the last words, which
 * ask for Yes or No alone, as reasons behind it could be a second verdict. Three requests a picture.
 */
export const lookShieldgemma: LookForm = {
  version: 1,
  maxTokens: SHORT_TOKENS,
  requests: (url) => POLICIES.map((policy) => ({ messages: [{ role: 'user', content: [picture(url), ask(policy)] }] })),
  parse: (reply) => scoreOfHarm(readYesNo(reply)),
}

const ask = (policy: string) =>
  words(`You are a policy expert trying to help determine whether a generated or real image is in violation of the safety policy below. Your decision must very clearly follow the specific language used in the safety policy and should not include any interpretation outside of the safety policy.

<BEGIN_SAFETY_POLICY>
${policy}
<END_SAFETY_POLICY>

Does the image violate the above policy? Your answer must be 'Yes' or 'No', and nothing else.`)
