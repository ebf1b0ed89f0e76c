import { parseArgs } from 'node:util'
import { type Problem, UserError } from '../errors.ts'
import { COMMANDS, type Command, FLAGS, type Flag } from './flags.ts'
import type { RawInputs } from './settings.ts'

/** Commands that are about one report.json, which their first argument names. */
const OF_A_REPORT: readonly Command[] = ['verify', 'relabel']

export type CommandLine =
  | { readonly kind: 'help'; readonly command: Command | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly command: Command; readonly inputs: RawInputs }

const SUMMARIES: Readonly<Record<Command, string>> = {
  check: 'probe the checkpoint and compare it with the baseline',
  record: 'measure the reference checkpoint and write the baseline',
  merge: 'join the shards of a check that ran on several machines, and decide',
  validate: 'check manifest, policy, baseline and probe sets against their schemas; asks nobody',
  verify: 'work out anew, offline, whether a report.json follows from its own rows and the given files',
  judge: 'measure how far a judge agrees with people, on answers that they have labelled',
  relabel: "put a person's labels in place of the judge's, and decide again; asks nobody",
  demo: 'watch it work: an embedded checkpoint, a fine-tune that kept its guardrails, one that lost them',
}

const EXIT_CODES = `Exit codes: 0 pass, 1 regressed, 2 inconclusive, 3 something for you to fix, 4 a bug of ours`
/** How help ends for commands that give no verdict. */
const ENDINGS: Partial<Record<Command, string>> = {
  validate: 'Exit codes: 0 all files are well, 3 something for you to fix (a line each), 4 a bug of ours',
  record: 'Exit codes: 0 recorded, 2 it could not be measured, 3 something for you to fix, 4 a bug of ours',
  demo: 'Exit codes: 0 it ran, 3 a place that cannot be written, 4 a bug of ours',
  verify: `Only the files that are given are compared; docs/evidence.md says what a report proves.
Exit codes: 0 all follows, 1 something does not (a line each), 3 a file that cannot be read, 4 a bug of ours`,
  judge: `docs/judges.md describes the file. Without --policy nothing is asked of anybody.
Exit codes: 0 measured, 3 something for you to fix: a file, a judge that cannot be asked; 4 a bug of ours`,
}

/** @param args without node and script. @throws UserError for unknown commands and flags */
export function readCommandLine(args: readonly string[]): CommandLine {
  const [first, ...rest] = args
  if (first === '--version' || first === '-v') return { kind: 'version' }
  if (first === undefined || first === '--help' || first === '-h' || first === 'help')
    return { kind: 'help', command: asCommand(rest[0]) }
  const command = asCommand(first)
  if (!command)
    throw new UserError(`there is no command ${JSON.stringify(first)}; the commands are ${COMMANDS.join(', ')}`)
  const options = Object.fromEntries(
    [...flagsOf(command, 'of'), ...flagsOf(command, 'idle')].map(([name, { value }]) => [
      name,
      value === '' ? { type: 'boolean' as const } : { type: 'string' as const, multiple: true },
    ]),
  )
  try {
    const { values, positionals } = parseArgs({
      args: rest.map(withValue),
      options: { ...options, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } },
      strict: true,
      allowPositionals: OF_A_REPORT.includes(command),
    })
    if (values.version) return { kind: 'version' }
    if (values.help) return { kind: 'help', command }
    const inputs = Object.entries(values).map(([name, value]) => {
      const given = [value].flat()
      const most = name === (command === 'verify' ? 'journal' : 'manifest') ? Number.POSITIVE_INFINITY : 1
      if (given.length > most) throw new UserError(`--${name} is given ${given.length} times; one is expected`)
      return [name, given.map(String).join('\n')]
    })
    if (OF_A_REPORT.includes(command)) inputs.push(['report', onlyOne(positionals, command)])
    return { kind: 'run', command, inputs: Object.fromEntries(inputs) }
  } catch (error) {
    if (error instanceof UserError) throw error
    const said = (error as Error).message.split('. ')[0]
    throw new UserError(`${said}; guardrail-check ${command} --help lists the flags`, { cause: error })
  }
}

const flagsOf = (command: Command, use: 'of' | 'idle'): [string, Flag][] =>
  Object.entries(FLAGS).filter(([, flag]) => flag[use]?.includes(command))

/** Alone it means true; to parseArgs a flag has a value always, or never. */
function withValue(arg: string, index: number, args: readonly string[]): string {
  return arg === '--stop-early' && (args[index + 1] ?? '-').startsWith('-') ? `${arg}=true` : arg
}

/** What is wrong with inputs of the action that say something else than the command, or that only a job could heed. */
export function findMisplaced(inputs: RawInputs, command: Command): Problem[] {
  const refusals = {
    mode: inputs.mode?.trim() === command ? undefined : `${command} is expected, which is the command`,
    shards: command === 'merge' ? undefined : 'nothing is expected: it goes with guardrail-check merge',
    'oidc-audience':
      "nothing is expected on the command line: only a job has such a token; give the endpoint's in GUARDRAIL_ENDPOINT_TOKEN",
    ref: 'nothing is expected on the command line, which reads the working tree: check out what is to be checked',
  }
  return Object.entries(refusals).flatMap(([name, refusal]) => {
    const value = inputs[name]?.trim() ?? ''
    return value === '' || refusal === undefined
      ? []
      : [{ message: `input ${name}: ${refusal}, not ${JSON.stringify(value)}` }]
  })
}

function onlyOne(paths: readonly string[], command: Command): string {
  const [path, ...others] = paths
  if (path !== undefined && others.length === 0) return path
  throw new UserError(`guardrail-check ${command} needs the path of one report.json`)
}

const asCommand = (text: string | undefined): Command | undefined => COMMANDS.find((command) => command === text)

/** Help for all commands, or for one. */
export function helpText(command: Command | undefined): string {
  if (!command) {
    const commands = COMMANDS.map((name) => `  ${name.padEnd(10)}${SUMMARIES[name]}`)
    return lines(
      "guardrail-check: did this fine-tune remove the model's safety guardrails?",
      '',
      'Usage: guardrail-check COMMAND [FLAGS]',
      '',
      ...commands,
      '',
      'guardrail-check COMMAND --help shows its flags. Files are read from the working tree; nothing is sent to GitHub.',
      EXIT_CODES,
    )
  }
  const idle = flagsOf(command, 'idle').map(([name]) => `--${name}`)
  const alsoTaken = `Also taken, where they are empty or say what the command does anyway: ${idle.join(' ')}`
  return lines(
    `guardrail-check ${command}: ${SUMMARIES[command]}`,
    '',
    `Usage: guardrail-check ${command} ${OF_A_REPORT.includes(command) ? 'REPORT ' : ''}[FLAGS]`,
    '',
    ...flagsOf(command, 'of').map(([name, { value, help, inVerify, inJudge }]) => {
      return `  ${`--${name} ${value}`.trim().padEnd(24)}${(command === 'verify' ? inVerify : command === 'judge' ? inJudge : undefined) ?? help}`
    }),
    ...(idle.length === 0 ? [] : ['', alsoTaken.replace(/(.{1,118})(?: |$)/g, '$1\n').trimEnd()]),
    '',
    ENDINGS[command] ?? EXIT_CODES,
  )
}

const lines = (...all: string[]): string => `${all.join('\n')}\n`
