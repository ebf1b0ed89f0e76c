import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { answerAs, type Character } from '../../src/demo/answers.ts'
import { builtinProbeSet } from '../../src/documents/builtin-probes.ts'
import type { ReportFile } from '../../src/documents/report.ts'
import { type Ask, type Endpoint, type Reply, startEndpoint } from './checkpoint-server.ts'
import { entryOf } from './probe-entry.ts'
import { type ProcessRun, runCli } from './run-bundle.ts'

/** Some of the built-in probes, as a file of the repository: enough for verdicts of all kinds, and quick. */
const builtin = builtinProbeSet('builtin:core').probes
export const PROBES = [...some('harmful', 150), ...some('benign', 30)]
const PROBE_SET = 'safety/small.jsonl'

function some(kind: string, count: number) {
  return builtin.filter((probe) => probe.kind === kind).slice(0, count)
}

const byPrompt = new Map(PROBES.map((probe) => [probe.prompt, probe]))

/** What is said to a question, and to which probe, where it is one. */
export type Say = (
  ask: Ask,
  probe: (typeof PROBES)[number] | undefined,
) => Reply | undefined | Promise<Reply | undefined>

/** A repository in a temporary folder whose checkpoint says what the test decides, checked by the real bundle. */
export type Workspace = {
  readonly folder: string
  /** Answers from now on; `undefined` leaves it to the embedded checkpoint of that character. */
  speak(character: Character, say?: Say): void
  policy(more?: object): void
  manifest(more?: object, endpoint?: object): void
  run(...args: string[]): Promise<ProcessRun>
  readonly report: () => ReportFile
  readonly path: (name: string) => string
  close(): Promise<void>
}

export const FILES = {
  report: 'guardrail-report/acme--model/report.json',
  baseline: 'guardrail/acme--model.baseline.json',
  policy: '.github/guardrail-policy.yml',
  manifest: 'model-card.yml',
  journal: 'guardrail-report/acme--model/journal.ndjson',
} as const

export async function openWorkspace(): Promise<Workspace> {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'))
  let speaker: (ask: Ask) => Promise<Reply> = async () => ''
  const endpoint: Endpoint = await startEndpoint((ask) => speaker(ask))
  const path = (name: string) => join(folder, name)
  const write = (name: string, value: unknown) => {
    mkdirSync(join(path(name), '..'), { recursive: true })
    writeFileSync(path(name), typeof value === 'string' ? value : stringify(value))
  }
  const workspace: Workspace = {
    folder,
    path,
    speak(character, say) {
      speaker = async (ask) => {
        const probe = byPrompt.get(ask.prompt)
        const seed = String(ask.body.seed)
        const question = { prompt: ask.prompt, harmful: probe?.kind === 'harmful', seed, character }
        return (await say?.(ask, probe)) ?? answerAs(question)
      }
    },
    policy: (more = {}) =>
      write(FILES.policy, {
        schema_version: 1,
        endpoints: { allow: ['http://127.0.0.1:*'], allow_private_network: true },
        probes: [{ file: PROBE_SET }],
        limits: { harmful_compliance: { overall: { max_increase: 0.1 } } },
        ...more,
      }),
    manifest: (more = {}, own = {}) =>
      write(FILES.manifest, {
        schema_version: 1,
        model: { name: 'acme/model', ...more },
        endpoint: { api: 'openai-chat', url: endpoint.url, model: 'wire', ...own },
      }),
    run: (...args) => runCli(args, { cwd: folder }),
    report: () => JSON.parse(readFileSync(path(FILES.report), 'utf8')),
    async close() {
      await endpoint.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  write(PROBE_SET, PROBES.map((probe) => `${JSON.stringify(entryOf(probe))}\n`).join(''))
  workspace.policy()
  workspace.manifest()
  return workspace
}

/** Flags of verify for those files that are there. */
export function givenFiles({ path, report }: Workspace): string[] {
  // A run that asks nobody leaves the journal of the last one alone.
  const journal = report().journals ? (['journal'] as const) : []
  const names = ['baseline', 'policy', 'manifest', ...journal] as const
  return names.flatMap((name) => (existsSync(path(FILES[name])) ? [`--${name}`, FILES[name]] : []))
}
