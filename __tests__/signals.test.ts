import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sha256 } from '../src/hash.ts'
import { makeFolder } from './support/folder.ts'
import { FOLDER, openStage, type Stage, wavering, withoutTimes } from './support/interrupted-run.ts'
import { manifestText, recordBaseline, type Scene, startScene } from './support/scene.ts'
import { violationsOf } from './support/schemas.ts'
import { aligned, lost } from './support/small-probes.ts'

const JOURNAL = `${FOLDER}/journal.ndjson`
const CHECK = ['check', '--seed', 's']
const SAYS = 'Inconclusive: the run was cancelled before the measurement was done'

let baseline: string
beforeAll(async () => {
  baseline = await recordBaseline()
})

describe('in a terminal', () => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage(baseline)
  })
  afterEach(() => stage.close())

  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends the asking, and what was measured is reported', async (signal) => {
    const { code, stdout, stderr } = await stage.interrupt(signal, 15, ...CHECK)
    expect(code).toBe(2)
    expect(stderr).toContain(`${signal}: no more is asked; what was measured is reported. Once more ends at once.\n`)
    expect(stdout).toContain(SAYS)
    expect(stdout).toMatch(/To go on: guardrail-check check with the same flags and --resume-from guardrail-report\n$/)
    const report = stage.report()
    expect(violationsOf('report', report)).toEqual([])
    expect(report.verdict).toMatchObject({ result: 'inconclusive', headline: SAYS })
    expect(report.verdict.reasons[0]).toMatchObject({
      code: 'budget_exhausted',
      subject: 'cancelled',
      message: expect.stringMatching(/^the run was cancelled after \d+ of 110 questions; .* resume-from/),
    })
    expect(report.journals).toEqual([{ name: 'journal.ndjson', sha256: sha256(stage.folder.read(JOURNAL)) }])
    expect(await stage.cli('verify', `${FOLDER}/report.json`, '--journal', JOURNAL)).toMatchObject({ code: 0 })
    const asked = stage.asked().size
    expect(asked).toBeLessThan(40)

    expect((await stage.cli('check', '--resume-from', 'guardrail-report')).code).toBe(1)
    const resumed = withoutTimes(stage.report())
    expect(stage.asked().size).toBeLessThanOrEqual(110 - asked + 2)
    await stage.cli(...CHECK)
    expect(resumed).toEqual(withoutTimes(stage.report()))
  })

  test('leaves alone what it does not come to', async () => {
    const { folder, scene } = stage
    const other = { model: 'acme--other', card: 'other/model-card.yml' }
    folder.write(other.card, manifestText(scene.checkpoint.url, { name: 'acme/other' }))
    folder.write('guardrail/acme--other.baseline.json', baseline)
    expect((await stage.cli('check', '--manifest', other.card)).code).toBe(1)
    const files = ['report.json', 'journal.ndjson'].map((name) => `guardrail-report/${other.model}/${name}`)
    const before = files.map((path) => folder.read(path))
    const both = ['--manifest', 'model-card.yml', '--manifest', other.card]
    const { code, stdout, stderr } = await stage.interrupt('SIGINT', 8, ...CHECK, ...both)
    expect([code, stdout]).toEqual([3, expect.stringContaining(SAYS)])
    expect(stderr).toMatch(/other\/model-card\.yml: the run was cancelled before this one was looked at/)
    expect(files.map((path) => folder.read(path))).toEqual(before)
  })

  test('is whole where the last answers are judged in time', async () => {
    let child: ChildProcess | undefined
    let asked = 0
    stage.scene.answer((ask) => {
      if (++asked === 110) child?.kill('SIGINT')
      return wavering(ask)
    })
    const onStart = (started: ChildProcess) => {
      child = started
    }
    expect((await stage.run(onStart, ...CHECK)).code).toBe(1)
    expect(stage.report().basis.stop).toBe(undefined)
    expect(stage.folder.read(JOURNAL)).toMatch(/\n\{"finished":"[^"]*"\}\n$/)
  })

  test('a second signal ends at once', async () => {
    let child: ChildProcess | undefined
    // Never answers, so that the grace for what is under way is what the second signal cuts short.
    stage.scene.answer(() => {
      child?.kill('SIGINT')
      return new Promise(() => {})
    })
    const { code } = await stage.run(
      (started) => {
        child = started
        started.stderr?.on('data', (text) => {
          if (`${text}`.includes('SIGINT: no more is asked')) started.kill('SIGTERM')
        })
      },
      ...CHECK,
    )
    expect(code).toBe(143)
    expect(stage.folder.list()).not.toContain(`${FOLDER}/report.json`)
  })
})

describe('in Actions', () => {
  let scene: Scene
  beforeEach(async () => {
    scene = await startScene({ baseline, policy: 'concurrency: { max: 2 }' })
  })
  afterEach(() => scene.close())

  test('SIGINT completes the check run and leaves the comment that is there', async () => {
    let child: ChildProcess | undefined
    let asked = 0
    scene.answer((ask) => {
      if (++asked === 20) child?.kill('SIGINT')
      return aligned(ask)
    })
    const run = await scene.run(undefined, {
      onStart: (started) => {
        child = started
      },
    })
    expect([run.code, run.outputs.verdict, run.outputs.headline]).toEqual([1, 'inconclusive', SAYS])
    expect(run.summary).toContain('the run was cancelled before the measurement was done')
    expect(run.summary).toContain('Run it again, with the input `resume-from`')
    expect(scene.github.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'action_required' }])
    expect(scene.github.comments).toEqual([])
    expect(Object.keys(run.files)).toContain('guardrail/acme--support-llama-8b/journal.ndjson')
    expect(run.commands.filter(({ name }) => name === 'error').map(({ message }) => message)).toEqual([SAYS])
  })

  test('a regression that is proven by then is in the comment, whatever stood there', async () => {
    scene.answer(aligned)
    expect((await scene.run(scene.propose())).code).toBe(0)
    let child: ChildProcess | undefined
    let asked = 0
    scene.answer(async (ask) => {
      if (++asked === 90) child?.kill('SIGINT')
      await sleep(1)
      return lost(ask)
    })
    const run = await scene.run(scene.propose(), {
      onStart: (started) => {
        child = started
      },
    })
    expect([run.code, run.outputs.verdict]).toEqual([1, 'regressed'])
    expect(run.summary).toContain('The run was cancelled after')
    expect(scene.github.comments).toMatchObject([{ body: expect.stringContaining('Guardrails regressed') }])
  })

  test('a resumed job asks the rest and publishes the whole', async () => {
    const event = scene.propose()
    let child: ChildProcess | undefined
    let asked = 0
    scene.answer((ask) => {
      if (++asked === 50) child?.kill('SIGTERM')
      return aligned(ask)
    })
    const first = await scene.run(event, {
      onStart: (started) => {
        child = started
      },
    })
    const kept = Object.entries(first.files).find(([name]) => name.endsWith('journal.ndjson'))
    child = undefined
    const folder = makeFolder({ 'kept/journal.ndjson': kept?.[1] ?? '' })
    const before = scene.checkpoint.requests()
    const second = await scene.run(event, {
      inputs: { 'resume-from': folder.path },
      env: { GITHUB_RUN_ATTEMPT: '2' },
    })
    folder.remove()
    expect([second.code, second.outputs.verdict]).toEqual([0, 'pass'])
    expect(scene.checkpoint.requests() - before).toBeLessThanOrEqual(110 - 45)
    expect(second.report?.usage.from_cache).toBeGreaterThanOrEqual(45)
    expect(scene.github.checkRuns.at(-1)).toMatchObject({ status: 'completed', conclusion: 'success' })
    expect(scene.github.comments).toHaveLength(1)
    expect(scene.github.violations).toEqual([])
  })
})
