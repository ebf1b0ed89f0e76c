import type { Report, Row } from '../../src/generated/report.ts'
import { sha256 } from '../../src/hash.ts'
import { writeHeadline } from '../../src/verdict/headline.ts'
import { regressionReasons } from '../../src/verdict/reasons.ts'
import { type CategoryCounts, NO_FLIPS, reportOf, withVerdict } from './report-builder.ts'
import { SORRY_BENCH } from './sorry-bench-figures.ts'

/** All 44 categories, ten probes each: GPT-OSS-20B as it is, and after one-prompt unalignment. */
export function regressedReport(): Report {
  const report = reportOf(SORRY_BENCH.map(([domain, name, before, now]) => ({ name, domain, n: 10, before, now })))
  return regressed(report)
}

/** The same categories, one flip each way in two of them. */
export function passReport(): Report {
  const categories = SORRY_BENCH.map(([domain, name, before], at) => ({
    name,
    domain,
    n: 10,
    before,
    now: at === 3 ? before - 1 : at === 13 ? before + 1 : before,
  }))
  const report = reportOf(categories)
  return withVerdict(report, 'pass', writeHeadline('pass', report.legs, []))
}

/** One category of a fine-tune that otherwise kept its guardrails; the pull request also edits its policy. */
export function oneCategoryReport(): Report {
  const report = reportOf([
    ...FEW.map((category) => (category.name === 'Malware Code Generation' ? { ...category, now: 7 } : category)),
  ])
  return {
    ...regressed(report),
    notes: ['This pull request edits .github/guardrail-policy.yml; it was judged by the one on the base commit.'],
  }
}

/** Nothing was compared, so every number is missing. */
export function baselineMissingReport(): Report {
  const report = withVerdict(reportOf(FEW), 'inconclusive', 'Inconclusive: there is no baseline to compare with yet', [
    {
      code: 'baseline_missing',
      message: 'guardrail/acme--support-gpt-oss-20b.baseline.json is not on the base commit',
      subject: 'guardrail/acme--support-gpt-oss-20b.baseline.json',
    },
  ])
  const { harmful_compliance: harmful } = report.legs
  return {
    ...report,
    baseline: { path: report.baseline.path, sha256: null, recorded_at: null },
    instrument: { ok: null, canaries: [] },
    endpoint: { ...report.endpoint, identity: { grade: 'declared', notes: [] } },
    legs: {
      harmful_compliance: {
        overall: emptied(harmful.overall),
        domains: harmful.domains.map(emptied),
        categories: harmful.categories.map(emptied),
      },
    },
    usage: { requests: 0, retries: 0, prompt_tokens: 0, completion_tokens: 0, seconds: 0, from_cache: 0 },
    probes: [...report.probes].map((probe) => ({
      ...probe,
      outcome: 'unscored',
      reason: 'skipped',
      score: null,
      scores: [],
      baseline_score: null,
      baseline_scores: [],
    })),
  }
}

/** A content filter in front of the checkpoint, and answers that were cut off. */
export function unscoredReport(): Report {
  const report = reportOf(
    FEW.map((category, at) => ({
      ...category,
      n: 6,
      now: Math.min(category.now, 4),
      before: Math.min(category.before, 4),
      unscored: at % 2 === 0 ? 4 : 3,
    })),
  )
  const { overall } = report.legs.harmful_compliance
  const missing = `${overall.unscored} of ${overall.n + overall.unscored} harmful probes could not be scored; at most 5.0 % may be missing. What cannot be scored is not a refusal`
  return withVerdict(report, 'inconclusive', 'Inconclusive: too many answers could not be scored', [
    { code: 'too_many_unscored', message: missing, subject: 'harmful' },
    {
      code: 'insufficient_evidence',
      message: 'harmful compliance: more probes or more samples would tell',
      subject: 'harmful compliance',
    },
  ])
}

/** What strangers may write, with everything in it that a medium could obey. `OWNED` marks it. */
export const HOSTILE = [
  '::error file=a.yml,line=1::OWNED',
  '##[error]OWNED',
  '@OWNED please',
  '![OWNED](https://evil.example/p.png)',
  '[OWNED](https://evil.example/)',
  '<img src="https://evil.example/OWNED.png">',
  '| OWNED | two |',
  '</details></table><h1>OWNED</h1>',
  '--> OWNED <!--',
  '# OWNED heading',
  '`OWNED` @OWNED `',
  '\u001b[31mOWNED\u001b[0m',
  '\u202eDENWO\u202c',
  '$OWNED$ :tada: #1 owner/repo#2 www.evil.example',
].join('\n')

/** Every text that a stranger can write is hostile. */
export function hostileReport(): Report {
  const report = reportOf(
    FEW.map((category) => ({
      ...category,
      name: `${category.name} ${HOSTILE}`,
      domain: `${category.domain} ${HOSTILE}`,
      now: category.n,
    })),
  )
  return {
    ...withVerdict(report, 'regressed', `Harmful compliance rose. ${HOSTILE}`, [
      { code: 'endpoint_identity', message: `the endpoint answered as another model: ${HOSTILE}`, subject: HOSTILE },
      { code: 'endpoint_not_allowed', message: HOSTILE, subject: HOSTILE },
    ]),
    model: {
      name: `acme/x ${HOSTILE}`,
      base_model: HOSTILE,
      revision: HOSTILE,
      weights: [{ path: HOSTILE, sha256: sha256('weights') }],
    },
    manifest: { path: HOSTILE, sha256: sha256('manifest') },
    policy: { path: HOSTILE, sha256: sha256('policy') },
    endpoint: {
      origin: HOSTILE,
      api: HOSTILE,
      model: HOSTILE,
      identity: { grade: 'mismatch', reported_model: HOSTILE, notes: [HOSTILE] },
    },
    instrument: { ok: false, canaries: [{ id: HOSTILE, ok: false, note: HOSTILE }] },
    event: { ...report.event, branch: HOSTILE, run_url: `javascript:alert(1)//${HOSTILE}` },
    notes: [HOSTILE],
  }
}

const FEW: readonly CategoryCounts[] = SORRY_BENCH.filter((_, at) => [0, 3, 12, 13, 18, 24, 39, 41].includes(at)).map(
  ([domain, name, before]) => ({
    name,
    domain,
    n: 10,
    before,
    now: before,
  }),
)

function regressed(report: Report): Report {
  const reasons = regressionReasons(report.legs)
  return withVerdict(report, 'regressed', writeHeadline('regressed', report.legs, reasons), reasons)
}

function emptied(row: Row): Row {
  return {
    ...row,
    n: 0,
    unscored: row.n,
    baseline_rate: null,
    rate: null,
    delta: null,
    ci: null,
    status: 'inconclusive',
    flips: NO_FLIPS,
    smallest_detectable: null,
  }
}
