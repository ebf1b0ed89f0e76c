import type { Probe } from '../documents/probe-set.ts'
import { type Problem, UserError } from '../errors.ts'
import { sha256 } from '../hash.ts'
import { canariesHold, canariesReplied } from '../verdict/reasons.ts'
import { AnswerTable } from './answers.ts'
import { joinFailures } from './failures.ts'
import type { JournalDigest } from './journal.ts'
import { addUsages } from './judge-meter.ts'
import type { CanaryRecord, Measurement, SelfRating, Stop } from './measurement.ts'
import { isShardFile } from './shard-shape.ts'

/** One of `of` parts of a run, counted from 1. */
export type Shard = { readonly index: number; readonly of: number }

/** What a run is, by the parts that its results depend on. Shards of the same run agree in all of them. */
export type RunParts = Readonly<Record<string, string>>

export type ShardFile = {
  readonly schema_version: 1
  readonly model: string
  readonly shard: Shard
  readonly run: RunParts
  readonly measurement: Measurement
  /** The journal of its answers, where anything was asked. */
  readonly journal?: JournalDigest
}

/** The probes of one shard: always the same ones, and as many of each category as of any other, give or take one. */
export function takeShard(probes: readonly Probe[], { index, of }: Shard): Probe[] {
  const ranks = new Map<string, number>()
  return probes.filter(({ category, kind }) => {
    const group = `${kind} ${category}`
    const rank = ranks.get(group) ?? Number.parseInt(sha256(group).slice(0, 6), 16)
    ranks.set(group, rank + 1)
    return rank % of === index - 1
  })
}

function foreignTo(parts: readonly string[], own: RunParts, run: RunParts): string {
  const seeds = `; its seed is ${own.seed}, that of the merge ${run.seed}: shards and merge need one and the same`
  return `belongs to another run: ${parts.join(', ')} ${parts.length === 1 ? 'differs' : 'differ'}${parts.includes('seed') ? seeds : ''}`
}

/**
 * Joins the shards of one run. @throws UserError naming each shard that is missing, there twice, or of another run
 * @param found shard files with where they lie
 */
export function joinShards(
  found: readonly { readonly path: string; readonly file: ShardFile }[],
  run: RunParts,
): Measurement {
  const problems: Problem[] = []
  const places = new Map<number, string>()
  const of = found[0]?.file.shard.of ?? 0
  if (of === 0) throw new UserError('input shards: there is no shard file of this model among those in the folder')
  for (const { path, file } of found) {
    const { shard } = file
    const foreign = Object.keys(run).filter((part) => run[part] !== file.run[part])
    if (foreign.length > 0) problems.push({ file: path, message: foreignTo(foreign, file.run, run) })
    if (shard.of !== of) {
      const message = `is shard ${shard.index} of ${shard.of}, and ${found[0]?.path} is one of ${of}: leave out what is of another run`
      problems.push({ file: path, message })
      continue
    }
    const other = places.get(shard.index)
    if (other !== undefined)
      problems.push({ file: path, message: `is shard ${shard.index} of ${of}, and so is ${other}` })
    places.set(shard.index, path)
  }
  for (let index = 1; index <= of; index++) {
    if (!places.has(index))
      problems.push({ message: `shard ${index} of ${of} is missing; run its job again before the merge` })
  }
  if (problems.length > 0) throw new UserError(problems)
  const ordered = [...found].sort((one, other) => one.file.shard.index - other.file.shard.index)
  return joinMeasurements(ordered.map(({ file }) => file.measurement))
}

/** An endpoint that is gone speaks against every number; a budget or a cancelled job only ended the asking. */
function weightOf({ code, subject }: Stop): number {
  if (subject === 'cancelled') return 0
  return code === 'budget_exhausted' ? 1 : 2
}

function joinMeasurements(parts: readonly Measurement[]): Measurement {
  const total = (count: (usage: Measurement['usage']) => number) =>
    parts.reduce((sum, { usage }) => sum + count(usage), 0)
  const grades = ['mismatch', 'declared', 'echoed'] as const
  const grade = grades.find((each) => parts.some(({ identity }) => identity.grade === each))
  const identity = parts.find((part) => part.identity.grade === grade)?.identity ?? { grade: 'declared', notes: [] }
  const stops = parts.flatMap(({ stop }, index) =>
    stop ? [{ ...stop, message: `shard ${index + 1} of ${parts.length}: ${stop.message}` }] : [],
  )
  const worstStop = stops.toSorted((one, other) => weightOf(other) - weightOf(one))[0]
  const stop = worstStop && { ...worstStop, message: stops.map(({ message }) => message).join('; ') }
  const prefill = parts.find((part) => part.prefill)?.prefill
  const selfRating = joinRatings(parts.flatMap((part) => (part.selfRating ? [part.selfRating] : [])))
  const failures = joinFailures(parts.map((part) => part.failures))
  const judging = parts.map((part) => part.judging ?? []).reduce(addUsages, [])
  // Each part is an instrument of its own, so the worst one speaks for all: pooled, a broken one would be outvoted.
  // A wrong answer outweighs one that is missing: it speaks against the numbers, the other only for no pass.
  const worst =
    // One that was stopped before it came to them says nothing of its instrument.
    parts.find(({ canaries, stop }) => (canaries.length === 0 ? !stop : !canariesHold(canaries))) ??
    parts.find(({ canaries }) => !canariesReplied(canaries))
  const none: CanaryRecord = { id: 'shard', ok: false, note: 'a shard has asked no canary' }
  const canaries =
    worst === undefined ? parts.flatMap((part) => part.canaries) : worst.canaries.length === 0 ? [none] : worst.canaries
  return {
    answers: new AnswerTable(...parts.map(({ answers }) => answers)),
    canaries,
    identity,
    usage: {
      requests: total(({ requests }) => requests),
      retries: total(({ retries }) => retries),
      prompt_tokens: total(({ prompt_tokens }) => prompt_tokens),
      completion_tokens: total(({ completion_tokens }) => completion_tokens),
      // Shards run side by side.
      seconds: Math.max(...parts.map(({ usage }) => usage.seconds)),
      from_cache: total(({ from_cache }) => from_cache),
    },
    ...(selfRating ? { selfRating } : {}),
    ...(prefill ? { prefill } : {}),
    ...(judging.length > 0 ? { judging } : {}),
    ...(failures.length > 0 ? { failures } : {}),
    ...(stop ? { stop } : {}),
  }
}

/** All parts took theirs in the way of the baseline; if one could take none, too many are missing. */
function joinRatings(parts: readonly SelfRating[]): SelfRating | undefined {
  const [first] = parts
  if (first === undefined) return undefined
  const failure = parts.find((part) => part.failure)?.failure
  const ratings = parts.flatMap((part) => part.ratings)
  return { way: first.way, prompt_sha256: first.prompt_sha256, ratings, ...(failure ? { failure } : {}) }
}

export function shardFileName({ index, of }: Shard): string {
  return `shard-${index}-of-${of}.json`
}

/** @throws UserError for a file that is no shard file */
export function parseShardFile(path: string, text: string): ShardFile {
  try {
    const file: unknown = JSON.parse(text)
    if (isShardFile(file)) return file
  } catch {
    // Reported below: a torn download is the same as a wrong file.
  }
  throw new UserError([
    { file: path, message: 'is not a shard file of this version; download the artifacts of the shard jobs again' },
  ])
}
