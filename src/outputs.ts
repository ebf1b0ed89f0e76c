import * as core from '@actions/core'
import type { Report } from './generated/report.ts'
import type { Settings } from './inputs/settings.ts'
import { escapeJson, escapeLogLine } from './report/escape.ts'
import { countRows } from './report/row-counts.ts'
import type { ReportFiles } from './reports.ts'

const SEVERITY = { pass: 0, inconclusive: 1, regressed: 2 }

/** What became of one manifest. */
export type Outcome = {
  readonly report: Report
  readonly headline: string
  readonly blocks: boolean
  readonly files?: ReportFiles
  readonly baselinePath?: string
}

/** What became of all manifests, or of the shards that belong to them. */
export type Outcomes = {
  readonly outcomes: readonly Outcome[]
  /** Paths of manifests that could not be looked at. */
  readonly unreadable: readonly string[]
  /** Paths of those whose shard is not whole. */
  readonly unfinished: readonly string[]
}

/** The outputs of the action, and the one failure of its job. @returns the exit code */
export function conclude({ outcomes, unreadable, unfinished }: Outcomes, settings: Settings): number {
  const [first] = outcomes
  // A recording has no verdict: it is there, or it is not.
  const severityOf = ({ report, blocks }: Outcome) =>
    settings.mode === 'record' ? Number(blocks) : SEVERITY[report.verdict.result]
  const [worst] = [...outcomes].sort((one, other) => severityOf(other) - severityOf(one))
  const notRun = `The guardrail check could not run for ${unreadable.join(', ')}; the errors above say what to fix`
  if (first && worst) {
    const { result } = worst.report.verdict
    // What could not be looked at has not passed.
    const verdict = unreadable.length > 0 && result === 'pass' ? 'inconclusive' : result
    if (hasVerdict(settings)) core.setOutput('verdict', verdict)
    const headline = verdict === result ? worst.headline : notRun
    core.setOutput('headline', escapeLogLine(headline))
    core.setOutput('report-dir', settings.outputDir)
    core.setOutput('report-path', first.files?.report ?? '')
    core.setOutput('html-path', first.files?.html ?? '')
    core.setOutput('predicate-path', first.files?.predicate ?? '')
    core.setOutput('baseline-path', first.baselinePath ?? '')
    const rows = outcomes.flatMap(({ report }) => report.legs.harmful_compliance.categories)
    const regressed = rows.filter(({ status }) => status === 'regressed').map(({ name }) => name)
    core.setOutput('regressed-categories', escapeJson([...new Set(regressed)]))
    core.setOutput(
      'requests',
      outcomes.reduce((sum, { report }) => sum + report.usage.requests, 0),
    )
    core.setOutput(
      'probes-scored',
      outcomes.reduce((sum, { report }) => sum + countRows(report.probes).scored, 0),
    )
    core.info(escapeLogLine(headline))
  }
  const blocking = outcomes.some(({ blocks }) => blocks)
  const faults = [
    ...(unreadable.length > 0 ? [notRun] : []),
    ...(unfinished.length > 0 ? [`The shard for ${unfinished.join(', ')} is not whole; run this job again`] : []),
  ]
  if (!worst && unreadable.length > 0) sayNotRun(notRun, settings)
  const failures = [...(blocking && worst ? [worst.headline] : []), ...faults]
  if (failures.length > 0) core.setFailed(escapeLogLine(failures.join('. ')))
  else if (worst && worst.report.verdict.result === 'inconclusive' && settings.mode !== 'record')
    core.warning(escapeLogLine(worst.headline))
  return blocking || faults.length > 0 ? 1 : 0
}

type Kind = { readonly mode?: string; readonly shard?: unknown }
/** A recording and a shard decide nothing. */
const hasVerdict = ({ mode, shard }: Kind): boolean => mode !== 'record' && !shard

/** What could not be looked at has a headline, and is no pass. */
export function sayNotRun(headline: string, settings: Kind): void {
  if (hasVerdict(settings)) core.setOutput('verdict', 'inconclusive')
  core.setOutput('headline', escapeLogLine(headline))
}
