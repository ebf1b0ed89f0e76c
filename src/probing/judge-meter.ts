import type { JudgeServer } from '../endpoints/judge-server.ts'
import type { JudgeUsage } from '../generated/report.ts'
import type { Judge, Judgement } from '../judging/judgement.ts'

/** Counts what one judge is asked and what that takes. */
export type JudgeMeter = {
  /** The judge whose work on answers is counted. */
  judge(judge: Judge): Judge
  /** The server whose requests and tokens are counted, whoever asks it. */
  server(server: JudgeServer): JudgeServer
  usage(): JudgeUsage
}

export const NOTHING_USED: JudgeUsage = {
  answers: 0,
  unsure: 0,
  missing: 0,
  requests: 0,
  prompt_tokens: 0,
  completion_tokens: 0,
}

/** @param benign whether the judge itself judges answers to benign requests; if not, they are not counted as its own */
export function createMeter(benign: boolean): JudgeMeter {
  const used = { ...NOTHING_USED }
  let metered: Judge | undefined
  return {
    judge(judge) {
      metered = judge
      const { kind, model, sha256, look } = judge
      const count = (judgement: Judgement): Judgement => {
        used.answers++
        if (judgement.outcome === 'partial') used.unsure++
        if (judgement.outcome === 'unscored') used.missing++
        return judgement
      }
      return {
        kind,
        ...(model === undefined ? {} : { model }),
        sha256,
        async judge(prompt, answer, request, signal) {
          const judgement = await judge.judge(prompt, answer, request, signal)
          return request === 'benign' && !benign ? judgement : count(judgement)
        },
        ...(look ? { look: async (url: string, signal: AbortSignal) => count(await look(url, signal)) } : {}),
        get broken() {
          return judge.broken
        },
        get failure() {
          return judge.failure
        },
      }
    },
    server: (server) => ({
      async ask(request, signal) {
        used.requests++
        const reply = await server.ask(request, signal)
        used.prompt_tokens += reply.usage.prompt
        used.completion_tokens += reply.usage.completion
        return reply
      },
      close: () => server.close(),
    }),
    usage: () => ({ ...used, ...why(metered ?? {}) }),
  }
}

type Why = Pick<Judge, 'broken' | 'failure'>

function why({ broken, failure }: Why): Pick<JudgeUsage, keyof Why> {
  return { ...(failure === undefined ? {} : { failure }), ...(broken === undefined ? {} : { broken }) }
}

/** The sums, judge by judge, of what the same judges were asked in rounds or shards of a run; the earlier words stay. */
export function addUsages(one: readonly JudgeUsage[], other: readonly JudgeUsage[]): JudgeUsage[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => {
    const [before, more] = [one[index] ?? NOTHING_USED, other[index] ?? NOTHING_USED]
    return {
      answers: before.answers + more.answers,
      unsure: before.unsure + more.unsure,
      missing: before.missing + more.missing,
      requests: before.requests + more.requests,
      prompt_tokens: before.prompt_tokens + more.prompt_tokens,
      completion_tokens: before.completion_tokens + more.completion_tokens,
      ...why({ broken: before.broken ?? more.broken, failure: before.failure ?? more.failure }),
    }
  })
}
