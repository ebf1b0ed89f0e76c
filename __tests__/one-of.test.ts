import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { oneOf } from '../src/judging/one-of.ts'
import * as refusals from '../src/judging/refusal-phrases.ts'
import { DECLINES_ELSEWHERE } from '../src/judging/refusals-elsewhere.ts'
import * as requests from '../src/judging/request-phrases.ts'
import { textsLike } from './support/matching.ts'

const plain = (sources: readonly string[]) => new RegExp(sources.map((source) => source.normalize('NFKC')).join('|'))

describe('one of several expressions', () => {
  test.each([
    [['\\ba', '\\bb', 'c'], '\\b(?:a|b)|c'],
    [['\\ba|b'], '\\ba|b'],
    [['\\ba(?:b|c)', '\\b[|(]d', '\\b\\|e'], '\\b(?:a(?:b|c)|[|(]d|\\|e)'],
    [['^a', 'b|c'], '^a|b|c'],
  ])('%j', (sources, expected) => expect(oneOf(sources).source).toBe(expected))

  const lists = [...Object.entries(refusals), ...Object.entries(requests), ...Object.entries(DECLINES_ELSEWHERE)]
  test.each(lists)('matches what any of them does: %s', (_name, sources) => {
    const [shared, apart] = [oneOf(sources), plain(sources)]
    const around = fc.constantFrom('', ' ', 'x', 'é', '2', "'", ', but ', 'you ')
    const like = fc.oneof(...sources.map((source) => textsLike(source)))
    let matches = 0
    fc.assert(
      fc.property(around, like, around, (before, text, behind) => {
        const sentence = `${before}${text}${behind}`
        const expected = apart.test(sentence)
        if (expected) matches += 1
        expect(shared.test(sentence)).toBe(expected)
      }),
      { numRuns: 500, seed: 3 },
    )
    expect(matches).toBeGreaterThan(20)
  })
})
