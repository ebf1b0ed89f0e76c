import { field } from '../fields.ts'
import type { TokenLogprobs } from './endpoint.ts'
import { list } from './openai-reply.ts'

/** How many of the likeliest tokens are asked for: the most that OpenAI, Azure and vLLM give by default. */
export const TOP_LOGPROBS = 20

/** Entries of `{ token, top_logprobs: [{ token, logprob }] }`; nothing where they have another form. */
export function tokenLogprobs(entries: unknown): { logprobs?: readonly TokenLogprobs[] } {
  return present(
    list(entries).map((entry) => ({
      token: String(field(entry, 'token') ?? ''),
      top: list(field(entry, 'top_logprobs')).flatMap((each) => pair(field(each, 'token'), field(each, 'logprob'))),
    })),
  )
}

/** The older form of completions, `{ tokens: […], top_logprobs: [{ token: logprob }] }`; llama.cpp's is that of chats. */
export function completionLogprobs(value: unknown): { logprobs?: readonly TokenLogprobs[] } {
  if (Array.isArray(field(value, 'content'))) return tokenLogprobs(field(value, 'content'))
  const top = list(field(value, 'top_logprobs'))
  return present(
    list(field(value, 'tokens')).map((token, index) => ({
      token: String(token),
      top: Object.entries(top[index] ?? {}).flatMap(([each, logprob]) => pair(each, logprob)),
    })),
  )
}

/** A probability above 1 is none. */
function pair(token: unknown, logprob: unknown): { token: string; logprob: number }[] {
  return typeof token === 'string' && typeof logprob === 'number' && logprob <= 1e-3 ? [{ token, logprob }] : []
}

function present(logprobs: readonly TokenLogprobs[]): { logprobs?: readonly TokenLogprobs[] } {
  return logprobs.some(({ top }) => top.length > 0) ? { logprobs } : {}
}
