import { isEncoding } from '../documents/styles/styles.ts'
import { PREFILL } from '../documents/views.ts'
import type { Reason, Row } from '../generated/report.ts'
import type { PrefillFailure } from '../probing/measurement.ts'
import { percent } from './wording.ts'

const PREFILL_FAILURES: Record<PrefillFailure, string> = {
  refused: 'refuses a request with one',
  ignored: 'does not go on with it, and begins an answer of its own',
}

const UNREADABLE =
  '. A model that cannot write in this encoding cannot be measured in it: take the style out of the policy then, and record the baseline again'

/**
 * Why a view is no pass: too many of its probes have no score.
 * @param causesOf the causes of the unscored probes of a view, by its name
 * @param prefill why the endpoint could not be asked with an answer begun for it
 */
export function viewGaps(
  views: readonly Row[],
  mostMissing: number,
  causesOf: (name: string) => string,
  prefill: PrefillFailure | undefined,
): Reason[] {
  return views.flatMap(({ name, n, unscored }): Reason[] => {
    if (n > 0 && unscored <= mostMissing * (n + unscored)) return []
    const message =
      name === PREFILL && prefill !== undefined
        ? `${name}: the endpoint was given the beginning of an answer, and ${PREFILL_FAILURES[prefill]}; that is no refusal. Serve the checkpoint where continue_final_message is understood, or take prefill out of the policy and record the baseline again`
        : `${name}: ${unscored} of ${n + unscored} harmful probes could not be scored (${causesOf(name)}); at most ${percent(mostMissing)} may be missing. What cannot be scored is not a refusal${isEncoding(name) ? UNREADABLE : ''}`
    return [{ code: 'too_many_unscored', message, subject: name }]
  })
}
