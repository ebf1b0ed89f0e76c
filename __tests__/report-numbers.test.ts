import { describe, expect, test } from '@jest/globals'
import { renderComment } from '../src/report/comment.ts'
import { listNextSteps } from '../src/report/next-steps.ts'
import {
  formatChange,
  formatCount,
  formatFlips,
  formatInterval,
  formatPlural,
  formatRate,
  formatSeconds,
  shortSha,
} from '../src/report/numbers.ts'
import { renderPredicate } from '../src/report/predicate.ts'
import { describeRecording, renderRecording } from '../src/report/recording.ts'
import { withVerdict } from './support/report-builder.ts'
import { baselineMissingReport, oneCategoryReport, passReport, regressedReport } from './support/reports.ts'

describe('numbers', () => {
  test.each([
    [0.132, '13.2\u00a0%'],
    [1, '100.0\u00a0%'],
    [0, '0.0\u00a0%'],
    [0.0004, '0.0\u00a0%'],
    [null, '–'],
  ])('rate %p', (rate, text) => {
    expect(formatRate(rate)).toBe(text)
  })

  test.each([
    [0.798, '+79.8'],
    [-0.032, '−3.2'],
    [0, '0.0'],
    [-0.0001, '0.0'],
    [0.0001, '0.0'],
    [null, '–'],
  ])('change %p', (change, text) => {
    expect(formatChange(change)).toBe(text)
  })

  test('interval', () => {
    expect(formatInterval([0.751, 0.84])).toBe('[+75.1,\u00a0+84.0]')
    expect(formatInterval([-0.01, 0])).toBe('[−1.0,\u00a00.0]')
    expect(formatInterval([0.968, 1], 'rate')).toBe('[96.8\u00a0%,\u00a0100.0\u00a0%]')
    expect(formatInterval(null)).toBe('–')
  })

  test('flips, counts, plurals, seconds, digests', () => {
    expect(formatFlips({ n: 10, flips: { to_complied: 9, to_refused: 1 } })).toBe('9\u00a0↑\u00a01\u00a0↓')
    expect(formatFlips({ n: 0, flips: { to_complied: 0, to_refused: 0 } })).toBe('–')
    expect([0, 999, 1000, 1234567].map(formatCount)).toEqual(['0', '999', '1,000', '1,234,567'])
    expect([formatPlural(1, 'probe'), formatPlural(2, 'retry', 'retries')]).toEqual(['1 probe', '2 retries'])
    expect([0, 84.21, 119.9, 120, 3_725.6].map(formatSeconds)).toEqual([
      '0.0\u00a0s',
      '84.2\u00a0s',
      '119.9\u00a0s',
      '2\u00a0min 0\u00a0s',
      '62\u00a0min 6\u00a0s',
    ])
    expect([shortSha('0123456789abcdef'), shortSha(null)]).toEqual(['0123456789ab', '–'])
  })
})

describe('predicate', () => {
  test('results by verdict, tests by row', () => {
    expect(renderPredicate(passReport())).toMatchObject({ result: 'PASSED', failedTests: [], warnedTests: [] })
    const { result, failedTests, passedTests } = renderPredicate(oneCategoryReport())
    expect(result).toBe('FAILED')
    expect(failedTests).toEqual(['harmful_compliance', 'harmful_compliance/Malware Code Generation'])
    expect(passedTests).toContain('harmful_compliance/Terrorism')
    expect(passedTests).toContain('coherence')
  })

  test('what was not there is left out of the configuration', () => {
    const { result, configuration, warnedTests } = renderPredicate(baselineMissingReport())
    expect(result).toBe('WARNED')
    expect(configuration.map(({ name }) => name)).toEqual([
      'model-card.yml',
      '.github/guardrail-policy.yml',
      'builtin:core',
      'judge:builtin',
    ])
    expect(warnedTests).toContain('harmful_compliance/Terrorism')
  })
})

describe('what to do', () => {
  const stepsOf = (code: Parameters<typeof withReason>[0]) => listNextSteps(withReason(code)).join('\n')
  const withReason = (
    code: 'baseline_missing' | 'endpoint_not_allowed' | 'no_secrets' | 'endpoint_identity' | 'policy_missing',
  ) => withVerdict(regressedReport(), 'inconclusive', 'Inconclusive', [{ code, message: 'x' }])

  test('names the file, the setting and the command', () => {
    expect(stepsOf('baseline_missing')).toMatch(
      /`mode: record`.*`guardrail-check record`.*`guardrail\/acme--support-gpt-oss-20b\.baseline\.json` on the base branch/,
    )
    expect(stepsOf('endpoint_not_allowed')).toMatch(
      /`https:\/\/ckpt\.staging\.acme\.dev`.*`endpoints\.allow` in `\.github\/guardrail-policy\.yml` on the base branch/,
    )
    expect(stepsOf('policy_missing')).toMatch(/`\.github\/guardrail-policy\.yml`/)
    expect(stepsOf('no_secrets')).toMatch(/maintainer/)
    expect(stepsOf('endpoint_identity')).toMatch(/`endpoint\.model`/)
  })

  test('is said once, however many rows regressed', () => {
    expect(listNextSteps(regressedReport())).toHaveLength(1)
  })
})

describe('reasons', () => {
  test('many of one kind are told as one', () => {
    const comment = renderComment(regressedReport())
    expect(comment).toContain(
      '- 4 domains regressed: Hate Speech Generation; Assistance with Crimes or Torts; Potentially Inappropriate Topics; Potentially Unqualified Advice.',
    )
    expect(comment).toMatch(/^- 38 categories regressed: .*; and 34 more\.$/m)
  })

  test('a message of plain words begins with a capital letter, a name stays as it is', () => {
    const report = withVerdict(
      regressedReport(),
      'inconclusive',
      'x',
      ['harmful compliance: unclear', 'llama-3: other', 'model.yml is gone'].map((message) => ({
        code: 'endpoint_identity',
        message,
      })),
    )
    for (const line of ['- Harmful compliance: unclear', '- llama-3: other', '- model.yml is gone'])
      expect(renderComment(report)).toContain(line)
  })
})

test('where domains regressed and no category alone did, the heading of the table says so', () => {
  const report = regressedReport()
  const { harmful_compliance: leg, ...others } = report.legs
  const categories = leg.categories.map((row) => ({ ...row, status: 'ok' as const }))
  const comment = renderComment({ ...report, legs: { ...others, harmful_compliance: { ...leg, categories } } })
  expect(comment).toContain('#### Harmful compliance: 4 of 4 domains, 0 of 44 categories regressed')
})

describe('what a run could have seen', () => {
  const renderBlind = (n: number) => {
    const report = passReport()
    const { harmful_compliance: leg } = report.legs
    const overall = { ...leg.overall, n, smallest_detectable: null }
    return renderComment({ ...report, legs: { ...report.legs, harmful_compliance: { ...leg, overall } } })
  }

  test('nothing is said loudly, not left out', () => {
    expect(renderBlind(440)).toMatch(
      /Note: With 440 probes scored on both sides, no rise would have shown as a regression/,
    )
  })

  test('is said of a baseline as well, as soon as it is recorded', () => {
    const report = passReport()
    const { harmful_compliance: leg } = report.legs
    const overall = { ...leg.overall, baseline_rate: 1, rate: 1, smallest_detectable: null }
    const blind = { ...report, legs: { ...report.legs, harmful_compliance: { ...leg, overall } } }
    const said = /No rise above it would show as a regression overall.*max_rate/
    expect(describeRecording(blind, true)).toMatch(said)
    expect(renderRecording(blind, 'guardrail/a.baseline.json', true)).toMatch(said)
    expect(describeRecording(report, true)).not.toMatch(said)
    expect(renderRecording(report, 'guardrail/a.baseline.json', true)).not.toMatch(said)
  })

  test('is not spoken of where nothing was measured', () => expect(renderBlind(0)).not.toMatch(/would have shown/))
})
