import { field } from '../fields.ts'
import { type Endpoint, EndpointError, type Question } from './endpoint.ts'
import { quote } from './http-failure.ts'
import { TOP_LOGPROBS, tokenLogprobs } from './logprobs.ts'
import type { EndpointSettings } from './openai-chat.ts'
import { apiUrl, type FindAnswer, list, readReply, type Spoken, withExtra, withoutNulls } from './openai-reply.ts'
import type { HttpReply, Transport } from './transport.ts'

/**
 * POST {url}/responses, as OpenAI, Azure OpenAI (v1), vLLM and Ollama speak it. The form has no seed, so answers at a
 * temperature above 0 cannot be repeated, and no way to begin an answer; nothing is stored on the server.
 */
export function openaiResponses(settings: EndpointSettings, transport: Transport): Endpoint {
  const url = apiUrl(settings.endpoint.url, 'responses')
  return {
    async ask(question, signal) {
      const reply = await transport.post(url, requestBody(settings, question), signal)
      return readReply(reply, findAnswer, 'a response object')
    },
    close: () => transport.close(),
  }
}

/** OpenAI takes no smaller max_output_tokens. */
const FEWEST_TOKENS = 16

function requestBody(
  { endpoint, decoding }: EndpointSettings,
  { prompt, model = endpoint.model, aside, bare = false }: Question,
): Record<string, unknown> {
  const system = aside === undefined && !bare ? endpoint.system_prompt : undefined
  const extra = endpoint.request ?? {}
  const body = {
    model,
    ...(system === undefined ? {} : { instructions: system }),
    input: prompt,
    temperature: decoding.temperature,
    max_output_tokens: decoding.max_tokens,
    store: false,
    stream: false,
  }
  if (aside === undefined) return withExtra(body, extra)
  const own = {
    temperature: aside.temperature,
    max_output_tokens: Math.max(FEWEST_TOKENS, aside.maxTokens),
    ...(aside.logprobs ? { include: ['message.output_text.logprobs'], top_logprobs: TOP_LOGPROBS } : {}),
  }
  return { ...withExtra(body, extra), ...withoutNulls(own, extra) }
}

/** Failures of the server that another try may mend. */
const PASSING_CODES = new Set<unknown>(['server_error', 'rate_limit_exceeded'])

const findAnswer: FindAnswer = (body, reply) => {
  const output = field(body, 'output')
  const status = field(body, 'status')
  if (status === 'failed') throw failed(field(body, 'error'), reply)
  if (!Array.isArray(output)) return undefined
  if (status !== undefined && status !== 'completed' && status !== 'incomplete') {
    throw new EndpointError(
      `the endpoint replied before there was an answer (status ${statusWord(status)}): take what delays it out of endpoint.request`,
      'request',
      { status: 200 },
    )
  }
  const finish = status === 'incomplete' ? reasonOf(body) : 'stop'
  const logprobs = tokenLogprobs(partsOf(output).flatMap((part) => list(field(part, 'logprobs'))))
  return { text: textOf(output), finish, ...logprobs }
}

function partsOf(output: readonly unknown[]): unknown[] {
  return output.filter((item) => field(item, 'type') === 'message').flatMap((item) => list(field(item, 'content')))
}

/** What messages say or refuse with; reasoning and calls of tools are not the answer. */
function textOf(output: readonly unknown[]): string {
  return partsOf(output)
    .map((part) => field(part, 'text') ?? field(part, 'refusal'))
    .filter((text) => typeof text === 'string')
    .join('')
}

/** In the word of the other forms where it is the length; any other, content_filter above all, is the server's own. */
function reasonOf(body: unknown): Spoken['finish'] {
  const reason = field(field(body, 'incomplete_details'), 'reason')
  return reason === 'max_output_tokens' ? 'length' : (reason ?? 'incomplete')
}

/** Such as `queued`; whatever else stands there is not shown. */
const statusWord = (status: unknown): string => /^\w{1,40}$/.exec(String(status))?.[0] ?? 'unknown'

function failed(error: unknown, { sent }: HttpReply): EndpointError {
  const failure = PASSING_CODES.has(field(error, 'code')) ? 'passing' : 'request'
  return new EndpointError(`the endpoint failed to answer${quote({ error }, [sent])}`, failure, { status: 200 })
}
