import type { Lazy } from '../lazy.ts'
import type { Watch } from './measure-options.ts'
import type { Task } from './plan.ts'
import { prefillOf } from './prefill.ts'

/** A question whose answer only shows how others can be asked. */
export const isPilot = (task: Task): boolean =>
  task.kind === 'prefill' || (task.kind === 'rating' && task.id === undefined)

const needsPilot = (task: Task): boolean => task.kind === 'rating' || prefillOf(task) !== undefined

export type Order = {
  /** Undefined where there is nothing to ask. */
  readonly first: Task | undefined
  /** Works out what comes after the first question, for which there is time once that is on its way. */
  prepare(): void
  inTurn(): Generator<Task>
  /** What had to wait to the end, to be asked when the others are settled. */
  readonly left: readonly Task[]
  settled(task: Task): void
}

/**
 * The order in which questions go: pilots first, then all that does not depend on one, so that nobody waits a round trip
 * for them. What does is taken in as soon as no pilot is under way any more.
 * @param skip told of each that is pointless
 * @param hasAnswered whether the endpoint has answered at all: before, what it says to a wrong name proves nothing
 */
export function createOrder(
  tasks: Lazy<Task>,
  isPointless: (task: Task) => boolean | undefined,
  hasAnswered: () => boolean,
  skip: () => void,
): Order {
  // After an interruption the pilots may be known already, and what they ruled out is not to be the first question.
  const asked = new Set<Task>()
  const others = worthAsking(tasks, undefined, (task) => !asked.has(task) && isPointless(task), skip)
  const first = others.next().value as Task | undefined
  const underWay = new Set<Task>(first && isPilot(first) ? [first] : [])
  const left: Task[] = []
  let isPrepared = false
  const prepare = () => {
    if (isPrepared) return
    isPrepared = true
    for (const task of tasks) if (task !== first && isPilot(task) && !isPointless(task)) underWay.add(task)
  }
  const mustWait = (task: Task) =>
    (underWay.size > 0 && needsPilot(task)) || (task.kind === 'identity' && !hasAnswered())
  return {
    first,
    prepare,
    *inTurn() {
      if (first) yield first
      prepare()
      const pilots = new Set(underWay)
      for (const pilot of pilots) asked.add(pilot) // What a pilot shows may make others pointless, but not itself.
      for (const pilot of pilots) if (pilot !== first) yield pilot
      for (const task of others) {
        if (pilots.has(task)) continue
        if (left.length > 0 && underWay.size === 0 && hasAnswered()) yield* left.splice(0)
        if (mustWait(task)) left.push(task)
        else yield task
      }
    },
    left,
    settled: (task) => void underWay.delete(task),
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
