import type { Policy } from '../generated/policy.ts'
import type { Measurement, Stop } from './measurement.ts'

/** Of the minutes, what is kept for judging the last answers and for publishing: a twentieth, at most 15 s. */
const RESERVE = { share: 0.05, milliseconds: 15_000 }

/** @returns milliseconds in which questions may be asked */
export function askingTime({ minutes }: Pick<Policy['budget'], 'minutes'>): number {
  const all = minutes * 60_000
  return all - Math.min(RESERVE.milliseconds, RESERVE.share * all)
}

/**
 * Which budget does not allow for another request, or undefined.
 *
 * @param expected tokens that the next request and those under way may still cost: what was spent is known only after
 */
export function exhausted(
  budget: Policy['budget'],
  spent: Measurement['usage'],
  milliseconds: number,
  expected: number,
): string | undefined {
  const tokens = spent.prompt_tokens + spent.completion_tokens
  if (spent.requests >= budget.requests) return `${budget.requests} requests`
  if (tokens >= budget.tokens || tokens + expected > budget.tokens) return `${budget.tokens} tokens`
  if (milliseconds >= askingTime(budget)) return describeMinutes(budget.minutes)
  return undefined
}

export function budgetStop(what: string, done: number, total: number): Stop {
  const message = `the budget of ${what} was used up after ${done} of ${total} questions; raise budget in the policy (or time-limit), or ask fewer probes`
  return { code: 'budget_exhausted', message }
}

export function describeMinutes(minutes: number): string {
  return minutes < 1 ? `${+(minutes * 60).toFixed(1)} s` : `${+minutes.toFixed(1)} min`
}
