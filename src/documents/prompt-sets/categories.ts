import { UserError } from '../../errors.ts'
import { excerpt } from '../excerpt.ts'
import { nearestName } from '../nearest-name.ts'
import type { Columns } from './columns.ts'
import { STYLE_COLUMN, sorryBenchTopics, type Topic } from './sorry-bench.ts'
import { type Table, textOf } from './table.ts'

/** Of rows without one, in files that have a column of categories. */
const NONE = 'none'

/** The category of each row, and its domain if the file has one. Without such a column the file is one category. */
export function readTopics(path: string, table: Table, columns: Columns): (row: number) => Topic {
  const { category, domain } = columns
  if (category === undefined) {
    const topic = { category: stemOf(path) }
    return () => topic
  }
  const nameOf = (row: number) => firstOf(table.cell(row, category), category) ?? NONE
  const numbered = table.columns.includes(STYLE_COLUMN) ? sorryBenchTopics(largestOf(table, nameOf)) : undefined
  return (row) => {
    const name = nameOf(row)
    const known = numbered?.(name)
    if (known) return known
    const group = domain === undefined ? undefined : textOf(table.cell(row, domain))
    return { category: name, ...(group ? { domain: group } : {}) }
  }
}

/** The policy's own names of categories. */
export function renameCategories(path: string, names: Readonly<Record<string, string>>) {
  const wanted = new Map(Object.entries(names))
  const known = new Set<string>()
  return {
    nameOf(category: string): string {
      known.add(category)
      return wanted.get(category) ?? category
    },
    /**
     * When all have been seen.
     * @throws UserError for a name that no probe has: what it was to change would stay as it is
     */
    check(): void {
      const problems = [...wanted.keys()]
        .filter((name) => !known.has(name))
        .map((name) => {
          const near = nearestName(name, [...known])
          const hint = near === undefined ? '' : `: did you mean ${excerpt(near)}?`
          const message = `no category is called ${excerpt(name)}, which the policy renames${hint}`
          return { message, file: path, line: 1 }
        })
      if (problems.length > 0) throw new UserError(problems)
    },
  }
}

/** The file's name without folders and ending. */
export function stemOf(path: string): string {
  const name = path.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
  return name.replace(/(?<=.)\.[^.]*$/, '') || 'prompts'
}

/** Of several categories in a list, or in a cell of a column in the plural (I2P), the first counts. */
function firstOf(cell: unknown, column: string): string | undefined {
  const text = Array.isArray(cell) ? textOf(cell[0]) : textOf(cell)
  const name = /ies$/i.test(column) ? text?.split(',')[0] : text
  return name?.trim() || undefined
}

function largestOf(table: Table, nameOf: (row: number) => string): number {
  let largest = 0
  for (let row = 0; row < table.size; row++) largest = Math.max(largest, Number(nameOf(row)) || 0)
  return largest
}
