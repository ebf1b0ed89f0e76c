import { setFlagsFromString } from 'node:v8'

/** What V8 is told about a process of this kind. It heeds most of it only before anything else has run. */
export function setUpEngine(): void {
  // It lets its heap grow to several times what is in it before it clears up, for the sake of speed. This process waits
  // for others nearly all of the time, and the machine may have a model beside it. In percent of what was in use then:
  setFlagsFromString('--heap-growing-percent=25')
  // What is young stays in 1 MB, rather than in 16 MB and their copies.
  setFlagsFromString('--semi-space-growth-factor=1')
  // The judge's expressions are used on thousands of answers: to interpret each at first only puts off its compiling.
  // Not by `--no-regexp-tier-up`: with that, V8 crashes on an expression that was used once before.
  setFlagsFromString('--regexp-tier-up-ticks=0')
}

/**
 * For runs that hold much: to go through it takes V8 a while, and from Node 22 on it lets all that is young pile up
 * meanwhile. To clear that up all the same would cost a small run a tenth of its processor time.
 */
export function saveMemory(): void {
  setFlagsFromString('--no-separate-gc-phases')
}
