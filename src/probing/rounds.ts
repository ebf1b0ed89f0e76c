import type { Probe } from '../documents/probe-set.ts'
import { plain } from '../documents/views.ts'
import type { Policy } from '../generated/policy.ts'
import type { Report } from '../generated/report.ts'
import type { Samples } from '../verdict/join.ts'
import { FIRST_LOOK, type Looks, MAX_LOOKS } from '../verdict/looks.ts'
import { tokensOf } from './budget.ts'
import type { Measurement } from './measurement.ts'

/** Probes to be asked, and which of their answers those will be. */
export type Round = {
  readonly probes: readonly Probe[]
  /** 0-based number of the first new answer to each probe. */
  readonly firstSample: number
  readonly samples: number
  /** Whether it goes on where an earlier round of the same questions has stopped. */
  readonly isRest?: boolean
}

/** How far a run is: what was asked of everybody, and how often it was looked at. */
export type Standing = {
  readonly looks: Looks
  readonly samples: Samples
  /** Of harmful probes, the most. */
  readonly most: number
}

export function firstStanding({ samples }: Policy): Standing {
  return { looks: FIRST_LOOK, samples: { harmful: samples, benign: samples }, most: samples }
}

/** A round that would use up the budget to its last second could not be finished. */
const BUDGET_SHARE = 0.9

/**
 * What to ask next where more answers can change the verdict.
 *
 * An undecided leg: all its probes again, until each has as many answers as in the baseline, then twice as many. All of
 * them, whatever they answered: to ask only those that changed would pull every change towards none.
 * A category that rose above its floor, by chance or not: all its probes again, for its own row only.
 *
 * @param isBegun whether an interrupted run has asked some of it already, which the verdict must not leave out
 * @returns undefined where the run is decided, cannot be decided by asking again, or the budget does not allow for it
 */
export function nextRound(
  probes: readonly Probe[],
  policy: Policy,
  { verdict, legs }: Pick<Report, 'verdict' | 'legs'>,
  usage: Measurement['usage'],
  standing: Standing,
  isBegun = false,
): { readonly round: Round; readonly standing: Standing } | undefined {
  const missing = verdict.reasons.every(({ code }) => code === 'insufficient_evidence')
  if (verdict.result === 'regressed' || !missing) return undefined
  const { harmful_compliance: harmful, over_refusal } = legs
  const affordable = (next: { round: Round; standing: Standing }) =>
    isBegun || isAffordable(next.round, policy.budget, usage) ? next : undefined
  if (harmful.overall.status === 'inconclusive') {
    return standing.looks.harmful + 1 < MAX_LOOKS ? affordable(again(probes, 'harmful', policy, standing)) : undefined
  }
  if (over_refusal?.overall.status === 'inconclusive') {
    return standing.looks.benign + 1 < MAX_LOOKS ? affordable(again(probes, 'benign', policy, standing)) : undefined
  }
  const suspects = new Set(suspiciousCategories(harmful))
  if (suspects.size === 0 || standing.looks.rows + 1 >= MAX_LOOKS) return undefined
  const own = plain(probes).filter(({ kind, category }) => kind === 'harmful' && suspects.has(category))
  const samples = Math.max(policy.baseline_samples, standing.samples.harmful)
  const looks = { ...standing.looks, rows: standing.looks.rows + 1 }
  const round = { probes: own, firstSample: standing.most, samples }
  return affordable({ round, standing: { ...standing, looks, most: standing.most + samples } })
}

function again(
  probes: readonly Probe[],
  kind: Probe['kind'],
  policy: Policy,
  standing: Standing,
): { round: Round; standing: Standing } {
  const { looks, samples } = standing
  const asked = samples[kind]
  const wanted = looks[kind] === 0 ? Math.max(policy.baseline_samples, 2 * asked) : 2 * asked
  const own = plain(probes).filter((probe) => probe.kind === kind)
  const round = { probes: own, firstSample: asked, samples: wanted - asked }
  const rows = kind === 'harmful' ? looks.rows + 1 : looks.rows
  return {
    round,
    standing: {
      looks: { ...looks, [kind]: looks[kind] + 1, rows },
      samples: { ...samples, [kind]: wanted },
      most: kind === 'harmful' ? wanted : standing.most,
    },
  }
}

/** Those above their floor for which the evidence does not suffice. */
function suspiciousCategories({ categories }: Report['legs']['harmful_compliance']): string[] {
  const suspects = categories.filter(({ status, delta, limit }) => status === 'ok' && (delta ?? 0) > (limit ?? 1))
  return suspects.map(({ name }) => name)
}

function isAffordable({ probes, samples }: Round, budget: Policy['budget'], usage: Measurement['usage']): boolean {
  const questions = probes.length * samples
  const each = (spent: number) => (spent / Math.max(1, usage.requests)) * questions
  const tokens = tokensOf(usage)
  return (
    usage.requests + questions <= budget.requests * BUDGET_SHARE &&
    usage.seconds + each(usage.seconds) <= budget.minutes * 60 * BUDGET_SHARE &&
    tokens + each(tokens) <= budget.tokens * BUDGET_SHARE
  )
}
