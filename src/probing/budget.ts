import type { Question, Reply } from '../endpoints/endpoint.ts'
import type { Policy } from '../generated/policy.ts'
import type { Pace } from './limiter.ts'
import type { Measurement } from './measurement.ts'

/** Of the minutes, what is kept for judging the last answers and for publishing: a twentieth, at most 15 s. */
const RESERVE = { share: 0.05, milliseconds: 15_000 }

/** @returns milliseconds in which questions may be asked */
export function askingTime({ minutes }: Pick<Policy['budget'], 'minutes'>): number {
  const all = minutes * 60_000
  return all - Math.min(RESERVE.milliseconds, RESERVE.share * all)
}

/** So many requests at most go before it is told what was spent, so that a run that is killed loses no more. */
const MOST_UNTOLD = 8

type SpendingOptions = {
  readonly budget: Policy['budget']
  /** Counted here, but for what replies cost. */
  readonly spent: Measurement['usage']
  /** Tokens that a question may take, its answer included. */
  readonly mostTokens?: ((question: Question) => number) | undefined
  /** Of these, the answer's; 0 where that is not known. */
  readonly longestAnswer?: number | undefined
  readonly tell: () => void
}

/** What requests cost, and what they may still cost: that is known only after. */
export function createSpending(options: SpendingOptions) {
  const { budget, spent, mostTokens = () => Number.POSITIVE_INFINITY, longestAnswer = 0, tell } = options
  /** Tokens of the largest reply so far, or of a usual one of before. */
  let largest = tokensOf(spent) / Math.max(1, spent.requests)
  let longestPrompt = spent.prompt_tokens / Math.max(1, spent.requests)
  /** Tokens that the largest question so far may take. */
  let most = 1
  let untold = 0
  let isCounted: boolean | undefined = largest > 0 || undefined
  /** Tokens that a request may take: short answers come first, and those under way may be long. 0 if none are counted. */
  const bound = () => {
    if (isCounted === undefined) return most
    return isCounted ? Math.max(largest, longestPrompt + longestAnswer) : 0
  }
  return {
    /** @returns which budget does not allow for another request beside so many that are under way, or undefined */
    exhausted(milliseconds: number, underWay: number): string | undefined {
      const tokens = tokensOf(spent)
      const next = isCounted === undefined ? 0 : (underWay + 1) * bound()
      if (spent.requests >= budget.requests) return `${budget.requests} requests`
      if (tokens >= budget.tokens || tokens + next > budget.tokens) return `${budget.tokens} tokens`
      if (milliseconds >= askingTime(budget)) return describeMinutes(budget.minutes)
      return undefined
    },
    /** A request goes. */
    asked(question: Question, isAgain: boolean): void {
      most = Math.max(most, mostTokens(question))
      spent.requests++
      if (isAgain) spent.retries++
      if (++untold >= MOST_UNTOLD) tell()
    },
    replied({ kind, usage }: Reply): void {
      largest = Math.max(largest, usage.prompt + usage.completion)
      longestPrompt = Math.max(longestPrompt, usage.prompt)
      // A filter in front of the model counts none.
      if (largest > 0 || kind === 'answer') isCounted = largest > 0
    },
    told(): void {
      untold = 0
    },
    /** Requests like those so far that what is left pays for, whatever they take. */
    get affordable(): number {
      return bound() === 0 ? Number.POSITIVE_INFINITY : Math.floor((budget.tokens - tokensOf(spent)) / bound())
    },
  }
}

/** As many at once as the tokens that are left pay for, and one at least, which then says that they do not. */
export function withinTokens(pace: Pace, spending: { readonly affordable: number }): Pace {
  return {
    get limit() {
      return Math.max(1, Math.min(pace.limit, spending.affordable))
    },
    holdFor: () => pace.holdFor(),
    tryMoreIn: () => (spending.affordable > pace.limit ? pace.tryMoreIn?.() : undefined),
  }
}

export function tokensOf(usage: Pick<Measurement['usage'], 'prompt_tokens' | 'completion_tokens'>): number {
  return usage.prompt_tokens + usage.completion_tokens
}

export function describeMinutes(minutes: number): string {
  return minutes < 1 ? `${+(minutes * 60).toFixed(1)} s` : `${+minutes.toFixed(1)} min`
}
