import type { Report } from '../generated/report.ts'

/** Rows that are put together before they are handed on: a call for each would take longer than the rows. */
const ROWS_A_PIECE = 500
/** At this depth only the key itself can stand so: in texts, line breaks are escaped. */
const NO_PROBES = '\n  "probes": []'

/**
 * The text of report.json, as `JSON.stringify(report, null, 2)` and a line break would give it, piece by piece: of
 * 100,000 probes it takes 36 MB, which are never in memory at once.
 */
export function* jsonPieces(report: Report): Generator<string> {
  const text = `${JSON.stringify({ ...report, probes: [] }, null, 2)}\n`
  if (report.probes.length === 0) {
    yield text
    return
  }
  const at = text.indexOf(NO_PROBES) + NO_PROBES.length - 1
  yield text.slice(0, at)
  for (let from = 0; from < report.probes.length; from += ROWS_A_PIECE) {
    const rows = report.probes.slice(from, from + ROWS_A_PIECE)
    const lines = rows.map((row) => `\n    ${JSON.stringify(row, null, 2).replaceAll('\n', '\n    ')}`)
    yield `${from === 0 ? '' : ','}${lines.join(',')}`
  }
  yield `\n  ${text.slice(at)}`
}
