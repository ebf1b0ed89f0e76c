/** Listens to how the time of an answer grows with the number of requests in flight. */
export type CapacitySearch = {
  /**
   * @param inFlight requests in flight when this one was sent, itself included
   * @param milliseconds until its answer
   * @returns the width beyond which more requests in flight only wait for each other, once it is known
   */
  add(inFlight: number, milliseconds: number): number | undefined
}

/**
 * More in flight give as many times the answers a second where there is capacity, and no more where there is none. At
 * this power of the ratio of widths it is neither: 1.4 times the answers from twice as many in flight.
 */
const LEAST_GAIN = Math.log2(1.4)
const FEWEST_SAMPLES = 8
/** A little more than the capacity keeps the server busy between an answer and the next request. */
const HEADROOM = 1.25

/**
 * Compares octaves of width: up to `base`, up to twice as much, and so on. Answers a second are the mean number in
 * flight over the mean time of an answer (Little's law), so answers of different length only add noise.
 */
export function createCapacitySearch(base: number): CapacitySearch {
  const octaves: { count: number; inFlight: number; milliseconds: number }[] = []
  const octaveAt = (index: number) => {
    octaves[index] ??= { count: 0, inFlight: 0, milliseconds: 0 }
    return octaves[index]
  }
  const needed = (index: number) => Math.max(FEWEST_SAMPLES, (base * 2 ** index) / 2)
  return {
    add(inFlight, milliseconds) {
      const index = inFlight <= base ? 0 : Math.ceil(Math.log2(inFlight / base))
      const octave = octaveAt(index)
      octave.count++
      octave.inFlight += inFlight
      octave.milliseconds += milliseconds
      const below = octaves[index - 1]
      if (!below || below.count < FEWEST_SAMPLES || octave.count < needed(index)) return undefined
      const wider = octave.inFlight / octave.count / (below.inFlight / below.count)
      const gain = octave.inFlight / octave.milliseconds / (below.inFlight / below.milliseconds)
      // A cap may leave room for less than twice the width.
      if (gain >= wider ** LEAST_GAIN) return undefined
      return index === 1 ? base : base * 2 ** (index - 1) * HEADROOM
    },
  }
}
