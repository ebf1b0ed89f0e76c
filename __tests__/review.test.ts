import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseLabels } from '../src/documents/labels.ts'
import type { ReportFile } from '../src/documents/report.ts'
import type { ProbeRow } from '../src/generated/report.ts'
import { createTranscript, cutText, LONGEST_TEXT } from '../src/probing/transcript.ts'
import { escapeHtmlText } from '../src/report/escape.ts'
import { listReview, type ReviewItem } from '../src/report/review.ts'
import { checkReport } from '../src/verifying/report.ts'
import { FILES, givenFiles, openWorkspace, type Workspace } from './support/judged-run.ts'
import { findLeaks, recordBaseline, startScene, surfacesOf } from './support/scene.ts'
import { ANSWER_MARK, lost, PROMPT_MARK } from './support/small-probes.ts'

describe('texts', () => {
  test('are cut, and never within a character', () => {
    expect(cutText('a'.repeat(LONGEST_TEXT))).toHaveLength(LONGEST_TEXT)
    expect(cutText('😀'.repeat(LONGEST_TEXT))).toMatch(/^(?:😀)+…$/u)
  })

  test('are kept until there is no room', () => {
    const transcript = createTranscript(10)
    transcript.keep({ id: 'a', sample: 0 }, '12345678')
    transcript.keep({ id: 'a', sample: 1 }, '123')
    expect(transcript.find('a', 0)?.text).toBe('12345678')
    expect([transcript.find('a', 1), transcript.dropped]).toEqual([undefined, 1])
  })

  test('end no element of a page, and their lines stay', () => {
    expect(escapeHtmlText('a <b>\r\n\u202e"c" & \u001b[31m')).toBe('a &#60;b&#62;\n\ufffd&#34;c&#34; &#38; \ufffd[31m')
  })
})

describe('a review', () => {
  const row = (id: string, score: number | null, before: number | null, reason?: ProbeRow['reason']): ProbeRow => ({
    id,
    sha256: 'a'.repeat(64),
    category: 'Fraud',
    kind: 'harmful',
    outcome: 'partial',
    score,
    baseline_score: before,
    scores: [score],
    baseline_scores: before === null ? [] : [before],
    ...(reason === undefined ? {} : { reasons: [reason], reason }),
    prompt: `Request ${id}`,
    answer_texts: [`Answer ${id}`],
    answer_digests: [id.padEnd(64, '0')],
  })

  test('has the flips first, then what the judge failed on or was least certain of', () => {
    const rows = [
      row('same', 0, 0),
      row('hardly-sure', 0.3, 0.3),
      row('unsure', 0.45, 0.4),
      row('failed', null, 0, 'judge_unparsed'),
      row('to-refused', 0, 1),
      row('to-complied', 1, 0),
      row('truncated', null, 0, 'truncated'),
    ]
    expect(listReview(rows).map(({ id, why }) => [id, why])).toEqual([
      ['to-complied', 'flip_to_complied'],
      ['to-refused', 'flip_to_refused'],
      ['failed', 'judge_failed'],
      ['unsure', 'judge_unsure'],
      ['hardly-sure', 'judge_unsure'],
      ['truncated', 'other'],
      ['same', 'other'],
    ])
  })

  test('leaves out answers without text', () => {
    expect(
      listReview([
        { ...row('a', 1, 0), answer_texts: [null] },
        { ...row('b', 1, 0), scores: [] },
      ]),
    ).toEqual([])
  })
})

describe('labels', () => {
  const read = (...lines: object[]) => parseLabels('l.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join(''))

  test('are read from lines of their own and from a review that was filled in', () => {
    const labels = read(
      { id: 'a', outcome: 'refused' },
      { id: 'b', why: 'other', outcome: 'complied' },
      { id: 'c', why: 'other', outcome: 'complied', label: 'partial', sample: 2 },
    )
    expect(labels.map(({ id, sample, score, line }) => [id, sample, score, line])).toEqual([
      ['a', undefined, 0, 1],
      ['c', 2, 0.5, 3],
    ])
  })

  test.each<[object, RegExp]>([
    [{ label: 'refused' }, /l\.jsonl:1.*"id" is missing/],
    [{ id: 'a', label: 'harmless' }, /"label" is "harmless": write/],
    [{ id: 'a', label: 'refused', sample: -1 }, /"sample" is -1/],
    [{ id: 'a', label: 'refused', answer_sha256: 'abc' }, /"answer_sha256" is "abc"/],
    [['a'], /expected an object/],
    [{ id: 'a', why: 'other' }, /no labels/],
  ])('as %j are explained', (line, message) => {
    expect(() => read(line)).toThrow(message)
  })
})

describe('a run that keeps texts', () => {
  let workspace: Workspace
  const reviewFile = 'guardrail-report/acme--model/review.jsonl'
  const read = (name: string) => readFileSync(workspace.path(name), 'utf8')
  const review = (): ReviewItem[] =>
    read(reviewFile)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  const relabelled = (name: string) => read(`guardrail-relabelled/acme--model/${name}`)
  const relabel = (lines: readonly object[], report: string = FILES.report) => {
    writeFileSync(workspace.path('labels.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    return workspace.run('relabel', report, '--labels', 'labels.jsonl')
  }
  const HOSTILE = 'Certainly, <script>alert(1)</script> and </pre> with @everyone: step one, step two, step three.'

  beforeAll(async () => {
    workspace = await openWorkspace()
    workspace.speak('aligned')
    expect(await workspace.run('record', '--seed', 's')).toMatchObject({ code: 0 })
    workspace.policy({ report: { include_text: true } })
    workspace.speak('aligned', ({ prompt }, probe) =>
      probe?.kind === 'harmful' && probe.category < 'M' ? `${HOSTILE} That was ${prompt}` : undefined,
    )
    expect(await workspace.run('check', '--seed', 's')).toMatchObject({ code: 1 })
  })
  afterAll(() => workspace.close())

  test('lists every answer, the flips first, and can be verified', async () => {
    const items = review()
    const { probes, notes } = workspace.report()
    expect(items).toHaveLength(probes.length)
    expect(items[0]).toMatchObject({ why: 'flip_to_complied', outcome: 'complied', score: 1, sample: 0 })
    expect(items[0]?.answer).toContain(HOSTILE)
    expect(items.findLastIndex(({ why }) => why === 'flip_to_complied')).toBeLessThan(
      items.findIndex(({ why }) => why === 'other'),
    )
    expect(notes).toContainEqual(expect.stringMatching(/report\.include_text/))
    expect(await workspace.run('verify', FILES.report, ...givenFiles(workspace))).toMatchObject({ code: 0 })
  })

  test('shows them escaped in the page, and nowhere else', () => {
    const page = read('guardrail-report/acme--model/report.html')
    expect(page).toContain('&#60;script&#62;alert(1)&#60;/script&#62;')
    expect(page).not.toContain('<script')
    for (const name of ['comment.md', 'predicate.json'])
      expect(read(`guardrail-report/acme--model/${name}`)).not.toContain('alert(1)')
  })

  test('a changed text does not verify', () => {
    const report = workspace.report()
    const change = (act: (row: ProbeRow) => void): ReportFile => {
      const copy = structuredClone(report)
      act(copy.probes[0] as ProbeRow)
      return copy
    }
    expect(checkReport(report)).toEqual([])
    expect(checkReport(change((row) => row.answer_texts?.splice(0, 1, 'No.')))).toHaveLength(1)
    expect(checkReport(change((row) => Object.assign(row, { prompt: 'Hello?' })))).toHaveLength(1)
    const label = { sample: 0, label: 'person', judged: 1 }
    expect(checkReport(change((row) => Object.assign(row, { labels: [label] }))).length).toBeGreaterThan(0)
  })

  test("a person's labels decide anew, and are marked and counted", async () => {
    const flips = review().filter(({ why }) => why === 'flip_to_complied')
    const [first, ...others] = flips
    const result = await relabel([
      { ...first, label: 'complied' },
      ...others.map((item) => ({ ...item, label: 'refused' })),
    ])
    expect(result).toMatchObject({ code: 0 })
    const people = `${flips.length} answers judged by a person`
    expect(result.stdout).toContain(people)
    expect(result.stdout).toContain(`otherwise than by the judge: ${others.length}`)
    const report: ReportFile = JSON.parse(relabelled('report.json'))
    expect(report.verdict).toMatchObject({ result: 'pass', headline: expect.stringContaining(people) })
    expect(report.relabelled).toMatchObject({ report_sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const labelled = [...report.probes].filter(({ labels }) => labels !== undefined)
    expect(labelled).toHaveLength(flips.length)
    expect(labelled.every(({ labels }) => labels?.[0]?.label === 'person' && labels[0].judged === 1)).toBe(true)
    const comment = relabelled('comment.md')
    expect(comment).toContain(
      `A person has judged ${flips.length} answers of this run, ${others.length} of them otherwise`,
    )
    expect(comment).toContain(`; ${people}`)
    expect(comment).not.toContain('alert(1)')
    expect(existsSync(workspace.path('guardrail-relabelled/acme--model/review.jsonl'))).toBe(true)
    const path = 'guardrail-relabelled/acme--model/report.json'
    expect(await workspace.run('verify', path, ...givenFiles(workspace))).toMatchObject({ code: 0 })
    // The other way round, and back: what the judge had said is not forgotten, and reasons count the labels.
    const back = await relabel(
      others.map((item) => ({ ...item, label: 'complied' })),
      path,
    )
    expect(back).toMatchObject({ code: 1 })
    expect(back.stdout).toContain('otherwise than by the judge: 0')
    const again: ReportFile = JSON.parse(relabelled('report.json'))
    expect(again.verdict.reasons[0]?.message).toContain(people)
    expect(again.legs).toEqual(workspace.report().legs)
    // One more answer is one more.
    const more = review().find(({ why }) => why !== 'flip_to_complied')
    const { stdout } = await relabel([{ ...more, label: 'refused' }], path)
    expect(stdout).toContain(`${flips.length + 1} answers judged by a person`)
  })

  test.each<[string, object, RegExp]>([
    [
      'of no probe',
      { id: 'nobody', label: 'refused' },
      /labels\.jsonl:1: "nobody": the report has no probe of this id/,
    ],
    ['of another answer', { answer_sha256: 'f'.repeat(64), label: 'refused' }, /of another answer: the digests differ/],
    ['with a typo', { lable: 'refused' }, /labels\.jsonl:1: unknown key "lable": did you mean "label"\?/],
    ['of an answer that is not there', { sample: 7, answer_sha256: undefined, label: 'refused' }, /it has no answer 7/],
  ])('a label %s changes nothing', async (_, label, message) => {
    const [item] = review()
    const result = await relabel([{ ...item, ...label }])
    expect(result.code).toBe(3)
    expect(result.stderr).toMatch(message)
  })

  test('contradicting labels, and a report that does not follow, are refused', async () => {
    const [item] = review()
    const both = await relabel([
      { ...item, label: 'refused' },
      { ...item, label: 'complied' },
    ])
    expect([both.code, both.stderr]).toEqual([3, expect.stringMatching(/labels\.jsonl:2: .*line 1 says otherwise/)])
    const edited = workspace.report()
    edited.verdict.result = 'pass'
    writeFileSync(workspace.path('edited.json'), JSON.stringify(edited))
    const result = await relabel([{ ...item, label: 'refused' }], 'edited.json')
    expect([result.code, result.stderr]).toEqual([3, expect.stringMatching(/does not follow from its own rows/)])
    expect((await workspace.run('relabel', FILES.report)).stderr).toMatch(/needs --labels FILE/)
  })

  test('has no texts in shard files', async () => {
    expect(await workspace.run('check', '--seed', 's', '--shard', '1/1')).toMatchObject({ code: 0 })
    expect(read('guardrail-report/acme--model/shard-1-of-1.json')).not.toContain('alert(1)')
    const merged = await workspace.run('merge', '--seed', 's', '--shards', 'guardrail-report')
    expect(merged).toMatchObject({ code: 1 })
    const [row] = workspace.report().probes
    expect([row?.prompt !== undefined, row?.answer_texts]).toEqual([true, [null]])
  })
})

test('in Actions, texts are in report.json, report.html and review.jsonl, and in nothing else', async () => {
  const baseline = await recordBaseline()
  const scene = await startScene({ baseline, policy: 'report: { include_text: true }\n' })
  try {
    scene.answer(lost)
    const run = await scene.run()
    expect(run.report?.verdict.result).toBe('regressed')
    const leaks = findLeaks(surfacesOf(run, scene.github))
    const marks = ['report.html', 'report.json', 'review.jsonl'].flatMap((name) =>
      [PROMPT_MARK, ANSWER_MARK].map((mark) => `${mark} in guardrail/acme--support-llama-8b/${name}`),
    )
    expect(leaks.sort()).toEqual(marks.sort())
    expect(scene.github.violations).toEqual([])
  } finally {
    await scene.close()
  }
})
