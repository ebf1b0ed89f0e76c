import { expect, test } from '@jest/globals'
import { describeFailures, describeUncounted } from '../src/notes.ts'

test('what was said in place of answers is told with how often, the most frequent three', () => {
  const said = (...counts: number[]) => describeFailures(counts.map((count, n) => ({ message: `said ${n}`, count })))
  expect(said()).toEqual([])
  expect(said(1)).toEqual(['1 question got no answer: said 0.'])
  expect(said(1200)).toEqual(['1,200 questions got no answer: said 0.'])
  expect(said(5, 1)).toEqual(['6 questions got no answer: said 0 (5 times); said 1 (1 time).'])
  expect(said(5, 3, 2, 1)).toEqual([
    '11 questions got no answer: said 0 (5 times); said 1 (3 times); said 2 (2 times); and more.',
  ])
})

test('tokens are missing only where there was an answer that may have cost some', () => {
  const usage = { requests: 1, retries: 0, prompt_tokens: 0, completion_tokens: 0, seconds: 1, from_cache: 0 }
  const told = (...reasons: ('error' | 'empty')[]) => {
    const answers = reasons.map((reason) => ({ id: 'a', sample: 0, outcome: 'unscored', score: null, reason }) as const)
    return describeUncounted('text', { answers, usage })
  }
  expect([told(), told('error', 'error')]).toEqual([[], []])
  expect(told('error', 'empty')).toEqual([expect.stringMatching(/does not say how many tokens/)])
})
