import type { Pace } from './limiter.ts'

/** Lets through as many, and as soon, as a pace allows. */
export type Gate = {
  /** How many went through and have not left. */
  readonly inside: number
  /** Lets through what may go, and what may go later when it may. */
  open(): void
  left(): void
  /** Lets nothing more through until it is opened. */
  close(): void
}

const NEVER = Number.POSITIVE_INFINITY

export type GateOptions<T> = {
  readonly pace: Pace
  /** Whether somebody may be waiting. Where nobody is, nothing is to happen later, for which the process would stay. */
  readonly isWanted: () => boolean
  /** Who waits first, if anybody does. */
  readonly next: () => T | undefined
  /** Lets it through, and tells the pace of it before it returns. */
  readonly enter: (one: T) => void
}

export function createGate<T>({ pace, isWanted, next, enter }: GateOptions<T>): Gate {
  let inside = 0
  let later: NodeJS.Timeout | undefined
  let laterAt = NEVER
  const close = () => {
    clearTimeout(later)
    laterAt = NEVER
  }
  const open = () => {
    for (;;) {
      if (!isWanted()) return close()
      const hold = Math.max(inside < pace.limit ? 0 : (pace.tryMoreIn?.() ?? NEVER), pace.holdFor())
      if (hold === NEVER) return
      if (hold > 0) return openIn(hold)
      const one = next()
      if (one === undefined) return
      inside++
      enter(one)
    }
  }
  const openIn = (delay: number) => {
    const at = performance.now() + delay
    if (at >= laterAt) return
    close()
    laterAt = at
    later = setTimeout(() => {
      laterAt = NEVER
      open()
    }, delay)
  }
  return {
    get inside() {
      return inside
    },
    open,
    left: () => void inside--,
    close,
  }
}
