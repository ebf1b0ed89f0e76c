import type { Judge } from '../judging/judgement.ts'
import { checkJudge, JUDGED_UNSURE } from './check-judge.ts'
import { type Measurement, NOTHING_MEASURED } from './measurement.ts'
import { nameJudge } from './panel-judge.ts'

/** A judge model on a panel, before the run. */
export type Candidate = {
  readonly judge: Judge
  /** On the panel, from 1. */
  readonly place: number
  /** Another one is asked where it is. */
  readonly mayBeUnsure: boolean
}

/**
 * Puts the known answers to the judge models of a panel. Each has to hold: a panel of which one member misjudges what is
 * known is another instrument than the one that the policy names.
 * @returns as `checkJudge` does, the canaries of the second member with `:2` behind their ids, and so on
 */
export async function checkPanel(
  members: readonly Candidate[],
  now: () => number,
  milliseconds: number,
  cancelled: AbortSignal,
): Promise<Measurement> {
  const parts = await Promise.all(members.map(({ judge }) => checkJudge(judge, now, milliseconds, cancelled)))
  const canaries = parts.flatMap((part, index) => {
    const member = members[index] as Candidate
    return part.canaries.map(({ id, ok, note }) => {
      const own = `${id}:${member.place}`
      if (ok || (member.mayBeUnsure && note === JUDGED_UNSURE)) return { id: own, ok: true }
      return { id: own, ok, note: `${nameJudge(member.judge)}: ${note}` }
    })
  })
  const index = parts.findIndex(({ stop }) => stop !== undefined)
  const stop = parts[index]?.stop
  const named = stop && { ...stop, message: `${stop.message} (${nameJudge((members[index] as Candidate).judge)})` }
  const seconds = Math.max(0, ...parts.map(({ usage }) => usage.seconds))
  return {
    ...NOTHING_MEASURED,
    canaries,
    usage: { ...NOTHING_MEASURED.usage, seconds },
    ...(named ? { stop: named } : {}),
  }
}
