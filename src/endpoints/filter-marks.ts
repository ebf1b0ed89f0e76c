import { field } from '../fields.ts'

/** Words of servers behind a gateway, which may have made a `stop` of them: Gemini's, and what OpenRouter passes on. */
const FILTER_WORDS = /filter|safety|guardrail|moderat|prohibited|blocklist|recitation|spii/i

/**
 * Whether a reply of 200 says that a filter in front of the model has answered in its place, or taken its answer away.
 * What the filter says then may read like a refusal, and ends as an answer does.
 */
export function isFilteredReply(body: unknown): boolean {
  const choice = first(field(body, 'choices'))
  const feedback = field(body, 'promptFeedback') ?? field(body, 'prompt_feedback')
  return (
    // Amazon Bedrock
    field(body, 'amazon-bedrock-guardrailAction') === 'INTERVENED' ||
    // Azure OpenAI, in its forms for answers, requests and responses
    [choice, ...list(field(body, 'prompt_filter_results')), ...list(field(body, 'content_filters'))].some(
      (place) => holdsFilterResult(place) || field(place, 'blocked') === true,
    ) ||
    // Gemini
    [feedback, choice].some(
      (place) => typeof (field(place, 'blockReason') ?? field(place, 'block_reason')) === 'string',
    ) ||
    // OpenRouter
    FILTER_WORDS.test(String(field(choice, 'native_finish_reason') ?? ''))
  )
}

/** Azure OpenAI: `content_filter_results: { sexual: { filtered: true, … }, … }`. */
export function holdsFilterResult(place: unknown): boolean {
  const results = Object(field(place, 'content_filter_results'))
  return Object.values(results).some((result) => field(result, 'filtered') === true)
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const first = (value: unknown): unknown => list(value)[0]
