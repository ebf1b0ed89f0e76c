import { CsvError, parse } from 'csv-parse/sync'
import { type Problem, UserError } from '../../errors.ts'
import { linesOf, type Pieces } from '../decode.ts'
import { excerpt, printable } from '../excerpt.ts'
import { throwProblems } from '../problems.ts'
import type { TextStore } from '../texts.ts'
import { allRows, countLines, type Rows, rowsOf } from './csv-rows.ts'
import { keepRows, type Table } from './table.ts'

const WORDS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a cell whose quote is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'text after the closing quote of a cell: a quote inside a cell is written twice ("")',
  CSV_MAX_RECORD_SIZE:
    'more than 250,000 characters: no prompt is that long, so the file is no CSV or lacks a line break',
  INVALID_OPENING_QUOTE:
    'a quote in a cell that does not begin with one: put the whole cell in quotes, and write inner quotes twice ("")',
}

/** In characters. The library takes many seconds for a file of one row, and a minute for one of empty cells. */
const LONGEST_ROW = 250_000
const EMPTY_CELLS = /,{1000}|;{1000}|\t{1000}/

/**
 * Reads comma-separated (RFC 4180) or tab-separated values, the first row being the names of the columns. Semicolons
 * are taken as separators where the first row has them and no comma, as spreadsheets of some countries write them, and
 * tabs where it has neither.
 * @param texts keeps the rows
 * @throws UserError with line and fix
 */
export function readCsv(path: string, text: Pieces, form: 'CSV' | 'TSV', texts: TextStore): Table {
  const rows = keepRows(texts)
  const lines: number[] = []
  const problems: Problem[] = []
  let header: readonly string[] | undefined
  const take = (row: readonly string[], line: number) => {
    if (header === undefined) {
      header = row
      return
    }
    problems.push(...checkLength(path, header, row, line))
    rows.add(row)
    lines.push(line)
  }
  const delimiter = form === 'TSV' ? '\t' : separatorOf(text)
  // Where quotes may stand as they are, they do not tell which line break ends a row.
  for (const some of delimiter === '\t' ? allRows(text) : rowsOf(text)) {
    if (EMPTY_CELLS.test(some.text))
      throw new UserError([{ message: `not valid ${form}: a thousand empty cells in a row`, file: path }])
    readRows(path, some, delimiter, take)
  }
  const columns = header ?? []
  checkHeader(path, columns)
  throwProblems(problems)
  const positions = new Map(columns.map((name, position) => [name, position]))
  return {
    form,
    columns,
    size: rows.size,
    cell: (row, column) => (rows.at(row) as readonly string[] | undefined)?.[positions.get(column) ?? -1],
    locate: (row) => ({ line: lines[row] ?? 1, column: 1 }),
  }
}

/** @param take is given each row with the line on which it begins */
function readRows(
  path: string,
  { text, line: from, ending }: Rows,
  delimiter: string,
  take: (row: readonly string[], line: number) => void,
): void {
  let [line, empty] = [from, 0]
  try {
    parse(text, {
      delimiter,
      ...(ending === undefined ? {} : { record_delimiter: ending }),
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      // Prompts quote; tab-separated files often leave it at that.
      relax_quotes: delimiter === '\t',
      skip_empty_lines: true,
      on_record(row: string[], context) {
        line += context.empty_lines - empty
        empty = context.empty_lines
        take(row, line)
        // Not by the library's count, which takes CRLF in a cell for two.
        line += 1 + row.reduce((sum, cell) => sum + countLines(cell), 0)
        return null // or it would be kept
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // Empty lines are counted with the row that follows them, which this one never became.
    const skipped = Number(error.empty_lines) - empty
    throw new UserError([problemOf(path, error, line + skipped)], { cause: error })
  }
}

function separatorOf(text: Pieces): ',' | ';' | '\t' {
  const { value: first = '' } = linesOf(text).next() as { value: string | undefined }
  const [header = ''] = first.split('\r', 1)
  // Names in quotes may hold any of them.
  const bare = header.replace(/"[^"]*"/g, '')
  return ([',', ';', '\t'] as const).find((separator) => bare.includes(separator)) ?? ','
}

function checkHeader(path: string, header: readonly string[]): void {
  const twice = header.find((name, index) => name !== '' && header.indexOf(name) !== index)
  if (twice === undefined) return
  const message = `two columns are called ${excerpt(twice)}: give each a name of its own`
  throw new UserError([{ message, file: path, line: 1, column: 1 }])
}

function checkLength(path: string, header: readonly string[], row: readonly string[], line: number): Problem[] {
  if (row.length === header.length) return []
  const message = `${row.length} cells where the first row names ${header.length} columns: put a cell with separators or line breaks in quotes`
  return [{ message, file: path, line, column: 1 }]
}

function problemOf(path: string, { code, message }: CsvError, line: number): Problem {
  // The library's words may quote the file.
  const words = WORDS[code] ?? printable(message.slice(0, 120))
  return { message: `not valid CSV in the row that begins here: ${words}`, file: path, line, column: 1 }
}
