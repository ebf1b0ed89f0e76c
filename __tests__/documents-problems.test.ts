import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse as parseYaml } from 'yaml'
import { parseBaseline } from '../src/documents/baseline.ts'
import { describeExpected } from '../src/documents/expectation.ts'
import { parseManifest } from '../src/documents/manifest.ts'
import { editDistance, nearestName } from '../src/documents/nearest-name.ts'
import { parsePolicy } from '../src/documents/policy.ts'
import { parseProbeSet } from '../src/documents/probe-set.ts'
import { MOST_PROBLEMS } from '../src/documents/problems.ts'
import { parseReport } from '../src/documents/report.ts'
import { UserError } from '../src/errors.ts'
import * as schemas from '../src/generated/schemas.ts'

type Case = readonly [name: string, path: string, text: string]

const ENDPOINT = 'endpoint: { api: openai-chat, url: https://a.dev/v1, model: m }\n'
const POLICY = 'schema_version: 1\nendpoints: { allow: ["https://a.dev"] }\n'
const MANIFEST = `schema_version: 1\nmodel: { name: a/b }\n${ENDPOINT}`
const withUrl = (url: string) => MANIFEST.replace('https://a.dev/v1', JSON.stringify(url))

const MANIFESTS: readonly Case[] = [
  ['nothing but a wrong root', 'card.yml', '- 1\n'],
  ['only a comment', 'card.yml', '# nothing yet\n'],
  [
    'typos in keys and values',
    'card.yml',
    'schema_verson: 1\nmodle: { name: x }\nmodality: txt\nendpoint:\n  api: openai_chat\n  ulr: https://a.dev\n  model: m\n',
  ],
  ['a key that resembles nothing', 'card.yml', `${MANIFEST}dataset: mine\n`],
  ['missing keys', 'card.yml', 'schema_version: 1\nmodel: {}\nendpoint:\n  api: openai-chat\n'],
  ['wrong types', 'card.yml', 'schema_version: "1"\nmodel: [a]\nendpoint: yes\n'],
  ['a revision of digits', 'card.yml', MANIFEST.replace('a/b }', 'a/b, revision: 20261130 }')],
  ['a key without a value', 'card.yml', 'schema_version: 1\nmodel:\n  name:\nendpoint:\n'],
  [
    'weights',
    'card.yml',
    `schema_version: 1\nmodel: { name: x, weights: [{ path: a, sha256: DEADBEEF }, {}, 7] }\n${ENDPOINT}`,
  ],
  [
    'request fields that are not free',
    'card.yml',
    MANIFEST.replace('model: m }', 'model: m, request: { n: 2, stream: true, top_p: 1 } }'),
  ],
  ['a long value', 'card.yml', MANIFEST.replace('openai-chat', 'x'.repeat(500))],
  ['line breaks and direction marks', 'card.json', '{"a\\n::error::\\u202e": 1, "modality": "\\u2028\\u0000"}'],
  ['keys with the signs of a pointer', 'card.json', '{"a/b~c": 1}'],
  ['a name of dots', 'card.yml', MANIFEST.replace('a/b', '..')],
  ['a URL of another scheme, whose password is not shown', 'card.yml', withUrl('ftp://u:hunter2@a.dev')],
  ['a URL with a password', 'card.yml', withUrl('https://u:hunter2@a.dev/v1')],
  ['a URL with what is added to it', 'card.yml', withUrl('https://a.dev/v1/chat/completions')],
  ['a URL with a query', 'card.yml', withUrl('https://a.dev/v1?key=1')],
  ['a URL with a fragment', 'card.yml', withUrl('https://a.dev/v1#x')],
  ['a URL that cannot be one', 'card.yml', withUrl('https://a.dev:99999/v1')],
  ['front matter', 'README.md', `---\nlicense: mit\nguardrail:\n  schema_version: 1\n  modle: {}\n---\n# Text\n`],
  ['front matter without the key', 'README.md', '---\nlicense: mit\n---\n'],
  ['front matter with a typo in the key', 'README.md', '---\nlicense: mit\ngaurdrail: {}\n---\n'],
  ['front matter that does not end', 'README.md', '---\nguardrail: {}\n'],
  ['no front matter', 'README.md', '# Text\n'],
  ['another extension', 'card.toml', 'a = 1'],
  ['no extension', 'model/card', 'a: 1'],
]

const ZEROS = '0'.repeat(64)
const POLICIES: readonly Case[] = [
  ['empty object', 'policy.yml', '{}'],
  [
    'origins',
    'policy.yml',
    'schema_version: 1\nendpoints:\n  allow: [a.dev, "https://a.dev/v1", "https://*.a.dev:*", "ftp://a"]\n  auth_header: x_api_key\n',
  ],
  ['no origins', 'policy.yml', 'schema_version: 1\nendpoints: { allow: [], allow_private_network: "no" }\n'],
  [
    'probe sets',
    'policy.yml',
    `${POLICY}probes:\n  - builtin:cor\n  - { fil: a.jsonl }\n  - 3\n  - { file: "" }\n  - {}\n`,
  ],
  [
    'probe sets at an address',
    'policy.yml',
    `${POLICY}probes:\n  - { url: "http://a.dev/x.csv", sha256: "0" }\n  - { url: "https://a.dev/x.csv" }\n  - { file: a.csv, url: "https://a.dev/x.csv", sha256: "${ZEROS}" }\n  - { file: a.csv, sha256: "${ZEROS}" }\n  - { url: "https://me:word@a.dev/x.csv", sha256: "${ZEROS}" }\n  - { file: a.csv, kind: canary, format: xlsx, categories: { a: "" }, promt: Goal }\n`,
  ],
  ['a template', 'policy.yml', `${POLICY}decoding: { template: "Q: {promt}", stop: [""] }\n`],
  ['no probe sets', 'policy.yml', `${POLICY}probes: []\n`],
  ['the bare name of a file', 'policy.yml', `${POLICY}probes: [sets/own.csv, 'builtin:cores']\n`],
  [
    'ranges',
    'policy.yml',
    `${POLICY}samples: 0\nbaseline_samples: 2.5\nconfidence: 95\ndecoding: { temperature: -1, max_tokens: many }\nbudget: { minutes: 0 }\nconcurrency: { max: 5000 }\n`,
  ],
  [
    'limits behind references',
    'policy.yml',
    `${POLICY}limits:\n  harmful_compliance:\n    overall: { max_increse: 0.1 }\n    category: { max_increase: 30 }\n    overrides: { Malware: { max_rate: none } }\n  coherance: {}\n`,
  ],
  [
    'branches',
    'policy.yml',
    `${POLICY}branches:\n  release/*: { judge: {}, limits: { over_refusal: { max_increase: 2 } } }\n  "": {}\n`,
  ],
  ['infinity', 'policy.yml', `${POLICY}confidence: .inf\n`],
  ['a misspelt style', 'policy.yml', `${POLICY}probes:\n  - { file: a.csv, styles: [morze] }\n`],
]

const PROBE = '{"id":"a","category":"c","kind":"harmful","prompt":"p"}'
const PROBE_SETS: readonly Case[] = [
  [
    'lines',
    'set.jsonl',
    `${PROBE}\r\n\n{"id":"x","kind":"harmfull","prompt":1}\n{bad}\n{"id":"y","category":"c","prompt":"z"}\n{"id":"z","category":"c","kind":"canary","prompt":"z"}\n"text"`,
  ],
  [
    'texts, which no message shows',
    'set.jsonl',
    ['["p"]', '{"p":"p"}', '7', 'null', 'true', '""'].map((text) => PROBE.replace('"p"}', `${text}}`)).join('\n'),
  ],
  [
    'expected words, which no message shows',
    'set.jsonl',
    ['"p"', '[["p"]]', '[]'].map((text) => PROBE.replace('"p"}', `"q","expect":${text}}`)).join('\n'),
  ],
  ['a list of texts among probes', 'set.jsonl', `${PROBE}\n["p"]`],
  ['a list of texts under a key', 'set.json', '{"prompts":["p"]}'],
  ['a text', 'set.json', '"p"'],
  ['a text behind a sign of YAML', 'set.yml', '- prompt: > p\n    q\n'],
  ['repeated ids', 'set.jsonl', `${PROBE}\n${PROBE}`],
  ['repeated in a list on one line', 'set.json', `[${PROBE},${PROBE}]`],
  ['YAML list', 'set.yaml', '- id: a\n  category: c\n  kind: benign\n  promt: q\n- id: a\n'],
  ['no list', 'set.yml', 'probes: []\n'],
  ['an id twice in lines of a list file', 'set.json', `${PROBE}\n${PROBE}\n`],
  ['empty list', 'set.json', '[]'],
  ['empty file', 'set.jsonl', '\n'],
  ['another extension', 'set.csv', 'id,prompt\n'],
]

const BASELINES: readonly Case[] = [
  [
    'nothing right',
    'b.json',
    '{"schema_version":2,"recorded_at":"yesterday","samples":0,"categories":{"a":{"n":-1,"rate":"x"}},"probe_set":{"name":"a","sha256":"z"},"probes":[{"id":"a","sha256":"A","category":"c","kind":"canary","scores":[2]}]}',
  ],
  ['YAML', 'b.json', 'schema_version: 1\n'],
]

const SYNTAX: readonly Case[] = [
  ['tab', 'a.yml', 'a:\n\tb: 1\n'],
  ['indentation', 'a.yml', 'a: |\n  text\n b: 1\n'],
  ['open bracket', 'a.yml', 'a: [1, 2\nb: 1\n'],
  ['open quote', 'a.yml', 'a: "x\n'],
  ['colon in text', 'a.yml', 'a: b: c\n'],
  ['reserved sign', 'a.yml', 'a: @home\n'],
  ['escape', 'a.yml', 'a: "C:\\dir"\n'],
  [
    'repeated, tagged, aliased, twice',
    'a.yml',
    'a: 1\na: { b: 1, b: 2 }\nc: *nowhere\nd: !secret x\ne: &e [*e]\n---\nf: 1\n',
  ],
  ['a list as key', 'a.yml', '? [a]\n: 1\n'],
  ['alias bomb', 'a.yml', `a: &a [x, x]\nb: &b [${'*a, '.repeat(20)}]\nc: [${'*b, '.repeat(20)}]\n`],
  ['deep YAML', 'a.yml', '['.repeat(200)],
  ['deep YAML blocks', 'a.yml', '- '.repeat(200)],
  ['too many tokens', 'a.yml', `[${','.repeat(600_000)}]`],
  ['NUL', 'a.yml', 'a: 1\nb: \0\n'],
  ['LFS', 'a.yml', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'],
  ['empty', 'a.yml', ' \n'],
  ['too large', 'a.yml', `# ${'é'.repeat(2_500_000)}\na: 1\n`],
  ['comma', 'a.json', '{\n  "a": 1,\n}'],
  ['comma in a list', 'a.json', '[1, ]'],
  ['no comma', 'a.json', '{\n  "a": 1\n  "b": 2\n}'],
  ['single quotes', 'a.json', "{'a': 1}"],
  ['no quotes', 'a.json', '{a: 1}'],
  ['Python', 'a.json', '{"a": None}'],
  ['comment', 'a.json', '{"a": 1} // one'],
  ['line break in a string', 'a.json', '{"a": "x\ny"}'],
  ['tab in a string', 'a.json', '{"a": "\t"}'],
  ['escape in JSON', 'a.json', '{"a": "C:\\dir"}'],
  ['cut off', 'a.json', '{"a": [\n1'],
  ['no colon', 'a.json', '{"a" 1}'],
  ['number', 'a.json', '{"a": 01}'],
  ['large number', 'a.json', '{"a": 1e999}'],
  ['repeated keys', 'a.json', '{"a": 1,\n "b": {"c": 1, "c": 2},\n "a": 1}'],
  ['deep JSON', 'a.json', '['.repeat(200)],
  ['two values', 'a.json', '{}\n{}'],
]

describe('problems of files, in words', () => {
  test.each([
    ['manifest', parseManifest, MANIFESTS],
    ['policy', parsePolicy, POLICIES],
    ['probe-set', parseProbeSet, PROBE_SETS],
    ['baseline', parseBaseline, BASELINES],
    ['syntax', parsePolicy, SYNTAX],
  ])('%s', (name, parse, cases) => {
    const report = cases.map(([title, path, text]) => `## ${title}\n${messageOf(() => parse(path, text))}\n`).join('\n')
    const golden = new URL(`golden/problems/${name}.txt`, import.meta.url)
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync(new URL('.', golden), { recursive: true })
      writeFileSync(golden, report)
    }
    expect(report).toBe(readFileSync(golden, 'utf8'))
  })

  test.each([
    ['a policy', 'model card', POLICY, parseManifest],
    ['a baseline', 'model card', '{"recorded_at":"now","model":{},"probe_set":{}}', parseManifest],
    ['a report', 'model card', '{"verdict":{},"model":{},"endpoint":{},"legs":{}}', parseManifest],
    ['a model card', 'policy', MANIFEST, parsePolicy],
    ['a model card', 'baseline', '{"schema_version":1,"model":{},"endpoint":{}}', parseBaseline],
    ['a probe set', 'baseline', PROBE, parseBaseline],
    ['a baseline', 'report', '{"recorded_at":"now","model":{},"probe_set":{}}', parseReport],
  ])('%s in place of a %s is one problem', (other, kind, text, parse) => {
    expect(errorOf(() => parse('a.json', text.startsWith('{') ? text : JSON.stringify(parseYaml(text)))).message).toBe(
      `a.json:1:1: this is ${other}, where a ${kind} is expected: name the file of the ${kind}`,
    )
  })

  test.each([...MANIFESTS, ...POLICIES])('one line, file and place for each: %s', (_, path, text) => {
    const parse = path.startsWith('policy') ? parsePolicy : parseManifest
    const { problems, message } = errorOf(() => parse(path, text))
    expect(message.split('\n')).toHaveLength(problems.length)
    const place = /\.(yml|json|md)$/.test(path) ? { line: expect.any(Number), column: expect.any(Number) } : {}
    for (const problem of problems) expect(problem).toEqual({ file: path, message: expect.any(String), ...place })
  })

  test('of very many problems the first are shown', () => {
    const text = Array.from({ length: 5000 }, (_, index) => `k${index}: 1`).join('\n')
    const { problems } = errorOf(() => parseManifest('card.yml', text))
    expect(problems).toHaveLength(MOST_PROBLEMS + 1)
    expect(problems[0]?.line).toBe(1)
    expect(problems.at(-1)?.message).toContain('and more')
  })

  test('every pattern, format and type of the schemas has words', () => {
    const words: string[] = []
    const collect = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      if ('type' in node || 'enum' in node || 'const' in node) words.push(describeExpected(node as schemas.Schema))
      for (const inner of Object.values(node)) collect(inner)
    }
    collect({ ...schemas })
    expect(words.length).toBeGreaterThan(50)
    expect(words.filter((word) => word.includes('of the form') || word === 'another value')).toEqual([])
  })
})

describe('nearest name', () => {
  test.each([
    ['max_increse', 'max_increase'],
    ['ulr', 'url'],
    ['Endpoints', 'endpoints'],
    ['max-increase', 'max_increase'],
    ['endpoint', 'endpoints'],
    ['dataset', undefined],
    ['x', undefined],
    ['m'.repeat(100), undefined],
  ])('%s', (typed, expected) => {
    expect(nearestName(typed, ['max_increase', 'max_rate', 'url', 'endpoints', 'domain'])).toBe(expected)
  })

  test.each([
    ['', '', 0],
    ['', 'ab', 2],
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
    ['abcd', 'acbd', 1],
  ])('distance of %s and %s', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance)
    expect(editDistance(other, one)).toBe(distance)
  })
})

function messageOf(parse: () => unknown): string {
  return errorOf(parse).message
}

function errorOf(parse: () => unknown): UserError {
  try {
    parse()
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('no problem was found')
}
