import { setTimeout as sleep } from 'node:timers/promises'
import { EndpointError } from '../endpoints/endpoint.ts'
import type { JudgeReply, JudgeServer } from '../endpoints/judge-server.ts'
import { createBreaker } from './breaker.ts'
import { createGate } from './gate.ts'
import type { Sent } from './in-flight.ts'
import { createLimiter } from './limiter.ts'
import { delayBefore, delayBeforeFirstAnswer, isLimit, isOverload, saysOverload } from './retry.ts'
import { createWaiting } from './waiting.ts'

export type JudgeQueue = {
  /** @throws EndpointError once asking again cannot help, or the judge is given up */
  ask(request: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<JudgeReply>
  /** Why the judge was given up, once it was. */
  readonly broken: string | undefined
  /** Why the first request that failed for good did. */
  readonly failure: string | undefined
}

export type JudgeQueueOptions = {
  readonly server: JudgeServer
  readonly maxInFlight: number
  readonly now: () => number
  readonly random: () => number
  /** While the judge has not replied once: what is waited for, and since when. */
  readonly onWaiting?: (message: string, milliseconds: number) => void
}

/** So many requests in a row that failed after all retries mean that the judge is gone. */
const FAILURES_IN_A_ROW = 10
/** Failures of one request that speak of the judge, where no other one was answered since: a few may always fail. */
const OWN_TRIES = 2

/** How often one request was asked in vain: before the judge's first reply, by failures, at its limits; and failing since when. */
type Tries = { early: number; failed: number; limited: number; since: number }

/** Asks a judge model at its own pace, beside the endpoint: so many at once, again after passing failures. */
export function createJudgeQueue({ server, maxInFlight, now, random, onWaiting }: JudgeQueueOptions): JudgeQueue {
  const limiter = createLimiter(maxInFlight, now)
  const breaker = createBreaker(limiter, now)
  const waiting = createWaiting<Sent>(() => gate.close())
  let firstAsked: number | undefined
  /** When the last of those went that were answered. */
  let lastAnswered: number | undefined
  let failedInARow = 0
  let broken: string | undefined
  let failure: string | undefined

  const gate = createGate({
    pace: breaker,
    isWanted: () => waiting.size > 0,
    next: waiting.next,
    enter: (go) => go(limiter.asked()),
  })
  const failIfBroken = () => {
    if (broken !== undefined) throw new EndpointError(broken, 'final')
  }
  const giveUp = (why: string) => {
    broken = why
    // At the pace of a judge that is gone, they would wait in vain.
    waiting.sendAway(new EndpointError(why, 'final'))
  }
  const answered = (sent: Sent, { pause }: JudgeReply) => {
    lastAnswered = Math.max(lastAnswered ?? sent.at, sent.at)
    failedInARow = 0
    limiter.succeeded(sent)
    breaker.answered(sent)
    if (pause !== undefined) limiter.pause(pause)
  }
  /** @returns milliseconds until it may be asked again; undefined where it may not */
  const delayOf = (error: EndpointError, sent: Sent, tries: Tries): number | undefined => {
    if (lastAnswered === undefined) {
      const waited = now() - (firstAsked ?? now())
      const again = delayBeforeFirstAnswer(++tries.early, error, waited)
      if (again === undefined) giveUp(error.message)
      else onWaiting?.(error.message, waited)
      return again
    }
    if (error.failure !== 'passing') return undefined
    if (isLimit(error)) return delayBefore(++tries.limited, error, random())
    // One that fails again, while another that went after it was answered, says nothing of the judge.
    const isOwn = lastAnswered > tries.since || tries.failed >= OWN_TRIES
    if ((breaker.isOpen || !isOwn) && breaker.failed(sent, saysOverload(error))) giveUp(error.message)
    if (breaker.isOpen) {
      // It is not the request's doing, and was not before. If the judge says when it will be back, nobody goes before.
      Object.assign(tries, NO_TRIES)
      if (error.retryAfter !== undefined) limiter.pause(error.retryAfter)
      return 0
    }
    tries.since = Math.min(tries.since, now())
    return delayBefore(++tries.failed, error, random())
  }
  /** @returns milliseconds until it is asked again @throws the error where it is not */
  const failed = (error: EndpointError, sent: Sent, tries: Tries): number => {
    if (isOverload(error)) limiter.overloaded(sent, error.retryAfter)
    if (error.pause !== undefined) limiter.pause(error.pause)
    const again = delayOf(error, sent, tries)
    if (again !== undefined && broken === undefined) return again
    failure ??= error.message
    if (error.failure !== 'request') failedInARow++
    const isHopeless = error.failure === 'final' || failedInARow >= FAILURES_IN_A_ROW
    if (broken === undefined && isHopeless) giveUp(error.message)
    throw error
  }
  /** @returns its reply, or milliseconds until it is asked again */
  const attempt = async (
    request: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
    tries: Tries,
  ): Promise<JudgeReply | number> => {
    failIfBroken()
    const turn = waiting.join(signal)
    gate.open()
    const sent = await turn
    try {
      signal.throwIfAborted()
      failIfBroken()
      firstAsked ??= now()
      const reply = await server.ask(request, signal)
      answered(sent, reply)
      return reply
    } catch (error) {
      if (broken !== undefined || !(error instanceof EndpointError)) throw error
      return failed(error, sent, tries)
    } finally {
      limiter.ended(sent)
      gate.left()
      gate.open()
    }
  }
  return {
    async ask(request, signal) {
      const tries = { ...NO_TRIES }
      for (;;) {
        const reply = await attempt(request, signal, tries)
        if (typeof reply !== 'number') return reply
        await sleep(reply, undefined, { signal })
      }
    },
    get broken() {
      return broken
    },
    get failure() {
      return failure
    },
  }
}

const NO_TRIES: Tries = { early: 0, failed: 0, limited: 0, since: Number.POSITIVE_INFINITY }
