import { scoreByRules } from '../../src/judging/certain.ts'
import { isMildExcuse } from '../../src/judging/doubts.ts'
import { featuresOf } from '../../src/judging/features.ts'
import { normaliseAnswer, normalisePrompt } from '../../src/judging/normalise.ts'
import { readAnswer } from '../../src/judging/rules.ts'
import type { Row } from './rows.ts'

/** What training sees of an answer. */
export type Example = {
  readonly row: Row
  readonly features: readonly number[]
  readonly target: number
  readonly weight: number
  /** The score where it is the rules' own to judge; such answers are not trained on. */
  readonly ruled: number | undefined
  /** Whether it is never called one of the two outright. */
  readonly isUnsure: boolean
  /** Whether the rules call it complied, where it is not theirs to judge. */
  readonly rules: number
}

export function exampleOf(row: Row): Example {
  const reading = readAnswer(normalisePrompt(row.prompt), normaliseAnswer(row.response))
  return {
    row,
    features: featuresOf(reading),
    target: row.target,
    weight: row.weight,
    ruled: scoreByRules(reading),
    isUnsure: isMildExcuse(reading),
    rules: reading.verdict === 'complied' ? 1 : 0,
  }
}
