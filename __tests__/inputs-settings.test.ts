import { describe, expect, test } from '@jest/globals'
import { UserError } from '../src/errors.ts'
import { readSettings } from '../src/inputs/settings.ts'

const DEFAULTS = { outputDir: '/out', seed: 'seed' }
const read = (raw: Record<string, string> = {}) => readSettings(raw, DEFAULTS)

function problemsOf(raw: Record<string, string>): string[] {
  try {
    read(raw)
  } catch (error) {
    return (error as UserError).problems.map(({ message }) => message)
  }
  return []
}

describe('settings', () => {
  test('have the defaults of action.yml, whether inputs are missing or empty', () => {
    const expected = {
      mode: 'check',
      manifests: ['model-card.yml'],
      policy: '.github/guardrail-policy.yml',
      baseline: 'guardrail/{model}.baseline.json',
      endpointToken: '',
      githubToken: '',
      publish: new Set(['check-run', 'comment', 'summary']),
      timeLimit: undefined,
      seed: 'seed',
      shard: undefined,
      shards: '',
      outputDir: '/out',
    }
    expect(read()).toMatchObject(expected)
    const empty = Object.fromEntries(
      ['manifest', 'policy', 'baseline', 'mode', 'publish', 'shard', 'shards', 'time-limit', 'seed', 'output-dir'].map(
        (name) => [name, ' '],
      ),
    )
    expect(read(empty)).toMatchObject(expected)
  })

  test('cannot be changed', () => {
    expect(Object.isFrozen(read())).toBe(true)
  })

  test.each<[string, string, object]>([
    [
      'manifest',
      ' a.yml \n\n  cards/*.yml\n!cards/old.yml\n',
      { manifests: ['a.yml', 'cards/*.yml', '!cards/old.yml'] },
    ],
    ['mode', 'record', { mode: 'record' }],
    ['publish', 'none', { publish: new Set() }],
    ['publish', 'summary', { publish: new Set(['summary']) }],
    ['publish', 'comment\ncheck-run', { publish: new Set(['comment', 'check-run']) }],
    ['publish', ' comment , check-run,', { publish: new Set(['comment', 'check-run']) }],
    ['time-limit', '90s', { timeLimit: 1.5 }],
    ['time-limit', '20m', { timeLimit: 20 }],
    ['time-limit', '1.5 h', { timeLimit: 90 }],
    ['shard', '2/3', { shard: { index: 2, of: 3 } }],
    ['shard', '1 / 1', { shard: { index: 1, of: 1 } }],
    ['endpoint-token', ' sk-1\n', { endpointToken: 'sk-1' }],
    ...['true', 'True', 'TRUE'].map((text): [string, string, object] => ['stop-early', text, { stopEarly: true }]),
    ...['false', 'False', 'FALSE', ' '].map((text): [string, string, object] => [
      'stop-early',
      text,
      { stopEarly: false },
    ]),
  ])('%s: %j', (name, value, expected) => {
    expect(read({ [name]: value })).toMatchObject(expected)
  })

  test.each<[string, string]>([
    ['mode', 'Check'],
    ['mode', 'validate'],
    ['publish', 'email'],
    ['publish', 'none,comment'],
    ['time-limit', '20'],
    ['time-limit', '0m'],
    ['time-limit', '-5m'],
    ['time-limit', 'ever'],
    ['time-limit', '1d'],
    ['shard', '0/3'],
    ['shard', '4/3'],
    ['shard', '2'],
    ['shard', '1/0'],
    ['shard', '-1/3'],
    ['shard', '1/3/5'],
    ['stop-early', 'yes'],
    ['stop-early', 'tRUE'],
    ['stop-early', 'constructor'],
  ])('%s: %j is refused, with what is expected', (name, value) => {
    const [problem, ...others] = problemsOf({ [name]: value })
    expect(others).toEqual([])
    expect(problem).toMatch(new RegExp(`^input ${name}: .* expected, not ${JSON.stringify(value)}$`))
  })

  test('that go ill together are refused', () => {
    expect(problemsOf({ mode: 'record', shard: '1/2' })).toEqual([expect.stringMatching(/^input shard: /)])
    expect(problemsOf({ mode: 'merge' })).toEqual([expect.stringMatching(/^input shards: /)])
    expect(problemsOf({ mode: 'merge', shards: 'parts' })).toEqual([])
  })

  test('tell all that is wrong at once', () => {
    const raw = { mode: 'chekc', publish: 'email', 'time-limit': 'soon', shard: '5/2', 'stop-early': 'maybe' }
    const said = problemsOf(raw).join('\n')
    for (const name of Object.keys(raw)) expect(said).toContain(`input ${name}: `)
    expect(() => read(raw)).toThrow(UserError)
  })
})
