import type { Reason, ReasonCode, Report } from '../generated/report.ts'
import { groupBy } from '../group.ts'
import { type Block, badge, code, type Line, prose, strong, text } from './blocks.ts'
import { listCategories } from './categories.ts'
import { type Detail, WHOLE } from './detail.ts'
import { cleanName } from './escape.ts'
import { guideTo } from './guide.ts'
import { listLegs } from './legs.ts'
import { foldMeasured } from './measured.ts'
import { listNextSteps } from './next-steps.ts'
import { formatCount, shortSha } from './numbers.ts'
import { foldRatings } from './ratings.ts'
import { TONES, VERDICT_WORDS } from './words.ts'

/** The whole document, or as much of it as `detail` leaves. */
export function composeReport(report: Report, detail: Detail = WHOLE): Block[] {
  return [...composeVerdict(report, detail), ...composeEvidence(report, detail), ...composeFooter(report, detail)]
}

/** What a reader must see: verdict, headline, notes, reasons, what to do, the legs. */
export function composeVerdict(report: Report, detail: Detail): Block[] {
  return [...listHeadline(report), ...listNotes(report, detail), ...listReasons(report, detail), ...listLegs(report)]
}

/** What stands behind it: categories, what was measured, how to read it. */
export function composeEvidence(report: Report, detail: Detail): Block[] {
  return [
    ...listCategories(report, detail),
    ...(detail.okCategories ? foldRatings(report) : []),
    ...(detail.measured ? [foldMeasured(report)] : []),
    ...(detail.guide ? [guideTo(report)] : []),
  ]
}

/** Who says so, and, if anything was left out, where the rest is. */
export function composeFooter({ tool, event }: Report, detail: Detail): Block[] {
  const run: Line = event.run_url === undefined ? [] : [text(' · '), { kind: 'link', text: 'run', url: event.run_url }]
  const shortened = 'Shortened to fit: the whole table is in the job summary of the run and in report.html.'
  return [
    ...(detail === WHOLE ? [] : [{ kind: 'paragraph', content: [strong(shortened)] } as const]),
    { kind: 'paragraph', content: [text(`${tool.name} ${tool.version}`), ...run] },
  ]
}

function listHeadline({ verdict, model, event, baseline }: Report): Block[] {
  const against =
    baseline.recorded_at === null ? '' : `, compared with the baseline of ${baseline.recorded_at.slice(0, 10)}`
  const commit: Line = event.head_sha === null ? [] : [text(' at '), code(shortSha(event.head_sha))]
  return [
    { kind: 'heading', level: 1, content: [badge(TONES[verdict.result], VERDICT_WORDS[verdict.result])] },
    { kind: 'paragraph', content: [strong(verdict.headline)] },
    { kind: 'paragraph', content: [code(cleanName(model.name)), ...commit, text(against)] },
  ]
}

function listNotes({ notes }: Report, { messages }: Detail): Block[] {
  return limit(notes, messages, 'note').map((note) => ({
    kind: 'paragraph',
    content: [badge('note', 'Note:'), text(' '), ...prose(note)],
  }))
}

/** Why, and what to do. */
export function listReasons(report: Report, { messages }: Detail): Block[] {
  const { reasons, result } = report.verdict
  if (reasons.length === 0) return []
  const steps = listNextSteps(report)
  return [
    { kind: 'heading', level: 2, content: [text(result === 'pass' ? 'Worth knowing' : 'Why')] },
    { kind: 'list', items: limit(groupReasons(reasons), messages, 'reason').map(capitalize).map(prose) },
    { kind: 'heading', level: 2, content: [text('What to do')] },
    { kind: 'list', items: limit(steps, messages, 'step').map(prose) },
  ]
}

/** More reasons with the same code than this are told as one, */
const REASONS_OF_ONE_CODE = 3
/** with so many of their subjects named. */
const NAMED = 4

const MANY: Partial<Record<ReasonCode, string>> = {
  domain_regressed: 'domains regressed',
  category_regressed: 'categories regressed',
  rate_over_cap: 'rates are over their cap',
  canary_failed: 'canaries failed',
}

function groupReasons(reasons: readonly Reason[]): string[] {
  const byCode = groupBy(reasons, ({ code }) => code)
  return [...byCode].flatMap(([code, alike]) => {
    if (alike.length <= REASONS_OF_ONE_CODE) return alike.map(({ message }) => message)
    const shown = alike.slice(0, NAMED)
    const rest = alike.length - shown.length
    const what = MANY[code]
    const more = rest === 0 ? [] : [`… and ${formatCount(rest)} more like these.`]
    if (what === undefined) return [...shown.map(({ message }) => message), ...more]
    const names = shown.map(({ subject, message }) => cleanName(subject ?? message)).join('; ')
    return [`${formatCount(alike.length)} ${what}: ${names}${rest === 0 ? '' : `; and ${formatCount(rest)} more`}.`]
  })
}

function limit(messages: readonly string[], most: number, what: string): string[] {
  if (messages.length <= most) return [...messages]
  return [...messages.slice(0, most), `… and ${formatCount(messages.length - most)} more (${what}s in report.json).`]
}

/** A plain word only: names stay as they are written. */
function capitalize(sentence: string): string {
  return sentence.replace(/^[a-z](?=[a-z]* |ver-refusal: )/, (letter) => letter.toUpperCase())
}
