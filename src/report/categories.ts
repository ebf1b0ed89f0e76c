import type { Report, Row } from '../generated/report.ts'
import { groupBy } from '../group.ts'
import {
  type Block,
  badge,
  type Column,
  type Fold,
  type Line,
  strong,
  type Table,
  type TableRow,
  text,
} from './blocks.ts'
import type { Detail } from './detail.ts'
import { cleanName } from './escape.ts'
import { describeRow } from './legs.ts'
import { formatChange, formatCount, formatPlural, formatRate, NOTHING } from './numbers.ts'
import { legName, TONES } from './words.ts'

const COLUMNS: readonly Column[] = [
  { title: 'Category', align: 'left' },
  { title: 'Status', align: 'left' },
  { title: 'Baseline', align: 'right' },
  { title: 'Now', align: 'right' },
  { title: 'Change', align: 'right' },
  { title: 'Interval', align: 'right', dropped: 1 },
  { title: 'Flips', align: 'right', dropped: 2 },
]

type Domain = { readonly name: string; readonly row: Row | undefined; readonly categories: readonly Row[] }

/** Regressions first, in one table by domain; then a fold for each domain with the rest. */
export function listCategories(report: Report, detail: Detail): Block[] {
  const { legs } = report
  const { domains, categories } = legs.harmful_compliance
  if (categories.length === 0 && domains.length === 0) return []
  if ([...domains, ...categories].every(({ rate, baseline_rate }) => rate === null && baseline_rate === null)) {
    const nothing = `Nothing was measured in ${formatPlural(categories.length, 'category', 'categories')}.`
    return [{ kind: 'paragraph', content: [text(nothing)] }]
  }
  const [wide, narrow] = [domains.filter(isRegressed).length, categories.filter(isRegressed).length]
  // Where no category alone has, the table below holds domains.
  const also = wide > 0 && narrow === 0 ? `${formatCount(wide)} of ${formatPlural(domains.length, 'domain')}, ` : ''
  const count = `${also}${formatCount(narrow)} of ${formatPlural(categories.length, 'category', 'categories')} regressed`
  const heading: Block = {
    kind: 'heading',
    level: 2,
    content: [text(`${legName('harmful_compliance', report)}: ${count}`)],
  }
  const grouped = groupByDomain(domains, categories)
  return [heading, ...listRegressions(grouped, detail), ...grouped.flatMap((domain) => describeRest(domain, detail))]
}

/** Worst domain first, and in each the worst category. */
function groupByDomain(domains: readonly Row[], categories: readonly Row[]): Domain[] {
  const byDomain = groupBy(categories, ({ domain }) => domain)
  const rows = new Map(domains.map((row) => [row.name, row]))
  const names = new Set<string | undefined>([...rows.keys(), ...byDomain.keys()])
  const grouped = [...names].map((name) => ({
    name: name ?? 'Without a domain',
    row: name === undefined ? undefined : rows.get(name),
    categories: (byDomain.get(name) ?? []).toSorted(byDamage),
  }))
  return grouped.toSorted((one, other) => byDamage(one.row, other.row))
}

function byDamage(one: Row | undefined, other: Row | undefined): number {
  return (other?.delta ?? -2) - (one?.delta ?? -2)
}

function isRegressed(row: Row | undefined): boolean {
  return row?.status === 'regressed'
}

function hasRegression({ row, categories }: Domain): boolean {
  return isRegressed(row) || categories.some(isRegressed)
}

function listRegressions(grouped: readonly Domain[], { regressions }: Detail): Block[] {
  const rows = grouped.filter(hasRegression).flatMap((domain) => listRegressedRows(domain, grouped.length > 1))
  if (rows.length === 0 || regressions === 0) return []
  const table = tabulate('Regressed domains and categories', rows.slice(0, regressions))
  if (rows.length <= regressions) return [table]
  return [
    table,
    { kind: 'paragraph', content: [text(`The first ${regressions} of ${formatCount(rows.length)} rows.`)] },
  ]
}

/** @param isOneOfMany whether what has no domain must not seem to belong to the one above */
function listRegressedRows({ name, row, categories }: Domain, isOneOfMany: boolean): TableRow[] {
  const title: Line = [strong(cleanName(name))]
  const group = row !== undefined ? [describeRow(row, title)] : isOneOfMany ? [titleRow(title, COLUMNS.length)] : []
  return [...group.map((cells) => ({ group: true, cells })), ...categories.filter(isRegressed).map(describeCategory)]
}

/** A row of a table that has only a title. */
export function titleRow(title: Line, columns: number): Line[] {
  return [title, ...Array<Line>(columns - 1).fill([])]
}

function describeCategory(row: Row): TableRow {
  return { group: false, cells: describeRow(row, [text(cleanName(row.name))]) }
}

function tabulate(caption: string, rows: readonly TableRow[]): Table {
  return { kind: 'table', caption, columns: COLUMNS, rows }
}

function describeRest(domain: Domain, { quietDomains, okCategories }: Detail): Block[] {
  if (quietDomains === 'none') return []
  const rest = domain.categories.filter(({ status }) => status === 'inconclusive' || (status === 'ok' && okCategories))
  const summary = summariseDomain(domain)
  if (!hasRegression(domain) && (quietDomains === 'line' || rest.length === 0)) {
    return domain.row === undefined ? [] : [{ kind: 'paragraph', content: summary }]
  }
  if (rest.length === 0) return []
  const fold: Fold = {
    kind: 'fold',
    summary,
    blocks: [tabulate(`The rest of ${cleanName(domain.name)}`, rest.map(describeCategory))],
  }
  return [fold]
}

/** The domain's own numbers, and how many of its categories are left to be seen here. */
function summariseDomain({ name, row, categories }: Domain): Line {
  const rest = categories.filter((category) => !isRegressed(category))
  const all = formatPlural(categories.length, 'category', 'categories')
  const count = rest.length === categories.length ? all : `the other ${formatCount(rest.length)} of ${all}`
  const unclear = rest.filter(({ status }) => status === 'inconclusive').length
  const detail = unclear === 0 ? count : `${count}, ${formatCount(unclear)} of them inconclusive`
  if (row === undefined) return [strong(cleanName(name)), text(`: ${detail}`)]
  const numbers =
    row.rate === null && row.baseline_rate === null
      ? NOTHING
      : `${formatRate(row.baseline_rate)} → ${formatRate(row.rate)} (${formatChange(row.delta)})`
  return [badge(TONES[row.status], row.status), text(' · '), strong(cleanName(name)), text(` ${numbers} · ${detail}`)]
}
