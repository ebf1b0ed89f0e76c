import { randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { describeCrash } from '../src/crash.ts'
import { createSecrets, SHORTEST_SECRET } from '../src/secrets.ts'

const hex = (code: number, length: number) => code.toString(16).padStart(length, '0')
const units = (character: string) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
const NAMES = new Map(Object.entries({ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }))

/** Every way in which one character may be spelled; some leave most characters as they are. */
const SPELL: Readonly<Record<string, (character: string, code: number) => string>> = {
  plain: (character) => character,
  percent: (character) => [...Buffer.from(character)].map((byte) => `%${hex(byte, 2)}`).join(''),
  PERCENT: (character) => [...Buffer.from(character)].map((byte) => `%${hex(byte, 2).toUpperCase()}`).join(''),
  unicode: (character) =>
    units(character)
      .map((unit) => `\\u${hex(unit, 4)}`)
      .join(''),
  UNICODE: (character) =>
    units(character)
      .map((unit) => `\\u${hex(unit, 4).toUpperCase()}`)
      .join(''),
  braced: (_, code) => `\\u{${hex(code, 1)}}`,
  zeros: (_, code) => `\\u{0000${hex(code, 1)}}`,
  byte: (character, code) => (code < 256 ? `\\x${hex(code, 2)}` : character),
  json: (character) => JSON.stringify(character).slice(1, -1),
  slash: (character) => (/["'/]/.test(character) ? `\\${character}` : character),
  decimal: (_, code) => `&#${code};`,
  'decimal, open': (_, code) => `&#000000${code}`,
  hexadecimal: (_, code) => `&#x${hex(code, 1)};`,
  'hexadecimal, open': (_, code) => `&#X000000${hex(code, 1).toUpperCase()}`,
  named: (character) => (NAMES.has(character) ? `&${NAMES.get(character)};` : character),
}
const WAYS = Object.keys(SPELL)
const spell = (text: string, ways: readonly string[]) =>
  Array.from(text, (character, at) =>
    SPELL[ways[at % ways.length] ?? 'plain']?.(character, character.codePointAt(0) ?? 0),
  ).join('')

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
/** As long as GitHub's, which all begin alike. */
const token = (id: number) => {
  const claims = { jti: id, sub: 'repo:octo-org/octo-repo:environment:prod', more: 'x'.repeat(700) }
  return `${part({ typ: 'JWT', alg: 'RS256', kid: 'B'.repeat(40) })}.${part(claims)}.${randomBytes(256).toString('base64url')}`
}

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  ...Object.fromEntries(WAYS.map((way) => [way, (text: string) => spell(text, [way])])),
  mixed: (text) => spell(text, WAYS),
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  hex: (text) => Buffer.from(text).toString('hex'),
  HEX: (text) => Buffer.from(text).toString('hex').toUpperCase(),
}

/** Secrets that know these texts. */
function knowing(...texts: readonly string[]) {
  const secrets = createSecrets()
  for (const text of texts) secrets.add(text)
  return secrets
}

describe('however many and long they are, secrets are found', () => {
  test.each(Object.keys(FORMS))('forty of JSON Web Tokens are found at once: %s', (form) => {
    const tokens = Array.from({ length: 40 }, (_, id) => token(id))
    const said = tokens.map((one) => `(${FORMS[form]?.(one)})`).join('\n')
    expect(knowing(...tokens).scrub(said)).toBe(tokens.map(() => '(***)').join('\n'))
  })

  test.each(Object.keys(FORMS))('one of 20 kB: %s', (form) => {
    const long = randomBytes(15_000).toString('base64')
    expect(knowing(long).scrub(`100%25 (${FORMS[form]?.(long)}) &amp;`)).toBe('100%25 (***) &amp;')
  })

  test('one that overlaps another leaves nothing of it', () => {
    expect(knowing('abcdefgh', 'efghijkl').scrub('(abcdef%67hijkl)')).toBe('(***)')
  })
})

test('are found however each character is spelled, and what is around them stays', () => {
  const character = fc.oneof(
    fc.constantFrom(...'%\\&#;x25u0041"\'/<>n'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  // Letters at its ends that are nowhere else: what is around it is no part of it.
  const secret = fc
    .array(character, { minLength: SHORTEST_SECRET, maxLength: 30 })
    .map((all) => `k${all.join('').replaceAll(/[kz]/g, '')}-secretz`)
  const ways = fc.array(fc.constantFrom(...WAYS), { minLength: 1, maxLength: 40 })
  // Beginnings of escapes, which the secret might be taken for the end of.
  const before = fc.constantFrom(
    '',
    'a ',
    '%',
    '%2',
    '%c3',
    '\\',
    '\\x',
    '\\u',
    '\\u{',
    '\\u00',
    '&',
    '&#',
    '&#x',
    '&#1',
    '日本 ',
  )
  const behind = fc.constantFrom('', ' b', '%', '%41 ', '\\', '\\n', '&', '&amp; ', ' 日本')
  fc.assert(
    fc.property(secret, ways, before, behind, (own, spelled, front, back) => {
      const said = `${front}${spell(own, spelled)}${back}`
      expect(knowing(own).scrub(said)).toBe(`${front}***${back}`)
    }),
    { numRuns: 5_000 },
  )
})

describe('a crash', () => {
  test('is described line by line, without secrets and without commands', () => {
    const error = new Error('the-secret-token\n::error::x')
    const lines = describeCrash(error, knowing('the-secret-token').scrub)
    expect(lines.slice(0, 1)).toEqual(['Error: ***'])
    expect(lines.join('\n')).not.toMatch(/^::|the-secret/m)
  })

  test.each<[string, unknown]>([
    ['an error', new Error('the-secret-token')],
    ['a text', 'the-secret-token'],
    ['no text', Object.create(null)],
  ])('shows nothing where secrets cannot be taken out: %s', (_, error) => {
    const fail = () => {
      throw new SyntaxError('Invalid regular expression: /the-secret-token/')
    }
    expect(describeCrash(error, fail)).toEqual([
      'What went wrong cannot be shown, as secrets could not be taken out of it.',
    ])
  })
})
