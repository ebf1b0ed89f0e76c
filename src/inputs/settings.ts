import { type Problem, UserError } from '../errors.ts'
import type { Shard } from '../probing/shard.ts'
import { type Ref, readRef } from './ref.ts'

export type Mode = 'check' | 'record' | 'merge'
export type Surface = 'check-run' | 'comment' | 'summary'

/** All that a run is told from outside, checked. */
export type Settings = {
  readonly mode: Mode
  readonly manifests: readonly string[]
  readonly policy: string
  /** With `{model}` for the model's slug. */
  readonly baseline: string
  readonly endpointToken: string
  readonly judgeToken: string
  /** Audience of the job's OIDC token that is the endpoint's bearer token; empty for none. */
  readonly oidcAudience: string
  readonly githubToken: string
  readonly publish: ReadonlySet<Surface>
  /** Minutes, or undefined to leave it to the policy. */
  readonly timeLimit: number | undefined
  readonly seed: string
  /** Whether it was asked for, rather than drawn. */
  readonly seedGiven: boolean
  /** Probe only this part and decide nothing. */
  readonly shard: Shard | undefined
  /** Folder with the shard files to merge. */
  readonly shards: string
  /** Journal, or a folder below which it is, of the interrupted run to go on with; empty for none. */
  readonly resumeFrom: string
  /** Stop probing once the verdict can no longer honestly be other than regressed. */
  readonly stopEarly: boolean
  readonly outputDir: string
  /** The pull request or commit to check in place of the event's own; for runs that are started by hand. */
  readonly ref: Ref | undefined
}

/** Values by input name, as action.yml and the command line name them. */
export type RawInputs = Readonly<Record<string, string>>

const MODES: readonly Mode[] = ['check', 'record', 'merge']
const SURFACES: readonly Surface[] = ['check-run', 'comment', 'summary']
const MINUTES = { s: 1 / 60, m: 1, h: 60 }

/** @param found problems that are known already @throws UserError with these and every input that is wrong */
export function readSettings(
  raw: RawInputs,
  defaults: { readonly outputDir: string; readonly seed: string },
  found: readonly Problem[] = [],
): Settings {
  const problems = [...found]
  const wrong = (name: string, expected: string) => {
    const found = raw[name] === undefined ? '' : `, not ${JSON.stringify(raw[name])}`
    problems.push({ message: `input ${name}: ${expected}${found}` })
  }
  const text = (name: string, fallback = '') => raw[name]?.trim() || fallback

  const mode = text('mode', 'check')
  if (!MODES.includes(mode as Mode)) wrong('mode', 'check, record or merge is expected')
  const surfaces = readSurfaces(text('publish', SURFACES.join()))
  if (!surfaces) wrong('publish', 'a list of check-run, comment and summary, or none, is expected')
  const timeLimit = readMinutes(text('time-limit'))
  if (timeLimit === null) wrong('time-limit', 'a time such as 90s, 20m or 1h is expected')
  const stopEarly = readBoolean(text('stop-early', 'false'))
  if (stopEarly === undefined) wrong('stop-early', 'true or false is expected')
  const shard = readShard(text('shard'))
  if (shard === null) wrong('shard', 'a part such as 2/3 is expected')
  else if (shard && mode !== 'check') wrong('shard', 'it goes with mode check')
  else if (shard && stopEarly) wrong('stop-early', 'false is expected together with shard, which decides nothing')
  if (mode === 'merge' && text('shards') === '') wrong('shards', 'mode merge needs the folder with the shard files')
  if (mode === 'merge' && text('resume-from') !== '')
    wrong('resume-from', 'nothing is expected together with mode merge, which asks nobody')
  if (text('oidc-audience') !== '' && text('endpoint-token') !== '') {
    problems.push({
      message:
        "inputs endpoint-token and oidc-audience: only one of them can be the endpoint's token; leave the other one out",
    })
  }
  const ref = readRef(text('ref'))
  if (ref === null) wrong('ref', "a pull request's number, such as 12, or all 40 digits of a commit's SHA are expected")
  const manifests = text('manifest', 'model-card.yml')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (problems.length > 0) throw new UserError(problems)

  return Object.freeze({
    mode: mode as Mode,
    manifests,
    policy: text('policy', '.github/guardrail-policy.yml'),
    baseline: text('baseline', 'guardrail/{model}.baseline.json'),
    endpointToken: text('endpoint-token'),
    judgeToken: text('judge-token'),
    oidcAudience: text('oidc-audience'),
    githubToken: text('github-token'),
    publish: surfaces ?? new Set<Surface>(),
    timeLimit: timeLimit ?? undefined,
    seed: text('seed', defaults.seed),
    seedGiven: text('seed') !== '',
    shard: shard ?? undefined,
    shards: text('shards'),
    resumeFrom: text('resume-from'),
    stopEarly: stopEarly === true,
    outputDir: text('output-dir', defaults.outputDir),
    ref: ref ?? undefined,
  })
}

function readSurfaces(text: string): Set<Surface> | undefined {
  if (text === 'none') return new Set()
  const names = text.split(/[\s,]+/).filter(Boolean)
  return names.every((name) => (SURFACES as readonly string[]).includes(name)) ? new Set(names as Surface[]) : undefined
}

/** In the forms of YAML's core schema, as other actions take them. @returns undefined for a text that is none */
function readBoolean(text: string): boolean | undefined {
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  return /^(?:false|False|FALSE)$/.test(text) ? false : undefined
}

/** @returns undefined for no limit, null for a text that is none */
function readMinutes(text: string): number | undefined | null {
  if (text === '') return undefined
  const match = /^(\d+(?:\.\d+)?)\s*([smh])$/.exec(text)
  const minutes = match ? Number(match[1]) * MINUTES[match[2] as keyof typeof MINUTES] : 0
  return minutes > 0 ? minutes : null
}

/** @returns undefined for no shard, null for a text that is none */
function readShard(text: string): Shard | undefined | null {
  if (text === '') return undefined
  const match = /^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(text)
  const [index, of] = [Number(match?.[1]), Number(match?.[2])]
  return index >= 1 && index <= of ? { index, of } : null
}
