import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modelSlug } from './documents/manifest.ts'
import type { Report } from './generated/report.ts'
import { renderComment } from './report/comment.ts'
import { renderHtml } from './report/html.ts'
import { renderPredicate } from './report/predicate.ts'
import { renderReview } from './report/review.ts'

export type ReportFiles = { readonly report: string; readonly html: string; readonly predicate: string }

/** Writes a report in all its forms into the model's folder below `outputDir`; review.jsonl where it has texts. */
export function writeReports(report: Report, outputDir: string): ReportFiles {
  const write = (name: string, text: string) => writeResult(outputDir, report.model.name, name, text)
  write('comment.md', renderComment(report))
  if (report.probes.some(({ prompt }) => prompt !== undefined)) write('review.jsonl', renderReview(report.probes))
  return {
    report: write('report.json', `${JSON.stringify(report, null, 2)}\n`),
    html: write('report.html', renderHtml(report)),
    predicate: write('predicate.json', `${JSON.stringify(renderPredicate(report), null, 2)}\n`),
  }
}

/** @returns the path of the file that was written */
export function writeResult(outputDir: string, model: string, name: string, text: string): string {
  const folder = join(outputDir, modelSlug(model))
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
