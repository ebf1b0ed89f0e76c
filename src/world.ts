import type { FileSource } from './documents/source.ts'
import type { TextStore } from './documents/texts.ts'
import type { Checked } from './endpoints/address-guard.ts'
import type { Endpoint } from './endpoints/endpoint.ts'
import type { JudgeServer } from './endpoints/judge-server.ts'
import type { Report } from './generated/report.ts'
import type { JournalFile } from './probing/journal.ts'
import type { Recorded } from './probing/journal-lines.ts'
import type { PlanSummary, Progress } from './probing/progress.ts'
import type { Shard } from './probing/shard.ts'
import type { Scrub } from './secrets.ts'
import type { Setup } from './setup.ts'

/** Journals of interrupted runs, and where this run's are written. */
export type Journals = {
  /** The interrupted run to go on with, of this model and part; undefined where there is none. @throws UserError */
  find(model: string, shard: Shard | undefined): Interrupted | undefined
  /** A file of its own for this model and part, with what the interrupted run wrote at its beginning. */
  open(model: string, shard: Shard | undefined, interrupted: Interrupted | undefined): JournalFile
}

export type Interrupted = Recorded & {
  readonly path: string
  /** Bytes of the lines that are whole. */
  readonly text: Uint8Array
  /** Whether the last line was not. */
  readonly torn: boolean
}

/** Everything outside of a run, handed in. */
export type World = {
  readonly event: Report['event'] & { readonly untrusted: boolean }
  /** Files of the commit that is checked. */
  readonly head: FileSource
  /** Files of the commit that is trusted. */
  readonly trusted: FileSource
  /** Whether and how the address behind a URL may be asked. */
  readonly checkAddress: (url: string, allowPrivate: boolean) => Promise<Checked>
  /** The bytes at an https address; `check` says of it, and of each that it leads to, whether it may be asked. */
  readonly download: (url: string, check: (url: string) => Promise<Checked>) => Promise<Buffer>
  /** Keeps the prompts of probe sets. */
  readonly texts: TextStore
  readonly connect: (setup: Setup) => Endpoint
  /** The server of the judge model that the policy names. */
  readonly connectJudge: (setup: Setup) => JudgeServer
  /** Takes secrets out of what is to be shown or written. */
  readonly scrub: Scrub
  /** Milliseconds from any fixed moment. */
  readonly now: () => number
  readonly date: () => Date
  readonly random: () => number
  /** Aborted when the run is told to end; what was measured until then is reported. */
  readonly cancelled: AbortSignal
  readonly journals: Journals
  readonly onPlan: (plan: PlanSummary) => void
  readonly onProgress: (progress: Progress) => void
}
