import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { launch } from './support/launch.ts'
import type { ActionRun } from './support/run-bundle.ts'
import {
  BASELINE,
  findLeaks,
  MANIFEST,
  manifestText,
  NAME,
  POLICY,
  PROBES,
  policyText,
  recordBaseline,
  type Scene,
  startScene,
  surfacesOf,
} from './support/scene.ts'
import { probeLines } from './support/small-probes.ts'

let baseline: string
const scenes: Scene[] = []

afterAll(async () => {
  await Promise.all(scenes.map((scene) => scene.close()))
  for (const { github } of scenes) expect(github.violations).toEqual([])
})

const named = (run: ActionRun, name: string) => run.commands.filter((command) => command.name === name)

type Broken = {
  readonly name: string
  /** On the base commit and in the head. */
  readonly files: (url: string) => Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly file?: string
  readonly line?: string
  readonly says: RegExp
  /** Whether the model's name is known, and so a check run can be concluded. */
  readonly check: boolean
}

const BROKEN: readonly Broken[] = [
  {
    name: 'a manifest with an unknown key',
    files: (url) => ({ [MANIFEST]: manifestText(url).replace('  model:', '  modle:') }),
    file: MANIFEST,
    line: '8',
    says: /modle.*model/,
    check: false,
  },
  {
    name: 'a manifest that is no YAML',
    files: () => ({ [MANIFEST]: 'schema_version: 1\nmodel: [\n' }),
    file: MANIFEST,
    line: '3',
    says: /./,
    check: false,
  },
  {
    name: 'a manifest with a token in its URL',
    files: (url) => ({ [MANIFEST]: manifestText(url.replace('://', '://user:pa55word@')) }),
    file: MANIFEST,
    line: '7',
    says: /endpoint-token/,
    check: false,
  },
  {
    name: 'a policy with a limit over 1',
    files: () => ({ [POLICY]: policyText('limits:\n  over_refusal:\n    max_increase: 5\n') }),
    file: POLICY,
    line: '7',
    says: /max_increase/,
    check: true,
  },
  {
    name: 'a baseline with a score over 1',
    files: () => ({ [BASELINE]: baseline.replace('"scores": [0, 0]', '"scores": [0, 7]') }),
    file: BASELINE,
    line: '19',
    says: /scores\/1/,
    check: true,
  },
  {
    name: 'a probe set with an id twice',
    files: () => ({ [PROBES]: probeLines().replace('"theft-2"', '"theft-1"') }),
    file: PROBES,
    line: '2',
    says: /theft-1.*twice/,
    check: true,
  },
  {
    name: 'a probe set that is not there',
    files: () => ({ [POLICY]: policyText().replace(PROBES, 'safety/none.jsonl') }),
    file: 'safety/none.jsonl',
    says: /no such probe set/,
    check: true,
  },
  {
    name: 'a manifest that is not there',
    files: () => ({}),
    inputs: { manifest: 'cards/model.yml' },
    file: 'cards/model.yml',
    says: /no such manifest/,
    check: false,
  },
  {
    name: 'a manifest with another ending',
    files: () => ({}),
    inputs: { manifest: MANIFEST.replace('.yml', '.yaml') },
    file: MANIFEST.replace('.yml', '.yaml'),
    says: /no such manifest, but there is model-card\.yml: name that/,
    check: false,
  },
  {
    name: 'a glob without a match',
    files: () => ({}),
    inputs: { manifest: 'cards/*.yml' },
    says: /cards\/\*\.yml/,
    check: false,
  },
  {
    name: 'inputs',
    files: () => ({}),
    inputs: { mode: 'chekc', 'time-limit': 'soon', publish: 'email' },
    says: /input mode: .*\n.*input publish: .*\n.*input time-limit: /s,
    check: false,
  },
]

describe('broken', () => {
  let runs: Promise<{ scene: Scene; run: ActionRun }>[]
  beforeAll(async () => {
    baseline = await recordBaseline()
    runs = launch(
      BROKEN.map(({ files, inputs = {} }) => async () => {
        const scene = await startScene({ baseline })
        scenes.push(scene)
        scene.commit(files(scene.checkpoint.url))
        return { scene, run: await scene.run(scene.propose({}), { inputs }) }
      }),
    )
  })

  test.each(BROKEN.map((broken, index) => [broken.name, index, broken] as const))(
    '%s: the error stands at its line, and in the summary',
    async (_, index, { file, line, says, check }) => {
      const { scene, run } = await (runs[index] as (typeof runs)[number])
      expect(run.code).toBe(1)
      expect(run.outputs.verdict).toBe('inconclusive')
      expect(run.outputs.headline).toMatch(/^The guardrail check could not run/)
      const errors = named(run, 'error')
      const problems = errors.slice(0, -1)
      expect(errors.at(-1)?.message).toMatch(/^The guardrail check could not run/)
      expect(problems.map(({ message }) => message).join('\n')).toMatch(says)
      for (const { properties } of problems) {
        expect(properties.file).toBe(file)
        expect(properties.line).toBe(line)
      }
      expect(run.summary).toMatch(says)
      if (file) expect(run.summary).toContain(line === undefined ? `${file}: ` : `${file}:${line}:`)
      const conclusions = scene.github.checkRuns.map(({ name, conclusion }) => [name, conclusion])
      expect(conclusions).toEqual(check ? [[`guardrail: ${NAME}`, 'action_required']] : [])
      expect(scene.checkpoint.asks).toEqual([])
      expect(findLeaks(surfacesOf(run, scene.github), ['pa55word'])).toEqual([])
    },
  )
})
