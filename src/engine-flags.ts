import { setFlagsFromString } from 'node:v8'

/** What V8 is told about a process of this kind. It heeds it only before anything else has run. */
export function setUpEngine(): void {
  // It lets its heap grow to several times what is in it before it clears up, for the sake of speed. This process waits
  // for others nearly all of the time, and the machine may have a model beside it. In percent of what was in use then:
  setFlagsFromString('--heap-growing-percent=25')
  // What is young stays in 1 MB, rather than in 16 MB and their copies.
  setFlagsFromString('--semi-space-growth-factor=1')
  // Nor does it grow while the whole heap is gone through, as it would from Node 22 on.
  setFlagsFromString('--no-separate-gc-phases')
  // The judge's expressions are used on thousands of answers: to interpret each at first only puts off its compiling.
  setFlagsFromString('--no-regexp-tier-up')
}
