import { resolve } from 'node:path'
import { pathForModel } from './documents/manifest.ts'
import { findManifests } from './documents/manifests.ts'
import type { Document } from './documents/source.ts'
import { workingTree } from './documents/working-tree.ts'
import { type Problem, UserError } from './errors.ts'
import type { ModelCard } from './generated/model-card.ts'
import type { Report } from './generated/report.ts'
import type { Settings } from './inputs/settings.ts'
import { notLookedAt, readManifests } from './manifest-list.ts'
import { type Shard, shardFileName } from './probing/shard.ts'
import { record } from './record.ts'
import { type RelabelRequest, relabel } from './relabelling/relabel.ts'
import { escapeTerminal } from './report/escape.ts'
import { formatPlural } from './report/numbers.ts'
import { composeFailedRecording, describeRecording } from './report/recording.ts'
import { countRows } from './report/row-counts.ts'
import { renderInTerminal, renderTerminal } from './report/terminal.ts'
import { placeOfResult, type ReportFiles, requirePlaceFor, writeFile, writeReports, writeResult } from './reports.ts'
import { check, checkShard, merge } from './run.ts'
import type { Secrets } from './secrets.ts'
import { readShardFiles } from './shard-files.ts'
import { type Surroundings, surroundingsOf, withProgress } from './terminal-world.ts'

const EXIT_CODES: Record<Report['verdict']['result'], number> = { pass: 0, regressed: 1, inconclusive: 2 }
/** Of several manifests the worst decides: regressed, then inconclusive, then pass. */
const SEVERITY = [0, 2, 1]

/** @returns the exit code of the worst verdict */
export async function checkInTerminal(
  settings: Settings,
  secrets: Secrets,
  cancelled: AbortSignal,
  root = process.cwd(),
): Promise<number> {
  const codes: number[] = []
  const manifests = await manifestsIn(root, settings)
  const surroundings = surroundingsOf(settings, secrets, manifests, cancelled, root)
  const outputDir = resolve(root, settings.outputDir)
  for (const { value } of manifests) requirePlaceFor(placeOfResult(outputDir, value.model.name, 'report.json'))
  await inTurn(manifests, cancelled, async (manifest) => {
    if (settings.shard) {
      const isWhole = await shardInTerminal(manifest, settings, settings.shard, surroundings)
      codes.push(isWhole ? 0 : EXIT_CODES.inconclusive)
      return
    }
    const { report, done } = await withProgress(surroundings, (world) => {
      if (settings.mode !== 'merge') return check(manifest, settings, world)
      const shards = readShardFiles(resolve(root, settings.shards))
      const own = shards.find(({ file }) => file.model === manifest.value.model.name)
      const seed = (!settings.seedGiven && own?.file.run.seed) || settings.seed
      return merge(manifest, { ...settings, seed }, shards, world)
    })
    codes.push(EXIT_CODES[report.verdict.result])
    showReport(report, () => writeReports(report, outputDir))
    done()
    if (report.journals) sayHowToResume(report.basis.stop, hasReplies(report), 'check', settings)
  })
  return codes.sort((one, other) => SEVERITY.indexOf(other) - SEVERITY.indexOf(one))[0] ?? 0
}

/** @throws UserError with the problems of all manifests */
async function manifestsIn(root: string, { manifests }: Settings): Promise<Document<ModelCard>[]> {
  const head = workingTree(root)
  const opened = await readManifests(await findManifests(manifests, head), { head })
  const problems = opened.flatMap((each) => {
    if ('manifest' in each) return []
    if (each.error instanceof UserError) return each.error.problems
    throw each.error
  })
  if (problems.length > 0) throw new UserError(problems)
  return opened.flatMap((each) => ('manifest' in each ? [each.manifest] : []))
}

/** @returns whether all of the shard was asked */
async function shardInTerminal(
  manifest: Document<ModelCard>,
  settings: Settings,
  shard: Shard,
  surroundings: Surroundings,
): Promise<boolean> {
  const { root } = surroundings
  const { file, done } = await withProgress(surroundings, (world) => checkShard(manifest, settings, shard, world))
  const written = writeResult(
    resolve(root, settings.outputDir),
    file.model,
    shardFileName(shard),
    `${JSON.stringify(file)}\n`,
  )
  done()
  const { answers, stop } = file.measurement
  process.stdout.write(`Shard ${shard.index} of ${shard.of}: ${formatPlural(answers.length, 'answer')} in ${written}\n`)
  if (stop) process.stdout.write(`It is not whole: ${escapeTerminal(stop.message)}\n`)
  let isAnythingKept = false
  for (const { reason } of answers) isAnythingKept ||= reason !== 'error'
  sayHowToResume(stop, isAnythingKept, 'check', settings)
  return stop === undefined
}

/** @returns 0 where every baseline was written */
export async function recordInTerminal(
  settings: Settings,
  secrets: Secrets,
  cancelled: AbortSignal,
  root = process.cwd(),
): Promise<number> {
  let code = 0
  const manifests = await manifestsIn(root, settings)
  const surroundings = surroundingsOf(settings, secrets, manifests, cancelled, root)
  const placeOf = ({ value }: Document<ModelCard>) => resolve(root, pathForModel(settings.baseline, value.model.name))
  for (const manifest of manifests) requirePlaceFor(placeOf(manifest))
  await inTurn(manifests, cancelled, async (manifest) => {
    const {
      report,
      path: target,
      replaces,
      text,
      done,
    } = await withProgress(surroundings, (world) => record(manifest, settings, world))
    if (text === undefined) {
      done()
      process.stdout.write(renderInTerminal(composeFailedRecording(report), terminal()))
      sayHowToResume(report.basis.stop, hasReplies(report), 'record', settings)
      code = EXIT_CODES.inconclusive
      return
    }
    writeFile(placeOf(manifest), text)
    done()
    process.stdout.write(
      `${describeRecording(report, true)}\nWritten to ${target}${replaces === undefined ? '' : `, in place of ${escapeTerminal(replaces)}`}; commit it to the branch that pull requests go to.\n`,
    )
    for (const note of report.notes) process.stdout.write(`${escapeTerminal(note)}\n`)
  })
  return code
}

/** One after the other; what keeps one from being looked at keeps none of the others. @throws UserError with all of it */
async function inTurn(
  manifests: readonly Document<ModelCard>[],
  cancelled: AbortSignal,
  act: (manifest: Document<ModelCard>) => Promise<void>,
): Promise<void> {
  const problems: Problem[] = []
  for (const manifest of manifests) {
    try {
      // The first says what a run that was cancelled is.
      if (cancelled.aborted && manifest !== manifests[0]) throw notLookedAt(manifest.path)
      await act(manifest)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(...error.problems)
    }
  }
  if (problems.length > 0) throw new UserError(problems)
}

/** Whether any probe got a reply, whatever came of it. */
function hasReplies({ probes }: Report): boolean {
  const { scored, unscored } = countRows(probes)
  return scored > 0 || [...unscored.keys()].some((reason) => reason !== 'error' && reason !== 'skipped')
}

/** Where that helps: a budget of the policy that was used up stays used up. */
function sayHowToResume(
  stop: Report['basis']['stop'],
  isAnythingKept: boolean,
  command: string,
  { outputDir, timeLimit }: Settings,
): void {
  const helps = stop?.code === 'endpoint_unreachable' || stop?.subject === 'cancelled' || timeLimit !== undefined
  if (stop === undefined || !isAnythingKept || !helps) return
  process.stdout.write(
    `\nWhat was measured is kept. To go on: guardrail-check ${command} with the same flags and --resume-from ${escapeTerminal(outputDir)}\n`,
  )
}

/** @returns the exit code of the new verdict */
export async function relabelInTerminal(
  request: RelabelRequest,
  outputDir: string,
  root = process.cwd(),
): Promise<number> {
  const { report, labels, changed } = await relabel(request, root, new Date())
  showReport(report, () => writeReports(report, resolve(root, outputDir)))
  process.stdout.write(`Answers with a person's label: ${labels}; judged otherwise than by the judge: ${changed}\n`)
  return EXIT_CODES[report.verdict.result]
}

/** Shown first: also where it cannot be written. */
function showReport(report: Report, write: () => ReportFiles): void {
  process.stdout.write(renderTerminal(report, terminal()))
  process.stdout.write(`\nReport: ${write().html}\n`)
}

const terminal = () => ({ color: hasColors(), width: process.stdout.columns ?? 100 })

/** Colours only on a terminal, and not where NO_COLOR is set (https://no-color.org). */
function hasColors(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR
}
