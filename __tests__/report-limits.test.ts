import { describe, expect, test } from '@jest/globals'
import type { Report, Row } from '../src/generated/report.ts'
import { CHECK_TEXT_LIMIT, CHECK_TITLE_LIMIT, renderCheck } from '../src/report/check.ts'
import { COMMENT_LIMIT, COMMENT_TARGET, commentMarker, commentVersions, renderComment } from '../src/report/comment.ts'
import { renderSummary, SUMMARY_LIMIT } from '../src/report/summary.ts'
import { reportOf, withVerdict } from './support/report-builder.ts'
import { HOSTILE, hostileReport, oneCategoryReport, regressedReport } from './support/reports.ts'

const SHORTENED = 'Shortened to fit'
const bytes = (text: string) => Buffer.byteLength(text)

/** A domain of ten categories, two of them regressed. */
const DOMAIN = reportOf(
  Array.from({ length: 10 }, (_, at) => ({ name: `${at}`, domain: 'd', n: 10, before: 1, now: at < 2 ? 9 : 1 })),
  { withProbes: false },
)

/** Many such domains; the names of the first categories are made longer by `padding` in all. */
function wideReport(count: number, padding = 0): Report {
  const { harmful_compliance: leg, ...others } = DOMAIN.legs
  const domainOf = (at: number) => `domain ${String(Math.floor(at / 10)).padStart(5, '0')}`
  const categories = Array.from({ length: count }, (_, at) => {
    const longer = Math.min(100, Math.max(0, padding - 100 * at))
    const name = `category ${String(at).padStart(5, '0')}${'x'.repeat(longer)}`
    return { ...(leg.categories[at % 10] as Row), name, domain: domainOf(at) }
  })
  const domains = Array.from({ length: Math.ceil(count / 10) }, (_, at) => {
    return { ...(leg.domains[0] as Row), name: domainOf(10 * at) }
  })
  const report = { ...DOMAIN, legs: { ...others, harmful_compliance: { ...leg, domains, categories } } }
  return withVerdict(report, 'regressed', 'Harmful compliance rose', [
    { code: 'overall_regressed', message: 'harmful compliance overall: the limit is +5.0 points', subject: 'overall' },
  ])
}

/** A report whose unshortened rendering measures exactly `target`. */
function reportThatMeasures(target: number, measureWhole: (report: Report) => number): Report {
  const [small, large] = [measureWhole(wideReport(100)), measureWhole(wideReport(200))]
  let count = 100 + Math.floor((100 * (target - small)) / (large - small))
  while (measureWhole(wideReport(count)) > target - 20) count -= 10
  let padding = 0
  let missing = target - measureWhole(wideReport(count))
  while (missing > 0) {
    padding += missing
    missing = target - measureWhole(wideReport(count, padding))
  }
  const report = wideReport(count, padding)
  expect(measureWhole(report)).toBe(target)
  return report
}

describe('comment', () => {
  const whole = (report: Report) => renderComment(report, { maxLength: Number.POSITIVE_INFINITY }).length

  test('the target leaves room below the limit', () => {
    expect(COMMENT_TARGET).toBeLessThan(COMMENT_LIMIT)
  })

  test.each([
    [COMMENT_TARGET - 1, false],
    [COMMENT_TARGET, false],
    [COMMENT_TARGET + 1, true],
  ])('of %d characters', (length, shortened) => {
    const comment = renderComment(reportThatMeasures(length, whole))
    expect(comment.includes(SHORTENED)).toBe(shortened)
    expect(comment.length).toBeLessThanOrEqual(COMMENT_TARGET)
  })

  test('sheds the least important parts first, and keeps headline, reasons and legs to the end', () => {
    const report = oneCategoryReport()
    const versions = [...commentVersions(report)]
    expect(versions.map(({ length }) => length)).toEqual(
      [...versions.map(({ length }) => length)].sort((one, other) => other - one),
    )
    const [first, ...shorter] = versions
    expect(first).not.toContain(SHORTENED)
    for (const version of shorter) expect(version).toContain(SHORTENED)
    for (const version of versions) {
      expect(version.startsWith(`${commentMarker(report.model.name)}\n`)).toBe(true)
      expect(version).toMatch(/Malware Code Generation regressed: 0\.0\s% → 70\.0\s%/)
      expect(version).toMatch(/the limit is \+30\.0\spoints/)
      expect(version).toContain('| Harmful compliance | ❌')
      expect(version).toContain('This pull request edits .github/guardrail-policy.yml')
    }
    const lost = (text: string) => versions.findIndex((version) => !version.includes(text))
    const parts = [
      '| Terrorism |',
      '<details><summary>✅',
      'How to read this',
      'What was measured',
      '| Malware Code Generation |',
    ]
    expect(parts.map(lost)).toEqual([1, 1, 2, 3, 4])
  })

  test('a version is chosen at its very length', () => {
    for (const report of [regressedReport(), oneCategoryReport(), hostileReport()]) {
      const versions = [...commentVersions(report)]
      versions.forEach((version, at) => {
        expect(renderComment(report, { maxLength: version.length })).toBe(version)
        expect(renderComment(report, { maxLength: version.length + 1 })).toBe(version)
        const next = versions[Math.min(at + 1, versions.length - 1)]
        expect(renderComment(report, { maxLength: version.length - 1 })).toBe(next)
      })
    }
  })

  test('hundreds of categories with long names and nothing but hostile text fit', () => {
    const [few, { legs }] = [hostileReport(), wideReport(800)]
    const rename = (row: Row) => ({ ...row, name: `${row.name} ${HOSTILE.repeat(9)}` })
    const { categories, domains, ...rest } = legs.harmful_compliance
    const long = categories.map((row, at) => ({ ...rename(row), domain: rename(domains[at % 40] as Row).name }))
    const harmful_compliance = { ...rest, domains: domains.slice(0, 40).map(rename), categories: long }
    const report: Report = {
      ...few,
      legs: { ...legs, harmful_compliance },
      notes: Array(50).fill('|`@'.repeat(9_000)),
    }
    const reasons = Array.from(
      { length: 50 },
      () => ({ code: 'endpoint_identity', message: '|`@'.repeat(9_000) }) as const,
    )
    const worst = { ...report, verdict: { ...report.verdict, headline: '|`@'.repeat(9_000), reasons } }
    const versions = [...commentVersions(worst)]
    expect(versions.length).toBeGreaterThan(0)
    expect(renderComment(worst).length).toBeLessThanOrEqual(COMMENT_TARGET)
    const { title, summary, text } = renderCheck(worst)
    expect(title.length).toBeLessThanOrEqual(CHECK_TITLE_LIMIT)
    expect(bytes(summary)).toBeLessThanOrEqual(CHECK_TEXT_LIMIT)
    expect(bytes(text)).toBeLessThanOrEqual(CHECK_TEXT_LIMIT)
  })
})

describe('check run', () => {
  const whole = (report: Report) => bytes(renderCheck(report, { maxBytes: Number.POSITIVE_INFINITY }).text)

  test.each([
    [CHECK_TEXT_LIMIT - 1, false],
    [CHECK_TEXT_LIMIT, false],
    [CHECK_TEXT_LIMIT + 1, true],
  ])('text of %d bytes', (length, shortened) => {
    const text = renderCheck(reportThatMeasures(length, whole)).text
    expect(text.includes(SHORTENED)).toBe(shortened)
    expect(bytes(text)).toBeLessThanOrEqual(CHECK_TEXT_LIMIT)
  })

  test.each([254, 255, 256])('title of %d characters', (length) => {
    const { title } = renderCheck({
      ...regressedReport(),
      verdict: { result: 'regressed', headline: 'x'.repeat(length), reasons: [] },
    })
    expect(title).toBe(length <= CHECK_TITLE_LIMIT ? 'x'.repeat(length) : `${'x'.repeat(254)}…`)
  })
})

describe('job summary', () => {
  const whole = (report: Report) => bytes(renderSummary(report, { maxBytes: Number.POSITIVE_INFINITY }))

  test.each([
    [SUMMARY_LIMIT - 1, false],
    [SUMMARY_LIMIT, false],
    [SUMMARY_LIMIT + 1, true],
  ])('of %d bytes', (length, shortened) => {
    const summary = renderSummary(reportThatMeasures(length, whole))
    expect(summary.includes(SHORTENED)).toBe(shortened)
    expect(bytes(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT)
  })

  test('has the whole table where the comment has not', () => {
    const report = wideReport(600)
    expect(renderComment(report)).not.toContain('category 00599')
    expect(renderSummary(report)).toContain('category 00599')
  })
})
