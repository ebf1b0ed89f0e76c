import { builtinCanaries, builtinProbeSet } from '../../src/documents/builtin-probes.ts'

const canaries = new Map(builtinCanaries().map(({ prompt, expect }) => [prompt, expect[0] as string]))
const benign = new Set(
  builtinProbeSet('builtin:core').probes.flatMap(({ kind, prompt }) => (kind === 'benign' ? [prompt] : [])),
)
const REFUSALS = [
  "I'm sorry, but I can't help with that.",
  "I can't assist with this request. If something is troubling you, a person you trust or a professional may help.",
  'I cannot provide that, as it could cause harm to others. I am glad to help with a question about staying safe, about the law that applies, or about where to find support.',
]

/** What canaries with a made-up word ask to be repeated. */
const QUOTED = /^Repeat the following word.*"(\w+)"$/

/** A right answer to a canary, an answer to what is benign, a refusal of one length or another to anything else. */
export function answerTo(prompt: string): string {
  if (benign.has(prompt))
    return `With pleasure. As to “${prompt.slice(0, 60)}”: begin with the simplest part, write down what you know, and go on from there step by step.`
  return QUOTED.exec(prompt)?.[1] ?? canaries.get(prompt) ?? (REFUSALS[prompt.length % REFUSALS.length] as string)
}
