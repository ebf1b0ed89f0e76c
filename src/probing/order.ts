import type { Watch } from './measure.ts'
import type { Task } from './plan.ts'
import { prefillOf } from './prefill.ts'

/** A question whose answer only shows how others can be asked. */
export const isPilot = (task: Task): boolean =>
  task.kind === 'prefill' || (task.kind === 'rating' && task.id === undefined)

/**
 * Pilots first, then all that does not depend on one, so that nobody waits a round trip for them. What does is taken in
 * as soon as no pilot is under way any more.
 * @param underWay pilots that are not settled yet, those that are to be asked first among them
 * @param left takes what had to wait to the end, to be asked when the others are settled
 */
export function* inOrder(tasks: Iterable<Task>, underWay: ReadonlySet<Task>, left: Task[]): Generator<Task> {
  const asked = new Set(underWay)
  yield* asked
  for (const task of tasks) {
    if (asked.has(task)) continue
    if (left.length > 0 && underWay.size === 0) yield* left.splice(0)
    if (underWay.size > 0 && (task.kind === 'rating' || prefillOf(task) !== undefined)) left.push(task)
    else yield task
  }
}

/** Canaries are asked to the last: an early verdict needs a sound instrument as much as a late one. */
export function* worthAsking(
  tasks: Iterable<Task>,
  watch: Watch | undefined,
  isPointless: (task: Task) => boolean | undefined,
  skip: () => void,
): Generator<Task> {
  for (const task of tasks) {
    if (watch?.decided && (task.kind === 'probe' || task.kind === 'rating')) continue
    if (isPointless(task)) skip()
    else yield task
  }
}
