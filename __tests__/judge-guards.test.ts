import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
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
