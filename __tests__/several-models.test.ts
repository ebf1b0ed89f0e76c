import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Ask, Reply } from './support/checkpoint-server.ts'
import { workflowDispatch } from './support/event-payloads.ts'
import { manifestText, recordBaseline, type Scene, startScene } from './support/scene.ts'
import { aligned, lost } from './support/small-probes.ts'

let scene: Scene
const manifest = 'a.yml\nb.yml'

beforeAll(async () => {
  const baseline = await recordBaseline()
  scene = await startScene({
    models: ['m-a', 'm-b'],
    policy: 'limits: { harmful_compliance: { overall: { max_rate: 0.5 } } }',
    files: { 'guardrail/acme--a.baseline.json': baseline, 'guardrail/acme--b.baseline.json': baseline },
  })
})
afterAll(async () => {
  await scene.close()
  expect(scene.github.violations).toEqual([])
})

const cards = (more = {}) => {
  const card = (name: string) => manifestText(scene.checkpoint.url, { name: `acme/${name}`, model: `m-${name}` })
  return { 'a.yml': card('a'), 'b.yml': card('b'), ...more }
}
const errorsOf = ({ commands }: Awaited<ReturnType<Scene['run']>>) =>
  commands.filter(({ name }) => name === 'error').map(({ message }) => message)
const DEAD: Reply = { status: 401, body: { error: { message: 'no' } } }

test.each(['m-a', 'm-b'])('of two recordings the one that failed is the error: %s', async (dead) => {
  scene.commit(cards())
  // The other is as permissive as it is: no obstacle to a reference.
  scene.answer((ask: Ask) => (ask.body.model === dead ? DEAD : lost(ask)))
  const event = workflowDispatch({ sha: scene.base() })
  const run = await scene.run(event, { inputs: { mode: 'record', manifest } })
  expect([run.code, run.outputs.headline]).toEqual([1, expect.stringMatching(/^No baseline was recorded\. /)])
  expect(errorsOf(run)).toEqual([run.outputs.headline])
})

test('what could not be read is in the headline, where the others pass', async () => {
  scene.answer(aligned)
  const run = await scene.run(scene.propose(cards({ 'a.yml': 'x: [' })), { inputs: { manifest } })
  expect([run.code, run.outputs.verdict]).toEqual([1, 'inconclusive'])
  expect(run.outputs.headline).toMatch(/^The guardrail check could not run for a\.yml/)
})
