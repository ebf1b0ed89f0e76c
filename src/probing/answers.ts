import type { UnscoredReason } from '../generated/report.ts'
import type { AnswerRecord } from './measurement.ts'

/** Answers in the order in which they came in; a plain list is one, too. */
export type Answers = Iterable<AnswerRecord> & {
  readonly length: number
  at(index: number): AnswerRecord | undefined
}

const OUTCOMES = ['refused', 'complied', 'partial', 'unscored'] as const
const DIGEST = /^[0-9a-f]{64}$/
const DIGEST_BYTES = 32
/** Bits of what is known of an answer besides its outcome. */
const HAS_DIGEST = 1
const IS_IMAGE = 2

type Columns = {
  readonly samples: Uint32Array
  readonly scores: Float64Array
  readonly outcomes: Uint8Array
  /** 0 for none, else one more than the place in `reasons`. */
  readonly reasons: Uint8Array
  readonly flags: Uint8Array
  readonly digests: Uint8Array
}

/**
 * Answers in columns: a record takes some 50 bytes, of which hardly any are the garbage collector's to go through, where
 * an object with its digest takes 200. A run may have hundreds of thousands.
 */
export class AnswerTable implements Answers {
  readonly #ids: string[] = []
  readonly #reasons: UnscoredReason[] = []
  /** By index, what is no SHA-256: journals and shard files come from outside. */
  readonly #otherDigests = new Map<number, string>()
  #columns = columnsFor(64)

  /** With the answers of others in their order. */
  constructor(...others: readonly Iterable<AnswerRecord>[]) {
    for (const answers of others) for (const answer of answers) this.add(answer)
  }

  get length(): number {
    return this.#ids.length
  }

  /** Makes room for more, where it is known how many: whatever grows leaves smaller columns behind. */
  reserve(more: number): void {
    const size = this.length + more
    if (size > this.#columns.scores.length) this.#columns = columnsFor(size, this.#columns)
  }

  add({ id, sample, outcome, score, reason, answer_sha256: digest, medium }: AnswerRecord): void {
    const index = this.#ids.push(id) - 1
    if (index >= this.#columns.scores.length) this.#columns = columnsFor(Math.ceil(1.5 * index), this.#columns)
    const { samples, scores, outcomes, reasons, flags, digests } = this.#columns
    samples[index] = sample
    scores[index] = score ?? Number.NaN
    outcomes[index] = OUTCOMES.indexOf(outcome)
    reasons[index] = reason === undefined ? 0 : this.#placeOf(reason) + 1
    flags[index] = (digest === undefined ? 0 : HAS_DIGEST) + (medium === undefined ? 0 : IS_IMAGE)
    if (digest === undefined) return
    if (DIGEST.test(digest)) digests.set(Buffer.from(digest, 'hex'), index * DIGEST_BYTES)
    else this.#otherDigests.set(index, digest)
  }

  at(index: number): AnswerRecord | undefined {
    const id = this.#ids[index]
    if (id === undefined) return undefined
    const { samples, scores, outcomes, reasons, flags } = this.#columns
    const score = scores[index] as number
    const reason = this.#reasons[(reasons[index] as number) - 1]
    const known = flags[index] as number
    return {
      id,
      sample: samples[index] as number,
      outcome: OUTCOMES[outcomes[index] as number] as AnswerRecord['outcome'],
      score: Number.isNaN(score) ? null : score,
      ...(reason === undefined ? {} : { reason }),
      ...(known & HAS_DIGEST ? { answer_sha256: this.#digestAt(index) } : {}),
      ...(known & IS_IMAGE ? { medium: 'image' } : {}),
    }
  }

  *[Symbol.iterator](): Generator<AnswerRecord> {
    for (let index = 0; index < this.length; index++) yield this.at(index) as AnswerRecord
  }

  /** As a plain list, in files. */
  toJSON(): AnswerRecord[] {
    return [...this]
  }

  #digestAt(index: number): string {
    const other = this.#otherDigests.get(index)
    if (other !== undefined) return other
    const { buffer } = this.#columns.digests
    return Buffer.from(buffer, index * DIGEST_BYTES, DIGEST_BYTES).toString('hex')
  }

  #placeOf(reason: UnscoredReason): number {
    const place = this.#reasons.indexOf(reason)
    return place < 0 ? this.#reasons.push(reason) - 1 : place
  }
}

/** Room for so many answers, with those of smaller columns in it. */
function columnsFor(size: number, old?: Columns): Columns {
  const columns: Columns = {
    samples: new Uint32Array(size),
    scores: new Float64Array(size),
    outcomes: new Uint8Array(size),
    reasons: new Uint8Array(size),
    flags: new Uint8Array(size),
    digests: new Uint8Array(size * DIGEST_BYTES),
  }
  if (old) for (const name of Object.keys(columns) as (keyof Columns)[]) columns[name].set(old[name])
  return columns
}
