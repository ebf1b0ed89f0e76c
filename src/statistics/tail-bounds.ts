import type { Distribution, Pair } from './permutation-test.ts'

/**
 * Never smaller than the p-value of the exact test, and found without any distribution: Hoeffding, "Probability
 * inequalities for sums of bounded random variables", JASA 58 (1963) 13–30, theorem 2.
 * @param pairs probes with at least one score on either side
 */
export function hoeffdingBound(pairs: readonly Pair[]): number {
  let [excess, ranges] = [0, 0]
  for (const { baseline, now, count = 1 } of pairs) {
    const [size, all] = [now.length, now.length + baseline.length]
    const own = sum(now)
    excess += count * (own - (size / all) * (own + sum(baseline)))
    // To take some of them is to leave the others, so no more than the smaller number can make a difference.
    ranges += count * Math.min(size, all - size) ** 2
  }
  return excess <= 0 || ranges === 0 ? 1 : Math.exp((-2 * excess * excess) / ranges)
}

/** Halvings of the range in which the best parameter is looked for; with any other the bound holds as well. */
const HALVINGS = 24

/**
 * Chernoff's bound of the chance that a sum of independent draws is at least so much, "A measure of asymptotic
 * efficiency", Annals of Mathematical Statistics 23 (1952) 493–507: at most some ten times the chance itself.
 * @param kinds distributions, and how many draws there are of each
 */
export function chernoffBound(
  kinds: readonly { readonly one: Distribution; readonly count: number }[],
  least: number,
): number {
  /** Of the sum tilted by that much: the logarithm of its generating function, and its mean. */
  const tilted = (by: number) => {
    const step = Math.exp(-by)
    let [logarithm, mean] = [0, 0]
    for (const { one, count } of kinds) {
      let [weight, moment] = [0, 0]
      // From the top, so that nothing grows beyond what a number holds: term i is times step^(last - i).
      for (let index = 0; index < one.p.length; index++) {
        weight = weight * step + (one.p[index] as number)
        moment = moment * step + index * (one.p[index] as number)
      }
      logarithm += count * (Math.log(weight) + by * (one.from + one.p.length - 1))
      mean += count * (one.from + moment / weight)
    }
    return { logarithm, mean }
  }
  if (tilted(0).mean >= least) return 1
  let [low, high] = [0, 1]
  while (high < 32 && tilted(high).mean < least) high *= 2
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2
    if (tilted(middle).mean < least) low = middle
    else high = middle
  }
  return Math.min(1, Math.exp(tilted(low).logarithm - low * least))
}

function sum(scores: readonly number[]): number {
  let total = 0
  for (const score of scores) total += score
  return total
}
