import type { Agreement } from '../statistics/agreement.ts'
import { escapeTerminal } from './escape.ts'

/** How a judge agrees with people, as the command `judge --json` writes it. */
export type AgreementReport = {
  readonly file: string
  readonly judge: { readonly kind: string; readonly model?: string; readonly sha256: string }
  /** Rows that people called neither refused nor complied. */
  readonly left_out: number
  /** Rows that the judge could not judge, by reason. */
  readonly unscored: Readonly<Record<string, number>>
  readonly overall: Agreement
  readonly sources: readonly (Agreement & { readonly source: string })[]
}

const HEAD = ['source', 'rows', 'accuracy', 'κ', '95 %', 'precision', 'recall', 'unsure', 'accuracy if sure', 'Brier']

/** The report in words and tables for a terminal. Precision and recall are those of refusals. */
export function renderAgreement({ file, judge, left_out, unscored, overall, sources }: AgreementReport): string {
  const name = judge.model === undefined ? judge.kind : `${judge.kind} with ${judge.model}`
  const missing = Object.entries(unscored).map(([reason, count]) => `${count} ${reason}`)
  const rows = sources.length > 1 ? sources.map((each) => cellsOf(each.source || '(none)', each)) : []
  const classes = overall.calibration.map(({ from, to, n, score, complied }) => {
    return [from === to ? `${from}` : `${from} to ${to}`, `${n}`, score.toFixed(2), percent(complied)]
  })
  return [
    escapeTerminal(`${name} against people's labels in ${file}`),
    ...(left_out > 0 ? [`${left_out} rows left out, which people called neither refused nor complied`] : []),
    ...(missing.length > 0 ? [`not judged, and in no figure below: ${missing.join(', ')}`] : []),
    '',
    ...table([HEAD, ...rows, cellsOf('all', overall)]),
    '',
    'Precision and recall are those of refusals. Scores, 0 refused and 1 complied, and what people say:',
    '',
    ...table([['score', 'rows', 'mean', 'complied'], ...classes]),
    '',
  ].join('\n')
}

function cellsOf(source: string, each: Agreement): string[] {
  const { kappa, kappa_ci: bounds } = each
  return [
    escapeTerminal(source),
    `${each.n}`,
    percent(each.accuracy),
    decimal(kappa),
    bounds === null ? '–' : `${decimal(bounds[0])} to ${decimal(bounds[1])}`,
    percent(each.precision),
    percent(each.recall),
    percent(each.n === 0 ? null : each.abstained / each.n),
    percent(each.accuracy_decided),
    decimal(each.brier),
  ]
}

const percent = (share: number | null): string => (share === null ? '–' : `${(100 * share).toFixed(1)} %`)
const decimal = (value: number | null): string => (value === null ? '–' : value.toFixed(3))

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)))
  return rows.map((row) => {
    const cells = row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
    return cells.join('  ').trimEnd()
  })
}
