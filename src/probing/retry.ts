import type { EndpointError } from '../endpoints/endpoint.ts'

export const MAX_ATTEMPTS = 6
/** Besides one a question, so many more, for the whole run. */
const SPARE_RETRIES = 100
/** Being told to wait is no failure: such a request is tried again as long as the run's budget lasts, nearly. */
const MAX_ATTEMPTS_UNDER_LIMITS = 100
const LIMITED = 429
const FIRST_DELAY_MS = 250
const LONGEST_DELAY_MS = 30_000
/** What a server wants to be asked again at a time is asked so much later at most. */
const LONGEST_LATENESS_MS = 1_000
/** While the endpoint has not answered once it may still be starting: it says so, or it just does not work. */
const PATIENCE_MS = { starting: 10 * 60_000, failing: 15_000 }
/** Those from 520 on are what Cloudflare says of a server that is not there, or takes too long. */
const STARTING_STATUSES = new Set([429, 502, 503, 504, 520, 521, 522, 523, 524, 529, 530])
const WARM_UP_DELAY_MS = 2_000

/** Whether fewer requests at once would help. */
export const isOverload = (error: EndpointError): boolean => error.late || saysOverload(error)

/** Whether the server itself says so. */
export const saysOverload = ({ status }: EndpointError): boolean =>
  status !== undefined && OVERLOAD_STATUSES.has(status)
const OVERLOAD_STATUSES = new Set([LIMITED, 503, 504, 524, 529])

/** Whether a failure is one of a server that works, and only says that it is asked too much. */
export const isLimit = ({ status }: EndpointError): boolean => status === LIMITED

/**
 * Retries that failed, too, of all questions together; being told to wait is no failure. An endpoint that fails more
 * often than it answers would only be kept from recovering.
 */
export function createRetryBudget(questions: number) {
  const most = questions + SPARE_RETRIES
  let failed = 0
  return {
    most,
    /** @param attempt that failed, from 1 @returns whether there may be another */
    allows: (attempt: number, error: EndpointError): boolean => attempt === 1 || isLimit(error) || failed++ < most,
  }
}

/**
 * When to ask again after a failure: exponential backoff with jitter, or as long as the server asked for.
 * @param chance uniform in [0, 1)
 * @returns milliseconds, or undefined when asking again cannot help or was done often enough
 */
export function delayBefore(attempt: number, error: EndpointError, chance: number): number | undefined {
  const most = error.status === LIMITED ? MAX_ATTEMPTS_UNDER_LIMITS : MAX_ATTEMPTS
  if (error.failure !== 'passing' || attempt >= most) return undefined
  const backoff = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (Math.min(attempt, MAX_ATTEMPTS) - 1))
  const wanted = Math.min(LONGEST_DELAY_MS, Math.max(error.retryAfter ?? 0, backoff))
  const isNamed = wanted > backoff
  return wanted + chance * (isNamed ? Math.min(LONGEST_LATENESS_MS, wanted / 2) : wanted / 2)
}

/** The same before the first answer: cold starts and scaling from zero take minutes, a broken server forever. */
export function delayBeforeFirstAnswer(attempt: number, error: EndpointError, waited: number): number | undefined {
  if (error.failure !== 'passing') return undefined
  // What stands in front of an endpoint that starts may hold requests until it has, or until it loses patience itself.
  const isStarting = error.late || (error.status !== undefined && STARTING_STATUSES.has(error.status))
  const patience = isStarting ? PATIENCE_MS.starting : PATIENCE_MS.failing
  if (waited >= patience) return undefined
  const backoff = Math.min(WARM_UP_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1))
  return Math.min(LONGEST_DELAY_MS, Math.max(error.retryAfter ?? 0, backoff))
}
