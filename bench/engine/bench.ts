// How fast the engine is, beside a bare pool of connections and, where it is installed, promptfoo:
//
//   npm run bench:engine -- [--only startup,speed,adaptive,limits,action,memory] [--rounds 3] [--with COMMAND] [--write]
//
// --with takes promptfoo's command. --write puts the tables into docs/performance.md, where each version of Node has its
// own. Ratios are medians of rounds in which everything ran once, in turn.
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { builtinProbeSet } from '../../src/documents/builtin-probes.ts'
import { openAction } from './action.ts'
import { inTurn, median, megabytes, milliseconds, perProbe, seconds, times } from './figures.ts'
import { runCommand, runWorker, startServer } from './processes.ts'
import { runPromptfoo } from './promptfoo.ts'
import type { WorkerRequest } from './settings.ts'
import { openWorkspace } from './workspace.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'startup,speed,adaptive,limits,action,memory' },
    rounds: { type: 'string', default: '3' },
    with: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const PROBES = 5000
const LATENCY = 20
const CAPACITY = 64
const IDEAL = Math.ceil(PROBES / CAPACITY) * LATENCY
const PROGRAMS: Readonly<Record<string, string>> = {
  own: 'this tool, to the published comment',
  pool: 'bare undici pool, its requests alone',
  promptfoo: 'promptfoo eval, to its results',
}

const lines: string[] = []
const say = (text: string) => {
  lines.push(text)
  console.log(text)
}
const table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => {
  say(`\n**${title}**\n`)
  for (const cells of [head, head.map(() => '---'), ...rows]) say(`| ${cells.join(' | ')} |`)
}
const medianOf = <K extends string>(results: readonly Readonly<Record<K, number>>[], key: K) =>
  median(results.map((result) => result[key]))
/** Of two runs of the same round. */
const ratio = (one: readonly { wallMs: number }[], other: readonly { wallMs: number }[]) =>
  median(one.map(({ wallMs }, round) => wallMs / (other[round]?.wallMs ?? Number.NaN)))

const load = (loadavg()[0] ?? 0).toFixed(1)
say(
  `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, load ${load} at the start; medians of ${rounds}.`,
)
const SCENARIOS: Readonly<Record<string, () => Promise<void>>> = { startup, speed, adaptive, limits, action, memory }
for (const name of values.only.split(',')) {
  const scenario = SCENARIOS[name]
  if (!scenario) throw new Error(`--only knows ${Object.keys(SCENARIOS).join(', ')}`)
  await scenario()
}
if (values.write) write()

async function startup(): Promise<void> {
  const run = (args: readonly string[]) => () => runCommand(process.execPath, args, { cwd: process.cwd(), env: {} })
  const { empty, version } = await inTurn(5 * rounds, {
    empty: run(['--eval', '']),
    version: run(['dist/index.cjs', '--version']),
  })
  table(
    'Start-up',
    ['an empty script', '`--version`', 'ratio'],
    [
      [
        milliseconds(medianOf(empty, 'wallMs')),
        milliseconds(medianOf(version, 'wallMs')),
        times(ratio(version, empty)),
      ],
    ],
  )
}

async function speed(): Promise<void> {
  const server = await startServer({ latency: LATENCY, capacity: CAPACITY })
  const request = { url: server.url, probes: PROBES, width: CAPACITY }
  const { pool, engine } = await inTurn(rounds, {
    pool: () => runWorker({ kind: 'pool', ...request }),
    engine: () => runWorker({ kind: 'engine', ...request }),
  })
  server.close()
  table(
    `${PROBES} probes, ${LATENCY} ms, endpoint and client ${CAPACITY} wide; ideal ${seconds(IDEAL)}`,
    ['client', 'wall', 'of ideal', 'CPU a probe', 'peak memory'],
    Object.entries({ 'bare undici pool': pool, 'this tool': engine }).map(([name, results]) => [
      name,
      seconds(medianOf(results, 'wallMs')),
      times(medianOf(results, 'wallMs') / IDEAL),
      perProbe(medianOf(results, 'cpuMs'), PROBES),
      megabytes(medianOf(results, 'peakMb')),
    ]),
  )
  say(`\nWall beside the pool: ${times(ratio(engine, pool))}.`)
}

/** What the engine does where the endpoint says nothing and lets wait whom it has no place for. */
async function adaptive(): Promise<void> {
  const server = await startServer({ latency: LATENCY, capacity: CAPACITY })
  const engine = (more: Partial<WorkerRequest> & { width: number }) => () =>
    runWorker({ kind: 'engine', url: server.url, probes: PROBES, ...more })
  const { untold, ...fixed } = await inTurn(rounds, {
    untold: engine({ width: 512 }),
    ...Object.fromEntries([16, 32, 64, 128].map((width) => [`fixed ${width}`, engine({ width, fixed: true })])),
  } as Record<'untold' | `fixed ${number}`, ReturnType<typeof engine>>)
  server.close()
  const [bestName, best] = Object.entries(fixed).toSorted(
    ([, one], [, other]) => medianOf(one, 'wallMs') - medianOf(other, 'wallMs'),
  )[0] as [string, typeof untold]
  table(
    `The same endpoint, its capacity untold (\`concurrency.max\` 512)`,
    ['width', 'wall'],
    Object.entries({ 'found by itself': untold, ...fixed }).map(([name, results]) => [
      name,
      seconds(medianOf(results, 'wallMs')),
    ]),
  )
  say(`\nWall beside the best fixed width (${bestName.replace('fixed ', '')}): ${times(ratio(untold, best))}.`)
}

/** What it does where the endpoint answers 429 to whatever is above its capacity. */
async function limits(): Promise<void> {
  const server = await startServer({ latency: LATENCY, capacity: CAPACITY, over: 'reject' })
  const shares: number[] = []
  const run = (more: Partial<WorkerRequest> & { width: number }) => async () => {
    const result = await runWorker({ kind: 'engine', url: server.url, probes: PROBES, ...more })
    const { requests, rejected } = await server.stats()
    if (!more.fixed) shares.push(rejected / requests)
    return result
  }
  const { untold, fixed } = await inTurn(rounds, {
    untold: run({ width: 512 }),
    fixed: run({ width: CAPACITY, fixed: true }),
  })
  server.close()
  const share = `${(100 * median(shares)).toFixed(1)} %`
  table(
    `${PROBES} probes, ${LATENCY} ms, 429 above ${CAPACITY} at once, untold`,
    ['wall', `beside a fixed width of ${CAPACITY}`, 'requests refused'],
    [[seconds(medianOf(untold, 'wallMs')), times(ratio(untold, fixed)), share]],
  )
  await rates()
}

/** And where it counts requests a second, whatever is in flight. */
async function rates(): Promise<void> {
  const [probes, latency, perSecond] = [500, 1000, 50]
  const server = await startServer({ latency, capacity: 1000, perSecond })
  const shares: number[] = []
  const { results } = await inTurn(rounds, {
    results: async () => {
      const result = await runWorker({ kind: 'engine', url: server.url, probes, width: 512 })
      const { requests, rejected } = await server.stats()
      shares.push(rejected / requests)
      return result
    },
  })
  server.close()
  const ideal = (probes / perSecond) * 1000 + latency
  const wall = medianOf(results, 'wallMs')
  table(
    `${probes} probes, ${latency / 1000} s, 429 beyond ${perSecond} a second, untold; ideal ${seconds(ideal)}`,
    ['wall', 'of ideal', 'requests refused'],
    [[seconds(wall), times(wall / ideal), `${(100 * median(shares)).toFixed(1)} %`]],
  )
}

/** The whole action, with the built-in probes, a slow endpoint and a stand-in for GitHub. */
async function action(): Promise<void> {
  const latency = 200
  const server = await startServer({ latency, capacity: 1000 })
  const bench = await openAction(server.url)
  const prompts = builtinProbeSet('builtin:core').probes.map(({ prompt }) => prompt)
  const rows: string[][] = []
  for (const width of [16, 64]) {
    const runs: Record<string, () => Promise<{ wallMs: number; cpuMs: number; peakMb: number; requests?: number }>> = {
      own: async () => {
        // Not counted: after a while without work, the stand-in for GitHub is slow at first, which GitHub is not.
        await bench.run(64)
        return bench.run(width)
      },
      // The least that any program with these connections could take.
      pool: () => runWorker({ kind: 'pool', url: server.url, probes: prompts.length, width }),
      ...(values.with === undefined ? {} : { promptfoo: () => runOther(width) }),
    }
    const results = await inTurn(rounds, runs)
    for (const [name, runs] of Object.entries(results)) {
      const requests = runs[0]?.requests ?? prompts.length
      const ideal = Math.ceil(requests / width) * latency
      rows.push([
        PROGRAMS[name] as string,
        String(width),
        String(requests),
        seconds(medianOf(runs, 'wallMs')),
        times(medianOf(runs, 'wallMs') / ideal),
        seconds(medianOf(runs, 'cpuMs')),
        megabytes(medianOf(runs, 'peakMb')),
      ])
    }
  }
  if (values.with !== undefined) {
    const runs = (await inTurn(1, { promptfoo: () => runOther() })).promptfoo
    rows.push([
      PROGRAMS.promptfoo as string,
      'its default',
      String(prompts.length),
      seconds(medianOf(runs, 'wallMs')),
      '',
      seconds(medianOf(runs, 'cpuMs')),
      megabytes(medianOf(runs, 'peakMb')),
    ])
  }
  await bench.close()
  server.close()
  table(
    `The built-in probes at ${latency} ms, all of the process`,
    ['program', 'width', 'requests', 'wall', 'of ideal', 'CPU', 'peak memory'],
    rows,
  )

  function runOther(width?: number) {
    const request = { url: server.url, prompts, ...(width === undefined ? {} : { width }) }
    return runPromptfoo(values.with as string, request)
  }
}

/** Sizes from the smallest to the largest, on the command line, with a baseline of the same size. */
async function memory(): Promise<void> {
  const server = await startServer({ latency: 2, capacity: CAPACITY })
  const rows: string[][] = []
  for (const size of ['builtin', 5_000, 100_000] as const) {
    const workspace = openWorkspace(server.url, size, CAPACITY)
    const { recorded, checked } = await inTurn(rounds, {
      recorded: () => workspace.run('record'),
      checked: () => workspace.run('check'),
    })
    workspace.close()
    rows.push([
      size === 'builtin' ? 'built-in' : size.toLocaleString('en'),
      megabytes(medianOf(recorded, 'peakMb')),
      megabytes(medianOf(checked, 'peakMb')),
    ])
  }
  server.close()
  table('Peak memory (resident)', ['probes', 'recording', 'check'], rows)
}

/** Into the section of this version of Node: what it costs differs. */
function write(): void {
  const file = 'docs/performance.md'
  const text = readFileSync(file, 'utf8')
  const [start, end] = [`<!-- figures: Node ${process.versions.node.split('.')[0]} -->\n`, '<!-- /figures -->']
  const from = text.indexOf(start)
  if (from < 0) throw new Error(`${file} has no section ${start}`)
  const to = text.indexOf(end, from)
  writeFileSync(file, `${text.slice(0, from + start.length)}${lines.join('\n')}\n${text.slice(to)}`)
}
