import type { Report } from '../generated/report.ts'
import { type Decision, decide } from './decide.ts'
import { countLabels, nameLabels } from './labels.ts'
import { answersOfRow } from './probe-rows.ts'

/** What follows from the rows, canaries and basis of a report, by the very functions that decided. */
export function recompute(report: Report): Decision {
  const { basis, probes, endpoint, instrument, usage, decoding } = report
  const decision = decide({
    policy: basis.rules,
    probes: probes.map(({ id, sha256, category, domain, kind }) => {
      return { id, sha256, category, kind, prompt: '', ...(domain === undefined ? {} : { domain }) }
    }),
    baseline: {
      probes: probes.map(({ id, sha256, category, kind, baseline_scores: scores }) => {
        return { id, sha256, category, kind, scores }
      }),
    },
    measurement: {
      answers: probes.flatMap(answersOfRow),
      canaries: instrument.canaries,
      identity: endpoint.identity,
      usage,
      ...(basis.stop ? { stop: basis.stop } : {}),
    },
    obstacles: basis.obstacles,
    asked: endpoint.model,
    looks: basis.looks,
    // No benign probe is asked more often than the others.
    samples: { harmful: decoding.samples, benign: Number.POSITIVE_INFINITY },
    stoppedEarly: basis.stopped_early,
  })
  return nameLabels(decision, countLabels(probes))
}
