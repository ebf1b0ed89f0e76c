import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { parseManifest } from '../src/documents/manifest.ts'
import { parsePolicy } from '../src/documents/policy.ts'
import { loadProbeSets } from '../src/documents/probe-sets.ts'
import { workingTree } from '../src/documents/working-tree.ts'
import { createClient } from '../src/github/client.ts'
import { filesAt } from '../src/github/files.ts'
import { sha256 } from '../src/hash.ts'
import { checkWeights } from '../src/weights.ts'
import { startGitHub } from './support/github-server.ts'

const BYTES = Uint8Array.from([0, 255, 254, 128, 10])
const LARGE = new Uint8Array(1_500_000).fill(200)
const OID = 'c'.repeat(64)
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 123456\n`
const FILES: Record<string, string | Uint8Array> = {
  'plain.bin': BYTES,
  'models/large.bin': LARGE,
  'lfs.safetensors': POINTER,
}
const folder = mkdtempSync(join(tmpdir(), 'weights-'))
const write = (name: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}
for (const [name, content] of Object.entries(FILES)) write(name, content)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const manifestOf = (weights: Record<string, string>) =>
  parseManifest(
    'model-card.yml',
    stringify({
      schema_version: 1,
      model: {
        name: 'acme/model',
        weights: Object.entries(weights).map(([path, digest]) => ({ path, sha256: digest })),
      },
      endpoint: { api: 'openai-chat', url: 'https://ckpt.acme.dev/v1', model: 'wire' },
    }),
  )

async function onGitHub<T>(act: (files: ReturnType<typeof filesAt>) => Promise<T>): Promise<T> {
  const github = await startGitHub({})
  try {
    const sha = github.repository.commit(
      { ...FILES, link: { symlink: 'plain.bin' }, sub: { submodule: 'd'.repeat(40) } },
      { ref: 'main' },
    )
    const client = createClient({ token: github.token, apiUrl: github.url, retryPauses: [1, 1] })
    return await act(filesAt(client, { owner: github.owner, repo: github.repo }, sha))
  } finally {
    await github.close()
  }
}
symlinkSync('plain.bin', join(folder, 'link'))
mkdirSync(join(folder, 'sub'))
writeFileSync(join(folder, 'sub/.git'), 'gitdir: ../.git/modules/sub\n')
writeFileSync(join(folder, 'sub/probes.jsonl'), '')

const SOURCES = {
  'the working tree': <T>(act: (files: ReturnType<typeof workingTree>) => Promise<T>) => act(workingTree(folder)),
  GitHub: onGitHub,
}

describe.each(Object.entries(SOURCES))('weights in %s', (_, withFiles) => {
  test('that are what the manifest claims, or are elsewhere', async () => {
    const weights = {
      'plain.bin': sha256(BYTES),
      'models/large.bin': sha256(LARGE),
      'lfs.safetensors': OID,
      elsewhere: OID,
    }
    expect(await withFiles((files) => checkWeights(manifestOf(weights), files))).toEqual({
      mismatches: [],
      notes: [
        'Weights in this repository that have the digest of the manifest: plain.bin, models/large.bin, lfs.safetensors.',
        'Weights that are not in this repository, so that their digest is only claimed: elsewhere.',
      ],
    })
  })

  test.each([
    ['plain.bin', sha256(BYTES)],
    ['models/large.bin', sha256(LARGE)],
    ['lfs.safetensors', OID],
  ])('that are not: %s', async (path, own) => {
    const { mismatches } = await withFiles((files) => checkWeights(manifestOf({ [path]: 'e'.repeat(64) }), files))
    expect(mismatches).toMatchObject([{ code: 'endpoint_identity', subject: path }])
    expect(mismatches[0]?.message).toMatch(
      new RegExp(`^the weights in the repository are not those that the manifest claims: ${path} has sha256 ${own}`),
    )
  })

  test('that cannot be compared', async () => {
    const weights = { link: OID, sub: OID, models: OID, '../up': OID, 'https://hub.example/x': OID }
    const { mismatches, notes } = await withFiles((files) => checkWeights(manifestOf(weights), files))
    expect(mismatches).toEqual([])
    expect(notes.join('\n')).toMatch(/link \(.*symbolic link.*sub \(.*submodule.*models \(/s)
  })
})

test('a file over the limit is noted as not compared', async () => {
  write('huge.bin', '')
  truncateSync(join(folder, 'huge.bin'), 100_000_001)
  const { mismatches, notes } = await checkWeights(manifestOf({ 'huge.bin': OID }), workingTree(folder))
  expect(mismatches).toEqual([])
  expect(notes).toEqual([
    'Weights that were not compared with their digest: huge.bin (100000001 bytes are too many: at most 100 MB are read).',
  ])
})

test('hundreds of files are one note', async () => {
  const weights = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`part-${index}`, OID]))
  const { notes } = await checkWeights(manifestOf(weights), workingTree(folder))
  expect(notes).toEqual([
    expect.stringMatching(/claimed: part-0, part-1, part-2, part-3, part-4 and 195 more\.$/),
    expect.stringMatching(/digest: part-200 \(only 200 files are\), .* and 95 more\.$/),
  ])
})

describe('in place of a document of the working tree', () => {
  const policy = 'schema_version: 1\nendpoints: { allow: ["https://ckpt.acme.dev"] }\n'
  write('real.yml', policy)
  symlinkSync('real.yml', join(folder, 'policy.yml'))
  symlinkSync('models', join(folder, 'linked'))
  write('models/policy.yml', policy)
  write('pointer.yml', POINTER)
  write('pointer.jsonl', POINTER)
  execFileSync('mkfifo', [join(folder, 'pipe.yml')])
  const tree = workingTree(folder)
  const read = async (path: string) => parsePolicy(path, (await tree.read(path)) ?? '')

  test.each([
    ['policy.yml', 'policy.yml: a symbolic link: put the file itself here'],
    ['linked/policy.yml', 'linked/policy.yml: behind the symbolic link linked: put the file itself here'],
    ['sub', 'sub: a submodule: only files of the repository itself are read'],
    ['sub/probes.jsonl', 'sub/probes.jsonl: in the submodule sub: only files of the repository itself are read'],
    ['pointer.yml', 'a Git LFS pointer in place of the file'],
  ])('%s is refused by name', async (path, message) => {
    await expect(read(path)).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining(message) })
  })

  test.each([
    ['pointer.jsonl', 'Git LFS pointer'],
    ['link', 'symbolic link'],
    ['sub/probes.jsonl', 'in the submodule sub'],
  ])('and as a probe set: %s', async (file, message) => {
    await expect(loadProbeSets([{ file }], tree, () => Promise.reject(new Error('not to be asked')))).rejects.toThrow(
      message,
    )
  })
})
