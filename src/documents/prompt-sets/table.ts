import { linesOf, type Pieces } from '../decode.ts'
import { joinPointer, type Locator, type Place } from '../places.ts'
import type { Entry } from '../probe-entries.ts'
import type { TextStore } from '../texts.ts'

/** A file of prompts as rows and columns, whatever its form. Nothing is checked yet. */
export type Table = {
  /** As a person would say it: CSV, JSON Lines. */
  readonly form: string
  /** In the file's order; none where a row is just a prompt. */
  readonly columns: readonly string[]
  readonly size: number
  /** The value of a row, counted from 0, in a column; undefined where it has none. */
  cell(row: number, column: string): unknown
  /** Where a row begins. */
  locate(row: number): Place | undefined
}

/** The name under which rows that are just a prompt have it. */
export const ONLY_COLUMN = 'prompt'

/** A table of one prompt a line; blank lines are no rows. */
export function tableOfLines(text: Pieces): Table {
  const prompts: string[] = []
  const lines: number[] = []
  let number = 0
  for (const line of linesOf(text)) {
    number++
    const prompt = line.replace(/\r$/, '')
    if (prompt.trim() === '') continue
    prompts.push(prompt)
    lines.push(number)
  }
  return {
    form: 'plain text',
    columns: [],
    size: prompts.length,
    cell: (row, column) => (column === ONLY_COLUMN ? prompts[row] : undefined),
    locate: (row) => ({ line: lines[row] ?? 1, column: 1 }),
  }
}

/**
 * A table of JSON or YAML entries: texts, or objects whose keys are the columns.
 * @param texts keeps the rows
 */
export function tableOfEntries(form: string, entries: Iterable<Entry>, texts: TextStore): Table {
  const columns = new Set<string>()
  const rows = keepRows(texts)
  const places: (Place | Locator)[] = []
  for (const { value, start, places: own } of entries) {
    if (isObject(value)) for (const name of Object.keys(value)) columns.add(name)
    rows.add(value)
    places.push(start ?? own)
  }
  return {
    form,
    columns: [...columns],
    size: rows.size,
    cell(row, column) {
      const value = rows.at(row)
      if (!isObject(value)) return column === ONLY_COLUMN ? value : undefined
      return Object.hasOwn(value, column) ? value[column] : undefined
    },
    locate(row) {
      const place = places[row]
      return place && 'locate' in place ? place.locate(joinPointer([])) : place
    },
  }
}

/** Rows as JSON in a text store: as values, those of a large file would take several times its size in memory. */
export function keepRows(texts: TextStore) {
  const places: number[] = []
  // A row is looked at cell by cell, and row follows row.
  let last = { index: -1, row: undefined as unknown }
  return {
    add(row: unknown): void {
      places.push(texts.add(JSON.stringify(row)))
    },
    get size(): number {
      return places.length
    },
    at(index: number): unknown {
      if (index !== last.index) {
        const place = places[index]
        last = { index, row: place === undefined ? undefined : JSON.parse(texts.get(place)) }
      }
      return last.row
    },
  }
}

/** A cell as text: a number in digits, of a list that holds one text that text. Undefined for none, null for no text. */
export function textOf(cell: unknown): string | undefined | null {
  if (cell === undefined || cell === null || cell === '') return undefined
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell)
  return Array.isArray(cell) && cell.length === 1 ? textOf(cell[0]) : null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
