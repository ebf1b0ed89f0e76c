import { expect, test } from '@jest/globals'
import { describeFailures } from '../src/notes.ts'

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
