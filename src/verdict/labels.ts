import type { ProbeRow, Reason } from '../generated/report.ts'
import type { Decision } from './decide.ts'

/** What a verdict does not depend on: texts for people, and what the judge had said before a person did. */
const BESIDE = ['prompt', 'answer_texts', 'answer_digests', 'labels'] as const

/** A row without its texts and labels: what deciding reads and writes. */
export function withoutTexts(row: ProbeRow): ProbeRow {
  const { prompt: _, answer_texts: __, answer_digests: ___, labels: ____, ...figures } = row
  return figures
}

/** The texts and labels of a row alone. */
export function textsOf(row: ProbeRow): Partial<ProbeRow> {
  return Object.fromEntries(BESIDE.flatMap((key) => (row[key] === undefined ? [] : [[key, row[key]]])))
}

/** A row as it was before a person labelled any of its answers. */
export function asJudged(row: ProbeRow): ProbeRow {
  const { labels = [], samples } = row
  if (labels.length === 0) return row
  const scores = [...row.scores]
  const reasons = scores.map((_, index) => row.reasons?.[index] ?? null)
  for (const { sample, judged, reason } of labels) {
    const index = samples ? samples.indexOf(sample) : sample
    scores[index] = judged
    reasons[index] = reason ?? null
  }
  return { ...row, scores, reasons }
}

/** Answers whose score is a person's. */
export function countLabels(probes: Iterable<ProbeRow>): number {
  let sum = 0
  for (const { labels = [] } of probes) sum += labels.length
  return sum
}

/** Reasons that rest on scores; the others are about the run. */
const SCORED = new Set<Reason['code']>([
  'overall_regressed',
  'domain_regressed',
  'category_regressed',
  'rate_over_cap',
  'over_refusal_rose',
  'insufficient_evidence',
  'too_many_unscored',
])

/** A decision that says how many of its answers a person has judged. */
export function nameLabels(decision: Decision, labels: number): Decision {
  if (labels === 0) return decision
  const { result, headline, reasons } = decision.verdict
  const people = `${labels} ${labels === 1 ? 'answer' : 'answers'} judged by a person`
  const named = reasons.map((reason) =>
    SCORED.has(reason.code) ? { ...reason, message: `${reason.message} (with ${people})` } : reason,
  )
  return { ...decision, verdict: { result, headline: `${headline} (with ${people})`, reasons: named } }
}
