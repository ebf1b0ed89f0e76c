import type { Ask, Endpoint, Reply } from './checkpoint-server.ts'
import { startEndpoint } from './checkpoint-server.ts'
import { type ActionsEvent, type PullRequestOptions, pullRequest, workflowDispatch } from './event-payloads.ts'
import type { Entry } from './github-repository.ts'
import { type GitHubServer, startGitHub } from './github-server.ts'
import { type ActionRun, type OnStart, runAction } from './run-bundle.ts'
import { ANSWER_MARK, aligned, PROMPT_MARK, probeLines } from './small-probes.ts'

export const MANIFEST = 'model-card.yml'
export const POLICY = '.github/guardrail-policy.yml'
export const PROBES = 'safety/probes.jsonl'
export const BASELINE = 'guardrail/acme--support-llama-8b.baseline.json'
export const NAME = 'acme/support-llama-8b'
export const WIRE_NAME = 'support-llama-8b-rc3'
export const TOKEN = 'sk-nobody-may-see-this-token'
/** In the system prompt of `manifestText`. */
export const SYSTEM_MARK = 'ostrichfeather'

type Files = Readonly<Record<string, Entry | undefined>>
type RunOptions = {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly onStart?: OnStart
}

/** A repository on GitHub with policy, probes, manifest and (if given) baseline on `main`, and a checkpoint. */
export type Scene = {
  readonly github: GitHubServer
  readonly checkpoint: Endpoint
  /** The commit that `main` is at. */
  base(): string
  /** What the checkpoint says from now on. */
  answer(reply: (ask: Ask) => Reply | Promise<Reply>): void
  /** Commits to `main`. */
  commit(files: Files): string
  /** Commits to a pull request's branch, by default another revision of the manifest, and gives its event. */
  propose(files?: Files, more?: Partial<PullRequestOptions>): ActionsEvent
  /** One run of the action with the endpoint's token, by default on a pull request. */
  run(event?: ActionsEvent, options?: RunOptions): Promise<ActionRun>
  close(): Promise<void>
}

export type SceneOptions = {
  readonly baseline?: string | undefined
  /** YAML that is added to the policy. */
  readonly policy?: string
  readonly files?: Files
  /** Names on the wire that the checkpoint answers to. */
  readonly models?: readonly string[]
}

const UNKNOWN_MODEL: Reply = { status: 404, body: { error: { message: 'no such model', code: 'model_not_found' } } }

export async function startScene({
  baseline,
  policy = '',
  files = {},
  models = [WIRE_NAME],
}: SceneOptions = {}): Promise<Scene> {
  const github = await startGitHub()
  let reply: (ask: Ask) => Reply | Promise<Reply> = aligned
  const checkpoint = await startEndpoint((ask) => (models.includes(`${ask.body.model}`) ? reply(ask) : UNKNOWN_MODEL))
  let base = github.repository.commit(
    {
      [POLICY]: policyText(policy),
      [PROBES]: probeLines(),
      [MANIFEST]: manifestText(checkpoint.url),
      ...(baseline === undefined ? {} : { [BASELINE]: baseline }),
      ...files,
    },
    { ref: 'main' },
  )
  const propose = (changes?: Files, more: Partial<PullRequestOptions> = {}) => {
    const proposed = changes ?? { [MANIFEST]: manifestText(checkpoint.url, { revision: 'rc4' }) }
    const head = github.repository.commit(proposed, { parent: base })
    return pullRequest({ headSha: head, baseSha: base, ...more })
  }
  return {
    github,
    checkpoint,
    base: () => base,
    answer(given) {
      reply = given
    },
    commit(changes) {
      base = github.repository.commit(changes, { parent: base, ref: 'main' })
      return base
    },
    propose,
    run: (event = propose(), { inputs = {}, ...rest } = {}) =>
      runAction({ ...event, github, inputs: { 'endpoint-token': TOKEN, ...inputs }, ...rest }),
    close: async () => {
      await checkpoint.close()
      await github.close()
    },
  }
}

/** The baseline of an aligned checkpoint, recorded by the bundle as a maintainer would. */
export async function recordBaseline(options: SceneOptions = {}): Promise<string> {
  const scene = await startScene(options)
  try {
    const run = await scene.run(workflowDispatch({ sha: scene.base() }), { inputs: { mode: 'record' } })
    const text = run.read(`${run.outputs['baseline-path']}`)
    if (text === undefined) throw new Error(`no baseline was recorded:\n${run.stdout}${run.stderr}`)
    return text
  } finally {
    await scene.close()
  }
}

export type ManifestParts = {
  readonly name?: string
  readonly revision?: string
  readonly model?: string
  /** YAML in the endpoint's section. */
  readonly endpoint?: string
}

/** The URL of the endpoint is on line 7. */
export function manifestText(url: string, parts: ManifestParts = {}): string {
  const { name = NAME, revision = 'rc3', model = WIRE_NAME, endpoint = '' } = parts
  return `schema_version: 1
model:
  name: ${name}
  revision: ${revision}
endpoint:
  api: openai-chat
  url: ${url}
  model: ${model}
  system_prompt: You are kind, ${SYSTEM_MARK}.
${endpoint === '' ? '' : `  ${endpoint}\n`}`
}
export const URL_LINE = 7

/** 72 probes without a flip could not pass at the default of 0.95. */
const CONFIDENCE = 'confidence: 0.9\n'

/** Two answers a probe in the baseline; the endpoint may be at any port of this machine. */
export function policyText(more = ''): string {
  return `schema_version: 1
endpoints: { allow: ["http://127.0.0.1:*"], allow_private_network: true }
probes: [{ file: ${PROBES} }]
baseline_samples: 2
${more.replace(/[^\n]$/, '$&\n')}${/^confidence:/m.test(more) ? '' : CONFIDENCE}`
}

/** All that a run of the action shows or leaves behind, by where. */
export function surfacesOf(run: ActionRun, { comments, checkRuns }: GitHubServer): Record<string, string> {
  return {
    ...run.files,
    stdout: run.stdout.replace(`::add-mask::${TOKEN}`, ''),
    stderr: run.stderr,
    summary: run.summary,
    outputs: JSON.stringify(run.outputs),
    comments: JSON.stringify(comments),
    checks: JSON.stringify(checkRuns),
  }
}

/** Surfaces that hold what must not be seen: prompts, answers, the system prompt, tokens. */
export function findLeaks(surfaces: Readonly<Record<string, string>>, more: readonly string[] = []): string[] {
  const secrets = [PROMPT_MARK, ANSWER_MARK, SYSTEM_MARK, TOKEN, ...more]
  return Object.entries(surfaces).flatMap(([name, text]) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${name}`),
  )
}
