import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ReportFile } from '../../src/documents/report.ts'
import type { Ask, Reply } from './checkpoint-server.ts'
import { type Folder, makeFolder } from './folder.ts'
import { type OnStart, type ProcessRun, runCli } from './run-bundle.ts'
import { BASELINE, MANIFEST, manifestText, POLICY, PROBES, policyText, type Scene, startScene } from './scene.ts'
import { answerAs, probeLines } from './small-probes.ts'

/** Some probes complied with, so that order and place matter. */
export const wavering = answerAs(({ id }) => /-(?:1|5|9)$/.test(id))
/** Most requests in flight. */
export const AT_ONCE = 4
/** Most that may be asked twice after a kill: those in flight, and the answers that came just as these were sent. */
export const UNSETTLED = 2 * AT_ONCE
export const FOLDER = 'guardrail-report/acme--support-llama-8b'

/** A working tree with a checkpoint, whose runs by the bundle are ended from outside. */
export type Stage = {
  readonly folder: Folder
  readonly scene: Scene
  /** Runs the command line to its end. */
  cli(...args: string[]): Promise<ProcessRun>
  run(onStart: OnStart, ...args: string[]): Promise<ProcessRun>
  /** The same, but sends a signal when the checkpoint gets its so many-th request of this run. */
  interrupt(signal: NodeJS.Signals, after: number, ...args: string[]): Promise<ProcessRun>
  /** From now on the endpoint cannot be asked some prompts. */
  refuse(prompts: ReadonlySet<string>): void
  report(place?: string): ReportFile
  /** How often each question was asked since the last call. */
  asked(): Map<string, number>
  close(): Promise<void>
}

export async function openStage(baseline: string, policy = ''): Promise<Stage> {
  const scene = await startScene({ baseline })
  const folder = makeFolder({
    [MANIFEST]: manifestText(scene.checkpoint.url),
    [POLICY]: policyText(`concurrency: { max: ${AT_ONCE} }\n${policy}`),
    [PROBES]: probeLines(),
    [BASELINE]: baseline,
  })
  let counted = 0
  let refused: ReadonlySet<string> = new Set()
  /** Not at once, so that several are in flight. */
  const steadily = async (ask: Ask): Promise<Reply> => {
    await sleep(3)
    return refused.has(ask.prompt) ? { status: 400, body: { error: { message: 'too long' } } } : wavering(ask)
  }
  scene.answer(steadily)
  return {
    folder,
    scene,
    cli: (...args) => runCli(args, { cwd: folder.path }),
    run: (onStart, ...args) => runCli(args, { cwd: folder.path, onStart }),
    async interrupt(signal, after, ...args) {
      let child: ChildProcess | undefined
      let asked = 0
      scene.answer((ask) => {
        if (++asked === after) child?.kill(signal)
        return steadily(ask)
      })
      try {
        return await runCli(args, {
          cwd: folder.path,
          onStart: (started) => {
            child = started
          },
        })
      } finally {
        scene.answer(steadily)
      }
    },
    refuse(prompts) {
      refused = prompts
    },
    report: (place = FOLDER) => JSON.parse(folder.read(`${place}/report.json`)),
    asked() {
      const asks = scene.checkpoint.asks.slice(counted)
      counted += asks.length
      return countAsks(asks)
    },
    async close() {
      folder.remove()
      await scene.close()
    },
  }
}

function countAsks(asks: readonly Ask[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { prompt, body } of asks) {
    const question = `${prompt} ${body.seed} ${body.model}`
    counts.set(question, (counts.get(question) ?? 0) + 1)
  }
  return counts
}

/** All that a resumed report has in common with one of a run in one piece. */
export function withoutTimes(report: ReportFile): object {
  const { generated_at: _, usage: __, journals: ___, notes, ...rest } = report
  return { ...rest, notes: notes.filter((note) => !/^Resumed|^The last line of its journal/.test(note)) }
}

/** Numbers from 0 to 1 that are the same for the same seed. */
export function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
