import { setFlagsFromString } from 'node:v8'

/** Where V8's middle compiler is known to be at work unless it is told otherwise; elsewhere nothing is changed. */
const HAS_MIDDLE_COMPILER = Number.parseInt(process.versions.v8, 10) >= 13 && /^(x64|arm64)$/.test(process.arch)

/** What V8 is told about a process of this kind. It heeds most of it only before anything else has run. */
export function setUpEngine(): void {
  // It lets its heap grow to several times what is in it before it clears up, for the sake of speed. This process waits
  // for others nearly all of the time, and the machine may have a model beside it. In percent of what was in use then:
  setFlagsFromString('--heap-growing-percent=25')
  // What is young stays in 1 MB, rather than in 16 MB and their copies, until it is known how much there is to do.
  setFlagsFromString('--semi-space-growth-factor=1')
  // The judge's expressions are used on thousands of answers: to interpret each at first only puts off its compiling.
  // Not by `--no-regexp-tier-up`: with that, V8 crashes on an expression that was used once before.
  setFlagsFromString('--regexp-tier-up-ticks=0')
  // undici parses replies in WebAssembly, most of it in one large function. To optimize that takes 70 ms and, for the
  // time of it, 10 to 24 MB, which replies pay back only by the thousand. This, the most it takes, is some 700 replies.
  setFlagsFromString('--wasm-tiering-budget=2147483647')
  // What the middle compiler makes of the code that begins a run takes longer to make than it saves.
  if (HAS_MIDDLE_COMPILER) setFlagsFromString('--no-maglev')
}

/** So many questions pay for the middle compiler. */
const MANY = 1000
/**
 * With fewer than these, what is young may grow, which saves a tenth of the processor time for some 20 MB. With more
 * it takes 60 to 150 MB, as more of it is in use whenever it is cleared up, and with images 75.
 */
const VERY_MANY = 10_000

/**
 * @param count of questions that the run is about to ask
 * @param paints whether the answers are images
 */
export function expectQuestions(count: number, paints: boolean): void {
  setFlagsFromString(`--semi-space-growth-factor=${count < VERY_MANY && !paints ? 2 : 1}`)
  if (HAS_MIDDLE_COMPILER && count >= MANY) setFlagsFromString('--maglev')
}

/**
 * For runs that hold much: to go through it takes V8 a while, and from Node 22 on it lets all that is young pile up
 * meanwhile. To clear that up all the same would cost a small run a tenth of its processor time.
 */
export function saveMemory(): void {
  setFlagsFromString('--no-separate-gc-phases')
}
