import { afterEach, describe, expect, test } from '@jest/globals'
import { UserError } from '../src/errors.ts'
import { createClient } from '../src/github/client.ts'
import { FILE_LIMIT } from '../src/github/content-entry.ts'
import { GitHubError } from '../src/github/failure.ts'
import { filesAt } from '../src/github/files.ts'
import type { Entry } from './support/github-repository.ts'
import { type GitHubOptions, type GitHubServer, startGitHub } from './support/github-server.ts'

const MEGABYTE = 1024 * 1024
let github: GitHubServer

async function open(files: Record<string, Entry>, options: GitHubOptions = {}) {
  github = await startGitHub(options)
  const sha = github.repository.commit(files, { ref: 'main' })
  return { sha, source: sourceAt(sha) }
}

function sourceAt(ref: string, token = github.token) {
  const client = createClient({ token, apiUrl: github.url, retryPauses: [1, 1] })
  return filesAt(client, { owner: github.owner, repo: github.repo }, ref)
}

/** The error of a read that must fail. */
async function failure(promise: Promise<unknown>): Promise<Error> {
  const outcome = await promise.then(
    () => undefined,
    (error) => error,
  )
  if (!(outcome instanceof Error)) throw new Error('this should have failed')
  return outcome
}

afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

describe('read', () => {
  test('a file at its commit, in one request', async () => {
    const { sha, source } = await open({ 'models/model-card.yml': 'modality: text\n' })
    github.repository.commit({ 'models/model-card.yml': 'later' }, { parent: sha, ref: 'main' })
    expect(await source.read('models/model-card.yml')).toBe('modality: text\n')
    expect(await source.read('models/model-card.yml')).toBe('modality: text\n')
    expect(github.requests).toHaveLength(1)
  })

  test.each(['a b/ü#?%&.yml', 'a+b/[x] {y}.yml', "it's (so)!.yml", 'back\\slash.yml', '💚.yml'])('%s', async (path) => {
    const { source } = await open({ [path]: 'text' })
    expect(await source.read(path)).toBe('text')
    expect(await source.list()).toEqual([path])
  })

  test('an empty file is not a missing one', async () => {
    const { source } = await open({ empty: '' })
    expect(await source.read('empty')).toBe('')
    expect(await source.read('./empty')).toBe('')
  })

  test('a missing file is undefined, and that is verified once', async () => {
    const { source } = await open({ 'a.yml': 'a' })
    expect(await source.read('no/such/file.yml')).toBeUndefined()
    expect(await source.read('b.yml')).toBeUndefined()
    expect(github.lines().filter((line) => line.includes('/git/trees/'))).toHaveLength(1)
  })

  test.each([MEGABYTE - 1, MEGABYTE, MEGABYTE + 1, 5 * MEGABYTE])('a file of %i bytes', async (size) => {
    const text = 'ä'.repeat(size >> 1) + 'x'.repeat(size & 1)
    const { source } = await open({ 'large.json': text })
    expect((await source.read('large.json')) === text).toBe(true)
    expect(github.requests).toHaveLength(size > MEGABYTE ? 2 : 1)
  })

  test('a file over the reader’s limit is not downloaded', async () => {
    const { source } = await open({ 'big.yml': 'x'.repeat(2 * MEGABYTE) })
    const error = await failure(source.read('big.yml', MEGABYTE))
    expect(error).toBeInstanceOf(UserError)
    expect(error.message).toBe('big.yml: 2097152 bytes are too many: at most 1.048576 MB are read')
    expect(github.requests).toHaveLength(1)
  })

  test('a file over the limit', async () => {
    const { source } = await open({ huge: Buffer.alloc(FILE_LIMIT + 1) })
    const error = await failure(source.read('huge'))
    expect(error).toBeInstanceOf(UserError)
    expect(error.message).toBe('huge: is too large: GitHub gives files up to 100 MB')
  })

  test.each<[string, Record<string, Entry>, string]>([
    ['a directory', { 'card.yml/file': 'x' }, 'card.yml: is a directory; a file is needed here'],
    [
      'a link to a file',
      { 'card.yml': { symlink: 'other/real.yml' }, 'other/real.yml': 'x' },
      'card.yml: is a symbolic link to other/real.yml; put the file itself here',
    ],
    [
      'a link out of the repository',
      { 'card.yml': { symlink: '/etc/passwd' } },
      'card.yml: is a symbolic link; put the file itself here',
    ],
    [
      'a submodule',
      { 'card.yml': { submodule: 'a'.repeat(40) } },
      'card.yml: is a submodule; only files of the repository itself can be read',
    ],
    ['bytes', { 'card.yml': new Uint8Array([0x61, 0xff, 0xfe]) }, 'card.yml: is not UTF-8 text; save it as UTF-8'],
    [
      'a spreadsheet',
      { 'card.yml': Buffer.from('PK\x03\x04\x84', 'latin1') },
      'card.yml: is not UTF-8 text but a ZIP archive, as a spreadsheet in .xlsx is: export it as CSV, or unpack it',
    ],
    [
      'a Git LFS pointer',
      { 'card.yml': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n' },
      'card.yml: is kept in Git LFS, which is not read; keep it in git itself',
    ],
  ])('%s in place of a file', async (_, files, message) => {
    const { source } = await open(files)
    const error = await failure(source.read('card.yml'))
    expect(error).toBeInstanceOf(UserError)
    expect(error.message).toBe(message)
  })

  test('bytes over 1 MB', async () => {
    const { source } = await open({ weights: Buffer.alloc(2 * MEGABYTE, 0xff) })
    expect((await failure(source.read('weights'))).message).toBe('weights: is not UTF-8 text; save it as UTF-8')
  })

  test.each(['', '/etc/passwd', '../other/contents/x', 'a/../../b', 'a//b', '..'])('the path "%s"', async (path) => {
    const { source } = await open({ a: 'a' })
    expect(await failure(source.read(path))).toBeInstanceOf(UserError)
    expect(github.requests).toHaveLength(0)
  })
})

describe('list', () => {
  test('all files of the commit, without links and submodules', async () => {
    const { source } = await open({
      'README.md': '',
      'models/a/model-card.yml': '',
      'models/b/model-card.yml': '',
      'models/link.yml': { symlink: 'a/model-card.yml' },
      vendored: { submodule: 'b'.repeat(40) },
    })
    expect(await source.list()).toEqual(['README.md', 'models/a/model-card.yml', 'models/b/model-card.yml'])
    await source.list()
    expect(github.requests).toHaveLength(1)
  })

  test('too many files', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`file-${index}`, '']))
    const { sha, source } = await open(files, { treeLimit: 10 })
    const error = await failure(source.list())
    expect(error).toBeInstanceOf(UserError)
    expect(error.message).toBe(
      `acme/models at ${sha.slice(0, 10)} has more files than GitHub lists at once; name the manifests one by one, without a glob`,
    )
  })
})

describe('what GitHub refuses', () => {
  test.each(['read', 'list'] as const)('%s without contents: read', async (verb) => {
    const { sha, source } = await open({ a: 'a' }, { permissions: { checks: 'write' } })
    const error = await failure(verb === 'read' ? source.read('a') : source.list())
    expect(error).toBeInstanceOf(UserError)
    expect(error.message).toBe(
      `cannot read acme/models at ${sha.slice(0, 10)}: GitHub refused to read files (403 Resource not accessible by integration): the token lacks \`contents: read\`; add it to the job's \`permissions:\``,
    )
  })

  test('a repository that the token cannot see', async () => {
    await open({ a: 'a' })
    const client = createClient({ token: github.token, apiUrl: github.url })
    const error = await failure(filesAt(client, { owner: 'acme', repo: 'secret' }, 'main').read('a'))
    expect(error).toBeInstanceOf(UserError)
    expect(error.message).toBe(
      "cannot read acme/secret at main: either this commit does not exist, or the token lacks `contents: read`; add it to the job's `permissions:`",
    )
    github.violations.length = 0
  })

  test('a commit that does not exist', async () => {
    await open({ a: 'a' })
    const error = await failure(sourceAt('0'.repeat(40)).read('a'))
    expect(error).toBeInstanceOf(UserError)
    expect(error.message).toMatch(/^cannot read acme\/models at 0000000000: either this commit does not exist/)
  })

  test('a wrong token', async () => {
    const { sha } = await open({ a: 'a' })
    const error = await failure(sourceAt(sha, 'ghp_wrongwrongwrong').read('a'))
    expect(error).toBeInstanceOf(UserError)
    expect(error.message).toBe('GitHub does not accept the token (401 Bad credentials): check the input github-token')
  })
})

describe('bad weather', () => {
  test.each([
    ['5xx', { status: 502 }],
    ['a dropped connection', { drop: 'before' }],
    ['an answer that breaks off', { drop: 'midway' }],
  ] as const)('%s twice, then the file', async (_, fault) => {
    const { source } = await open({ 'a.yml': 'text '.repeat(1000) })
    github.fail({ on: /contents/, times: 2, ...fault })
    expect(await source.read('a.yml')).toBe('text '.repeat(1000))
    expect(github.requests).toHaveLength(3)
  })

  test.each([
    ['5xx', { status: 503 }],
    ['an answer that breaks off', { drop: 'midway' }],
  ] as const)('%s during a download over 1 MB', async (_, fault) => {
    const text = 'text '.repeat(MEGABYTE)
    const { source } = await open({ 'large.json': text })
    github.fail({ on: /contents/, after: 1, times: 2, ...fault })
    expect((await source.read('large.json')) === text).toBe(true)
    expect(github.requests).toHaveLength(4)
  })

  test('it does not end: three attempts, then an error that is not the user’s', async () => {
    const { source } = await open({ 'a.yml': 'a' })
    github.fail({ on: /contents/, status: 502 })
    const error = await failure(source.read('a.yml'))
    expect(error).toBeInstanceOf(GitHubError)
    expect(error.message).toBe('cannot read a.yml: GitHub failed to read files (502), several times')
    expect(github.requests).toHaveLength(3)
  })

  test('no server at all', async () => {
    const { source } = await open({ 'a.yml': 'a' })
    await github.close()
    const error = await failure(source.read('a.yml'))
    expect(error).toBeInstanceOf(GitHubError)
    expect(error.message).toMatch(/^cannot read a\.yml: GitHub could not be reached to read files: .*ECONNREFUSED/)
    github = await startGitHub()
  })
})
