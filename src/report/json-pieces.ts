import type { Report } from '../generated/report.ts'

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
  let separator = ''
  for (const row of report.probes) {
    yield `${separator}\n    ${JSON.stringify(row, null, 2).replaceAll('\n', '\n    ')}`
    separator = ','
  }
  yield `\n  ${text.slice(at)}`
}
