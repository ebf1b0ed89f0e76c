import { randomBytes } from 'node:crypto'
import { pathInFolder } from './documents/paths.ts'
import { UserError } from './errors.ts'
import { type CommandLine, findMisplaced, helpText, readCommandLine } from './inputs/command-line.ts'
import type { Command } from './inputs/flags.ts'
import { type RawInputs, readSettings, type Settings } from './inputs/settings.ts'
import { proxyPasswords } from './proxy.ts'
import type { Secrets } from './secrets.ts'
import { TOOL } from './tool.ts'

const TO_BE_FIXED = 3
const DOES_NOT_FOLLOW = 1

/** The command line. @returns the exit code */
export async function runInTerminal(
  args: readonly string[],
  secrets: Secrets,
  heedSignals: () => AbortSignal,
): Promise<number> {
  try {
    return await run(readCommandLine(args), secrets, heedSignals)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { escapeTerminal } = await import('./report/escape.ts')
    process.stderr.write(`${secrets.scrub(error.message).split('\n').map(escapeTerminal).join('\n')}\n`)
    return TO_BE_FIXED
  }
}

async function run(line: CommandLine, secrets: Secrets, heedSignals: () => AbortSignal): Promise<number> {
  if (line.kind === 'version') return say(`${TOOL.version}\n`)
  if (line.kind === 'help') return say(helpText(line.command))
  if (line.command === 'demo') {
    const { runDemo } = await import('./demo/demo.ts')
    return runDemo(line.inputs['output-dir'] ?? 'guardrail-demo')
  }
  if (line.command === 'verify') {
    const { verify } = await import('./verifying/verify.ts')
    const { report = '', baseline, policy, manifest, journal } = line.inputs
    const { follows, text } = await verify({ report, baseline, policy, manifest, journal }, process.cwd())
    say(text)
    return follows ? 0 : DOES_NOT_FOLLOW
  }
  if (line.command === 'judge') return judgeLabelled(line.inputs, secrets)
  if (line.command === 'relabel') {
    const { report = '', labels, 'output-dir': outputDir = 'guardrail-relabelled' } = line.inputs
    if (labels === undefined) throw new UserError('guardrail-check relabel needs --labels FILE: the labels')
    const { relabelInTerminal } = await import('./terminal-runs.ts')
    return relabelInTerminal({ report, labels }, outputDir)
  }
  const settings = settingsOf(line.inputs, line.command)
  if (line.command === 'validate') {
    const { validate } = await import('./validate.ts')
    return say(await validate(settings, process.cwd(), line.inputs.download === 'true'))
  }
  const { endpointToken, judgeToken, githubToken } = settings
  for (const secret of [endpointToken, judgeToken, githubToken, ...proxyPasswords(process.env)]) secrets.add(secret)
  if (line.inputs.publish?.trim() && settings.publish.size > 0)
    process.stderr.write('--publish: the command line sends nothing to GitHub, so none of it is published\n')
  const { checkInTerminal, recordInTerminal } = await import('./terminal-runs.ts')
  const act = line.command === 'record' ? recordInTerminal : checkInTerminal
  return act(settings, secrets, heedSignals())
}

async function judgeLabelled({ labelled, policy, json, ...inputs }: RawInputs, secrets: Secrets): Promise<number> {
  if (!labelled) throw new UserError('guardrail-check judge needs --labelled FILE: answers that people have judged')
  const token = inputs['judge-token'] ?? process.env.GUARDRAIL_JUDGE_TOKEN ?? ''
  for (const secret of [token, ...proxyPasswords(process.env)]) secrets.add(secret)
  const { measureJudgeInTerminal } = await import('./terminal-judge.ts')
  return say(await measureJudgeInTerminal({ labelled, policy }, token, json === 'true', secrets))
}

function settingsOf(inputs: RawInputs, command: Command): Settings {
  // A token in the arguments is in the process list; a variable is not.
  const tokens = {
    'endpoint-token': inputs['endpoint-token'] ?? process.env.GUARDRAIL_ENDPOINT_TOKEN ?? '',
    'judge-token': inputs['judge-token'] ?? process.env.GUARDRAIL_JUDGE_TOKEN ?? '',
  }
  const mode = command === 'validate' ? 'check' : command
  const settings = readSettings(
    { ...inputs, ...tokens, mode, 'oidc-audience': '', ref: '' },
    { outputDir: 'guardrail-report', seed: randomBytes(8).toString('hex') },
    findMisplaced(inputs, command),
  )
  const own = (path: string) => pathInFolder(process.cwd(), path)
  const { manifests, policy, baseline } = settings
  return Object.freeze({ ...settings, manifests: manifests.map(own), policy: own(policy), baseline: own(baseline) })
}

function say(text: string): number {
  process.stdout.write(text)
  return 0
}
