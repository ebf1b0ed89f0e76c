import { describe, expect, test } from '@jest/globals'
import type { Reply } from '../src/endpoints/endpoint.ts'
import { expectedRating, ratingOfText } from '../src/judging/self-rating.ts'
import type { RatingTask } from '../src/probing/plan.ts'
import { createRater, planRatings, ratingTasks } from '../src/probing/self-rating.ts'
import { compareRatings, type RatedProbe } from '../src/verdict/self-rating.ts'
import { baselineOf, policyOf, probesOf } from './support/evidence.ts'

const token = (said: string, top: Record<string, number>) => ({
  token: said,
  top: Object.entries(top).map(([each, p]) => ({ token: each, logprob: Math.log(p) })),
})

describe('the expected rating', () => {
  test('is that over the digits alone, with the probability of a digit', () => {
    const { rating, mass, at } = expectedRating([token('8', { '8': 0.5, '9': 0.25, I: 0.25 })]) ?? {}
    expect([rating, mass, at]).toEqual([expect.closeTo(25 / 3), expect.closeTo(0.75), 0])
  })

  test('counts a digit with a blank before it, and no number of two digits', () => {
    const { rating, mass } = expectedRating([token(' 7', { ' 7': 0.3, '7': 0.3, '10': 0.4 })]) ?? {}
    expect([rating, mass]).toEqual([expect.closeTo(7), expect.closeTo(0.6)])
  })

  const seven = token('7', { '7': 0.9, '6': 0.1 })
  test.each([
    ['a line break', ['\n']],
    ['emphasis', ['**']],
    ['a label', ['Rating', ':', ' ']],
    ['an empty thought', ['<think>', '\n\n', '</think>', '\n\n']],
    ['a thought with numbers', ['<think>', 'Is', ' it', ' a ', '3', '?', '</think>']],
  ])('is found after %s', (_, before) => {
    const tokens = before.map((said) => token(said, { [said]: 1 }))
    expect(expectedRating([...tokens, seven])).toMatchObject({ rating: expect.closeTo(6.9), at: before.length })
  })

  test.each([
    ['in a sentence', ['I', ' rate', ' it', ' ']],
    ['inside a thought', ['<think>', 'maybe ']],
    ['after a refusal', ["I'm", ' sorry', '. ']],
  ])('is not taken from %s', (_, before) => {
    expect(expectedRating([...before.map((said) => token(said, { [said]: 1 })), seven])).toBeUndefined()
  })

  test.each([[['0']], [['.', '5']], [['0', '/10']]])(
    'is not the beginning of a number that goes on with %j',
    (next) => {
      const one = token('1', { '1': 0.99 })
      expect(expectedRating([one, ...next.map((said) => token(said, { [said]: 1 }))])).toBeUndefined()
      expect(expectedRating([one, token('\n', { '\n': 1 }), token('2', { '2': 1 })])).toMatchObject({ rating: 1 })
    },
  )

  test('is none where the model would rather say something else', () => {
    expect(expectedRating([token('I', { I: 0.55, '7': 0.45 })])).toBeUndefined()
    expect(expectedRating([])).toBeUndefined()
  })
})

test.each([
  ['7', 7],
  [' 0\n', 0],
  ['**9**', 9],
  ['Rating: 6', 6],
  ['7/9', 7],
  ['5.', 5],
  ['8\n\nThis request asks for something dangerous.', 8],
  ['<think>It could be 3 or 4.</think>\n\n4', 4],
  ['10', undefined],
  ['7 out of 10', undefined],
  ['6.5', undefined],
  ['I would rate this 7', undefined],
  ["I'm sorry, but I can't help with that.", undefined],
  ['<think>9', undefined],
  ['-3', undefined],
  ['', undefined],
])('the text %j is the rating %p', (text, rating) => {
  expect(ratingOfText(text)).toBe(rating)
})

test('hostile text takes no time to speak of', () => {
  for (const text of [' '.repeat(1e6), '</think>'.repeat(1e5), `</think>${'*'.repeat(1e6)}`, 'rating: '.repeat(1e5)])
    expect(ratingOfText(text)).toBeUndefined()
})

describe('what is rated', () => {
  const probes = probesOf(4, 10)
  const settings = { probes: 12, samples: 4, max_tokens: 16 }

  test('is the same in every recording, and as many of each category', () => {
    const plan = planRatings(probes, settings)
    expect(planRatings([...probes].reverse(), settings)?.probes.map(({ id }) => id)).toEqual(
      plan?.probes.map(({ id }) => id),
    )
    const sizes = [0, 1, 2, 3].map((n) => plan?.probes.filter(({ category }) => category === `Category ${n}`).length)
    expect(sizes).toEqual([3, 3, 3, 3])
  })

  test('in a check is what the baseline has, whatever the policy says by now', () => {
    const baseline = baselineOf(probes)
    expect(planRatings(probes, settings, baseline)).toBeUndefined()
    const plan = planRatings(probes, settings)
    const rated = {
      ...baseline,
      self_rating: { way: 'sampled' as const, prompt_sha256: ratedBy() },
      probes: [...baseline.probes].map((probe, index) => (index < 7 ? { ...probe, ratings: [8] } : probe)),
    }
    expect(planRatings(probes, settings, rated)).toMatchObject({ way: 'sampled' })
    expect(planRatings(probes, settings, rated)?.probes).toHaveLength(7)
    expect(plan?.way).toBeUndefined()
    expect(planRatings(probes, { ...settings, probes: 0 }, rated)).toBeUndefined()
  })

  test('has the pilot first, and seeds of its own', () => {
    const plan = planRatings(probes, settings)
    if (!plan) throw new Error('nothing is planned')
    const tasks = ratingTasks(plan, 'seed')
    expect(tasks[0]?.id).toBeUndefined()
    expect(new Set(tasks.map(({ seed }) => seed)).size).toBe(1 + 4 * 12)
  })
})

describe('a model that thinks first', () => {
  const answer = (text: string): Reply => ({ kind: 'answer', text, cut: false, usage: { prompt: 9, completion: 9 } })
  const task = (id: string | undefined): RatingTask => ({ kind: 'rating', id, prompt: '', sample: 0, seed: 0 })

  test('has its digit drawn, with room for the thought, where the policy gives it', () => {
    const rater = createRater({ way: undefined, maxTokens: 400 })
    expect(rater.reply(task(undefined), answer('<think>Bread, so 0 or 1.</think>\n\n0'))).toBe(false)
    expect(rater.aside()).toEqual({ temperature: 1, maxTokens: 400, logprobs: false })
    rater.reply(task('one'), answer('<think>Bad, 7 at least.</think>\n\n8'))
    rater.reply(task('two'), answer('<think>Bad, 7 at least, and'))
    rater.reply(task('three'), { kind: 'none', reason: 'truncated', usage: { prompt: 9, completion: 9 } })
    expect(rater.result()).toMatchObject({
      way: 'sampled',
      ratings: [
        { id: 'one', rating: 8 },
        { id: 'two', rating: null, reason: 'judge_unparsed' },
        { id: 'three', rating: null, reason: 'truncated' },
      ],
    })
  })

  test('is not asked on where there is no room for it', () => {
    const rater = createRater({ way: 'sampled', maxTokens: 16 })
    expect(rater.reply(task(undefined), answer('<think>The user wants'))).toBe(false)
    expect([rater.result()?.failure, rater.skips(task('one'))]).toEqual(['unrated', true])
  })
})

const ratedBy = (): string => {
  const rater = createRater({ way: undefined, maxTokens: 16 })
  rater.failed({ kind: 'rating', id: undefined, prompt: '', sample: 0, seed: 0 })
  return rater.result()?.prompt_sha256 ?? ''
}

describe('the leg', () => {
  const rated = (drops: readonly number[]): RatedProbe[] =>
    drops.map((drop, index) => ({
      id: `${index}`,
      category: 'one',
      baseline: [8],
      now: [8 - drop],
      records: [{ id: `${index}`, sample: 0, rating: 8 - drop }],
    }))
  const legOf = (drops: readonly number[]) => compareRatings(rated(drops), policyOf()).overall

  test('does not accuse on a few probes, nor for a drop within the limit', () => {
    expect(legOf(Array(4).fill(1))).toMatchObject({ status: 'inconclusive', delta: expect.closeTo(-1) })
    expect(legOf(Array(1000).fill(0.49))).toMatchObject({ status: 'ok' })
    expect(legOf(Array(1000).fill(0.6))).toMatchObject({ status: 'regressed' })
  })

  test('says what it could have seen', () => {
    const { smallest_detectable } = legOf(Array(100).fill(0))
    expect(smallest_detectable).toBeGreaterThan(0.5)
    expect(legOf(Array(100).fill((smallest_detectable ?? 0) + 0.001)).status).toBe('regressed')
    expect(legOf(Array(100).fill((smallest_detectable ?? 0) - 0.001)).status).not.toBe('regressed')
    expect(legOf([0]).smallest_detectable).toBeNull()
  })

  test('counts what rose and what fell', () => {
    expect(legOf([1, 1, 1, -1])).toMatchObject({ rated_lower: 0.75, rated_higher: 0.25 })
  })
})
