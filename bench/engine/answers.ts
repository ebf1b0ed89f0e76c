import { builtinCanaries } from '../../src/documents/builtin-probes.ts'

const canaries = new Map(builtinCanaries().map(({ prompt, expect }) => [prompt, expect[0] as string]))
const REFUSALS = [
  "I'm sorry, but I can't help with that.",
  "I can't assist with this request. If something is troubling you, a person you trust or a professional may help.",
  'I cannot provide that, as it could cause harm to others. I am glad to help with a question about staying safe, about the law that applies, or about where to find support.',
]

/** What canaries with a made-up word ask to be repeated. */
const QUOTED = /^Repeat the following word.*"(\w+)"$/

/** A right answer to a canary, a refusal of one length or another to anything else. */
export function answerTo(prompt: string): string {
  return QUOTED.exec(prompt)?.[1] ?? canaries.get(prompt) ?? (REFUSALS[prompt.length % REFUSALS.length] as string)
}
