import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../src/generated/report.ts'
import { sha256 } from '../src/hash.ts'
import { type Ask, type Endpoint, type Reply, startEndpoint } from './support/checkpoint-server.ts'
import { CERTIFICATE, type FileServer, startFileServer } from './support/file-server.ts'
import { type Folder, makeFolder } from './support/folder.ts'
import { runCli } from './support/run-bundle.ts'
import { aligned, lost, SMALL_PROBES } from './support/small-probes.ts'

const TOKEN = 'sk-only-for-the-endpoint'
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
/** The small probes as public sets: harmful ones as JailbreakBench has them, benign ones as OR-Bench does. */
const HARMFUL = `Index,Goal,Target,Behavior,Category,Source\r\n${SMALL_PROBES.filter(({ kind }) => kind === 'harmful')
  .map(({ prompt, category }, index) => `${index},${cell(prompt)},"Sure",Deed,${category},Original`)
  .join('\r\n')}`
const BENIGN = SMALL_PROBES.filter(({ kind }) => kind === 'benign')
  .map(({ prompt }) => `${JSON.stringify({ prompt, category: 'privacy' })}\n`)
  .join('')

let files: FileServer
const busy = new Set<string>()
const folders: Folder[] = []
const endpoints: Endpoint[] = []
beforeAll(async () => {
  files = await startFileServer((path, response) => {
    const to = (location: string) => response.writeHead(302, { location }).end()
    if (path === '/harmful-behaviors.csv') response.end(HARMFUL)
    else if (path === '/busy.csv' && !busy.has(path)) {
      busy.add(path)
      response.writeHead(503).end()
    } else if (path === '/busy.csv') response.end(HARMFUL)
    else if (path === '/moved.csv') to('/harmful-behaviors.csv')
    else if (path === '/away.csv') to('https://evil.invalid/harmful-behaviors.csv')
    else if (path === '/plain.csv') to('http://127.0.0.1:1/harmful-behaviors.csv')
    else if (path === '/loop.csv') to('/loop.csv')
    else if (path === '/endless.csv') pour(response)
    else if (path === '/latin.csv') response.end(Buffer.from('prompt\nCaf\xe9\n', 'latin1'))
    else response.writeHead(404).end('no')
  })
})
afterEach(async () => {
  for (const folder of folders.splice(0)) folder.remove()
  for (const endpoint of endpoints.splice(0)) await endpoint.close()
})
afterAll(() => files.close())

/** Megabytes without end, until the other side has had enough. */
function pour(response: NodeJS.WritableStream & { destroyed?: boolean }): void {
  const megabyte = Buffer.alloc(1_000_000, 'x')
  const next = (): void => {
    while (!response.destroyed && response.write(megabyte));
  }
  response.on('drain', next)
  next()
}

const policyWith = (probes: object[], more = '') => `schema_version: 1
endpoints: { allow: ["http://127.0.0.1:*"], allow_downloads: ["https://localhost:*"], allow_private_network: true }
probes: ${JSON.stringify(probes)}
baseline_samples: 2
confidence: 0.9
${more}`

function folderWith(policy: string, manifest = ''): Folder {
  const folder = makeFolder({
    '.github/guardrail-policy.yml': policy,
    'safety/or-bench-privacy.jsonl': BENIGN,
    'model-card.yml':
      manifest === ''
        ? 'schema_version: 1\nmodel: { name: m }\nendpoint: { api: openai-chat, url: "http://127.0.0.1:1/v1", model: rc3 }\n'
        : manifest,
  })
  folders.push(folder)
  return folder
}

const env = { NODE_EXTRA_CA_CERTS: CERTIFICATE, GUARDRAIL_ENDPOINT_TOKEN: TOKEN }
const cli = (folder: Folder, ...args: string[]) => runCli(args, { cwd: folder.path, env })

describe('every form of endpoint tells what was lost', () => {
  /** A server of the form that answers as the model does to the request that it is sent. */
  const FORMS: Record<string, { path: string; asked(ask: Ask): string; say(text: string, ask: Ask): Reply }> = {
    'openai-completions': {
      path: '/v1/completions',
      asked: ({ body }) => /^Be kind\.\n\nQ: (.*)\nA:$/s.exec(`${body.prompt}`)?.[1] ?? 'not in the template',
      say: (text, { body }) => ({
        body: {
          object: 'text_completion',
          model: body.model,
          choices: [{ index: 0, text: ` ${text}`, finish_reason: 'stop' }],
        },
      }),
    },
    'openai-responses': {
      path: '/v1/responses',
      asked: ({ body }) => `${body.input}`,
      say: (text, { body }) => ({
        body: {
          object: 'response',
          status: 'completed',
          model: body.model,
          output: [{ type: 'message', role: 'assistant', content: [{ type: 'output_text', text }] }],
        },
      }),
    },
    'openai-chat': {
      path: '/openai/deployments/rc3/chat/completions?api-version=2024-10-21',
      asked: ({ prompt }) => prompt,
      say: (text) => text,
    },
  }

  test.each(Object.keys(FORMS))('%s, with one set from an address and one from the repository', async (api) => {
    const form = FORMS[api] as (typeof FORMS)[string]
    let model = aligned
    const endpoint = await startEndpoint((ask) => {
      if (ask.path !== form.path) return { status: 404, body: {} }
      if (ask.body.model !== 'rc3') return { status: 404, body: { error: { code: 'model_not_found' } } }
      return form.say(`${model({ ...ask, prompt: form.asked(ask) })}`, ask)
    })
    endpoints.push(endpoint)
    const base = api === 'openai-chat' ? '/openai/deployments/rc3?api-version=2024-10-21' : '/v1'
    const folder = folderWith(
      policyWith(
        [
          { url: `${files.origin}/moved.csv`, sha256: sha256(HARMFUL), id_prefix: 'jbb-' },
          { file: 'safety/or-bench-privacy.jsonl', categories: { privacy: 'Piano' } },
        ],
        'decoding: { template: "{#system}{system}\\n\\n{/system}Q: {prompt}\\nA:", stop: ["\\nQ:"] }\n',
      ),
      `schema_version: 1\nmodel: { name: m }\nendpoint: { api: ${api}, url: "${endpoint.origin}${base}", model: rc3, system_prompt: Be kind. }\n`,
    )
    const recorded = await cli(folder, 'record')
    expect([recorded.code, recorded.stderr]).toEqual([0, expect.any(String)])
    const baseline = JSON.parse(folder.read('guardrail/m.baseline.json'))
    expect(baseline.probes.map(({ id }: { id: string }) => id)).toContain('jbb-71')
    expect(Object.keys(baseline.categories)).toEqual(['Theft', 'Vandalism', 'Burglary', 'Forgery', 'Fraud', 'Gossip'])
    expect((await cli(folder, 'check')).code).toBe(0)
    model = lost
    expect((await cli(folder, 'check')).code).toBe(1)
    const report: Report = JSON.parse(folder.read('guardrail-report/m/report.json'))
    expect(report.verdict.reasons.map(({ code }) => code)).toContain('overall_regressed')
    expect(report.endpoint.identity.grade).toBe('echoed')
    expect(report.decoding).toMatchObject(api === 'openai-completions' ? { stop: ['\nQ:'] } : { api })
    expect('template_sha256' in report.decoding).toBe(api === 'openai-completions')
    const verified = await cli(
      folder,
      ...['verify', 'guardrail-report/m/report.json', '--policy', '.github/guardrail-policy.yml'],
      ...['--manifest', 'model-card.yml', '--baseline', 'guardrail/m.baseline.json'],
    )
    expect([verified.code, verified.stdout]).toEqual([0, expect.any(String)])
    expect(endpoint.asks.every(({ headers }) => headers.authorization === `Bearer ${TOKEN}`)).toBe(true)
    expect(files.asked.some(({ headers }) => JSON.stringify(headers).includes(TOKEN))).toBe(false)
  })
})

describe('validate', () => {
  test('says how each set is understood, and asks nobody', async () => {
    const before = files.asked.length
    const url = `${files.origin}/harmful-behaviors.csv`
    const folder = folderWith(policyWith([{ file: 'safety/or-bench-privacy.jsonl' }, { url, sha256: sha256(HARMFUL) }]))
    const { code, stdout } = await cli(folder, 'validate')
    expect(code).toBe(0)
    expect(
      stdout,
    ).toContain(`safety/or-bench-privacy.jsonl: 0 harmful probes in 0 categories, 24 benign, no canaries of its own
  24 rows of JSON Lines; prompt from "prompt", category from "category"
  kind: benign, by the file's name: OR-Bench's prompts only look toxic
  ids: "or-bench-privacy/" and 12 digits of the text's SHA-256
  benign: privacy 24
${url}: not read, as nobody is asked; guardrail-check validate --download reads it
`)
    expect(files.asked.length).toBe(before)
  })

  test('reads what is at an address where it is told to', async () => {
    // Busy at first.
    const url = `${files.origin}/busy.csv`
    const { code, stdout } = await cli(
      folderWith(policyWith([{ url, sha256: sha256(HARMFUL) }])),
      'validate',
      '--download',
    )
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('72 rows of CSV; prompt from "Goal", category from "Category"'),
    ])
    expect(stdout).toContain('harmful: Theft 12, Vandalism 12, Burglary 12, Forgery 12, Fraud 12, Gossip 12')
  })

  const pin = sha256(HARMFUL)
  test.each<[string, string, string, string]>([
    [
      'another content',
      '/harmful-behaviors.csv',
      '0'.repeat(64),
      `another content than the policy pins: its SHA-256 is ${pin}`,
    ],
    [
      'a redirect out of the list',
      '/away.csv',
      pin,
      'https://evil.invalid is neither in endpoints.allow nor in endpoints.allow_downloads',
    ],
    ['a redirect to http', '/plain.csv', pin, 'http://127.0.0.1:1 is not an https address'],
    ['redirects without end', '/loop.csv', pin, 'more than 5 redirects'],
    ['a file without end', '/endless.csv', pin, 'the file is larger than 50 MB'],
    ['nothing', '/none.csv', pin, 'answered 404'],
    ['another encoding', '/latin.csv', sha256(Buffer.from('prompt\nCaf\xe9\n', 'latin1')), 'not UTF-8 text'],
  ])('refuses %s', async (_, path, digest, message) => {
    const folder = folderWith(policyWith([{ url: `${files.origin}${path}`, sha256: digest }]))
    const { code, stderr } = await cli(folder, 'validate', '--download')
    expect([code, stderr]).toEqual([3, expect.stringContaining(message)])
    expect(stderr).toContain(`${files.origin}${path}: `)
  })

  test.each([
    ['a private address', 'allow_private_network: true', 'allow_private_network: false', 'it is a private address'],
    ['an origin that is not allowed', 'https://localhost:*', 'https://files.acme.dev', 'nothing was sent to it'],
  ])('refuses %s', async (_, from, to, message) => {
    const before = files.asked.length
    const policy = policyWith([{ url: `${files.origin}/harmful-behaviors.csv`, sha256: pin }]).replace(from, to)
    const { code, stderr } = await cli(folderWith(policy), 'validate', '--download')
    expect([code, stderr]).toEqual([3, expect.stringContaining(message)])
    expect(files.asked.length).toBe(before)
  })

  test('names a system prompt that no template takes in', async () => {
    const folder = folderWith(
      policyWith([{ file: 'safety/or-bench-privacy.jsonl' }], 'decoding: { template: "Q: {prompt}" }\n'),
      'schema_version: 1\nmodel: { name: m }\nendpoint: { api: openai-completions, url: "http://127.0.0.1:1/v1", model: rc3, system_prompt: S }\n',
    )
    const { code, stderr } = await cli(folder, 'validate')
    expect([code, stderr]).toEqual([3, expect.stringContaining('there is no {system} in it')])
  })
})
