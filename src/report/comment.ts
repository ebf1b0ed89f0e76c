import type { Report } from '../generated/report.ts'
import { chooseDetail, DETAILS, type Detail } from './detail.ts'
import { escapeMarker } from './escape.ts'
import { renderMarkdown } from './markdown.ts'
import { composeReport } from './sections.ts'

/** Characters that GitHub accepts in a comment: https://docs.github.com/rest/issues/comments#create-an-issue-comment */
export const COMMENT_LIMIT = 65_536
/** Some room is left, since it is not documented how GitHub counts. */
export const COMMENT_TARGET = 65_000

/** The first line of a comment, by which the one of this model is found again. */
export function commentMarker(name: string): string {
  return `<!-- fine-tune-guardrail-check: ${escapeMarker(name)} -->`
}

/**
 * The comment on the pull request, in Markdown. Where it would be longer than `maxLength` UTF-16 units, the least
 * important parts are left out, and a line says so.
 */
export function renderComment(report: Report, { maxLength = COMMENT_TARGET }: { maxLength?: number } = {}): string {
  return chooseDetail(
    (detail) => renderVersion(report, detail),
    (body) => body.length <= maxLength,
  )
}

/** The comment and ever shorter versions of it, each made where GitHub finds the one before too long. */
export function* commentVersions(report: Report): Generator<string> {
  let shortest = Number.POSITIVE_INFINITY
  for (const detail of DETAILS) {
    const body = renderVersion(report, detail)
    if (body.length > COMMENT_TARGET || body.length >= shortest) continue
    shortest = body.length
    yield body
  }
}

function renderVersion(report: Report, detail: Detail): string {
  return `${commentMarker(report.model.name)}\n${renderMarkdown(composeReport(report, detail))}\n`
}
