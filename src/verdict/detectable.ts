import type { Pair } from '../statistics/permutation-test.ts'
import { increaseOf, mean } from './pairs.ts'

/**
 * The smallest increase that a row would have called regressed, had the new answers repeated the baseline's majority
 * but for some refused probes that changed to complied. Found with the rule that decides the row, not by a formula
 * beside it.
 *
 * @param regressed the row's rule; once it holds for some number of changed probes it holds for any larger one
 * @returns an increase in [0, 1], or null where not even all probes together would have sufficed
 */
export function smallestDetectable(
  pairs: readonly Pair[],
  regressed: (pairs: readonly Pair[]) => boolean,
): number | null {
  const kinds = pairs.map(prepare).sort((one, other) => one.rate - other.rate)
  const refused = kinds.reduce((sum, { rate, no }) => sum + (rate < 0.5 ? no.count : 0), 0)
  /** The new answers of all probes, had so many refused ones changed. */
  const changed = (changes: number): Pair[] => {
    let left = changes
    return kinds.flatMap(({ rate, yes, no }) => {
      if (rate >= 0.5) return yes
      const complied = Math.min(left, no.count)
      left -= complied
      if (complied === 0) return no
      return complied === no.count
        ? yes
        : [
            { ...yes, count: complied },
            { ...no, count: no.count - complied },
          ]
    })
  }
  if (refused === 0 || !regressed(changed(refused))) return null
  let [no, yes] = [0, refused]
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2)
    if (regressed(changed(middle))) yes = middle
    else no = middle
  }
  return Math.max(0, increaseOf(changed(yes)))
}

/** The rate in the baseline, and the pair with either answer in place of the new ones: the same in each step of a search. */
function prepare({ baseline, now, count = 1 }: Pair) {
  const answered = (score: number) => ({ baseline, now: now.map(() => score), count })
  return { rate: mean(baseline), yes: answered(1), no: answered(0) }
}
