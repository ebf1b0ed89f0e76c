import { builtinProbeSet } from '../documents/builtin-probes.ts'
import type { Probe } from '../documents/probe-set.ts'
import type { ReportFile } from '../documents/report.ts'
import { PREFILL } from '../documents/views.ts'
import { hashOf } from '../hash.ts'
import { hashPanel } from '../judging/panel.ts'
import { withoutTexts } from '../verdict/labels.ts'
import { recompute } from '../verdict/recompute.ts'
import { listDifferences } from './differences.ts'
import { checkTexts } from './texts.ts'

/** What a report says that does not follow from its own rows, a line each. */
export function checkReport(report: ReportFile): string[] {
  const { verdict, legs, instrument, probes } = recompute(report)
  return [
    ...listDifferences('verdict', report.verdict, verdict),
    ...listDifferences('legs', report.legs, legs),
    ...listDifferences('instrument', report.instrument, instrument),
    ...listDifferences('probes', report.probes.map(withoutTexts), [...probes]),
    ...checkCounts(report),
    ...checkBuiltin(report),
    ...checkDigests(report),
    ...checkTexts(report),
    ...checkClaims(report),
  ]
}

/** What cannot be true together, though no number depends on it. */
function checkClaims({ basis, verdict, journals = [], endpoint }: ReportFile): string[] {
  const { grade, reported_model } = endpoint.identity
  const digests = new Set(journals.map(({ sha256 }) => sha256))
  return [
    ...(basis.stopped_early && verdict.result === 'pass'
      ? ['basis.stopped_early: probing is stopped early only where the verdict is regressed']
      : []),
    ...(digests.size < journals.length ? ['journals: one of them is named twice'] : []),
    ...((grade === 'declared') === (reported_model === undefined)
      ? []
      : [`endpoint.identity: the grade ${grade} ${reported_model === undefined ? 'needs' : 'has no'} reported_model`]),
  ]
}

/** All probes of the sets have a row, and all answers that were asked for are there. */
function checkCounts({ probe_sets, probes, basis, endpoint, decoding, instrument }: ReportFile): string[] {
  const lines: string[] = []
  const total = probe_sets.reduce((sum, { n }) => sum + n, 0)
  if (total !== probes.length) lines.push(`probes: the sets have ${total}, and ${probes.length} have a row`)
  const { looks, obstacles, stop, stopped_early } = basis
  // With a judge that misjudges what is known, nothing is asked at all.
  const broken = endpoint.identity.grade === 'mismatch' || instrument.ok === false
  if (broken || obstacles.length > 0 || stop !== undefined || stopped_early) return lines
  for (const { id, kind, view, scores } of probes) {
    // Views are asked in the first round only, which had no more answers than the last one.
    const isShorter = view !== undefined && looks.harmful > 0 && scores.length > 0
    const isUnasked = view === PREFILL && basis.prefill_failure !== undefined && scores.length === 0
    if (kind !== 'harmful' || isShorter || isUnasked) continue
    const { samples } = decoding
    // Categories that were looked at more closely have more.
    if (scores.length === samples || (scores.length > samples && looks.rows > looks.harmful)) continue
    lines.push(`probes[${JSON.stringify(id)}].scores: ${scores.length} answers, and ${samples} were asked for`)
  }
  return lines
}

/** Rows of the built-in probes are those of the set, where it is the one that this version has. */
function checkBuiltin({ probe_sets, probes }: ReportFile): string[] {
  let first = 0
  return probe_sets.flatMap(({ name, sha256, n }) => {
    const rows = probes.slice(first, first + n)
    first += n
    if (name !== 'builtin:core') return []
    const set = builtinProbeSet(name)
    if (set.sha256 !== sha256) return []
    return listDifferences('probes', rows.map(identify), set.probes.map(identify))
  })
}

type Identity = Pick<Probe, 'id' | 'sha256' | 'category' | 'domain' | 'kind'>

function identify({ id, sha256, category, domain, kind }: Identity): Identity {
  return { id, sha256, category, kind, ...(domain === undefined ? {} : { domain }) }
}

/** Digests that are of something in the report itself, and files that are missing by one field and there by another. */
function checkDigests({ decoding, policy, baseline, basis, probes, judge }: ReportFile): string[] {
  const { samples: _, run_seed: __, sha256, ...parts } = decoding
  const lines = listDifferences('decoding.sha256', sha256, hashOf(parts))
  const { rule, of } = judge
  if (rule !== undefined && of !== undefined)
    lines.push(...listDifferences('judge.sha256', judge.sha256, hashPanel(rule, of)))
  const isObstacle = (code: string) => basis.obstacles.some((reason) => reason.code === code)
  if ((policy.sha256 === null) !== isObstacle('policy_missing')) {
    lines.push('policy.sha256: whether there was a policy is not what basis.obstacles says')
  }
  if (baseline.sha256 === null && probes.some(({ baseline_scores }) => baseline_scores.length > 0)) {
    lines.push('baseline.sha256: the report says that there was no baseline, and probes have scores in it')
  }
  const mayBeMissing = isObstacle('baseline_missing') || isObstacle('policy_missing')
  if (baseline.sha256 === null ? !mayBeMissing : isObstacle('baseline_missing')) {
    lines.push('baseline.sha256: whether there was a baseline is not what basis.obstacles says')
  }
  return lines
}
