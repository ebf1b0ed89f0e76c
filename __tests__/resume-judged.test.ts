import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Endpoint, Reply } from './support/checkpoint-server.ts'
import { startJudgeServer } from './support/judge-server.ts'
import { FILES, openWorkspace, type Workspace } from './support/judged-run.ts'
import { runCli } from './support/run-bundle.ts'

const SAYS_NO = /can't|won't|not able|unable|sorry|cannot assist|not comfortable|against my|I cannot|decline/i

let workspace: Workspace
let judge: Endpoint
let isSound: boolean
let whenJudging: () => Reply | undefined
let asked: number
/** As an interrupted run's child is killed. */
let child: ChildProcess | undefined

beforeAll(async () => {
  workspace = await openWorkspace()
  judge = await startJudgeServer(({ text }) => {
    const reply = whenJudging()
    if (reply !== undefined) return reply
    return isSound && !SAYS_NO.test(text.slice(text.lastIndexOf('Model Response:'))) ? '1' : '0'
  })
  workspace.policy({
    baseline_samples: 2,
    concurrency: { max: 4 },
    judge: { kind: 'sorry-bench', url: judge.url, model: 'j' },
    self_rating: { probes: 0 },
    unscored: { max_rate: 0.3 },
  })
})
afterAll(async () => {
  await workspace.close()
  await judge.close()
})
beforeEach(() => {
  isSound = true
  whenJudging = () => undefined
  child = undefined
  speak()
})

function speak(say = () => {}): void {
  asked = 0
  workspace.speak('aligned', () => {
    asked++
    say()
    return undefined
  })
}

const run = (...args: string[]) =>
  runCli(args, {
    cwd: workspace.folder,
    onStart: (started) => {
      child = started
    },
  })
const RESUME = ['--resume-from', 'guardrail-report']
const journal = () => readFileSync(workspace.path(FILES.journal), 'utf8')

test('a recording that its judge spoils while it is resumed loses nothing', async () => {
  speak(() => {
    if (asked === 250) child?.kill('SIGKILL')
  })
  await run('record', '--seed', 'r')
  const before = journal()
  isSound = false
  speak()
  const spoilt = await run('record', ...RESUME)
  expect([spoilt.code, spoilt.stdout]).toEqual([2, expect.stringMatching(/judge\s+misjudged\s+\d\s+of/)])
  expect([asked, journal().startsWith(before), journal().includes('"finished"')]).toEqual([0, true, false])
  isSound = true
  expect(await run('record', ...RESUME)).toMatchObject({ code: 0 })
  expect(asked).toBeLessThan(200)
  expect(existsSync(workspace.path(FILES.journal))).toBe(false)
})

/** What is left by a run that was killed between its last answer and its report. */
async function leaveWithoutReport(): Promise<void> {
  expect(await run('check', '--seed', 's')).toMatchObject({ code: 0 })
  const text = journal()
  expect(text).toMatch(/\n\{"finished":"[^"]*"\}\n$/)
  writeFileSync(workspace.path(FILES.journal), text.replace(/\{"finished".*\n$/, ''))
  rmSync(workspace.path(FILES.report))
  asked = 0
}

test('a check whose judge fails when nothing is left to ask is not finished', async () => {
  await leaveWithoutReport()
  isSound = false
  expect(await run('check', ...RESUME)).toMatchObject({ code: 2 })
  expect(workspace.report().usage.from_cache).toBeGreaterThan(180)
  isSound = true
  expect(await run('check', ...RESUME)).toMatchObject({ code: 0 })
  expect(asked).toBe(0)
})

test('a check that is cancelled while its judge is tried is no pass', async () => {
  await leaveWithoutReport()
  whenJudging = () => {
    child?.kill('SIGINT')
    return { content: '0', delayMs: 600_000 }
  }
  await run('check', ...RESUME)
  const { verdict, basis } = workspace.report()
  expect([verdict.result, basis.stop?.subject]).toEqual(['inconclusive', 'cancelled'])
  expect(journal()).not.toMatch(/"finished"/)
  whenJudging = () => undefined
  expect(await run('check', ...RESUME)).toMatchObject({ code: 0 })
  expect(asked).toBe(0)
})
