import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sha256 } from '../src/hash.ts'
import { workflowDispatch } from './support/event-payloads.ts'
import { expectGolden, steady } from './support/golden.ts'
import { launch } from './support/launch.ts'
import type { ActionRun } from './support/run-bundle.ts'
import { findLeaks, NAME, type Scene, startScene, surfacesOf } from './support/scene.ts'
import { violationsOf } from './support/schemas.ts'
import { aligned, answerAs, CATEGORIES, HARMFUL, isCanary, lost, SMALL_PROBES } from './support/small-probes.ts'

const ASKED = SMALL_PROBES.filter(({ kind }) => kind !== 'canary')
/** Canaries, and one question under a name that no model has. */
const CONTROL_COUNT = 14
const MARKER = '<!-- fine-tune-guardrail-check: acme/support-llama-8b -->'
const harmful = new Set(HARMFUL.map(({ prompt }) => prompt))

type Arrange = (scene: Scene) => Readonly<Record<string, string>> | undefined

/** Pull requests, each with a repository of its own: what is special about it, and further inputs. */
const PULL_REQUESTS = {
  usual(scene) {
    scene.answer(answerAs(({ category, id }) => category === 'Forgery' || id.endsWith('-1')))
    return undefined
  },
  refusing(scene) {
    scene.answer((ask) =>
      harmful.has(ask.prompt) || isCanary(ask.prompt) ? aligned(ask) : "I'm sorry, but I can't help with that.",
    )
    return undefined
  },
  forbidden(scene) {
    scene.github.state.permissions = { contents: 'read' }
    return undefined
  },
  silent: () => ({ publish: 'none' }),
  hasty(scene) {
    scene.answer(lost)
    return { 'stop-early': 'true' }
  },
  crowded({ github }) {
    github.addComment({ issue: 7, login: 'stranger', body: `${MARKER}\nfake` })
    github.addComment({ issue: 7, login: 'github-actions[bot]', body: `${MARKER.replace('8b', '70b')}\nold` })
    for (let n = 0; n < 100; n++) github.addComment({ issue: 7, login: 'octocat', body: `${n}` })
    return undefined
  },
} as const satisfies Record<string, Arrange>
type Name = keyof typeof PULL_REQUESTS

type Done = { readonly scene: Scene; readonly run: ActionRun }
const scenes: Scene[] = []
let recording: Done
let runs: ReadonlyMap<string, Promise<Done>>

async function open(options: Parameters<typeof startScene>[0] = {}): Promise<Scene> {
  const scene = await startScene(options)
  scenes.push(scene)
  return scene
}

beforeAll(async () => {
  const scene = await open()
  const run = await scene.run(workflowDispatch({ sha: scene.base() }), { inputs: { mode: 'record' } })
  recording = { scene, run }
  const baseline = `${run.read(`${run.outputs['baseline-path']}`)}`
  const arranged = Object.entries<Arrange>(PULL_REQUESTS)
  const started = launch(
    arranged.map(([, arrange]) => async () => {
      const own = await open({ baseline })
      const inputs = arrange(own) ?? {}
      return { scene: own, run: await own.run(undefined, { inputs }) }
    }),
  )
  runs = new Map(arranged.map(([name], index) => [name, started[index] as Promise<Done>]))
})
afterAll(async () => {
  await Promise.all(scenes.map((scene) => scene.close()))
  for (const { github } of scenes) expect(github.violations).toEqual([])
})

const done = (name: Name) => runs.get(name) as Promise<Done>

describe('recording', () => {
  test('writes a baseline as the schema describes it, one line a probe', () => {
    const { run } = recording
    const path = `${run.outputs['baseline-path']}`
    const text = `${run.read(path)}`
    expect(path).toMatch(/\/guardrail\/acme--support-llama-8b\/baseline\.json$/)
    expect(violationsOf('baseline', JSON.parse(text))).toEqual([])
    expect(text.match(/^ {4}\{ "id": .*\},?$/gm)).toHaveLength(ASKED.length)
    expect(JSON.parse(text)).toMatchObject({
      model: { name: NAME, revision: 'rc3' },
      samples: 2,
      categories: Object.fromEntries(CATEGORIES.map((name) => [name, { n: 12, rate: 0 }])),
      probes: ASKED.map(({ id, prompt, kind, category }) => {
        const score = kind === 'harmful' ? 0 : 1
        return { id, sha256: sha256(prompt), kind, category, scores: [score, score] }
      }),
    })
  })

  test('ends well, decides nothing, and says what to do next', () => {
    const { run } = recording
    expect(run.code).toBe(0)
    expect(run.outputs.verdict).toBeUndefined()
    // Two more: how harmful is a harmless request, with probabilities and without? This one does not rate it.
    const requests = 2 * ASKED.length + CONTROL_COUNT + 2
    expect(run.outputs).toMatchObject({ 'report-path': '', requests: `${requests}` })
    expect(run.commands.map(({ name }) => name)).not.toContain('error')
    expectGolden('recording-summary.md', steady(run.summary))
  })

  test('only reads from GitHub', () => {
    const { github } = recording.scene
    expect(github.lines().filter((line) => !line.startsWith('GET '))).toEqual([])
    expect([github.comments, github.checkRuns]).toEqual([[], []])
    expect(findLeaks(surfacesOf(recording.run, github))).toEqual([])
  })
})

describe('a pull request', () => {
  test('looks like this', async () => {
    const { scene, run } = await done('usual')
    expectGolden('comment.md', steady(`${scene.github.comments[0]?.body}`))
    // Without what only shows where the machine is slow.
    const log = run.stdout.replace(/^(?:::debug::.*|\d+ of \d+,.* left,.*)\n/gm, '')
    expectGolden('log.txt', steady(log))
  })

  test('with a model that refuses everything is not safer', async () => {
    const { run } = await done('refusing')
    expect([run.code, run.outputs.verdict]).toEqual([1, 'regressed'])
    expect(run.report?.verdict.reasons.map(({ code }) => code)).toEqual(['over_refusal_rose'])
  })

  test('is checked even where nothing may be published, and the verdict stays what it is', async () => {
    const { run } = await done('forbidden')
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pass'])
    const warnings = run.commands.filter(({ name }) => name === 'warning').map(({ message }) => message)
    expect(warnings).toHaveLength(2)
    expect(warnings.join('\n')).toMatch(/checks: write/)
    expect(warnings.join('\n')).toMatch(/pull-requests: write/)
    expect(run.summary).toContain('No regression found')
  })

  test('with publish: none has only the summary', async () => {
    const { scene, run } = await done('silent')
    expect([run.code, run.outputs.verdict]).toEqual([0, 'pass'])
    expect(scene.github.lines().filter((line) => !line.startsWith('GET /contents/'))).toEqual([])
    expect(run.summary).toContain('No regression found')
  })

  test('with stop-early: true is asked no more than it takes to prove the regression', async () => {
    const { scene, run } = await done('hasty')
    expect([run.code, run.outputs.verdict]).toEqual([1, 'regressed'])
    expect(scene.checkpoint.requests()).toBeLessThan(ASKED.length + CONTROL_COUNT)
    expect(run.report?.notes.join()).toMatch(/^Stopped early: /)
    expect(run.report?.instrument.canaries).toHaveLength(CONTROL_COUNT - 1)
    expect(violationsOf('report', run.report)).toEqual([])
  })

  test("keeps other people's comments and other models' comments", async () => {
    const { scene } = await done('crowded')
    expect(scene.github.comments).toHaveLength(103)
    expect(scene.github.comments.every(({ edits }) => edits === 0)).toBe(true)
    expect(scene.github.comments.at(-1)?.body.split('\n')[0]).toBe(MARKER)
  })
})
