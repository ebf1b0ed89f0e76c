import type { ProbeRow, Report } from '../generated/report.ts'
import { report as schema } from '../generated/schemas.ts'
import { report as validator } from '../generated/validators.js'
import { documentOf } from './document.ts'
import { parseJson } from './json.ts'
import { requireKind } from './kinds.ts'
import { findProblems, throwProblems } from './problems.ts'
import type { Document } from './source.ts'
import { checkText, LARGE_FILE } from './text.ts'

/** A report that was read from its file: all its rows are there at once. */
export type ReportFile = Report & { readonly probes: readonly ProbeRow[] }

/**
 * Reads a report.json; whether what it says is true is another question.
 * @throws UserError with every problem of the file.
 */
export function parseReport(path: string, text: string): Document<ReportFile> {
  const parsed = parseJson(path, checkText(path, text, LARGE_FILE))
  requireKind('report', { path, ...parsed })
  throwProblems(findProblems(parsed.value, { path, validator, schema, places: parsed }))
  return documentOf(path, text, parsed.value as ReportFile, parsed)
}
