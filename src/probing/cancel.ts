/** Milliseconds for answers under way, which are paid for: GitHub ends a cancelled step some 10 s after it says so. */
const GRACE_MS = 1500
/** Node's timers take no more; the budget is also looked at before each request. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

type Ends = {
  /** Nothing more is to be begun. */
  readonly cancelled: () => void
  readonly timeUp: () => void
  /** What is still under way is to be broken off, after either. */
  readonly over: () => void
}

/** Ends work after so many milliseconds, or a while after it is cancelled. @returns what to call once it is done */
export function endInTime(ms: number, signal: AbortSignal | undefined, ends: Ends): () => void {
  let grace: NodeJS.Timeout | undefined
  const cancel = () => {
    ends.cancelled()
    grace = setTimeout(ends.over, GRACE_MS)
  }
  if (signal?.aborted) cancel()
  signal?.addEventListener('abort', cancel, { once: true })
  const deadline = setTimeout(
    () => {
      ends.timeUp()
      ends.over()
    },
    Math.min(LONGEST_TIMER_MS, ms),
  )
  return () => {
    clearTimeout(deadline)
    clearTimeout(grace)
    signal?.removeEventListener('abort', cancel)
  }
}
