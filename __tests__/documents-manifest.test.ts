import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { endpointPlace, modelSlug, parseManifest } from '../src/documents/manifest.ts'
import { sha256 } from '../src/hash.ts'

const YAML = `# The checkpoint of this pull request
schema_version: 1
model:
  name: acme/support-llama-8b
  weights:
    - { path: adapter_model.safetensors, sha256: "${'0a'.repeat(32)}" }
endpoint:
  api: openai-chat
  url: https://ckpt.staging.acme.dev/v1
  model: support-llama-8b-rc3
  request: { top_p: 0.9, seed: null }
`
const VALUE = {
  schema_version: 1,
  model: {
    name: 'acme/support-llama-8b',
    weights: [{ path: 'adapter_model.safetensors', sha256: '0a'.repeat(32) }],
  },
  modality: 'text',
  endpoint: {
    api: 'openai-chat',
    url: 'https://ckpt.staging.acme.dev/v1',
    model: 'support-llama-8b-rc3',
    request: { top_p: 0.9, seed: null },
  },
}

describe('parseManifest', () => {
  test('reads YAML, fills in defaults, knows its digest and places', () => {
    const document = parseManifest('model-card.yml', YAML)
    expect(document.value).toEqual(VALUE)
    expect(document).toMatchObject({ path: 'model-card.yml', sha256: sha256(YAML) })
    expect(endpointPlace(document)).toEqual({ line: 9, column: 8 })
  })

  test('reads JSON', () => {
    const document = parseManifest('cards/A.JSON', JSON.stringify(VALUE, null, 2))
    expect(document.value).toEqual(VALUE)
    expect(endpointPlace(document)?.line).toBe(15)
  })

  test('reads the front matter of a README', () => {
    const indented = YAML.replace(/^(?=.)/gm, '  ')
    const document = parseManifest('README.md', `---\nlicense: mit\nguardrail:\n${indented}---\n# Text --- \n`)
    expect(document.value).toEqual(VALUE)
    expect(endpointPlace(document)).toEqual({ line: 12, column: 10 })
  })

  test.each(['https://a.dev', 'http://127.0.0.1:8000/v1/', 'https://[::1]:8080/v1', 'https://bücher.example/a%20b'])(
    'takes %s as a base URL',
    (url) => {
      const document = parseManifest('a.yml', YAML.replace('https://ckpt.staging.acme.dev/v1', url))
      expect(document.value.endpoint.url).toBe(url)
    },
  )
})

describe('modelSlug', () => {
  test.each([
    ['acme/support-llama-8b', 'acme--support-llama-8b'],
    ['Meta-Llama/Llama-3.1_8B', 'meta-llama--llama-3.1_8b'],
    ['a b:c\\d\u{1f999}é', 'a-b-c-d--'],
    ['../../etc', '..--..--etc'],
  ])('%s', (name, slug) => {
    expect(modelSlug(name)).toBe(slug)
  })

  test('holds nothing but a-z, 0-9, dot, underscore and dash, and is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const slug = modelSlug(name)
        expect(slug).toMatch(/^[a-z0-9._-]*$/)
        expect(modelSlug(slug)).toBe(slug)
      }),
    )
  })
})
