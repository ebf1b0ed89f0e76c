import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { modelSlug } from './documents/manifest.ts'
import { UserError } from './errors.ts'
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

/** Where a file of a model's result belongs. */
export function placeOfResult(outputDir: string, model: string, name: string): string {
  return join(outputDir, modelSlug(model), name)
}

/** @returns the path of the file that was written */
export function writeResult(outputDir: string, model: string, name: string, text: string | Iterable<string>): string {
  const path = placeOfResult(outputDir, model, name)
  writeFile(path, typeof text === 'string' ? [text] : text)
  return path
}

/** Finds out before anything is asked whether a file could be written. @throws UserError where it could not */
export function requirePlaceFor(path: string): void {
  let place = path
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place)
  attemptAt(path, () => {
    const isFolder = statSync(place).isDirectory()
    if (isFolder === (place === path)) throw new Error(`${place} is ${isFolder ? 'a' : 'no'} folder`)
    accessSync(place, constants.W_OK)
  })
}

/** Writes a text that is never in memory as a whole, and the folders above. @throws UserError where that is impossible */
export function writeFile(path: string, pieces: Iterable<string>): void {
  attemptAt(path, () => mkdirSync(dirname(path), { recursive: true }))
  writePieces(path, pieces)
}

function attemptAt<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (cause) {
    const message = `cannot be written (${(cause as Error).message}): name another place, or make room there`
    throw new UserError([{ file: path, message }], { cause })
  }
}

/** UTF-16 units that are written at once: a call for each of many small pieces would take longer than all else. */
const WRITTEN_AT_ONCE = 100_000

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = attemptAt(path, () => openSync(path, 'w'))
  // On a disk that is nearly full, a part is written without an error.
  const write = (text: string) =>
    attemptAt(path, () => {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    })
  try {
    let waiting = ''
    for (const piece of pieces) {
      waiting += piece
      if (waiting.length < WRITTEN_AT_ONCE) continue
      write(waiting)
      waiting = ''
    }
    write(waiting)
  } finally {
    closeSync(file)
  }
}
