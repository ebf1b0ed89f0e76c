import { setMaxListeners } from 'node:events'
import { endInTime } from './cancel.ts'
import type { Stop } from './measurement.ts'

/** How a round of questions comes to its end. */
export type Ending = ReturnType<typeof createEnding>

/** Says why a run ends, when it does. */
type Reasons = { readonly cancelled: () => Stop; readonly timeUp: () => Stop }

export function createEnding() {
  const closing = new AbortController()
  const breaking = new AbortController()
  const timeUp = new AbortController()
  setMaxListeners(0, breaking.signal, timeUp.signal) // one a request in flight
  let why: (() => Stop) | undefined
  const close = (reason?: () => Stop): undefined => {
    why ??= reason
    closing.abort()
  }
  const end = (reason?: () => Stop): undefined => {
    close(reason)
    breaking.abort()
  }
  return {
    /** Why it ended before all was settled: the first reason that there was, with what is settled when this is asked. */
    get stop() {
      return why?.()
    },
    /** Nothing more is asked; what is under way may finish, as it is paid for. */
    closed: closing.signal,
    /** What is under way is broken off. */
    broken: breaking.signal,
    /** Nothing is judged any more either. */
    timeUp: timeUp.signal,
    close,
    end,
    /** Ends it after so many milliseconds, or when it is cancelled. @returns what to call once all is settled */
    within(milliseconds: number, cancelled: AbortSignal | undefined, reasons: Reasons): () => void {
      return endInTime(Math.max(0, milliseconds), cancelled, {
        cancelled: () => close(reasons.cancelled),
        timeUp: () => end(reasons.timeUp),
        over() {
          end()
          timeUp.abort()
        },
      })
    },
  }
}
