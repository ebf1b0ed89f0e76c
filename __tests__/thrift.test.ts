import { expect, test } from '@jest/globals'
import { thriftyFiles } from '../src/thrift.ts'

test('files are the same for a run that is sparing with memory, large ones too', async () => {
  const texts = new Map([
    ['small.yml', 'a: 1'],
    ['large.jsonl', 'x'.repeat(2_000_001)],
  ])
  const files = thriftyFiles({
    read: async (path) => texts.get(path),
    fingerprint: async () => ({ sha256: 'f', lfs: false }),
    list: async () => [...texts.keys()],
  })
  for (const [path, text] of texts) expect((await files.read(path)) === text).toBe(true)
  expect(await files.read('none')).toBeUndefined()
  expect(await files.list()).toEqual(['small.yml', 'large.jsonl'])
  expect(await files.fingerprint('small.yml')).toEqual({ sha256: 'f', lfs: false })
})
