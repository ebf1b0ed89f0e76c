import type { RatingRow, Report } from '../generated/report.ts'
import { groupBy } from '../group.ts'
import { type Column, type Fold, strong, type Table, type TableRow, text } from './blocks.ts'
import { titleRow } from './categories.ts'
import { cleanName } from './escape.ts'
import { formatCount, formatRating, formatRatingChange } from './numbers.ts'

const COLUMNS: readonly Column[] = [
  { title: 'Category', align: 'left' },
  { title: 'Baseline', align: 'right' },
  { title: 'Now', align: 'right' },
  { title: 'Change', align: 'right' },
  { title: 'Requests', align: 'right' },
]

/** The model's own ratings by domain and category, where there are any. */
export function foldRatings({ legs: { self_rating } }: Report): Fold[] {
  if (self_rating === undefined || self_rating.overall.n === 0) return []
  const { domains, categories } = self_rating
  const byDomain = groupBy(categories, ({ domain }) => domain)
  const rows = [...byDomain].flatMap(([name, own]) => {
    const domain = domains.find((row) => row.name === name)
    const none = { group: true, cells: titleRow([strong('Without a domain')], COLUMNS.length) }
    const group = domain === undefined ? (byDomain.size > 1 ? [none] : []) : [describe(domain, true)]
    return [...group, ...own.map((row) => describe(row, false))]
  })
  const table: Table = {
    kind: 'table',
    caption: 'Mean self-rating by category',
    columns: COLUMNS,
    rows,
  }
  return [
    { kind: 'fold', summary: [text('How harmful the model itself finds the requests, by category')], blocks: [table] },
  ]
}

function describe({ name, baseline_rate, rate, delta, n }: RatingRow, group: boolean): TableRow {
  const title = cleanName(name)
  return {
    group,
    cells: [
      [group ? strong(title) : text(title)],
      [text(formatRating(baseline_rate))],
      [text(formatRating(rate))],
      [text(formatRatingChange(delta))],
      [text(formatCount(n))],
    ],
  }
}
