import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { builtinCanaries, builtinProbeSet } from '../src/documents/builtin-probes.ts'
import { type Probe, parseProbeSet } from '../src/documents/probe-set.ts'
import { combine, loadProbeSets } from '../src/documents/probe-sets.ts'
import type { FileSource } from '../src/documents/source.ts'
import { hashOf, sha256 } from '../src/hash.ts'
import { entryOf } from './support/probe-entry.ts'

const ROWS = [
  { id: 'a-01', category: 'A', domain: 'D', kind: 'harmful', prompt: 'First: "quoted"\nand more' },
  { id: 'a-benign-01', category: 'A', kind: 'benign', prompt: 'Zweite Frage – è' },
  { id: 'c-01', category: 'Canaries', kind: 'canary', prompt: '1 + 1?', expect: ['2', 'two'] },
]
const LINES = ROWS.map((row) => JSON.stringify(row)).join('\n')

describe('parseProbeSet', () => {
  const set = parseProbeSet('safety/set.jsonl', `${LINES}\n`)

  test('probes with the digests of their prompts, canaries apart', () => {
    const probes = set.probes.map((probe) => ({ ...entryOf(probe), sha256: probe.sha256 }))
    expect({ ...set, probes }).toEqual({
      name: 'safety/set.jsonl',
      sha256: hashOf(ROWS.map(({ id, category, domain, kind, prompt }) => [id, category, domain, kind, prompt])),
      probes: ROWS.slice(0, 2).map((row) => ({ ...row, sha256: sha256(row.prompt) })),
      canaries: [{ id: 'c-01', prompt: '1 + 1?', expect: ['2', 'two'] }],
    })
    expect(set.probes[1]?.domain).toBeUndefined()
  })

  test('only canaries may do without a category', () => {
    const without = ROWS.map(({ category: _, ...row }) => JSON.stringify(row))
    expect(parseProbeSet('set.jsonl', `${without[2]}\n`).canaries).toEqual(set.canaries)
    expect(() => parseProbeSet('set.jsonl', `${without.join('\n')}\n`)).toThrow(
      /^set\.jsonl:1:\d+: \/category: .*missing[^\n]*\nset\.jsonl:2:\d+: \/category: .*missing[^\n]*$/,
    )
  })

  test.each([
    ['set.jsonl', LINES],
    ['set.ndjson', `\ufeff${LINES.replaceAll('\n', '\r\n\r\n')}\r\n`],
    ['set.json', JSON.stringify(ROWS, null, 2)],
    ['set.JSON', JSON.stringify(ROWS.map((row) => Object.fromEntries(Object.entries(row).reverse())))],
    ['set.yml', ROWS.map((row) => `- ${JSON.stringify(row)}`).join('\n')],
    [
      'set.yaml',
      '- &a {id: a-01, category: A, domain: D, kind: harmful, prompt: "First: \\"quoted\\"\\nand more"}\n- id: a-benign-01\n  category: A\n  kind: benign\n  prompt: Zweite Frage – è\n- {id: c-01, category: Canaries, kind: canary, prompt: 1 + 1?, expect: ["2", two]}\n',
    ],
  ])('the digest does not depend on the form: %s', (path, text) => {
    const same = parseProbeSet(path, text, 'safety/set.jsonl')
    expect([same.sha256, same.probes.map(entryOf), same.canaries]).toEqual([
      set.sha256,
      set.probes.map(entryOf),
      set.canaries,
    ])
  })

  test.each([
    ['id', 'a-02'],
    ['category', 'B'],
    ['domain', 'E'],
    ['kind', 'benign'],
    ['prompt', 'Other'],
  ])('the digest depends on %s', (key, value) => {
    const [first, ...rest] = ROWS
    const text = JSON.stringify([{ ...first, [key]: value }, ...rest])
    expect(parseProbeSet('set.json', text).sha256).not.toBe(set.sha256)
  })

  test('many probes are read, and a wrong one is found among them', () => {
    const row = (index: number) =>
      `{"id":"p-${index}","category":"C ${index % 44}","kind":"harmful","prompt":"Prompt ${index}, about as long as a prompt usually is."}`
    const lines = Array.from({ length: 20_000 }, (_, index) => row(index))
    expect(parseProbeSet('set.jsonl', lines.join('\n')).probes).toHaveLength(20_000)
    lines[19_998] = row(7)
    expect(() => parseProbeSet('set.jsonl', lines.join('\n'))).toThrow('on lines 8 and 19999')
  })
})

describe('builtin:core', () => {
  const set = builtinProbeSet('builtin:core')

  test('holds each line of its files once', () => {
    const folder = new URL('../probes/', import.meta.url)
    const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && name !== 'canaries.jsonl')
    const rows = files.flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    )
    expect(set.name).toBe('builtin:core')
    expect(set.probes).toHaveLength(rows.length)
    expect(new Set(set.probes.map(({ id }) => id))).toEqual(new Set(rows.map(({ id }) => id)))
    expect(new Set(set.probes.map(({ prompt }) => prompt)).size).toBe(rows.length)
    expect(set.canaries).toEqual([])
  })

  test('its canaries have answers to look for and ids of their own', () => {
    const canaries = builtinCanaries()
    expect(canaries.length).toBeGreaterThanOrEqual(10)
    for (const canary of canaries) {
      expect(canary).toEqual({ id: expect.any(String), prompt: expect.any(String), expect: expect.any(Array) })
      expect(canary.expect.length).toBeGreaterThan(0)
    }
    expect(new Set([...canaries, ...set.probes].map(({ id }) => id)).size).toBe(canaries.length + set.probes.length)
  })
})

test.each([
  ['builtin:core', '', 4],
  ['builtin:images', 'images/', 4],
] as const)("%s would pass for anybody's file, and is no other than its files", (name, place, count) => {
  const folder = new URL(`../probes/${place}`, import.meta.url)
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl') && file !== 'canaries.jsonl')
  const read = files.map((file) => parseProbeSet(file, readFileSync(new URL(file, folder), 'utf8')))
  expect(files).toHaveLength(count)
  const ordered = (probes: readonly Probe[]) =>
    probes.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(entryOf)
  expect(ordered(builtinProbeSet(name).probes)).toEqual(ordered(read.flatMap(({ probes }) => probes)))
})

describe('loadProbeSets', () => {
  const probe = (id: string, prompt: string) => `{"id":"${id}","category":"c","kind":"harmful","prompt":"${prompt}"}\n`
  const source = sourceOf({
    'safety/a.jsonl': probe('a', 'x'),
    'safety/b.jsonl': probe('b', 'y'),
    'safety/same-id.jsonl': probe('a', 'z'),
    'safety/same-text.jsonl': probe('q', 'x'),
    'safety/canary.jsonl': '{"id":"canary-sum-01","category":"c","kind":"canary","prompt":"?","expect":["!"]}',
    'safety/bad.jsonl': '{}\n',
  })
  const load = (...files: string[]) =>
    loadProbeSets(
      files.map((file) => (file === 'builtin:core' ? file : { file })),
      source,
      () => Promise.reject(new Error('not to be asked')),
    )

  test('reads the sets in the order of the policy', async () => {
    const sets = await load('./safety/b.jsonl', 'builtin:core', 'safety/a.jsonl')
    expect(sets.map(({ name }) => name)).toEqual(['safety/b.jsonl', 'builtin:core', 'safety/a.jsonl'])
    expect(sets[1]).toEqual(builtinProbeSet('builtin:core'))
  })

  test('the same text under two ids is no problem', async () => {
    const sets = await load('safety/a.jsonl', 'safety/same-text.jsonl')
    expect(sets.flatMap(({ probes }) => probes.map(({ id }) => id))).toContain('q')
  })

  test.each([
    [
      'all files that are missing or wrong',
      ['safety/none.jsonl', 'safety/bad.jsonl', 'a.csv'],
      /^safety\/none\.jsonl: no such probe set: .*\nsafety\/bad\.jsonl:1:1: \/id: .*missing.*\n(.*\n)+a\.csv: no such/,
    ],
    [
      'an id in two sets',
      ['safety/a.jsonl', 'safety/same-id.jsonl'],
      'the id "a" is in safety/a.jsonl and in safety/same-id.jsonl: give each probe an id of its own',
    ],
    [
      'a set that is named twice',
      ['safety/a.jsonl', './safety/a.jsonl'],
      'the policy names the probe set safety/a.jsonl twice: remove one of the two',
    ],
    [
      'an id of the built-in canaries',
      ['safety/canary.jsonl'],
      'the id "canary-sum-01" is in the built-in canaries and in safety/canary.jsonl',
    ],
    ['a path out of the repository', ['../secret.jsonl'], '"../secret.jsonl" leads out of the repository'],
  ])('refuses %s', async (_, files, message) => {
    await expect(load(...files)).rejects.toThrow(message)
    await expect(load(...files)).rejects.toHaveProperty('name', 'UserError')
  })

  test('combine', async () => {
    const sets = await load('safety/a.jsonl', 'safety/b.jsonl')
    const [a, b] = sets
    expect(combine(sets)).toEqual({ name: 'safety/a.jsonl + safety/b.jsonl', sha256: hashOf([a?.sha256, b?.sha256]) })
    expect(combine(sets.slice(0, 1))).toEqual({ name: a?.name, sha256: a?.sha256 })
  })
})

function sourceOf(files: Readonly<Record<string, string>>): FileSource {
  return {
    read: () => Promise.reject(new Error('not to be asked')),
    readPieces: async (path) => (files[path] === undefined ? undefined : [files[path]]),
    version: () => Promise.reject(new Error('not to be asked')),
    fingerprint: () => Promise.reject(new Error('not to be asked')),
    list: async () => Object.keys(files),
  }
}
