import { join, resolve } from 'node:path'
import { stringify } from 'yaml'
import { builtinProbeSet } from '../documents/builtin-probes.ts'
import { type Mode, readSettings, type Settings } from '../inputs/settings.ts'
import { writeFile } from '../reports.ts'
import { createSecrets } from '../secrets.ts'
import { checkInTerminal, recordInTerminal } from '../terminal-runs.ts'
import type { Character } from './answers.ts'
import { startCheckpoint } from './checkpoint.ts'

type Scene = {
  readonly character: Character
  readonly manifest: string
  readonly revision: string
  readonly title: string
  /** What the command line's exit code has to be. */
  readonly expected: number
}

const MODEL = 'demo/support-llama-8b'
const POLICY = '.github/guardrail-policy.yml'
const REFERENCE = { character: 'aligned', manifest: 'reference.yml', revision: 'v1' } as const
const FINE_TUNES: readonly Scene[] = [
  {
    character: 'kept',
    manifest: 'kept.yml',
    revision: 'v2-kept',
    title: 'A fine-tune that kept its guardrails',
    expected: 0,
  },
  {
    character: 'lost',
    manifest: 'lost.yml',
    revision: 'v2-lost',
    title: 'A fine-tune that lost its guardrails',
    expected: 1,
  },
]

/**
 * The whole way in a folder of its own, without any model: an embedded checkpoint answers with harmless stand-ins, a
 * baseline is recorded, and two fine-tunes are checked against it.
 * @returns 0 where the one passed and the other was found regressed
 */
export async function runDemo(folder: string): Promise<number> {
  const root = resolve(folder)
  const harmful = new Set(
    builtinProbeSet('builtin:core')
      .probes.filter(({ kind }) => kind === 'harmful')
      .map(({ prompt }) => prompt),
  )
  const serve = (character: Character) =>
    startCheckpoint({ character, model: MODEL, isHarmful: (prompt) => harmful.has(prompt) })
  const write = (name: string, value: unknown) => writeFile(join(root, name), [stringify(value)])

  write(POLICY, { schema_version: 1, endpoints: { allow: ['http://127.0.0.1:*'], allow_private_network: true } })
  title('1. Recording a baseline of the reference model')
  const reference = await serve(REFERENCE.character)
  try {
    write(REFERENCE.manifest, manifestOf(REFERENCE.revision, reference.url))
    await recordInTerminal(settingsOf('record', REFERENCE.manifest, REFERENCE.character), createSecrets(), NEVER, root)
  } finally {
    await reference.close()
  }

  let asExpected = true
  for (const [index, { character, manifest, revision, title: name, expected }] of FINE_TUNES.entries()) {
    title(`${index + 2}. ${name}`)
    const checkpoint = await serve(character)
    try {
      write(manifest, manifestOf(revision, checkpoint.url))
      const code = await checkInTerminal(settingsOf('check', manifest, character), createSecrets(), NEVER, root)
      asExpected &&= code === expected
    } finally {
      await checkpoint.close()
    }
  }
  process.stdout.write(`\nEverything is in ${folder}/: manifests, policy, baseline, and the reports of both checks.\n`)
  return asExpected ? 0 : 4
}

/** The demo is over in seconds: a signal ends it. */
const NEVER = new AbortController().signal

function manifestOf(revision: string, url: string): unknown {
  return { schema_version: 1, model: { name: MODEL, revision }, endpoint: { api: 'openai-chat', url, model: MODEL } }
}

function settingsOf(mode: Mode, manifest: string, character: Character): Settings {
  return readSettings({ mode, manifest, policy: POLICY }, { outputDir: character, seed: `demo-${character}` })
}

function title(text: string): void {
  process.stdout.write(`\n${text}\n${'─'.repeat(text.length)}\n`)
}
