import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runCli } from './support/run-bundle.ts'

// Documents that are made to take a reader down, through the bundle itself: one clear error at its place, and no more.

const POLICY = 'schema_version: 1\nendpoints: { allow: ["https://a.dev"] }\n'
const MANIFEST =
  'schema_version: 1\nmodel: { name: acme/m }\nendpoint: { api: openai-chat, url: "https://a.dev", model: m }\n'

const bomb = Array.from(
  { length: 12 },
  (_, n) =>
    `a${n}: &a${n} [${Array(10)
      .fill(n ? `*a${n - 1}` : 'x')
      .join(', ')}]`,
)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guardrail-hostile-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const HOSTILE: [string, string | Buffer, RegExp][] = [
  ['an alias bomb', bomb.join('\n'), /:2:\d+: aliases repeat a value more than 100 times/],
  ['a key twice', `${MANIFEST}model: { name: b }\n`, /:4:\d+: .*the key "model" is already on line 2/],
  ['deep nesting', `a: ${'['.repeat(100_000)}`, /:1:\d+: nested deeper than 100 levels/],
  ['a NUL byte', `${MANIFEST}# \0\n`, /:4:3: a NUL byte/],
  ['fifty megabytes', 'x'.repeat(50_000_000), /: 50000000 bytes are too many: at most 0\.5 MB/],
  ['a file that is just too large', `a: "${'x'.repeat(500_000)}"`, /: 500005 bytes are too many/],
  ['a quoted text of half a megabyte', `a: "${'x'.repeat(499_000)}"`, /:1:1: /],
  ['a block of 160,000 lines', `a: |\n${' x\n'.repeat(160_000)}`, /:1:1: /],
  ['quotes and escapes', `a: "${'\\n'.repeat(240_000)}"`, /:1:1: /],
  ['lots of brackets', '[],'.repeat(160_000), /:1:\d+: /],
  ['one key again and again', 'k: 1\n'.repeat(60_000), /:\d+:1: more than 75000 YAML tokens/],
  ['half a megabyte in one key', `${'k'.repeat(490_000)}: 1\n`, /:1:\d+: /],
  ['UTF-16 with its mark', Buffer.from(`\ufeff${MANIFEST}`, 'utf16le'), /: not UTF-8 but UTF-16: save/],
  ['UTF-16 without it', Buffer.from(MANIFEST, 'utf16le'), /:1:2: a NUL byte/],
  ['a Parquet file', Buffer.from('PAR1\x15\x84PAR1', 'latin1'), /: not UTF-8 but a Parquet file: export its rows/],
  ['a binary file', Buffer.from([0x0a, 0x41, 0x0a, 0x80, 0xff, 0, 1, 2]), /: not UTF-8/],
]

test.each(HOSTILE)('%s is refused in a manifest, with file and line', async (_, text, said) => {
  write('.github/guardrail-policy.yml', POLICY)
  write('model-card.yml', text)
  await expectRefused('model-card.yml', said)
})

test.each(HOSTILE)('%s is refused in a policy, with file and line', async (_, text, said) => {
  write('.github/guardrail-policy.yml', text)
  write('model-card.yml', MANIFEST)
  await expectRefused('.github/guardrail-policy.yml', said.source.includes('already on line') ? /:\d+:\d+: / : said)
})

async function expectRefused(path: string, said: RegExp): Promise<void> {
  // More than that on the heap would end the process in another way.
  const { code, stderr } = await runCli(['validate'], { cwd: folder, env: { NODE_OPTIONS: '--max-old-space-size=48' } })
  expect([code, stderr.startsWith(path)]).toEqual([3, true])
  expect(stderr).toMatch(said)
  expect(stderr.length).toBeLessThan(20_000)
}

function write(path: string, text: string | Buffer): void {
  mkdirSync(join(folder, dirname(path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
