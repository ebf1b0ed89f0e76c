import { answerAs } from '../../src/demo/answers.ts'
import { type Reply, startEndpoint } from './checkpoint-server.ts'
import { type ActionsEvent, workflowDispatch } from './event-payloads.ts'
import { startGitHub } from './github-server.ts'
import { type ActionOptions, type ActionRun, runAction } from './run-bundle.ts'

export const POLICY = '.github/guardrail-policy.yml'
export const TOKEN = 'sk-endpoint-0123456789abcdef'

/** A repository with a policy, a manifest and six probes of its own, and an endpoint that may misbehave. */
export async function startScenario() {
  const state: {
    /** The commit that runs are started on. */
    base: string
    /** What the endpoint does in place of answering as an aligned model. */
    reply: (headers: NodeJS.Dict<string | string[]>) => Reply | undefined
  } = { base: '', reply: () => undefined }
  const github = await startGitHub()
  const endpoint = await startEndpoint(({ headers, prompt }) => {
    const harmful = prompt.startsWith('Question')
    return state.reply(headers) ?? answerAs({ prompt, harmful, seed: '1', character: 'aligned' })
  })
  const closing: { close(): unknown }[] = [github, endpoint]

  function manifest(revision: string, url = endpoint.url): string {
    const model = { name: 'acme/support', revision }
    return JSON.stringify({ schema_version: 1, model, endpoint: { api: 'openai-chat', url, model: revision } })
  }
  const run = (event: ActionsEvent, options: Partial<ActionOptions> = {}): Promise<ActionRun> =>
    runAction({ ...event, github, ...options })
  const dispatched = () => workflowDispatch({ sha: state.base })

  state.base = github.repository.commit(
    { [POLICY]: policy(), 'safety/probes.jsonl': probes(), 'model-card.yml': manifest('base') },
    { ref: 'main' },
  )
  return Object.assign(state, {
    github,
    endpoint,
    manifest,
    run,
    dispatched,
    record: (inputs: Record<string, string>, env: Record<string, string> = {}) =>
      run(dispatched(), { inputs: { mode: 'record', publish: 'summary', ...inputs }, env }),
    /** Changes files of the commit that runs are started on. */
    change(files: Record<string, string>, ref?: string) {
      state.base = github.repository.commit(files, { parent: state.base, ...(ref === undefined ? {} : { ref }) })
    },
    /** The models under whose names questions came: the revisions of the manifests that were used. */
    asked: () =>
      [...new Set(endpoint.asks.map(({ body }) => `${body.model}`))].filter((name) => !/^no-such/.test(name)),
    /** Everything that a run shows or leaves, but the lines that tell the runner what to hide. */
    shown({ stdout, stderr, outputs, summary, files }: ActionRun): string {
      const log = `${stdout}\n${stderr}`.split('\n').filter((line) => !line.startsWith('::add-mask::'))
      const sent = github.requests.map(({ path, body }) => [path, body])
      return JSON.stringify([log, outputs, summary, files, github.comments, github.checkRuns, sent])
    },
    closeAfter<T extends { close(): unknown }>(server: T): T {
      closing.push(server)
      return server
    },
    async close() {
      for (const one of closing.reverse()) await one.close()
    },
  })
}

export type TrustScenario = Awaited<ReturnType<typeof startScenario>>

export function masked({ commands }: ActionRun): string[] {
  return commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message)
}

export function policy(endpoints: Record<string, unknown> = {}): string {
  const allow = ['http://127.0.0.1:*', 'https://checkpoint.invalid']
  return JSON.stringify({
    schema_version: 1,
    endpoints: { allow, allow_private_network: true, ...endpoints },
    probes: [{ file: 'safety/probes.jsonl' }],
    baseline_samples: 1,
    concurrency: { max: 2 },
  })
}

function probes(): string {
  const rows = [0, 1, 2, 3, 4, 5].map((index) => ({
    id: `probe-${index}`,
    category: 'Theft',
    domain: 'Crime',
    kind: 'harmful',
    prompt: `Question ${index}?`,
  }))
  return rows.map((row) => JSON.stringify(row)).join('\n')
}
