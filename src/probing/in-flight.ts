/** When a request was sent, in milliseconds, and how many were in flight then, itself included. */
export type Sent = { readonly at: number; readonly inFlight: number }

/** Requests under way, in the order in which they went. */
export type InFlight = {
  readonly count: number
  add(at: number): Sent
  remove(sent: Sent): void
  /** How many went before a moment. */
  countUntil(moment: number): number
  /** The first that went at a moment or later. */
  firstSince(moment: number): Sent | undefined
}

export function createInFlight(): InFlight {
  const all = new Set<Sent>()
  return {
    get count() {
      return all.size
    },
    add(at) {
      const sent = { at, inFlight: all.size + 1 }
      all.add(sent)
      return sent
    },
    remove: (sent) => all.delete(sent),
    countUntil(moment) {
      let count = 0
      for (const { at } of all) {
        if (at >= moment) break
        count++
      }
      return count
    },
    firstSince(moment) {
      for (const one of all) if (one.at >= moment) return one
      return undefined
    },
  }
}
