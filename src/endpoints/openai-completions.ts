import { field } from '../fields.ts'
import type { Endpoint, Question } from './endpoint.ts'
import { completionLogprobs, TOP_LOGPROBS } from './logprobs.ts'
import type { EndpointSettings } from './openai-chat.ts'
import { apiUrl, type FindAnswer, list, readReply, withExtra, withoutNulls } from './openai-reply.ts'
import { fillTemplate, PLAIN_TEMPLATE } from './prompt-template.ts'
import type { Transport } from './transport.ts'

/**
 * POST {url}/completions, raw text as vLLM, SGLang, TGI, llama.cpp, Ollama and LM Studio complete it: for base models,
 * and for those whose chat template is not the server's. The policy's template makes the text.
 */
export function openaiCompletions(settings: EndpointSettings, transport: Transport): Endpoint {
  const url = apiUrl(settings.endpoint.url, 'completions')
  return {
    async ask(question, signal) {
      const reply = await transport.post(url, requestBody(settings, question), signal)
      return readReply(reply, findAnswer, 'choices[0].text')
    },
    close: () => transport.close(),
  }
}

function requestBody(
  { endpoint, decoding }: EndpointSettings,
  { prompt, seed, model = endpoint.model, aside, bare = false, prefill = '' }: Question,
): Record<string, unknown> {
  const { temperature, max_tokens, template = PLAIN_TEMPLATE, stop } = decoding
  const system = aside === undefined && !bare ? endpoint.system_prompt : undefined
  const extra = endpoint.request ?? {}
  const body = {
    model,
    // The model goes on with whatever the text ends in, a begun answer as well.
    prompt: fillTemplate(template, prompt, system) + prefill,
    temperature,
    max_tokens,
    ...(stop === undefined || stop.length === 0 ? {} : { stop }),
    seed,
    stream: false,
  }
  if (aside === undefined) return withExtra(body, extra)
  const own = {
    temperature: aside.temperature,
    max_tokens: aside.maxTokens,
    ...(aside.logprobs ? { logprobs: TOP_LOGPROBS } : {}),
  }
  return { ...withExtra(body, extra), ...withoutNulls(own, extra) }
}

const findAnswer: FindAnswer = (body) => {
  const choice = list(field(body, 'choices'))[0]
  const text = field(choice, 'text')
  if (typeof text !== 'string') return undefined
  return { text, finish: field(choice, 'finish_reason'), ...completionLogprobs(field(choice, 'logprobs')) }
}
