import type { Endpoint, Question } from './endpoint.ts'
import type { EndpointSettings } from './openai-chat.ts'
import { apiUrl, type FindAnswer, field, list, readReply, withExtra } from './openai-reply.ts'
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
  { prompt, seed, model = endpoint.model }: Question,
): Record<string, unknown> {
  const { temperature, max_tokens, template = PLAIN_TEMPLATE, stop } = decoding
  const body = {
    model,
    prompt: fillTemplate(template, prompt, endpoint.system_prompt),
    temperature,
    max_tokens,
    ...(stop === undefined || stop.length === 0 ? {} : { stop }),
    seed,
    stream: false,
  }
  return withExtra(body, endpoint.request)
}

const findAnswer: FindAnswer = (body) => {
  const choice = list(field(body, 'choices'))[0]
  const text = field(choice, 'text')
  return typeof text === 'string' ? { text, finish: field(choice, 'finish_reason') } : undefined
}
