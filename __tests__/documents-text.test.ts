import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseBaseline } from '../src/documents/baseline.ts'
import { excerpt, printable } from '../src/documents/excerpt.ts'
import { parseJson } from '../src/documents/json.ts'
import { parseManifest } from '../src/documents/manifest.ts'
import { parsePolicy } from '../src/documents/policy.ts'
import { parseProbeSet } from '../src/documents/probe-set.ts'
import { LARGE_FILE, parseText, SMALL_FILE } from '../src/documents/text.ts'
import { UserError } from '../src/errors.ts'
import { growth, HARDLY_MORE } from './support/growth.ts'

const read = (path: string, text: string) => parseText(path, text, ['yml', 'yaml', 'json', 'md'], SMALL_FILE)

describe('places', () => {
  const yaml = '# first\r\na:\r\n  b: [1, { c: x }]\r\n  d:\r\n&k e: &v\r\n  - 1\r\nf: *v\r\n'
  test.each([
    ['/a', 3, 3],
    ['/a/b', 3, 6],
    ['/a/b/1', 3, 10],
    ['/a/b/1/c', 3, 15],
    ['/a/b/7', 3, 6],
    ['/a/d', 4, 3],
    ['/e/0', 6, 5],
    ['/f', 7, 4],
    ['/f/0', 6, 5],
    ['/nowhere/at/all', 2, 1],
    ['', 2, 1],
  ])('in YAML, %s', (pointer, line, column) => {
    expect(read('a.yml', yaml).locate(pointer)).toEqual({ line, column })
  })

  const json = '{\n  "a": { "b": [1, {"c~/": "é\\n"}] },\n  "": 2\n}'
  test.each([
    ['', 1, 1],
    ['/a', 2, 8],
    ['/a/b/0', 2, 16],
    ['/a/b/1/c~0~1', 2, 27],
    ['/a/x', 2, 8],
    ['/', 3, 7],
  ])('in JSON, %s', (pointer, line, column) => {
    expect(read('a.json', json).locate(pointer)).toEqual({ line, column })
  })

  test('of keys', () => {
    expect(read('a.json', json).locateKey('/a/b/1/c~0~1')).toEqual({ line: 2, column: 20 })
    expect(read('a.yml', yaml).locateKey('/a/b/1/c')).toEqual({ line: 3, column: 12 })
    expect(read('a.yml', yaml).locateKey('/e')).toEqual({ line: 5, column: 4 })
  })

  test('in front matter are those of the whole file', () => {
    const parsed = read('README.md', '\ufeff---\nlicense: mit\nguardrail:\n  a:\n    b: 1\n---\n\n---\n')
    expect(parsed.value).toEqual({ a: { b: 1 } })
    expect(parsed.locate('/a/b')).toEqual({ line: 5, column: 8 })
  })
})

describe('values', () => {
  test('a byte order mark is dropped', () => {
    expect(read('a.json', '\ufeff{"a":1}').value).toEqual({ a: 1 })
    expect(read('a.yml', '\ufeffa: 1').locate('/a')).toEqual({ line: 1, column: 4 })
  })

  test('YAML is 1.2 whatever a directive or tag says', () => {
    const text = '%YAML 1.1\n---\nyes: on\ndate: 2001-01-01\n<<: { a: 1 }\n1: one\nnull: none\n'
    expect(read('a.yml', text).value).toEqual({
      yes: 'on',
      date: '2001-01-01',
      '<<': { a: 1 },
      '1': 'one',
      null: 'none',
    })
  })

  test.each(['a.json', 'a.yml'])('a key __proto__ is a key like others: %s', (path) => {
    const { value } = read(path, '{"__proto__": {"a": 1}}')
    expect(Object.keys(Object(value))).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  })

  test.each([
    ['{"a":'.repeat(100), '}'.repeat(100)],
    ['['.repeat(100), ']'.repeat(100)],
  ])('a hundred levels are read, one more is not: %s', (open, close) => {
    const [one] = open.startsWith('[') ? ['[', ']'] : ['{"a":', '}']
    for (const path of ['a.json', 'a.yml']) {
      expect(() => read(path, `${open}1${close}`)).not.toThrow()
      expect(() => read(path, `${one}${open}1${close}${one === '[' ? ']' : '}'}`)).toThrow(/deeper than 100 levels/)
    }
  })

  test('aliases may repeat a value a hundred times', () => {
    const text = (times: number) => `a: &a x\nb: [${'*a, '.repeat(times)}]\n`
    expect(read('a.yml', text(99)).value).toEqual({ a: 'x', b: Array(99).fill('x') })
    expect(() => read('a.yml', text(200))).toThrow(/aliases repeat/)
  })

  test('size is counted in bytes and up to the limit', () => {
    const text = (bytes: number) => `"${'é'.repeat((bytes - 2) / 2)}"`
    expect(() => read('a.json', text(SMALL_FILE.bytes))).not.toThrow()
    expect(() => read('a.json', text(SMALL_FILE.bytes + 2))).toThrow(/a\.json:1:1: 500002 bytes are too many/)
    const large = (path: string) => () => parseText(path, text(10_000_002), ['json', 'yml'], LARGE_FILE)
    expect(large('a.json')).not.toThrow()
    expect(large('a.yml')).toThrow(/a\.yml:1:1: 10000002 bytes are too many: at most 10 MB are read/)
  })

  test('forty million empty lines are an empty file, in the time that it takes to read them', () => {
    const read = (text: string) =>
      expect(() => parseText('a.json', text, ['json'], LARGE_FILE)).toThrow('a.json:1:1: the file is empty')
    expect(growth(10_000_000, (lines) => '\n'.repeat(lines), read)).toBeLessThan(HARDLY_MORE)
  })

  test('JSON is read as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent)
        expect(parseJson('a.json', spaced).value).toStrictEqual(JSON.parse(spaced))
      }),
    )
  })

  test('what JSON.parse refuses is refused', () => {
    const sign = fc.constantFrom(...'{}[]:,"\\u0afe+-.1 \n\t', 'true', 'null', '"a"', '\\n', '\u0001')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const text = signs.join('')
        let valid = true
        try {
          JSON.parse(text)
        } catch {
          valid = false
        }
        if (valid) expect(parseJson('a.json', text).value).toStrictEqual(JSON.parse(text))
        else expect(() => parseJson('a.json', text)).toThrow(UserError)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('arbitrary text', () => {
  const fragment = fc.constantFrom(
    ...[
      'schema_version: 1',
      '\n',
      '  ',
      '- ',
      'a: ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '"',
      "'",
      '&a ',
      '*a',
      '!t ',
      '? ',
      '|\n',
    ],
    ...[
      '---\n',
      '...\n',
      '%YAML 1.1\n',
      '\t',
      '#',
      'endpoint:',
      'guardrail:',
      '<<: ',
      '\r',
      '\\',
      '\0',
      '\ufeff',
      ': ',
      '1',
    ],
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(fragment, fc.string({ maxLength: 3 })), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.json(),
  )
  test.each([
    ['manifest.yml', parseManifest],
    ['manifest.json', parseManifest],
    ['README.md', (path: string, body: string) => parseManifest(path, `---\n${body}\n---\n`)],
    ['policy.yml', (path: string, body: string) => parsePolicy(path, body, 'main')],
    ['baseline.json', parseBaseline],
    ['set.jsonl', parseProbeSet],
    ['set.json', parseProbeSet],
    ['set.yml', parseProbeSet],
  ])('is read or refused with a place, never anything else: %s', (path, parse) => {
    fc.assert(
      fc.property(text, (body) => {
        try {
          parse(path, body)
        } catch (error) {
          if (!(error instanceof UserError)) throw error
          expect(error.problems.length).toBeGreaterThan(0)
          for (const { file, line, message } of error.problems) {
            expect(file).toBe(path)
            expect(line).toBeGreaterThan(0)
            expect(message).toBe(printable(message))
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('excerpts', () => {
  test('are one printable line of at most 60 characters', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const shown = excerpt(value)
        expect(shown.length).toBeLessThanOrEqual(60)
        expect(shown).toBe(printable(shown))
      }),
    )
  })

  test('leave out credentials', () => {
    expect(excerpt('https://me:secret@a.dev/@x')).toBe('"https://…@a.dev/@x"')
  })
})
