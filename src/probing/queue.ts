import type { Pace } from './limiter.ts'

/** Milliseconds after which a task should be tried again; undefined when it is settled. */
export type Again = number | undefined

const NEVER = Number.POSITIVE_INFINITY

/**
 * Works through tasks with as many at once, and as soon, as the limiter allows. A task that waits for its next try holds
 * no place. Ends when all are settled, or after an abort as soon as those under way have settled.
 *
 * @param work settles a task or says when to try again; must not throw
 */
export function workThrough<T>(
  tasks: Iterable<T>,
  work: (task: T, attempt: number) => Promise<Again>,
  limiter: Pace,
  signal: AbortSignal,
): Promise<void> {
  const fresh = tasks[Symbol.iterator]()
  const ready: { task: T; attempt: number }[] = []
  const waiting = new Set<NodeJS.Timeout>()
  let running = 0
  let exhausted = false

  return new Promise((resolve, reject) => {
    const take = () => {
      const retried = ready.shift()
      if (retried) return retried
      const { value, done } = fresh.next()
      exhausted = done === true
      return exhausted ? undefined : { task: value as T, attempt: 1 }
    }
    const pump = () => {
      while (!signal.aborted) {
        const hold = Math.max(running < limiter.limit ? 0 : (limiter.tryMoreIn?.() ?? NEVER), limiter.holdFor())
        if (hold === NEVER) break
        if (hold > 0) {
          pumpLater(hold)
          break
        }
        const next = take()
        if (!next) break
        running++
        work(next.task, next.attempt).then((again) => {
          running--
          if (again !== undefined && !signal.aborted) wait(next.task, next.attempt + 1, again)
          pump()
        }, reject)
      }
      if (running === 0 && (signal.aborted || (exhausted && ready.length === 0 && waiting.size === 0))) {
        clearTimeout(later)
        resolve()
      }
    }
    let later: NodeJS.Timeout | undefined
    let laterAt = NEVER
    const pumpLater = (delay: number) => {
      const at = performance.now() + delay
      if (at >= laterAt) return
      clearTimeout(later)
      laterAt = at
      later = setTimeout(() => {
        laterAt = NEVER
        pump()
      }, delay)
    }
    const wait = (task: T, attempt: number, delay: number) => {
      const timer = setTimeout(() => {
        waiting.delete(timer)
        ready.push({ task, attempt })
        pump()
      }, delay)
      waiting.add(timer)
    }
    signal.addEventListener('abort', () => {
      for (const timer of [...waiting, later]) clearTimeout(timer)
      waiting.clear()
      pump()
    })
    pump()
  })
}
