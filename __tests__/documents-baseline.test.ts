import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatBaseline, parseBaseline } from '../src/documents/baseline.ts'
import type { Baseline } from '../src/generated/baseline.ts'

const HASH = '0a'.repeat(32)
const EXAMPLE: Baseline = {
  probes: [
    { scores: [0, 0, 1, 0.5], kind: 'harmful', category: 'Malware Code Generation', sha256: HASH, id: 'malware-01' },
    { id: 'id', sha256: HASH, category: 'id', kind: 'benign', scores: [] },
  ],
  categories: { 'Malware Code Generation': { rate: 0.375, n: 1 }, id: { n: 0, rate: null } },
  samples: 4,
  decoding: {
    sha256: HASH,
    request: { top_p: 0.9, id: 'id', nested: { b: [1, 'id'], a: null } },
    api: 'openai-chat',
    temperature: 0,
    max_tokens: 512,
  },
  judge: { kind: 'builtin', sha256: HASH },
  probe_set: { name: 'builtin:core', sha256: HASH },
  model: { name: 'acme/support-llama-8b', revision: '9f2c1e7' },
  tool: { name: 'fine-tune-guardrail-check', version: '0.1.0' },
  recorded_at: '2026-11-23T10:00:00Z',
  schema_version: 1,
}

const format = (baseline: Baseline): string => [...formatBaseline(baseline)].join('')
/** As it stands in a file. */
const asPlain = ({ probes, ...rest }: Baseline) => ({ ...rest, probes: [...probes] })

describe('formatBaseline', () => {
  test('one probe and one category a line, keys in the order of the schema', () => {
    const golden = new URL('golden/problems/baseline-file.json', import.meta.url)
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, format(EXAMPLE))
    expect(format(EXAMPLE)).toBe(readFileSync(golden, 'utf8'))
  })

  test('only the lines of probes hold "id"', () => {
    const lines = format(EXAMPLE).split('\n')
    expect(lines.filter((line) => line.includes('"id"'))).toEqual(lines.slice(14, 16))
  })

  test('parsing gives the same value back', () => {
    fc.assert(
      fc.property(baselines(), (baseline) => {
        const text = format(baseline)
        expect(asPlain(parseBaseline('b.json', text).value)).toEqual(baseline)
        expect(text.split('\n').filter((line) => line.includes('"id"'))).toHaveLength(baseline.probes.length)
        expect(format(parseBaseline('b.json', text).value)).toBe(text)
        expect(JSON.parse(text)).toEqual(baseline)
      }),
    )
  })
})

describe('parseBaseline', () => {
  test('ratings without the way they were taken are refused, as they compare with nothing', () => {
    const [probe, ...others] = EXAMPLE.probes
    const text = format({ ...EXAMPLE, probes: [...others, ...(probe ? [{ ...probe, ratings: [7.5] }] : [])] })
    expect(() => parseBaseline('b.json', text)).toThrow(
      /^b\.json:16:\d+: \/probes\/1\/ratings: ratings need \/self_rating/,
    )
  })

  test('an id that stands twice is named with both lines', () => {
    const [probe] = EXAMPLE.probes
    const text = format({ ...EXAMPLE, probes: [...EXAMPLE.probes, ...(probe ? [probe] : [])] })
    expect(() => parseBaseline('b.json', text)).toThrow(
      'b.json:17:13: /probes/2/id: the id "malware-01" is already on line 15: remove one of the two',
    )
  })
})

function baselines(): fc.Arbitrary<Baseline> {
  const text = fc.string({ unit: 'binary', maxLength: 12 })
  const name = fc.oneof(text, fc.constantFrom('id', '"id"', '__proto__', '1', 'a"id"b'))
  const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
  const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)
  const kind = fc.constantFrom('harmful' as const, 'benign' as const)
  const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)))
  return fc.record({
    schema_version: fc.constant(1 as const),
    recorded_at: fc
      .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
      .map((date) => date.toISOString()),
    tool: fc.record({ name: text, version: text }),
    model: fc.record({ name: fc.string({ minLength: 1 }), revision: text }, { requiredKeys: ['name'] }),
    probe_set: fc.record({ name: text, sha256: hash }),
    judge: fc.record({ kind: text, model: text, sha256: hash }, { requiredKeys: ['kind', 'sha256'] }),
    decoding: fc.record(
      { api: text, temperature: share, max_tokens: fc.integer(), request: fc.dictionary(name, json), sha256: hash },
      { requiredKeys: ['api', 'temperature', 'max_tokens', 'sha256'] },
    ),
    samples: fc.integer({ min: 1 }),
    categories: fc.dictionary(name, fc.record({ n: fc.nat(), rate: fc.option(share) })),
    probes: fc.uniqueArray(fc.record({ id: name, sha256: hash, category: name, kind, scores: fc.array(share) }), {
      selector: ({ id }) => id,
      minLength: 1,
    }),
  }) as fc.Arbitrary<Baseline>
}
