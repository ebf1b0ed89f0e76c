import type { Endpoint, Reply } from './endpoint.ts'

/** Most bytes of pictures that are on their way or wait to be judged. Packed as text they take up to three times as much. */
const MOST_BYTES = 128_000_000
/** What a picture is taken to have until one was seen. */
const FIRST_GUESS = 2_000_000

/**
 * An endpoint whose pictures take a bounded amount of memory, however fast it paints and however slow the judge is: a
 * question waits until there is room for a picture as large as the largest so far. One may always be under way.
 */
export function boundPictures(endpoint: Endpoint, mostBytes = MOST_BYTES): Endpoint {
  const waiting: (() => void)[] = []
  let [held, inFlight, largest] = [0, 0, FIRST_GUESS]

  const hasRoom = () => (inFlight === 0 && held === 0) || held + (inFlight + 1) * largest <= mostBytes
  const wake = () => {
    for (const go of waiting.splice(0)) go()
  }
  const change = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const go = () => {
        signal.removeEventListener('abort', go)
        resolve()
      }
      waiting.push(go)
      signal.addEventListener('abort', go)
    })
  const hold = (reply: Reply): Reply => {
    if (reply.kind !== 'image') return reply
    const { length } = reply.picture.bytes
    held += length
    largest = Math.max(largest, length)
    let released = false
    const release = () => {
      if (released) return
      released = true
      held -= length
      wake()
    }
    return { ...reply, release }
  }
  return {
    async ask(question, signal) {
      while (!hasRoom()) {
        await change(signal)
        signal.throwIfAborted()
      }
      inFlight++
      try {
        return hold(await endpoint.ask(question, signal))
      } finally {
        inFlight--
        wake()
      }
    },
    close: () => endpoint.close(),
  }
}
