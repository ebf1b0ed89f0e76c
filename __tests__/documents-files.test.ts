import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findManifests } from '../src/documents/manifests.ts'
import { workingTree } from '../src/documents/working-tree.ts'

const folder = mkdtempSync(join(tmpdir(), 'working-tree-'))
const root = join(folder, 'repository')
const tree = workingTree(root)

beforeAll(() => {
  const files = [
    'model-card.yml',
    'models/a/model-card.yml',
    'models/b/model-card.yml',
    'models/b/notes.txt',
    '.github/policy.yml',
    'models/.draft/model-card.yml',
    '.git/config',
    'models/node_modules/x/model-card.yml',
    '../outside.yml',
  ]
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), `file: ${file}\n`)
  }
  writeFileSync(join(root, 'latin1.yml'), Buffer.from([0x61, 0x3a, 0x20, 0xe9]))
  writeFileSync(join(root, 'bom.yml'), '\ufeffa: é\n')
  symlinkSync('../outside.yml', join(root, 'escape.yml'))
  symlinkSync('..', join(root, 'up'))
  symlinkSync('models/a/model-card.yml', join(root, 'link.yml'))
  symlinkSync('nowhere.yml', join(root, 'broken.yml'))
  symlinkSync('.', join(root, 'circle'))
  symlinkSync('loop.yml', join(root, 'loop.yml'))
  execFileSync('mkfifo', [join(root, 'pipe.yml')])
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('workingTree', () => {
  test('lists files without .git and node_modules, and no links', async () => {
    expect(await tree.list()).toEqual([
      '.github/policy.yml',
      'bom.yml',
      'latin1.yml',
      'model-card.yml',
      'models/.draft/model-card.yml',
      'models/a/model-card.yml',
      'models/b/model-card.yml',
      'models/b/notes.txt',
    ])
  })

  test.each([
    ['models/b/notes.txt', 'file: models/b/notes.txt\n'],
    ['./models//b/notes.txt', 'file: models/b/notes.txt\n'],
    ['bom.yml', 'a: é\n'],
    ['none.yml', undefined],
    ['none/at/all.yml', undefined],
    ['model-card.yml/below-a-file', undefined],
  ])('reads %s', async (path, text) => {
    expect(await tree.read(path)).toBe(text)
  })

  test.each([
    ['models', 'models: a folder'],
    ['link.yml', 'link.yml: a symbolic link'],
    ['broken.yml', 'broken.yml: a symbolic link'],
    ['circle/circle/model-card.yml', 'behind the symbolic link circle'],
    ['escape.yml', 'escape.yml: a symbolic link'],
    ['up/outside.yml', 'up/outside.yml: behind the symbolic link up'],
    ['../outside.yml', '"../outside.yml" leads out of the repository'],
    ['models/../../outside.yml', 'leads out of the repository'],
    [join(root, 'model-card.yml'), 'is an absolute path'],
    ['C:\\model-card.yml', 'is an absolute path'],
    ['', '"" names no file'],
    ['.', '"." names no file'],
    ['latin1.yml', 'latin1.yml: not UTF-8'],
    ['loop.yml', 'loop.yml: a symbolic link'],
    ['pipe.yml', 'pipe.yml: not a regular file'],
    ['a\0b', 'cannot be read'],
    ['x'.repeat(300), 'cannot be read (ENAMETOOLONG)'],
  ])('refuses %s', async (path, message) => {
    await expect(tree.read(path)).rejects.toThrow(message)
    await expect(tree.read(path)).rejects.toHaveProperty('name', 'UserError')
  })

  test('a folder that is not there', async () => {
    await expect(workingTree(join(folder, 'none')).list()).rejects.toThrow('cannot be listed (ENOENT)')
    expect(await workingTree(join(folder, 'none')).read('a.yml')).toBeUndefined()
  })
})

describe('findManifests', () => {
  test.each([
    [['model-card.yml'], ['model-card.yml']],
    [['./not-there.yml', ' '], ['not-there.yml']],
    [['models/*/model-card.yml'], ['models/a/model-card.yml', 'models/b/model-card.yml']],
    [
      ['./models/**/*.yml', 'model-card.yml', 'models/a/model-card.yml'],
      ['models/a/model-card.yml', 'models/b/model-card.yml', 'model-card.yml'],
    ],
    [['**/model-card.yml'], ['model-card.yml', 'models/a/model-card.yml', 'models/b/model-card.yml']],
    [['models/.*/*.yml'], ['models/.draft/model-card.yml']],
    [['models/.draft/model-card.yml'], ['models/.draft/model-card.yml']],
    [['models/{a,c}/*.yml'], ['models/a/model-card.yml']],
    [
      ['**/model-card.yml', '!models/b/**'],
      ['model-card.yml', 'models/a/model-card.yml'],
    ],
  ])('%j', async (patterns, paths) => {
    expect(await findManifests(patterns, tree)).toEqual(paths)
  })

  test.each([
    [
      ['cards/*.yml', '**/*.toml'],
      'no file matches the manifest pattern "cards/*.yml": correct it, or add the manifest\nno file matches the manifest pattern "**/*.toml"',
    ],
    [['/etc/*.yml'], '"/etc/*.yml" is an absolute path'],
    [['models/../../*.yml'], 'leads out of the repository'],
    [[], 'the input manifest names no file'],
    [['**/model-card.yml', '!**'], 'the input manifest names no file'],
  ])('refuses %j', async (patterns, message) => {
    await expect(findManifests(patterns, tree)).rejects.toThrow(message)
    await expect(findManifests(patterns, tree)).rejects.toHaveProperty('name', 'UserError')
  })

  test('a plain path needs no list of files', async () => {
    const list = () => Promise.reject(new Error('not to be asked'))
    expect(await findManifests(['a.yml', 'b.yml'], { ...tree, list })).toEqual(['a.yml', 'b.yml'])
  })
})
