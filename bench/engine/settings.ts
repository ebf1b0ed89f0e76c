/** How the seeded endpoint behaves. Times in milliseconds. */
export type ServerSettings = {
  /** Mean time of one answer. */
  readonly latency: number
  /** Standard deviation of its logarithm: 0 for always the same, 0.5 for answers of very different length. */
  readonly spread?: number
  /** Answers that it works on at once. */
  readonly capacity: number
  /** What becomes of a request beyond them. */
  readonly over?: 'queue' | 'reject'
  readonly retryAfterMs?: number
  /** Requests a second, evenly apart; what comes sooner gets 429. */
  readonly perSecond?: number
  readonly seed?: number
}

export type ServerStats = { readonly requests: number; readonly rejected: number; readonly peak: number }

/** What a worker measures of itself, from the first request to the last answer. */
export type WorkerResult = { readonly wallMs: number; readonly cpuMs: number; readonly peakMb: number }

export type WorkerRequest = {
  readonly kind: 'pool' | 'engine'
  readonly url: string
  readonly probes: number
  readonly width: number
  /** The width from the first request on, rather than found. */
  readonly fixed?: boolean
}
