import type { ProbeRow, Report } from '../generated/report.ts'
import type { Measurement } from '../probing/measurement.ts'
import { type Decision, decide } from './decide.ts'
import { countLabels, nameLabels } from './labels.ts'
import { answersOfRow, ratingsOfRow } from './probe-rows.ts'

/** What follows from the rows, canaries and basis of a report, by the very functions that decided. */
export function recompute(report: Report): Decision {
  const { basis, endpoint, instrument, usage, decoding } = report
  const probes = [...report.probes]
  const decision = decide({
    policy: basis.rules,
    probes: probes.map(({ id, sha256, category, domain, view, kind }) => ({
      id,
      sha256,
      category,
      kind,
      prompt: '',
      ...(domain === undefined ? {} : { domain }),
      ...(view === undefined ? {} : { view: { name: view } }),
    })),
    baseline: {
      probes: probes.map(({ id, sha256, category, kind, baseline_scores: scores, baseline_ratings: ratings }) => {
        return { id, sha256, category, kind, scores, ...(ratings ? { ratings } : {}) }
      }),
      ...(basis.self_rating ? { self_rating: basis.self_rating.baseline } : {}),
    },
    measurement: {
      answers: probes.flatMap(answersOfRow),
      canaries: instrument.canaries,
      identity: endpoint.identity,
      usage,
      ...(basis.stop ? { stop: basis.stop } : {}),
      ...(basis.prefill_failure ? { prefill: basis.prefill_failure } : {}),
      ...selfRatingOf(report, probes),
    },
    obstacles: basis.obstacles,
    asked: endpoint.model,
    withoutRatings: basis.self_rating?.left_out ?? false,
    looks: basis.looks,
    // No benign probe is asked more often than the others.
    samples: { harmful: decoding.samples, benign: Number.POSITIVE_INFINITY },
    stoppedEarly: basis.stopped_early,
    modality: report.modality ?? 'text',
  })
  return nameLabels(decision, countLabels(probes))
}

function selfRatingOf({ basis }: Report, probes: readonly ProbeRow[]): Pick<Measurement, 'selfRating'> {
  const { now, failure } = basis.self_rating ?? {}
  if (!now) return {}
  return { selfRating: { ...now, ...(failure ? { failure } : {}), ratings: probes.flatMap(ratingsOfRow) } }
}
