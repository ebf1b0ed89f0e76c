import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { modelSlug } from './documents/manifest.ts'
import type { Report } from './generated/report.ts'
import { renderComment } from './report/comment.ts'
import { renderHtml } from './report/html.ts'
import { jsonPieces } from './report/json-pieces.ts'
import { renderPredicate } from './report/predicate.ts'
import { renderReview } from './report/review.ts'
import { countRows } from './report/row-counts.ts'

export type ReportFiles = { readonly report: string; readonly html: string; readonly predicate: string }

/** Writes a report in all its forms into the model's folder below `outputDir`; review.jsonl where it has texts. */
export function writeReports(report: Report, outputDir: string): ReportFiles {
  const write = (name: string, text: string | Iterable<string>) => writeResult(outputDir, report.model.name, name, text)
  write('comment.md', renderComment(report))
  if (countRows(report.probes).texts > 0) write('review.jsonl', renderReview(report.probes))
  return {
    report: write('report.json', jsonPieces(report)),
    html: write('report.html', renderHtml(report)),
    predicate: write('predicate.json', `${JSON.stringify(renderPredicate(report), null, 2)}\n`),
  }
}

/** @returns the path of the file that was written */
export function writeResult(outputDir: string, model: string, name: string, text: string | Iterable<string>): string {
  const folder = join(outputDir, modelSlug(model))
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writePieces(path, typeof text === 'string' ? [text] : text)
  return path
}

/** UTF-16 units that are written at once: a call for each of many small pieces would take longer than all else. */
const WRITTEN_AT_ONCE = 100_000

/** Writes a text that is never in memory as a whole. */
export function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    let waiting = ''
    for (const piece of pieces) {
      waiting += piece
      if (waiting.length < WRITTEN_AT_ONCE) continue
      writeSync(file, waiting)
      waiting = ''
    }
    writeSync(file, waiting)
  } finally {
    closeSync(file)
  }
}
