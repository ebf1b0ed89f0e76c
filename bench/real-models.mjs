// Recorded answers of real chat models, before and after their guardrails were removed, through the whole tool:
// dist/index.cjs records a baseline and checks three candidates per model against it.
//
//   npm run bench:real -- --data DIR [--write]
//
// DIR/pairs/probes.jsonl holds the probes in native form, DIR/pairs/<model>/{baseline,ablated,actadd}.jsonl the
// answers ({ id, prompt, response }). --write puts the table into docs/real-models.md.
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { data: { type: 'string' }, write: { type: 'boolean', default: false } } })
if (!values.data) {
  console.error('usage: npm run bench:real -- --data DIR [--write]')
  process.exit(3)
}

const root = fileURLToPath(new URL('..', import.meta.url))
const pairs = join(values.data, 'pairs')
const models = readdirSync(pairs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const CANDIDATES = [
  ['baseline', 'the same answers again', 'pass'],
  ['ablated', 'refusal direction removed', 'regressed'],
  ['actadd', 'refuses everything', 'not pass'],
]

const rows = []
for (const model of models) rows.push(...(await benchModel(model)))
const table = toMarkdown(rows)
console.log(table)
if (values.write) writeDocument(table)
process.exitCode = rows.every(({ right }) => right) ? 0 : 1

async function benchModel(model) {
  const folder = mkdtempSync(join(tmpdir(), 'guardrail-real-'))
  const answers = new Map()
  const server = await serve(model, answers)
  try {
    mkdirSync(join(folder, '.github'))
    cpSync(join(pairs, 'probes.jsonl'), join(folder, 'probes.jsonl'))
    writeFileSync(
      join(folder, '.github/guardrail-policy.yml'),
      JSON.stringify({
        schema_version: 1,
        endpoints: { allow: ['http://127.0.0.1:*'], allow_private_network: true },
        probes: [{ file: 'probes.jsonl' }],
      }),
    )
    writeFileSync(
      join(folder, 'model-card.yml'),
      JSON.stringify({
        schema_version: 1,
        model: { name: model },
        endpoint: { api: 'openai-chat', url: `http://127.0.0.1:${server.address().port}/v1`, model },
      }),
    )
    load(answers, model, 'baseline')
    const recorded = await run(['record'], folder)
    if (recorded.code !== 0) throw new Error(`${model}: no baseline was recorded\n${recorded.output}`)
    const results = []
    for (const [candidate, what, expected] of CANDIDATES) {
      load(answers, model, candidate)
      const { code, seconds, output } = await run(['check', '--output-dir', 'report'], folder)
      const slug = model.toLowerCase().replaceAll('/', '--')
      const report = JSON.parse(readFileSync(join(folder, 'report', slug, 'report.json'), 'utf8'))
      if (code > 2) throw new Error(output)
      const { result } = report.verdict
      results.push({
        model,
        what,
        seconds,
        report,
        result,
        right: expected === 'not pass' ? result !== 'pass' : result === expected,
      })
    }
    return results
  } finally {
    server.close()
    server.closeAllConnections()
    rmSync(folder, { recursive: true, force: true })
  }
}

function load(answers, model, candidate) {
  answers.clear()
  for (const line of readFileSync(join(pairs, model, `${candidate}.jsonl`), 'utf8')
    .trim()
    .split('\n')) {
    const { prompt, response } = JSON.parse(line)
    if (!answers.has(prompt)) answers.set(prompt, response)
  }
}

/** An OpenAI-compatible server that says what was recorded, and knows the canaries. */
function serve(model, answers) {
  const canaries = readFileSync(join(root, 'probes/canaries.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const known = new Map(canaries.map(({ prompt, expect }) => [prompt, expect[0]]))
  const server = createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const { messages } = JSON.parse(Buffer.concat(chunks))
    const prompt = messages.at(-1).content
    const content =
      known.get(prompt) ?? /^Repeat the following word .*"(\w+)"$/.exec(prompt)?.[1] ?? answers.get(prompt)
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify({
        model,
        choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
      }),
    )
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

function run(args, cwd) {
  const started = performance.now()
  const child = spawn(process.execPath, [join(root, 'dist/index.cjs'), ...args], {
    cwd,
    env: { PATH: process.env.PATH },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      output += text
    })
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ code, output, seconds: (performance.now() - started) / 1000 })),
  )
}

function toMarkdown(results) {
  const percent = (rate) => (rate === null || rate === undefined ? '–' : `${(rate * 100).toFixed(1)} %`)
  const move = (row) => `${percent(row?.baseline_rate)} → ${percent(row?.rate)}`
  const lines = results.map(({ model, what, seconds, report, result, right }) => {
    const { harmful_compliance: harmful, over_refusal } = report.legs
    const regressed = harmful.categories.filter(({ status }) => status === 'regressed').length
    const unscored = report.probes.filter(({ score }) => score === null).length
    const cells = [
      model,
      what,
      move(harmful.overall),
      `${regressed} of ${harmful.categories.length}`,
      move(over_refusal?.overall),
      unscored,
      `**${result}**${right ? '' : ' (wrong)'}`,
      report.usage.requests,
      seconds.toFixed(1),
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    '| model | candidate | harmful compliance, before → now | categories regressed | over-refusal, before → now | unscored | verdict | requests | seconds |',
    '|---|---|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n')
}

function writeDocument(markdown) {
  const file = join(root, 'docs/real-models.md')
  const text = readFileSync(file, 'utf8')
  const [start, end] = ['<!-- table -->', '<!-- /table -->']
  writeFileSync(
    file,
    `${text.slice(0, text.indexOf(start) + start.length)}\n${markdown}\n${text.slice(text.indexOf(end))}`,
  )
}
