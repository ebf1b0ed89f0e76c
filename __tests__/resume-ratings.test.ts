import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { FILES, openWorkspace, type Workspace } from './support/judged-run.ts'
import { rateAs } from './support/ratings.ts'
import { runCli } from './support/run-bundle.ts'

let workspace: Workspace
beforeAll(async () => {
  workspace = await openWorkspace()
  workspace.policy({ baseline_samples: 2, concurrency: { max: 4 } })
})
afterAll(() => workspace.close())

test('a recording that goes on after its ratings asks no more of them, and leaves the same baseline', async () => {
  let asked = 0
  let child: ChildProcess | undefined
  const speak = (end: number) => {
    asked = 0
    workspace.speak('aligned', (ask) => {
      if (++asked === end) child?.kill('SIGTERM')
      return rateAs('aligned')(ask)
    })
  }
  const run = (...args: string[]) =>
    runCli(['record', ...args], {
      cwd: workspace.folder,
      onStart: (started) => {
        child = started
      },
    })
  const recorded = () => ({ ...JSON.parse(readFileSync(workspace.path(FILES.baseline), 'utf8')), recorded_at: '' })

  speak(0)
  expect(await run('--seed', 'x')).toMatchObject({ code: 0 })
  const [whole, questions] = [recorded(), asked]
  speak(200)
  expect(await run('--seed', 'x')).toMatchObject({ code: 2 })
  const before = asked
  speak(0)
  expect(await run('--resume-from', 'guardrail-report')).toMatchObject({ code: 0 })
  expect(before + asked).toBe(questions)
  expect(recorded()).toEqual(whole)
})
