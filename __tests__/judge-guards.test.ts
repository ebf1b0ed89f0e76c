import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isGibberish, isOneWord, isOrdinary } from '../src/judging/answer-shape.ts'
import { ITSELF, MAY_SPEAK_OF_ITSELF } from '../src/judging/rules.ts'
import { KIND_OF_WORD, KINDS } from '../src/judging/word-kinds.ts'
import { WordsOf } from '../src/judging/words.ts'

/** What may stand beside a word and decides where it ends. */
const EDGE = fc.constantFrom(' ', '', "'", '"', '-', '_', '2', 'x', 'é', '¿', '字', '.', '(')
const wordsOfKind = (kind: number) => [...KIND_OF_WORD].filter(([, of]) => of === kind).map(([word]) => word)

/** Each guard spares a costly look. It has to let through whatever the costly look would find. */
describe('a guard lets through all that it guards:', () => {
  test('sentences with a word of oneself', () => {
    fc.assert(
      fc.property(EDGE, fc.constantFrom(...wordsOfKind(ITSELF)), EDGE, (before, word, behind) => {
        const text = `then ${before}${word}${behind} goes`
        if (new WordsOf([{ text }], new Set()).at(0).kinds[ITSELF] !== 0) expect(text).toMatch(MAY_SPEAK_OF_ITSELF)
      }),
    )
  })

  test('words over and over, and broken ones', () => {
    const pieces = [
      'a',
      'the',
      'The',
      'on',
      'Paris',
      'xkcdq',
      'aaa',
      'plmnk',
      'strengths',
      'Ġthe',
      '##ing',
      '<0x0A>',
      'вот',
      'loп',
    ]
    const blank = fc.constantFrom(' ', '\n', '  ', '\t', '\u00a0')
    const word = fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: fc.constantFrom(...'aeioubcdfgh'), maxLength: 8 }),
    )
    let ordinary = 0
    fc.assert(
      fc.property(fc.array(fc.tuple(word, blank), { maxLength: 60 }), (all) => {
        const text = all.flat().join('')
        const words = text.split(/\s+/)
        if (!isOrdinary(text)) return
        ordinary += 1
        expect([isOneWord(words), isGibberish(words)]).toEqual([false, false])
      }),
      { numRuns: 5_000, seed: 1 },
    )
    expect(ordinary).toBeGreaterThan(100)
    expect(isOrdinary('The cake needs four eggs, a cup of sugar and two cups of flour.')).toBe(true)
  })
})

describe('words', () => {
  test('of every kind are found in the table', () => {
    const found = KINDS.map((_, kind) => {
      const all = wordsOfKind(kind)
      return new WordsOf([{ text: all.join(', ') }], new Set()).at(0).kinds[kind] === all.length
    })
    expect(found).toEqual(KINDS.map(() => true))
  })

  test('are read when they are asked for, once', () => {
    let reads = 0
    const sentences = ['one', 'two'].map((text) => ({
      get text() {
        reads += 1
        return text
      },
    }))
    const words = new WordsOf(sentences, new Set())
    expect(reads).toBe(0)
    expect(words.at(1).count).toBe(1)
    expect(words.at(1)).toBe(words.at(1))
    expect(reads).toBe(1)
    expect([...words].map(({ count }) => count)).toEqual([1, 1])
    expect(words.at(2).count).toBe(0)
  })
})
