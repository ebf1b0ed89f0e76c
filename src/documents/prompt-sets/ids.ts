import { sha256 } from '../../hash.ts'
import { excerpt } from '../excerpt.ts'
import { stemOf } from './categories.ts'
import type { Columns } from './columns.ts'
import { type Table, textOf } from './table.ts'

/** Gives each probe its id, in the order of the rows. */
export type Ids = {
  /** @returns the id, or what is wrong with it */
  take(row: number, prompt: string): string | { readonly problem: string }
  /** How ids come about, as a sentence's end. */
  readonly how: string
}

/** Hexadecimal digits of a text's SHA-256: in 100,000 texts, two that are not equal share 12 once in 50,000 files. */
const DIGITS = 12
const LONGEST_ID = 200
/** With these columns a table is our own form in another file format, and its ids are meant for all sets. */
const OWN_FORM = ['id', 'category', 'kind', 'prompt']

/**
 * Ids that stay when rows are added or moved: those of the file's own column, else digits of the text's SHA-256, and
 * for a text that repeats its number. The file's name in front keeps sets apart that count from 0.
 * A recognised column that repeats itself is no id; one that the policy names has to be.
 */
export function createIds(
  path: string,
  table: Table,
  columns: Columns,
  { id: named, id_prefix }: { readonly id?: string; readonly id_prefix?: string },
): Ids {
  const own = OWN_FORM.every((name) => table.columns.includes(name))
  const prefix = id_prefix ?? (own ? '' : `${stemOf(path).slice(0, 100)}/`)
  const begin = prefix === '' ? '' : `${excerpt(prefix)} and `
  const column = columns.id
  if (column !== undefined && (named !== undefined || own || isUnique(table, column))) {
    return { take: takeOwn(table, column, prefix), how: `${begin}${excerpt(column)}` }
  }
  const repeats = column === undefined ? '' : `, as ${excerpt(column)} has gaps or repeats itself`
  return { take: takeDigest(prefix), how: `${begin}${DIGITS} digits of the text's SHA-256${repeats}` }
}

function takeOwn(table: Table, column: string, prefix: string): Ids['take'] {
  const first = new Map<string, number>()
  return (row) => {
    const own = textOf(table.cell(row, column))
    if (!own) return { problem: `${excerpt(column)}: no id: write one` }
    const id = `${prefix}${own}`
    if (id.length > LONGEST_ID) return { problem: `${excerpt(column)}: an id of more than ${LONGEST_ID} characters` }
    const before = first.get(id)
    if (before === undefined) {
      first.set(id, row)
      return id
    }
    const line = table.locate(before)?.line
    return { problem: `${excerpt(column)}: the id ${excerpt(own)} stands on line ${line}, too: give each row its own` }
  }
}

function takeDigest(prefix: string): Ids['take'] {
  const times = new Map<string, number>()
  return (_, prompt) => {
    const digest = sha256(prompt).slice(0, DIGITS)
    const time = (times.get(digest) ?? 0) + 1
    times.set(digest, time)
    return `${prefix}${digest}${time === 1 ? '' : `-${time}`}`
  }
}

function isUnique(table: Table, column: string): boolean {
  const seen = new Set<string>()
  for (let row = 0; row < table.size; row++) {
    const id = textOf(table.cell(row, column))
    if (!id || id.length > LONGEST_ID / 2) return false
    seen.add(id)
  }
  return seen.size === table.size
}
