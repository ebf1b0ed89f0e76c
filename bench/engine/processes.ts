import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServerSettings, ServerStats, WorkerRequest, WorkerResult } from './settings.ts'

const RUN = 'bench/run-ts.mjs'

export type Server = { readonly url: string; stats(): Promise<ServerStats>; close(): void }

/** Starts a seeded endpoint. */
export async function startServer(settings: ServerSettings): Promise<Server> {
  const child = fork(RUN, ['bench/engine/server.ts', JSON.stringify(settings)])
  const { port } = await said<{ port: number }>(child)
  return {
    url: `http://127.0.0.1:${port}/v1`,
    /** Since the last time. */
    stats() {
      child.send('stats')
      return said<ServerStats>(child)
    },
    close: () => child.disconnect(),
  }
}

/** Runs one client in a process of its own. */
export function runWorker(request: WorkerRequest): Promise<WorkerResult> {
  return said<WorkerResult>(fork(RUN, ['bench/engine/worker.ts', JSON.stringify(request)]))
}

async function said<T>(child: ChildProcess): Promise<T> {
  const failed = once(child, 'exit').then(() => {
    throw new Error('a process of the benchmark has failed; what it said is above')
  })
  const [message] = await Promise.race([once(child, 'message'), failed])
  failed.catch(() => undefined)
  return message as T
}

/** Environment under which Node processes write down what they use, and what they did in all, the largest peak. */
export function watchUsage(): { readonly env: Record<string, string>; read(): { cpuMs: number; peakMb: number } } {
  const folder = mkdtempSync(join(tmpdir(), 'guardrail-usage-'))
  const file = join(folder, 'usage')
  return {
    env: { NODE_OPTIONS: `--require=${join(process.cwd(), 'bench/engine/usage.cjs')}`, BENCH_USAGE: file },
    read() {
      const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
      rmSync(folder, { recursive: true, force: true })
      const all = lines.map((line) => JSON.parse(line) as { cpuMs: number; peakMb: number })
      return {
        cpuMs: all.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
        peakMb: Math.max(...all.map(({ peakMb }) => peakMb)),
      }
    },
  }
}

/** Runs a command to its end. @returns its exit code, and how long it took from its start, in milliseconds */
export async function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<{ code: number; wallMs: number; output: string }> {
  const started = performance.now()
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = `${output}${text}`.slice(-4000)
    })
  }
  const [code] = await once(child, 'close')
  return { code: code as number, wallMs: performance.now() - started, output }
}
