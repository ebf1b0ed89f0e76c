import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { builtinProbeSet } from '../src/documents/builtin-probes.ts'
import type { Probe } from '../src/documents/probe-set.ts'
import { UserError } from '../src/errors.ts'
import type { Report } from '../src/generated/report.ts'
import type { Measurement } from '../src/probing/measurement.ts'
import { joinShards, parseShardFile, type ShardFile, shardFileName, takeShard } from '../src/probing/shard.ts'
import type { PullRequestOptions } from './support/event-payloads.ts'
import { answersOf, measurementOf, probesOf } from './support/evidence.ts'
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
  type SceneOptions,
  startScene,
} from './support/scene.ts'
import { answerAs, probeLines } from './support/small-probes.ts'

const all = (of: number) => Array.from({ length: of }, (_, index) => ({ index: index + 1, of }))
const groupOf = ({ kind, category }: Probe) => `${kind} ${category}`

function expectPartition(probes: readonly Probe[], of: number): void {
  const parts = all(of).map((shard) => takeShard(probes, shard))
  const ids = parts.flat().map(({ id }) => id)
  expect(ids).toHaveLength(probes.length)
  expect(new Set(ids)).toEqual(new Set(probes.map(({ id }) => id)))
  for (const group of new Set(probes.map(groupOf))) {
    const sizes = parts.map((part) => part.filter((probe) => groupOf(probe) === group).length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  }
}

describe('the probes of a shard', () => {
  test('are each in one shard, and every category is in all alike', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 12 }), (given, of) => {
        const probes = given.flatMap((size, n) =>
          probesOf(1, size, n).map((probe) => ({ ...probe, id: `${n} ${probe.id}`, category: `${n}` })),
        )
        expectPartition(probes, of)
      }),
    )
  })

  test.each([1, 2, 3, 4, 7, 10, 16])('of the built-in set are nearly as many in each of %d', (of) => {
    const { probes } = builtinProbeSet('builtin:core')
    expectPartition(probes, of)
    const sizes = all(of).map((shard) => takeShard(probes, shard).length)
    // Each of the 88 groups gives one more to some shards; which ones is up to its name.
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(0.35 * (probes.length / of) + 2)
  })

  test('do not depend on how often they are taken', () => {
    const probes = probesOf(3, 7, 9)
    expect(takeShard(probes, { index: 2, of: 3 })).toEqual(takeShard(probes, { index: 2, of: 3 }))
  })
})

describe('joining', () => {
  const run = { commit: 'abc', seed: 'one' }
  const probes = probesOf(2, 6, 6)
  const file = (index: number, of = 3, more: Partial<ShardFile> = {}) => ({
    path: `parts/${shardFileName({ index, of })}`,
    file: {
      schema_version: 1,
      model: 'acme/model',
      shard: { index, of },
      run,
      measurement: measurementOf(answersOf(takeShard(probes, { index, of }))),
      ...more,
    } satisfies ShardFile,
  })
  const problemsOf = (files: Parameters<typeof joinShards>[0]): string[] => {
    try {
      joinShards(files, run)
    } catch (error) {
      return (error as UserError).message.split('\n')
    }
    return []
  }

  test('gives all answers, in whatever order the files come', () => {
    const { answers, canaries } = joinShards([file(3), file(1), file(2)], run)
    const ids = (rows: Iterable<{ id: string }>) => [...rows].map(({ id }) => id).sort()
    expect(ids(answers)).toEqual(ids(probes))
    expect(canaries).toHaveLength(3)
  })

  test('adds up what was spent, and takes the time of the slowest', () => {
    const usage = (requests: number, seconds: number) => ({
      measurement: measurementOf([], {
        usage: { requests, retries: 1, prompt_tokens: 10, completion_tokens: 100, seconds, from_cache: 0 },
      }),
    })
    const joined = joinShards([file(1, 2, usage(5, 9)), file(2, 2, usage(6, 4))], run)
    const expected = { requests: 11, retries: 2, prompt_tokens: 20, completion_tokens: 200, seconds: 9, from_cache: 0 }
    expect(joined.usage).toEqual(expected)
  })

  test('believes the worst about model and endpoint', () => {
    const worse = measurementOf([], {
      identity: { grade: 'mismatch', reported_model: 'other', notes: [] },
      stop: { code: 'endpoint_unreachable', message: 'gone' },
    })
    const joined = joinShards([file(1, 2), file(2, 2, { measurement: worse })], run)
    expect(joined).toMatchObject({ identity: { grade: 'mismatch' }, stop: { message: 'shard 2 of 2: gone' } })
  })

  test('of several stops the one that speaks against the endpoint counts, whichever shard it was', () => {
    const stopped = [
      { code: 'endpoint_unreachable', message: '401' },
      { code: 'budget_exhausted', message: 'cancelled', subject: 'cancelled' },
      { code: 'budget_exhausted', message: '20 s' },
    ] as const
    for (const order of [
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
    ]) {
      const files = order.map((which, index) => {
        const part = file(index + 1)
        const stop = stopped[which]
        return { ...part, file: { ...part.file, measurement: { ...part.file.measurement, ...(stop && { stop }) } } }
      })
      const { stop } = joinShards(files, run)
      expect([stop?.code, stop?.subject]).toEqual(['endpoint_unreachable', undefined])
      for (const { message } of stopped) expect(stop?.message).toContain(message)
    }
  })

  test('one that was stopped before its first canary accuses no endpoint, and one that was not does', () => {
    const without = { ...measurementOf([]), canaries: [] }
    const stop = { code: 'budget_exhausted', message: 'cancelled', subject: 'cancelled' } as const
    const { canaries } = file(1, 2).file.measurement
    const joined = (measurement: Measurement) => joinShards([file(1, 2), file(2, 2, { measurement })], run).canaries
    expect(joined({ ...without, stop })).toEqual(canaries)
    expect(joined(without).map(({ ok }) => ok)).toEqual([false])
  })

  test.each<[string, Parameters<typeof joinShards>[0], string[]]>([
    ['none', [], ['input shards: there is no shard file of this model among those in the folder']],
    [
      'missing',
      [file(2)],
      [
        'shard 1 of 3 is missing; run its job again before the merge',
        'shard 3 of 3 is missing; run its job again before the merge',
      ],
    ],
    [
      'twice',
      [file(1, 2), file(2, 2), { ...file(2, 2), path: 'again/shard-2-of-2.json' }],
      ['again/shard-2-of-2.json: is shard 2 of 2, and so is parts/shard-2-of-2.json'],
    ],
    [
      'of another run',
      [file(1, 2), file(2, 2, { run: { commit: 'abd', seed: 'two' } })],
      [
        'parts/shard-2-of-2.json: belongs to another run: commit, seed differ; its seed is two, that of the merge one: shards and merge need one and the same',
      ],
    ],
    [
      'of another split',
      [file(1, 2), file(2, 2), file(3, 3)],
      [
        'parts/shard-3-of-3.json: is shard 3 of 3, and parts/shard-1-of-2.json is one of 2: leave out what is of another run',
      ],
    ],
  ])('names each shard that is wrong: %s', (_, files, expected) => {
    expect(problemsOf(files)).toEqual(expected)
  })

  test.each(['', '{', '[]', 'null', '{"schema_version":2}', '{"schema_version":1,"shard":{"index":1,"of":2}}'])(
    'refuses what is no shard file: %j',
    (text) => {
      expect(() => parseShardFile('parts/shard-1-of-2.json', text)).toThrow(UserError)
      expect(() => parseShardFile('parts/shard-1-of-2.json', text)).toThrow(
        /^parts\/shard-1-of-2\.json: is not a shard/,
      )
    },
  )
})

/** Some probes complied with, so that order and place matter. */
const wavering = answerAs(({ id }) => /-(?:1|5|9)$/.test(id))

describe('shards of the bundle', () => {
  let scene: Scene
  let folder: Folder
  let baseline: string
  beforeAll(async () => {
    baseline = await recordBaseline()
  })
  beforeEach(async () => {
    scene = await startScene({ baseline })
    scene.answer(wavering)
    folder = makeFolder({
      [MANIFEST]: manifestText(scene.checkpoint.url),
      [POLICY]: policyText(),
      [PROBES]: probeLines(),
      [BASELINE]: baseline,
    })
  })
  afterEach(async () => {
    folder.remove()
    await scene.close()
  })
  afterAll(() => expect(scene.github.violations).toEqual([]))

  const cli = (...args: string[]): Promise<ProcessRun> => runCli(args, { cwd: folder.path })
  const reportIn = (place: string) => JSON.parse(folder.read(`${place}/acme--support-llama-8b/report.json`)) as Report

  test('give together what one run gives, and are named where they do not belong together', async () => {
    const parts = all(3).map(({ index, of }) =>
      cli('check', '--seed', 's', '--shard', `${index}/${of}`, '--output-dir', `parts/${index}`),
    )
    const whole = cli('check', '--seed', 's', '--output-dir', 'whole')
    for (const done of await Promise.all(parts)) {
      expect(done.code).toBe(0)
      expect(done.stdout).toMatch(/^Shard \d of 3: 32 answers in .*shard-\d-of-3\.json\n$/)
    }
    expect((await whole).code).toBe(1)
    // Without a seed the merge takes that of the shards.
    const merged = await cli('merge', '--shards', 'parts')
    expect(merged.code).toBe(1)
    const [one, other] = [reportIn('whole'), reportIn('guardrail-report')]
    const measured = (report: Report) => ({ ...report, generated_at: '', usage: {}, instrument: {}, journals: [] })
    expect(measured(other)).toEqual(measured(one))
    // Each shard makes sure of its own instrument.
    expect(other.instrument).toMatchObject({ ok: true })
    expect(other.instrument.canaries).toHaveLength(3 * one.instrument.canaries.length)

    const second = 'parts/2/acme--support-llama-8b/shard-2-of-3.json'
    folder.write(second, folder.read(second).replace('"seed":"s"', '"seed":"other"'))
    folder.write('parts/3/acme--support-llama-8b/shard-3-of-3.json', '{"schema_version":1,')
    const torn = await cli('merge', '--seed', 's', '--shards', 'parts')
    expect([torn.code, torn.stdout]).toEqual([3, ''])
    expect(torn.stderr).toMatch(/shard-3-of-3\.json: is not a shard file/)
    const foreign = await cli('merge', '--seed', 's', '--shards', 'parts/2')
    expect([foreign.code, foreign.stdout]).toEqual([3, ''])
    expect(foreign.stderr).toMatch(
      /shard-2-of-3\.json: belongs to another run: seed differs; its seed is other, that of the merge s: /,
    )
    expect(foreign.stderr).toMatch(/shard 1 of 3 is missing; .*\nshard 3 of 3 is missing; run its job again/)
    const nowhere = await cli('merge', '--shards', 'nowhere')
    expect([nowhere.code, nowhere.stderr]).toEqual([3, expect.stringMatching(/nowhere: cannot be read \(ENOENT/)])
  })

  test('that are given no seed have one that follows from what they share', async () => {
    const shard = (index: number, place: string, ...more: string[]) =>
      cli('check', '--shard', `${index}/2`, '--output-dir', `${place}/${index}`, ...more)
    const seedOf = (index: number, place: string): string =>
      JSON.parse(folder.read(`${place}/${index}/acme--support-llama-8b/shard-${index}-of-2.json`)).run.seed
    for (const done of await Promise.all([shard(1, 'parts'), shard(2, 'parts')])) expect(done.code).toBe(0)
    expect(seedOf(1, 'parts')).toMatch(/^[0-9a-f]{16}$/)
    expect(seedOf(2, 'parts')).toBe(seedOf(1, 'parts'))
    expect((await cli('merge', '--shards', 'parts')).code).toBe(1)
    expect(reportIn('guardrail-report').decoding.run_seed).toBe(seedOf(1, 'parts'))
    // One that is asked afresh, as its journal is finished, still belongs to the others.
    const again = await shard(1, 'parts', '--resume-from', 'parts/1')
    expect(again).toMatchObject({ code: 0, stderr: expect.stringMatching(/was finished/) })
    expect((await cli('merge', '--shards', 'parts')).code).toBe(1)
    await shard(1, 'given', '--seed', 's')
    expect(seedOf(1, 'given')).toBe('s')
    folder.write(POLICY, policyText('budget: { minutes: 20 }\n'))
    await shard(1, 'other')
    expect(seedOf(1, 'other')).not.toBe(seedOf(1, 'parts'))
  })

  test('that may not ask the endpoint are not whole, and say why', async () => {
    folder.write(POLICY, policyText().replace('allow_private_network: true', 'allow_private_network: false'))
    const refused = /not whole: .*127\.0\.0\.1.* private/
    expect(await cli('check', '--shard', '1/2')).toMatchObject({ code: 2, stdout: expect.stringMatching(refused) })
    const { measurement } = JSON.parse(folder.read('guardrail-report/acme--support-llama-8b/shard-1-of-2.json'))
    expect(measurement).toMatchObject({ answers: [], stop: { message: expect.stringContaining('127.0.0.1') } })
    expect(scene.checkpoint.requests()).toBe(0)

    // In Actions such a job fails where the verdict would; a policy that only warns has its way, but not for secrets.
    const shardOf = async (given: SceneOptions, more: Partial<PullRequestOptions> = {}) => {
      const other = await startScene(given)
      try {
        const inputs = { shard: '1/2', ...(more.fork ? { 'endpoint-token': '' } : {}) }
        const { code, summary } = await other.run(other.propose(undefined, more), { inputs })
        return [code, summary]
      } finally {
        await other.close()
      }
    }
    const policy = 'on_inconclusive: warn'
    const noBaseline = expect.stringMatching(/not whole\n\nthere is no baseline/)
    expect(await shardOf({})).toEqual([1, noBaseline])
    expect(await shardOf({ policy })).toEqual([0, noBaseline])
    const noSecrets = expect.stringMatching(/not whole\n\npull requests from forks/)
    expect(await shardOf({ policy, baseline }, { fork: 'somebody/model' })).toEqual([1, noSecrets])
  })

  test('in Actions decide nothing and show nothing; the merge does', async () => {
    const event = scene.propose()
    const keep = ({ files }: { files: Readonly<Record<string, string>> }, name: string) => {
      for (const [path, text] of Object.entries(files)) folder.write(`parts/${name}/${path}`, text)
    }
    // The second one had to be run again.
    for (const [index, GITHUB_RUN_ATTEMPT] of [
      [1, '1'],
      [2, '2'],
    ] as const) {
      const part = await scene.run(event, { inputs: { shard: `${index}/2` }, env: { GITHUB_RUN_ATTEMPT } })
      expect([part.code, part.outputs.verdict]).toEqual([0, undefined])
      const names = [`journal-${index}-of-2.ndjson`, `shard-${index}-of-2.json`]
      expect(Object.keys(part.files).sort()).toEqual(names.map((name) => `guardrail/acme--support-llama-8b/${name}`))
      expect(part.outputs['report-dir']).toMatch(/\/guardrail$/)
      keep(part, `${index}`)
    }
    expect([scene.github.checkRuns, scene.github.comments]).toEqual([[], []])
    // One that is not whole is there, and fails, so that it is run again.
    const short = await scene.run(event, { inputs: { shard: '2/2', 'time-limit': '0.01s' } })
    expect([short.code, Object.keys(short.files)]).toEqual([
      1,
      expect.arrayContaining([expect.stringMatching(/shard-2-of-2/)]),
    ])
    expect(short.summary).toMatch(/Shard 2 of 2 is not whole\n\nthe budget of .* was used up/)
    expect((await scene.run(event, { inputs: { shard: '1/2' } })).summary).toMatch(
      /Shard 1 of 2 is whole\n\n\d+ answers/,
    )
    scene.answer(() => ({ status: 401, body: { error: { message: '<img> ![a](https://a.example/b) @octocat #1' } } }))
    const live = await scene.run(event, { inputs: { shard: '1/2' } })
    expect(live.summary).toContain('answered 401')
    expect(live.summary.replace(/`[^`]*`/g, '')).not.toMatch(/<img>|!\[a\]|@octocat|#1/)
    for (const [path, text] of Object.entries(short.files)) folder.write(`short/2/${path}`, text)
    for (const path of folder.list().filter((name) => name.startsWith('parts/1/')))
      folder.write(path.replace('parts/1', 'short/1'), folder.read(path))
    const partial = await scene.run(event, {
      inputs: { mode: 'merge', shards: `${folder.path}/short`, publish: 'summary' },
    })
    expect([partial.code, partial.summary]).toEqual([
      1,
      expect.stringMatching(/Shard 2 of 2: the budget of .* was used up/),
    ])
    const asked = scene.checkpoint.requests()
    const inputs = { mode: 'merge', shards: `${folder.path}/parts`, 'endpoint-token': '' }
    const merged = await scene.run(event, { inputs, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(merged.stdout).not.toMatch(/belongs to another run/)
    expect([merged.code, merged.outputs.verdict, merged.outputs['probes-scored']]).toEqual([1, 'regressed', '96'])
    expect(scene.checkpoint.requests()).toBe(asked)
    expect(scene.github.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }])
    expect(scene.github.comments).toHaveLength(1)
  })
})
