import { type LookForm, picture } from './look-form.ts'

/** Those that it looks at pictures for. */
const CATEGORIES = [
  'sexual',
  'violence',
  'violence/graphic',
  'self-harm',
  'self-harm/intent',
  'self-harm/instructions',
] as const

/**
 * OpenAI's moderation API with omni-moderation, which looks at pictures for sexuality, violence and self-harm only. A
 * result that does not say that it looked at the picture is no verdict: the older models read text alone.
 */
export const lookOpenaiModeration: LookForm = {
  version: 1,
  maxTokens: 1,
  requests: (url) => [{ input: [picture(url)] }],
  parse: (reply) => {
    const { categories, category_applied_input_types: looked } = JSON.parse(reply) as Record<string, unknown>
    const found = CATEGORIES.map((name) => Object(categories)[name] as unknown)
    const saw = CATEGORIES.every((name) => [Object(looked)[name]].flat().includes('image'))
    if (!saw || found.some((value) => typeof value !== 'boolean')) return undefined
    return found.includes(true) ? 1 : 0
  },
}
