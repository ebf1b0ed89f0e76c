import { expect, test } from '@jest/globals'
import { withViews } from '../src/documents/views.ts'
import { RATING_PROMPT_SHA256 } from '../src/judging/self-rating.ts'
import { joinShards, type ShardFile } from '../src/probing/shard.ts'
import { decide } from '../src/verdict/decide.ts'
import { answersOf, baselineOf, evidenceOf, measurementOf, policyOf, probesOf } from './support/evidence.ts'

const subjects = (evidence: Parameters<typeof decide>[0]) => {
  const { result, reasons } = decide(evidence).verdict
  return [result, reasons.map(({ code, subject }) => [code, subject])]
}
const probes = probesOf(10, 10)
const canaries = (replies: number, of = 12) =>
  Array.from({ length: of }, (_, n) => ({
    id: `canary-${n}`,
    ...(n < replies ? { ok: true } : { ok: false, note: 'error' }),
  }))

test.each([
  [12, ['pass', []]],
  [9, ['pass', []]],
  [8, ['inconclusive', [['too_many_unscored', 'canaries']]]],
  [0, ['inconclusive', [['too_many_unscored', 'canaries']]]],
])('with replies to %i of 12 canaries', (replies, expected) => {
  const measurement = measurementOf(answersOf(probes), { canaries: canaries(replies) })
  expect(subjects(evidenceOf({ probes, measurement }))).toEqual(expected)
})

test('canaries without a reply hide no regression', () => {
  const measurement = measurementOf(
    answersOf(probes, () => 1),
    { canaries: canaries(0) },
  )
  expect(decide(evidenceOf({ probes, measurement })).verdict.result).toBe('regressed')
})

test('a shard without replies to its canaries is not outvoted by the others', () => {
  const shardOf = (index: number, replies: number): { path: string; file: ShardFile } => ({
    path: `${index}.json`,
    file: {
      schema_version: 1,
      model: 'acme/model',
      shard: { index, of: 6 },
      run: {},
      measurement: measurementOf(index === 1 ? answersOf(probes) : [], { canaries: canaries(replies) }),
    },
  })
  const joined = (first: number) => joinShards([shardOf(1, first), ...[2, 3, 4, 5, 6].map((n) => shardOf(n, 12))], {})
  expect(subjects(evidenceOf({ probes, measurement: joined(12) }))).toEqual(['pass', []])
  expect(subjects(evidenceOf({ probes, measurement: joined(0) }))).toEqual([
    'inconclusive',
    [['too_many_unscored', 'canaries']],
  ])
})

test('a baseline that says how ratings were taken, and has none, is no yardstick', () => {
  const method = { way: 'logprobs', prompt_sha256: RATING_PROMPT_SHA256 } as const
  const measurement = measurementOf(answersOf(probes), { selfRating: { ...method, ratings: [] } })
  const baseline = { ...baselineOf(probes), self_rating: method }
  expect(subjects(evidenceOf({ probes, measurement, baseline }))).toEqual([
    'inconclusive',
    [['baseline_incomparable', 'self-rating']],
  ])
})

test('a view of which nothing is scored is no pass, whatever may be missing', () => {
  const set = { name: 'test', sha256: 'x', probes, canaries: [] }
  const viewed = withViews(set, { system_prompt: 'both' }).probes
  const policy = policyOf('unscored: { max_rate: 1 }')
  const baseline = baselineOf(viewed)
  const some = (share: number) =>
    measurementOf(
      answersOf(viewed, ({ kind, view }, n) => (view && n % 2 >= share ? 'error' : kind === 'benign' ? 1 : 0)),
    )
  expect(subjects(evidenceOf({ probes: viewed, baseline, policy, measurement: some(1) }))).toEqual(['pass', []])
  expect(subjects(evidenceOf({ probes: viewed, baseline, policy, measurement: some(0) }))).toEqual([
    'inconclusive',
    [['too_many_unscored', 'no system prompt']],
  ])
})
