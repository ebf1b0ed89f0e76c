export const COMMANDS = ['check', 'record', 'merge', 'validate', 'verify', 'judge', 'relabel', 'demo'] as const
export type Command = (typeof COMMANDS)[number]
/** Those that the action has as modes, and that take all of its inputs. */
const RUNS: readonly Command[] = ['check', 'record', 'merge']

/** `value` is empty for a flag that is on or off. */
export type Flag = {
  readonly value: string
  readonly help: string
  readonly of: readonly Command[]
  /** Commands that take it, so that they can be given all that the action is given, and have no use for it. */
  readonly idle?: readonly Command[]
  /** Where the flag means something else. */
  readonly inVerify?: string
  readonly inJudge?: string
}

/** The command is the mode, nothing is sent to GitHub, and files are those of the working tree. */
const FOR_JOBS: Flag = { value: 'TEXT', help: '', of: [], idle: RUNS }

/** Flags of the command line: the action's inputs under the same names, and some of its own. */
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
    idle: ['merge'],
  },
  'judge-token': {
    value: 'TOKEN',
    help: 'secret for a judge model; better in the variable GUARDRAIL_JUDGE_TOKEN',
    of: ['check', 'record', 'judge'],
    idle: ['merge'],
  },
  labelled: {
    value: 'FILE',
    help: 'answers that people have judged, JSON Lines: request, answer, label, source',
    of: ['judge'],
  },
  json: { value: '', help: 'write the figures as JSON', of: ['judge'] },
  'time-limit': {
    value: 'TIME',
    help: 'longest time for probing: 90s, 20m, 1h',
    of: ['check', 'record'],
    idle: ['merge'],
  },
  seed: {
    value: 'TEXT',
    help: 'seed of the run, to repeat one; shards without it take one that follows from their files',
    of: ['check', 'record', 'merge'],
  },
  'resume-from': {
    value: 'PATH',
    help: 'journal.ndjson of an interrupted run, or a folder below which it is: go on from there',
    of: ['check', 'record'],
    idle: ['merge'],
  },
  'stop-early': {
    value: '[BOOL]',
    help: 'stop probing once the verdict can no longer honestly be other than regressed',
    of: ['check'],
    idle: ['record', 'merge'],
  },
  shard: {
    value: 'I/N',
    help: 'probe only this part of the run, and decide nothing',
    of: ['check'],
    idle: ['record', 'merge'],
  },
  shards: { value: 'DIR', help: 'folder with the shard files', of: ['merge'], idle: ['check', 'record'] },
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
  mode: FOR_JOBS,
  publish: FOR_JOBS,
  'oidc-audience': FOR_JOBS,
  'github-token': FOR_JOBS,
  ref: FOR_JOBS,
}
