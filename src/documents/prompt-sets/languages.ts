import { UserError } from '../../errors.ts'
import { excerpt, listNames } from '../excerpt.ts'
import { nearestName } from '../nearest-name.ts'
import { type Table, textOf } from './table.ts'

/** A table in one language: the rows of `table` are those of it. */
export type InLanguage = { readonly language: string; readonly table: Table }

/** Names of the column, letters only and in lower case. */
const NAMES = ['language', 'lang', 'languagecode', 'langcode', 'locale']

/**
 * The rows of a set by language: those in the language of its first row are the set as it stands, and each language that
 * the policy names is one more.
 * @param named of the column, where the policy says it
 * @throws UserError where there is no such column, or not such a language
 */
export function splitLanguages(
  path: string,
  table: Table,
  languages: readonly string[],
  named: string | undefined,
): { readonly own: InLanguage; readonly others: readonly InLanguage[]; readonly leftOut: number } {
  const column = named ?? table.columns.find((name) => NAMES.includes(name.toLowerCase().replace(/[^a-z]/g, '')))
  if (column === undefined || !table.columns.includes(column)) {
    const what =
      named === undefined ? 'no column is recognised as the language' : `no column ${excerpt(named)} for the language`
    fail(path, `${what}, and "languages" in the policy needs one; the columns are ${listNames(table.columns)}`)
  }
  const rowsOf = new Map<string, number[]>()
  for (let row = 0; row < table.size; row++) {
    const language = textOf(table.cell(row, column))?.trim() || NONE
    const rows = rowsOf.get(language)
    if (rows) rows.push(row)
    else rowsOf.set(language, [row])
  }
  const known = [...rowsOf.keys()]
  const [first = NONE] = known
  const problems = languages.flatMap((language) => {
    if (language === first)
      return [
        `${excerpt(language)} is the language in which the set is asked as it stands: leave it out of "languages"`,
      ]
    if (rowsOf.has(language)) return []
    const near = nearestName(language, known)
    const hint = near === undefined ? '' : `: did you mean ${excerpt(near)}?`
    return [`no row is in the language ${excerpt(language)}; ${excerpt(column)} has ${listNames(known)}${hint}`]
  })
  if (problems.length > 0) fail(path, ...problems)
  // What is read from a part has one language, so its column is none of a probe's.
  const columns = table.columns.filter((name) => name !== column)
  const part = (language: string): InLanguage => {
    return { language, table: { ...rowsAlone(table, rowsOf.get(language) ?? []), columns } }
  }
  const parts = { own: part(first), others: languages.map(part) }
  const kept = [parts.own, ...parts.others].reduce((sum, { table: { size } }) => sum + size, 0)
  return { ...parts, leftOut: table.size - kept }
}

/** Of rows without one. */
const NONE = 'none'

function rowsAlone(table: Table, rows: readonly number[]): Table {
  const of = (row: number) => rows[row] ?? -1
  return {
    ...table,
    size: rows.length,
    cell: (row, column) => table.cell(of(row), column),
    locate: (row) => table.locate(of(row)),
  }
}

function fail(path: string, ...messages: string[]): never {
  throw new UserError(messages.map((message) => ({ message, file: path, line: 1 })))
}
