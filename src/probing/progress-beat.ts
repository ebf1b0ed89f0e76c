import type { Progress } from './progress.ts'

const EVERY_MS = 5_000

/** Reports again what was reported last, with the time that has passed, while nothing happens: slow is not stuck. */
export function keepReporting(onProgress: (progress: Progress) => void, now: () => number) {
  let last: { readonly progress: Progress; readonly at: number } | undefined
  const beat = setInterval(() => {
    if (!last || now() - last.at < EVERY_MS) return
    onProgress({ ...last.progress, seconds: last.progress.seconds + (now() - last.at) / 1000 })
  }, EVERY_MS)
  beat.unref()
  return {
    report(progress: Progress): void {
      last = { progress, at: now() }
      onProgress(progress)
    },
    end: () => clearInterval(beat),
  }
}
