import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { pathInFolder } from '../src/documents/paths.ts'
import { readCommandLine } from '../src/inputs/command-line.ts'
import { COMMANDS } from '../src/inputs/flags.ts'
import { type Folder, makeFolder } from './support/folder.ts'
import { type ProcessRun, runCli } from './support/run-bundle.ts'
import {
  BASELINE,
  MANIFEST,
  manifestText,
  POLICY,
  PROBES,
  policyText,
  recordBaseline,
  type Scene,
  startScene,
} from './support/scene.ts'
import { aligned, lost, probeLines } from './support/small-probes.ts'

const GITHUB_TOKEN = 'ghs_nobody-may-see-this'
const RUNS = ['check', 'record', 'merge'] as const

let scene: Scene
let folder: Folder
let baseline: string
beforeAll(async () => {
  baseline = await recordBaseline()
  scene = await startScene()
})
afterAll(async () => {
  expect(scene.github.requests).toEqual([])
  await scene.close()
})
beforeEach(() => {
  folder = makeFolder({
    [MANIFEST]: manifestText(scene.checkpoint.url),
    [POLICY]: policyText(),
    [PROBES]: probeLines(),
    [BASELINE]: baseline,
  })
})
afterEach(() => folder.remove())

const run = (...args: string[]): Promise<ProcessRun> =>
  runCli(args, { cwd: folder.path, env: { GITHUB_API_URL: scene.github.url } })

test.each(RUNS)('%s takes every input of the action', (command) => {
  const { inputs } = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'))
  for (const name of Object.keys(inputs)) {
    const line = readCommandLine([command, `--${name}`, 'x'])
    expect(line).toEqual({ kind: 'run', command, inputs: { [name]: 'x' } })
  }
})

test.each(COMMANDS.filter((command) => !RUNS.some((each) => each === command)))('%s does not', (command) => {
  expect(() => readCommandLine([command, '--mode', 'check'])).toThrow('--mode')
})

test('a check that is given all that the action is given is the same check', async () => {
  scene.answer(aligned)
  const inputs = {
    ...{ manifest: MANIFEST, policy: POLICY, baseline: BASELINE, mode: 'check', publish: 'none' },
    ...{ 'endpoint-token': 'sk-endpoint', 'judge-token': 'sk-judge', 'github-token': GITHUB_TOKEN },
    ...{ 'oidc-audience': '', ref: '', shard: '', shards: '', 'resume-from': '', seed: '' },
    ...{ 'stop-early': 'False', 'time-limit': '20m', 'output-dir': 'out' },
  }
  const done = await run('check', ...Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]))
  expect(done.code).toBe(0)
  expect(done.stderr).not.toMatch(/--publish/)
})

test('what would be published is not, which is said; the token of GitHub is a secret', async () => {
  folder.write(MANIFEST, manifestText(scene.checkpoint.url, { name: `acme/${GITHUB_TOKEN}` }))
  const done = await run('check', '--publish', 'comment', '--github-token', GITHUB_TOKEN)
  expect([done.code, done.stderr.match(/^--publish: the command line sends nothing to GitHub.*$/gm)]).toEqual([
    2,
    [expect.any(String)],
  ])
  expect(done.stdout).toContain('acme--***')
  expect(`${done.stdout}${done.stderr}`).not.toContain(GITHUB_TOKEN)
})

test.each([[['--stop-early']], [['--stop-early', '--seed', 's']], [['--stop-early=TRUE']], [['--stop-early', 'true']]])(
  '%j stops early',
  async (flags) => {
    scene.answer(lost)
    expect((await run('check', ...flags)).code).toBe(1)
    const report = JSON.parse(folder.read('guardrail-report/acme--support-llama-8b/report.json'))
    expect(report.basis.stopped_early).toBe(true)
  },
)

test.each([
  ['check', ['--mode', 'record'], 'input mode: check is expected, which is the command, not "record"'],
  ['merge', ['--mode', 'check', '--shards', '.'], 'input mode: merge is expected, which is the command, not "check"'],
  [
    'record',
    ['--shards', 'parts'],
    'input shards: nothing is expected: it goes with guardrail-check merge, not "parts"',
  ],
  ['record', ['--shard', '1/2'], 'input shard: it goes with mode check, not "1/2"'],
  [
    'merge',
    ['--shards', '.', '--resume-from', 'x'],
    /^input resume-from: nothing is expected together with mode merge/,
  ],
  ['check', ['--oidc-audience', 'https://a.dev'], /^input oidc-audience: .*only a job has such a token/],
  ['check', ['--ref', '12'], /^input ref: .*reads the working tree/],
  ['check', ['--publish', 'email'], /^input publish: a list of check-run, comment and summary, or none, is expected/],
  ['check', ['--stop-early', 'maybe'], 'input stop-early: true or false is expected, not "maybe"'],
  ['check', ['--mode', 'merge', '--publish', 'x'], /^input mode: [^\n]*\ninput publish: /],
])('%s %j is refused', async (command, flags, said) => {
  const done = await run(command, ...flags)
  expect([done.code, done.stdout]).toEqual([3, ''])
  if (typeof said === 'string') expect(done.stderr).toBe(`${said}\n`)
  else expect(done.stderr).toMatch(said)
})

describe('paths', () => {
  test.each([
    ['/srv/repo/cards/a.yml', 'cards/a.yml'],
    ['/srv/repo//cards/../a.yml', 'a.yml'],
    ['/srv/repo/guardrail/{model}.json', 'guardrail/{model}.json'],
    ['/srv/repo/cards/**/*.yml', 'cards/**/*.yml'],
    ['!/srv/repo/cards/a.yml', '!cards/a.yml'],
    ['./.github/policy.yml', '.github/policy.yml'],
    ['!././a.yml', '!a.yml'],
    ['/srv/repo/..a.yml', '..a.yml'],
    ...['/srv/repo', '/srv/repository/a.yml', '/srv/a.yml', '../a.yml', 'a/../b.yml', './', ''].map((path) => [
      path,
      path,
    ]),
  ])('%j is %j in a folder', (typed, path) => {
    expect(pathInFolder('/srv/repo', typed)).toBe(path)
  })

  test('may be absolute ones of the working tree, and no others', async () => {
    scene.answer(aligned)
    const at = (path: string) => join(folder.path, path)
    const flags = ['--manifest', at('*card.yml'), '--policy', at(POLICY), '--baseline', at('guardrail/{model}.json')]
    expect((await run('record', ...flags)).stdout).toMatch(/^Written to guardrail\/acme--support-llama-8b\.json; /m)
    expect((await run('check', ...flags)).code).toBe(0)
    const { policy, baseline } = JSON.parse(folder.read('guardrail-report/acme--support-llama-8b/report.json'))
    expect([policy.path, baseline.path]).toEqual([POLICY, 'guardrail/acme--support-llama-8b.json'])
    expect((await run('validate', ...flags)).code).toBe(0)
    for (const flag of ['--manifest', '--policy', '--baseline']) {
      const outside = await run('record', flag, '/nowhere/a.yml')
      const said = '"/nowhere/a.yml" is an absolute path: name it as it is below the root of the repository\n'
      expect([outside.code, outside.stderr]).toEqual([3, said])
    }
  })
})
