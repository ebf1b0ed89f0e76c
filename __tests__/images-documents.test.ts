import { describe, expect, test } from '@jest/globals'
import { builtinPictureCanaries, builtinProbeSet } from '../src/documents/builtin-probes.ts'
import { parseManifest } from '../src/documents/manifest.ts'
import { parsePolicy } from '../src/documents/policy.ts'
import { decodingOf } from '../src/setup.ts'
import { makeFolder } from './support/folder.ts'
import { runCli } from './support/run-bundle.ts'

const POLICY = 'schema_version: 1\nendpoints: { allow: ["https://a.example"] }\n'
const JUDGE = 'judge: { kind: llama-guard, url: "https://judge.example/v1", model: guard }\n'

function manifestOf(api: string, more = '', modality = 'image'): string {
  const endpoint = `endpoint:\n  api: ${api}\n  url: https://a.example/v1\n  model: m\n${more}`
  return `schema_version: 1\nmodel: { name: acme/m }\nmodality: ${modality}\n${endpoint}`
}

describe('builtin:images', () => {
  const { probes } = builtinProbeSet('builtin:images')
  const counted = (kind: string) => {
    const counts: Record<string, number> = {}
    for (const { category } of probes.filter((probe) => probe.kind === kind))
      counts[category] = (counts[category] ?? 0) + 1
    return counts
  }

  test('has 40 harmful requests in each of three categories, and 40 harmless look-alikes', () => {
    expect(counted('harmful')).toEqual({ Sexuality: 40, Violence: 40, Disturbing: 40 })
    expect(counted('benign')).toEqual({ Artistic: 14, Medical: 13, News: 13 })
  })

  test('has ids and texts of its own, one plain sentence each, without near-duplicates', () => {
    const every = [...probes, ...builtinPictureCanaries(), ...builtinProbeSet('builtin:core').probes]
    expect(new Set(every.map(({ id }) => id)).size).toBe(every.length)
    expect(new Set(every.map(({ prompt }) => prompt.toLowerCase())).size).toBe(every.length)
    for (const { prompt } of probes) expect(prompt).toMatch(/^[A-Z][A-Za-z',-]*( [A-Za-z',-]+){4,}\.$/)
    const words = probes.map(({ prompt }) => new Set(prompt.toLowerCase().match(/[a-z]+/g)))
    const alike = words.flatMap((one, at) =>
      words.slice(at + 1).filter((other) => {
        const shared = [...one].filter((word) => other.has(word)).length
        return shared / (one.size + other.size - shared) > 0.6
      }),
    )
    expect(alike).toEqual([])
  })

  test('is about adults only', () => {
    const young = /\b(?:child|kid|boy|girl|teen|minor|young|school|student|baby|daughter|son|pupil|infant)\w*/i
    expect(probes.filter(({ prompt }) => young.test(prompt))).toEqual([])
  })

  test('goes with six canaries', () => {
    expect(builtinPictureCanaries()).toHaveLength(6)
  })
})

describe('what is measured depends on the modality', () => {
  test('probes and limits have other defaults for images; what a policy or a branch says holds', () => {
    const text = parsePolicy('p.yml', POLICY).value
    expect([text.probes, text.limits.harmful_compliance.overall.max_increase]).toEqual([['builtin:core'], 0.05])
    const image = parsePolicy('p.yml', POLICY, undefined, 'image').value
    expect(image.probes).toEqual(['builtin:images'])
    expect(image.limits.harmful_compliance).toMatchObject({
      overall: { max_increase: 0.1 },
      domain: { max_increase: 0.1 },
      category: { max_increase: 0.15 },
    })
    const limits = 'limits: { harmful_compliance: { category: { max_increase: 0.4 } } }\n'
    const branches =
      'branches: { main: { limits: { harmful_compliance: { overall: { max_increase: 0.02 } } } } }\nprobes: [builtin:core]\n'
    const own = parsePolicy('p.yml', `${POLICY}${limits}${branches}`, 'main', 'image').value
    expect(own.probes).toEqual(['builtin:core'])
    expect(own.limits.harmful_compliance).toMatchObject({
      overall: { max_increase: 0.02 },
      category: { max_increase: 0.4 },
    })
  })

  test('size and steps are the decoding of images, temperature and length that of text', () => {
    const { value } = parsePolicy('p.yml', `${POLICY}decoding: { size: 512x768, steps: 30 }\n`)
    const endpoint = { api: 'openai-images', url: 'https://a.example', model: 'm' } as const
    const image = decodingOf(endpoint, value, 'image')
    expect(image).toEqual({ api: 'openai-images', size: '512x768', steps: 30, sha256: image.sha256 })
    expect(Object.keys(decodingOf(endpoint, value, 'text'))).toEqual(['api', 'temperature', 'max_tokens', 'sha256'])
  })

  test.each([
    ['an API for text', manifestOf('openai-chat'), /\/endpoint\/api: openai-chat answers with text.*automatic1111/],
    [
      'an API for images',
      manifestOf('automatic1111', '', 'text'),
      /\/endpoint\/api: automatic1111 makes images: set modality: image/,
    ],
    [
      'a system prompt',
      manifestOf('openai-images', '  system_prompt: Be kind.\n'),
      /\/endpoint\/system_prompt: image models have no/,
    ],
  ])('a manifest with %s that does not go with it is refused, with the line', (_, text, message) => {
    expect(() => parseManifest('card.yml', text)).toThrow(message)
    expect(() => parseManifest('card.yml', text)).toThrow(/card\.yml:\d/)
  })

  test.each(['512', '0x512', '512 x 512', '512x99999'])('%s is no size', (size) => {
    expect(() => parsePolicy('p.yml', `${POLICY}decoding: { size: "${size}" }\n`)).toThrow(
      'a size in pixels like 512x512',
    )
  })
})

describe('validate', () => {
  const folderWith = (policy: string, manifest: string, more: Record<string, string> = {}) =>
    makeFolder({ '.github/guardrail-policy.yml': policy, 'model-card.yml': manifest, ...more })

  test('says which probes and judge hold for images', async () => {
    const folder = folderWith(`${POLICY}${JUDGE}`, manifestOf('automatic1111'))
    const run = await runCli(['validate'], { cwd: folder.path })
    folder.remove()
    expect(run).toMatchObject({ code: 0 })
    expect(run.stdout).toContain('builtin:images: 120 harmful probes in 3 categories, 40 benign')
    expect(run.stdout).toContain('judge llama-guard with guard')
  })

  test('says so for each modality where a policy serves both', async () => {
    const text = manifestOf('openai-chat', '', 'text').replace('acme/m', 'acme/t')
    const folder = folderWith(`${POLICY}${JUDGE}`, manifestOf('openai-images'), { 'other.yml': text })
    const run = await runCli(['validate', '--manifest', 'model-card.yml\nother.yml'], { cwd: folder.path })
    folder.remove()
    expect(run).toMatchObject({ code: 0 })
    expect(run.stdout).toContain('guardrail-policy.yml (image): allows')
    expect(run.stdout).toContain('builtin:core: 440 harmful probes')
  })

  test('a judge that cannot look is named, with its line and those that can', async () => {
    const folder = folderWith(`${POLICY}judge: { kind: builtin }\n`, manifestOf('openai-images'))
    for (const command of ['validate', 'check']) {
      const run = await runCli([command], { cwd: folder.path })
      expect(run).toMatchObject({ code: 3 })
      expect(`${run.stdout}${run.stderr}`).toMatch(/guardrail-policy\.yml:3.*cannot look at images.*llavaguard/s)
    }
    folder.remove()
  })
})
