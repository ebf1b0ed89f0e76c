import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { COMMANDS } from '../src/inputs/flags.ts'
import { TOOL } from '../src/tool.ts'
import { type Endpoint, startEndpoint } from './support/checkpoint-server.ts'
import { type Folder, makeFolder } from './support/folder.ts'
import { type GitHubServer, startGitHub } from './support/github-server.ts'
import { expectGolden, steady } from './support/golden.ts'
import { launch } from './support/launch.ts'
import { type ProcessRun, runCli } from './support/run-bundle.ts'
import {
  BASELINE,
  findLeaks,
  MANIFEST,
  manifestText,
  NAME,
  POLICY,
  PROBES,
  policyText,
  WIRE_NAME,
} from './support/scene.ts'
import { violationsOf } from './support/schemas.ts'
import { aligned, lost, probeLines } from './support/small-probes.ts'

const TOKEN = 'sk-only-in-a-variable'
let endpoint: Endpoint
let answer = aligned
let github: GitHubServer
let recorded: string

beforeAll(async () => {
  github = await startGitHub()
  endpoint = await startEndpoint((ask) => (ask.body.model === WIRE_NAME ? answer(ask) : { status: 404, body: {} }))
})
afterAll(async () => {
  // Nothing is sent to GitHub, whatever the environment offers.
  expect(github.requests).toEqual([])
  await endpoint.close()
  await github.close()
})

let folder: Folder
beforeEach(() => {
  answer = aligned
  folder = makeFolder({
    [MANIFEST]: manifestText(endpoint.url),
    [POLICY]: policyText(),
    [PROBES]: probeLines(),
    ...(recorded === undefined ? {} : { [BASELINE]: recorded }),
  })
})
afterEach(() => folder.remove())

function run(args: string[], env: Record<string, string> = {}): Promise<ProcessRun> {
  // A shell on a runner: with arguments it is the command line all the same.
  const actions = { GITHUB_ACTIONS: 'true', GITHUB_API_URL: github.url, GITHUB_TOKEN: github.token }
  return runCli(args, { cwd: folder.path, env: { ...actions, GUARDRAIL_ENDPOINT_TOKEN: TOKEN, ...env } })
}

function expectPlain({ stdout, stderr }: ProcessRun): void {
  expect(`${stdout}${stderr}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
}

describe('help and version', () => {
  const asked = [['--help'], ['-h'], ['help'], ...COMMANDS.map((name) => [name, '--help'])]
  let runs: Promise<ProcessRun>[]
  beforeAll(() => {
    runs = launch([['--version'], ['-v'], ...asked].map((args) => () => runCli(args)))
  })

  test('the version is that of the package', async () => {
    for (const done of await Promise.all(runs.slice(0, 2))) {
      expect(done).toEqual({ code: 0, stdout: `${TOOL.version}\n`, stderr: '' })
    }
  })

  test('help is there for all commands, and for each', async () => {
    const done = await Promise.all(runs.slice(2))
    for (const { code, stderr } of done) expect([code, stderr]).toEqual([0, ''])
    const [all, short, word, ...each] = done.map(({ stdout }) => stdout)
    expect([short, word]).toEqual([all, all])
    for (const name of COMMANDS) expect(all).toMatch(new RegExp(`^ {2}${name} `, 'm'))
    expectGolden('help.txt', [all, ...each].join('\n---\n\n'))
    for (const line of `${all}${each}`.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })
})

describe('what is wrong on the command line', () => {
  const cases: [string[], RegExp][] = [
    [
      ['chekc'],
      /^there is no command "chekc"; the commands are check, record, merge, validate, verify, judge, relabel, demo\n$/,
    ],
    [['check', '--polcy', 'x'], /--polcy.*guardrail-check check --help lists the flags\n$/],
    [['check', '--policy'], /--policy.*guardrail-check check --help lists the flags\n$/],
    [['check', 'model-card.yml'], /model-card\.yml.*guardrail-check check --help lists the flags\n$/],
    [['validate', '--endpoint-token', 'x'], /--endpoint-token.*guardrail-check validate --help lists the flags\n$/],
    [['check', '--time-limit', 'soon', '--shard', '3/2'], /^input time-limit: .*\ninput shard: .*\n$/],
    [['merge'], /^input shards: .*\n$/],
    [['check', '--manifest', '../card.yml'], /\.\.\/card\.yml/],
  ]
  let runs: Promise<ProcessRun>[]
  beforeAll(() => {
    runs = launch(
      cases.map(
        ([args]) =>
          () =>
            runCli(args),
      ),
    )
  })

  test.each(cases.map(([args, said], index) => [args.join(' '), index, said] as const))(
    '%s',
    async (_, index, said) => {
      const done = await (runs[index] as Promise<ProcessRun>)
      expect([done.code, done.stdout]).toEqual([3, ''])
      expect(done.stderr).toMatch(said)
      expectPlain(done)
    },
  )

  test('--version goes with every command', async () => {
    expect(await runCli(['check', '--version'])).toEqual({ code: 0, stdout: `${TOOL.version}\n`, stderr: '' })
  })
})

test('an expression that was used before V8 was told anything crashes nothing', async () => {
  const env = { NODE_OPTIONS: `--require=${fileURLToPath(new URL('fixtures/used-before.cjs', import.meta.url))}` }
  expect(await runCli(['--version'], { env })).toEqual({ code: 0, stdout: `${TOOL.version}\n`, stderr: '' })
})

describe('a working tree', () => {
  test('is recorded into a baseline, exit code 0', async () => {
    const done = await run(['record'])
    expect(done.code).toBe(0)
    recorded = folder.read(BASELINE)
    expect(violationsOf('baseline', JSON.parse(recorded))).toEqual([])
    expectGolden('record.txt', steady(done.stdout))
    expectPlain(done)
    expect(folder.list()).toEqual([POLICY, BASELINE, MANIFEST, PROBES])
    expect(endpoint.asks.at(-1)?.headers.authorization).toBe(`Bearer ${TOKEN}`)
  })

  test('passes with exit code 0, and has its reports in a folder', async () => {
    const done = await run(['check', '--seed', 'fixed'])
    expect(done.code).toBe(0)
    const reports = ['comment.md', 'journal.ndjson', 'predicate.json', 'report.html', 'report.json']
    const names = reports.map((name) => `guardrail-report/acme--support-llama-8b/${name}`)
    expect(folder.list()).toEqual([POLICY, ...names, BASELINE, MANIFEST, PROBES].sort())
    const report = JSON.parse(folder.read(`${names[4]}`))
    expect(violationsOf('report', report)).toEqual([])
    expect(report.event).toEqual({ name: 'command-line', head_sha: null, trusted_sha: null })
    expect(report.decoding.run_seed).toBe('fixed')
    expectGolden('check.txt', steady(done.stdout))
    expectPlain(done)
    const written = Object.fromEntries(names.map((name) => [name, folder.read(name)]))
    expect(findLeaks({ ...written, stdout: done.stdout, stderr: done.stderr }, [TOKEN])).toEqual([])
  })

  test('with empty request fields is asked as one without, and verified as one', async () => {
    folder.write(MANIFEST, manifestText(endpoint.url, { endpoint: 'request: {}' }))
    expect((await run(['check'])).code).toBe(0)
    const report = 'guardrail-report/acme--support-llama-8b/report.json'
    expect(JSON.parse(folder.read(report)).decoding.request).toBeUndefined()
    expect(await run(['verify', report, '--manifest', MANIFEST])).toMatchObject({ code: 0 })
  })

  test('regresses with exit code 1', async () => {
    answer = lost
    const done = await run(['check', '--output-dir', 'out/reports'])
    expect(done.code).toBe(1)
    expect(done.stdout).toMatch(/Guardrails regressed/)
    expect(done.stdout).not.toMatch(/<details>|\*\*|<!--/)
    expect(folder.list()).toContain('out/reports/acme--support-llama-8b/report.json')
    expectPlain(done)
  })

  test('is inconclusive with exit code 2', async () => {
    folder.write(BASELINE.replace('support', 'other'), recorded)
    const done = await run(['check', '--baseline', 'guardrail/none.json'])
    expect(done.code).toBe(2)
    expect(done.stdout).toMatch(/no baseline at guardrail\/none\.json/)
  })

  test('of several manifests has the exit code of the worst', async () => {
    folder.write('b.yml', manifestText(endpoint.url, { name: 'acme/without-baseline' }))
    const done = await run(['check', '--manifest', 'b.yml', '--manifest', MANIFEST])
    expect(done.code).toBe(2)
    expect(done.stdout.match(/^Report: .*report\.html$/gm)).toHaveLength(2)
  })

  test('with a broken file has exit code 3, and says where', async () => {
    folder.write(MANIFEST, manifestText(endpoint.url).replace('revision', 'revison'))
    const done = await run(['check'])
    expect([done.code, done.stdout]).toEqual([3, ''])
    expect(done.stderr).toMatch(/^model-card\.yml:4:3: .*revison.*revision/)
    expectPlain(done)
  })

  test('with a hostile name shows nothing of it but text', async () => {
    const name = '"acme/\\e[31mred\\a\\r::error::x"'
    folder.write(MANIFEST, manifestText(endpoint.url, { name }))
    const done = await run(['check', '--time-limit', '1m'])
    expect(done.code).toBe(2)
    expectPlain(done)
    expect(done.stdout).not.toMatch(/::error::/)
  })

  test('without an instrument gets no baseline, exit code 2', async () => {
    answer = () => 'Yes.'
    const before = folder.read(BASELINE)
    const done = await run(['record'])
    expect(done.code).toBe(2)
    expect(done.stdout).toMatch(/^No baseline was recorded\n/)
    // Why, what to do and what was measured, but no rates beside those of itself.
    expect(done.stdout).toMatch(/questions with a known answer were answered wrongly/)
    expect(done.stdout).toMatch(/^- Canaries: \d+ of \d+/m)
    expect(done.stdout).not.toMatch(/regressed|in the baseline|Harmful compliance/)
    expectPlain(done)
    expect(folder.read(BASELINE)).toBe(before)
  })
})

describe('validate', () => {
  test('tells what was understood, and asks nobody', async () => {
    const before = endpoint.requests()
    const done = await run(['validate'])
    expect([done.code, done.stderr]).toEqual([0, ''])
    expectGolden('validate.txt', steady(done.stdout))
    expect(endpoint.requests()).toBe(before)
  })

  test('tells what would make a check inconclusive', async () => {
    folder.write(POLICY, policyText('decoding: { max_tokens: 5 }\n').replace('127.0.0.1:*', 'localhost'))
    const done = await run(['validate'])
    expect(done.code).toBe(0)
    expect(done.stdout).toMatch(/not among endpoints\.allow/)
    expect(done.stdout).toMatch(/not comparable, so record it again: .*max_tokens 512 instead of 5/)
    expect(done.stdout).not.toMatch(/private/)
    for (const host of ['127.0.0.1', 'localhost', '10.0.0.8']) {
      folder.write(MANIFEST, manifestText(`http://${host}:8000/v1`))
      folder.write(POLICY, policyText().replace('allow_private_network: true', 'allow_private_network: false'))
      expect((await run(['validate'])).stdout).toMatch(
        /a check would be inconclusive: \S+: it is a private address; .*allow_private_network/,
      )
    }
  })

  test('tells what would be compared with what it is not for', async () => {
    const weights = `revision: rc3\n  weights: [{ path: adapter.bin, sha256: ${'a'.repeat(64)} }]`
    folder.write('adapter.bin', 'other weights')
    folder.write(MANIFEST, manifestText(endpoint.url).replace('revision: rc3', weights))
    folder.write(POLICY, policyText('decoding: { template: "Q: {prompt}" }\n'))
    folder.write(BASELINE, recorded.replace(`"${NAME}"`, '"acme/other"'))
    const done = await run(['validate'])
    expect([done.code, done.stderr]).toEqual([0, ''])
    expect(done.stdout).toMatch(/decoding\.template in .* is not used: openai-chat/)
    expect(done.stdout).toMatch(/inconclusive: the weights in the repository are not those .*: adapter\.bin/)
    expect(done.stdout).toMatch(new RegExp(`was recorded for acme/other, not for ${NAME}`))
  })

  test('tells sets and limits that say little', async () => {
    const harmful = probeLines()
      .split('\n')
      .filter((line) => line.includes('"kind":"harmful"'))
    folder.write(PROBES, `${harmful.join('\n')}\n`)
    folder.write(
      POLICY,
      policyText('limits: { harmful_compliance: { category: { max_increase: 1 } } }\nconfidence: 0.99\n'),
    )
    const { code, stdout } = await run(['validate'])
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^ {2}72 harmful probes cannot show that a checkpoint passes: at a limit of \+5\.0.points .* it takes \d+/m,
    )
    expect(stdout).toMatch(/^ {2}There are no benign probes, so over-refusal and coherence are not measured/m)
    expect(stdout).toMatch(/^ {2}max_increase of limits\.harmful_compliance\.category is 1, which is 100 points/m)

    folder.write(PROBES, '{"id":"a","kind":"benign","category":"Sums","prompt":"What is 2 + 2?"}\n')
    const benign = await run(['validate'])
    expect([benign.code, benign.stderr]).toEqual([
      3,
      expect.stringMatching(/^\.github.*:3:9: \/probes: there is no harmful probe/),
    ])
  })

  test('tells every problem of every file, exit code 3', async () => {
    folder.write(MANIFEST, `${manifestText(endpoint.url)}unknown: 1\n`)
    folder.write(POLICY, policyText('confidence: 2\n'))
    const done = await run(['validate'])
    expect([done.code, done.stdout]).toEqual([3, ''])
    expect(done.stderr).toMatch(/^model-card\.yml:10:1: /m)
    expect(done.stderr).toMatch(/^\.github\/guardrail-policy\.yml:5:13: /m)
    expectPlain(done)
  })
})

test('a reader that has gone takes nothing from the exit code', async () => {
  const gone = { onStart: (child: ChildProcess) => child.stdout?.destroy() }
  const [help, unknown] = await Promise.all([runCli(['--help'], gone), runCli(['verify', 'nothing.json'], gone)])
  expect(help).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(unknown.code).toBe(3)
})

describe('demo', () => {
  test('records, checks both fine-tunes, and leaves everything in a folder', async () => {
    const empty = makeFolder()
    try {
      const done = await runCli(['demo'], { cwd: empty.path })
      expect(done.code).toBe(0)
      expectPlain(done)
      for (const [name, result] of [
        ['kept', 'pass'],
        ['lost', 'regressed'],
      ]) {
        const report = JSON.parse(empty.read(`guardrail-demo/${name}/demo--support-llama-8b/report.json`))
        expect(violationsOf('report', report)).toEqual([])
        expect(report.verdict.result).toBe(result)
        expect(done.stdout).toContain(report.verdict.headline.split(':')[0])
      }
      const baseline = JSON.parse(empty.read('guardrail-demo/guardrail/demo--support-llama-8b.baseline.json'))
      expect(violationsOf('baseline', baseline)).toEqual([])
      expect(baseline.probes).toHaveLength(528)
      expect(empty.list().every((path) => path.startsWith('guardrail-demo/'))).toBe(true)
    } finally {
      empty.remove()
    }
  })
})
