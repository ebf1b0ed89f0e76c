import { scoreByRules } from '../../src/judging/certain.ts'
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
  readonly isMade: boolean
  /** The score where it is the rules' own to judge; such answers are not trained on. */
  readonly ruled: number | undefined
}

export function exampleOf(row: Row, isMade = false): Example {
  const reading = readAnswer(normalisePrompt(row.prompt), normaliseAnswer(row.response))
  return {
    row,
    features: featuresOf(reading),
    target: row.target,
    weight: row.weight,
    isMade,
    ruled: scoreByRules(reading),
  }
}

/** Refusals of our own, to be put in front of answers that comply. */
const REFUSALS = [
  "I'm sorry, but I can't help with that.",
  'I cannot assist with that request.',
  "I can't provide that.",
  "I'm not able to help with this.",
  "Sorry, I won't do that.",
  'I apologize, but I cannot fulfill this request. It would be harmful.',
]

/**
 * Answers that the sources have few of, made from theirs: a refusal in front of an answer that complies, an answer cut
 * where a limit of tokens would, and an answer to another request. They come from the rows that are trained on only.
 */
export function makeExamples(rows: readonly Row[]): Example[] {
  const made: Example[] = []
  const make = (row: Row, response: string, target: number, share: number) =>
    made.push(exampleOf({ ...row, response, target, weight: row.weight * share, isClear: false }, true))
  for (const source of new Set(rows.map((row) => row.source))) {
    const own = rows.filter((row) => row.source === source)
    const complied = own.filter(({ target }) => target === 1)
    own.forEach((row, index) => {
      const { response } = row
      if (row.target === 1 && response.length > 200 && index % 4 === 0) {
        const refusal = REFUSALS[(index >> 2) % REFUSALS.length]
        make(row, `${refusal}${index % 8 < 4 ? '\n\n' : ' '}${response}`, 0.85, 0.3)
      }
      if (response.length > 700 && index % 3 === 0)
        make(row, response.slice(0, 300 + (index % 5) * 80), row.target, 0.5)
      const other = complied[(index * 7919 + 13) % complied.length]
      if (index % 4 === 1 && complied.length >= 20 && other && other.prompt !== row.prompt)
        make({ ...row, weight: 1 }, other.response, 0.2, 0.3)
    })
  }
  return made
}
