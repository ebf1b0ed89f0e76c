import { UserError } from '../errors.ts'
import { AnswerTable } from './answers.ts'
import {
  answerKey,
  type Entry,
  failedKey,
  formatLine,
  type JournalHeader,
  type Kept,
  type Line,
  type Recorded,
  type RecordedRound,
  type RoundKey,
  type Spent,
  withoutFailures,
} from './journal-lines.ts'
import type { Measurement } from './measurement.ts'
import type { Task } from './plan.ts'

export type JournalDigest = { readonly name: string; readonly sha256: string }

/** Where lines go. Never throws: a run whose journal cannot be written is measured all the same. */
export type JournalFile = {
  /** In the file when this returns, so that no end of this process loses it. */
  append(text: string): void
  /** The last line. Where that is not to be written, nobody can go on with the file all the same. */
  finish(text: string): void
  /** Of all that is in the file; undefined where it could not be written. */
  digest(): JournalDigest | undefined
  /** Closes the file, and removes it where nobody is to go on with it. */
  close(remove: boolean): void
}

/**
 * What a run writes down while it asks, so that it can go on where it was interrupted. A run that goes on asks its rounds
 * anew, in the same order, and finds in each what it had settled.
 */
export type Journal = {
  /** What of the next round was settled before; undefined for a round that begins only now. @throws UserError */
  begin(key: RoundKey): BegunRound | undefined
  /** @param entry undefined where only something was spent */
  keep(entry: Entry | undefined, spent: Spent): void
  /** The round has been asked and judged, as far as `stop` let it. */
  end(result: RoundResult): void
  /** Whether the interrupted run had begun a round that this one has not come to yet. */
  expectsRound(): boolean
  /** To be called once the run's result is written: if it is whole, nobody goes on with it any more. */
  finish(): void
  /** Of the file as it is. */
  digest(): JournalDigest | undefined
  close(remove?: boolean): void
}

export type RoundResult = Pick<Measurement, 'stop' | 'failures' | 'usage'>

/** `secondsBefore` is what the rounds before had taken in the interrupted run. */
export type BegunRound = RecordedRound & { readonly secondsBefore: number }

export type JournalOptions = {
  readonly header: JournalHeader
  /** Of the interrupted run, and whether its last line was torn. */
  readonly recorded: (Recorded & { readonly torn: boolean }) | undefined
  /** Opens the file: with what is recorded, or empty. */
  readonly open: () => JournalFile
  readonly date: () => Date
}

export function createJournal({ header, recorded, open, date }: JournalOptions): Journal {
  let file: JournalFile | undefined
  let begun = 0
  let current: RecordedRound | undefined
  let isWhole = false
  /** Not before there is something to ask: a run that fails earlier leaves the last one's journal alone. */
  const opened = (): JournalFile => {
    if (file) return file
    file = open()
    const first = recorded
      ? { resumed: date().toISOString(), ...(recorded.torn ? { torn: true as const } : {}) }
      : header
    file.append(formatLine(first))
    return file
  }
  const append = (line: Line) => opened().append(formatLine(line))
  const expectsRound = () => begun < (recorded?.rounds.length ?? 0)
  return {
    begin(key) {
      const secondsBefore = recorded?.rounds[begun - 1]?.spent?.seconds ?? 0
      const round = recorded?.rounds[begun++]
      current = round
      isWhole = false
      opened()
      if (round === undefined) append({ round: key })
      else if (!sameKey(round.key, key)) throw new UserError(OTHER_QUESTIONS)
      return round && { ...(round.ended ? round : withoutFailures(round)), secondsBefore }
    },
    keep: (entry, spent) => append({ ...entry, spent: rounded(spent) }),
    end({ stop, failures, usage }) {
      const ended = stop ? { stop } : failures ? { failures } : {}
      if (!current?.ended) append({ ended, spent: rounded(usage) })
      isWhole = stop === undefined
    },
    expectsRound,
    finish() {
      if (isWhole && !expectsRound()) opened().finish(formatLine({ finished: date().toISOString() }))
    },
    digest: () => file?.digest(),
    close: (remove = false) => file?.close(remove),
  }
}

const OTHER_QUESTIONS =
  'the journal that resume-from names does not fit the questions of this run; leave out resume-from to measure everything afresh'

const sameKey = (one: RoundKey, other: RoundKey): boolean =>
  one.probes === other.probes && one.first_sample === other.first_sample && one.samples === other.samples

/** Counts only, to the millisecond. */
function rounded({ requests, retries, prompt_tokens, completion_tokens, seconds, under_way = 0 }: Spent): Spent {
  const counts = { requests, retries, prompt_tokens, completion_tokens, seconds: Math.round(seconds * 1000) / 1000 }
  return under_way === 0 ? counts : { ...counts, under_way }
}

/** What of a round is settled. */
type Settled = Readonly<
  { ended: boolean } & Record<'nobody' | 'prefill' | 'rater', unknown> & Record<Kept, { has(key: string): boolean }>
>

/** For a round that goes on where an earlier one of the same questions has stopped; canaries are asked anew. */
export function settledBy({ answers, selfRating }: Measurement): Settled {
  const answered = new Set<string>()
  for (const answer of answers) answered.add(answerKey(answer))
  const rated = new Set(selfRating?.ratings.map(answerKey))
  // What is asked first is settled when a round stops for what its answers say.
  const pilots = { nobody: null, prefill: null, rater: selfRating }
  return { answers: answered, canaries: new Set(), ratings: rated, ...pilots, ended: false }
}

/** Whether a question was settled before. */
export function isSettled(round: Settled, task: Task): boolean {
  // What a round left out, it had a reason for.
  if (round.ended) return true
  const { of, key } = placeOf(task)
  return key === undefined ? round[of] !== undefined : round[of].has(key)
}

/** Whether a question was asked in an earlier process in vain. */
export function hasFailed({ failed }: Pick<RecordedRound, 'failed'>, task: Task): boolean {
  const { of, key } = placeOf(task)
  return key !== undefined && failed.has(failedKey(of, key))
}

type Place =
  | { readonly of: Kept; readonly key: string }
  | { readonly of: 'nobody' | 'prefill' | 'rater'; readonly key?: undefined }

/** Where in a round that is written down the answer to a question is. */
function placeOf(task: Task): Place {
  switch (task.kind) {
    case 'probe':
      return { of: 'answers', key: answerKey({ id: task.probe.id, sample: task.sample }) }
    case 'canary':
      return { of: 'canaries', key: task.canary.id }
    case 'rating':
      if (task.id === undefined) return { of: 'rater' }
      return { of: 'ratings', key: answerKey({ id: task.id, sample: task.sample }) }
    case 'identity':
      return { of: 'nobody' }
    case 'prefill':
      return { of: 'prefill' }
  }
}

/** What a round begins with: earlier rounds, and what it had settled before the interruption. */
export function takeOver(prior: Measurement, round: BegunRound): Measurement {
  const { answers, canaries, ratings } = round
  // Like what was spent, earlier rounds included.
  const failures = round.ended ? round.failures : (prior.failures ?? [])
  const once = [round.nobody, round.rater, round.prefill].filter((found) => found !== undefined)
  const taken = answers.size + canaries.size + ratings.size + once.length
  return {
    ...prior,
    answers: new AnswerTable(prior.answers, answers.values()),
    canaries: [...prior.canaries, ...canaries.values()],
    usage: { ...usageAfter(prior.usage, round), from_cache: prior.usage.from_cache + taken },
    ...(failures.length > 0 ? { failures } : {}),
  }
}

/** What was spent by the interruption, and on this process's own since it began, such as a look at the judge. */
function usageAfter(own: Measurement['usage'], { spent, secondsBefore }: BegunRound): Measurement['usage'] {
  if (spent === undefined) return own
  const { under_way = 0, ...known } = spent
  // Replies to what was under way were never read. They cost what a usual one does.
  const usual = (tokens: number) => Math.round((tokens / Math.max(1, known.requests - under_way)) * under_way)
  return {
    ...own,
    ...known,
    prompt_tokens: known.prompt_tokens + usual(known.prompt_tokens),
    completion_tokens: known.completion_tokens + usual(known.completion_tokens),
    seconds: known.seconds + own.seconds - secondsBefore,
  }
}
