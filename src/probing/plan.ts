import type { Canary, Probe } from '../documents/probe-set.ts'
import { plain } from '../documents/views.ts'
import type { Question } from '../endpoints/endpoint.ts'
import { sha256 } from '../hash.ts'
import { chained, type Lazy } from '../lazy.ts'

/** One question to be asked once. */
export type Task =
  | { readonly kind: 'probe'; readonly probe: Probe; readonly sample: number; readonly seed: number }
  | { readonly kind: 'canary'; readonly canary: Canary; readonly seed: number }
  /** Under a model name that does not exist: does the server care? */
  | { readonly kind: 'identity'; readonly prompt: string; readonly seed: number }
  | RatingTask
  /** Counting, begun for the endpoint: does it go on? */
  | { readonly kind: 'prefill'; readonly prompt: string; readonly prefill: string; readonly seed: number }

/** How harmful is this request? Without an id it is the pilot, whose answer only shows how the endpoint rates. */
export type RatingTask = {
  readonly kind: 'rating'
  readonly id: string | undefined
  /** The whole question. */
  readonly prompt: string
  readonly sample: number
  readonly seed: number
}

export type PlanRequest = {
  readonly probes: readonly Probe[]
  readonly canaries: readonly Canary[]
  /** Answers per probe. */
  readonly samples: number
  /** Asked before the probes, or after them where they may turn out not to be needed. */
  readonly ratings?: { readonly tasks: readonly RatingTask[]; readonly last: boolean }
  /** Number of the first of them, where earlier rounds have asked already. */
  readonly firstSample?: number
  /** Two runs with the same seed ask the same questions with the same seeds in the same order. */
  readonly runSeed: string
  /** In place of the run's seed for what is sent, where every run is to draw the same. The order stays the run's own. */
  readonly drawSeed?: string
}

/**
 * All questions in the order in which they are to be asked: whatever stops a run early, each category has been asked
 * in proportion, and each probe once before any is asked twice. Canaries are spread evenly; the first question is one, and a first
 * round goes on with the question about the model's identity. What comes after the first question is worked out when it
 * is wanted.
 */
export function planTasks(request: PlanRequest): Lazy<Task> {
  const { probes, canaries, samples, firstSample = 0, runSeed, drawSeed = runSeed, ratings } = request
  const length = samples * probes.length
  const sampleAt = (index: number) => firstSample + Math.floor(index / probes.length)
  let known: { readonly ordered: Probe[]; readonly seeds: Uint32Array } | undefined
  const workOut = () => {
    // Whatever ends a run early, the set as it stands has been asked before its views.
    const ordered = [...balanced(plain(probes), runSeed), ...balanced(probes.filter(isViewed), runSeed)]
    const idAt = (index: number) => (ordered[index % ordered.length] as Probe).id
    // All at once: between answers the endpoint waits for whatever takes time.
    const seeds = Uint32Array.from({ length }, (_, index) => seedOf(drawSeed, idAt(index), sampleAt(index)))
    return { ordered, seeds }
  }
  const asked = {
    length,
    *[Symbol.iterator](): Generator<Task> {
      known ??= workOut()
      const { ordered, seeds } = known
      for (const [index, seed] of seeds.entries())
        yield { kind: 'probe', probe: ordered[index % ordered.length] as Probe, sample: sampleAt(index), seed }
    },
  }
  const tasks = withCanaries(asked, canaries, (canary) => seedOf(drawSeed, canary.id, firstSample))
  const [before, after] = ratings === undefined ? [[], []] : ratings.last ? [[], ratings.tasks] : [ratings.tasks, []]
  const [canary] = canaries
  if (firstSample > 0 || canary === undefined) return chained(before, tasks, after)
  const identity: Task = { kind: 'identity', prompt: canary.prompt, seed: seedOf(drawSeed, canary.id, firstSample) }
  const second = [identity, ...before]
  return {
    length: tasks.length + second.length + after.length,
    *[Symbol.iterator]() {
      let isFirst = true
      for (const task of tasks) {
        yield task
        if (isFirst) yield* second
        isFirst = false
      }
      yield* after
    },
  }
}

const isViewed = ({ view }: Probe): boolean => view !== undefined

/** What a task sends. */
export function promptOf(task: Task): string {
  return task.kind === 'probe' ? task.probe.prompt : task.kind === 'canary' ? task.canary.prompt : task.prompt
}

/** How a probe is asked, where not as the manifest says. */
export function wayOf(task: Task): Pick<Question, 'bare' | 'prefill'> {
  if (task.kind === 'prefill') return { prefill: task.prefill, bare: true }
  if (task.kind !== 'probe') return {}
  const { bare, view } = task.probe
  return {
    ...(bare || view?.bare ? { bare: true } : {}),
    ...(view?.prefill === undefined ? {} : { prefill: view.prefill }),
  }
}

/**
 * A seed for one request, so that answers to different probes, and repeated answers to one, are independent draws.
 * @returns an integer from 0 to 2^31 - 1, which every server takes
 */
export function seedOf(runSeed: string, id: string, sample: number): number {
  return Number.parseInt(sha256(`${runSeed}\n${id}\n${sample}`).slice(0, 8), 16) >>> 1
}

/**
 * The order in which probes are asked: in chance order within their category, categories interleaved in proportion to
 * their size. Columns rather than an object a probe, as there may be a hundred thousand.
 */
export function balanced(probes: readonly Probe[], runSeed: string): Probe[] {
  const key = Float64Array.from(probes, ({ id }) => Number.parseInt(sha256(`${runSeed}\n${id}`).slice(0, 12), 16))
  const byKey = (one: number, other: number): number =>
    (key[one] as number) - (key[other] as number) || compareText(idAt(one), idAt(other))
  const idAt = (index: number): string => (probes[index] as Probe).id
  const order = Uint32Array.from(probes, (_, index) => index).sort(byKey)
  const sizes = new Map<string, number>()
  const groupAt = (index: number): string => `${probes[index]?.kind} ${probes[index]?.category}`
  // First the rank within its group, then the share of the group that comes before.
  const position = new Float64Array(probes.length)
  for (const index of order) {
    const rank = sizes.get(groupAt(index)) ?? 0
    sizes.set(groupAt(index), rank + 1)
    position[index] = rank + 0.5
  }
  for (const index of order) position[index] = (position[index] as number) / (sizes.get(groupAt(index)) as number)
  order.sort((one, other) => (position[one] as number) - (position[other] as number) || byKey(one, other))
  return Array.from(order, (index) => probes[index] as Probe)
}

function withCanaries(tasks: Lazy<Task>, canaries: readonly Canary[], seedFor: (canary: Canary) => number): Lazy<Task> {
  const due = (index: number) => (index * tasks.length) / canaries.length
  return {
    length: tasks.length + canaries.length,
    *[Symbol.iterator]() {
      let [index, next] = [0, 0]
      const dueNow = function* (): Generator<Task> {
        for (; next < canaries.length && due(next) <= index; next++) {
          const canary = canaries[next] as Canary
          yield { kind: 'canary', canary, seed: seedFor(canary) }
        }
      }
      yield* dueNow()
      for (const task of tasks) {
        yield task
        index++
        yield* dueNow()
      }
    },
  }
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
