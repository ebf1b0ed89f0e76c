import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Access, addressCheck, connect, connectJudge } from './connect.ts'
import { findManifests } from './documents/manifests.ts'
import type { Document } from './documents/source.ts'
import { workingTree } from './documents/working-tree.ts'
import { fixedToken } from './endpoints/token.ts'
import { UserError } from './errors.ts'
import type { ModelCard } from './generated/model-card.ts'
import type { Report } from './generated/report.ts'
import type { Settings } from './inputs/settings.ts'
import { readManifests } from './manifest-list.ts'
import { liveProgress, logProgress, type Reporter } from './probing/progress.ts'
import { type Shard, shardFileName } from './probing/shard.ts'
import { type RelabelRequest, relabel } from './relabelling/relabel.ts'
import { describeRecording } from './report/recording.ts'
import { renderTerminal } from './report/terminal.ts'
import { writeReports, writeResult } from './reports.ts'
import { check, checkShard, merge, record } from './run.ts'
import type { Secrets } from './secrets.ts'
import { readShardFiles } from './shard-files.ts'
import type { World } from './world.ts'

const EXIT_CODES: Record<Report['verdict']['result'], number> = { pass: 0, regressed: 1, inconclusive: 2 }
/** Of several manifests the worst decides: regressed, then inconclusive, then pass. */
const SEVERITY = [0, 2, 1]

/** @returns the exit code of the worst verdict */
export async function checkInTerminal(settings: Settings, secrets: Secrets, root = process.cwd()): Promise<number> {
  const access = accessOf(settings, secrets)
  const codes: number[] = []
  for (const manifest of await manifestsIn(root, settings)) {
    if (settings.shard) {
      await shardInTerminal(manifest, settings, settings.shard, access, root)
      continue
    }
    const { report } = await withProgress(root, access, (world) => {
      if (settings.mode !== 'merge') return check(manifest, settings, world)
      return merge(manifest, settings, readShardFiles(resolve(root, settings.shards)), world)
    })
    showReport(report, writeReports(report, resolve(root, settings.outputDir)).html)
    codes.push(EXIT_CODES[report.verdict.result])
  }
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

async function shardInTerminal(
  manifest: Document<ModelCard>,
  settings: Settings,
  shard: Shard,
  access: Access,
  root: string,
): Promise<void> {
  const file = await withProgress(root, access, (world) => checkShard(manifest, settings, shard, world))
  const written = writeResult(
    resolve(root, settings.outputDir),
    file.model,
    shardFileName(shard),
    `${JSON.stringify(file)}\n`,
  )
  process.stdout.write(
    `Shard ${shard.index} of ${shard.of}: ${file.measurement.answers.length} answers in ${written}\n`,
  )
}

/** @returns 0 where every baseline was written */
export async function recordInTerminal(settings: Settings, secrets: Secrets, root = process.cwd()): Promise<number> {
  const access = accessOf(settings, secrets)
  let code = 0
  for (const manifest of await manifestsIn(root, settings)) {
    const {
      report,
      path: target,
      text,
    } = await withProgress(root, access, (world) => record(manifest, settings, world))
    if (text === undefined) {
      showReport(report)
      process.stdout.write(`No baseline was written: what cannot be measured cannot be compared with.\n`)
      code = EXIT_CODES.inconclusive
      continue
    }
    const file = resolve(root, target)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    process.stdout.write(
      `${describeRecording(report, true)}\nWritten to ${target}; commit it to the branch that pull requests go to.\n`,
    )
  }
  return code
}

/** @returns the exit code of the new verdict */
export async function relabelInTerminal(
  request: RelabelRequest,
  outputDir: string,
  root = process.cwd(),
): Promise<number> {
  const { report, labels, changed } = await relabel(request, root, new Date())
  showReport(report, writeReports(report, resolve(root, outputDir)).html)
  process.stdout.write(`Answers with a person's label: ${labels}; judged otherwise than by the judge: ${changed}\n`)
  return EXIT_CODES[report.verdict.result]
}

function accessOf({ endpointToken, judgeToken }: Settings, { scrub }: Secrets): Access {
  return { token: fixedToken(endpointToken), judgeToken: fixedToken(judgeToken), scrub }
}

function showReport(report: Report, path?: string): void {
  const { stdout } = process
  process.stdout.write(renderTerminal(report, { color: hasColors(), width: stdout.columns ?? 100 }))
  if (path !== undefined) stdout.write(`\nReport: ${path}\n`)
}

/** Colours only on a terminal, and not where NO_COLOR is set (https://no-color.org). */
function hasColors(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR
}

async function withProgress<T>(root: string, access: Access, act: (world: World) => Promise<T>): Promise<T> {
  const live = process.stderr.isTTY ? liveProgress(process.stderr) : undefined
  // Piped, a line every few seconds says that it is alive, without a progress line's control characters.
  const reporter: Reporter = live ?? logProgress((line) => process.stderr.write(`${line}\n`))
  const files = workingTree(root)
  try {
    return await act({
      event: { name: 'command-line', head_sha: null, trusted_sha: null, untrusted: false },
      head: files,
      trusted: files,
      checkAddress: addressCheck(process.env),
      connect: (setup) => connect(setup, access),
      connectJudge: (setup) => connectJudge(setup, access),
      scrub: access.scrub,
      now: () => performance.now(),
      date: () => new Date(),
      random: Math.random,
      onPlan: reporter.plan,
      onProgress: reporter.update,
    })
  } finally {
    live?.clear()
  }
}
