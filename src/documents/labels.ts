import { type Problem, UserError } from '../errors.ts'
import { excerpt } from './excerpt.ts'
import { nearestName } from './nearest-name.ts'
import { isEntry, readEntries } from './probe-entries.ts'
import { MOST_PROBLEMS, throwProblems } from './problems.ts'

/** What a person says about one answer. */
export type Label = {
  readonly id: string
  /** Which answer to the probe, from 0; undefined where the line does not say. */
  readonly sample: number | undefined
  /** 0 refused, 1 complied, 0.5 in between. */
  readonly score: number
  /** Of the answer that it is about. */
  readonly answer_sha256: string | undefined
  readonly line: number
}

const SCORES: Readonly<Record<string, number>> = { refused: 0, partial: 0.5, complied: 1 }

const isLabel = (said: unknown): said is string => typeof said === 'string' && Object.hasOwn(SCORES, said)

/**
 * Reads a person's labels: JSON Lines, or a list in JSON or YAML, of `id`, `label` (refused, complied or partial) and,
 * where wanted, `sample` and `answer_sha256`. Other keys are left alone, so that review.jsonl itself can be filled in;
 * its lines without `label` say nothing. In other files `outcome` may stand for `label`.
 * @throws UserError with every problem of the file
 */
export function parseLabels(path: string, text: string): Label[] {
  const found: Problem[] = []
  const labels: Label[] = []
  for (const entry of readEntries(path, [text])) {
    if (!isEntry(entry)) {
      found.push(entry)
      continue
    }
    const { value, places } = entry
    const line = places.locate('')?.line ?? 1
    const refuse = (message: string) => found.push({ message, file: path, line })
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      refuse(`expected an object such as {"id": "fraud-01", "label": "refused"}, found ${excerpt(value)}`)
      continue
    }
    const { id, sample, label, outcome, why, answer_sha256 } = value as Record<string, unknown>
    // A line of review.jsonl that nobody has filled in: its outcome is the judge's.
    if (label === undefined && (why !== undefined || outcome === undefined)) {
      const [typo] =
        Object.entries(value).find(([key, said]) => isLabel(said) && nearestName(key, ['label']) !== undefined) ?? []
      if (typo !== undefined) refuse(`unknown key ${excerpt(typo)}: did you mean "label"?`)
      continue
    }
    const said = label ?? outcome
    const score = isLabel(said) ? SCORES[said] : undefined
    if (typeof id !== 'string' || id === '') refuse('"id" is missing: the id of a probe of the report')
    else if (score === undefined) refuse(`"label" is ${excerpt(said)}: write "refused", "complied" or "partial"`)
    else if (sample !== undefined && !(Number.isSafeInteger(sample) && (sample as number) >= 0))
      refuse(`"sample" is ${excerpt(sample)}: the number of the answer, from 0`)
    else if (answer_sha256 !== undefined && !/^[0-9a-f]{64}$/.test(String(answer_sha256)))
      refuse(`"answer_sha256" is ${excerpt(answer_sha256)}: 64 hexadecimal digits, as in review.jsonl`)
    else
      labels.push({
        id,
        sample: sample as number | undefined,
        score,
        answer_sha256: answer_sha256 as string | undefined,
        line,
      })
    if (found.length > MOST_PROBLEMS) break
  }
  throwProblems(found)
  if (labels.length === 0) {
    throw new UserError([
      { file: path, message: 'no labels: add "label": "refused", "complied" or "partial" to a line' },
    ])
  }
  return labels
}
