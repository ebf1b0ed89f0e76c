import type { ProbeRow } from '../generated/report.ts'
import { sha256 } from '../hash.ts'
import { type Lazy, lazily } from '../lazy.ts'
import type { AnswerRecord } from './measurement.ts'

/** Of one text that is kept, in UTF-16 units. */
export const LONGEST_TEXT = 4_000
/** Of all answers of a run together, in UTF-16 units. */
export const MOST_TEXT = 16_000_000
/** The end of a text that was cut. */
export const CUT = '…'

/** The answers of a run, beside the measurement: what is not in that can get into no journal and no shard file. */
export type Transcript = {
  keep(answer: Pick<AnswerRecord, 'id' | 'sample'>, text: string): void
  find(id: string, sample: number): { readonly text: string; readonly sha256: string } | undefined
  /** Answers that there was no room for. */
  readonly dropped: number
}

/** @param most of all answers together, in UTF-16 units */
export function createTranscript(most = MOST_TEXT): Transcript {
  const kept = new Map<string, { readonly text: string; readonly sha256: string }>()
  let room = most
  let dropped = 0
  const keyOf = (id: string, sample: number) => `${sample} ${id}`
  return {
    keep({ id, sample }, text) {
      const shown = cutText(text)
      if (shown.length > room) dropped++
      else {
        room -= shown.length
        kept.set(keyOf(id, sample), { text: shown, sha256: sha256(text) })
      }
    },
    find: (id, sample) => kept.get(keyOf(id, sample)),
    get dropped() {
      return dropped
    },
  }
}

/** The beginning of a text, with an ellipsis where there is more. Never half of a character. */
export function cutText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text
  return text.slice(0, LONGEST_TEXT - CUT.length).replace(/[\ud800-\udbff]$/, '') + CUT
}

/** The same rows with requests and answers. */
export function addTexts(
  rows: Lazy<ProbeRow>,
  prompts: ReadonlyMap<string, string>,
  transcript: Pick<Transcript, 'find'>,
): Lazy<ProbeRow> {
  return lazily(rows, (row) => {
    const answers = row.scores.map((_, index) => transcript.find(row.id, row.samples?.[index] ?? index))
    return {
      ...row,
      prompt: cutText(prompts.get(row.id) ?? ''),
      answer_texts: answers.map((answer) => answer?.text ?? null),
      answer_digests: answers.map((answer) => answer?.sha256 ?? null),
    }
  })
}
