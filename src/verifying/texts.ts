import type { ReportFile } from '../documents/report.ts'
import type { ProbeRow } from '../generated/report.ts'
import { sha256 } from '../hash.ts'
import { CUT, LONGEST_TEXT } from '../probing/transcript.ts'
import { listDifferences } from './differences.ts'

/** What the texts of a report contradict, a line each: digests, and labels of answers that are not there. */
export function checkTexts({ probes, relabelled }: ReportFile): string[] {
  const lines = probes.flatMap(checkRow)
  if ((relabelled !== undefined) !== probes.some(({ labels = [] }) => labels.length > 0))
    lines.push('relabelled: whether a person has labelled answers is not what the rows say')
  return lines
}

function checkRow(row: ProbeRow): string[] {
  const place = `probes[${JSON.stringify(row.id)}]`
  const { prompt, answer_texts = [], answer_digests = [], labels = [], scores, samples } = row
  const lines: string[] = []
  if (prompt !== undefined && isWhole(prompt))
    lines.push(...listDifferences(`${place}.sha256`, row.sha256, sha256(prompt)))
  for (const [index, text] of answer_texts.entries()) {
    if (text === null || !isWhole(text)) continue
    lines.push(...listDifferences(`${place}.answer_digests[${index}]`, answer_digests[index], sha256(text)))
  }
  for (const { sample } of labels) {
    const index = samples ? samples.indexOf(sample) : sample
    if (scores[index] === undefined) lines.push(`${place}.labels: there is no answer ${sample}`)
  }
  return lines
}

const isWhole = (text: string): boolean => text.length < LONGEST_TEXT - 1 || !text.endsWith(CUT)
