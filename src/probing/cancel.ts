import type { Stop } from './measurement.ts'

/** Milliseconds for answers under way, which are paid for: GitHub ends a cancelled step some 10 s after it says so. */
export const GRACE_MS = 1500

/** What ends a run that was told to end. */
export function cancelStop(done: number, total: number): Stop {
  const message = `the run was cancelled after ${done} of ${total} questions; the journal beside the report has what was measured: run it again with resume-from, and only the rest is asked`
  return { code: 'budget_exhausted', message, subject: 'cancelled' }
}
