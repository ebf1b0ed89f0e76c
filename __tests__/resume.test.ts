import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { ProbeRow } from '../src/generated/report.ts'
import { sha256 } from '../src/hash.ts'
import { untilResult } from '../src/probing/journal-lines.ts'
import { recompute } from '../src/verdict/recompute.ts'
import { chances, FOLDER, openStage, type Stage, UNSETTLED, wavering, withoutTimes } from './support/interrupted-run.ts'
import { launch } from './support/launch.ts'
import { BASELINE, MANIFEST, manifestText, POLICY, PROBES, policyText, recordBaseline } from './support/scene.ts'
import { violationsOf } from './support/schemas.ts'
import { ANSWER_MARK, PROMPT_MARK, probeLines, SMALL_PROBES } from './support/small-probes.ts'

/** 96 probes, 13 canaries, and one question under a name that no model has. */
const QUESTIONS = 110
const JOURNAL = `${FOLDER}/journal.ndjson`
const CHECK = ['check', '--seed', 's']
const RESUME = ['check', '--resume-from', 'guardrail-report']

let baseline: string
beforeAll(async () => {
  baseline = await recordBaseline()
})

describe('a run killed at ten random moments, and resumed each time', () => {
  const chance = chances(20261124)
  const moments = Array.from({ length: 10 }, () => 1 + Math.floor(chance() * QUESTIONS))
  let whole: object
  let results: Promise<void>[]
  const stages: Stage[] = []

  beforeAll(async () => {
    const stage = await openStage(baseline)
    stages.push(stage)
    expect(await stage.cli(...CHECK)).toMatchObject({ code: 1 })
    whole = withoutTimes(stage.report())
    results = launch(
      moments.map((moment) => () => killAndResume(moment)),
      2,
    )
  })
  afterAll(() => Promise.all(stages.map((stage) => stage.close())))

  async function killAndResume(moment: number): Promise<void> {
    const stage = await openStage(baseline)
    stages.push(stage)
    // A port is part of the manifest, and so of all that is compared.
    expect(await stage.interrupt('SIGKILL', moment, ...CHECK)).toMatchObject({ code: null })
    expect(stage.folder.list()).not.toContain(`${FOLDER}/report.json`)
    expect(await stage.cli(...RESUME)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Asking .* has settled/),
    })
    const report = stage.report()
    expect(comparable(report)).toEqual(comparable(whole))
    expect(violationsOf('report', report)).toEqual([])
    const counts = [...stage.asked().values()]
    const again = counts.reduce((sum, times) => sum + times - 1, 0)
    expect(counts).toHaveLength(QUESTIONS)
    expect(again).toBeLessThanOrEqual(UNSETTLED)
    // What was in flight when the process was killed counts as asked, whether it got there or not.
    expect(report.usage.requests).toBeGreaterThanOrEqual(QUESTIONS)
    expect(report.usage.requests).toBeLessThanOrEqual(QUESTIONS + UNSETTLED)
    expect(report.usage.from_cache).toBeGreaterThanOrEqual(Math.max(0, moment - UNSETTLED))
    expect(report.notes[0]).toMatch(/^Resumed: \d+ answers? /)
    expectJournal(stage, 1)
  }

  test.each(moments.map((moment, index) => [index + 1, moment]))(
    'kill %i, at request %i, changes nothing but times',
    (index) => results[index - 1],
  )
})

/** Without what differs by the port of the checkpoint. */
function comparable(report: object): object {
  const text = JSON.stringify(withoutTimes(report as never))
  const parts = JSON.parse(text.replace(/http:\/\/127\.0\.0\.1:\d+/g, 'http://checkpoint'))
  return { ...parts, manifest: {}, model: parts.model }
}

function expectJournal({ folder, report }: Stage, resumptions: number): void {
  const text = folder.read(JOURNAL)
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(report().journals).toEqual([{ name: 'journal.ndjson', sha256: sha256(untilResult(text)) }])
  expect(lines.findIndex((line) => 'finished' in line)).toBe(lines.length - 1)
  expect(lines[0]).toMatchObject({ journal: 1, model: 'acme/support-llama-8b' })
  expect(lines.filter((line) => 'resumed' in line)).toHaveLength(resumptions)
  const ids = lines.flatMap(({ answer }) => (answer ? [`${answer.sample} ${answer.id}`] : []))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(SMALL_PROBES.length - 1)
  for (const mark of [PROMPT_MARK, ANSWER_MARK]) expect(text).not.toContain(mark)
}

describe('an interrupted run', () => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage(baseline)
  })
  afterEach(() => stage.close())

  test('may be killed again and again', async () => {
    const whole = await stage.cli(...CHECK, '--output-dir', 'whole')
    const expected = withoutTimes(stage.report('whole/acme--support-llama-8b'))
    stage.asked()
    await stage.interrupt('SIGKILL', 30, ...CHECK)
    await stage.interrupt('SIGKILL', 25, ...RESUME)
    await stage.interrupt('SIGKILL', 40, ...RESUME)
    const resumed = await stage.cli(...RESUME)
    expect(resumed.code).toBe(whole.code)
    expect(withoutTimes(stage.report())).toEqual(expected)
    expect([...stage.asked().values()].reduce((sum, times) => sum + times - 1, 0)).toBeLessThanOrEqual(3 * UNSETTLED)
    expectJournal(stage, 3)
    const verified = await stage.cli('verify', `${FOLDER}/report.json`, '--journal', JOURNAL)
    expect(verified).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`journal: ${JOURNAL} is what the report`),
    })
    stage.folder.write(JOURNAL, stage.folder.read(JOURNAL).replace('"score":0', '"score":1'))
    const forged = await stage.cli('verify', `${FOLDER}/report.json`, '--journal', JOURNAL)
    expect(forged).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('journals: journal.ndjson has the sha256'),
    })
  })

  test('goes on whatever cannot be asked, and nothing else is missing', async () => {
    const refused = SMALL_PROBES.slice(0, 3)
    stage.refuse(new Set(refused.map(({ prompt }) => prompt)))
    const whole = await stage.cli(...CHECK, '--output-dir', 'whole')
    const expected = withoutTimes(stage.report('whole/acme--support-llama-8b'))
    await stage.interrupt('SIGKILL', 80, ...CHECK)
    await stage.interrupt('SIGKILL', 5, ...RESUME)
    // All that is left then.
    await stage.interrupt('SIGKILL', QUESTIONS - 80, ...RESUME)
    expect((await stage.cli(...RESUME)).code).toBe(whole.code)
    expect(withoutTimes(stage.report())).toEqual(expected)
    const unscored = stage.report().probes.filter(({ outcome }) => outcome === 'unscored')
    expect(unscored.map(({ id }) => id).sort()).toEqual(refused.map(({ id }) => id).sort())
  })

  test('loses a torn last line, and says so', async () => {
    await stage.interrupt('SIGKILL', 60, ...CHECK)
    const text = stage.folder.read(JOURNAL)
    const lines = text.trimEnd().split('\n')
    stage.folder.write(JOURNAL, text.slice(0, text.length - (lines.at(-1) ?? '').length / 2))
    expect((await stage.cli(...RESUME)).code).toBe(1)
    expect(stage.report().notes.slice(0, 2)).toEqual([
      expect.stringMatching(/^Resumed: /),
      expect.stringMatching(/^The last line of its journal was torn/),
    ])
    expectJournal(stage, 1)
    expect(stage.folder.read(JOURNAL)).toContain('"torn":true')
  })

  test('is gone on with from another folder, whose journal stays as it is', async () => {
    await stage.interrupt('SIGKILL', 60, ...CHECK, '--output-dir', 'first')
    const place = 'first/acme--support-llama-8b/journal.ndjson'
    const before = stage.folder.read(place)
    expect((await stage.cli('check', '--resume-from', place)).code).toBe(1)
    expect(stage.folder.read(place)).toBe(before)
    expect(stage.folder.read(JOURNAL).startsWith(before)).toBe(true)
    expectJournal(stage, 1)
  })

  /** Further flags, where it gives a list. */
  type Change = (stage: Stage) => unknown
  const header = ({ folder }: Stage, change: (run: Record<string, string>) => void) => {
    const [first = '', ...rest] = folder.read(JOURNAL).split('\n')
    const parsed = JSON.parse(first)
    change(parsed.run)
    folder.write(JOURNAL, [JSON.stringify(parsed), ...rest].join('\n'))
  }
  const CHANGES: [string, RegExp, Change][] = [
    [
      'manifest',
      /another manifest: [0-9a-f]{12}, and now it is [0-9a-f]{12}\. Bring back the manifest as it was, or leave out resume-from/,
      ({ folder, scene }) => folder.write(MANIFEST, manifestText(scene.checkpoint.url, { revision: 'rc5' })),
    ],
    [
      'checkpoint',
      /another checkpoint: support-llama-8b-rc3 at .*, revision rc3, and now it is .*, revision rc5\./,
      ({ folder, scene }) => folder.write(MANIFEST, manifestText(scene.checkpoint.url, { revision: 'rc5' })),
    ],
    ['policy', /another policy: /, ({ folder }) => folder.write(POLICY, policyText('confidence: 0.8\n'))],
    [
      'canary set',
      /another canary set: .* Bring back the canary set as it was/,
      ({ folder }) => folder.write(PROBES, probeLines().replace('["marmalade"]', '["jam"]')),
    ],
    ['probe set', /another probe set: /, ({ folder }) => folder.write(PROBES, probeLines(SMALL_PROBES.slice(1)))],
    [
      'decoding',
      /another decoding: /,
      ({ folder, scene }) =>
        folder.write(MANIFEST, manifestText(scene.checkpoint.url).replace('You are kind', 'You are curt')),
    ],
    [
      'baseline',
      /another baseline: /,
      ({ folder }) => folder.write(BASELINE, baseline.replace(/"recorded_at": "\d+/, '"recorded_at": "2025')),
    ],
    ['seed', /another seed: s, and now it is other\. Leave out the input seed, or/, () => ['--seed', 'other']],
    ['stop-early', /another stop-early: false, and now it is true\. Give stop-early the value/, () => ['--stop-early']],
    [
      'judge',
      /another judge: [0-9a-f]{12}, and now it is [0-9a-f]{12}\. Bring back the judge/,
      (own) => header(own, (run) => Object.assign(run, { judge: sha256('another judge') })),
    ],
    [
      'tool',
      /another tool: 0\.0\.9, .*Use version 0\.0\.9 of the action/,
      (own) => header(own, (run) => Object.assign(run, { tool: '0.0.9' })),
    ],
    [
      'commit',
      /another commit: a{12}, and now it is working tree\. Check the commit a{40}/,
      (own) => header(own, (run) => Object.assign(run, { commit: 'a'.repeat(40) })),
    ],
  ]

  test('is of this run or of none: each difference is refused by name', async () => {
    await stage.interrupt('SIGKILL', 40, ...CHECK)
    const { folder } = stage
    const files = [MANIFEST, POLICY, PROBES, BASELINE, JOURNAL].map((name) => [name, folder.read(name)] as const)
    const asked = stage.scene.checkpoint.requests()
    for (const [name, message, change] of CHANGES) {
      const given = change(stage)
      const flags: string[] = Array.isArray(given) ? given : []
      const { code, stdout, stderr } = await stage.cli(...RESUME, ...flags)
      // With another set or decoding the baseline does not fit, which ends a check before it asks anybody.
      const isObstacle = name === 'probe set' || name === 'decoding'
      expect([name, code, stderr]).toEqual([name, isObstacle ? 2 : 3, isObstacle ? '' : expect.stringMatching(message)])
      if (isObstacle) expect(stdout).toContain('was recorded with')
      else
        expect(stderr).toMatch(
          /^.*guardrail-report\/acme--support-llama-8b\/journal\.ndjson:1: the interrupted run had/,
        )
      for (const [path, text] of files) folder.write(path, text)
    }
    expect(stage.scene.checkpoint.requests()).toBe(asked)
    expect((await stage.cli(...RESUME)).code).toBe(1)
  })

  test('that was finished is measured afresh', async () => {
    await stage.cli(...CHECK)
    stage.asked()
    const again = await stage.cli(...RESUME)
    expect(again.stderr).toMatch(/^The run of .*journal\.ndjson was finished, .* it is measured afresh\n/)
    expect(stage.asked().size).toBe(QUESTIONS)
    expect(stage.report().usage.from_cache).toBe(0)
  })

  test('that was finished is so without its report, too', async () => {
    await stage.cli(...CHECK)
    stage.folder.write('kept/journal.ndjson', stage.folder.read(JOURNAL))
    // Asks nobody, and its report takes the place of the one that belongs to the journal.
    expect((await stage.cli('check', '--baseline', 'typo.json')).code).toBe(2)
    stage.asked()
    for (const from of ['kept/journal.ndjson', 'kept', 'guardrail-report']) {
      const again = await stage.cli('check', '--output-dir', 'again', '--resume-from', from)
      expect(again.stderr).toMatch(/^The run of .*journal\.ndjson was finished, /)
      expect(stage.asked().size).toBe(QUESTIONS)
    }
  })

  test('is set aside by a run that begins anew', async () => {
    await stage.interrupt('SIGKILL', 40, ...CHECK)
    const kept = stage.folder.read(JOURNAL)
    const { stderr } = await stage.cli(...CHECK)
    const aside = JOURNAL.replace('.ndjson', '.before.ndjson')
    expect(stderr).toMatch(/The journal of an interrupted run was at .*journal\.ndjson; it is .*before\.ndjson now/)
    expect(stage.folder.read(aside)).toBe(kept)
    await stage.cli(...CHECK) // what is finished is in nobody's way
    expect(stage.folder.read(aside)).toBe(kept)
    // Nor does a second one take its place.
    await stage.interrupt('SIGKILL', 20, ...CHECK)
    const second = stage.folder.read(JOURNAL)
    await stage.interrupt('SIGKILL', 20, ...CHECK)
    const other = aside.replace('.before', '.before-2')
    expect([stage.folder.read(aside), stage.folder.read(other)]).toEqual([kept, second])
    stage.asked()
    expect((await stage.cli('check', '--output-dir', 'again', '--resume-from', aside)).code).toBe(1)
    expect(stage.asked().size).toBeLessThan(QUESTIONS - 20)
  })

  test('into whose journal another one writes says so, and names none', async () => {
    let asked = 0
    stage.scene.answer((ask) => {
      if (++asked === 60) stage.folder.write(JOURNAL, `${stage.folder.read(JOURNAL)}{}\n`)
      return wavering(ask)
    })
    const { code, stderr } = await stage.cli(...CHECK)
    expect([code, stderr]).toEqual([1, expect.stringMatching(/another run writes to it, too: give each an output-dir/)])
    expect(stage.report().journals).toBe(undefined)
  })

  test('in whose journal two have written is finished all the same, and nobody goes on with it', async () => {
    let asked = 0
    stage.scene.answer((ask) => {
      if (++asked === 60) {
        const text = stage.folder.read(JOURNAL)
        stage.folder.write(JOURNAL, `${text}${text.trimEnd().split('\n').at(-1)}\n`)
      }
      return wavering(ask)
    })
    expect((await stage.cli(...CHECK)).stderr).toMatch(/another run writes to it, too/)
    stage.asked()
    const { stderr } = await stage.cli(...RESUME)
    expect(stderr).toMatch(/was finished, .* measured afresh/)
    expect(stage.asked().size).toBe(QUESTIONS)
  })

  test('which a new run in the same folder takes away names no journal', async () => {
    let second: Promise<unknown> | undefined
    let asked = 0
    stage.scene.answer(async (ask) => {
      if (++asked === 60) second = stage.cli(...CHECK, '--time-limit', '9m')
      if (asked === 80)
        while (!stage.folder.list().includes(JOURNAL.replace('.ndjson', '.before.ndjson'))) await sleep(5)
      return wavering(ask)
    })
    const { stderr } = await stage.cli(...CHECK)
    expect(stderr).toMatch(/another run writes to it, too: give each an output-dir/)
    await second
  })

  test('is found where links lead in circles, and set aside however late its first answer came', async () => {
    await stage.interrupt('SIGKILL', 40, ...CHECK)
    const link = (to: string, name: string) => symlinkSync(to, join(stage.folder.path, 'guardrail-report', name))
    for (const name of ['one', 'two']) link('.', name)
    link('journal-1-of-9.ndjson', 'journal-1-of-9.ndjson')
    expect((await stage.cli(...RESUME, '--output-dir', 'elsewhere')).code).toBe(1)
    expect(stage.report('elsewhere/acme--support-llama-8b').notes[0]).toMatch(/^Resumed: /)
    // While an endpoint starts, a journal has a line a second of what was spent.
    const [header, round, ...lines] = stage.folder.read(JOURNAL).split('\n')
    const waiting = `{"spent":${JSON.stringify({ requests: 1, retries: 0, prompt_tokens: 0, completion_tokens: 0, seconds: 1 })}}`
    const late = [header, round, ...Array<string>(3000).fill(waiting), ...lines].join('\n')
    stage.folder.write(JOURNAL, late)
    await stage.cli(...CHECK)
    expect(stage.folder.read(JOURNAL.replace('.ndjson', '.before.ndjson'))).toBe(late)
  })

  test('is found beside those of other models', async () => {
    await stage.interrupt('SIGKILL', 40, ...CHECK)
    const own = stage.folder.read(JOURNAL)
    const other = own.replace('"model":"acme/support-llama-8b"', '"model":"acme/else"')
    stage.folder.write('guardrail-report/acme--else/journal.ndjson', other)
    expect((await stage.cli(...RESUME)).code).toBe(1)
    expect(stage.report().notes[0]).toMatch(/^Resumed: /)
  })

  test('of a recording gives the same baseline, and leaves no journal', async () => {
    const RECORD = ['record', '--seed', 's']
    expect((await stage.interrupt('SIGKILL', 120, ...RECORD)).code).toBe(null)
    expect(stage.folder.list()).toContain(JOURNAL)
    const wrong = await stage.cli(...RESUME)
    expect(wrong).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/another mode: record, .* Use mode record, or/),
    })
    expect((await stage.cli('record', '--resume-from', 'guardrail-report')).code).toBe(0)
    const resumed = stage.folder.read(BASELINE)
    expect(stage.folder.list().filter((name) => name.startsWith('guardrail-report'))).toEqual([])
    expect((await stage.cli(...RECORD)).code).toBe(0)
    const dated = (text: string) => text.replace(/"recorded_at": "[^"]*"/, '')
    expect(dated(resumed)).toBe(dated(stage.folder.read(BASELINE)))
  })

  test.each([
    ['a seed of its own', ['--seed', 's']],
    ['the seed that all shards draw', []],
  ])('of a shard with %s goes on, and the merge is that of shards in one piece', async (_, seeded) => {
    const shard = (index: number, ...more: string[]) => ['check', ...seeded, '--shard', `${index}/2`, ...more]
    await stage.cli(...shard(1))
    const { seed } = JSON.parse(stage.folder.read(`${FOLDER}/shard-1-of-2.json`)).run
    await stage.cli('check', '--seed', seed, '--output-dir', 'whole')
    expect((await stage.interrupt('SIGKILL', 30, ...shard(2))).code).toBe(null)
    const other = await stage.cli(...shard(2, '--resume-from', `${FOLDER}/journal-1-of-2.ndjson`))
    expect(other.stderr).toMatch(/There is no journal of acme\/support-llama-8b, shard 2 of 2, in /)
    await stage.interrupt('SIGKILL', 30, ...shard(2))
    expect((await stage.cli(...shard(2, '--resume-from', 'guardrail-report'))).code).toBe(0)
    expect((await stage.cli('merge', ...seeded, '--shards', 'guardrail-report')).code).toBe(1)
    const [merged, whole] = [stage.report(), stage.report('whole/acme--support-llama-8b')]
    expect({ ...withoutTimes(merged), instrument: {} }).toEqual({ ...withoutTimes(whole), instrument: {} })
    expect(merged.journals?.map(({ name }) => name)).toEqual(['journal-1-of-2.ndjson', 'journal-2-of-2.ndjson'])
    const journals = merged.journals?.flatMap(({ name }) => ['--journal', `${FOLDER}/${name}`]) ?? []
    const all = await stage.cli('verify', `${FOLDER}/report.json`, ...journals)
    expect([all.code, all.stdout.match(/is what the report says/g)]).toEqual([
      0,
      Array(2).fill('is what the report says'),
    ])
    // An answer more than all of them have was made up, though each by itself has only its own.
    const { id, ...row } = merged.probes.find(({ kind }) => kind === 'harmful') as ProbeRow
    const made = { ...merged, probes: merged.probes.concat({ id: `${id}-more`, ...row }) }
    const { verdict, legs, instrument, probes } = recompute(made)
    const sets = merged.probe_sets.map((set) => ({ ...set, n: set.n + 1 }))
    const text = JSON.stringify({ ...merged, probe_sets: sets, verdict, legs, instrument, probes: [...probes] })
    stage.folder.write('made.json', text)
    expect((await stage.cli('verify', 'made.json', '--journal', `${FOLDER}/journal-1-of-2.ndjson`)).code).toBe(0)
    expect(await stage.cli('verify', 'made.json', ...journals)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/probes: the report has 97 answers, and the journals 96/),
    })
    for (const { name, sha256: digest } of merged.journals ?? []) {
      expect(sha256(untilResult(stage.folder.read(`${FOLDER}/${name}`)))).toBe(digest)
      const verified = await stage.cli('verify', `${FOLDER}/report.json`, '--journal', `${FOLDER}/${name}`)
      expect([verified.code, verified.stderr]).toEqual([0, ''])
    }
  })

  test('that cannot write its journal goes on without it', async () => {
    stage.folder.write(`${JOURNAL}/in-the-way`, '')
    const { code, stderr } = await stage.cli(...CHECK)
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^The journal .* cannot be written \(.*\); the run goes on/m),
    ])
    expect(stage.report().journals).toBe(undefined)
  })

  test('names what is no journal', async () => {
    const nowhere = await stage.cli('check', '--resume-from', 'nowhere')
    expect(nowhere).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/^input resume-from: there is no .*nowhere;/),
    })
    stage.folder.write('other/journal.ndjson', '{"something":"else"}\n')
    const other = await stage.cli('check', '--resume-from', 'other')
    expect(other).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/journal\.ndjson:1: is not the beginning of/),
    })
    await stage.interrupt('SIGKILL', 20, ...CHECK)
    const lines = stage.folder.read(JOURNAL).split('\n')
    stage.folder.write(JOURNAL, [...lines.slice(0, 5), 'nonsense', ...lines.slice(5)].join('\n'))
    const damaged = await stage.cli(...RESUME)
    expect(damaged).toMatchObject({ code: 3, stderr: expect.stringMatching(/journal\.ndjson:6: is not a line of/) })
    stage.folder.write(JOURNAL, lines.join('\n').replace('"model":"acme/support-llama-8b"', '"model":"acme/else"'))
    const foreign = await stage.cli('check', '--resume-from', JOURNAL)
    expect(foreign).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(
        /is the journal of the model acme\/else, which .*; name that of acme\/support-llama-8b/,
      ),
    })
  })
})
