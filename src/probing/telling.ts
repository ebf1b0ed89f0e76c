import type { createSpending } from './budget.ts'
import type { Entry } from './journal-lines.ts'
import type { Limiter } from './limiter.ts'
import type { MeasureOptions } from './measure-options.ts'
import type { Stop } from './measurement.ts'
import type { Opening } from './opening.ts'
import type { createSilence } from './silence.ts'
import { budgetStop, cancelStop, lostStop } from './stops.ts'
import type { Tally } from './tally.ts'

/** A process that is killed loses no more of its time than this. */
const TELL_EVERY_MS = 1000

/** How far a round of questions is. */
export type Course = {
  /** Questions of the round, less those that turned out to be pointless. */
  total: number
  /** Whether the endpoint has answered at all. */
  answered: boolean
  /** False once only a judge is waited for. */
  isAsking: boolean
  /** Milliseconds from the run's beginning to this process's first answer. */
  firstAnswer?: number
}

type Told = Pick<MeasureOptions, 'keep' | 'onProgress' | 'maxInFlight' | 'recorded'> & {
  readonly tally: Tally
  readonly limiter: Limiter
  readonly spending: ReturnType<typeof createSpending>
  readonly opening: Opening
  readonly silence: ReturnType<typeof createSilence>
  /** Milliseconds since the run began, earlier rounds and processes included. */
  readonly elapsed: () => number
}

/** What a round says while it is under way: to its journal, to whoever watches, and why it ended before its time. */
export type Telling = ReturnType<typeof createTelling>

export function createTelling(course: Course, told: Told) {
  const { tally, limiter, spending, opening, silence, elapsed, maxInFlight, recorded } = told
  const noAnswer = () => (course.isAsking ? silence.waiting(course.answered, opening.holdFor()) : undefined)
  const keep = (entry?: Entry): void => {
    spending.told()
    told.keep?.(entry, { ...tally.spent, seconds: elapsed() / 1000, under_way: limiter.inFlight })
  }
  /** Of this process. */
  const pace = () => {
    const { firstAnswer } = course
    if (firstAnswer === undefined || elapsed() <= firstAnswer) return {}
    return { pace: (tally.settled - (recorded?.settled ?? 0)) / ((elapsed() - firstAnswer) / 1000) }
  }
  const progress = (): void => {
    const waiting = noAnswer()
    told.onProgress({
      done: tally.settled,
      total: course.total,
      inFlight: limiter.inFlight,
      retries: tally.spent.retries,
      refused: tally.refused,
      answered: tally.answered,
      seconds: elapsed() / 1000,
      ...pace(),
      ...(waiting ? { waiting } : {}),
    })
  }
  return {
    keep,
    progress,
    /** While nothing comes, time goes by all the same. @returns what ends it */
    everySecond(): () => void {
      const timer = setInterval(() => {
        keep()
        progress()
      }, TELL_EVERY_MS)
      timer.unref()
      return () => clearInterval(timer)
    },
    /** @param what was used up: `20 s`, `60 requests` */
    outOf: (what: string) => (): Stop => {
      const { total, answered } = course
      const waited = answered || tally.settled === 0 ? silence.waitedWith(what, answered) : undefined
      if (waited !== undefined) return lostStop(waited, tally.settled, total)
      const mayWiden = limiter.limit >= maxInFlight
      return budgetStop(what, { done: tally.settled, total, mayWiden, waiting: noAnswer() })
    },
    /** To be called before the question that failed is settled. */
    lost(why: string, isTurnedDown = false): () => Stop {
      const stop = lostStop(why, tally.settled, course.total, isTurnedDown)
      return () => stop
    },
    cancelled: (): Stop => cancelStop(tally.settled, course.total),
  }
}
