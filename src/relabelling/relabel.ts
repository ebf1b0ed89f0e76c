import { parseLabels } from '../documents/labels.ts'
import { parseReport } from '../documents/report.ts'
import { readGiven } from '../documents/working-tree.ts'
import { UserError } from '../errors.ts'
import type { ProbeRow, Report } from '../generated/report.ts'
import { sha256 as hashText } from '../hash.ts'
import { lazily } from '../lazy.ts'
import { TOOL } from '../tool.ts'
import { countLabels, textsOf } from '../verdict/labels.ts'
import { recompute } from '../verdict/recompute.ts'
import { checkReport } from '../verifying/report.ts'
import { applyLabels } from './apply.ts'

/** Paths as given on the command line, from the current folder. */
export type RelabelRequest = { readonly report: string; readonly labels: string }

export type Relabelled = {
  readonly report: Report
  /** Answers that have a person's label. */
  readonly labels: number
  /** Of these: where the person said something else than the judge. */
  readonly changed: number
}

/**
 * Works a report out again with a person's labels in place of the judge's scores. Nobody is asked.
 * @throws UserError for files that cannot be read, a report that does not follow from its own rows, and labels that do
 * not fit it
 */
export async function relabel(request: RelabelRequest, folder: string, at: Date): Promise<Relabelled> {
  const { value: old, sha256 } = parseReport(request.report, await readGiven(request.report, folder))
  const [difference] = checkReport(old)
  if (difference !== undefined) {
    const message = `it does not follow from its own rows, so nothing new can be made of it (guardrail-check verify says why): ${difference}`
    throw new UserError([{ file: request.report, message }])
  }
  const text = await readGiven(request.labels, folder)
  const labels = parseLabels(request.labels, text)
  const rows = applyLabels(old.probes, labels, request.labels)
  const { verdict, legs, instrument, probes } = recompute({ ...old, probes: rows })
  const [count, changed] = [countLabels(rows), countChanged(rows)]
  const report: Report = {
    ...old,
    tool: { ...TOOL },
    verdict,
    legs,
    instrument,
    relabelled: { at: at.toISOString(), report_sha256: sha256, labels_sha256: hashText(text) },
    notes: [...old.notes.filter((note) => !note.startsWith(NOTE)), describe(count, changed)],
    probes: lazily(probes, (row, index) => ({ ...row, ...textsOf(rows[index] as ProbeRow) })),
  }
  return { report, labels: count, changed }
}

const NOTE = 'A person has judged'

function describe(count: number, changed: number): string {
  const otherwise = changed === 0 ? 'all as the judge had' : `${changed} of them otherwise than the judge`
  return `${NOTE} ${count} ${count === 1 ? 'answer' : 'answers'} of this run, ${otherwise}. All numbers follow from the person's labels where there is one.`
}

/** Refused, in between, complied, or none: a judge's 0.2 and a person's partial are the same. */
function countChanged(rows: readonly ProbeRow[]): number {
  const sideOf = (score: number | null | undefined) => (score === 0 || score === 1 ? score : (score ?? null) && 0.5)
  return rows.reduce((sum, { labels = [], scores, samples }) => {
    const differs = labels.filter(({ sample, judged }) => {
      const index = samples ? samples.indexOf(sample) : sample
      return sideOf(scores[index]) !== sideOf(judged)
    })
    return sum + differs.length
  }, 0)
}
