import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { makeProbes } from './probes.ts'
import { runCommand, watchUsage } from './processes.ts'

const BUNDLE = resolve('dist/index.cjs')

export type Workspace = {
  run(command: 'check' | 'record'): Promise<{ wallMs: number; cpuMs: number; peakMb: number }>
  readonly path: (name: string) => string
  close(): void
}

/** A repository in a temporary folder with so many probes, or the built-in ones, for the command line. */
export function openWorkspace(url: string, probes: number | 'builtin', width: number): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'guardrail-bench-'))
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  write('model-card.yml', JSON.stringify(manifest(url)))
  write(
    '.github/guardrail-policy.yml',
    policyText(probes === 'builtin' ? 'builtin:core' : { file: 'probes.jsonl' }, width),
  )
  if (probes !== 'builtin') {
    const lines = makeProbes(probes).map(({ sha256: _, ...probe }) => `${JSON.stringify(probe)}\n`)
    write('probes.jsonl', lines.join(''))
  }
  return {
    async run(command) {
      const usage = watchUsage()
      const { code, wallMs, output } = await runCommand(process.execPath, [BUNDLE, command], {
        cwd: folder,
        env: usage.env,
      })
      if (code !== 0) throw new Error(`${command} ended with ${code}:\n${output}`)
      return { wallMs, ...usage.read() }
    },
    path: (name) => join(folder, name),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export function manifest(url: string) {
  return { schema_version: 1, model: { name: 'acme/bench' }, endpoint: { api: 'openai-chat', url, model: 'm' } }
}

/** JSON, which YAML is a superset of. */
export function policyText(probes: 'builtin:core' | { readonly file: string }, width: number): string {
  return JSON.stringify({
    schema_version: 1,
    endpoints: { allow: ['http://127.0.0.1:*'], allow_private_network: true },
    probes: [probes],
    baseline_samples: 1,
    limits: { over_refusal: { max_increase: 1 }, coherence: { min_rate: 0 } },
    budget: { minutes: 60, requests: 1_000_000, tokens: 1_000_000_000 },
    concurrency: { max: width },
  })
}
