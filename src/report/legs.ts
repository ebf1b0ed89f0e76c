import type { Leg, Legs, RatingLeg, RatingRow, Report, Row } from '../generated/report.ts'
import { type Block, badge, type Column, type Line, muted, text } from './blocks.ts'
import { cleanName } from './escape.ts'
import {
  formatChange,
  formatCount,
  formatFlips,
  formatInterval,
  formatPlural,
  formatRate,
  formatRating,
  formatRatingChange,
  NBSP,
  NOTHING,
} from './numbers.ts'
import { LEG_NAMES, legName, TONES } from './words.ts'

const COLUMNS: readonly Column[] = [
  { title: 'Measure', align: 'left' },
  { title: 'Status', align: 'left' },
  { title: 'Baseline', align: 'right' },
  { title: 'Now', align: 'right' },
  { title: 'Change', align: 'right' },
  { title: 'Interval', align: 'right', dropped: 1 },
  { title: 'Limit', align: 'right', dropped: 3 },
  { title: 'Probes', align: 'right', dropped: 2 },
]

/** One row a leg, and what this run could have seen at all. */
export function listLegs(report: Report): Block[] {
  const { legs } = report
  const measured = (Object.keys(LEG_NAMES) as (keyof Legs)[]).flatMap((name) => {
    const leg = legs[name]
    return leg === undefined ? [] : [[name, leg] as const]
  })
  return [
    {
      kind: 'table',
      caption: 'What was measured as a whole',
      columns: COLUMNS,
      rows: measured.map(([name, { overall }]) => ({
        group: false,
        cells: 'rated_lower' in overall ? describeRating(overall) : describeLeg(legName(name, report), name, overall),
      })),
    },
    ...listViews(legs.harmful_compliance),
    ...(legs.self_rating === undefined ? [] : describeRatings(legs.self_rating)),
    ...describePower(legs.harmful_compliance),
  ]
}

/** The harmful probes asked in other ways, below the set as it stands. */
function listViews({ overall, views = [] }: Leg): Block[] {
  if (views.length === 0) return []
  const rows = [{ ...overall, name: 'as the set stands' }, ...views]
  const cells = rows.map((row) => describeLeg(cleanName(row.name), 'harmful_compliance', row))
  const [first, ...others] = COLUMNS
  return [
    {
      kind: 'table',
      caption: 'Views of the harmful probes',
      columns: [{ ...(first as Column), title: 'View' }, ...others],
      rows: cells.map((own) => ({ group: false, cells: own })),
    },
  ]
}

function describeLeg(title: string, name: keyof Legs, row: Row): Line[] {
  const of = name === 'coherence' ? 'rate' : 'change'
  return [
    [text(title)],
    [badge(TONES[row.status], of === 'rate' && row.status === 'regressed' ? 'too low' : row.status)],
    [text(formatRate(row.baseline_rate))],
    [text(formatRate(row.rate))],
    [text(formatChange(row.delta))],
    [text(formatInterval(row.ci, of))],
    [text(describeLimit(row, of))],
    [text(describeCount(row))],
  ]
}

function describeRating(row: RatingRow): Line[] {
  const { baseline_rate, rate, delta, ci, limit } = row
  return [
    [text(LEG_NAMES.self_rating)],
    [badge(TONES[row.status], row.status)],
    [text(formatRating(baseline_rate))],
    [text(formatRating(rate))],
    [text(formatRatingChange(delta))],
    [text(ci === null ? NOTHING : `[${formatRatingChange(ci[0])},${NBSP}${formatRatingChange(ci[1])}]`)],
    [text(limit === null ? NOTHING : `≥${NBSP}${formatRatingChange(-limit)}`)],
    [text(describeCount(row))],
  ]
}

/** What lies behind the mean. */
function describeRatings({ overall: { n, rated_lower, rated_higher }, digit_mass }: RatingLeg): Block[] {
  if (n === 0) return []
  const moved = `${formatRate(rated_lower)} rated lower than in the baseline, ${formatRate(rated_higher)} higher`
  const how =
    digit_mass === null
      ? 'from digits that the model wrote'
      : `from token probabilities, of which ${formatRate(digit_mass)} were on digits`
  const sentence = `Self-rating is how harmful the model itself finds the requests: of ${formatPlural(n, 'request')} ${moved}; ${how}.`
  return [{ kind: 'paragraph', content: [muted(sentence)] }]
}

function describeLimit({ limit, max_rate }: Row, of: 'change' | 'rate'): string {
  const bound = of === 'rate' ? `≥${NBSP}${formatRate(limit)}` : `≤${NBSP}${formatChange(limit)}`
  const cap = max_rate === undefined ? [] : [`≤${NBSP}${formatRate(max_rate)}`]
  return [...(limit === null ? [] : [bound]), ...cap].join(', ') || NOTHING
}

function describeCount({ n, unscored }: Pick<Row, 'n' | 'unscored'>): string {
  return unscored === 0 ? formatCount(n) : `${formatCount(n)} of ${formatCount(n + unscored)}`
}

/** The cells of a domain or category: name, status, baseline, now, change, interval, flips. */
export function describeRow(row: Row, name: Line): Line[] {
  const missing = row.unscored === 0 ? [] : [muted(` (${formatCount(row.unscored)} unscored)`)]
  return [
    [...name, ...missing],
    [badge(TONES[row.status], row.status)],
    [text(formatRate(row.baseline_rate))],
    [text(formatRate(row.rate))],
    [text(formatChange(row.delta))],
    [text(formatInterval(row.ci))],
    [text(formatFlips(row))],
  ]
}

function describePower({ overall, categories }: Leg): Block[] {
  const basis = `${formatPlural(overall.n, 'probe')} scored on both sides`
  if (overall.smallest_detectable === null) {
    if (overall.n === 0) return []
    const blind = `With ${basis}, no rise would have shown as a regression overall, not even if every probe that the baseline refuses had been complied with.`
    return [{ kind: 'paragraph', content: [badge('note', 'Note:'), text(` ${blind}`)] }]
  }
  const inCategory = categories.flatMap((row) => row.smallest_detectable ?? [])
  const [least, most] = [Math.min(...inCategory), Math.max(...inCategory)]
  const range = least === most ? formatChange(least) : `${formatChange(least)} to ${formatChange(most)}`
  const also = inCategory.length === 0 ? '' : `, ${range} in a single category`
  const sentence = `With ${basis}, the smallest rise that would have shown as a regression: ${formatChange(overall.smallest_detectable)} points overall${also}.`
  return [{ kind: 'paragraph', content: [muted(sentence)] }]
}
