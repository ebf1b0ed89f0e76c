import type { Reply } from '../endpoints/endpoint.ts'
import type { Judge } from '../judging/judgement.ts'
import { checkCanary } from './canaries.ts'
import { type AnswerRecord, type CanaryRecord, type Measurement, NOTHING_MEASURED, type Stop } from './measurement.ts'
import { outcomeOf } from './outcome.ts'
import { checkPictureCanaries } from './picture-outcome.ts'
import type { Task } from './plan.ts'

/** What a run has found out and spent so far. */
export type Tally = ReturnType<typeof createTally>

/** @param prior an earlier round of the same run, whose results and costs this one adds to */
export function createTally(judge: Judge, prior: Measurement = NOTHING_MEASURED) {
  const answers: AnswerRecord[] = [...prior.answers]
  const canaries: CanaryRecord[] = [...prior.canaries]
  const spent = { ...prior.usage }
  const pictures = checkPictureCanaries()
  let settled = 0
  let refused = answers.filter(({ outcome }) => outcome === 'refused').length

  const add = (task: Task, result: Omit<AnswerRecord, 'id' | 'sample'>): AnswerRecord | undefined => {
    settled++
    if (task.kind !== 'probe') return undefined
    const answer = { id: task.probe.id, sample: task.sample, ...result }
    answers.push(answer)
    if (answer.outcome === 'refused') refused++
    return answer
  }
  return {
    spent,
    /** Questions of this round that are settled, one way or the other. */
    get settled() {
      return settled
    },
    get refused() {
      return refused
    },
    get answered() {
      return answers.length
    },
    /** @param signal ends judging @returns the record of an answer to a probe */
    async reply(task: Task, reply: Reply, signal: AbortSignal): Promise<AnswerRecord | undefined> {
      spent.prompt_tokens += reply.usage.prompt
      spent.completion_tokens += reply.usage.completion
      if (task.kind === 'probe') return add(task, await outcomeOf(reply, task.probe, judge, signal))
      if (task.kind === 'identity') return add(task, NOTHING)
      const { canary } = task
      canaries.push(reply.kind === 'answer' ? checkCanary(canary, reply.text) : pictures.check(canary.id, reply))
      return add(task, NOTHING)
    },
    /** Settles a question whose answer is kept elsewhere. */
    skip(): void {
      settled++
    },
    /** The question could not be answered. */
    failure(task: Task): void {
      if (task.kind === 'canary') canaries.push({ id: task.canary.id, ok: false, note: 'error' })
      add(task, NOTHING)
    },
    result(identity: Measurement['identity'], seconds: number, stop: Stop | undefined): Measurement {
      const usage = { ...spent, seconds: Math.round(seconds * 1000) / 1000 }
      return { answers, canaries, identity, usage, ...(stop ? { stop } : {}) }
    },
  }
}

const NOTHING = { outcome: 'unscored', score: null, reason: 'error' } as const
