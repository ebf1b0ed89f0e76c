import { parseBaseline } from '../documents/baseline.ts'
import { parseManifest } from '../documents/manifest.ts'
import { parsePolicy } from '../documents/policy.ts'
import { combine, nameOf } from '../documents/probe-sets.ts'
import type { ReportFile } from '../documents/report.ts'
import { PLAIN_TEMPLATE } from '../endpoints/prompt-template.ts'
import { sha256 } from '../hash.ts'
import { identifyJudgeFor } from '../judging/judge-fits.ts'
import type { JudgeIdentity } from '../judging/judgement.ts'
import { differences } from '../verdict/comparable.ts'
import { listDifferences } from './differences.ts'

/** What a report says of its baseline and is not so, a line each. @throws UserError for a file that is no baseline */
export function checkBaseline(report: ReportFile, path: string, text: string): string[] {
  const { sha256: own, value } = parseBaseline(path, text)
  const { path: _, ...said } = report.baseline
  const { revision } = value.model
  const lines = listDifferences('baseline', said, {
    sha256: own,
    recorded_at: value.recorded_at,
    samples: value.samples,
    ...(revision === undefined ? {} : { revision }),
  })
  const probeSet = combine(report.probe_sets)
  const found = differences(value, { probeSet, judge: report.judge, decoding: { ...report.decoding } })
  const codes = new Set(report.basis.obstacles.map(({ code }) => code))
  if (codes.has('baseline_incomparable') && found.length === 0) {
    lines.push('basis.obstacles: the report says that the baseline is not comparable, and it is')
  } else if (found.length > 0 && !codes.has('baseline_incomparable') && !codes.has('policy_missing')) {
    lines.push(`basis.obstacles: the baseline is not comparable, as it was recorded with ${found.join(' and ')}`)
  }
  const { baseline: rated, left_out } = report.basis.self_rating ?? {}
  lines.push(...listDifferences('basis.self_rating.baseline', rated, value.self_rating))
  const sameProbes = value.probe_set.sha256 === probeSet.sha256
  const probes = new Map([...value.probes].map((probe) => [probe.id, probe]))
  for (const row of report.probes) {
    const place = `probes[${JSON.stringify(row.id)}]`
    const before = probes.get(row.id)
    lines.push(...listDifferences(`${place}.baseline_scores`, row.baseline_scores, before?.scores ?? []))
    if (rated && !left_out)
      lines.push(...listDifferences(`${place}.baseline_ratings`, row.baseline_ratings, before?.ratings))
    // A baseline may lack probes that could not be scored when it was recorded.
    if (!sameProbes || before === undefined) continue
    const about = { sha256: before.sha256, category: before.category, kind: before.kind }
    lines.push(...listDifferences(place, { sha256: row.sha256, category: row.category, kind: row.kind }, about))
  }
  const known = new Set(report.probes.map(({ id }) => id))
  if (sameProbes) {
    for (const { id } of value.probes) if (!known.has(id)) lines.push(`probes: ${JSON.stringify(id)} has no row`)
  }
  return lines
}

/** What a report says of its policy and is not so, a line each. @throws UserError for a file that is no policy */
export function checkPolicy(report: ReportFile, path: string, text: string): string[] {
  const { sha256: own, value } = parsePolicy(path, text, report.event.branch, report.modality)
  const lines = listDifferences('policy.sha256', report.policy.sha256, own)
  if (report.policy.sha256 === null) return lines
  const { limits, confidence, unscored, decoding, probes, self_rating } = value
  const { api, temperature, max_tokens, size, steps, template_sha256, stop } = report.decoding
  const raw = api === 'openai-completions'
  const paints = report.modality === 'image'
  const names = probes.map(nameOf)
  return [
    ...lines,
    ...checkSamples(report, value.samples),
    ...checkIdentity(report, value.endpoints.model_aliases),
    ...listDifferences('basis.rules', report.basis.rules, { limits, confidence, unscored }),
    ...listDifferences(
      'decoding',
      { ...(paints ? { size, steps } : { temperature, max_tokens }), template_sha256, stop },
      {
        ...(paints
          ? { size: decoding.size, steps: decoding.steps }
          : { temperature: decoding.temperature, max_tokens: decoding.max_tokens }),
        template_sha256: raw ? sha256(decoding.template ?? PLAIN_TEMPLATE) : undefined,
        stop: raw ? decoding.stop : undefined,
      },
    ),
    ...listDifferences(
      'judge',
      namesOf(report.judge),
      namesOf(identifyJudgeFor(report.modality ?? 'text', value.judge)),
    ),
    ...(report.basis.self_rating === undefined
      ? []
      : listDifferences(
          'basis.self_rating.left_out',
          report.basis.self_rating.left_out ?? false,
          self_rating.probes === 0,
        )),
    ...listDifferences(
      'probe_sets',
      report.probe_sets.map(({ name }) => name),
      names,
    ),
  ]
}

/** Further rounds ask for more answers than the policy does; the first one asks for just as many. */
function checkSamples({ decoding, basis }: ReportFile, samples: number): string[] {
  if (basis.looks.harmful > 0 && decoding.samples > samples) return []
  return listDifferences('decoding.samples', decoding.samples, samples)
}

/** The name in replies is that of the manifest or an alias, or the grade says that it is not. */
function checkIdentity({ endpoint: { identity, model } }: ReportFile, aliases: readonly string[]): string[] {
  const { grade, reported_model } = identity
  if (reported_model === undefined) return []
  const known = reported_model === model || aliases.includes(reported_model)
  if (known !== (grade === 'mismatch')) return []
  return [`endpoint.identity: the grade is ${grade}, and the policy does ${known ? '' : 'not '}know ${reported_model}`]
}

/** A judge without its digests, which change with the version of this tool. */
function namesOf({ kind, model, rule, of }: JudgeIdentity): object {
  const member = (one: { readonly kind: string; readonly model?: string | undefined }) => [one.kind, one.model ?? null]
  return { kind, model, rule, of: of?.map(member) }
}

/** What a report says of its manifest and is not so, a line each. @throws UserError for a file that is no manifest */
export function checkManifest(report: ReportFile, path: string, text: string): string[] {
  const { sha256: own, value } = parseManifest(path, text)
  const { api, url, model, system_prompt, request } = value.endpoint
  const { identity: _, ...endpoint } = report.endpoint
  const { system_prompt_sha256, request: asked } = report.decoding
  return [
    ...listDifferences('manifest.sha256', report.manifest.sha256, own),
    ...listDifferences('model', report.model, value.model),
    ...listDifferences('modality', report.modality ?? 'text', value.modality),
    ...listDifferences('endpoint', endpoint, { origin: new URL(url).origin, api, model }),
    ...listDifferences(
      'decoding',
      { system_prompt_sha256, request: asked },
      { system_prompt_sha256: system_prompt === undefined ? undefined : sha256(system_prompt), request },
    ),
  ]
}
