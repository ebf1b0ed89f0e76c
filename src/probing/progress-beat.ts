import type { Progress } from './progress.ts'

const EVERY_MS = 5_000

/**
 * Reports again what was reported last, with the time that has passed, while nothing happens: slow is not stuck.
 *
 * @param first what there is to say before anything has happened
 */
export function keepReporting(first: Progress, onProgress: (progress: Progress) => void, now: () => number) {
  let last = { progress: first, at: now() }
  const beat = setInterval(() => {
    if (now() - last.at < EVERY_MS) return
    const [{ waiting, seconds, ...rest }, passed] = [last.progress, (now() - last.at) / 1000]
    const still = waiting && { waiting: { ...waiting, seconds: waiting.seconds + passed } }
    onProgress({ ...rest, seconds: seconds + passed, ...still })
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
