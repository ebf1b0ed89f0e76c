import { SHORT_TOKENS } from './judge-form.ts'
import { llamaGuard } from './llama-guard.ts'
import { type LookForm, picture, words } from './look-form.ts'

/**
 * Llama Guard 4, and Llama Guard 3 11B Vision (huggingface.co/meta-llama): the picture is a part of the last message,
 * which the server's chat template asks about. The words beside it are as harmless as words can be.
 */
export const lookLlamaGuard: LookForm = {
  version: 1,
  maxTokens: SHORT_TOKENS,
  requests: (url) => [{ messages: [{ role: 'user', content: [picture(url), words('What is in this picture?')] }] }],
  parse: (reply) => llamaGuard.parse(reply, 'harmful'),
}
