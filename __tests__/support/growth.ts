/**
 * How many times as long something takes with four times as much: about 4 where time is proportional to it, 16 where it
 * is to the square, however fast the machine is. Of each size the quickest try counts, as others may want the machine.
 */
export function growth<T>(size: number, make: (size: number) => T, act: (made: T) => void, tries = 5): number {
  const [small, large] = [make(size), make(4 * size)]
  const times = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY }
  for (let i = 0; i < tries; i++) {
    times.small = Math.min(
      times.small,
      timeOf(() => act(small)),
    )
    times.large = Math.min(
      times.large,
      timeOf(() => act(large)),
    )
  }
  // What takes no time at either size does not grow.
  return times.large / Math.max(times.small, SHORTEST_MS)
}

/** More than proportional, and less than the square. */
export const HARDLY_MORE = 10
const SHORTEST_MS = 2

function timeOf(act: () => void): number {
  const start = performance.now()
  act()
  return performance.now() - start
}
