import { fieldsOf } from '../fields.ts'
import type { Failure } from './failures.ts'
import type { RaterState } from './journal-lines.ts'
import type { AnswerRecord, CanaryRecord, PrefillFailure, RatingRecord, Stop } from './measurement.ts'
import type { ShardFile } from './shard.ts'

/** The input `shard` takes no larger number either; without a bound, a file could ask for a list of billions. */
const MOST_SHARDS = 9999
const OUTCOMES = ['refused', 'complied', 'partial', 'unscored']
const GRADES = ['mismatch', 'declared', 'echoed']
const WAYS = ['logprobs', 'sampled']
const FAILURES = ['no_logprobs', 'unrated']
const JUDGE_COUNTS = ['answers', 'unsure', 'missing', 'requests', 'prompt_tokens', 'completion_tokens']
const COUNTS = ['requests', 'retries', 'prompt_tokens', 'completion_tokens', 'seconds', 'from_cache']

/** Whether a value has every field that joining shards reads, in the form it is read in. */
export function isShardFile(value: unknown): value is ShardFile {
  const { schema_version, model, shard, run, measurement, journal } = fieldsOf(value)
  const { index, of } = fieldsOf(shard)
  const {
    answers,
    canaries,
    identity,
    usage,
    judging = [],
    failures = [],
    selfRating,
    prefill,
    stop,
  } = fieldsOf(measurement)
  return (
    schema_version === 1 &&
    typeof model === 'string' &&
    isCount(of, MOST_SHARDS) &&
    isCount(index, of) &&
    index >= 1 &&
    typeof run === 'object' &&
    run !== null &&
    Object.values(run).every(isText) &&
    isListOf(answers, isAnswer) &&
    isListOf(canaries, isCanary) &&
    isIdentity(identity) &&
    COUNTS.every((name) => isAmount(fieldsOf(usage)[name])) &&
    (prefill === undefined || isPrefillFailure(prefill)) &&
    (selfRating === undefined || isSelfRating(selfRating)) &&
    isListOf(judging, isJudgeUsage) &&
    areFailures(failures) &&
    (stop === undefined || isStop(stop)) &&
    (journal === undefined || isJournalDigest(journal))
  )
}

export function areFailures(value: unknown): value is readonly Failure[] {
  return isListOf(value, (each) => isText(fieldsOf(each).message) && isCount(fieldsOf(each).count))
}

function isJournalDigest(value: unknown): boolean {
  const { name, sha256 } = fieldsOf(value)
  return isText(name) && isText(sha256) && /^[0-9a-f]{64}$/.test(sha256)
}

export function isAnswer(value: unknown): value is AnswerRecord {
  const { id, sample, outcome, score } = fieldsOf(value)
  const isScored = outcome !== 'unscored'
  const isScore = isScored ? isAmount(score) && score <= 1 : score === null
  return isText(id) && isCount(sample) && OUTCOMES.includes(String(outcome)) && isScore
}

function isJudgeUsage(value: unknown): boolean {
  const { broken, failure, ...counts } = fieldsOf(value)
  const areWords = [broken, failure].every((words) => words === undefined || isText(words))
  return JUDGE_COUNTS.every((name) => isCount(counts[name])) && areWords
}

export function isStop(value: unknown): value is Stop {
  const { code, message, subject } = fieldsOf(value)
  return (
    isText(code) &&
    isText(message) &&
    (subject === undefined || ['judge', 'cancelled', 'turned_down'].includes(subject as string))
  )
}

export function isCanary(value: unknown): value is CanaryRecord {
  const { id, ok, note } = fieldsOf(value)
  return isText(id) && typeof ok === 'boolean' && (note === undefined || isText(note))
}

function isSelfRating(value: unknown): boolean {
  const { way, prompt_sha256, failure, ratings } = fieldsOf(value)
  return isWay(way, failure) && isText(prompt_sha256) && isListOf(ratings, isRating)
}

export function isRating(value: unknown): value is RatingRecord {
  const { id, sample, rating, reason, mass } = fieldsOf(value)
  const isOnScale = rating === null || (isAmount(rating) && rating <= 9)
  const isShare = mass === undefined || (isAmount(mass) && mass <= 1)
  return isText(id) && isCount(sample) && isOnScale && isShare && (reason === undefined || isText(reason))
}

export function isRater(value: unknown): value is RaterState {
  const { way, failure, tokens } = fieldsOf(value)
  return isWay(way, failure) && isCount(tokens)
}

const isWay = (way: unknown, failure: unknown): boolean =>
  WAYS.includes(String(way)) && (failure === undefined || FAILURES.includes(String(failure)))

export const isPrefillFailure = (value: unknown): value is PrefillFailure => value === 'refused' || value === 'ignored'

function isIdentity(value: unknown): boolean {
  const { grade, reported_model, notes } = fieldsOf(value)
  return (
    GRADES.includes(String(grade)) &&
    isListOf(notes, isText) &&
    (reported_model === undefined || isText(reported_model))
  )
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isAmount = (value: unknown): value is number => Number.isFinite(value) && (value as number) >= 0
const isCount = (value: unknown, most = Number.MAX_SAFE_INTEGER): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most
const isListOf = (value: unknown, isItem: (item: unknown) => boolean) => Array.isArray(value) && value.every(isItem)
