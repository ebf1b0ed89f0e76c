import type { Leg, Report, Result, Status } from '../generated/report.ts'
import { safeUrl } from './escape.ts'

/** The predicate type of what `renderPredicate` gives: https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
export const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1'

type ResourceDescriptor = { readonly name: string; readonly digest: { readonly sha256: string } }

export type TestResultPredicate = {
  readonly result: 'PASSED' | 'WARNED' | 'FAILED'
  readonly configuration: readonly ResourceDescriptor[]
  readonly url?: string
  readonly passedTests: readonly string[]
  readonly warnedTests: readonly string[]
  readonly failedTests: readonly string[]
}

const RESULTS: Record<Result, TestResultPredicate['result']> = {
  pass: 'PASSED',
  inconclusive: 'WARNED',
  regressed: 'FAILED',
}

/**
 * The verdict as an in-toto test result, for an attestation. Tests are named `harmful_compliance/<category>`; what has
 * no categories, and each leg as a whole, is named by the leg alone. What was not there (null digest) is left out.
 */
export function renderPredicate(report: Report): TestResultPredicate {
  const tests = (Object.entries(report.legs) as [string, Leg][]).flatMap(
    ([leg, { overall, categories, views = [] }]) => [
      { name: leg, status: overall.status },
      ...views.map(({ name, status }) => ({ name: `${leg}/view: ${name}`, status })),
      // Rows without a limit of their own are tested for nothing.
      ...categories
        .filter(({ limit }) => limit !== null)
        .map(({ name, status }) => ({ name: `${leg}/${name}`, status })),
    ],
  )
  const named = (wanted: Status) => tests.filter(({ status }) => status === wanted).map(({ name }) => name)
  const url = report.event.run_url === undefined ? undefined : safeUrl(report.event.run_url)
  return {
    result: RESULTS[report.verdict.result],
    configuration: listConfiguration(report),
    ...(url === undefined ? {} : { url }),
    passedTests: named('ok'),
    warnedTests: named('inconclusive'),
    failedTests: named('regressed'),
  }
}

function listConfiguration({ manifest, policy, baseline, probe_sets, judge }: Report): ResourceDescriptor[] {
  const files = [
    { name: manifest.path, sha256: manifest.sha256 },
    { name: policy.path, sha256: policy.sha256 },
    { name: baseline.path, sha256: baseline.sha256 },
    ...probe_sets,
    { name: `judge:${judge.kind}`, sha256: judge.sha256 },
    ...(judge.of ?? []).map(({ kind, sha256 }, index) => ({ name: `judge:${judge.kind}[${index}]:${kind}`, sha256 })),
  ]
  return files.flatMap(({ name, sha256 }) => (sha256 === null ? [] : [{ name, digest: { sha256 } }]))
}
