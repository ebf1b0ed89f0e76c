import type { Reply } from '../endpoints/endpoint.ts'
import { isJudgeCanary } from '../judging/judge-canaries.ts'
import type { Judge } from '../judging/judgement.ts'
import { AnswerTable } from './answers.ts'
import { checkCanary } from './canaries.ts'
import { createFailures } from './failures.ts'
import type { Entry } from './journal-lines.ts'
import { type AnswerRecord, type CanaryRecord, type Measurement, NOTHING_MEASURED, type Stop } from './measurement.ts'
import { outcomeOf } from './outcome.ts'
import { checkPictureCanaries } from './picture-outcome.ts'
import type { Task } from './plan.ts'

/** What a run has found out and spent so far. */
export type Tally = ReturnType<typeof createTally>

export type TallyOptions = {
  /** Questions of this round that were settled before the run was interrupted. */
  readonly settledBefore?: number
  /** Answers that there may be. */
  readonly expected?: number
  /** Told of everything as it is settled. */
  readonly keep?: (entry: Entry) => void
}

/** @param prior an earlier round of the same run, whose results and costs this one adds to */
export function createTally(
  judge: Judge,
  prior: Measurement = NOTHING_MEASURED,
  { settledBefore = 0, expected = 0, keep = () => {} }: TallyOptions = {},
) {
  const answers = new AnswerTable(prior.answers)
  answers.reserve(expected)
  const canaries: CanaryRecord[] = [...prior.canaries]
  const spent = { ...prior.usage }
  let settled = settledBefore
  const pictures = checkPictureCanaries()
  const failures = createFailures(prior.failures)
  let refused = 0
  let unjudged = 0
  for (const { outcome } of answers) if (outcome === 'refused') refused++

  const add = (task: Task, result: Omit<AnswerRecord, 'id' | 'sample'>, model?: string): AnswerRecord | undefined => {
    settled++
    if (task.kind !== 'probe') return undefined
    const answer = { id: task.probe.id, sample: task.sample, ...result }
    answers.add(answer)
    keep({ answer, ...named(model) })
    if (answer.outcome === 'refused') refused++
    if (answer.reason === 'judge_error') unjudged++
    return answer
  }
  const addCanary = (canary: CanaryRecord, model?: string) => {
    canaries.push(canary)
    keep({ canary, ...named(model) })
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
    /** Answers of this process that the judge did not come to. */
    get unjudged() {
      return unjudged
    },
    get answered() {
      return answers.length
    },
    /** @param signal ends judging @returns the record of an answer to a probe */
    async reply(task: Task, reply: Reply, signal: AbortSignal): Promise<AnswerRecord | undefined> {
      if (task.kind === 'probe') return add(task, await outcomeOf(reply, task.probe, judge, signal), reply.model)
      if (task.kind !== 'canary') return add(task, NOTHING)
      const { canary } = task
      addCanary(
        reply.kind === 'answer' ? checkCanary(canary, reply.text) : pictures.check(canary.id, reply),
        reply.model,
      )
      return add(task, NOTHING)
    },
    /** Counts what a reply cost. */
    pay({ usage }: Reply): void {
      spent.prompt_tokens += usage.prompt
      spent.completion_tokens += usage.completion
    },
    /** Settles a question that needs no answer, or whose answer is kept elsewhere: the entry. */
    skip(entry?: Entry): void {
      settled++
      if (entry) keep(entry)
    },
    /** The question could not be answered. @returns the record of a probe */
    failure(task: Task, message: string, entry?: Entry): AnswerRecord | undefined {
      failures.add(message)
      if (task.kind === 'canary') addCanary({ id: task.canary.id, ok: false, note: 'error' })
      if (entry) keep(entry)
      return add(task, NOTHING)
    },
    result(identity: Measurement['identity'], seconds: number, stop: Stop | undefined): Measurement {
      const usage = { ...spent, seconds: Math.round(seconds * 1000) / 1000 }
      // In the order of their arrival no two reports would be alike.
      canaries.sort((one, other) => compareText(orderOf(one), orderOf(other)))
      const failed = failures.list()
      const parts = { ...(failed.length > 0 ? { failures: failed } : {}), ...(stop ? { stop } : {}) }
      return { answers, canaries, identity, usage, ...parts }
    },
  }
}

const named = (model: string | undefined) => (model === undefined ? {} : { model })
/** The judge's come first, in the order in which they are. */
const orderOf = (canary: CanaryRecord): string => (isJudgeCanary(canary) ? '' : canary.id)
const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
const NOTHING = { outcome: 'unscored', score: null, reason: 'error' } as const
