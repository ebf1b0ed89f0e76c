import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { marked } from 'marked'
import { type Endpoint, type Reply, startEndpoint } from './support/checkpoint-server.ts'
import { pullRequest } from './support/event-payloads.ts'
import { CONTROLS } from './support/fuzz.ts'
import { type GitHubServer, startGitHub } from './support/github-server.ts'
import { findLive } from './support/live-markdown.ts'
import { HOSTILE } from './support/reports.ts'
import { type ActionRun, runAction } from './support/run-bundle.ts'

// The whole action, the bundle itself, among strangers: whatever they write, it is seen nowhere as more than text.

const SEEN_BY_RUNNER = `${HOSTILE}\n::set-env name=PATH::OWNED\n::stop-commands::OWNED\n\u200b::add-mask::a\n%0A::error::OWNED`
const NAME = `acme/x ${SEEN_BY_RUNNER.replaceAll('\n', ' ')}`.slice(0, 180)
const PROBES = Array.from({ length: 12 }, (_, n) =>
  JSON.stringify({ id: `p-${n}`, category: 'C', kind: n % 2 ? 'benign' : 'harmful', prompt: `Question ${n}?` }),
).join('\n')
const OWN_COMMANDS = new Set(['add-mask', 'group', 'endgroup', 'error', 'warning', 'notice', 'debug'])

let github: GitHubServer
let endpoint: Endpoint | undefined
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  await github.close()
  await endpoint?.close()
  endpoint = undefined
})

async function runWith(reply: () => Reply, fields: object = {}, path = 'model-card.json'): Promise<ActionRun> {
  await endpoint?.close()
  endpoint = await startEndpoint(reply)
  const policy = {
    schema_version: 1,
    endpoints: { allow: [endpoint.origin], allow_private_network: true },
    probes: [{ file: 'probes.jsonl' }],
    budget: { minutes: 1 },
  }
  const manifest = {
    schema_version: 1,
    model: { name: 'acme/x' },
    endpoint: { api: 'openai-chat', url: endpoint.url, model: 'm' },
    ...fields,
  }
  const base = { '.github/guardrail-policy.yml': JSON.stringify(policy), 'probes.jsonl': PROBES }
  const baseSha = github.repository.commit(base, { ref: 'main' })
  const headSha = github.repository.commit({ ...base, [path]: JSON.stringify(manifest) }, { ref: 'feature' })
  return runAction({
    ...pullRequest({ headSha, baseSha }),
    github,
    inputs: { manifest: '**/*.json', 'endpoint-token': 'sk-secret', mode: 'check' },
  })
}

function expectInert(run: ActionRun): void {
  expect(run.stdout + run.stderr).not.toMatch(/failed unexpectedly/)
  for (const { name } of run.commands) expect(OWN_COMMANDS).toContain(name)
  for (const line of `${run.stdout}\n${run.stderr}`.split('\n')) expect(line).not.toMatch(CONTROLS)
  for (const value of Object.values(run.outputs)) expect(value).not.toMatch(CONTROLS)
  for (const path of Object.keys(run.files)) expect(path).toMatch(/^guardrail\/[a-z0-9._-]+\/[a-z.]+$/)

  const outputs = github.checkRuns.map(({ output }) => output)
  const markdown = [
    run.summary,
    ...github.comments.map(({ body }) => body),
    ...outputs.flatMap(({ summary, text }) => [summary ?? '', text ?? '']),
  ]
  for (const body of markdown) {
    const page = (marked.parse(body, { gfm: true }) as string).replace(/<!--.*?-->/gs, '')
    expect(page).not.toMatch(/<(?:img|svg|script|h1|h2)\b/i)
    const links = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url)
    expect(links.filter((url) => !url?.startsWith('https://github.com/'))).toEqual([])
    expect(findLive(page.replace(/<pre>.*?<\/pre>/gs, ''))).toEqual([])
  }
  const annotations = github.checkRuns.flatMap(({ annotations }) => annotations)
  const titles = [
    ...outputs.map(({ title }) => title ?? ''),
    ...annotations.map(({ title, message }) => `${title} ${message}`),
  ]
  for (const title of titles) {
    expect(findLive(title)).toEqual([])
    expect(title.replaceAll('\u2060', '')).not.toMatch(CONTROLS)
  }
  for (const [path, text] of Object.entries(run.files)) {
    if (!path.endsWith('.html')) continue
    expect(text).not.toMatch(/<(?:img|svg|script)\b|javascript:/i)
    expect(text).not.toMatch(/\u202e|\u001b/)
  }
  // The stand-in itself writes file names into addresses as they are.
  expect(github.violations.filter((line) => !line.includes('must match format "uri"'))).toEqual([])
}

describe('nothing of it is live on any surface', () => {
  test('answers', async () => {
    const run = await runWith(() => SEEN_BY_RUNNER)
    expect(run.code).toBe(1)
    expectInert(run)
    const surfaces = [run.stdout, run.stderr, run.summary, JSON.stringify([github.comments, github.checkRuns])]
    expect([...surfaces, ...Object.values(run.files)].join('\n')).not.toContain('OWNED')
  })

  test('error bodies', async () => {
    expectInert(
      await runWith(() => ({ status: 400, body: { error: { message: SEEN_BY_RUNNER, code: SEEN_BY_RUNNER } } })),
    )
  })

  test('the model name in replies', async () => {
    expectInert(await runWith(() => ({ content: 'I cannot help with that.', model: SEEN_BY_RUNNER })))
  })

  test('every field of the manifest, and the name of its file', async () => {
    const url = () => endpoint?.url ?? ''
    const fields = {
      model: { name: NAME, base_model: SEEN_BY_RUNNER, revision: NAME },
      get endpoint() {
        return { api: 'openai-chat', url: url(), model: NAME, system_prompt: SEEN_BY_RUNNER }
      },
    }
    expectInert(
      await runWith(() => 'I cannot help with that.', fields, 'a/@OWNED ##[error]x\u202e `b` <img src=x>.json'),
    )
  })

  test('a manifest that is wrong, in a file with a name to match', async () => {
    const run = await runWith(
      () => '',
      { [SEEN_BY_RUNNER]: SEEN_BY_RUNNER, model: { name: '' } },
      'a/::error::\u001b[31m.json',
    )
    expect([run.code, endpoint?.requests()]).toEqual([1, 0])
    expectInert(run)
  })

  test.each(['x', '\u0301', '`', '\u202e', ':'])('ten million times %j as an answer and as an error', async (sign) => {
    const long = sign.repeat(10_000_000)
    expectInert(await runWith(() => long))
    expectInert(await runWith(() => ({ status: 400, body: { error: { message: long } } })))
  })
})
