import type { ModelCard } from '../generated/model-card.ts'
import type { Policy } from '../generated/policy.ts'
import type { Endpoint, Question } from './endpoint.ts'
import { apiUrl, type FindAnswer, field, list, readReply, textOf, withExtra } from './openai-reply.ts'
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
  { prompt, seed, model = endpoint.model }: Question,
): Record<string, unknown> {
  const system = endpoint.system_prompt
  const messages = [
    ...(system === undefined ? [] : [{ role: 'system', content: system }]),
    { role: 'user', content: prompt },
  ]
  const extra = endpoint.request ?? {}
  const length = 'max_completion_tokens' in extra ? {} : { max_tokens: decoding.max_tokens }
  const body = { model, messages, temperature: decoding.temperature, ...length, seed, stream: false }
  return withExtra(body, extra)
}

const findAnswer: FindAnswer = (body) => {
  const choice = list(field(body, 'choices'))[0]
  const message = field(choice, 'message')
  if (typeof message !== 'object' || message === null) return undefined
  const text = textOf(field(message, 'content')) || textOf(field(message, 'refusal'))
  return { text, finish: field(choice, 'finish_reason') }
}
