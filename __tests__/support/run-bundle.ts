import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { ReportFile } from '../../src/documents/report.ts'
import type { ActionsEvent } from './event-payloads.ts'
import { parseCommands, parseOutputs, type WorkflowCommand } from './workflow-commands.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
export const bundle = join(root, 'dist/index.cjs')
/** A run that takes longer hangs. */
const TIME_LIMIT_MS = 55_000

export type ProcessRun = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export type ActionRun = ProcessRun & {
  readonly outputs: Readonly<Record<string, string>>
  /** The job summary's Markdown. */
  readonly summary: string
  /** What the output `report-path` names. */
  readonly report: ReportFile | undefined
  readonly commands: readonly WorkflowCommand[]
  /** Texts of all files that were written below the runner's temporary folder; the folder itself is gone. */
  readonly files: Readonly<Record<string, string>>
  /** A file by its absolute path, as it stands in an output. */
  readonly read: (path: string) => string | undefined
}

export type ActionOptions = Omit<ActionsEvent, 'variables'> & {
  readonly variables?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  /** Where api.github.com is, and the job's token. */
  readonly github: { readonly url: string; readonly token: string; readonly owner: string; readonly repo: string }
  readonly env?: Readonly<Record<string, string>>
  readonly timeLimitMs?: number
  /** For signals. */
  readonly onStart?: OnStart
}

export type OnStart = (child: ChildProcess) => void

/** Runs the bundle as the Actions runner does: inputs with the defaults of action.yml, event, command files. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const { inputs = {}, event, eventName, variables = {}, github, env = {}, timeLimitMs, onStart } = options
  const folder = mkdtempSync(join(tmpdir(), 'guardrail-action-'))
  try {
    const temp = join(folder, 'temp')
    const workspace = join(folder, 'workspace')
    for (const path of [temp, workspace]) mkdirSync(path)
    const file = (name: string, text = '') => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    }
    const result = await run([], {
      cwd: workspace,
      timeLimitMs,
      onStart,
      env: {
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION: '__run',
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
        GITHUB_REPOSITORY_OWNER: github.owner,
        GITHUB_EVENT_NAME: eventName,
        GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
        GITHUB_ENV: file('env'),
        GITHUB_OUTPUT: file('output'),
        GITHUB_PATH: file('path'),
        GITHUB_STATE: file('state'),
        GITHUB_STEP_SUMMARY: file('summary'),
        GITHUB_JOB: 'guardrail',
        GITHUB_WORKFLOW: 'Guardrail check',
        GITHUB_RUN_ID: '19000000001',
        GITHUB_RUN_NUMBER: '42',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_WORKSPACE: workspace,
        RUNNER_ARCH: 'X64',
        RUNNER_OS: 'Linux',
        RUNNER_TEMP: temp,
        ...variables,
        ...inputVariables(inputs, { 'github.token': github.token, 'runner.temp': temp }),
        ...env,
      },
    })
    const files = readFiles(temp)
    const read = (path: string) => files[relative(temp, path)]
    const outputs = parseOutputs(readFileSync(join(folder, 'output'), 'utf8'))
    const report = outputs['report-path'] ? read(outputs['report-path']) : undefined
    return {
      ...result,
      outputs,
      summary: readFileSync(join(folder, 'summary'), 'utf8'),
      report: report === undefined ? undefined : JSON.parse(report),
      commands: parseCommands(`${result.stdout}\n${result.stderr}`),
      files,
      read,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type CliOptions = { cwd?: string; env?: Record<string, string>; timeLimitMs?: number; onStart?: OnStart }

/** Runs the bundle as the command line, outside of Actions and without a terminal. */
export function runCli(
  args: readonly string[],
  { cwd = root, env = {}, timeLimitMs, onStart }: CliOptions = {},
): Promise<ProcessRun> {
  return run(args, { cwd: resolve(root, cwd), env, timeLimitMs, onStart })
}

function run(
  args: readonly string[],
  options: {
    cwd: string
    env: Record<string, string>
    timeLimitMs: number | undefined
    onStart: OnStart | undefined
  },
): Promise<ProcessRun> {
  const { cwd, env, timeLimitMs = TIME_LIMIT_MS } = options
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [bundle, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    options.onStart?.(child)
    const texts = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        texts[name] += text
      })
    }
    const limit = setTimeout(() => {
      child.kill('SIGKILL')
      fail(new Error(`${bundle} ${args.join(' ')} hangs; so far it said:\n${texts.stdout}${texts.stderr}`))
    }, timeLimitMs)
    child.on('error', fail)
    child.on('close', (code) => {
      clearTimeout(limit)
      done({ code, ...texts })
    })
  })
}

/** INPUT_ variables, hyphens kept, for every input that action.yml knows. */
function inputVariables(
  given: Readonly<Record<string, string>>,
  contexts: Readonly<Record<string, string>>,
): Record<string, string> {
  const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile
  for (const name of Object.keys(given)) if (!(name in inputs)) throw new Error(`action.yml has no input ${name}`)
  const evaluate = (text: string) =>
    text.replace(/\$\{\{ *([\w.]+) *\}\}/g, (expression, name) => {
      const value = contexts[name]
      if (value === undefined) throw new Error(`cannot evaluate ${expression}`)
      return value
    })
  const variables = Object.entries(inputs).map(([name, input]) => {
    const variable = `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
    return [variable, given[name] ?? evaluate(`${input.default ?? ''}`)] as const
  })
  return Object.fromEntries(variables)
}

type ActionFile = { readonly inputs: Readonly<Record<string, { readonly default?: unknown }>> }

function readFiles(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
