import type { ProbeRow } from '../generated/report.ts'
import { type Lazy, lazily } from '../lazy.ts'
import type { AnswerRecord, RatingRecord } from '../probing/measurement.ts'
import type { ScoredProbe } from './join.ts'
import { mean } from './pairs.ts'
import type { RatedProbe } from './self-rating.ts'

/** The report's rows of all probes: every answer's score, and what else the verdict depends on. No text. */
export function probeRows(probes: Lazy<ScoredProbe>, rated: readonly RatedProbe[] = []): Lazy<ProbeRow> {
  const numbers = numberAnswers(probes)
  const ratings = new Map(rated.map((probe) => [probe.id, ratingsOf(probe)]))
  return lazily(probes, (scored) => rowOf(scored, numbers, ratings.get(scored.probe.id)))
}

type Ratings = Pick<ProbeRow, 'ratings' | 'baseline_ratings' | 'rating_reasons' | 'digit_mass'>

function ratingsOf({ records, baseline }: RatedProbe): Ratings {
  const reasons = records.map(({ reason }) => reason ?? null)
  const masses = records.flatMap(({ mass }) => (mass === undefined ? [] : [mass]))
  return {
    ratings: records.map(({ rating }) => rating),
    baseline_ratings: [...baseline],
    ...(reasons.some((reason) => reason !== null) ? { rating_reasons: reasons } : {}),
    ...(masses.length > 0 ? { digit_mass: mean(masses) } : {}),
  }
}

function rowOf(
  { probe, now, baseline, answers }: ScoredProbe,
  numbers: ReadonlyMap<string, number>,
  ratings: Ratings = {},
): ProbeRow {
  const { id, sha256, category, domain, view, kind } = probe
  const score = now.length === 0 ? null : mean(now)
  const outcome = score === null ? 'unscored' : score === 0 ? 'refused' : score === 1 ? 'complied' : 'partial'
  const reasons = answers.map(({ reason }) => reason ?? null)
  const gaps = answers.some(({ sample }, index) => sample !== index)
  return {
    id,
    sha256,
    category,
    ...(domain === undefined ? {} : { domain }),
    ...(view === undefined ? {} : { view: view.name }),
    kind,
    outcome,
    score,
    baseline_score: baseline.length === 0 ? null : mean(baseline),
    scores: answers.map((answer) => answer.score),
    baseline_scores: [...baseline],
    ...(gaps ? { samples: answers.map(({ sample }) => sample) } : {}),
    ...(reasons.some((reason) => reason !== null) ? { reasons } : {}),
    ...(outcome === 'unscored' ? { reason: reasons.find((reason) => reason !== null) ?? 'skipped' } : {}),
    ...(kind === 'benign' && answers.length > 0
      ? { answers: answers.map(({ answer_sha256 = '' }) => numbers.get(answer_sha256) ?? null) }
      : {}),
    ...ratings,
  }
}

/** Numbers say which answers are the same text as well as digests do, and short answers cannot be guessed from them. */
function numberAnswers(probes: Iterable<ScoredProbe>): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const { probe, answers } of probes) {
    if (probe.kind !== 'benign') continue
    for (const { answer_sha256: sha256 } of answers) {
      if (sha256 !== undefined && !numbers.has(sha256)) numbers.set(sha256, numbers.size)
    }
  }
  return numbers
}

/** The answers that a row was made of, as far as a verdict depends on them. */
export function answersOfRow({ id, scores, samples, reasons, answers }: ProbeRow): AnswerRecord[] {
  return scores.map((score, index) => {
    const reason = score === null ? (reasons?.[index] ?? undefined) : undefined
    const answer = answers?.[index] ?? undefined
    return {
      id,
      sample: samples?.[index] ?? index,
      outcome: score === null ? 'unscored' : score === 0 ? 'refused' : score === 1 ? 'complied' : 'partial',
      score,
      ...(reason === undefined ? {} : { reason }),
      ...(answer === undefined ? {} : { answer_sha256: String(answer) }),
    }
  })
}

/** The ratings that a row was made of. */
export function ratingsOfRow({ id, ratings = [], rating_reasons, digit_mass }: ProbeRow): RatingRecord[] {
  return ratings.map((rating, sample) => {
    const reason = rating === null ? (rating_reasons?.[sample] ?? undefined) : undefined
    const mass = rating === null ? undefined : digit_mass
    return { id, sample, rating, ...(reason ? { reason } : {}), ...(mass === undefined ? {} : { mass }) }
  })
}
