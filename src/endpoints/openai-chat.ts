import { field } from '../fields.ts'
import type { ModelCard } from '../generated/model-card.ts'
import type { Policy } from '../generated/policy.ts'
import type { Aside, Endpoint, Question } from './endpoint.ts'
import { TOP_LOGPROBS, tokenLogprobs } from './logprobs.ts'
import { apiUrl, type FindAnswer, list, readReply, textOf, withExtra, withoutNulls } from './openai-reply.ts'
import type { Transport } from './transport.ts'

export type EndpointSettings = {
  readonly endpoint: ModelCard['endpoint']
  readonly decoding: Policy['decoding']
}

/**
 * POST {url}/chat/completions, as vLLM, SGLang, TGI, llama.cpp, Ollama, LM Studio and hosted APIs speak it; Azure with
 * the deployment in the path of the URL and `?api-version=` at its end.
 */
export function openaiChat(settings: EndpointSettings, transport: Transport): Endpoint {
  const url = apiUrl(settings.endpoint.url, 'chat/completions')
  return {
    async ask(question, signal) {
      const reply = await transport.post(url, requestBody(settings, question), signal)
      return readReply(reply, findAnswer, 'choices[0].message')
    },
    close: () => transport.close(),
  }
}

function requestBody(
  { endpoint, decoding }: EndpointSettings,
  { prompt, seed, model = endpoint.model, aside, bare = false, prefill }: Question,
): Record<string, unknown> {
  const system = aside === undefined && !bare ? endpoint.system_prompt : undefined
  const messages = [
    ...(system === undefined ? [] : [{ role: 'system', content: system }]),
    { role: 'user', content: prompt },
    ...(prefill === undefined ? [] : [{ role: 'assistant', content: prefill }]),
  ]
  const extra = endpoint.request ?? {}
  const length = 'max_completion_tokens' in extra ? {} : { max_tokens: decoding.max_tokens }
  const body = { model, messages, temperature: decoding.temperature, ...length, seed, stream: false }
  return {
    ...withExtra(body, extra),
    ...(aside === undefined ? {} : asideFields(aside, extra)),
    // As vLLM and SGLang take it; others continue a last message of the assistant by themselves, or mind the fields.
    ...(prefill === undefined ? {} : { continue_final_message: true, add_generation_prompt: false }),
  }
}

/** What the manifest leaves out with null stays left out, and its name for the longest answer is kept. */
function asideFields(
  { temperature, maxTokens, logprobs }: Aside,
  extra: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const fields = {
    temperature,
    ['max_completion_tokens' in extra ? 'max_completion_tokens' : 'max_tokens']: maxTokens,
    ...(logprobs ? { logprobs, top_logprobs: TOP_LOGPROBS } : {}),
  }
  return withoutNulls(fields, extra)
}

const findAnswer: FindAnswer = (body) => {
  const choice = list(field(body, 'choices'))[0]
  const message = field(choice, 'message')
  if (typeof message !== 'object' || message === null) return undefined
  const text = textOf(field(message, 'content')) || textOf(field(message, 'refusal'))
  const logprobs = tokenLogprobs(field(field(choice, 'logprobs'), 'content'))
  return { text, finish: field(choice, 'finish_reason'), ...logprobs }
}
