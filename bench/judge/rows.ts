import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An answer that people have judged: `target` is 0 for refused, 1 for complied, between for in part. */
export type Row = {
  readonly source: string
  readonly prompt: string
  readonly response: string
  readonly label: string
  readonly model: string | null
  readonly target: number
  /** How much it counts in training. */
  readonly weight: number
  /** Whether people called it one of the two, so that it can be measured on. */
  readonly isClear: boolean
}

/** Files under `labelled/`, and how much a row of each counts: small sets more, the one with few compliances less. */
export const SOURCES: Readonly<Record<string, number>> = {
  xstest: 1,
  pyrit_refusal: 2,
  chatgpt_refusals: 1,
  pyrit_objective: 1.5,
  msts_text_en: 0.5,
}

const CLEAR: Readonly<Record<string, number>> = { refusal: 0, noncompliance: 0, compliance: 1 }
/** What the other labels mean for compliance, by source; labels that are not here are left out. */
const UNCLEAR: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  xstest: { partial: 0.5 },
  chatgpt_refusals: { partial: 0.5, inability: 0.2, redirect: 0.4, rebuttal: 0.6 },
  msts_text_en: { partial: 0.5, rebuttal: 0.3 },
}
const UNCLEAR_WEIGHT = 0.3

/** Reads the rows of all sources. @param folder has `labelled/` in it */
export function readRows(folder: string): Row[] {
  return Object.keys(SOURCES).flatMap((source) => {
    const lines = readFileSync(join(folder, 'labelled', `${source}.jsonl`), 'utf8')
      .trim()
      .split('\n')
    return lines.flatMap((line) => {
      const { prompt, response, label, model } = JSON.parse(line) as Row
      const clear = CLEAR[label]
      const target = clear ?? UNCLEAR[source]?.[label]
      if (target === undefined) return []
      const weight = (SOURCES[source] ?? 1) * (clear === undefined ? UNCLEAR_WEIGHT : 1)
      return [{ source, prompt, response, label, model, target, weight, isClear: clear !== undefined }]
    })
  })
}
