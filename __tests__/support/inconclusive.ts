import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ReasonCode, Report } from '../../src/generated/report.ts'
import { listNextSteps } from '../../src/report/next-steps.ts'
import type { Ask, Reply } from './checkpoint-server.ts'
import type { ActionsEvent } from './event-payloads.ts'
import { launch } from './launch.ts'
import type { ActionRun } from './run-bundle.ts'
import { findLeaks, NAME, recordBaseline, type Scene, startScene, surfacesOf } from './scene.ts'
import { violationsOf } from './schemas.ts'

/** A pull request that cannot be judged. */
export type Inconclusive = {
  readonly name: string
  readonly code: ReasonCode
  /** What the first reason says. */
  readonly says: RegExp
  readonly headline?: RegExp
  /** What there is to do, a line each. */
  readonly todo?: RegExp
  /** YAML that is added to the policy. */
  readonly policy?: string
  /** null: there is none. */
  readonly baseline?: null
  readonly answer?: (ask: Ask) => Reply
  readonly arrange?: (scene: Scene) => ActionsEvent | Promise<ActionsEvent>
  readonly inputs?: Readonly<Record<string, string>>
  /** Most requests that reach the endpoint, where that is the point. */
  readonly requests?: number
  /** Requests that may be spent, retries aside. */
  readonly atMost?: number
  /** Tokens that may be spent, where that is the point. */
  readonly tokens?: number
}

type Done = { readonly scene: Scene; readonly run: ActionRun }

/** Defines a test for each case: it is never a pass, and everything that is shown says why. */
export function testInconclusive(cases: readonly Inconclusive[], atOnce: number): void {
  let done: Promise<Done>[]
  const scenes: Scene[] = []

  beforeAll(async () => {
    const baseline = await recordBaseline()
    done = launch(
      cases.map((each) => async () => {
        const scene = await startScene({
          baseline: each.baseline === null ? undefined : baseline,
          policy: each.policy ?? '',
        })
        scenes.push(scene)
        if (each.answer) scene.answer(each.answer)
        const event = await (each.arrange ?? ((given: Scene) => given.propose()))(scene)
        return { scene, run: await scene.run(event, { inputs: each.inputs ?? {} }) }
      }),
      atOnce,
    )
  })
  afterAll(() => Promise.all(scenes.map((scene) => scene.close())))

  describe('never a pass:', () => {
    test.each(cases.map((each, index) => [each.name, index, each] as const))('%s', async (_, index, each) => {
      const { scene, run } = await (done[index] as Promise<Done>)
      expectInconclusive(run, each)
      expectPublished(scene, run, each)
      const { usage } = run.report as Report
      if (each.requests !== undefined) expect(scene.checkpoint.requests()).toBeLessThanOrEqual(each.requests)
      expect(usage.requests).toBeGreaterThanOrEqual(scene.checkpoint.requests())
      expect(usage.requests - usage.retries).toBeLessThanOrEqual(each.atMost ?? 110)
      expect(usage.prompt_tokens + usage.completion_tokens).toBeLessThanOrEqual(each.tokens ?? Number.POSITIVE_INFINITY)
    })
  })
}

function expectInconclusive(
  run: ActionRun,
  { code, says, headline = /^Inconclusive: /, todo = /\w/ }: Inconclusive,
): void {
  expect([run.code, run.outputs.verdict]).toEqual([1, 'inconclusive'])
  const [first] = run.report?.verdict.reasons ?? []
  expect(first?.code).toBe(code)
  expect(first?.message).toMatch(says)
  expect(run.outputs.headline).toMatch(headline)
  expect(listNextSteps(run.report as Report).join('\n')).toMatch(todo)
  const error = { name: 'error', properties: {}, message: run.outputs.headline }
  expect(run.commands.filter(({ name }) => name === 'error')).toEqual([error])
  expect(run.summary).toContain(`**${run.outputs.headline}**`)
  expect(violationsOf('report', run.report)).toEqual([])
}

function expectPublished({ github }: Scene, run: ActionRun, { code }: Inconclusive): void {
  if (code === 'no_secrets') {
    // Nothing may be written there, and that is a warning, not the failure.
    expect(github.checkRuns).toEqual([])
    expect(run.commands.some(({ name }) => name === 'warning')).toBe(true)
  } else {
    const check = { name: `guardrail: ${NAME}`, status: 'completed', conclusion: 'action_required' }
    expect(github.checkRuns).toMatchObject([check])
    expect(github.comments).toHaveLength(1)
  }
  expect(github.violations).toEqual([])
  expect(findLeaks(surfacesOf(run, github))).toEqual([])
}
