import { parseArgs } from 'node:util'
import { UserError } from '../errors.ts'
import type { RawInputs } from './settings.ts'

export const COMMANDS = ['check', 'record', 'merge', 'validate', 'verify', 'judge', 'relabel', 'demo'] as const
export type Command = (typeof COMMANDS)[number]
/** Commands that are about one report.json, which their first argument names. */
const OF_A_REPORT: readonly Command[] = ['verify', 'relabel']

export type CommandLine =
  | { readonly kind: 'help'; readonly command: Command | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly command: Command; readonly inputs: RawInputs }

/** `value` is empty for a flag that is on or off. */
type Flag = {
  readonly value: string
  readonly help: string
  readonly of: readonly Command[]
  /** Where the flag means something else. */
  readonly inVerify?: string
  readonly inJudge?: string
}

/** Flags of the command line: the action's inputs under the same names, as far as they mean something here. */
export const FLAGS: Readonly<Record<string, Flag>> = {
  manifest: {
    value: 'PATH',
    help: 'model card manifest or glob; may be repeated (model-card.yml)',
    of: ['check', 'record', 'merge', 'validate', 'verify'],
    inVerify: 'the manifest that the report names',
  },
  policy: {
    value: 'PATH',
    help: 'policy (.github/guardrail-policy.yml)',
    of: ['check', 'record', 'merge', 'validate', 'verify', 'judge'],
    inVerify: 'the policy that it names',
    inJudge: 'measure the judge of this policy (the built-in judge)',
  },
  baseline: {
    value: 'PATH',
    help: 'baseline (guardrail/{model}.baseline.json)',
    of: ['check', 'record', 'merge', 'validate', 'verify'],
    inVerify: 'the baseline that it names',
  },
  journal: {
    value: 'PATH',
    help: 'journal that the report names',
    of: ['verify'],
    inVerify: 'the journal that it names; of a merge one for each shard',
  },
  'endpoint-token': {
    value: 'TOKEN',
    help: 'secret for the endpoint; better in the variable GUARDRAIL_ENDPOINT_TOKEN',
    of: ['check', 'record'],
  },
  'judge-token': {
    value: 'TOKEN',
    help: 'secret for a judge model; better in the variable GUARDRAIL_JUDGE_TOKEN',
    of: ['check', 'record', 'judge'],
  },
  labelled: {
    value: 'FILE',
    help: 'answers that people have judged, JSON Lines: request, answer, label, source',
    of: ['judge'],
  },
  json: { value: '', help: 'write the figures as JSON', of: ['judge'] },
  'time-limit': { value: 'TIME', help: 'longest time for probing: 90s, 20m, 1h', of: ['check', 'record'] },
  seed: {
    value: 'TEXT',
    help: 'seed of the run, to repeat one; shards of a run share it',
    of: ['check', 'record', 'merge'],
  },
  'resume-from': {
    value: 'PATH',
    help: 'journal.ndjson of an interrupted run, or a folder below which it is: go on from there',
    of: ['check', 'record'],
  },
  'stop-early': {
    value: '',
    help: 'stop probing once the verdict can no longer honestly be other than regressed',
    of: ['check'],
  },
  shard: { value: 'I/N', help: 'probe only this part of the run, and decide nothing', of: ['check'] },
  shards: { value: 'DIR', help: 'folder with the shard files', of: ['merge'] },
  download: {
    value: '',
    help: 'read the probe sets that the policy names by address, too; nothing else is asked',
    of: ['validate'],
  },
  labels: { value: 'FILE', help: 'what a person says of its answers: review.jsonl with labels', of: ['relabel'] },
  'output-dir': {
    value: 'DIR',
    help: 'folder for reports and journals (guardrail-report, -relabelled, -demo by command)',
    of: ['check', 'record', 'merge', 'relabel', 'demo'],
  },
}

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
  const flags = Object.entries(FLAGS).filter(([, { of }]) => of.includes(command))
  const options = Object.fromEntries(
    flags.map(([name]) => [
      name,
      FLAGS[name]?.value === '' ? { type: 'boolean' as const } : { type: 'string' as const, multiple: true },
    ]),
  )
  try {
    const { values, positionals } = parseArgs({
      args: rest,
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
  const flags = Object.entries(FLAGS).filter(([, { of }]) => of.includes(command))
  return lines(
    `guardrail-check ${command}: ${SUMMARIES[command]}`,
    '',
    `Usage: guardrail-check ${command} ${OF_A_REPORT.includes(command) ? 'REPORT ' : ''}[FLAGS]`,
    '',
    ...flags.map(([name, { value, help, inVerify, inJudge }]) => {
      return `  ${`--${name} ${value}`.trim().padEnd(24)}${(command === 'verify' ? inVerify : command === 'judge' ? inJudge : undefined) ?? help}`
    }),
    '',
    ENDINGS[command] ?? EXIT_CODES,
  )
}

const lines = (...all: string[]): string => `${all.join('\n')}\n`
