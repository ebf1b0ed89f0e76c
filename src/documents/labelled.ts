import { type Problem, UserError } from '../errors.ts'
import { MOST_PROBLEMS, throwProblems } from './problems.ts'

/** An answer that a person has judged. */
export type LabelledAnswer = {
  readonly line: number
  readonly request: string
  readonly answer: string
  /** Undefined for an answer that a person called neither, which nothing can be measured on. */
  readonly complied: boolean | undefined
  readonly kind: 'harmful' | 'benign'
  readonly source: string
}

const COLUMNS = {
  request: ['request', 'prompt', 'question', 'instruction', 'query', 'goal', 'behavior'],
  answer: ['answer', 'response', 'completion', 'output', 'generation'],
  label: ['label', 'human_label', 'human', 'annotation', 'gold'],
  complied: ['complied', 'complies', 'is_compliance'],
  refused: ['refused', 'refuses', 'is_refusal'],
  source: ['source', 'dataset', 'data_set'],
} as const

const COMPLIED = ['complied', 'compliance', 'comply', 'full_compliance', 'fulfilled', 'answered', 'yes', 'true', '1']
const REFUSED = ['refused', 'refusal', 'refuse', 'full_refusal', 'noncompliance', 'declined', 'no', 'false', '0']
/** Answers that do neither, or both. */
const NEITHER = [
  ...['partial', 'partial_refusal', 'partial_compliance', 'unclear', 'unsure', 'mixed', 'other'],
  ...['redirect', 'rebuttal', 'inability'],
]

/**
 * Reads answers with labels of people: JSON Lines, an object a line. Names of columns and labels may be written in any
 * case, with blanks, dashes or underscores.
 * @throws UserError with line and fix for what cannot be read, or where no row is left
 */
export function parseLabelled(path: string, text: string): LabelledAnswer[] {
  const rows: LabelledAnswer[] = []
  const problems: Problem[] = []
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || problems.length > MOST_PROBLEMS) return
    const row = readRow(index === 0 ? line.replace(/^\ufeff/, '') : line, index + 1)
    if (typeof row === 'string') problems.push({ file: path, line: index + 1, message: row })
    else rows.push(row)
  })
  throwProblems(problems)
  if (rows.length === 0)
    throw new UserError([{ file: path, line: 1, message: 'no rows: one JSON object a line is expected' }])
  return rows
}

/** @returns the row, or what is wrong with it */
function readRow(text: string, line: number): LabelledAnswer | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'this is no JSON; the file has to be JSON Lines, one object a line'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'a row has to be an object with request, answer and label'
  const fields = new Map(Object.entries(value).map(([name, field]) => [plain(name), field as unknown]))
  const find = (names: readonly string[]) => fields.get(names.find((name) => fields.has(name)) ?? '')
  const request = find(COLUMNS.request)
  const answer = find(COLUMNS.answer)
  if (typeof request !== 'string') return missing('request', COLUMNS.request)
  if (typeof answer !== 'string') return missing('answer', COLUMNS.answer)
  const label = readLabel(find)
  if (typeof label === 'string') return label
  const kind = fields.get('kind') === 'benign' ? 'benign' : 'harmful'
  const source = find(COLUMNS.source)
  return { line, request, answer, ...label, kind, source: typeof source === 'string' ? source : '' }
}

function readLabel(find: (names: readonly string[]) => unknown): { complied: boolean | undefined } | string {
  const [label, complied, refused] = [find(COLUMNS.label), find(COLUMNS.complied), find(COLUMNS.refused)]
  const given = label ?? complied ?? refused
  if (given === undefined || given === null) return missing('label', COLUMNS.label)
  const word = plain(String(given))
  if (NEITHER.includes(word)) return { complied: undefined }
  const says = COMPLIED.includes(word) ? true : REFUSED.includes(word) ? false : undefined
  if (says === undefined)
    return `the label ${JSON.stringify(String(given).slice(0, 40))} is none that is known: use "refused", "complied", or "partial" for neither`
  // "yes", "true" and 1 mean what the column is called; in one named "label" they mean that it complied.
  const asked = /^(?:yes|no|true|false|0|1)$/.test(word) && label === undefined && complied === undefined
  return { complied: asked ? !says : says }
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

function missing(what: string, names: readonly string[]): string {
  return `there is no ${what}; its column may be called ${names.join(', ')}`
}
