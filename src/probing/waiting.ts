/** One who waits. */
type Waiter<T> = {
  readonly signal: AbortSignal
  readonly resolve: (turn: T) => void
  readonly reject: (reason: unknown) => void
}

/** Those who wait for their turn, in the order in which they came; there may be a hundred thousand. */
export type Waiting<T> = {
  readonly size: number
  /** @returns its turn, when it comes @throws the signal's reason, or why all were sent away */
  join(signal: AbortSignal): Promise<T>
  /** Takes out the first. @returns what gives it its turn; undefined where nobody waits */
  next(): ((turn: T) => void) | undefined
  sendAway(reason: Error): void
}

/** @param onEmpty called when the last has given up */
export function createWaiting<T>(onEmpty: () => void): Waiting<T> {
  let line: Waiter<T>[] = []
  /** Each gets one listener: of many, every new one would be compared with all others. */
  const heeded = new WeakSet<AbortSignal>()
  const sendAway = (reason: unknown, isMeant: (waiter: Waiter<T>) => boolean) => {
    const meant = line.filter(isMeant)
    line = line.filter((waiter) => !isMeant(waiter))
    for (const { reject } of meant) reject(reason)
    if (line.length === 0) onEmpty()
  }
  return {
    get size() {
      return line.length
    },
    join(signal) {
      if (signal.aborted) return Promise.reject(signal.reason)
      if (!heeded.has(signal)) {
        heeded.add(signal)
        signal.addEventListener('abort', () => sendAway(signal.reason, (waiter) => waiter.signal === signal))
      }
      return new Promise((resolve, reject) => line.push({ signal, resolve, reject }))
    },
    next: () => line.shift()?.resolve,
    sendAway: (reason) => sendAway(reason, () => true),
  }
}
