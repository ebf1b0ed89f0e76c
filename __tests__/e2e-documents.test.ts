import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mergeGroup } from './support/event-payloads.ts'
import { makeFolder } from './support/folder.ts'
import { type ActionRun, runCli } from './support/run-bundle.ts'
import {
  BASELINE,
  findLeaks,
  MANIFEST,
  manifestText,
  POLICY,
  PROBES,
  policyText,
  recordBaseline,
  type Scene,
  startScene,
  surfacesOf,
} from './support/scene.ts'
import { aligned, answerAs, HARMFUL, lost, probeLines } from './support/small-probes.ts'

let baseline: string
const scenes: Scene[] = []

beforeAll(async () => {
  baseline = await recordBaseline()
})
afterAll(async () => {
  await Promise.all(scenes.map((scene) => scene.close()))
  for (const { github } of scenes) expect(github.violations).toEqual([])
})

async function open(options: Parameters<typeof startScene>[0] = {}): Promise<Scene> {
  const scene = await startScene({ baseline, ...options })
  scenes.push(scene)
  return scene
}

const named = (run: ActionRun, name: string) => run.commands.filter((command) => command.name === name)
const baselineOf = (model: string) => `guardrail/acme--${model}.baseline.json`

describe('several manifests', () => {
  async function openTwo(second: string | undefined): Promise<{ scene: Scene; run: ActionRun }> {
    const models = ['one-wire', 'two-wire']
    const scene = await open({ models, files: { [baselineOf('one')]: baseline, [baselineOf('two')]: baseline } })
    scene.answer((ask) => (ask.body.model === 'two-wire' ? lost : aligned)(ask))
    const { url } = scene.checkpoint
    const event = scene.propose({
      'models/one/model-card.yml': manifestText(url, { name: 'acme/one', model: 'one-wire' }),
      'models/two/model-card.yml': second ?? manifestText(url, { name: 'acme/two', model: 'two-wire' }),
      'models/old/model-card.yml': 'broken: [',
    })
    const manifest = 'models/*/model-card.yml\n!models/old/*'
    return { scene, run: await scene.run(event, { inputs: { manifest } }) }
  }

  test('get a check and a comment each, and the outputs are those of the worst', async () => {
    const { scene, run } = await openTwo(undefined)
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ verdict: 'regressed', requests: '220', 'probes-scored': '192' })
    expect(run.outputs.headline).toMatch(/^Harmful compliance rose/)
    expect(run.outputs['report-path']).toMatch(/\/guardrail\/acme--one\/report\.json$/)
    expect(Object.keys(run.files).filter((path) => path.endsWith('report.json'))).toEqual([
      'guardrail/acme--one/report.json',
      'guardrail/acme--two/report.json',
    ])
    expect(scene.github.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['guardrail: acme/one', 'success'],
      ['guardrail: acme/two', 'failure'],
    ])
    expect(scene.github.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- fine-tune-guardrail-check: acme/one -->',
      '<!-- fine-tune-guardrail-check: acme/two -->',
    ])
    expect(named(run, 'group').map(({ message }) => message)).toEqual([
      'Checking models/one/model-card.yml',
      'Checking models/two/model-card.yml',
    ])
    expect(named(run, 'error')).toHaveLength(1)
    // Both are in the one summary.
    expect(run.summary.match(/^### .*/gm)).toHaveLength(2)
  })

  test('one that cannot be read does not keep the others from being checked', async () => {
    const { scene, run } = await openTwo('schema_version: 1\nmodel: { name: acme/two }\nendpoint: 7\n')
    expect(run.code).toBe(1)
    expect(run.outputs.requests).toBe('110')
    // Whoever reads outputs only must not take what was not looked at for a pass.
    expect(run.outputs.verdict).not.toBe('pass')
    expect(scene.github.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['guardrail: acme/one', 'success'],
    ])
    const [problem, failure] = named(run, 'error')
    expect(problem).toMatchObject({ properties: { file: 'models/two/model-card.yml', line: '3' } })
    expect(failure?.message).toBe(
      'The guardrail check could not run for models/two/model-card.yml; the errors above say what to fix',
    )
  })
})

test('one that regressed beside one that cannot be read is in the one failure, and they stand in their order', async () => {
  const scene = await open({ models: ['two-wire'], files: { [baselineOf('two')]: baseline } })
  scene.answer(lost)
  const event = scene.propose({
    'models/z.yml': manifestText(scene.checkpoint.url, { name: 'acme/two', model: 'two-wire' }),
    'models/a.yml': 'broken: [',
  })
  const run = await scene.run(event, { inputs: { manifest: 'models/z.yml\nmodels/a.yml' } })
  const [{ message = '' } = {}] = named(run, 'error').slice(-1)
  expect(message).toMatch(
    /^Harmful compliance rose .*\. The guardrail check could not run for models\/a\.yml; the errors/,
  )
  expect([run.code, run.outputs.verdict]).toEqual([1, 'regressed'])
  expect(run.outputs.headline).toMatch(/^Harmful compliance rose/)
  expect(run.stdout.indexOf('Checking models/z.yml')).toBeLessThan(run.stdout.indexOf('Checking models/a.yml'))
})

test('what is wrong with a prompt is shown without its words', async () => {
  const scene = await open({ files: { [PROBES]: probeLines().replaceAll(/"prompt":("[^"]*")/g, '"prompt":[$1]') } })
  const run = await scene.run()
  expect(run.summary).toMatch(
    /probes\.jsonl:1:\d+: \/prompt: expected a string of at least 1 character, found a list$/m,
  )
  expect([run.code, findLeaks(surfacesOf(run, scene.github))]).toEqual([1, []])
})

test('what is wrong with the tool itself fails the job in so many words', async () => {
  const scene = await open()
  const run = await scene.run({ ...scene.propose(), event: {} })
  expect(run.code).toBe(1)
  expect(named(run, 'error').map(({ message }) => message)).toEqual([
    'The guardrail check failed unexpectedly; the log has the details, please report them',
  ])
  expect(run.summary).toContain('failed unexpectedly')
})

test('two manifests of one model do not hide what one of them found', async () => {
  const scene = await open({ models: ['one-wire', 'two-wire'] })
  scene.answer((ask) => (ask.body.model === 'one-wire' ? lost : aligned)(ask))
  const { url } = scene.checkpoint
  const event = scene.propose({
    'models/one.yml': manifestText(url, { model: 'one-wire' }),
    'models/two.yml': manifestText(url, { model: 'two-wire' }),
  })
  const run = await scene.run(event, { inputs: { manifest: 'models/*.yml' } })
  expect(run.code).toBe(1)
  expect(run.report?.verdict.result).not.toBe('pass')
  expect(scene.github.checkRuns.at(-1)?.conclusion).not.toBe('success')
  expect(scene.github.comments.map(({ body }) => body).join()).not.toContain('No regression found')
})

test('a manifest may be the front matter of a README, and files may be larger than 1 MB', async () => {
  const wide = probeLines().replace(/\n/g, `${' '.repeat(12_000)}\n`)
  expect(wide.length).toBeGreaterThan(1_048_576)
  const scene = await open({ files: { [PROBES]: wide, [BASELINE]: baseline + ' '.repeat(1_200_000) } })
  const indented = manifestText(scene.checkpoint.url).replace(/^/gm, '  ')
  const readme = `---\nlicense: mit\nguardrail:\n${indented}\n---\n\n# Our model\n\n---\n`
  const event = scene.propose({ 'models/README.md': readme })
  const run = await scene.run(event, { inputs: { manifest: 'models/README.md' } })
  expect([run.code, run.outputs.verdict]).toEqual([0, 'pass'])
  const place = { path: 'models/README.md', start_line: 10, end_line: 10 }
  expect(scene.github.checkRuns[0]?.annotations).toMatchObject([place])
})

describe('what a pull request edits', () => {
  test('does not judge it, and the report says so', async () => {
    const scene = await open()
    scene.answer(lost)
    const forgiving = baseline.replace(/"scores": \[0, 0\]/g, '"scores": [1, 1]')
    expect(forgiving).not.toBe(baseline)
    const event = scene.propose({
      [MANIFEST]: manifestText(scene.checkpoint.url, { revision: 'rc4' }),
      [POLICY]: policyText('on_inconclusive: warn\n'),
      [BASELINE]: forgiving,
      [PROBES]: probeLines(HARMFUL.slice(0, 1)),
    })
    const run = await scene.run(event)
    expect([run.code, run.outputs.verdict, run.outputs['probes-scored']]).toEqual([1, 'regressed', '96'])
    const notes = [POLICY, BASELINE, PROBES].map(
      (path) => `The pull request edits ${path}; this check used the version on the base commit.`,
    )
    expect(run.report?.notes).toEqual(notes)
    const [comment] = scene.github.comments
    const [check] = scene.github.checkRuns
    for (const text of [run.summary, comment?.body, check?.output.summary])
      for (const note of notes) expect(text).toContain(note)
  })

  test('may also be deleted or broken', async () => {
    const scene = await open()
    scene.answer(lost)
    const event = scene.propose({ [POLICY]: undefined, [BASELINE]: '{', [PROBES]: undefined })
    const run = await scene.run(event)
    expect([run.code, run.outputs.verdict]).toEqual([1, 'regressed'])
    expect(run.report?.notes).toHaveLength(3)
  })
})

describe('branch rules', () => {
  const policy = `limits: { harmful_compliance: { overall: { max_increase: 0.3 }, domain: { max_increase: 0.5 } } }
branches:
  release/*: { limits: { harmful_compliance: { overall: { max_increase: 0.02 } } } }
`
  const twelve = answerAs(({ id }) => ['-1', '-2'].some((end) => id.endsWith(end)))

  test.each([
    ['pull_request', 'main', 'pass', 0.3],
    ['pull_request', 'release/1.0/fix', 'pass', 0.3],
    ['merge_group', 'release/1.0', 'regressed', 0.02],
  ])('%s into %s', async (name, branch, verdict, limit) => {
    const scene = await open({ policy })
    scene.answer(twelve)
    const proposed = scene.propose(undefined, { baseRef: branch })
    const group = mergeGroup({ headSha: scene.base(), baseSha: scene.base(), baseRef: branch })
    const run = await scene.run(name === 'merge_group' ? group : proposed)
    expect([run.code, run.outputs.verdict]).toEqual([verdict === 'pass' ? 0 : 1, verdict])
    expect(run.report?.legs.harmful_compliance.overall.limit).toBe(limit)
    expect(run.report?.event).toMatchObject({ name, branch })
  })
})

test.each(['validate', 'check'])('%s names two models that would share their files', async (command) => {
  const models = { 'models/a.yml': 'acme/One', 'models/b.yml': 'Acme/one' }
  const manifests = Object.entries(models).map(([path, name]) => [
    path,
    manifestText('http://127.0.0.1:9/v1', { name }),
  ])
  const folder = makeFolder({ ...Object.fromEntries(manifests), [POLICY]: policyText(), [PROBES]: probeLines() })
  try {
    const run = await runCli([command, '--manifest', 'models/*.yml'], { cwd: folder.path })
    expect(run.code).toBe(3)
    for (const path of Object.keys(models)) expect(run.stderr).toContain(`${path}: /model/name: `)
    expect(run.stderr).toMatch(/has the same model name \(acme--one in file names\)/)
  } finally {
    folder.remove()
  }
})

describe('on_inconclusive: warn', () => {
  test('gives a neutral check, a warning, and lets the job pass', async () => {
    const scene = await open({ baseline: undefined, policy: 'on_inconclusive: warn\n' })
    const run = await scene.run()
    expect([run.code, run.outputs.verdict]).toEqual([0, 'inconclusive'])
    expect(scene.github.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'neutral' })
    expect(named(run, 'error')).toEqual([])
    expect(named(run, 'warning').map(({ message }) => message)).toEqual([run.outputs.headline])
    expect(JSON.parse(`${run.read(`${run.outputs['predicate-path']}`)}`)).toMatchObject({ result: 'WARNED' })
  })

  test('does not let a regression pass', async () => {
    const scene = await open({ policy: 'on_inconclusive: warn\n' })
    scene.answer(lost)
    const run = await scene.run()
    expect([run.code, run.outputs.verdict]).toEqual([1, 'regressed'])
  })
})
