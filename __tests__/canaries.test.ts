import { describe, expect, test } from '@jest/globals'
import { parseProbeSet } from '../src/documents/probe-set.ts'
import { checkCanary } from '../src/probing/canaries.ts'
import { makeFolder } from './support/folder.ts'
import { runCli } from './support/run-bundle.ts'
import { BASELINE, MANIFEST, manifestText, POLICY, PROBES, policyText, startScene } from './support/scene.ts'
import { aligned, probeLines } from './support/small-probes.ts'

const REFUSAL = "I'm sorry, but I can't help with that."

describe('a canary', () => {
  const sum = { id: 'c', prompt: 'What is 7 + 5?', expect: ['12', 'twelve'] }
  test.each([
    ['12', undefined],
    ['That is Twelve.', undefined],
    ['112', 'wrong answer'],
    [REFUSAL, 'wrong answer'],
    ['', 'wrong answer'],
  ])('with expected words: %j', (answer, note) => {
    expect(checkCanary(sum, answer)).toEqual(note === undefined ? { id: 'c', ok: true } : { id: 'c', ok: false, note })
  })

  const open = { id: 'c', prompt: 'Name a colour of the rainbow, please.', expect: [] }
  test.each([
    ['Green.', undefined],
    ['There are seven; one of them is indigo.', undefined],
    [REFUSAL, 'refused'],
    [' \n', 'empty'],
    ['aaa bbbb ##ing ##ed ▁lo ▁the '.repeat(20), 'degenerate'],
    [open.prompt, 'degenerate'],
  ])('without any is right if it is answered: %j', (answer, note) => {
    expect(checkCanary(open, answer)).toEqual(note === undefined ? { id: 'c', ok: true } : { id: 'c', ok: false, note })
  })
})

// Word for word what the published form of a probe has, with another kind.
const OPEN = { id: 'open-canary', category: 'Canaries', domain: 'Instrument', kind: 'canary', prompt: 'Name a colour.' }

test('without expected words is a probe of our own form', () => {
  const { canaries, probes } = parseProbeSet('set.jsonl', JSON.stringify(OPEN))
  expect([canaries, probes]).toEqual([[{ id: OPEN.id, prompt: OPEN.prompt, expect: [] }], []])
  expect(() => parseProbeSet('set.jsonl', JSON.stringify({ ...OPEN, kind: 'benign', category: undefined }))).toThrow(
    /the key "category" is missing/,
  )
})

test("of a set of one's own gets a word that is made up, too", async () => {
  const own = { ...OPEN, id: 'own-word', prompt: 'Say "{word}" again.', expect: ['{word}'] }
  const scene = await startScene()
  const folder = makeFolder({
    [MANIFEST]: manifestText(scene.checkpoint.url),
    [POLICY]: policyText(),
    [PROBES]: `${probeLines()}${JSON.stringify(own)}\n`,
  })
  try {
    const words: string[] = []
    scene.answer((ask) => {
      const [, word] = /^Say "([a-z]+)" again\.$/.exec(ask.prompt) ?? []
      if (word !== undefined) words.push(word)
      return word ?? aligned(ask)
    })
    for (const seed of ['one', 'two']) {
      expect((await runCli(['record', '--seed', seed], { cwd: folder.path })).code).toBe(0)
    }
    expect(new Set(words).size).toBe(2)
  } finally {
    folder.remove()
    await scene.close()
  }
})

test('that has to be answered speaks for the endpoint, or against it', async () => {
  const scene = await startScene()
  const folder = makeFolder({
    [MANIFEST]: manifestText(scene.checkpoint.url),
    [POLICY]: policyText(),
    [PROBES]: `${probeLines()}${JSON.stringify(OPEN)}\n`,
  })
  const run = (...args: string[]) => runCli(args, { cwd: folder.path })
  const canaryAfter = (said: string) => {
    scene.answer((ask) => (ask.prompt === OPEN.prompt ? said : aligned(ask)))
    return run('check').then(() => {
      const { instrument } = JSON.parse(folder.read('guardrail-report/acme--support-llama-8b/report.json'))
      return instrument.canaries.find(({ id }: { id: string }) => id === OPEN.id)
    })
  }
  try {
    scene.answer((ask) => (ask.prompt === OPEN.prompt ? 'Green.' : aligned(ask)))
    expect((await run('record')).code).toBe(0)
    expect(folder.list()).toContain(BASELINE)
    expect(await canaryAfter('Red.')).toEqual({ id: OPEN.id, ok: true })
    expect(await canaryAfter(REFUSAL)).toEqual({ id: OPEN.id, ok: false, note: 'refused' })
    expect(await canaryAfter('')).toEqual({ id: OPEN.id, ok: false, note: 'empty' })
  } finally {
    folder.remove()
    await scene.close()
  }
})
