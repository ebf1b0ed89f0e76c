import type { Lazy } from '../lazy.ts'

/** Texts by their place. */
export type Texts = { get(place: number): string }

/** Keeps texts of which there may be more than have to be in memory at once. */
export type TextStore = Texts & {
  /** @returns its place */
  add(text: string): number
}

export function textsInMemory(): TextStore {
  const texts: string[] = []
  return { add: (text) => texts.push(text) - 1, get: (place) => texts[place] as string }
}

/** A list whose items are kept as JSON, and read back whenever it is gone through. */
export class Shelf<T> implements Lazy<T> {
  readonly #texts: TextStore
  readonly #places: number[] = []

  constructor(texts: TextStore) {
    this.#texts = texts
  }

  get length(): number {
    return this.#places.length
  }

  add(item: T): void {
    this.#places.push(this.#texts.add(JSON.stringify(item)))
  }

  *[Symbol.iterator](): Generator<T> {
    for (const place of this.#places) yield JSON.parse(this.#texts.get(place))
  }
}
