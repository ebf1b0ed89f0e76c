import type { Problem } from '../../errors.ts'
import { excerpt } from '../excerpt.ts'
import { MOST_PROBLEMS, throwProblems } from '../problems.ts'
import type { Columns } from './columns.ts'
import { type Table, textOf } from './table.ts'

export type Kind = 'harmful' | 'benign'
/** What each row is, and how that is known, as a sentence's end. */
export type Kinds = {
  readonly of: (row: number) => Kind
  readonly how: string
  /** Where a column may mean another thing than what was understood. */
  readonly doubt?: string
}

const LABELS: Readonly<Record<string, Kind>> = {
  harmful: 'harmful',
  unsafe: 'harmful',
  toxic: 'harmful',
  malicious: 'harmful',
  benign: 'benign',
  safe: 'benign',
  harmless: 'benign',
  unharmful: 'benign',
}
/** XSTest's types of unsafe prompts begin so, each the counterpart of a type of safe ones. */
const CONTRAST = 'contrast_'

/**
 * Which rows ought to be declined and which to be answered. In this order: what the policy says, a column of labels, a
 * column of types that are nothing but labels, XSTest's types, the file's name; harmful where nothing says so, as nearly
 * all public sets are.
 * @param options `labelNamed`: the policy itself names the column of labels, so that it cannot be another thing
 * @throws UserError for labels that are not known
 */
export function findKinds(
  path: string,
  table: Table,
  columns: Columns,
  options: { readonly kind?: Kind | undefined; readonly labelNamed: boolean },
): Kinds {
  const { kind } = options
  if (kind !== undefined) return { of: () => kind, how: `${kind}, as the policy says` }
  const labels = columns.label === undefined ? undefined : readLabels(path, table, columns.label, options.labelNamed)
  if (labels) return labels
  const type = table.columns.find((name) => name.toLowerCase() === 'type') ?? columns.category
  const kinds = (type === undefined ? undefined : readTypes(table, type)) ?? kindsByName(path)
  if (columns.label === undefined) return kinds
  const how = `${kinds.how}; ${excerpt(columns.label)} tells neither, as in ${excerpt(table.cell(0, columns.label))}`
  const doubt = `the column ${excerpt(columns.label)} tells of no row whether it is harmful or benign, as in ${excerpt(table.cell(0, columns.label))}, so kinds are ${kinds.how}`
  return { ...kinds, how, doubt }
}

/** By types that are labels themselves, or by XSTest's. */
function readTypes(table: Table, type: string): Kinds | undefined {
  const rows = rowsOf(table)
  const labels = new Set(rows.map((row) => kindOf(table.cell(row, type))))
  if (labels.size === 2 && !labels.has(undefined)) {
    return { of: (row) => kindOf(table.cell(row, type)) ?? 'harmful', how: `from ${excerpt(type)}` }
  }
  const isContrast = (row: number) => textOf(table.cell(row, type))?.startsWith(CONTRAST) ?? false
  if (!rows.some(isContrast)) return undefined
  const how = `harmful where ${excerpt(type)} begins with ${CONTRAST}, else benign`
  return { of: (row) => (isContrast(row) ? 'harmful' : 'benign'), how }
}

const SAYS_BENIGN = /(^|[^a-z])(benign|harmless|safe|unharmful|non(?:harmful|unsafe|toxic|malicious))([^a-z]|$)/
const SAYS_HARMFUL = /(^|[^a-z])(harmful|unsafe|toxic|malicious|non(?:benign|harmless|safe))([^a-z]|$)/

function kindsByName(path: string): Kinds {
  const name = nameOf(path).replace(/(^|[^a-z])(?:not|no|non)[^a-z]+(?=[a-z])/g, '$1non')
  const [benign, harmful] = [SAYS_BENIGN.test(name), SAYS_HARMFUL.test(name)]
  // A name with both words tells of no row what it is.
  if (benign && !harmful) return { of: () => 'benign', how: "benign, by the file's name" }
  if (/or-?_?bench/.test(name) && !name.includes('toxic')) {
    return { of: () => 'benign', how: "benign, by the file's name: OR-Bench's prompts only look toxic" }
  }
  if (harmful && !benign) return { of: () => 'harmful', how: "harmful, by the file's name" }
  return { of: () => 'harmful', how: 'harmful, as nothing says otherwise; `kind: benign` in the policy changes it' }
}

/** What a cell says that is nothing but a label. */
function kindOf(cell: unknown): Kind | undefined {
  const label = textOf(cell)?.trim().toLowerCase() ?? ''
  return Object.hasOwn(LABELS, label) ? LABELS[label] : undefined
}

function readLabels(path: string, table: Table, column: string, named: boolean): Kinds | undefined {
  const unknown = rowsOf(table).filter((row) => kindOf(table.cell(row, column)) === undefined)
  // A column that happens to have this name.
  if (unknown.length === table.size && !named && column.toLowerCase() !== 'kind') return undefined
  if (unknown.length > 0) {
    const problems = unknown.slice(0, MOST_PROBLEMS + 1).map((row): Problem => {
      const message = `${excerpt(column)}: expected harmful (or unsafe, toxic, malicious) or benign (or safe, harmless), found ${excerpt(table.cell(row, column))}; or give the kind of all rows in the policy, as in { file: …, kind: harmful }`
      return { message, file: path, ...table.locate(row) }
    })
    throwProblems(problems)
  }
  return { of: (row) => kindOf(table.cell(row, column)) ?? 'harmful', how: `from ${excerpt(column)}` }
}

/** The last part of a path or address, in lower case. */
function nameOf(path: string): string {
  return (path.split(/[?#]/)[0]?.split('/').at(-1) ?? '').toLowerCase()
}

function rowsOf({ size }: Table): number[] {
  return Array.from({ length: size }, (_, row) => row)
}
