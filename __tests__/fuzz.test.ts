import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parseBaseline } from '../src/documents/baseline.ts'
import { printable } from '../src/documents/excerpt.ts'
import { modelSlug, parseManifest } from '../src/documents/manifest.ts'
import { parsePolicy } from '../src/documents/policy.ts'
import { parseProbeSet } from '../src/documents/probe-set.ts'
import { parseProbeFile } from '../src/documents/prompt-sets/probe-file.ts'
import { isAllowed } from '../src/endpoints/allow-list.ts'
import { EndpointError } from '../src/endpoints/endpoint.ts'
import { failureOf, isFilterError } from '../src/endpoints/http-failure.ts'
import { openaiChat } from '../src/endpoints/openai-chat.ts'
import { openaiCompletions } from '../src/endpoints/openai-completions.ts'
import { openaiResponses } from '../src/endpoints/openai-responses.ts'
import { scrubBody } from '../src/endpoints/reply-body.ts'
import { UserError } from '../src/errors.ts'
import { readCommandLine } from '../src/inputs/command-line.ts'
import { COMMANDS, FLAGS } from '../src/inputs/flags.ts'
import { readSettings } from '../src/inputs/settings.ts'
import { judgeAnswer } from '../src/judging/builtin.ts'
import { checkCanary } from '../src/probing/canaries.ts'
import { delayBefore } from '../src/probing/retry.ts'
import { joinShards, parseShardFile } from '../src/probing/shard.ts'
import { escapeTerminal } from '../src/report/escape.ts'
import { createSecrets } from '../src/secrets.ts'
import { CONTROLS, createFuzz } from './support/fuzz.ts'
import { COMPLETION, DOCUMENTS, FAILURE, RAW_COMPLETION, RESPONSE, SHARD_FILE } from './support/fuzz-documents.ts'
import { hostileText, hostileValue, mutated, mutatedValue, nestedYaml } from './support/hostile-text.ts'

const { fuzz, checkShares } = createFuzz(60)

/** What reads a document returns it, or says where it is wrong, in words that any surface can show. */
function readOrRefuse(path: string, read: () => void): void {
  try {
    read()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    assert.ok(error.problems.length > 0)
    for (const { message, file, line } of error.problems) {
      assert.equal(file, path)
      assert.equal(printable(message), message)
      assert.ok(line !== undefined ? line > 0 : message.startsWith('and more: '))
    }
  }
}

const readers = {
  'model-card.yml': [[...DOCUMENTS.manifest], parseManifest, 5],
  'model-card.json': [[...DOCUMENTS.manifestJson], parseManifest, 4],
  'README.md': [[...DOCUMENTS.readme], parseManifest, 5],
  'policy.yml': [[...DOCUMENTS.policy], (path: string, body: string) => parsePolicy(path, body, 'release/1'), 4],
  'baseline.json': [[...DOCUMENTS.baseline], (path: string, body: string) => parseBaseline(path, body), 4],
  'probes.jsonl': [[...DOCUMENTS.probeLines], parseProbeSet, 2],
  'probes.yml': [[...DOCUMENTS.probeYaml], parseProbeSet, 2],
  'set.csv': [[...DOCUMENTS.csv], (path: string, body: string) => parseProbeFile(path, [body], {}), 2],
} as const
for (const [path, [documents, parse, weight]] of Object.entries(readers)) {
  const body = path.endsWith('.yml') ? fc.oneof(mutated(documents), mutated(documents), nestedYaml) : mutated(documents)
  fuzz(`${path} is read, or refused with its place`, weight, body, (value) =>
    readOrRefuse(path, () => void parse(path, value)),
  )
}

fuzz('a model name gives a file name that stays in its folder', 2, hostileText, (name) => {
  const document = JSON.stringify({ ...JSON.parse(DOCUMENTS.manifestJson[0]), model: { name } })
  readOrRefuse('m.json', () => {
    const { value } = parseManifest('m.json', document)
    assert.match(modelSlug(value.model.name), /^(?!\.+$)[a-z0-9._-]{1,255}$/)
  })
})

fuzz('an address is allowed or not', 1, fc.tuple(hostileText, hostileText), ([host, pattern]) => {
  const url = `https://${host}`
  if (URL.canParse(url)) isAllowed(url, [pattern, `https://${pattern}`])
})

const header = fc.oneof(
  hostileText,
  fc.constantFrom('1', '-5', '1e999', 'NaN', '0x10', 'Tue, 24 Nov 2026 00:00:00 GMT'),
)
const headers = fc.record(
  { 'retry-after': fc.oneof(header, fc.array(header)), 'retry-after-ms': header, date: header, 'content-type': header },
  { requiredKeys: [] },
)
const replyBody = fc.oneof(
  ...[COMPLETION, RAW_COMPLETION, RESPONSE].map((value) => mutatedValue(value).map((body) => JSON.stringify(body))),
  mutatedValue(FAILURE).map((body) => JSON.stringify(body)),
  hostileText,
)
const SECRET = 'sk-the-only-secret'
const secrets = createSecrets()
secrets.add(SECRET)
const status = fc.oneof(fc.constant(200), fc.constantFrom(0, 204, 302, 400, 401, 404, 429, 500, 503), fc.integer())

fuzz(
  'what a server replies is an answer, none, or an EndpointError',
  10,
  fc.record({ status, headers, replyBody, form: fc.constantFrom(openaiChat, openaiCompletions, openaiResponses) }),
  async (reply) => {
    const settings = {
      endpoint: JSON.parse(DOCUMENTS.manifestJson[0]).endpoint,
      decoding: { temperature: 0, max_tokens: 5 },
    }
    // As the transport does before anything reads it.
    const said = scrubBody(reply.replyBody.replaceAll('word', SECRET), secrets.scrub)
    const post = async () => ({ status: reply.status, headers: reply.headers, text: said })
    const endpoint = reply.form(settings, { post, close: async () => {} })
    try {
      const { usage, ...given } = await endpoint.ask({ prompt: 'p', seed: 1 }, new AbortController().signal)
      assert.ok([usage.prompt, usage.completion].every((count) => Number.isInteger(count) && count >= 0))
      if (given.kind === 'answer') assert.notEqual(given.text.trim(), '')
    } catch (error) {
      if (!(error instanceof EndpointError)) throw error
      expectBounded(error)
    }
  },
)

fuzz(
  'what a failure means is known, however it is put',
  7,
  fc.tuple(status, headers, hostileValue),
  ([code, given, body]) => {
    isFilterError(body)
    // The transport takes secrets out before anything reads a reply.
    expectBounded(failureOf({ status: code, headers: given, text: '' }, secrets.scrub(body)))
  },
)

/** Short, without the secret, and with a delay that can be waited for. */
function expectBounded(error: EndpointError): void {
  assert.ok(error.message.length < 500)
  assert.ok(!error.message.includes(SECRET))
  const delay = delayBefore(1, error, 0.5) ?? 0
  assert.ok(delay >= 0 && delay <= 45_000)
}

fuzz('the judge decides', 3, fc.tuple(hostileText, hostileText), ([prompt, answer]) => {
  const judgement = judgeAnswer(prompt, answer)
  if (judgement.outcome === 'unscored') assert.notEqual(judgement.reason, '')
  else assert.ok(judgement.score >= 0 && judgement.score <= 1)
})

fuzz('a canary is right or wrong', 1, fc.tuple(hostileText, hostileText), ([answer, word]) => {
  for (const expect of [[word, '12'], []]) {
    const { ok } = checkCanary({ id: 'c', prompt: word, expect }, answer)
    assert.equal(typeof ok, 'boolean')
  }
})

const flag = fc.oneof(
  fc.constantFrom(...Object.keys(FLAGS).map((name) => `--${name}`), '--help', '-h', '--', '-'),
  hostileText,
)
const argument = fc.oneof(
  flag,
  hostileText,
  fc.tuple(flag, hostileText).map(([name, value]) => `${name}=${value}`),
)
const args = fc.tuple(fc.constantFrom<string>(...COMMANDS, 'help', 'x'), fc.array(argument, { maxLength: 6 }))
const DEFAULTS = { outputDir: 'o', seed: 's' }

fuzz('command line and settings are read, or refused', 3, args, ([command, rest]) => {
  try {
    const line = readCommandLine([command, ...rest])
    if (line.kind === 'run') readSettings(line.inputs, DEFAULTS)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    for (const shown of error.message.split('\n').map(escapeTerminal)) assert.doesNotMatch(shown, CONTROLS)
  }
})

const inputs = fc.dictionary(
  fc.constantFrom('mode', 'publish', 'time-limit', 'stop-early', 'shard', 'shards', 'manifest', 'output-dir'),
  fc.oneof(hostileText, fc.constantFrom('1/2', '0/0', '9999/9999', '20m', '0s', '9e9h', 'none', 'merge', 'true')),
)
fuzz('inputs are read, or refused', 2, inputs, (raw) => {
  try {
    const { timeLimit = 1, shard } = readSettings(raw, DEFAULTS)
    assert.ok(timeLimit > 0)
    if (shard) assert.ok(shard.index <= shard.of)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
  }
})

const shardText = fc.oneof(
  mutatedValue(SHARD_FILE).map((file) => JSON.stringify(file)),
  mutated([JSON.stringify(SHARD_FILE)]),
)
fuzz('shard files are joined, or refused', 3, fc.array(shardText, { minLength: 1, maxLength: 2 }), (texts) => {
  try {
    const found = texts.map((body, index) => ({ path: `${index}.json`, file: parseShardFile(`${index}.json`, body) }))
    assert.ok([...joinShards(found, SHARD_FILE.run).answers].every(({ id }) => typeof id === 'string'))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
  }
})

checkShares()
