import { excerpt, listNames } from '../excerpt.ts'
import type { Probe } from '../probe-set.ts'
import { type Columns, ROLES } from './columns.ts'
import type { Ids } from './ids.ts'
import type { Kinds } from './kinds.ts'
import type { Table } from './table.ts'

/** More categories than that are only counted. */
const MOST_CATEGORIES = 100

type Reading = {
  readonly table: Table
  readonly columns: Columns
  readonly kinds: Kinds
  readonly ids: Ids
  readonly leftOut: number
}

/** How a public set was understood, a line each. */
export function describeReading({ table, columns, kinds, ids, leftOut }: Reading): string[] {
  const used = ROLES.flatMap((role) => {
    const name = columns[role]
    // Whether these two were followed is said with kinds and ids.
    return name === undefined || role === 'label' || role === 'id' ? [] : [`${role} from ${excerpt(name)}`]
  })
  const taken = new Set<string>(ROLES.flatMap((role) => columns[role] ?? []))
  const unused = table.columns.filter((name) => !taken.has(name))
  const how = table.columns.length === 0 ? 'each is a prompt' : used.join(', ')
  return [
    `${table.size} ${table.size === 1 ? 'row' : 'rows'} of ${table.form}; ${how}`,
    ...(leftOut === 0 ? [] : [`left out: ${leftOut} ${leftOut === 1 ? 'row' : 'rows'} whose prompt_style is not base`]),
    `kind: ${kinds.how}`,
    `ids: ${ids.how}`,
    ...(unused.length === 0 ? [] : [`columns not used: ${listNames(unused)}`]),
  ]
}

/** The categories of a set with the number of their probes, a line for each kind. */
export function describeCategories(probes: readonly Probe[]): string[] {
  return (['harmful', 'benign'] as const).flatMap((kind) => {
    const counts = new Map<string, number>()
    for (const probe of probes)
      if (probe.kind === kind) counts.set(probe.category, (counts.get(probe.category) ?? 0) + 1)
    if (counts.size === 0) return []
    const shown = [...counts].slice(0, MOST_CATEGORIES).map(([name, count]) => `${name} ${count}`)
    const more = counts.size > MOST_CATEGORIES ? `, and ${counts.size - MOST_CATEGORIES} more` : ''
    return [`${kind}: ${shown.join(', ')}${more}`]
  })
}
