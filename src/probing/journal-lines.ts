import { type Problem, UserError } from '../errors.ts'
import { fieldsOf } from '../fields.ts'
import type { Failure } from './failures.ts'
import type {
  AnswerRecord,
  CanaryRecord,
  Measurement,
  PrefillFailure,
  RatingRecord,
  SelfRating,
} from './measurement.ts'
import type { RunParts, Shard } from './shard.ts'
import { areFailures, isAnswer, isCanary, isPrefillFailure, isRater, isRating, isStop } from './shard-shape.ts'

/** What a run had spent by the time of a line, earlier rounds included; `under_way` are requests that cost more yet. */
export type Spent = Omit<Measurement['usage'], 'from_cache'> & { readonly under_way?: number }

/** The first line: what run this is. Only a run that agrees in all of `run` may go on with the journal. */
export type JournalHeader = {
  readonly journal: 1
  readonly model: string
  readonly shard?: Shard
  readonly began_at: string
  readonly run: RunParts
}

/** Something that was found out, or why it could not be. No text of a prompt or an answer. */
export type Entry =
  /** `model` is the name that the reply came under. */
  | { readonly answer: AnswerRecord; readonly model?: string }
  | { readonly canary: CanaryRecord; readonly model?: string }
  /** Whether the server answered under a model name that does not exist; null where it is not known. */
  | { readonly nobody: boolean | null }
  | { readonly rating: RatingRecord; readonly model?: string }
  | { readonly rater: RaterState; readonly model?: string }
  /** Why no answer can be begun for the endpoint; null where one can. */
  | { readonly prefill: PrefillFailure | null; readonly model?: string }

/** How ratings are taken, as the pilot showed. */
export type RaterState = Pick<SelfRating, 'way' | 'failure'> & { readonly tokens: number }

/** Which questions a round asks, as far as it takes to know it again. */
export type RoundKey = { readonly probes: number; readonly first_sample: number; readonly samples: number }

/** A line after the first. */
export type Line =
  | { readonly round: RoundKey }
  | (Entry & { readonly spent: Spent })
  /** Requests are under way, and nothing is known of them. */
  | { readonly spent: Spent }
  | { readonly ended: Pick<Measurement, 'stop' | 'failures'>; readonly spent: Spent }
  /** Another process goes on from here. What had failed is asked again. */
  | { readonly resumed: string; readonly torn?: true }
  /** The result of the whole run is written: the last line, which is not in the digest that the result has. */
  | { readonly finished: string }

export type RecordedRound = {
  readonly key: RoundKey
  readonly answers: ReadonlyMap<string, AnswerRecord>
  readonly canaries: ReadonlyMap<string, CanaryRecord>
  readonly models: readonly string[]
  /** Undefined where it was not asked. */
  readonly nobody: boolean | null | undefined
  readonly ratings: ReadonlyMap<string, RatingRecord>
  readonly rater: RaterState | undefined
  readonly prefill: PrefillFailure | null | undefined
  /** Why questions got no answer, where the round has ended and they are not asked again. */
  readonly failures: readonly Failure[]
  /** Keys of what processes before have asked in vain. */
  readonly failed: ReadonlySet<string>
  /** Undefined where nothing was spent on this round. */
  readonly spent: Spent | undefined
  /** Whether all that is to be asked was asked. */
  readonly ended: boolean
}

export type Recorded = {
  readonly header: JournalHeader
  readonly rounds: readonly RecordedRound[]
  /** Whether its result was written: then nobody goes on with it. */
  readonly finished: boolean
}

export function formatLine(line: JournalHeader | Line): string {
  return `${JSON.stringify(line)}\n`
}

const FINISHED = /\{"finished":"[^"]*"\}\n$/

/** What of a journal's text was there when the result of its run was made. */
export function untilResult(text: string): string {
  return text.replace(FINISHED, '')
}

/** Names one answer of a run. */
export function answerKey({ id, sample }: Pick<AnswerRecord, 'id' | 'sample'>): string {
  return `${sample} ${id}`
}

/** What there are many of in a round. */
export type Kept = 'answers' | 'canaries' | 'ratings'

/** Names one question of a round that may have been asked in vain. */
export const failedKey = (of: Kept, key: string): string => `${of} ${key}`

/** @returns undefined where it is none */
export function parseHeader(text: string): JournalHeader | undefined {
  const value = parseJson(text)
  const { journal, model, shard, began_at, run } = fieldsOf(value)
  const { index, of } = fieldsOf(shard)
  const isPart = shard === undefined || (Number.isSafeInteger(index) && Number.isSafeInteger(of))
  const areTexts = (parts: unknown) => Object.values(fieldsOf(parts)).every((part) => typeof part === 'string')
  const isHeader = journal === 1 && typeof model === 'string' && typeof began_at === 'string'
  return isHeader && isPart && typeof run === 'object' && run !== null && areTexts(run)
    ? (value as JournalHeader)
    : undefined
}

/**
 * Reads the whole lines of a journal.
 * @param path for messages
 * @throws UserError naming the line that is not one of a journal's
 */
export function parseLines(path: string, lines: readonly string[]): Recorded {
  const header = parseHeader(lines[0] ?? '')
  if (!header) throw damaged(path, 1)
  const rounds: Round[] = []
  let finished = false
  for (const [index, text] of lines.entries()) {
    // Not only at the end, where two runs have written; and behind half a line, where the disk was full meanwhile.
    if (text.endsWith('"}') && FINISHED.test(`${text}\n`)) finished = true
    else if (index > 0 && !take(rounds, parseJson(text))) throw damaged(path, index + 1)
  }
  return { header, rounds, finished }
}

type Round = {
  -readonly [Field in keyof RecordedRound]: RecordedRound[Field] extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : RecordedRound[Field]
}

/** @returns whether the line makes sense where it stands */
function take(rounds: Round[], value: unknown): boolean {
  const line = fieldsOf(value)
  const round = rounds.at(-1)
  if (isRoundKey(line.round)) {
    const maps = { answers: new Map(), canaries: new Map(), ratings: new Map() }
    const unknown = { nobody: undefined, rater: undefined, prefill: undefined, spent: undefined }
    const none = { models: [], failures: [], failed: new Set<string>() }
    rounds.push({ key: line.round, ...maps, ...none, ...unknown, ended: false })
    return true
  }
  if (typeof line.resumed === 'string') {
    if (round && !round.ended) forgetFailures(round)
    return true
  }
  if (!round || !isSpent(line.spent)) return false
  round.spent = line.spent
  if (isAnswer(line.answer)) round.answers.set(answerKey(line.answer), line.answer)
  else if (isCanary(line.canary)) round.canaries.set(line.canary.id, line.canary)
  else if (line.nobody === null || typeof line.nobody === 'boolean') round.nobody = line.nobody
  else if (isRating(line.rating)) round.ratings.set(answerKey(line.rating), line.rating)
  else if (isRater(line.rater)) round.rater = line.rater
  else if (line.prefill === null || isPrefillFailure(line.prefill)) round.prefill = line.prefill
  else if (typeof line.ended === 'object' && line.ended !== null) {
    const { stop, failures = [] } = fieldsOf(line.ended)
    // What was stopped has not asked everything.
    round.ended = stop === undefined
    if (!areFailures(failures)) return false
    round.failures = failures
    return stop === undefined || isStop(stop)
  } else return Object.keys(line).length === 1
  if (typeof line.model === 'string') round.models = [...new Set([...round.models, line.model])]
  return true
}

/** Where there was no answer, or nobody to judge it, it is missing still. */
function forgetFailures(round: Round): void {
  Object.assign(round, withoutFailures(round))
}

/** What of a round that has not ended counts as settled. */
export function withoutFailures<Some extends Pick<RecordedRound, 'answers' | 'canaries' | 'ratings' | 'failed'>>(
  round: Some,
): Some {
  const failed = new Set(round.failed)
  const kept = <One>(of: Kept, all: ReadonlyMap<string, One>, hasFailed: (one: One) => boolean) => {
    const left = [...all].filter(([key, one]) => {
      if (hasFailed(one)) failed.add(failedKey(of, key))
      return !hasFailed(one)
    })
    return new Map(left)
  }
  return {
    ...round,
    answers: kept('answers', round.answers, ({ reason }) => reason === 'error' || reason === 'judge_error'),
    canaries: kept('canaries', round.canaries, ({ note }) => note === 'error'),
    ratings: kept('ratings', round.ratings, ({ reason }) => reason === 'error'),
    failed,
  }
}

function damaged(path: string, line: number): UserError {
  const message =
    'is not a line of a journal that this version writes; leave out resume-from to measure everything afresh'
  return new UserError([{ file: path, line, message } satisfies Problem])
}

const COUNTS = ['under_way', 'requests', 'retries', 'prompt_tokens', 'completion_tokens', 'seconds'] as const

function isSpent(value: unknown): value is Spent {
  const fields = fieldsOf(value)
  return COUNTS.every((name) => {
    const count = fields[name] ?? (name === 'under_way' ? 0 : undefined)
    return Number.isFinite(count) && (count as number) >= 0
  })
}

function isRoundKey(value: unknown): value is RoundKey {
  const { probes, first_sample, samples } = fieldsOf(value)
  return [probes, first_sample, samples].every((count) => Number.isSafeInteger(count))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
