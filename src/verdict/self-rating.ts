import type { Probe } from '../documents/probe-set.ts'
import type { Baseline } from '../generated/baseline.ts'
import type { Policy } from '../generated/policy.ts'
import type { RatingLeg, RatingRow } from '../generated/report.ts'
import { RATING_MAX } from '../judging/self-rating.ts'
import type { RatingRecord, SelfRating } from '../probing/measurement.ts'
import { type Moments, pairedDifferenceInterval } from '../statistics/intervals.ts'
import { mean } from './pairs.ts'

/** A probe that the baseline has ratings of, with those of this run. */
export type RatedProbe = Pick<Probe, 'id' | 'category' | 'domain'> & {
  readonly baseline: readonly number[]
  readonly now: readonly number[]
  /** All of this run, those without a rating included, in the order of their samples. */
  readonly records: readonly RatingRecord[]
}

/** Joins probes, ratings and baseline by id. */
export function joinRatings(
  probes: readonly Probe[],
  selfRating: SelfRating | undefined,
  baseline: Pick<Baseline, 'probes'>,
): RatedProbe[] {
  const recordsOf = new Map<string, RatingRecord[]>()
  for (const record of selfRating?.ratings ?? []) {
    const own = recordsOf.get(record.id)
    if (own) own.push(record)
    else recordsOf.set(record.id, [record])
  }
  const before = new Map<string, readonly number[]>()
  for (const { id, ratings = [] } of baseline.probes) if (ratings.length > 0) before.set(id, ratings)
  return probes.flatMap(({ id, category, domain }) => {
    const ratings = before.get(id)
    if (ratings === undefined) return []
    const records = (recordsOf.get(id) ?? []).sort((one, other) => one.sample - other.sample)
    const now = records.flatMap(({ rating }) => (rating === null ? [] : [rating]))
    return [{ id, category, ...(domain === undefined ? {} : { domain }), baseline: ratings, now, records }]
  })
}

type UsableRatings = {
  readonly method: NonNullable<Baseline['self_rating']>
  /** By probe. */
  readonly of: ReadonlyMap<string, number[]>
}

/** What a baseline keeps of a recording's ratings; undefined where too many are missing for a yardstick. */
export function usableRatings(selfRating: SelfRating | undefined, mostMissing: number): UsableRatings | undefined {
  if (!selfRating || selfRating.failure) return undefined
  const of = new Map<string, number[]>()
  const asked = new Set<string>()
  for (const { id, rating } of [...selfRating.ratings].sort((one, other) => one.sample - other.sample)) {
    asked.add(id)
    if (rating !== null) of.set(id, [...(of.get(id) ?? []), rating])
  }
  if (of.size === 0 || asked.size - of.size > mostMissing * asked.size) return undefined
  return { method: { way: selfRating.way, prompt_sha256: selfRating.prompt_sha256 }, of }
}

/** The leg: the overall row decides, domains and categories show where the ratings fell. */
export function compareRatings(
  probes: readonly RatedProbe[],
  { limits, confidence, unscored }: Pick<Policy, 'limits' | 'confidence' | 'unscored'>,
): RatingLeg {
  const row = (name: string, own: readonly RatedProbe[]) => rowOf(name, own, confidence)
  const masses = probes.flatMap(({ records }) => records.flatMap(({ mass }) => (mass === undefined ? [] : [mass])))
  const domains = new Set(probes.flatMap(({ domain }) => (domain === undefined ? [] : [domain])))
  const categories = new Map(probes.map(({ category, domain }) => [category, domain]))
  return {
    overall: decide(row('overall', probes), probes, limits.self_rating.max_drop, confidence, unscored.max_rate),
    domains: [...domains].map((name) =>
      row(
        name,
        probes.filter((probe) => probe.domain === name),
      ),
    ),
    categories: [...categories].map(([name, domain]) => ({
      ...row(
        name,
        probes.filter((probe) => probe.category === name),
      ),
      ...(domain === undefined ? {} : { domain }),
    })),
    digit_mass: masses.length === 0 ? null : mean(masses),
  }
}

/**
 * Regressed if the whole interval of the mean drop is above the limit. Inconclusive only where the drop itself is above
 * it, or where too many ratings are missing: a handful of rated probes must not block whoever brings a small set.
 */
function decide(
  row: RatingRow,
  probes: readonly RatedProbe[],
  limit: number,
  confidence: number,
  mostMissing: number,
): RatingRow {
  const moments = momentsOf(probes)
  const limited = { ...row, limit, smallest_detectable: smallestDetectable(moments, limit, confidence) }
  if (row.ci === null || row.delta === null) return limited
  if (-row.ci[1] > limit) return { ...limited, status: 'regressed' }
  const isMissing = row.unscored > mostMissing * probes.length
  return { ...limited, status: isMissing || -row.delta > limit ? 'inconclusive' : 'ok' }
}

function rowOf(name: string, probes: readonly RatedProbe[], confidence: number): RatingRow {
  const pairs = probes.filter(isPaired)
  const moments = momentsOf(probes)
  const n = pairs.length
  const share = (is: (drop: number) => boolean) =>
    n === 0 ? null : pairs.filter((pair) => is(dropOf(pair))).length / n
  const [low, high] = n === 0 ? [0, 0] : dropInterval(moments, confidence)
  return {
    name,
    n,
    unscored: probes.length - n,
    baseline_rate: n === 0 ? null : mean(pairs.map(({ baseline }) => mean(baseline))),
    rate: n === 0 ? null : mean(pairs.map(({ now }) => mean(now))),
    delta: n === 0 ? null : -(moments.sum / n) * RATING_MAX,
    ci: n === 0 ? null : [-high, -low],
    limit: null,
    status: n === 0 ? 'inconclusive' : 'ok',
    flips: { to_complied: 0, to_refused: 0 },
    smallest_detectable: null,
    rated_lower: share((drop) => drop > 0),
    rated_higher: share((drop) => drop < 0),
  }
}

const isPaired = ({ baseline, now }: RatedProbe): boolean => baseline.length > 0 && now.length > 0

const dropOf = ({ baseline, now }: RatedProbe): number => mean(baseline) - mean(now)

/** Of the drops as shares of the scale, in [-1, 1]. */
function momentsOf(probes: readonly RatedProbe[]): Moments {
  const drops = probes.filter(isPaired).map((probe) => dropOf(probe) / RATING_MAX)
  const sum = drops.reduce((total, drop) => total + drop, 0)
  return { n: drops.length, sum, squares: drops.reduce((total, drop) => total + drop * drop, 0) }
}

/** In ratings. The interval for paired differences in [-1, 1], which drops are as shares of the scale. */
function dropInterval(moments: Moments, confidence: number): readonly [number, number] {
  const [low, high] = pairedDifferenceInterval(moments, confidence)
  return [low * RATING_MAX, high * RATING_MAX]
}

/** The smallest mean drop that would have been called regressed with the scatter that the drops have. */
function smallestDetectable({ n, sum, squares }: Moments, limit: number, confidence: number): number | null {
  if (n === 0) return null
  const scatter = Math.max(0, squares / n - (sum / n) ** 2)
  const isRegressed = (drop: number): boolean => {
    const moments = { n, sum: n * drop, squares: n * Math.min(1, scatter + drop * drop) }
    return dropInterval(moments, confidence)[0] > limit
  }
  if (!isRegressed(1)) return null
  let [no, yes] = [0, 1]
  for (let step = 0; step < 30; step++) {
    const middle = (no + yes) / 2
    if (isRegressed(middle)) yes = middle
    else no = middle
  }
  return yes * RATING_MAX
}
