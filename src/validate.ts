import { parseBaseline } from './documents/baseline.ts'
import { modelSlug, parseManifest } from './documents/manifest.ts'
import { findManifests } from './documents/manifests.ts'
import { checkOverrides } from './documents/overrides.ts'
import { parsePolicy } from './documents/policy.ts'
import type { ProbeSet } from './documents/probe-set.ts'
import { combine, loadProbeSets } from './documents/probe-sets.ts'
import type { FileSource } from './documents/source.ts'
import { SMALL_FILE } from './documents/text.ts'
import { workingTree } from './documents/working-tree.ts'
import { isAllowed } from './endpoints/allow-list.ts'
import { type Problem, UserError } from './errors.ts'
import type { Policy } from './generated/policy.ts'
import type { Settings } from './inputs/settings.ts'
import { identifyPolicyJudge } from './judging/panel.ts'
import { escapeTerminal } from './report/escape.ts'
import { decodingOf } from './setup.ts'
import { differences } from './verdict/comparable.ts'

/**
 * Reads all documents of a working tree and says what was understood.
 * @throws UserError with every problem of every file
 */
export async function validate(settings: Settings, root: string): Promise<string> {
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
  const policy = await attempt(async () => parsePolicy(settings.policy, await require(files, settings.policy)).value)
  if (policy)
    lines.push(`${settings.policy}: allows ${policy.endpoints.allow.join(', ')}; judge ${describeJudge(policy)}`)
  const sets = policy && (await attempt(() => loadProbeSets(policy.probes, files)))
  if (policy && sets) await attempt(async () => checkOverrides(settings.policy, policy, sets))
  for (const set of sets ?? []) lines.push(`${set.name}: ${describeSet(set)}`)
  for (const path of (await attempt(() => findManifests(settings.manifests, files))) ?? []) {
    const manifest = await attempt(async () => parseManifest(path, await require(files, path)).value)
    if (!manifest) continue
    lines.push(`${path}: ${manifest.model.name} at ${manifest.endpoint.url}`)
    if (policy && !isAllowed(manifest.endpoint.url, policy.endpoints.allow)) {
      lines.push(`  its endpoint is not among endpoints.allow in ${settings.policy}: a check would be inconclusive`)
    }
    const target = settings.baseline.replaceAll('{model}', modelSlug(manifest.model.name))
    const text = await files.read(target)
    if (text === undefined) lines.push(`  no baseline at ${target} yet: guardrail-check record writes one`)
    const baseline = text === undefined ? undefined : await attempt(async () => parseBaseline(target, text).value)
    if (!baseline || !policy || !sets) continue
    lines.push(
      `  ${target}: ${baseline.probes.length} probes × ${baseline.samples} answers, recorded ${baseline.recorded_at}`,
    )
    const method = {
      probeSet: combine(sets),
      judge: identifyPolicyJudge(policy.judge),
      decoding: decodingOf(manifest.endpoint, policy),
    }
    for (const difference of differences(baseline, method))
      lines.push(`  not comparable: it was recorded with ${difference}`)
  }
  if (problems.length > 0) throw new UserError(problems)
  return `${[...lines, 'All files are valid.'].map(indented).join('\n')}\n`
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
  if (text === undefined) throw new UserError([{ file: path, message: 'there is no such file' }])
  return text
}

function describeSet({ probes, canaries }: ProbeSet): string {
  const count = (kind: string) => probes.filter((probe) => probe.kind === kind).length
  const categories = new Set(probes.filter(({ kind }) => kind === 'harmful').map(({ category }) => category)).size
  const repeated = probes.length - new Set(probes.map(({ prompt }) => prompt)).size
  const twice = repeated === 0 ? '' : `, ${repeated} with a text that another probe has, too`
  return `${count('harmful')} harmful probes in ${categories} categories, ${count('benign')} benign, ${canaries.length} canaries of its own${twice}`
}
