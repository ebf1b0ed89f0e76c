import { parseReport, type ReportFile } from '../documents/report.ts'
import { readGiven } from '../documents/working-tree.ts'
import { escapeTerminal } from '../report/escape.ts'
import { TOOL } from '../tool.ts'
import { checkBaseline, checkManifest, checkPolicy } from './documents.ts'
import { checkJournal, checkTogether } from './journal.ts'
import { checkReport } from './report.ts'

/** Paths as given on the command line, from the current folder. */
export type VerifyRequest = {
  readonly report: string
  readonly baseline?: string | undefined
  readonly policy?: string | undefined
  readonly manifest?: string | undefined
  /** One a line. */
  readonly journal?: string | undefined
}

export type Verified = { readonly follows: boolean; readonly text: string }

/** A report that was changed in one place usually differs in a few; one that was made up differs in all. */
const MOST_LINES = 200

const GIVEN = [
  ['baseline', checkBaseline],
  ['policy', checkPolicy],
  ['manifest', checkManifest],
  ['journal', checkJournal],
] as const

/** Works out anew what a report says, offline. @throws UserError for files that cannot be read */
export async function verify(request: VerifyRequest, folder: string): Promise<Verified> {
  const report = parseReport(request.report, await readGiven(request.report, folder)).value
  const lines = checkReport(report)
  const checked: string[] = []
  for (const [name, check] of GIVEN) {
    const path = request[name]
    if (path === undefined) {
      checked.push(`${name}: not given, so what the report says of it was not compared`)
      continue
    }
    const texts = new Map<string, string>()
    for (const each of path.split('\n')) texts.set(each, await readGiven(each, folder))
    for (const [each, text] of texts) {
      const found = check(report, each, text)
      for (const line of found) lines.push(line)
      if (found.length === 0) checked.push(`${name}: ${each} is what the report says`)
    }
    if (name === 'journal') lines.push(...checkTogether(report, texts))
  }
  const distinct = [...new Set(lines)]
  return { follows: distinct.length === 0, text: describe(request.report, report, distinct, checked) }
}

function describe(path: string, report: ReportFile, lines: readonly string[], checked: readonly string[]): string {
  const { probes, verdict, tool } = report
  const version =
    tool.version === TOOL.version ? '' : `; it was made by version ${tool.version}, this is ${TOOL.version}`
  const more = lines.length > MOST_LINES ? [`and ${lines.length - MOST_LINES} more`] : []
  const text =
    lines.length > 0
      ? [`${path}: does not follow${version}`, ...lines.slice(0, MOST_LINES), ...more]
      : [
          `${path}: "${verdict.result}" and every number follow from the rows of its ${probes.length} probes${version}`,
          verdict.headline,
          ...checked,
          'Times, usage, commits and how the answers were judged are claims: docs/evidence.md',
        ]
  return `${text.map(escapeTerminal).join('\n')}\n`
}
