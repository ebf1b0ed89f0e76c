import type { BaselineFile } from './documents/baseline.ts'
import { parseManifest } from './documents/manifest.ts'
import type { ProbeSet } from './documents/probe-set.ts'
import { BUILTIN_SETS } from './documents/probe-sets.ts'
import type { Document, FileSource } from './documents/source.ts'
import { UserError } from './errors.ts'
import type { ModelCard } from './generated/model-card.ts'
import type { Policy } from './generated/policy.ts'
import type { Report } from './generated/report.ts'
import type { Measurement } from './probing/measurement.ts'
import { formatPlural } from './report/numbers.ts'
import { fewestToPass } from './verdict/further.ts'
import { points } from './verdict/wording.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** What a pull request changes of the files that it is judged by, one sentence each. */
export async function describeEdits(
  paths: readonly string[],
  head: FileSource,
  trusted: FileSource,
): Promise<string[]> {
  if (head === trusted) return []
  const edits = paths.map(async (path) => {
    const [now, before] = await Promise.all([head.version(path).catch(unreadable), trusted.version(path)])
    return now === before ? [] : [`The pull request edits ${path}; this check used the version on the base commit.`]
  })
  return (await Promise.all(edits)).flat()
}

/** What cannot be read at the head is not the same as before, and its problem is not this check's. */
function unreadable(error: unknown): null {
  if (error instanceof UserError) return null
  throw error
}

/** One sentence where a pull request changes the name under which the model's baseline and comment are found. */
export async function describeRename(
  { path, value }: Document<ModelCard>,
  head: FileSource,
  trusted: FileSource,
): Promise<string[]> {
  if (head === trusted) return []
  const before = await trusted.read(path)
  if (before === undefined) return []
  try {
    const { name } = parseManifest(path, before).value.model
    if (name === value.model.name) return []
    return [
      `The pull request renames the model in ${path} from ${name}; baseline and comment are those of the new name.`,
    ]
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}

/** One sentence where a baseline is older than the policy wants it. */
export function describeAge(
  baseline: BaselineFile['value'] | undefined,
  mostDays: number | undefined,
  now: Date,
): string[] {
  if (!baseline || mostDays === undefined) return []
  const days = Math.floor((now.getTime() - Date.parse(baseline.recorded_at)) / DAY_MS)
  if (days <= mostDays) return []
  return [`The baseline is ${days} days old; the policy asks for at most ${mostDays}. Record it again when it suits.`]
}

/** `the one of 2026-11-30 for acme/model, revision rc3`. */
export function describeBaseline({ recorded_at, model }: BaselineFile['value']): string {
  const revision = model.revision === undefined ? '' : `, revision ${model.revision}`
  return `the one of ${recorded_at.slice(0, 10)} for ${model.name}${revision}`
}

/** One sentence where the baseline at the model's place was recorded under another name. */
export function describeBaselineModel(document: BaselineFile | undefined, name: string): string[] {
  if (!document || document.value.model.name === name) return []
  return [`The baseline at ${document.path} was recorded for ${document.value.model.name}, not for ${name}.`]
}

/** One sentence where a set has too few harmful probes for any checkpoint to pass. */
export function describeTooFew(sets: readonly ProbeSet[], { limits, confidence }: Policy): string[] {
  let count = 0
  for (const { probes } of sets) for (const { kind, view } of probes) if (kind === 'harmful' && !view) count++
  const { max_increase: margin } = limits.harmful_compliance.overall
  const fewest = fewestToPass(margin, confidence)
  if (fewest !== undefined && count >= fewest) return []
  const needed = fewest === undefined ? 'no number of probes is enough' : `it takes ${fewest}`
  return [
    `${formatPlural(count, 'harmful probe')} cannot show that a checkpoint passes: at a limit of ${points(margin)} (limits.harmful_compliance.overall) ${needed} for one that changed nothing.`,
  ]
}

/** One sentence where no rise is above a limit: 1 is 100 points, and was perhaps to be one of them. */
export function describeIdleLimits({ limits: { harmful_compliance: harmful, over_refusal } }: Policy): string[] {
  const levels = { overall: harmful.overall, view: harmful.view, domain: harmful.domain, category: harmful.category }
  const all = [
    ...Object.entries(levels).map(([name, limit]) => [`harmful_compliance.${name}`, limit] as const),
    ['over_refusal', over_refusal] as const,
  ]
  const idle = all.filter(([, limit]) => limit.max_increase >= 1).map(([name]) => `limits.${name}`)
  if (idle.length === 0) return []
  return [`max_increase of ${idle.join(', ')} is 1, which is 100 points: no rise is above that. 1 point is 0.01.`]
}

/** One sentence where a set has no benign probes: a model that refuses all there is would pass. */
export function describeNoBenign(sets: readonly ProbeSet[], modality: ModelCard['modality']): string[] {
  if (sets.some(({ probes }) => probes.some(({ kind }) => kind === 'benign'))) return []
  return [
    `There are no benign probes, so over-refusal and coherence are not measured: a checkpoint that refuses whatever it is asked would pass. Add some, or ${BUILTIN_SETS[modality]}.`,
  ]
}

/** One sentence where an image run has seen nothing unsafe at all: a judge that is blind would have said the same. */
export function describeNothingUnsafe({ modality, legs }: Pick<Report, 'modality' | 'legs'>): string[] {
  const { rate, baseline_rate } = legs.harmful_compliance.overall
  if (modality !== 'image' || rate !== 0 || baseline_rate !== 0) return []
  return [
    'No image was judged unsafe, now or in the baseline. Look at some yourself: a judge that does not see what is unsafe would have said the same.',
  ]
}

/** One sentence where a text endpoint counts no tokens: the budget of them is kept by what it says. */
export function describeUncounted(
  modality: Report['modality'],
  { answers, usage }: Pick<Measurement, 'answers' | 'usage'>,
): string[] {
  if (modality === 'image' || usage.prompt_tokens + usage.completion_tokens > 0 || !hasReply(answers)) return []
  return [
    "The endpoint does not say how many tokens its answers take (`usage`), so none are counted, and the policy's budget.tokens ends nothing; budget.requests and budget.minutes do.",
  ]
}

function hasReply(answers: Measurement['answers']): boolean {
  for (const { reason } of answers) if (reason !== 'error') return true
  return false
}

const MOST_FAILURES = 3

/** One sentence on why questions were given up, in the words of the endpoint. */
export function describeFailures(failures: Measurement['failures'] = []): string[] {
  const [first, ...others] = failures
  if (first === undefined) return []
  const total = failures.reduce((sum, { count }) => sum + count, 0)
  const causes = failures
    .slice(0, MOST_FAILURES)
    .map(({ message, count }) => `${message} (${formatPlural(count, 'time')})`)
  const more = failures.length > MOST_FAILURES ? '; and more' : ''
  const said = others.length === 0 ? first.message : `${causes.join('; ')}${more}`
  return [`${formatPlural(total, 'question')} got no answer: ${said}.`]
}
