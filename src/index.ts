import { escapeLogLine } from './report/escape.ts'
import { createSecrets } from './secrets.ts'

// The one place that ends the process. What goes wrong unforeseen is red and says so.
const args = process.argv.slice(2)
const inActions = process.env.GITHUB_ACTIONS === 'true' && args.length === 0

const secrets = createSecrets()

function crash(error: unknown): never {
  const details = error instanceof Error ? error.stack : String(error)
  console.error('fine-tune-guardrail-check failed unexpectedly; please report this:')
  // A message may quote what strangers wrote, and this is a log in which commands are obeyed.
  for (const line of secrets.scrub(String(details)).split('\n')) console.error(escapeLogLine(line))
  process.exit(inActions ? 1 : 4)
}

process.on('unhandledRejection', crash)
process.on('uncaughtException', crash)

// Loaded when needed: the command line starts in a fraction of the time that GitHub's client takes to load.
const run = inActions
  ? import('./in-actions.ts').then(({ runInActions }) => runInActions(secrets))
  : import('./in-terminal.ts').then(({ runInTerminal }) => runInTerminal(args, secrets))

run.then((exitCode) => {
  process.exitCode = exitCode
}, crash)
