import { resolve } from 'node:path'
import { type Access, addressCheck, connect, connectJudge } from './connect.ts'
import type { Document } from './documents/source.ts'
import { workingTree } from './documents/working-tree.ts'
import { fixedToken } from './endpoints/token.ts'
import type { ModelCard } from './generated/model-card.ts'
import type { Settings } from './inputs/settings.ts'
import { openJournals } from './journal-files.ts'
import { createDownloads } from './probe-downloads.ts'
import { liveProgress, logProgress, type Reporter } from './probing/progress.ts'
import { escapeTerminal } from './report/escape.ts'
import type { Secrets } from './secrets.ts'
import { createTextSpool } from './text-spool.ts'
import type { World } from './world.ts'

/** What the runs of all manifests have in common. */
export type Surroundings = Pick<World, 'cancelled' | 'journals'> & { readonly root: string; readonly access: Access }

export function surroundingsOf(
  { endpointToken, judgeToken, outputDir, resumeFrom }: Settings,
  { scrub }: Secrets,
  manifests: readonly Document<ModelCard>[],
  cancelled: AbortSignal,
  root: string,
): Surroundings {
  const journals = openJournals({
    outputDir: resolve(root, outputDir),
    resumeFrom: resumeFrom && resolve(root, resumeFrom),
    models: manifests.map(({ value }) => value.model.name),
    say: (line) => process.stderr.write(`${escapeTerminal(line)}\n`),
  })
  const access = { token: fixedToken(endpointToken), judgeToken: fixedToken(judgeToken), scrub }
  return { root, access, cancelled, journals }
}

/** Acts with all that a person's machine offers a run, and shows how far it is. */
export async function withProgress<T>(surroundings: Surroundings, act: (world: World) => Promise<T>): Promise<T> {
  const { root, access, cancelled, journals } = surroundings
  const live = process.stderr.isTTY ? liveProgress(process.stderr) : undefined
  // Piped, a line every few seconds says that it is alive, without a progress line's control characters.
  const reporter: Reporter = live ?? logProgress((line) => process.stderr.write(`${escapeTerminal(line)}\n`))
  const files = workingTree(root)
  try {
    return await act({
      event: { name: 'command-line', head_sha: null, trusted_sha: null, untrusted: false },
      head: files,
      trusted: files,
      checkAddress: addressCheck(process.env),
      download: createDownloads(),
      texts: createTextSpool(),
      connect: (setup) => connect(setup, access, addressCheck(process.env)),
      connectJudge: (setup) => connectJudge(setup, access),
      scrub: access.scrub,
      now: () => performance.now(),
      date: () => new Date(),
      random: Math.random,
      cancelled,
      journals,
      onPlan: (plan) => (cancelled.aborted ? undefined : reporter.plan(plan)),
      onProgress: reporter.update,
    })
  } finally {
    live?.clear()
  }
}
