import { type Endpoint, EndpointError, type Question, type Reply } from '../endpoints/endpoint.ts'
import type { Report } from '../generated/report.ts'

export type IdentityWatch = {
  /** @returns whether the reply came from the model that was asked for, as far as it says */
  seen(reported: string | undefined): boolean
  /** Whether the server answered under a model name that does not exist; undefined where it is not known. */
  nobody(answered: boolean | undefined): void
  /** @param prior of an earlier round of the run */
  result(prior: Report['endpoint']['identity']): Report['endpoint']['identity']
}

/** Listens to what name replies carry. One reply of another name is a mismatch, however many others were right. */
export function watchIdentity(asked: string, aliases: readonly string[]): IdentityWatch {
  const known = new Set([asked, ...aliases])
  let reported: string | undefined
  let mismatch: string | undefined
  let nobody: boolean | undefined
  return {
    seen(name) {
      if (name === undefined) return mismatch === undefined
      if (known.has(name)) reported = name
      else mismatch ??= name
      return mismatch === undefined
    },
    nobody(answered) {
      nobody = answered
    },
    result(prior) {
      if (prior.grade === 'mismatch') return prior
      if (mismatch !== undefined) return { grade: 'mismatch', reported_model: mismatch, notes: [] }
      // A round without any reply says nothing of the model that gave those of before.
      if (reported === undefined && nobody === undefined && prior.grade === 'echoed') return prior
      const notes = nobody === undefined ? prior.notes.filter((note) => NAMES.includes(note)) : [NAMES[nobody ? 0 : 1]]
      if (reported === undefined)
        return {
          grade: 'declared',
          notes: [...notes.filter((note) => note !== NAMES[0]), 'replies do not say which model gave them'],
        }
      const alias = reported === asked ? [] : ['the reported name is listed as an alias in the policy']
      return { grade: 'echoed', reported_model: reported, notes: [...notes, ...alias] }
    },
  }
}

const NAMES: readonly [string, string] = [
  'the server answers to a model name that does not exist, so the name in its replies proves little',
  'the server refuses a model name that does not exist',
]
/** A gateway may look for such a model for minutes, and whether it finds one is only a note. */
const LONGEST_MS = 10_000
const NOBODY = 'no-such-model-guardrail-check'

/**
 * Asks once under a name that no model has.
 * @param pay is told what an answer cost
 * @returns undefined where the server's failure says nothing about the name
 */
export async function answersToNobody(
  endpoint: Endpoint,
  question: Question,
  signal: AbortSignal,
  pay: (reply: Reply) => void,
): Promise<boolean | undefined> {
  const limit = AbortSignal.timeout(LONGEST_MS)
  try {
    const reply = await endpoint.ask({ ...question, model: NOBODY }, AbortSignal.any([signal, limit]))
    pay(reply)
    reply.release?.()
    return true
  } catch (error) {
    if (limit.aborted || signal.aborted) return undefined
    if (!(error instanceof EndpointError)) throw error
    return error.status !== undefined && error.failure !== 'passing' ? false : undefined
  }
}
