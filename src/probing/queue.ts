import { createGate } from './gate.ts'
import type { Pace } from './limiter.ts'

/** Milliseconds after which a task should be tried again; undefined when it is settled. */
export type Again = number | undefined

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
  let exhausted = false

  return new Promise((resolve, reject) => {
    const isWanted = () => !signal.aborted && !(exhausted && ready.length === 0)
    const next = () => {
      const retried = ready.shift()
      if (retried) return retried
      const { value, done } = fresh.next()
      if (!done) return { task: value as T, attempt: 1 }
      exhausted = true
      endIfSettled()
      return undefined
    }
    const enter = ({ task, attempt }: { task: T; attempt: number }) => {
      work(task, attempt).then((again) => {
        gate.left()
        if (again !== undefined && !signal.aborted) wait(task, attempt + 1, again)
        goOn()
      }, reject)
    }
    const gate = createGate({ pace: limiter, isWanted, next, enter })
    const goOn = () => {
      gate.open()
      endIfSettled()
    }
    const endIfSettled = () => {
      if (gate.inside > 0 || !(signal.aborted || (exhausted && ready.length === 0 && waiting.size === 0))) return
      gate.close()
      resolve()
    }
    const wait = (task: T, attempt: number, delay: number) => {
      const timer = setTimeout(() => {
        waiting.delete(timer)
        ready.push({ task, attempt })
        goOn()
      }, delay)
      waiting.add(timer)
    }
    signal.addEventListener('abort', () => {
      for (const timer of waiting) clearTimeout(timer)
      waiting.clear()
      goOn()
    })
    goOn()
  })
}
