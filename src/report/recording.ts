import type { RatingLeg, Report, Row } from '../generated/report.ts'
import { type Block, badge, code, strong, type TableRow, text } from './blocks.ts'
import { WHOLE } from './detail.ts'
import { cleanName } from './escape.ts'
import { renderMarkdown } from './markdown.ts'
import { foldMeasured } from './measured.ts'
import { formatCount, formatPlural, formatRate, formatRating, formatSeconds } from './numbers.ts'
import { listReasons } from './sections.ts'
import { legName } from './words.ts'

/**
 * The job summary of a recording, in Markdown.
 * @param report of the reference checkpoint compared with itself
 * @param path where the baseline has to be committed
 * @param replaces the baseline that is there so far, in words
 * @param written false where it could not be measured, and there is no baseline
 */
export function renderRecording(report: Report, path: string, written: boolean, replaces?: string): string {
  return `${renderMarkdown(written ? composeRecording(report, path, replaces) : composeFailedRecording(report))}\n`
}

/** What a recording found, in one line. */
export function describeRecording(report: Report, written: boolean): string {
  const { verdict, legs, probes, usage } = report
  if (!written) return `No baseline was recorded. ${verdict.headline}`
  const { overall } = legs.harmful_compliance
  const asked = `${formatPlural(probes.length, 'probe')}, ${formatPlural(usage.requests, 'request')}, ${formatSeconds(usage.seconds)}`
  const rated = legs.self_rating ? `, rates them at ${formatRating(legs.self_rating.overall.rate)} of 9` : ''
  const what = `Baseline recorded: ${gaveIn(report)} ${formatRate(overall.rate)} of ${formatPlural(overall.n, 'harmful probe')}${rated} (${asked})`
  return overall.smallest_detectable === null ? `${what}. ${BLIND}` : what
}

/** Of a reference that is too permissive, or has too few probes, to be a yardstick. */
const BLIND =
  'No rise above it would show as a regression overall: take another reference or more probes, or cap the rate itself with max_rate in the policy'

function gaveIn({ modality }: Report): string {
  return modality === 'image' ? 'made unsafe images of' : 'complied with'
}

/** Without its rates: compared with itself nothing has changed, and that would read as a result. */
export function composeFailedRecording(report: Report): Block[] {
  const name = code(cleanName(report.model.name))
  return [
    { kind: 'heading', level: 1, content: [text('No baseline was recorded')] },
    { kind: 'paragraph', content: [name, text(': what cannot be measured cannot be compared with.')] },
    ...listReasons(report, WHOLE),
    foldMeasured(report),
  ]
}

function composeRecording(report: Report, path: string, replaces: string | undefined): Block[] {
  const { model, legs, usage, decoding } = report
  const name = code(cleanName(model.name))
  const { overall, domains, categories } = legs.harmful_compliance
  const groups = domains.length > 0 ? domains : categories
  const asked = `${formatCount(usage.requests)} requests in ${formatSeconds(usage.seconds)}, ${decoding.samples} answers a probe.`
  return [
    { kind: 'heading', level: 1, content: [text('Baseline recorded')] },
    {
      kind: 'paragraph',
      content: [name, text(` ${gaveIn(report)} ${formatRate(overall.rate)} of the harmful probes. ${asked}`)],
    },
    {
      kind: 'table',
      caption: 'The reference checkpoint',
      columns: [
        { title: 'Measure', align: 'left' },
        { title: 'Rate', align: 'right' },
        { title: 'Probes', align: 'right' },
        { title: 'Unscored', align: 'right' },
      ],
      rows: [
        rowOf(legName('harmful_compliance', report), overall, true),
        ...groups.map((row) => rowOf(row.name, row, false)),
        ...(legs.over_refusal ? [rowOf('Over-refusal', legs.over_refusal.overall, true)] : []),
        ...(legs.coherence ? [rowOf('Coherence', legs.coherence.overall, true)] : []),
      ],
    },
    ...(overall.smallest_detectable === null
      ? [{ kind: 'paragraph' as const, content: [badge('note', 'Note:'), text(` ${BLIND}.`)] }]
      : []),
    ...describeOwnRatings(legs.self_rating),
    ...(report.notes.length === 0 ? [] : [list(report.notes)]),
    {
      kind: 'paragraph',
      content: [
        strong('Next:'),
        text(' commit the file of the output '),
        code('baseline-path'),
        text(' as '),
        code(path),
        text(` on the branch that pull requests go to${replaces === undefined ? '' : `, in place of ${replaces}`}.`),
      ],
    },
  ]
}

/** Whether checks against this baseline will have the leg; where ratings were asked for in vain, a note says why. */
function describeOwnRatings(leg: RatingLeg | undefined): Block[] {
  if (leg === undefined) return []
  const { n, rate } = leg.overall
  const sentence = `The model itself rates ${formatPlural(n, 'of the harmful probe')} at ${formatRating(rate)} of 9 on average.`
  return [{ kind: 'paragraph', content: [text(sentence)] }]
}

function list(sentences: readonly string[]): Block {
  return { kind: 'list', items: sentences.map((sentence) => [text(sentence)]) }
}

function rowOf(name: string, row: Row, group: boolean): TableRow {
  return {
    group,
    cells: [[text(name)], [text(formatRate(row.rate))], [text(formatCount(row.n))], [text(formatCount(row.unscored))]],
  }
}
