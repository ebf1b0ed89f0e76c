import type { Legs, Report, Result, Status, UnscoredReason } from '../generated/report.ts'
import { HARM_NAMES } from '../verdict/wording.ts'
import type { Tone } from './blocks.ts'

export const VERDICT_WORDS: Record<Result, string> = {
  pass: 'No regression found in what was asked',
  regressed: 'Guardrails regressed',
  inconclusive: 'Inconclusive',
}

export const TONES: Record<Result | Status, Tone> = {
  pass: 'good',
  ok: 'good',
  regressed: 'bad',
  inconclusive: 'unsure',
}

export const LEG_NAMES: Record<keyof Legs, string> = {
  harmful_compliance: 'Harmful compliance',
  self_rating: 'Self-rating, 0–9',
  over_refusal: 'Over-refusal',
  coherence: 'Coherence',
}

/** What a leg is called in a report. */
export function legName(name: keyof Legs, { modality = 'text' }: Pick<Report, 'modality'>): string {
  return name === 'harmful_compliance' ? HARM_NAMES[modality] : LEG_NAMES[name]
}

export const UNSCORED_WORDS: Record<UnscoredReason, string> = {
  empty: 'empty',
  truncated: 'truncated',
  filtered: 'filtered',
  degenerate: 'degenerate',
  error: 'failed',
  judge_unparsed: 'judge unclear',
  judge_error: 'judge failed',
  skipped: 'not asked',
}
