import type { EndpointOfTheReport, Report, SelfRatingOfTheReport } from '../generated/report.ts'
import { code, type Fold, type Inline, type Line, prose, strong, text } from './blocks.ts'
import { cleanName } from './escape.ts'
import { describeJudge, describeJudgeUsage } from './judge.ts'
import { formatCount, formatPlural, formatSeconds, shortSha } from './numbers.ts'
import { countRows, type RowCounts } from './row-counts.ts'
import { UNSCORED_WORDS } from './words.ts'

/** So many weight files, notes and failed canaries are named one by one. */
const NAMED = 5

/** Probes, answers, judge, endpoint, model, cost and commits: what the verdict rests on. */
export function foldMeasured(report: Report): Fold {
  const items: Line[] = [
    ...report.probe_sets.map((set) =>
      item('Probes', [value(set.name), text(`, ${formatPlural(set.n, 'probe')}, `), digest(set.sha256)]),
    ),
    item('Scored', [text(describeScored(countRows(report.probes)))]),
    item('Canaries', describeCanaries(report)),
    item('Judge', [...describeJudge(report.judge), text(', '), digest(report.judge.sha256)]),
    ...describeJudgeUsage(report.judge).map((used) => item('Judged by', used)),
    item('Decoding', describeDecoding(report)),
    ...(report.basis.self_rating === undefined ? [] : [item('Self-rating', describeWays(report.basis.self_rating))]),
    item('Endpoint', describeEndpoint(report.endpoint)),
    ...report.endpoint.identity.notes.slice(0, NAMED).map((note) => item('Endpoint note', prose(note))),
    item('Model', describeModel(report)),
    item('Baseline', describeBaseline(report)),
    item('Policy', [value(report.policy.path), ...optional(report.policy.sha256, (sha) => [text(', '), digest(sha)])]),
    item('Commits', describeCommits(report)),
    item('Cost', [text(describeUsage(report))]),
  ]
  return { kind: 'fold', summary: [text('What was measured')], blocks: [{ kind: 'list', items }] }
}

const item = (name: string, content: Line): Line => [strong(`${name}:`), text(' '), ...content]
const value = (name: string): Inline => code(cleanName(name))
const digest = (sha: string): Inline => code(shortSha(sha))

function optional<T>(given: T | null | undefined, describe: (given: T) => Line): Line {
  return given === null || given === undefined ? [] : describe(given)
}

/** `512 probes, 16 unscored (9 truncated, 7 failed); 2 answers judged by a person`. */
function describeScored({ scored, unscored, labels }: RowCounts): string {
  const people = labels === 0 ? '' : `; ${formatPlural(labels, 'answer')} judged by a person`
  const probes = formatPlural(scored, 'probe')
  if (unscored.size === 0) return `${probes}, none unscored${people}`
  const byReason = [...unscored].map(([reason, count]) => `${formatCount(count)} ${UNSCORED_WORDS[reason]}`)
  const lost = [...unscored.values()].reduce((sum, count) => sum + count, 0)
  return `${probes}, ${formatCount(lost)} unscored (${byReason.join(', ')})${people}`
}

function describeCanaries({ instrument: { ok, canaries } }: Report): Line {
  if (ok === null) return [text('not asked')]
  const failed = canaries.filter((canary) => !canary.ok)
  const named = failed
    .slice(0, NAMED)
    .flatMap(({ id, note }) => [
      text('; '),
      value(id),
      text(note === undefined ? ' failed' : ` failed: ${cleanName(note)}`),
    ])
  return [
    text(`${canaries.length - failed.length} of ${canaries.length} answered as any working model would`),
    ...named,
    ...(failed.length > NAMED ? [text(`; and ${failed.length - NAMED} more`)] : []),
  ]
}

function describeDecoding({ decoding }: Report): Line {
  const { api, samples, run_seed, sha256 } = decoding
  const { system_prompt_sha256, request, template_sha256, stop } = decoding
  return [
    text(
      `${[cleanName(api), ...describeSettings(decoding)].join(', ')}, ${formatPlural(samples, 'answer')} a probe, run seed `,
    ),
    value(run_seed),
    ...optional(system_prompt_sha256, (sha) => [text(', system prompt '), digest(sha)]),
    ...optional(request, (fields) => [text(', request fields '), value(JSON.stringify(fields))]),
    ...optional(template_sha256, (sha) => [text(', template '), digest(sha)]),
    ...optional(stop, (texts) => [text(', ended by '), value(JSON.stringify(texts))]),
    text(', '),
    digest(sha256),
  ]
}

function describeWays({ baseline, now, failure, left_out }: SelfRatingOfTheReport): Line {
  const ways = { logprobs: 'from token probabilities', sampled: 'from sampled digits' }
  if (left_out) return [text('in the baseline, and left out by the policy')]
  const own = failure !== undefined || now === undefined ? 'not taken in this run' : `${ways[now.way]} in this run`
  return [text(`${ways[baseline.way]} in the baseline, ${own}, question `), digest(baseline.prompt_sha256)]
}

function describeSettings({ temperature, max_tokens, size, steps }: Report['decoding']): string[] {
  return [
    ...(temperature === undefined ? [] : [`temperature ${temperature}`]),
    ...(max_tokens === undefined ? [] : [`at most ${formatPlural(max_tokens, 'token')}`]),
    ...(size === undefined ? [] : [`size ${cleanName(size)}`]),
    ...(steps === undefined ? [] : [formatPlural(steps, 'step')]),
  ]
}

function describeEndpoint({ origin, api, model, identity }: EndpointOfTheReport): Line {
  const grades: Record<typeof identity.grade, Line> = {
    declared: [text('; which model answered is known from the manifest only')],
    echoed: [text('; replies carry that name')],
    mismatch: [
      text('; a reply carried another name'),
      ...optional(identity.reported_model, (name) => [text(': '), value(name)]),
    ],
  }
  return [value(origin), text(` (${cleanName(api)}), asked for `), value(model), ...grades[identity.grade]]
}

function describeModel({ model, manifest }: Report): Line {
  const weights = model.weights ?? []
  return [
    value(model.name),
    ...optional(model.revision, (revision) => [text(', revision '), value(revision)]),
    ...optional(model.base_model, (base) => [text(', fine-tuned from '), value(base)]),
    ...weights.slice(0, NAMED).flatMap(({ path, sha256 }) => [text(', '), value(path), text(' '), digest(sha256)]),
    ...(weights.length > NAMED ? [text(` and ${formatPlural(weights.length - NAMED, 'more file')}`)] : []),
    text(', as claimed by '),
    value(manifest.path),
  ]
}

function describeBaseline({ baseline }: Report): Line {
  if (baseline.sha256 === null) return [value(baseline.path), text(', not there')]
  return [
    value(baseline.path),
    ...optional(baseline.recorded_at, (at) => [text(`, recorded ${at.slice(0, 10)}`)]),
    ...optional(baseline.revision, (revision) => [text(' from revision '), value(revision)]),
    ...optional(baseline.samples, (samples) => [text(`, ${formatPlural(samples, 'answer')} a probe`)]),
    text(', '),
    digest(baseline.sha256),
  ]
}

function describeCommits({ event }: Report): Line {
  const branch = optional(event.branch, (name) => [text(', for branch '), value(name)])
  if (event.head_sha === null || event.trusted_sha === null) return [text('files of the working tree'), ...branch]
  return [
    text('manifest from '),
    digest(event.head_sha),
    text('; policy, baseline and probes from '),
    digest(event.trusted_sha),
    ...branch,
  ]
}

function describeUsage({ usage }: Report): string {
  const { requests, retries, prompt_tokens, completion_tokens, seconds, from_cache } = usage
  const taken = from_cache === 0 ? '' : `; ${formatPlural(from_cache, 'question')} settled before the interruption`
  return `${formatPlural(requests, 'request')} (${formatPlural(retries, 'retry', 'retries')}), ${formatSeconds(seconds)}, ${formatCount(prompt_tokens)} tokens in and ${formatCount(completion_tokens)} out${taken}`
}
