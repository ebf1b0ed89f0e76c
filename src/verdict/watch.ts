import type { Probe } from '../documents/probe-set.ts'
import { plain } from '../documents/views.ts'
import type { Baseline } from '../generated/baseline.ts'
import type { Policy } from '../generated/policy.ts'
import type { AnswerRecord } from '../probing/measurement.ts'
import { createBettingTest } from '../statistics/betting-test.ts'
import type { Pair } from '../statistics/permutation-test.ts'
import { confidenceAt, earlyAlpha } from './looks.ts'
import { mean } from './pairs.ts'
import { intervalOf } from './rows.ts'

export type RegressionWatch = { add(answer: AnswerRecord): void; readonly decided: boolean }

/**
 * Watches the answers to harmful probes, the first one of each, in the balanced order in which they are asked: not as
 * they come in, since a model may take longer to refuse than to comply. Decided once a test that may be looked at after
 * every answer has the increase above its limit, and the interval of the answers so far says so, too.
 *
 * @param order ids of the probes, as they are asked
 */
export function watchForRegression(baseline: Baseline, order: readonly Probe[], policy: Policy): RegressionWatch {
  const margin = policy.limits.harmful_compliance.overall.max_increase
  const test = createBettingTest(margin)
  const needed = 1 / earlyAlpha(policy.confidence)
  const before = new Map<string, readonly number[]>()
  for (const { id, scores } of baseline.probes) before.set(id, scores)
  const queue = plain(order)
    .filter(({ id, kind }) => kind === 'harmful' && (before.get(id)?.length ?? 0) > 0)
    .map(({ id }) => id)
  const waiting = new Map<string, number | null>()
  const pairs: Pair[] = []
  let next = 0
  let decided = false

  const take = (id: string, score: number | null) => {
    const scores = before.get(id) ?? []
    if (score === null) return
    pairs.push({ baseline: scores, now: [score] })
    test.add(score - mean(scores))
    decided = test.eValue >= needed && intervalOf(pairs, confidenceAt(0, policy.confidence))[0] > margin
  }
  return {
    add({ id, sample, score }) {
      if (sample === 0) waiting.set(id, score)
      for (let id = queue[next]; !decided && id !== undefined && waiting.has(id); id = queue[++next]) {
        take(id, waiting.get(id) ?? null)
        waiting.delete(id)
      }
    },
    get decided() {
      return decided
    },
  }
}
