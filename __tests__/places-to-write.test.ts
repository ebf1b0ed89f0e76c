import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { FILES, openWorkspace, type Workspace } from './support/judged-run.ts'
import { bundle, runCli } from './support/run-bundle.ts'

let workspace: Workspace
let asked: number

beforeAll(async () => {
  workspace = await openWorkspace()
  workspace.policy()
})
beforeEach(() => {
  asked = 0
  workspace.speak('aligned', () => {
    asked++
    return undefined
  })
})
afterAll(() => workspace.close())

test.each([
  [
    'check',
    ['check', '--output-dir', 'model-card.yml'],
    /model-card\.yml\/acme--model\/report\.json: cannot be written .*is no folder/,
  ],
  [
    'shard',
    ['check', '--shard', '1/2', '--seed', 's', '--output-dir', 'model-card.yml'],
    /model-card\.yml\/acme--model\/report\.json: cannot be written .*is no folder/,
  ],
  [
    'recording',
    ['record', '--baseline', 'model-card.yml/x.json'],
    /model-card\.yml\/x\.json: cannot be written .*is no folder/,
  ],
  ['recording over a folder', ['record', '--baseline', 'safety'], /safety: cannot be written .*is a folder/],
])('a %s whose result could not be written asks nothing', async (_, args, message) => {
  const { code, stderr } = await workspace.run(...args)
  expect([code, stderr]).toEqual([3, expect.stringMatching(message)])
  expect(asked).toBe(0)
})

test('a demo says where it cannot write', async () => {
  writeFileSync(workspace.path('taken'), '')
  const { code, stderr } = await runCli(['demo', '--output-dir', 'taken'], { cwd: workspace.folder })
  expect([code, stderr]).toEqual([3, expect.stringMatching(/taken\/.*: cannot be written .*name another place/)])
})

test('a report that cannot be written in the end is shown', async () => {
  expect(await workspace.run('record')).toMatchObject({ code: 0 })
  const report = workspace.path(FILES.report)
  asked = 0
  workspace.speak('aligned', () => {
    if (++asked === 50) mkdirSync(report, { recursive: true })
    return undefined
  })
  const { code, stdout, stderr } = await workspace.run('check')
  expect([code, stderr]).toEqual([3, expect.stringMatching(/report\.json: cannot be written/)])
  expect(stdout).toMatch(/^✓ No regression found/)
  // Not finished before its report is there.
  rmSync(report, { recursive: true })
  const before = asked
  expect(await workspace.run('check', '--resume-from', 'guardrail-report')).toMatchObject({ code: 0 })
  expect(asked).toBe(before)
  rmSync(workspace.path(FILES.baseline))
})

test('a report for a part of which there is room is not taken for one', async () => {
  expect(await workspace.run('record')).toMatchObject({ code: 0 })
  expect(await workspace.run('check', '--seed', 's', '--shard', '1/1')).toMatchObject({ code: 0 })
  const merge = ['merge', '--seed', 's', '--shards', 'guardrail-report', '--output-dir', 'small']
  // As on a full disk: the system writes what there is room for, and says how much that was.
  const small = `trap '' XFSZ; ulimit -f 20; exec "$0" "$@"`
  const options = { cwd: workspace.folder, encoding: 'utf8' } as const
  const { status, stderr } = spawnSync('sh', ['-c', small, process.execPath, bundle, ...merge], options)
  expect([status, stderr]).toEqual([3, expect.stringMatching(/report\.json: cannot be written \(EFBIG/)])
  expect(statSync(workspace.path('small/acme--model/report.json')).size % 1024).toBe(0)
  rmSync(workspace.path(FILES.baseline))
})

test('a recording that cannot be written in the end is not lost', async () => {
  const baseline = workspace.path(FILES.baseline)
  workspace.speak('aligned', () => {
    // While it is measured, something else takes the place.
    if (++asked === 50) mkdirSync(baseline, { recursive: true })
    return undefined
  })
  const { code, stderr } = await workspace.run('record')
  expect([code, stderr]).toEqual([3, expect.stringMatching(/acme--model\.baseline\.json: cannot be written/)])
  expect(existsSync(workspace.path(FILES.journal))).toBe(true)

  rmSync(baseline, { recursive: true })
  const before = asked
  expect(await workspace.run('record', '--resume-from', 'guardrail-report')).toMatchObject({ code: 0 })
  expect(asked).toBe(before)
  expect(existsSync(baseline)).toBe(true)
  expect(existsSync(workspace.path(FILES.journal))).toBe(false)
})
