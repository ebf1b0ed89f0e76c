import { appendFileSync, writeSync } from 'node:fs'
import { constants } from 'node:os'
import { describeCrash } from './crash.ts'
import { setUpEngine } from './engine-flags.ts'
import { createSecrets } from './secrets.ts'

setUpEngine()

// The one place that ends the process. What goes wrong unforeseen is red and says so.
const args = process.argv.slice(2)
const inActions = process.env.GITHUB_ACTIONS === 'true' && args.length === 0

const secrets = createSecrets()

function crash(error: unknown): never {
  console.error('fine-tune-guardrail-check failed unexpectedly; please report this:')
  for (const line of describeCrash(error, secrets.scrub)) console.error(line)
  if (inActions) failJob('The guardrail check failed unexpectedly; the log has the details, please report them')
  process.exit(inActions ? 1 : 4)
}

/** Without the toolkit, which may be what has failed. */
function failJob(headline: string): void {
  const ways = [
    () => writeSync(1, `::error::${headline}\n`),
    () => appendFileSync(process.env.GITHUB_STEP_SUMMARY ?? '', `### ${headline}\n`),
  ]
  for (const say of ways) {
    try {
      say()
    } catch {
      // The exit code says it, too.
    }
  }
}

// A reader that has seen enough, as in `check | head`, takes nothing from the run and its exit code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') crash(error)
  })
}
process.on('unhandledRejection', crash)
process.on('uncaughtException', crash)

/**
 * From now on a first signal ends the asking, and what was measured is reported; a second one ends the process.
 * https://docs.github.com/actions/reference/workflow-cancellation-reference: a cancelled step gets SIGINT, 7.5 s later
 * SIGTERM, and is killed after 2.5 s more.
 */
function heedSignals(): AbortSignal {
  const cancelled = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (cancelled.signal.aborted) process.exit(inActions ? 1 : 128 + constants.signals[signal])
      console.error(`${signal}: no more is asked; what was measured is reported. Once more ends at once.`)
      cancelled.abort()
    })
  }
  return cancelled.signal
}

// Loaded when needed: the command line starts in a fraction of the time that GitHub's client takes to load.
const run = inActions
  ? import('./in-actions.ts').then(({ runInActions }) => runInActions(secrets, heedSignals))
  : import('./in-terminal.ts').then(({ runInTerminal }) => runInTerminal(args, secrets, heedSignals))

run.then((exitCode) => {
  process.exitCode = exitCode
}, crash)
