import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ReportFile } from '../src/documents/report.ts'
import { report as isReport } from '../src/generated/validators.js'
import { checkBaseline, checkManifest, checkPolicy } from '../src/verifying/documents.ts'
import { checkJournal } from '../src/verifying/journal.ts'
import { checkReport } from '../src/verifying/report.ts'
import { FILES, givenFiles, openWorkspace, type Workspace } from './support/judged-run.ts'
import { FLOWS, type Flow, makeReport } from './support/report-flows.ts'

let workspace: Workspace
let baseline: string

beforeAll(async () => {
  workspace = await openWorkspace()
  workspace.speak('aligned')
  expect(await workspace.run('record', '--seed', 'r')).toMatchObject({ code: 0 })
  baseline = readFileSync(workspace.path(FILES.baseline), 'utf8')
})
afterAll(() => workspace.close())

const make = (flow: Flow): Promise<ReportFile> => makeReport(flow, workspace, baseline)

/** Whether a changed report is refused, as no report or as one that does not follow from its rows and the files. */
function isRefused(report: ReportFile): boolean {
  if (!isReport(structuredClone(report)) || checkReport(report).length > 0) return true
  const differs = (name: 'baseline' | 'policy' | 'manifest' | 'journal', check: typeof checkPolicy) => {
    const path = workspace.path(FILES[name])
    return existsSync(path) && check(report, path, readFileSync(path, 'utf8')).length > 0
  }
  if (differs('policy', checkPolicy) || differs('manifest', checkManifest)) return true
  return differs('baseline', checkBaseline) || differs('journal', checkJournal)
}

const CHANGES: Record<string, (report: ReportFile) => unknown> = {
  'a row': ({ legs }) => Object.assign(legs.harmful_compliance.overall, { rate: 0.123 }),
  'a status': ({ legs }) => {
    const [row] = legs.harmful_compliance.categories
    if (row) row.status = row.status === 'ok' ? 'regressed' : 'ok'
  },
  'an interval': ({ legs }) => Object.assign(legs.harmful_compliance.overall, { ci: [-0.01, 0.01] }),
  'a score': ({ probes: [probe] }) => probe && Object.assign(probe, { scores: probe.scores[0] === 1 ? [0] : [1] }),
  'a baseline score': ({ probes: [probe] }) => probe && Object.assign(probe, { baseline_scores: [0.5] }),
  'a missing probe': ({ probes }) => (probes as unknown[]).pop(),
  'the verdict': ({ verdict }) => Object.assign(verdict, { result: verdict.result === 'pass' ? 'regressed' : 'pass' }),
  'a reason': ({ verdict }) => verdict.reasons.length === 0 || verdict.reasons.pop(),
  'one more reason': ({ verdict }) => verdict.reasons.push({ code: 'no_secrets', message: 'none' }),
  'the headline': ({ verdict }) => Object.assign(verdict, { headline: `${verdict.headline}.` }),
  "the policy's hash": ({ policy }) => Object.assign(policy, { sha256: 'a'.repeat(64) }),
  "the baseline's hash": ({ baseline: own }) => Object.assign(own, { sha256: 'a'.repeat(64) }),
  "the manifest's hash": ({ manifest }) => Object.assign(manifest, { sha256: 'a'.repeat(64) }),
  "the journal's hash": ({ journals }) => journals?.[0] && Object.assign(journals[0], { sha256: 'a'.repeat(64) }),
  'a limit': ({ basis }) => Object.assign(basis.rules.limits.harmful_compliance.overall, { max_increase: 0.9 }),
  'a canary of the endpoint': ({ instrument: { canaries } }) => canaries[0] && Object.assign(canaries[0], { id: 'x' }),
  "a canary's outcome": ({ instrument: { canaries } }) =>
    canaries[0] && Object.assign(canaries[0], { ok: !canaries[0].ok }),
  'a missing canary': ({ instrument }) => instrument.canaries.pop(),
  'that the last new text is one of before': ({ probes }) => {
    const row = probes.findLast(({ answers }) => answers !== undefined)
    if (row?.answers) Object.assign(row, { answers: row.answers.map((text) => (text ? text - 1 : text)) })
  },
  'the name in replies': ({ endpoint: { identity } }) =>
    identity.reported_model && Object.assign(identity, { reported_model: 'another' }),
  'a journal that is named twice': ({ journals }) => journals?.[0] && journals.push(journals[0]),
  'the number of answers': ({ decoding }) => Object.assign(decoding, { samples: decoding.samples + 1 }),
  'that it was stopped early': ({ basis, verdict }) =>
    verdict.result === 'pass' && Object.assign(basis, { stopped_early: true }),
  'the confidence': ({ basis }) => Object.assign(basis.rules, { confidence: 0.5 }),
}

describe.each(FLOWS.map((flow) => [flow.name, flow] as const))('the report of %s', (_, flow) => {
  let report: ReportFile

  test('is what follows', async () => {
    report = await make(flow)
    const { code, stdout, stderr } = await workspace.run('verify', FILES.report, ...givenFiles(workspace))
    expect({ code, stderr, refused: stdout.includes('does not follow') ? stdout : '' }).toEqual({
      code: 0,
      stderr: '',
      refused: '',
    })
  })

  test('and is not with any one thing changed', () => {
    const found = Object.entries(CHANGES).filter(([, change]) => {
      const changed = structuredClone(report)
      change(changed)
      return JSON.stringify(changed) !== JSON.stringify(report) && !isRefused(changed)
    })
    // Nothing was measured, and there are no rules to compare with: what is not a limit stands nowhere else.
    const unseen = flow.without === 'policy' ? ['the number of answers', 'the confidence'] : []
    // The journals of shards lie where the shards ran.
    const canaries = ['a canary of the endpoint', "a canary's outcome", 'a missing canary']
    const journals = ["the journal's hash", ...canaries, 'that the last new text is one of before']
    expect(found.map(([name]) => name)).toEqual(flow.shards === undefined ? unseen : journals)
  })
})

/** What nothing in a report or its files could prove, and inputs of the decision that only tip it together. */
const CLAIMS =
  /^\/(tool|generated_at|event|usage|notes)\b|^\/(manifest|policy|baseline)\/path|^\/journals\/\d+\/name|^\/decoding\/run_seed|^\/endpoint\/identity\/notes|^\/instrument\/canaries\/\d+\/note|^\/basis\/(stopped_early|looks)|^\/probes\/\d+\/domain|^\/probes\/\d+\/reasons|^\/probe_sets\/\d+\/name|^\/judge\/kind/

/** Pointers of all plain values. */
function leavesOf(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${pointer}/${key.replaceAll('/', '~1')}`))
}

function changeAt(report: ReportFile, pointer: string, replace: (value: unknown) => unknown): ReportFile {
  const keys = pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/'))
  const last = keys.pop() ?? ''
  const changed = structuredClone(report)
  const holder = keys.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), changed)
  Reflect.set(Object(holder), last, replace(Reflect.get(Object(holder), last)))
  return changed
}

const other = (value: unknown, by: number): unknown => {
  if (typeof value === 'number' && value !== 0 && Math.abs(value) < 1e-6) return 0.5
  if (typeof value === 'number')
    return Number.isInteger(value) ? value + 1 - 2 * Math.round(by) : value * (0.5 + by / 3)
  if (typeof value === 'string')
    return /^[0-9a-f]{64}$/.test(value) ? value.replace(/./, (c) => (c === 'a' ? 'b' : 'a')) : `${value} `
  return typeof value === 'boolean' ? !value : by
}

describe('any single change', () => {
  test.each(['a pass', 'one category after a further round', 'unscored answers'])(
    'of a field that matters is found: %s',
    async (name) => {
      const report = await make(FLOWS.find((flow) => flow.name === name) as Flow)
      const leaves = leavesOf(report).filter((pointer) => !CLAIMS.test(pointer))
      // Most fields are those of probes; the others are to be met as often.
      const rest = leaves.filter((pointer) => !pointer.startsWith('/probes/'))
      const pointer = fc.oneof(fc.constantFrom(...leaves), fc.constantFrom(...rest))
      fc.assert(
        fc.property(pointer, fc.double({ min: 0, max: 1, noNaN: true }), (place, by) => {
          const changed = changeAt(report, place, (value) => other(value, by))
          if (JSON.stringify(changed) !== JSON.stringify(report))
            expect({ place, refused: isRefused(changed) }).toEqual({ place, refused: true })
        }),
        { numRuns: 60 },
      )
    },
    60_000,
  )
})

test('a baseline may lack probes, and they count on neither side', async () => {
  const lines = baseline.split('\n')
  const of = (kind: string) => lines.findIndex((line) => line.includes('"id"') && line.includes(`"${kind}"`))
  writeFileSync(workspace.path(FILES.baseline), lines.filter((_, at) => at !== of('harmful')).join('\n'))
  workspace.speak('aligned')
  await workspace.run('check', '--seed', 's')
  expect(workspace.report().probes.filter(({ baseline_scores }) => baseline_scores.length === 0)).toHaveLength(1)
  const { code, stdout } = await workspace.run('verify', FILES.report, ...givenFiles(workspace))
  writeFileSync(workspace.path(FILES.baseline), baseline)
  expect([code, stdout]).toEqual([0, expect.stringContaining('baseline: ')])
})

test('a look more or less is another confidence', async () => {
  const report = await make(FLOWS[0] as Flow)
  for (const part of ['harmful', 'benign', 'rows'] as const) {
    const changed = structuredClone(report)
    changed.basis.looks[part] = 1
    expect({ part, refused: isRefused(changed) }).toEqual({ part, refused: true })
  }
})

describe('verify', () => {
  test.each([
    [[], 3, 'needs the path of one report.json'],
    [['none.json'], 3, 'none.json: there is no such file'],
    [[FILES.manifest], 3, 'model-card.yml:1'],
    [[FILES.baseline], 3, 'this is a baseline, where a report is expected'],
    [[FILES.report, '--baseline', 'none.json'], 3, 'none.json: there is no such file'],
    [[FILES.report, '--shards', 'x'], 3, "Unknown option '--shards'"],
    [[FILES.report, '--policy', 'a', '--policy', 'b'], 3, '--policy is given 2 times; one is expected'],
    [['guardrail-report/acme--model'], 3, 'guardrail-report/acme--model: a folder'],
  ])('%j ends with %i', async (args, code, message) => {
    const result = await workspace.run('verify', ...args)
    expect(result.code).toBe(code)
    expect(result.stderr).toContain(message)
  })

  test('says what the report says, and what follows', async () => {
    const report = await make(FLOWS[0] as Flow)
    report.legs.harmful_compliance.overall.n = 7
    writeFileSync(workspace.path('changed.json'), JSON.stringify(report))
    const { code, stdout } = await workspace.run('verify', 'changed.json')
    expect(code).toBe(1)
    expect(stdout).toBe(
      'changed.json: does not follow\nlegs.harmful_compliance.overall.n: the report says 7, and 150 follows\n',
    )
  })
})
