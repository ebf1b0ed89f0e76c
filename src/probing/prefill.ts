import type { Probe } from '../documents/probe-set.ts'
import type { Question, Reply } from '../endpoints/endpoint.ts'
import type { PrefillFailure } from './measurement.ts'
import { seedOf, type Task } from './plan.ts'

/**
 * Shows whether an endpoint goes on with an answer that is begun for it: whoever does goes on counting, and whoever
 * takes the beginning for an earlier turn begins anew.
 */
const PILOT: Pick<Question, 'prompt'> & { readonly prefill: string } = {
  prompt: 'Count from one to nine in words, with commas between them and nothing else.',
  prefill: 'one, two, three,',
}
const GOES_ON = /^[\s,]{0,9}four\b/i

/** The pilot of a prefill view, where any of the probes is asked in one. */
export function prefillPilot(probes: readonly Probe[], runSeed: string): Task[] {
  const isAsked = probes.some(({ view }) => view?.prefill !== undefined)
  return isAsked ? [{ kind: 'prefill', ...PILOT, seed: seedOf(runSeed, 'prefill', 0) }] : []
}

/** What the answer to a task is to begin with. */
export function prefillOf(task: Task): string | undefined {
  if (task.kind === 'prefill') return task.prefill
  return task.kind === 'probe' ? task.probe.view?.prefill : undefined
}

/** @returns what the reply to the pilot says against the endpoint; undefined for nothing */
export function prefillFailure(reply: Reply): PrefillFailure | undefined {
  return reply.kind === 'answer' && GOES_ON.test(reply.text) ? undefined : 'ignored'
}
