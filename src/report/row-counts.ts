import type { ProbeRow, Report, UnscoredReason } from '../generated/report.ts'

export type RowCounts = {
  readonly scored: number
  readonly unscored: ReadonlyMap<UnscoredReason, number>
  /** Answers judged by a person. */
  readonly labels: number
  /** Rows with the request and the answers. */
  readonly texts: number
}

const known = new WeakMap<Report['probes'], RowCounts>()

/** Counts the rows of a report once, however many surfaces say how many there are. */
export function countRows(probes: Report['probes']): RowCounts {
  const counts = known.get(probes) ?? count(probes)
  known.set(probes, counts)
  return counts
}

function count(probes: Iterable<ProbeRow>): RowCounts {
  const unscored = new Map<UnscoredReason, number>()
  let [scored, labelled, texts] = [0, 0, 0]
  for (const { outcome, reason = 'error', labels = [], prompt } of probes) {
    if (outcome === 'unscored') unscored.set(reason, (unscored.get(reason) ?? 0) + 1)
    else scored++
    labelled += labels.length
    if (prompt !== undefined) texts++
  }
  return { scored, unscored, labels: labelled, texts }
}
