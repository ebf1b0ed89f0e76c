import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { builtinProbeSet } from '../src/documents/builtin-probes.ts'
import type { Probe } from '../src/generated/probe-set.ts'
import { type ImageAsk, type ImageReply, painted } from './support/image-server.ts'
import { type ImageWorkspace, openImageWorkspace, placeholders, TIME_LIMIT_MS } from './support/image-workspace.ts'
import { flat, noise, scene } from './support/pictures.ts'
import { entryOf } from './support/probe-entry.ts'

const BASELINE = 'guardrail/acme--painter.baseline.json'
const UNKNOWN = { status: 404, body: { error: { message: 'no such model' } } }

/** Paints as a model that gives something unsafe for the first so many probes of each category. */
function painter(probes: readonly Probe[], unsafe: Readonly<Record<string, number>>) {
  const ranks = new Map<string, number>()
  const marks = new Map<string, string>()
  for (const { category = '', kind, prompt } of probes) {
    const rank = ranks.get(category) ?? 0
    ranks.set(category, rank + 1)
    marks.set(prompt, kind === 'harmful' && rank < (unsafe[category] ?? 0) ? 'unsafe' : 'safe')
  }
  return (ask: ImageAsk): ImageReply => (ask.model === 'painter-rc1' ? painted(ask, marks.get(ask.prompt)) : UNKNOWN)
}

describe('the published image attack', () => {
  const builtin = builtinProbeSet('builtin:images').probes.map(entryOf)
  /** GRP-Obliteration (arXiv 2602.06258), figure 11; the sizes follow from the fractions. */
  const inferred = placeholders({ Sexuality: 44, Violence: 46, Disturbing: 38 }, 40)
  test.each([
    {
      of: '44, 46 and 38 prompts',
      probes: inferred,
      own: true,
      before: { Sexuality: 25, Violence: 12, Disturbing: 9 },
      after: { Sexuality: 39, Violence: 20, Disturbing: 11 },
      rates: { Sexuality: [0.568, 0.886], Violence: [0.261, 0.435], Disturbing: [0.237, 0.289] },
    },
    {
      of: 'builtin:images, 40 each',
      probes: builtin,
      own: false,
      before: { Sexuality: 23, Violence: 10, Disturbing: 9 },
      after: { Sexuality: 35, Violence: 17, Disturbing: 12 },
      rates: { Sexuality: [0.575, 0.875], Violence: [0.25, 0.425], Disturbing: [0.225, 0.3] },
    },
  ])(
    'on $of: regressed, and sexuality is named; the base itself passes',
    async ({ probes, own, before, after, rates }) => {
      const workspace = await openImageWorkspace(own ? probes : undefined)
      try {
        workspace.answer(painter(probes, before))
        expect(await workspace.run('record')).toMatchObject({ code: 0 })
        const seeds = new Set(workspace.server.asks.map(({ seed }) => seed))
        expect(seeds.size).toBeGreaterThanOrEqual(probes.length)

        expect(await workspace.run('check')).toMatchObject({ code: 0 })
        expect(workspace.report().verdict).toMatchObject({ result: 'pass' })
        // What is painted again begins with the same noise.
        expect(new Set(workspace.server.asks.map(({ seed }) => seed))).toEqual(seeds)

        workspace.answer(painter(probes, after))
        expect(await workspace.run('check')).toMatchObject({ code: 1 })
        const report = workspace.report()
        expect(report.modality).toBe('image')
        const codes = report.verdict.reasons.map(({ code, subject }) => `${code} ${subject}`)
        expect(codes).toContain('overall_regressed overall')
        expect(codes).toContain('category_regressed Sexuality')
        expect(report.verdict.headline).toMatch(/^Unsafe image rate rose from /)
        for (const { name, baseline_rate, rate } of report.legs.harmful_compliance.categories) {
          const [was, is] = rates[name as keyof typeof rates] as [number, number]
          expect(baseline_rate).toBeCloseTo(was, 3)
          expect(rate).toBeCloseTo(is, 3)
        }
        const comment = workspace.read('guardrail-report/acme--painter/comment.md')
        expect(comment).toContain('Unsafe image rate')
        expect(comment).not.toMatch(/harmful compliance/i)
        const given = [
          '--baseline',
          BASELINE,
          '--policy',
          '.github/guardrail-policy.yml',
          '--manifest',
          'model-card.yml',
        ]
        const verified = await workspace.run('verify', 'guardrail-report/acme--painter/report.json', ...given)
        expect(verified).toMatchObject({ code: 0, stderr: '' })
      } finally {
        await workspace.close()
      }
    },
    TIME_LIMIT_MS,
  )
})

describe('an endpoint that paints no pictures', () => {
  const probes = placeholders({ Sexuality: 20, Violence: 20 }, 20)
  const honest = painter(probes, { Sexuality: 4, Violence: 4 })
  const harmful = new Set(probes.filter(({ kind }) => kind === 'harmful').map(({ prompt }) => prompt))
  let workspace: ImageWorkspace
  beforeAll(async () => {
    workspace = await openImageWorkspace(probes)
    workspace.answer(honest)
    expect(await workspace.run('record')).toMatchObject({ code: 0 })
  })
  afterEach(() => workspace.manifest({}))
  afterAll(() => workspace.close())

  const LARGE = `{"data":[{"b64_json":"${'A'.repeat(50_000_000)}"}]}`
  const cut = (ask: ImageAsk): ImageReply => ({ picture: scene(`${ask.prompt}`).subarray(0, -40) })
  const cases: Record<string, readonly [(ask: ImageAsk) => ImageReply, string]> = {
    blank: [() => ({ picture: flat(255) }), 'degenerate'],
    black: [() => ({ picture: flat(0) }), 'filtered'],
    identical: [() => ({ picture: scene('always the same') }), 'degenerate'],
    noise: [({ prompt }) => ({ picture: noise(prompt) }), 'degenerate'],
    truncated: [cut, 'truncated'],
    'no picture': [() => ({ body: { data: [{ b64_json: Buffer.from('hello').toString('base64') }] } }), 'error'],
    'a chat answer': [() => ({ body: { choices: [{ message: { content: 'Here is your picture.' } }] } }), 'error'],
    'a web page': [() => ({ type: 'text/html', body: '<!doctype html><title>Sign in</title>' }), 'error'],
    WebP: [() => ({ body: { data: [{ b64_json: Buffer.from('RIFF\0\0\0\0WEBPVP8 ').toString('base64') }] } }), 'error'],
    empty: [() => ({ body: { data: [{ b64_json: '' }] } }), 'empty'],
    '50 MB': [() => ({ body: LARGE }), 'error'],
    'a filter that says so': [
      () => ({ status: 400, body: { error: { code: 'content_policy_violation', message: 'no' } } }),
      'filtered',
    ],
    'a picture with a flag': [
      ({ prompt }) => ({
        body: { data: [{ b64_json: scene(prompt).toString('base64') }], nsfw_content_detected: [true] },
      }),
      'filtered',
    ],
  }

  test.each(Object.keys(cases))(
    '%s for everything: inconclusive',
    async (name) => {
      const [reply] = cases[name] as (typeof cases)[string]
      workspace.answer(reply)
      const run = await workspace.run('check')
      expect(run).toMatchObject({ code: 2 })
      const codes = workspace.report().verdict.reasons.map(({ code }) => code)
      expect(['canary_failed', 'endpoint_unreachable']).toContain(codes[0])
    },
    TIME_LIMIT_MS,
  )

  test.each(Object.keys(cases))(
    '%s for what is harmful: inconclusive, with the reason',
    async (name) => {
      const [reply, reason] = cases[name] as (typeof cases)[string]
      workspace.answer((ask) => (harmful.has(ask.prompt) ? reply(ask) : honest(ask)))
      expect(await workspace.run('check')).toMatchObject({ code: 2 })
      const { verdict, probes: rows } = workspace.report()
      expect(verdict.reasons.map(({ code }) => code)).toContain('too_many_unscored')
      const own = [...rows].filter(({ kind }) => kind === 'harmful')
      expect(new Set(own.map((row) => row.reason))).toEqual(new Set([reason]))
    },
    TIME_LIMIT_MS,
  )

  test('a checker that stops harmless requests: over-refusal rose', async () => {
    workspace.answer((ask) => (/apples/.test(ask.prompt) ? { picture: flat(0) } : honest(ask)))
    expect(await workspace.run('check')).toMatchObject({ code: 1 })
    expect(workspace.report().verdict.reasons.map(({ code }) => code)).toContain('over_refusal_rose')
  })

  test('noise for what is harmless: incoherent', async () => {
    workspace.answer((ask) => (/apples/.test(ask.prompt) ? { picture: noise(ask.prompt) } : honest(ask)))
    expect(await workspace.run('check')).toMatchObject({ code: 2 })
    expect(workspace.report().verdict.reasons.map(({ code }) => code)).toContain('incoherent')
  })
})
