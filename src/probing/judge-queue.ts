import { setTimeout as sleep } from 'node:timers/promises'
import { EndpointError } from '../endpoints/endpoint.ts'
import type { JudgeReply, JudgeServer } from '../endpoints/judge-server.ts'
import { createGate } from './gate.ts'
import type { Sent } from './in-flight.ts'
import { createLimiter } from './limiter.ts'
import { delayBefore, delayBeforeFirstAnswer, isOverload } from './retry.ts'
import { createWaiting } from './waiting.ts'

export type JudgeQueue = {
  /** @throws EndpointError once asking again cannot help, or the judge is given up */
  ask(request: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<JudgeReply>
  /** Why the judge was given up, once it was. */
  readonly broken: string | undefined
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

/** Asks a judge model at its own pace, beside the endpoint: so many at once, again after passing failures. */
export function createJudgeQueue({ server, maxInFlight, now, random, onWaiting }: JudgeQueueOptions): JudgeQueue {
  const limiter = createLimiter(maxInFlight, now)
  const waiting = createWaiting<Sent>(() => gate.close())
  let answered = false
  let firstAsked: number | undefined
  let failedInARow = 0
  let broken: string | undefined

  const gate = createGate({
    pace: limiter,
    isWanted: () => waiting.size > 0,
    next: waiting.next,
    enter: (go) => go(limiter.asked()),
  })
  const failIfBroken = () => {
    if (broken !== undefined) throw new EndpointError(broken, 'final')
  }
  const attempt = async (request: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<JudgeReply> => {
    failIfBroken()
    const turn = waiting.join(signal)
    gate.open()
    const sent = await turn
    try {
      signal.throwIfAborted()
      failIfBroken()
      firstAsked ??= now()
      const reply = await server.ask(request, signal)
      answered = true
      failedInARow = 0
      limiter.succeeded(sent)
      if (reply.pause !== undefined) limiter.pause(reply.pause)
      return reply
    } catch (error) {
      if (error instanceof EndpointError && isOverload(error)) limiter.overloaded(sent, error.retryAfter)
      if (error instanceof EndpointError && error.pause !== undefined) limiter.pause(error.pause)
      throw error
    } finally {
      limiter.ended(sent)
      gate.left()
      gate.open()
    }
  }
  const failed = (error: EndpointError, number: number): number => {
    const waited = now() - (firstAsked ?? now())
    const again = answered ? delayBefore(number, error, random()) : delayBeforeFirstAnswer(number, error, waited)
    if (again !== undefined && broken === undefined) {
      if (!answered) onWaiting?.(error.message, waited)
      return again
    }
    if (error.failure !== 'request') failedInARow++
    if (broken === undefined && (!answered || error.failure === 'final' || failedInARow >= FAILURES_IN_A_ROW)) {
      broken = error.message
      // At the pace of a judge that is gone, they would wait in vain.
      waiting.sendAway(new EndpointError(broken, 'final'))
    }
    throw error
  }
  return {
    async ask(request, signal) {
      for (let number = 1; ; number++) {
        try {
          return await attempt(request, signal)
        } catch (error) {
          if (!(error instanceof EndpointError)) throw error
          await sleep(failed(error, number), undefined, { signal })
        }
      }
    },
    get broken() {
      return broken
    },
  }
}
