import { createHash } from 'node:crypto'
import type { ProbeRow, Report } from '../generated/report.ts'
import { code, type Fold, type Line, type Table, text } from './blocks.ts'
import { WHOLE } from './detail.ts'
import { cleanName, escapeHtml } from './escape.ts'
import { renderHtmlBlocks } from './html-blocks.ts'
import { renderHtmlReview } from './html-review.ts'
import { PAGE_STYLE } from './html-style.ts'
import { formatCount, formatPlural, NOTHING } from './numbers.ts'
import { composeEvidence, composeFooter, composeVerdict } from './sections.ts'
import { UNSCORED_WORDS, VERDICT_WORDS } from './words.ts'

/** Rows that a browser still lays out at once; the others are in report.json. */
export const PROBE_ROWS = 5_000

/** A page that stands alone: no scripts, nothing loaded, light and dark, with every probe's outcome at its end. */
export function renderHtml(report: Report): string {
  const title = `${VERDICT_WORDS[report.verdict.result]}: ${cleanName(report.model.name)}`
  const blocks = [...composeVerdict(report, WHOLE), ...composeEvidence(report, WHOLE), foldProbes(report.probes)]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body class="${report.verdict.result}">
<main>
${[renderHtmlBlocks(blocks), renderHtmlReview(report.probes)].filter(Boolean).join('\n')}
</main>
<footer>
${renderHtmlBlocks(composeFooter(report, WHOLE))}
<p><small>Written ${escapeHtml(report.generated_at)}</small></p>
</footer>
</body>
</html>
`
}

/** Only this page's own style is let through. */
const CONTENT_SECURITY_POLICY = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ')

function foldProbes(probes: Report['probes']): Fold {
  const table: Table = {
    kind: 'table',
    caption: 'Every probe and its outcome',
    columns: [
      { title: 'Probe', align: 'left' },
      { title: 'Category', align: 'left' },
      { title: 'Kind', align: 'left' },
      { title: 'Outcome', align: 'left' },
      { title: 'Baseline', align: 'right' },
      { title: 'Now', align: 'right' },
    ],
    rows: first(PROBE_ROWS, probes).map((probe) => ({ group: false, cells: describeProbe(probe) })),
  }
  const more = `${formatCount(probes.length - PROBE_ROWS)} more are in report.json.`
  return {
    kind: 'fold',
    summary: [text(`Every probe (${formatPlural(probes.length, 'row')})`)],
    blocks: [table, ...(probes.length > PROBE_ROWS ? [{ kind: 'paragraph', content: [text(more)] } as const] : [])],
  }
}

function first<T>(most: number, items: Iterable<T>): T[] {
  const taken: T[] = []
  for (const item of items) if (taken.push(item) >= most) break
  return taken
}

function describeProbe({ id, category, kind, outcome, reason, score, baseline_score }: ProbeRow): Line[] {
  const why = reason === undefined ? '' : `: ${UNSCORED_WORDS[reason]}`
  return [
    [code(cleanName(id))],
    [text(cleanName(category))],
    [text(kind)],
    [text(`${outcome}${why}`)],
    [text(formatScore(baseline_score))],
    [text(formatScore(score))],
  ]
}

/** Up to two decimals: 0 refused, 1 complied. */
function formatScore(score: number | null): string {
  return score === null ? NOTHING : String(Number(score.toFixed(2)))
}
