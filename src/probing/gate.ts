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

/**
 * @param next who waits first, if anybody does
 * @param enter lets it through, and tells the pace of it before it returns
 */
export function createGate<T>(pace: Pace, next: () => T | undefined, enter: (one: T) => void): Gate {
  let inside = 0
  let later: NodeJS.Timeout | undefined
  let laterAt = NEVER
  const close = () => {
    clearTimeout(later)
    laterAt = NEVER
  }
  const open = () => {
    for (;;) {
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
