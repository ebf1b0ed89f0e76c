/**
 * A list whose items are made each time it is gone through. Of a hundred thousand rows only one is in memory then, where
 * a list of all of them would take more than everything else that a run keeps.
 */
export type Lazy<T> = Iterable<T> & { readonly length: number }

/** One list after another. */
export function chained<T>(...lists: readonly Lazy<T>[]): Lazy<T> {
  return {
    length: lists.reduce((sum, { length }) => sum + length, 0),
    *[Symbol.iterator]() {
      for (const list of lists) yield* list
    },
  }
}

/** The items for which something holds, which has to hold for the same ones each time. */
export function only<T>(items: Iterable<T>, holds: (item: T) => boolean): Lazy<T> {
  let length = 0
  for (const item of items) if (holds(item)) length++
  return {
    length,
    *[Symbol.iterator]() {
      for (const item of items) if (holds(item)) yield item
    },
  }
}

/** The same length, each item made from one of another list when it is needed. */
export function lazily<T, U>(items: Lazy<T>, make: (item: T, index: number) => U): Lazy<U> {
  return keptIfShort({
    length: items.length,
    *[Symbol.iterator]() {
      let index = 0
      for (const item of items) yield make(item, index++)
    },
  })
}

/** So many items take a few megabytes at most, with texts in them. */
const SHORT = 1000

/** A list as it is, or where that takes little memory one whose items are made only once. */
export function keptIfShort<T>(list: Lazy<T>): Lazy<T> {
  if (list.length > SHORT) return list
  let kept: readonly T[] | undefined
  return {
    length: list.length,
    *[Symbol.iterator]() {
      kept ??= [...list]
      yield* kept
    },
  }
}
