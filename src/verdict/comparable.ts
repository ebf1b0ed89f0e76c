import type { Baseline } from '../generated/baseline.ts'
import type { JudgeIdentity } from '../judging/judgement.ts'

/** How a run measures: what has to agree with the baseline before numbers may be compared. */
export type Method = {
  readonly probeSet: { readonly name: string; readonly sha256: string }
  readonly judge: JudgeIdentity
  readonly decoding: { readonly sha256: string; readonly [part: string]: unknown }
}

/** What differs between a baseline and a run, in words; empty when they are comparable. */
export function differences(baseline: Baseline, { probeSet, judge, decoding }: Method): string[] {
  const found: string[] = []
  if (baseline.probe_set.sha256 !== probeSet.sha256) {
    found.push(`another probe set (${described(baseline.probe_set)} instead of ${described(probeSet)})`)
  }
  if (baseline.judge.sha256 !== judge.sha256) {
    found.push(`another judge (${describedJudge(baseline.judge)} instead of ${describedJudge(judge)})`)
  }
  if (baseline.decoding.sha256 !== decoding.sha256)
    found.push(`another decoding (${changedParts(baseline.decoding, decoding)})`)
  return found
}

const describedJudge = ({ kind, model, sha256 }: JudgeIdentity): string =>
  described({ name: model === undefined ? kind : `${kind} with ${shown(model)}`, sha256 })

const described = ({ name, sha256 }: { name: string; sha256: string }): string => `${name} ${sha256.slice(0, 12)}`

function changedParts(before: object, now: object): string {
  const [old, own] = [before as Record<string, unknown>, now as Record<string, unknown>]
  const names = [...new Set([...Object.keys(old), ...Object.keys(own)])].filter((name) => name !== 'sha256')
  const changed = names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(own[name]))
  return changed.map((name) => `${name} ${shown(old[name])} instead of ${shown(own[name])}`).join(', ')
}

function shown(value: unknown): string {
  if (value === undefined) return 'none'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 12)}…` : text
}
