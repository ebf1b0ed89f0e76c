import type { Probe } from '../documents/probe-set.ts'
import type { ScoredProbe } from './join.ts'

/** What is not there, counted by its cause. */
export type Missing = {
  readonly size: number
  /** `403 filtered, 2 error`: the commonest first. */
  causes(): string
}

/** Of the probes of one kind, in one view or in none. */
export type Gaps = {
  /** Probes. */
  readonly size: number
  /** Probes without a score on either side. */
  readonly missing: Missing
  /** Answers to them, scored or not. */
  readonly answers: number
  readonly lost: Missing
}

/** Counts what could not be scored, in one pass. @returns the gaps by kind and view */
export function countGaps(probes: Iterable<ScoredProbe>): (kind: Probe['kind'], view?: string) => Gaps {
  const found = new Map<string, ReturnType<typeof createGaps>>()
  const gapsOf = (kind: Probe['kind'], view = '') => {
    const key = `${kind} ${view}`
    const gaps = found.get(key) ?? createGaps()
    found.set(key, gaps)
    return gaps
  }
  for (const scored of probes) gapsOf(scored.probe.kind, scored.probe.view?.name).add(scored)
  return (kind, view) => gapsOf(kind, view).gaps
}

function createGaps() {
  const gaps = { size: 0, answers: 0, missing: createCauses(), lost: createCauses() }
  return {
    gaps,
    add({ now, baseline, answers }: ScoredProbe): void {
      gaps.size++
      gaps.answers += answers.length
      if (now.length === 0) gaps.missing.add(answers[0]?.reason)
      else if (baseline.length === 0) gaps.missing.add('unscored in the baseline')
      for (const { score, reason } of answers) if (score === null) gaps.lost.add(reason)
    },
  }
}

function createCauses() {
  const counts = new Map<string, number>()
  let size = 0
  return {
    get size() {
      return size
    },
    add(cause = 'skipped'): void {
      size++
      counts.set(cause, (counts.get(cause) ?? 0) + 1)
    },
    causes: (): string =>
      [...counts]
        .sort((one, other) => other[1] - one[1])
        .map(([cause, count]) => `${count} ${cause}`)
        .join(', '),
  }
}

/** `403 filtered, 2 error`: the commonest first. */
export function countCauses(causes: Iterable<string | undefined>): string {
  const counts = createCauses()
  for (const cause of causes) counts.add(cause)
  return counts.causes()
}
