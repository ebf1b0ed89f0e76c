import { readdirSync } from 'node:fs'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeUtf8, linesOf, NotUtf8 } from '../src/documents/decode.ts'
import { parseProbeFile } from '../src/documents/prompt-sets/probe-file.ts'
import { Shelf, type TextStore, textsInMemory } from '../src/documents/texts.ts'
import { sha256 } from '../src/hash.ts'
import { chained, lazily, only } from '../src/lazy.ts'
import { AnswerTable } from '../src/probing/answers.ts'
import type { AnswerRecord } from '../src/probing/measurement.ts'
import { createTextSpool } from '../src/text-spool.ts'
import { textsOfMany } from '../src/verdict/texts-of-many.ts'
import { makeFolder } from './support/folder.ts'

const answers: fc.Arbitrary<AnswerRecord> = fc.record(
  {
    id: fc.string(),
    sample: fc.nat(1_000),
    outcome: fc.constantFrom('refused', 'complied', 'partial', 'unscored'),
    score: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    reason: fc.constantFrom('empty', 'filtered', 'error'),
    answer_sha256: fc.oneof(fc.string().map(sha256), fc.string()),
    medium: fc.constant('image' as const),
  },
  { requiredKeys: ['id', 'sample', 'outcome', 'score'] },
)

test('answers in columns are the answers that were put in, in their order', () => {
  fc.assert(
    fc.property(fc.array(answers, { maxLength: 200 }), fc.array(answers, { maxLength: 20 }), (some, more) => {
      const table = new AnswerTable(some)
      for (const answer of more) table.add(answer)
      expect(table.length).toBe(some.length + more.length)
      expect([...table]).toEqual([...some, ...more])
      expect(JSON.stringify(table)).toBe(JSON.stringify([...some, ...more]))
      expect(table.at(table.length)).toBeUndefined()
      // What is added to a copy is not in the first.
      new AnswerTable(table).add({ id: 'x', sample: 0, outcome: 'refused', score: 0 })
      expect(table.length).toBe(some.length + more.length)
    }),
    { numRuns: 300 },
  )
})

describe('texts', () => {
  const folder = makeFolder()
  afterAll(() => folder.remove())
  const stores: [string, () => TextStore][] = [
    ['in memory', textsInMemory],
    ['in a file', () => createTextSpool(folder.path)],
  ]
  const LONG = 'Ünïcode 🌍 '.repeat(150_000)
  const TEXTS = ['', 'a', LONG, ...Array.from({ length: 30_000 }, (_, n) => `text ${n} ${'ß'.repeat(n % 900)}`), LONG]

  test.each(stores)('%s come back, in order and out of it', (_, open) => {
    const store = open()
    const places = TEXTS.map((text) => store.add(text))
    for (const [index, place] of places.entries()) if (store.get(place) !== TEXTS[index]) throw new Error(`${index}`)
    for (let n = 0; n < 5_000; n++) {
      const index = (n * 7_919) % TEXTS.length
      if (store.get(places[index] as number) !== TEXTS[index]) throw new Error(`${index}`)
    }
    // What is added after reading is there, too.
    expect(store.get(store.add('one more'))).toBe('one more')
    expect(store.get(places[1] as number)).toBe('a')
  })

  test('a file leaves nothing behind', () => {
    const store = createTextSpool(folder.path)
    for (const text of TEXTS) store.add(text)
    expect(readdirSync(folder.path)).toEqual([])
  })

  test('a folder that cannot be written is named, with what to do', () => {
    const store = createTextSpool(`${folder.path}/none`)
    expect(() => {
      for (const text of TEXTS) store.add(text)
    }).toThrow(/none while it is asked, and nothing can be written there .*: free some space there/)
  })

  test('a shelf gives its items back each time', () => {
    const shelf = new Shelf<{ n: number; name: string }>(createTextSpool(folder.path))
    const items = Array.from({ length: 20_000 }, (_, n) => ({ n, name: 'x'.repeat(n % 300) }))
    for (const item of items) shelf.add(item)
    expect(shelf.length).toBe(20_000)
    expect([...shelf]).toEqual(items)
    expect([...shelf]).toEqual(items)
  })
})

describe('pieces', () => {
  const cut = (bytes: Buffer, at: readonly number[]): Buffer[] => {
    const places = [0, ...[...at].map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
    return places.slice(1).map((to, index) => bytes.subarray(places[index], to))
  }

  test('make up the same text and the same lines, wherever they end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(200), { maxLength: 5 }), async (some, at) => {
        const text = some.replaceAll(/[aeiou]/g, '\n')
        const pieces = await decodeUtf8(Readable.from(cut(Buffer.from(text), at).filter(({ length }) => length > 0)))
        const whole = text.startsWith('\ufeff') ? text.slice(1) : text
        expect(pieces.join('')).toBe(whole)
        expect([...linesOf(pieces)]).toEqual(whole.split('\n'))
      }),
    )
  })

  test.each([
    ['\xff\xfe', /UTF-16/],
    ['ok \xff', undefined],
    ['cut \xe2\x82', undefined],
  ])('that are no UTF-8 are refused: %j', async (bytes, form) => {
    const error = await decodeUtf8(Readable.from([Buffer.from(bytes, 'latin1')])).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(NotUtf8)
    if (form) expect((error as NotUtf8).form).toMatch(form)
    else expect((error as NotUtf8).form).toBeUndefined()
  })

  test('of a long text have its digest', () => {
    for (const text of ['a🌍'.repeat(90_000), `x${'🌍'.repeat(120_000)}`, 'ü'.repeat(300_001)])
      expect(sha256(text)).toBe(sha256(Buffer.from(text)))
  })
})

test('texts of many are those that more than so many askers got', () => {
  const got = [
    ['a', '1'],
    ['a', '1'],
    ['b', '1'],
    ['b', '2'],
    ['c', '1'],
    ['c', '2'],
    ['c', '3'],
  ] as const
  expect([...textsOfMany(got, 0)]).toEqual(['a', 'b', 'c'])
  expect([...textsOfMany(got, 1)]).toEqual(['b', 'c'])
  expect([...textsOfMany(got, 2)]).toEqual(['c'])
})

test('lazy lists are as long as they say, and the same each time', () => {
  const list = chained(
    lazily([1, 2, 3], (n, index) => n * 10 + index),
    only([4, 5, 6], (n) => n !== 5),
  )
  for (let time = 0; time < 2; time++) expect([...list]).toEqual([10, 21, 32, 4, 6])
  expect(list.length).toBe(5)
})

describe('public sets keep their rows where they keep their prompts', () => {
  const folder = makeFolder()
  afterAll(() => folder.remove())
  const rows = Array.from({ length: 20_000 }, (_, row) => ({
    goal: `Frage ${row}: "warum", weshalb?`,
    theme: `T ${row % 7}`,
  }))
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

  test.each([
    ['set.csv', `goal,theme\n${rows.map(({ goal, theme }) => `${quoted(goal)},${theme}`).join('\n')}`],
    ['set.jsonl', rows.map((row) => JSON.stringify(row)).join('\n')],
    ['set.json', JSON.stringify(rows)],
    ['set.txt', rows.map(({ goal }) => goal).join('\n')],
  ])('%s', (path, text) => {
    const kept = parseProbeFile(path, [text], {}, createTextSpool(folder.path))
    const other = parseProbeFile(path, [text], {})
    expect(kept.probes).toHaveLength(rows.length)
    expect([kept.sha256, kept.reading]).toEqual([other.sha256, other.reading])
    // In order, and out of it.
    for (const place of [0, 1, 19_999, 7, 8, 9, 12_345, 12_346]) {
      expect(kept.probes[place]?.prompt).toBe(rows[place]?.goal)
      if (path !== 'set.txt') expect(kept.probes[place]?.category).toBe(rows[place]?.theme)
    }
  })

  test.each([
    ['set.csv', 'goal,theme\nA?,x\n"",y\n', 'set.csv:3:1'],
    ['set.jsonl', '{"goal":"A?"}\n\n  {"goal":""}\n', 'set.jsonl:3:3'],
    ['set.json', '[{"goal":"A?"},\n {"goal":""}]', 'set.json:2:2'],
  ])('and still know where they stand: %s', (path, text, place) => {
    expect(() => parseProbeFile(path, [text], {}, createTextSpool(folder.path))).toThrow(`${place}: `)
  })
})
