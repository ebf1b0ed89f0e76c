import { expect, test } from '@jest/globals'
import { hashOf, hashOfList } from '../src/hash.ts'
import { jsonPieces } from '../src/report/json-pieces.ts'
import { reportOf } from './support/report-builder.ts'

test.each([0, 1, 499, 500, 501, 1200])('report.json in pieces is report.json: %i rows', (count) => {
  const sample = reportOf([{ name: 'A', domain: 'D', n: 2, before: 0, now: 1 }])
  const [row] = sample.probes
  if (!row) throw new Error('a report without rows')
  const probes = Array.from({ length: count }, (_, n) => ({ ...row, id: `a "quoted"\n  "probes": [] ${n}` }))
  const report = { ...sample, probes }
  expect([...jsonPieces(report)].join('')).toBe(`${JSON.stringify(report, null, 2)}\n`)
})

test.each([[[]], [[1]], [[{ b: 1, a: [2, undefined] }, 'x', null]]])(
  'the digest of a list needs no list: %j',
  (list) => {
    expect(hashOfList(list)).toBe(hashOf(list))
  },
)
