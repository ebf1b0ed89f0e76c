import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * V8 lets a heap grow to several times what is in it before it clears up, for the sake of speed. This process waits for
 * others nearly all of the time, and the machine may have a model beside it. In percent of what is in use.
 */
const GROWTH = 25
const COLLECT_WORTH = 1_000_000

export function growCarefully(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}

/**
 * Clears up what reading a large text has left behind. How far the heap may grow depends on what was in use when it was
 * last cleared up, which would be the text.
 * @param length of the text, UTF-16 units
 */
export function clearUpAfter(length: number): void {
  if (length < COLLECT_WORTH) return
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
}
