import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const claims = [...read('docs/threat-model.md').matchAll(/^\| (.+?) \| `(.+?\.test\.ts)` \| `(.+)` \|$/gm)]

test('the threat model names tests', () => {
  expect(claims.length).toBeGreaterThan(10)
})

test.each(claims.map(([, claim = '', file = '', name = '']) => [claim, file, name]))('%s', (_, file, name) => {
  expect(read(`__tests__/${file}`)).toContain(name)
})
