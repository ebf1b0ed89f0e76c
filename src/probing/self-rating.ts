import type { Probe } from '../documents/probe-set.ts'
import { plain } from '../documents/views.ts'
import type { Aside, Reply } from '../endpoints/endpoint.ts'
import type { Baseline } from '../generated/baseline.ts'
import type { UnscoredReason } from '../generated/report.ts'
import {
  expectedRating,
  MOST_RATED_TOKENS,
  PILOT_REQUEST,
  RATING_PROMPT_SHA256,
  ratingOfText,
  ratingPrompt,
} from '../judging/self-rating.ts'
import type { Entry, RecordedRound } from './journal-lines.ts'
import type { RatingRecord, SelfRating } from './measurement.ts'
import { balanced, type RatingTask, seedOf } from './plan.ts'

export type RatingPlan = {
  readonly probes: readonly Probe[]
  /** Digits per probe, where they have to be drawn. */
  readonly samples: number
  readonly maxTokens: number
  /** As the baseline has it; undefined when one is recorded, which takes what the endpoint gives. */
  readonly way: SelfRating['way'] | undefined
}

type Settings = { readonly probes: number; readonly samples: number; readonly max_tokens: number }

/**
 * What is to be rated: when recording, so many harmful probes, always the same ones of a set and balanced over its
 * categories; when checking, those that the baseline has ratings of.
 * @param baseline undefined when recording
 * @returns undefined where nothing is, or where the baseline asked in other words
 */
export function planRatings(
  probes: readonly Probe[],
  { probes: most, samples, max_tokens: maxTokens }: Settings,
  baseline?: Pick<Baseline, 'self_rating' | 'probes'>,
): RatingPlan | undefined {
  if (most === 0) return undefined
  const harmful = plain(probes).filter(({ kind }) => kind === 'harmful')
  if (baseline === undefined) {
    const chosen = balanced(harmful, 'self-rating').slice(0, most)
    return chosen.length === 0 ? undefined : { probes: chosen, samples, maxTokens, way: undefined }
  }
  if (baseline.self_rating?.prompt_sha256 !== RATING_PROMPT_SHA256) return undefined
  const rated = new Set<string>()
  for (const { id, ratings = [] } of baseline.probes) if (ratings.length > 0) rated.add(id)
  const own = balanced(
    harmful.filter(({ id }) => rated.has(id)),
    'self-rating',
  )
  return own.length === 0 ? undefined : { probes: own, samples, maxTokens, way: baseline.self_rating.way }
}

/** The pilot, which has no id, and a question for each rating; with probabilities the first of a probe is enough. */
export function ratingTasks({ probes, samples, way }: RatingPlan, runSeed: string): RatingTask[] {
  const rounds = Array.from({ length: way === 'logprobs' ? 1 : samples }, (_, sample) =>
    probes.map(({ id, prompt }): RatingTask => task(id, prompt, sample, runSeed)),
  )
  return [task(undefined, PILOT_REQUEST, 0, runSeed), ...rounds.flat()]
}

function task(id: string | undefined, request: string, sample: number, runSeed: string): RatingTask {
  const seed = seedOf(runSeed, `self-rating ${id ?? 'pilot'}`, sample)
  return { kind: 'rating', id, prompt: ratingPrompt(request), sample, seed }
}

export type Rater = ReturnType<typeof createRater>

/**
 * Takes ratings. The pilot, a harmless request, is asked before any rating: it shows whether the endpoint gives
 * probabilities, and whether one token is enough. An endpoint that does not even rate that one is asked no more.
 * @param recorded what an interrupted run had found out in this round
 * @param prior what an earlier round had
 */
export function createRater(
  { way: wanted, maxTokens }: Pick<RatingPlan, 'way' | 'maxTokens'>,
  recorded?: Pick<RecordedRound, 'rater' | 'ratings'>,
  prior?: SelfRating,
) {
  const records: RatingRecord[] = [...(prior?.ratings ?? []), ...(recorded?.ratings.values() ?? [])]
  const before = recorded?.rater ?? prior
  let way: SelfRating['way'] = before?.way ?? wanted ?? (maxTokens <= MOST_RATED_TOKENS ? 'logprobs' : 'sampled')
  let tokens = recorded?.rater?.tokens ?? maxTokens
  let failure: SelfRating['failure'] = before?.failure
  let begun = before !== undefined

  /** @returns whether the pilot should be asked once more, without probabilities */
  const withoutLogprobs = (): boolean => {
    if (way === 'sampled') failure ??= 'unrated'
    else if (wanted === 'logprobs') failure ??= 'no_logprobs'
    else {
      way = 'sampled'
      return true
    }
    return false
  }
  const add = ({ id, sample }: RatingTask, result: Pick<RatingRecord, 'rating' | 'mass' | 'reason'>) => {
    if (id !== undefined) records.push({ id, sample, ...result })
  }
  const pilot = (reply: Reply): boolean => {
    begun = true
    if (way === 'logprobs' && reply.logprobs === undefined) return withoutLogprobs()
    const found = way === 'logprobs' ? expectedRating(reply.logprobs ?? [])?.at : firstDigit(reply)
    if (found === undefined) failure = 'unrated'
    else if (found === 0) tokens = 1
    return false
  }
  return {
    /** Whether a task need not be asked; not before the pilot has shown so. */
    skips: ({ id, sample }: RatingTask): boolean =>
      begun && id !== undefined && (failure !== undefined || (way === 'logprobs' && sample > 0)),
    aside: (): Aside => ({
      // The model's own distribution, which the probabilities are of, too.
      temperature: way === 'logprobs' ? 0 : 1,
      maxTokens: tokens,
      logprobs: way === 'logprobs',
    }),
    /** @returns whether the same question should be asked again */
    reply(task: RatingTask, reply: Reply): boolean {
      if (task.id === undefined) return pilot(reply)
      add(task, way === 'logprobs' ? expectedOf(reply) : drawnOf(reply))
      return false
    },
    /** The server would not answer the pilot, perhaps as it does not know, or does not allow, what `logprobs` asks for. */
    refused(): boolean {
      begun = true
      return withoutLogprobs()
    },
    /** The question could not be answered. */
    failed(task: RatingTask): void {
      begun = true
      if (task.id === undefined) failure ??= 'unrated'
      add(task, { rating: null, reason: 'error' })
    },
    /** What is to be kept of a task that is settled. @param model the name that the reply came under */
    entry({ id }: RatingTask, model?: string): Entry {
      const named = model === undefined ? {} : { model }
      const rating = records.at(-1)
      return id === undefined || rating === undefined
        ? { rater: { way, tokens, ...(failure ? { failure } : {}) }, ...named }
        : { rating, ...named }
    },
    result: (): SelfRating | undefined =>
      begun
        ? { way, prompt_sha256: RATING_PROMPT_SHA256, ratings: records, ...(failure ? { failure } : {}) }
        : undefined,
  }
}

/** Where in a text the rating begins: 0 at its very beginning; undefined where there is none. */
function firstDigit(reply: Reply): number | undefined {
  if (reply.kind !== 'answer' || ratingOfText(reply.text) === undefined) return undefined
  return /^\d/.test(reply.text) ? 0 : 1
}

type Result = Pick<RatingRecord, 'rating' | 'mass' | 'reason'>

function expectedOf(reply: Reply): Result {
  const found = expectedRating(reply.logprobs ?? [])
  return found === undefined ? unrated(reply) : { rating: rounded(found.rating), mass: rounded(found.mass) }
}

function drawnOf(reply: Reply): Result {
  const rating = reply.kind === 'answer' ? ratingOfText(reply.text) : undefined
  return rating === undefined ? unrated(reply) : { rating }
}

/** Words in place of a digit are as unclear as a judge's. */
function unrated(reply: Reply): Result {
  const reason: UnscoredReason = reply.kind === 'none' ? reply.reason : 'judge_unparsed'
  return { rating: null, reason }
}

/** More digits than the arithmetic of servers keeps from one run to the next would only be noise in a file. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
