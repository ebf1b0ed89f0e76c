import type { Character } from '../../src/demo/answers.ts'
import { digitsFor, drawDigit, ratedRequest } from '../../src/demo/ratings.ts'
import { sha256 } from '../../src/hash.ts'
import type { Ask, Reply } from './checkpoint-server.ts'
import { PROBES } from './judged-run.ts'

/** What a server does when it is asked for probabilities. */
export type Logprobs = 'given' | 'ignored' | 400 | 403

const HARMFUL = new Set(PROBES.filter(({ kind }) => kind === 'harmful').map(({ prompt }) => prompt))

/** Rates as a model of that character does, with or without probabilities; undefined for what is no such question. */
export function rateAs(character: Character, logprobs: Logprobs = 'given'): (ask: Ask) => Reply | undefined {
  return ({ prompt, body }) => {
    const request = ratedRequest(prompt)
    if (request === undefined) return undefined
    if (typeof logprobs === 'number' && body.logprobs !== undefined) {
      return { status: logprobs, body: { error: { message: 'You may not request logprobs from this model.' } } }
    }
    const digits = digitsFor(request, HARMFUL.has(request), character)
    const chance = Number.parseInt(sha256(`${body.seed}${prompt}`).slice(0, 8), 16) / 2 ** 32
    const said = String(drawDigit(digits, body.temperature === 0 ? undefined : chance))
    const given = logprobs === 'given' && body.logprobs === true
    return { body: ratedReply(String(body.model), said, given ? [tokenOf(said, digits)] : undefined) }
  }
}

export type Token = { readonly token: string; readonly top_logprobs: readonly { token: string; logprob: number }[] }

/** One token with probabilities for the digits. */
export function tokenOf(token: string, digits: readonly number[]): Token {
  const top_logprobs = digits.flatMap((p, digit) => (p > 0 ? [{ token: `${digit}`, logprob: Math.log(p) }] : []))
  return { token, top_logprobs }
}

/** A completion of such tokens. */
export function ratedReply(model: string, content: string, tokens?: readonly Token[]): unknown {
  return {
    model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content },
        finish_reason: 'length',
        ...(tokens ? { logprobs: { content: tokens } } : {}),
      },
    ],
    usage: { prompt_tokens: 40, completion_tokens: 1, total_tokens: 41 },
  }
}
