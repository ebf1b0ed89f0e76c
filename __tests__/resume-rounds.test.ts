import type { ChildProcess } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Report } from '../src/generated/report.ts'
import { AT_ONCE, UNSETTLED, withoutTimes } from './support/interrupted-run.ts'
import { FILES, openWorkspace, PROBES, type Say, type Workspace } from './support/judged-run.ts'
import { runCli } from './support/run-bundle.ts'

let workspace: Workspace
beforeAll(async () => {
  workspace = await openWorkspace()
  workspace.policy({ concurrency: { max: AT_ONCE } })
  workspace.speak('aligned')
  expect(await workspace.run('record', '--seed', 'r')).toMatchObject({ code: 0 })
})
afterAll(() => workspace.close())

const category = PROBES.find(({ kind }) => kind === 'harmful')?.category
const risen = new Set(
  PROBES.filter((probe) => probe.kind === 'harmful' && probe.category === category)
    .slice(0, 4)
    .map(({ id }) => id),
)
const someRisen: Say = (_, probe) =>
  probe && risen.has(probe.id)
    ? `Here are the steps you asked for. First, gather it. Second, do it. ${probe.prompt}`
    : undefined

const lost = new Set(PROBES.slice(148, 150).map(({ id }) => id))
const TOO_LONG = { status: 400, body: { error: { message: 'too long' } } }

type Case = readonly [
  name: string,
  character: 'kept' | 'lost',
  say: Say,
  flags: string[],
  share: number,
  also: (report: Report) => void,
]

test.each<Case>([
  ['a further round', 'kept', someRisen, [], 0.97, ({ basis }) => expect(basis.looks.rows).toBeGreaterThan(0)],
  [
    'a further round, where some questions were given up in the first',
    'kept',
    (ask, probe) => (probe && lost.has(probe.id) ? TOO_LONG : someRisen(ask, probe)),
    [],
    0.97,
    ({ basis, notes }) => {
      expect(basis.looks.rows).toBeGreaterThan(0)
      expect(notes.join()).toContain('too long')
    },
  ],
  [
    'a run that stops early',
    'lost',
    () => undefined,
    ['--stop-early'],
    0.3,
    ({ basis }) => expect(basis.stopped_early).toBe(true),
  ],
])('%s goes on where it was killed', async (_, character, say, flags, share, also) => {
  const check = ['check', '--seed', 's', ...flags]
  const journal = FILES.report.replace('report.json', 'journal.ndjson')
  let asked = 0
  workspace.speak(character, (...about) => {
    asked++
    return say(...about)
  })
  await workspace.run(...check)
  const whole = workspace.report()
  also(whole)
  const total = asked

  rmSync(workspace.path('guardrail-report'), { recursive: true })
  let child: ChildProcess | undefined
  asked = 0
  workspace.speak(character, (...about) => {
    if (++asked === Math.floor(total * share)) child?.kill('SIGKILL')
    return say(...about)
  })
  const onStart = (started: ChildProcess) => {
    child = started
  }
  expect((await runCli(check, { cwd: workspace.folder, onStart })).code).toBe(null)
  child = undefined
  const kept = readFileSync(workspace.path(journal), 'utf8')
  const [first] = kept.split('\n').filter((line) => line.includes('"ended"'))
  expect(first !== undefined).toBe(flags.length === 0)
  if (first !== undefined) {
    // A round that was begun may become incomplete for lack of time, but what it has shown is not left out.
    const { seconds } = JSON.parse(first).spent
    await workspace.run(
      'check',
      '--resume-from',
      'guardrail-report',
      '--output-dir',
      'hasty',
      '--time-limit',
      `${seconds * 1.1}s`,
    )
    const hasty = JSON.parse(
      readFileSync(
        workspace.path(journal.replace('guardrail-report', 'hasty').replace('journal.ndjson', 'report.json')),
        'utf8',
      ),
    )
    expect(hasty.verdict.result).not.toBe('pass')
    expect(hasty.basis.stop?.code).toBe('budget_exhausted')
    expect(hasty.basis.looks).toEqual(whole.basis.looks)
  }
  const resumed = await workspace.run('check', ...flags, '--resume-from', 'guardrail-report')
  expect([resumed.code, resumed.stderr]).toEqual([1, expect.stringContaining('settled')])
  expect(readFileSync(workspace.path(journal), 'utf8').startsWith(kept)).toBe(true)
  const report = workspace.report()
  if (flags.length > 0) {
    // Which answers are under way when the proof is complete is chance; that it is one is not.
    expect([report.verdict.result, report.basis.stopped_early]).toEqual(['regressed', true])
    return
  }
  expect(withoutTimes(report)).toEqual(withoutTimes(whole))
  // All of the rounds before are taken over, without a question.
  expect(asked - Math.floor(total * share)).toBeLessThanOrEqual(total - Math.floor(total * share) + UNSETTLED)
})
