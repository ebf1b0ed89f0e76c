import { join } from 'node:path'
import * as core from '@actions/core'
import { context } from '@actions/github'
import { findManifests } from './documents/manifests.ts'
import type { Document } from './documents/source.ts'
import { describeProblem, type Problem, UserError } from './errors.ts'
import type { ModelCard } from './generated/model-card.ts'
import { GitHubError } from './github/failure.ts'
import { type RawInputs, readSettings, type Settings } from './inputs/settings.ts'
import { createJobWorld, type JobWorld } from './job-world.ts'
import { openJournals } from './journal-files.ts'
import { notLookedAt, readManifests } from './manifest-list.ts'
import { conclude, type Outcome, sayNotRun } from './outputs.ts'
import { type Shard, shardFileName } from './probing/shard.ts'
import { proxyPasswords } from './proxy.ts'
import { createPublisher, type Publisher } from './publish.ts'
import { record } from './record.ts'
import { cleanText, escapeLogLine, escapeMarkdown } from './report/escape.ts'
import { formatPlural } from './report/numbers.ts'
import { describeRecording, renderRecording } from './report/recording.ts'
import { placeOfResult, requirePlaceFor, writeReports, writeResult } from './reports.ts'
import { check, checkShard, merge } from './run.ts'
import type { Secrets } from './secrets.ts'
import { readShardFiles } from './shard-files.ts'
import type { World } from './world.ts'

const INPUTS = [
  'manifest',
  'policy',
  'baseline',
  'mode',
  'endpoint-token',
  'judge-token',
  'oidc-audience',
  'github-token',
  'ref',
  'publish',
  'shard',
  'shards',
  'resume-from',
  'stop-early',
  'time-limit',
  'seed',
  'output-dir',
]
const SECRETS = ['endpoint-token', 'judge-token', 'github-token']

/** The action: inputs and event in, surfaces and outputs out. @returns the exit code */
export async function runInActions(secrets: Secrets, heedSignals: () => AbortSignal): Promise<number> {
  const line = (text: string) => escapeLogLine(secrets.scrub(text))
  const show = (error: unknown) => showProblems(secrets.scrub(asUserError(error).problems))
  const raw: RawInputs = Object.fromEntries(INPUTS.map((name) => [name, core.getInput(name)]))
  try {
    const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken = '' } = process.env
    const hidden = [...SECRETS.map((name) => raw[name] ?? ''), ...proxyPasswords(process.env)]
    for (const secret of hidden) if (secret !== '') core.setSecret(secret)
    for (const secret of [...hidden, requestToken]) secrets.add(secret)
    const outputDir = join(process.env.RUNNER_TEMP ?? '.', 'guardrail')
    // The same for each attempt: a shard that is run again still belongs to its run.
    const settings = readSettings(raw, { outputDir, seed: String(context.runId) })
    const log = { info: (text: string) => core.info(line(text)), debug: (text: string) => core.debug(line(text)) }
    const world = await createJobWorld(settings, secrets, heedSignals(), log)
    return await runAll(settings, world, { ...log, warn: (text) => core.warning(line(text)), show })
  } catch (error) {
    await show(error)
    const headline = 'The guardrail check could not run; the errors above say what to fix'
    sayNotRun(headline, raw)
    core.setFailed(headline)
    return 1
  }
}

type Messages = { info(text: string): void; warn(text: string): void; show(error: unknown): Promise<void> }

async function runAll(settings: Settings, jobWorld: JobWorld, { info, warn, show }: Messages): Promise<number> {
  // Each is a round trip to GitHub: while it gives the manifests it may look for the policy, which all of them need.
  jobWorld.trusted.version(settings.policy).catch(() => undefined)
  const manifests = await readManifests(await findManifests(settings.manifests, jobWorld.head), jobWorld)
  const models = manifests.flatMap((each) => ('manifest' in each ? [each.manifest.value.model.name] : []))
  const world = { ...jobWorld, journals: openJournals({ ...settings, models, say: info }) }
  const publisher = createPublisher({
    client: world.client,
    repository: context.repo,
    event: world.event,
    surfaces: settings.publish,
    runKey: runKey(),
    warn,
    writeSummary,
    now: world.now,
  })
  for (const model of models) requirePlaceFor(placeOfResult(settings.outputDir, model, 'report.json'))
  const outcomes: Outcome[] = []
  const unreadable: string[] = []
  const unfinished: string[] = []
  for (const opened of manifests) {
    const { path } = opened
    core.startGroup(escapeLogLine(`${settings.mode === 'record' ? 'Recording' : 'Checking'} ${path}`))
    try {
      if ('error' in opened) throw opened.error
      if (world.cancelled.aborted && opened !== manifests[0]) throw notLookedAt(path)
      const { manifest } = opened
      if (settings.shard) {
        if (await shardOne(manifest, settings, settings.shard, world)) unfinished.push(path)
      } else if (settings.mode === 'record') outcomes.push(await recordOne(manifest, settings, world))
      else outcomes.push(await checkOne(manifest, settings, world, publisher))
    } catch (error) {
      await show(error)
      unreadable.push(path)
    } finally {
      core.endGroup()
    }
  }
  return conclude({ outcomes, unreadable, unfinished }, settings)
}

async function checkOne(
  manifest: Document<ModelCard>,
  settings: Settings,
  world: World,
  publisher: Publisher,
): Promise<Outcome> {
  // While GitHub creates the check run, the documents are read.
  const starting = publisher.start(manifest)
  const onProgress: World['onProgress'] = (progress) => {
    world.onProgress(progress)
    void starting.then((publication) => publication.progress(progress))
  }
  try {
    const { report, blocks, done } =
      settings.mode === 'merge'
        ? await merge(manifest, settings, readShardFiles(settings.shards), world)
        : await check(manifest, settings, { ...world, onProgress })
    const files = writeReports(report, settings.outputDir)
    done()
    await (await starting).finish(report, blocks)
    return { report, headline: report.verdict.headline, blocks, files }
  } catch (error) {
    await (await starting).abandon(
      error instanceof UserError ? 'Something has to be fixed first' : 'The check failed unexpectedly',
    )
    throw error
  }
}

/**
 * Writes a shard file and says nothing on GitHub: the merge is the only one that publishes.
 * @returns whether its job is to fail
 */
async function shardOne(
  manifest: Document<ModelCard>,
  settings: Settings,
  shard: Shard,
  world: World,
): Promise<boolean> {
  const { file, blocks, done } = await checkShard(manifest, settings, shard, world)
  const written = writeResult(settings.outputDir, file.model, shardFileName(shard), `${JSON.stringify(file)}\n`)
  done()
  core.setOutput('report-dir', settings.outputDir)
  const { stop, answers } = file.measurement
  const name = `Shard ${shard.index} of ${shard.of}`
  const count = formatPlural(answers.length, 'answer')
  if (stop) core.warning(escapeLogLine(stop.message))
  core.info(escapeLogLine(`${name}: ${count} in ${written}`))
  const said = stop ? ['is not whole', stop.message] : ['is whole', `${count}; the merge decides.`]
  await writeSummary(`### ${name} ${said[0]}\n\n${escapeMarkdown(`${said[1]}`)}\n`)
  return blocks
}

async function recordOne(manifest: Document<ModelCard>, settings: Settings, world: World): Promise<Outcome> {
  const { report, path: target, replaces, text, done } = await record(manifest, settings, world)
  const written = text !== undefined
  const outcome = { report, headline: describeRecording(report, written), blocks: !written }
  const file = written
    ? { baselinePath: writeResult(settings.outputDir, report.model.name, 'baseline.json', text) }
    : {}
  done()
  await writeSummary(renderRecording(report, target, written, replaces))
  return { ...outcome, ...file }
}

/** What somebody can act upon; anything else is a bug of ours, and thrown on. */
function asUserError(error: unknown): UserError {
  if (error instanceof UserError) return error
  if (error instanceof GitHubError)
    return new UserError(`GitHub could not be read: ${error.message}; run the job again`, { cause: error })
  throw error
}

/** Each problem as an annotation at its line, and all of them in the job summary. */
async function showProblems(problems: readonly Problem[]): Promise<void> {
  for (const { message, file, line, column } of problems) {
    const place = {
      ...(file === undefined ? {} : { file: cleanText(file) }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    }
    core.error(
      escapeLogLine(
        describeProblem({ message, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) }),
      ),
      place,
    )
  }
  const fence = '````'
  const text = problems.map((problem) => escapeLogLine(describeProblem(problem)).replaceAll('`', "'")).join('\n')
  await writeSummary(`### Guardrail check: something has to be fixed first\n\n${fence}text\n${text}\n${fence}\n`)
}

/** A summary that cannot be written must not cost what was measured. */
async function writeSummary(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown, true).write()
  } catch (error) {
    core.warning(escapeLogLine(`The job summary was not written: ${(error as Error).message}`))
  }
}

/** Names one attempt at a run of the workflow. */
function runKey(): string {
  return `${context.runId}-${process.env.GITHUB_RUN_ATTEMPT ?? 1}`
}
