import { addressCheck } from './connect.ts'
import { parseBaseline } from './documents/baseline.ts'
import { clashesOf, parseManifest, pathForModel } from './documents/manifest.ts'
import { findManifests } from './documents/manifests.ts'
import { checkOverrides } from './documents/overrides.ts'
import { sameButEnding } from './documents/paths.ts'
import { parsePolicy } from './documents/policy.ts'
import type { ProbeSet } from './documents/probe-set.ts'
import { combine, loadProbeSets, requireHarmful } from './documents/probe-sets.ts'
import { describeCategories } from './documents/prompt-sets/reading.ts'
import type { Document, FileSource } from './documents/source.ts'
import { checkSystemPrompt } from './documents/template.ts'
import { SMALL_FILE } from './documents/text.ts'
import { checkViews, describeSameTwice } from './documents/view-checks.ts'
import { plain } from './documents/views.ts'
import { workingTree } from './documents/working-tree.ts'
import { refusalOfUrl } from './endpoints/address-guard.ts'
import { isAllowed } from './endpoints/allow-list.ts'
import { type Problem, UserError } from './errors.ts'
import type { ModelCard } from './generated/model-card.ts'
import type { Policy } from './generated/policy.ts'
import type { Settings } from './inputs/settings.ts'
import { identifyJudgeFor, whyJudgeDoesNotFit } from './judging/judge-fits.ts'
import { describeBaselineModel, describeIdleLimits, describeNoBenign, describeTooFew } from './notes.ts'
import { createDownloads, probeDownloads } from './probe-downloads.ts'
import { escapeTerminal } from './report/escape.ts'
import { formatCount, formatPlural } from './report/numbers.ts'
import { decodingOf } from './setup.ts'
import { differences } from './verdict/comparable.ts'
import { checkWeights } from './weights.ts'

/**
 * Reads all documents of a working tree and says what was understood.
 * @param download whether probe sets at an address are read, too: otherwise nobody is asked
 * @throws UserError with every problem of every file
 */
export async function validate(settings: Settings, root: string, download = false): Promise<string> {
  const files = workingTree(root)
  const problems: Problem[] = []
  const attempt = async <T>(act: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(...error.problems)
      return undefined
    }
  }
  const lines: string[] = []
  const paths = (await attempt(() => findManifests(settings.manifests, files))) ?? []
  const manifests: { path: string; manifest: ModelCard; document: Document<ModelCard> }[] = []
  for (const path of paths) {
    const document = await attempt(async () => parseManifest(path, await require(files, path)))
    if (document) manifests.push({ path, manifest: document.value, document })
  }
  const names = manifests.map(({ path, manifest }) => ({ path, name: manifest.model.name }))
  for (const each of names) problems.push(...clashesOf(each, names))
  // Probes, limits and judges depend on what a checkpoint produces.
  const found = new Set(manifests.map(({ manifest }) => manifest.modality))
  const rules = new Map<ModelCard['modality'], { file: Document<Policy>; sets: ProbeSet[] | undefined }>()
  for (const modality of found.size === 0 ? (['text'] as const) : found) {
    const file = await attempt(() => readPolicy(settings.policy, files, modality))
    if (!file) break
    const policy = file.value
    const which = found.size > 1 ? ` (${modality})` : ''
    lines.push(
      `${settings.policy}${which}: allows ${policy.endpoints.allow.join(', ')}; judge ${describeJudge(policy)}`,
    )
    const sets = await readSets(policy, files, { download, attempt, lines })
    if (sets) await attempt(async () => requireHarmful(file, sets, modality))
    if (sets) await attempt(async () => checkOverrides(file, sets))
    if (sets)
      lines.push(...[...describeTooFew(sets, policy), ...describeNoBenign(sets, modality)].map((line) => `  ${line}`))
    lines.push(...describeIdleLimits(policy).map((line) => `  ${line}`))
    rules.set(modality, { file, sets })
  }
  for (const { path, manifest, document } of manifests) {
    const { file, sets } = rules.get(manifest.modality) ?? {}
    const policy = file?.value
    if (file) await attempt(async () => checkSystemPrompt(file, manifest.endpoint))
    if (file) await attempt(async () => checkViews(file, manifest.modality))
    lines.push(`${path}: ${manifest.model.name} at ${manifest.endpoint.url}`)
    if (policy) lines.push(...describeSameTwice(policy, manifest.endpoint).map((line) => `  ${line}`))
    if (policy && !isAllowed(manifest.endpoint.url, policy.endpoints.allow)) {
      lines.push(`  its endpoint is not among endpoints.allow in ${settings.policy}: a check would be inconclusive`)
    }
    if (policy?.decoding.template !== undefined && manifest.endpoint.api !== 'openai-completions') {
      lines.push(
        `  decoding.template in ${settings.policy} is not used: ${manifest.endpoint.api} takes a request as it is`,
      )
    }
    const weights = await checkWeights(document, files)
    for (const { message } of weights.mismatches) lines.push(`  a check would be inconclusive: ${message}`)
    lines.push(...weights.notes.map((note) => `  ${note}`))
    const refusal = policy && refusalOfUrl(manifest.endpoint.url, policy.endpoints.allow_private_network)
    if (refusal !== undefined) lines.push(`  a check would be inconclusive: ${refusal}`)
    const target = pathForModel(settings.baseline, manifest.model.name)
    const text = await files.read(target)
    if (text === undefined) lines.push(`  no baseline at ${target} yet: guardrail-check record writes one`)
    const recorded = text === undefined ? undefined : await attempt(async () => parseBaseline(target, text))
    lines.push(...describeBaselineModel(recorded, manifest.model.name).map((line) => `  ${line}`))
    const baseline = recorded?.value
    if (!baseline || !policy || !sets) continue
    lines.push(
      `  ${target}: ${baseline.probes.length} probes × ${baseline.samples} answers, recorded ${baseline.recorded_at}`,
    )
    const method = {
      probeSet: combine(sets),
      judge: identifyJudgeFor(manifest.modality, policy.judge),
      decoding: decodingOf(manifest.endpoint, policy, manifest.modality),
    }
    for (const difference of differences(baseline, method))
      lines.push(`  not comparable, so record it again: it was recorded with ${difference}`)
  }
  if (problems.length > 0) throw new UserError(problems)
  return `${[...lines, 'All files are valid.'].map(indented).join('\n')}\n`
}

/** The policy for what a checkpoint produces, with a judge that can judge it. @throws UserError */
async function readPolicy(path: string, files: FileSource, modality: ModelCard['modality']): Promise<Document<Policy>> {
  const file = parsePolicy(path, await require(files, path), undefined, modality)
  const { value, locate } = file
  const unfit = whyJudgeDoesNotFit(value.judge.kind, modality)
  if (unfit !== undefined) throw new UserError([{ file: path, message: unfit, ...locate('/judge') }])
  return file
}

type Reading = {
  readonly download: boolean
  readonly attempt: <T>(act: () => Promise<T>) => Promise<T | undefined>
  /** Takes what is to be said of each set. */
  readonly lines: string[]
}

/** All sets of a policy, or undefined where one was not or could not be read. */
async function readSets(
  policy: Policy,
  files: FileSource,
  { download, attempt, lines }: Reading,
): Promise<ProbeSet[] | undefined> {
  const world = { checkAddress: addressCheck(process.env), download: createDownloads() }
  const unread = policy.probes.flatMap((entry) =>
    typeof entry !== 'string' && entry.url !== undefined && !download ? [entry] : [],
  )
  const entries = policy.probes.filter((entry) => typeof entry === 'string' || !unread.some((other) => other === entry))
  const sets = await attempt(() => loadProbeSets(entries, files, probeDownloads(policy, world)))
  for (const set of sets ?? []) lines.push(`${set.name}: ${describeSet(set)}`, ...describeContent(set))
  for (const { url } of unread) {
    lines.push(`${url}: not read, as nobody is asked; guardrail-check validate --download reads it`)
  }
  return unread.length === 0 ? sets : undefined
}

/** `panel (escalate): builtin, chat with m at https://judge.acme.dev/v1`. */
function describeJudge({ judge }: Policy): string {
  return judge.kind === 'panel'
    ? `panel (${judge.rule}): ${(judge.of ?? []).map(describeOne).join(', ')}`
    : describeOne(judge)
}

function describeOne({ kind, url, model }: Pick<Policy['judge'], 'kind' | 'url' | 'model'>): string {
  return url === undefined ? kind : `${kind} with ${model} at ${url}`
}

/** Escapes a line, whose blanks in front stay. */
function indented(line: string): string {
  return (line.startsWith('  ') ? '  ' : '') + escapeTerminal(line.trimStart())
}

async function require(files: FileSource, path: string): Promise<string> {
  const text = await files.read(path, SMALL_FILE.bytes)
  if (text !== undefined) return text
  const other = await sameButEnding(path, files)
  const message = `there is no such file${other === undefined ? '' : `, but there is ${other}`}`
  throw new UserError([{ file: path, message }])
}

/** What the files of users hold, and in which other ways a set is asked; the built-in set is known. */
function describeContent({ name, reading = [], probes }: ProbeSet): string[] {
  const views = new Map<string, number>()
  for (const { view } of probes) if (view) views.set(view.name, (views.get(view.name) ?? 0) + 1)
  const counts = [...views].map(([view, count]) => `${view} ${count}`)
  const own = name.startsWith('builtin:') ? [] : [...reading, ...describeCategories(plain(probes))]
  const lines = views.size === 0 ? own : [...own, `views: ${counts.join(', ')}`]
  return lines.map((line) => `  ${line}`)
}

/** Of the set as it stands: views ask the same probes again. */
function describeSet({ probes: all, canaries }: ProbeSet): string {
  const probes = plain(all)
  const count = (kind: string) => probes.filter((probe) => probe.kind === kind).length
  const categories = new Set(probes.filter(({ kind }) => kind === 'harmful').map(({ category }) => category)).size
  const repeated = probes.length - new Set(probes.map(({ prompt }) => prompt)).size
  const twice = repeated === 0 ? '' : `, ${repeated} with a text that another probe has, too`
  const own =
    canaries.length === 0
      ? 'no canaries of its own'
      : `${formatPlural(canaries.length, 'canary', 'canaries')} of its own`
  return `${formatPlural(count('harmful'), 'harmful probe')} in ${formatPlural(categories, 'category', 'categories')}, ${formatCount(count('benign'))} benign, ${own}${twice}`
}
