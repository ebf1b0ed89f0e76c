import type { CheckOutput } from './github/check-run.ts'
import { describeProgress, type Progress } from './probing/progress.ts'

/** A check run in progress is said something new at most so often: with each change GitHub notifies everybody. */
export const REFRESH_EVERY_MS = 30_000

export type ProgressOutput = {
  update(progress: Progress): void
  /** Nothing is shown any more, and what is being sent has arrived or failed. */
  end(): Promise<void>
}

export type ProgressOutputOptions = {
  readonly show: (output: CheckOutput) => Promise<void>
  /** The first failure; further ones say nothing new. */
  readonly warn: (error: unknown) => void
  /** Milliseconds from any fixed moment. */
  readonly now: () => number
}

/** Shows now and then how far a run is. A failure costs nothing but the sight of it. */
export function showProgress({ show, warn, now }: ProgressOutputOptions): ProgressOutput {
  let last = now()
  let sending: Promise<void> | undefined
  let warned = false
  let over = false
  return {
    update(progress) {
      if (over || sending || now() - last < REFRESH_EVERY_MS) return
      last = now()
      sending = show(renderProgress(progress))
        .catch((error) => {
          if (!warned) warn(error)
          warned = true
        })
        .finally(() => {
          sending = undefined
        })
    },
    async end() {
      over = true
      await sending
    },
  }
}

/** Numbers only: what an endpoint says of itself is not shown before it is in a report. */
function renderProgress({ waiting, ...progress }: Progress): CheckOutput {
  const { done, total } = progress
  const shown = waiting ? { ...progress, waiting: { ...waiting, why: 'the log of the job says why' } } : progress
  return {
    title: waiting?.isForFirst ? 'Waiting for the first answer' : `${done} of ${total} questions settled`,
    summary: `${describeProgress(shown)}.\n\nThis is no verdict: that comes when everything is settled.`,
  }
}
