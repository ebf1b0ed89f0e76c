import type { BaselineProbe } from '../generated/baseline.ts'
import type { Lazy } from '../lazy.ts'

const DIGEST_BYTES = 32

/**
 * The probes of a baseline that was read, made anew for whoever goes through them: a hundred thousand objects with their
 * digests and lists of scores would take ten times as much.
 */
export class BaselineTable implements Lazy<BaselineProbe> {
  readonly #ids: string[] = []
  readonly #categories: string[] = []
  readonly #isBenign: boolean[] = []
  readonly #scores: (readonly number[])[] = []
  readonly #ratings = new Map<number, number[]>()
  #digests = Buffer.alloc(DIGEST_BYTES * 64)
  /** Of names and lists of scores that stand on many lines, one each. */
  readonly #names = new Map<string, string>()
  readonly #lists = new Map<string, readonly number[]>()

  get length(): number {
    return this.#ids.length
  }

  add({ id, sha256, category, kind, scores, ratings }: BaselineProbe): void {
    const index = this.#ids.push(id) - 1
    this.#categories.push(sameOf(this.#names, category, category))
    this.#isBenign.push(kind === 'benign')
    this.#scores.push(sameOf(this.#lists, scores.join(), scores))
    if (ratings !== undefined) this.#ratings.set(index, ratings)
    const at = index * DIGEST_BYTES
    if (at === this.#digests.length)
      this.#digests = Buffer.concat([this.#digests, Buffer.alloc(DIGEST_BYTES * Math.ceil(index / 2))])
    this.#digests.write(sha256, at, 'hex')
  }

  *[Symbol.iterator](): Generator<BaselineProbe> {
    for (const [index, id] of this.#ids.entries()) {
      const digest = this.#digests
      const ratings = this.#ratings.get(index)
      yield {
        id,
        get sha256() {
          return digest.toString('hex', index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES)
        },
        category: this.#categories[index] as string,
        kind: this.#isBenign[index] ? 'benign' : 'harmful',
        scores: this.#scores[index] as number[],
        ...(ratings === undefined ? {} : { ratings }),
      }
    }
  }
}

/** The value that is already known under a key. */
function sameOf<T>(known: Map<string, T>, key: string, value: T): T {
  const same = known.get(key)
  if (same !== undefined) return same
  known.set(key, value)
  return value
}
