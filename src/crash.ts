import { escapeLogLine } from './report/escape.ts'
import type { Scrub } from './secrets.ts'

/**
 * The lines that say what went wrong. Never throws: what would be thrown from here Node prints as it is, and nothing may
 * be shown that secrets were not taken out of.
 */
export function describeCrash(error: unknown, scrub: Scrub): string[] {
  try {
    const details = error instanceof Error ? error.stack : String(error)
    // A message may quote what strangers wrote, and this is a log in which commands are obeyed.
    return scrub(String(details)).split('\n').map(escapeLogLine)
  } catch {
    return ['What went wrong cannot be shown, as secrets could not be taken out of it.']
  }
}
