import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readCsv } from '../src/documents/prompt-sets/csv.ts'
import { rowsOf } from '../src/documents/prompt-sets/csv-rows.ts'
import { textsInMemory } from '../src/documents/texts.ts'
import type { UserError } from '../src/errors.ts'

/** A text cut at those places, each a share of it. */
function cutAt(text: string, shares: readonly number[]): string[] {
  const places = [0, ...shares.map((share) => Math.floor(share * text.length)).sort((one, other) => one - other)]
  return places.map((place, index) => text.slice(place, places[index + 1]))
}

/** All that can be seen of a file that was read. */
function seen(pieces: readonly string[], form: 'CSV' | 'TSV' = 'CSV'): unknown {
  try {
    const { columns, size, cell, locate } = readCsv('a.csv', pieces, form, textsInMemory())
    const rows = Array.from({ length: size }, (_, row) => [locate(row)?.line, columns.map((name) => cell(row, name))])
    return { columns, rows }
  } catch (error) {
    return (error as UserError).problems
  }
}

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 })
const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r\n', ' ', '😀'), maxLength: 8 })
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

describe('CSV that comes in pieces', () => {
  test.each(['\n', '\r\n'])('has the same rows and lines, wherever they end: %j', (ending) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), shares, (cells, cuts) => {
        const text = ['prompt,"the ""other"""', ...cells.map((row) => row.map(quoted).join(','))].join(ending)
        const whole = seen([text])
        let line = 1
        const rows = cells.map((row, index) => {
          line += 1 + (index === 0 ? 0 : (cells[index - 1] as string[]).join('').split('\n').length - 1)
          return [line, row]
        })
        expect(whole).toMatchObject({ rows })
        expect(seen(cutAt(text, cuts))).toEqual(whole)
      }),
    )
  })

  test.each([
    ['prompt\n\n\n""a\n', 4],
    ['prompt\nx\n\n"y', 4],
    ['prompt\r\n\r\nx"\r\n', 3],
  ])('names the line on which a broken row begins, empty ones before it counted: %j', (text, line) => {
    const cuts = fc.sample(shares, { numRuns: 20, seed: 1 })
    for (const some of [[], ...cuts]) expect(seen(cutAt(text, some))).toMatchObject([{ line }])
  })

  test('has the same problems, whatever is wrong with it', () => {
    const anything = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '\r\n', ';', '\t'), maxLength: 60 })
    fc.assert(
      fc.property(anything, shares, fc.constantFrom('CSV', 'TSV'), (text, cuts, form) => {
        expect(seen(cutAt(`prompt\n${text}`, cuts), form)).toEqual(seen([`prompt\n${text}`], form))
      }),
      { numRuns: 500 },
    )
  })

  test('is never in memory as a whole', () => {
    const row = `"${'a "" b\n'.repeat(20)}",x\n`
    const pieces = Array.from({ length: 50 }, () => row.repeat(100))
    const largest = Math.max(...[...rowsOf(['p,q\n', ...pieces])].map(({ text }) => text.length))
    expect(largest).toBeLessThan(3 * 100 * row.length)
    const [huge] = rowsOf([row.repeat(20_000)])
    expect(huge?.text.length).toBeLessThanOrEqual(1_000_000)
  })
})
