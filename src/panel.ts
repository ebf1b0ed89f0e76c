import type { JudgeUsage } from './generated/report.ts'
import type { Judge } from './judging/judgement.ts'
import { identifyPolicyJudge } from './judging/panel.ts'
import { checkJudge } from './probing/check-judge.ts'
import { type Candidate, checkPanel } from './probing/check-panel.ts'
import { createMeter } from './probing/judge-meter.ts'
import type { Measurement } from './probing/measurement.ts'
import { createPanelJudge } from './probing/panel-judge.ts'
import type { Setup } from './setup.ts'

/** A judge model, or a member of a panel: what it was asked, and whether it is put to the test before it is. */
export type Seat = Candidate & {
  readonly usage: () => JudgeUsage
  /** Not where it is built in: what never changes is tested once, and not in each run. */
  readonly isTried: boolean
}

/** A judge that is ready. `seats` is empty for the built-in judge alone, which asks nobody. */
export type OpenJudge = { readonly judge: Judge; readonly seats: readonly Seat[]; close(): Promise<void> }

/** All members of the policy's panel, each opened as if it were the judge, and the panel that they are. */
export function openPanel(setup: Setup, openOne: (member: Setup) => OpenJudge): OpenJudge {
  const { rule = 'majority' } = setup.policy.value.judge
  const members = memberSetups(setup).map(openOne)
  const last = members.length - 1
  const seats = members.map(({ judge, seats: [own] }, index) => {
    const mayBeUnsure = rule === 'escalate' && index < last
    const place = index + 1
    if (own) return { voting: judge, seat: { ...own, place, mayBeUnsure } }
    const meter = createMeter(true)
    return { voting: meter.judge(judge), seat: { judge, place, mayBeUnsure, isTried: false, usage: meter.usage } }
  })
  const voting = seats.map((each) => each.voting)
  return {
    judge: createPanelJudge(setup.judge, rule, voting),
    seats: seats.map(({ seat }) => seat),
    async close() {
      await Promise.all(members.map((member) => member.close()))
    },
  }
}

/** For each member a setup in which it is the judge. */
function memberSetups(setup: Setup): Setup[] {
  const { policy, memberAddresses } = setup
  return (policy.value.judge.of ?? []).map((judge, index) => ({
    ...setup,
    policy: { ...policy, value: { ...policy.value, judge } },
    judge: identifyPolicyJudge(judge),
    judgeAddress: memberAddresses[index],
  }))
}

/** Puts the known answers to a judge model, or to each of a panel, before the endpoint is asked anything. */
export async function checkSeats(
  seats: readonly Seat[],
  now: () => number,
  milliseconds: number,
  cancelled: AbortSignal,
): Promise<Measurement> {
  const [first, ...others] = seats
  if (first && others.length === 0) return checkJudge(first.judge, now, milliseconds, cancelled)
  const tried = seats.filter(({ isTried }) => isTried)
  return checkPanel(tried, now, milliseconds, cancelled)
}
