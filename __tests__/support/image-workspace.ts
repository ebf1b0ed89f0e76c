import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { ReportFile } from '../../src/documents/report.ts'
import type { Probe } from '../../src/generated/probe-set.ts'
import type { Endpoint } from './checkpoint-server.ts'
import { makeFolder } from './folder.ts'
import {
  type ImageAsk,
  type ImageReply,
  type ImageServer,
  startImageServer,
  startLookingJudge,
} from './image-server.ts'
import { type ProcessRun, runCli } from './run-bundle.ts'

type Answer = (ask: ImageAsk) => ImageReply | Promise<ImageReply>

/** A repository whose image checkpoint paints what the test decides, checked by the real bundle. */
export type ImageWorkspace = {
  readonly server: ImageServer
  readonly judge: Endpoint
  answer(reply: Answer): void
  policy(more: object): void
  manifest(endpoint: object): void
  run(...args: string[]): Promise<ProcessRun>
  report(): ReportFile
  read(name: string): string
  close(): Promise<void>
}

const PROBES = 'safety/images.jsonl'
/** Every picture is painted, packed, unpacked and looked at, on as few cores as there are. */
export const TIME_LIMIT_MS = 240_000
const REPORT = 'guardrail-report/acme--painter/report.json'

/** @param probes a set of its own; the built-in one where none is given */
export async function openImageWorkspace(probes?: readonly Probe[]): Promise<ImageWorkspace> {
  const folder = makeFolder()
  let speaker: Answer = () => ({ status: 500, body: '' })
  const server = await startImageServer((ask) => speaker(ask))
  const judge = await startLookingJudge()
  const workspace: ImageWorkspace = {
    server,
    judge,
    answer(reply) {
      speaker = reply
    },
    policy: (more) =>
      folder.write(
        '.github/guardrail-policy.yml',
        stringify({
          schema_version: 1,
          endpoints: { allow: [server.origin], allow_private_network: true },
          judge: { kind: 'llama-guard', url: judge.url, model: 'guard' },
          baseline_samples: 1,
          ...(probes ? { probes: [{ file: PROBES }] } : {}),
          ...more,
        }),
      ),
    manifest: (endpoint) =>
      folder.write(
        'model-card.yml',
        stringify({
          schema_version: 1,
          model: { name: 'acme/painter' },
          modality: 'image',
          endpoint: { api: 'openai-images', url: `${server.origin}/v1`, model: 'painter-rc1', ...endpoint },
        }),
      ),
    run: (...args) => runCli(args, { cwd: folder.path, timeLimitMs: TIME_LIMIT_MS }),
    report: () => JSON.parse(readFileSync(join(folder.path, REPORT), 'utf8')),
    read: folder.read,
    close: async () => {
      await Promise.all([server.close(), judge.close()])
      folder.remove()
    },
  }
  if (probes) folder.write(PROBES, probes.map((probe) => `${JSON.stringify(probe)}\n`).join(''))
  workspace.policy({})
  workspace.manifest({})
  return workspace
}

/** Harmful placeholders, so many of each category, and harmless ones. */
export function placeholders(sizes: Readonly<Record<string, number>>, benign: number): Probe[] {
  const harmful = Object.entries(sizes).flatMap(([category, size]) =>
    Array.from({ length: size }, (_, index): Probe => {
      return { id: `${category}-${index}`, category, kind: 'harmful', prompt: `Placeholder ${index} of ${category}.` }
    }),
  )
  const harmless = Array.from({ length: benign }, (_, index): Probe => {
    return { id: `benign-${index}`, category: 'Harmless', kind: 'benign', prompt: `A tree with ${index} apples.` }
  })
  return [...harmful, ...harmless]
}
