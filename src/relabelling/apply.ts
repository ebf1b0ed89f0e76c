import type { Label } from '../documents/labels.ts'
import { throwProblems } from '../documents/problems.ts'
import type { Problem } from '../errors.ts'
import type { ProbeRow } from '../generated/report.ts'

/**
 * The rows with a person's scores in place of the judge's, each marked with what the judge had said.
 * @param path of the labels, for messages
 * @throws UserError naming every label that fits no answer, or that another one contradicts
 */
export function applyLabels(rows: readonly ProbeRow[], labels: readonly Label[], path: string): ProbeRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const given = new Map<ProbeRow, Map<number, Label>>()
  const problems: Problem[] = []
  for (const label of labels) {
    const row = byId.get(label.id)
    const index = row === undefined ? 'the report has no probe of this id' : findAnswer(row, label)
    const problem = typeof index === 'string' ? index : undefined
    if (row === undefined || typeof index === 'string') {
      problems.push({ message: `${JSON.stringify(label.id)}: ${problem}`, file: path, line: label.line })
      continue
    }
    const own = given.get(row) ?? new Map<number, Label>()
    const other = own.get(index)
    if (other !== undefined && other.score !== label.score) {
      const message = `${JSON.stringify(label.id)}: line ${other.line} says otherwise of the same answer: keep one of the two`
      problems.push({ message, file: path, line: label.line })
    }
    given.set(row, own.set(index, label))
  }
  throwProblems(problems)
  return rows.map((row) => {
    const own = given.get(row)
    return own ? relabel(row, own) : row
  })
}

/** Where in the row the answer of a label stands, or why it stands nowhere. */
function findAnswer({ scores, samples, answer_digests }: ProbeRow, { sample, answer_sha256 }: Label): number | string {
  if (scores.length === 0) return 'it was not asked, so there is no answer to label'
  if (sample === undefined && scores.length > 1 && answer_sha256 === undefined)
    return `it has ${scores.length} answers: say which one with "sample", or with "answer_sha256"`
  const at = (wanted: number) => (samples ? samples.indexOf(wanted) : wanted)
  const found = answer_digests?.indexOf(answer_sha256 ?? '') ?? -1
  const index = sample !== undefined ? at(sample) : scores.length > 1 ? found : 0
  if (answer_sha256 !== undefined && answer_digests === undefined)
    return 'the label names an answer by its digest, and the report has none (report.include_text in the policy)'
  if (answer_sha256 !== undefined && answer_digests?.[index] !== answer_sha256)
    return 'the label is of another answer: the digests differ'
  return scores[index] === undefined ? `it has no answer ${sample}` : index
}

function relabel(row: ProbeRow, own: ReadonlyMap<number, Label>): ProbeRow {
  const scores = [...row.scores]
  const reasons = row.reasons ? [...row.reasons] : undefined
  // What the judge had said stays what the judge had said, however often a person changes their mind.
  const labels = new Map((row.labels ?? []).map((label) => [label.sample, label]))
  for (const [index, { score }] of own) {
    const sample = row.samples?.[index] ?? index
    const reason = reasons?.[index] ?? undefined
    const judged = scores[index] ?? null
    if (!labels.has(sample))
      labels.set(sample, { sample, label: 'person', judged, ...(reason === undefined ? {} : { reason }) })
    scores[index] = score
    if (reasons) reasons[index] = null
  }
  const sorted = [...labels.values()].sort((one, other) => one.sample - other.sample)
  return { ...row, scores, ...(reasons ? { reasons } : {}), labels: sorted }
}
