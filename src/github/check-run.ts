import type { GitHubClient, Repository } from './client.ts'
import { sendOnce } from './send-once.ts'

/** https://docs.github.com/rest/checks/runs#create-a-check-run */
export const ANNOTATIONS_PER_REQUEST = 50

export type CheckRun = { readonly id: number; readonly url: string | undefined }

export type CheckRunSpec = {
  readonly name: string
  readonly headSha: string
  /**
   * Unique to this run of the workflow and this manifest. By it a check run is found again whose creation seemed to
   * fail; without it a check run that GitHub created but did not confirm may stay behind, in progress.
   */
  readonly externalId?: string
  readonly detailsUrl?: string
}

export type Annotation = {
  readonly path: string
  /** 1-based. */
  readonly startLine: number
  readonly endLine: number
  readonly level: 'notice' | 'warning' | 'failure'
  readonly title?: string
  readonly message: string
}

/** Summary and text are Markdown of at most 65,535 characters each. */
export type CheckOutput = { readonly title: string; readonly summary: string; readonly text?: string | undefined }

export type Conclusion = 'success' | 'failure' | 'neutral' | 'action_required' | 'cancelled' | 'timed_out'

export type CheckResult = CheckOutput & {
  readonly conclusion: Conclusion
  readonly annotations: readonly Annotation[]
}

/** Creates a check run in progress. Throws Octokit's error: see `explainFailure`. */
export function startCheckRun(client: GitHubClient, repository: Repository, spec: CheckRunSpec): Promise<CheckRun> {
  return createCheckRun(client, repository, spec, { status: 'in_progress' })
}

/** Milliseconds. */
const REFRESH_TIMEOUT_MS = 5_000

/**
 * Says something else in a check run that is in progress. One attempt, which waits for no rate limit: the next one says
 * it better. Throws Octokit's error: see `explainFailure`.
 */
export async function refreshCheckRun(
  client: GitHubClient,
  repository: Repository,
  id: number,
  output: CheckOutput,
): Promise<void> {
  const request = { retries: 0, timeout: REFRESH_TIMEOUT_MS, isOptional: true }
  await client.rest.checks.update({ ...repository, check_run_id: id, output: outputOf(output, []), request })
}

/**
 * Concludes a check run. The conclusion goes first and annotations beyond 50 follow, so that a failure on the way
 * costs annotations only.
 *
 * @param check its id; or what it would have been started with, if that failed: it is looked for and else created
 * @throws Octokit's error: see `explainFailure`
 */
export async function completeCheckRun(
  client: GitHubClient,
  repository: Repository,
  check: number | CheckRunSpec,
  result: CheckResult,
): Promise<CheckRun> {
  const { conclusion, annotations } = result
  const [first = [], ...rest] = batchesOf(annotations)
  const conclude = { status: 'completed', conclusion, output: outputOf(result, first) } as const
  const found = typeof check === 'number' ? { id: check } : await findCheckRun(client, repository, check)
  let run =
    found === undefined
      ? await createCheckRun(client, repository, check as CheckRunSpec, conclude)
      : await appendTo(client, repository, found.id, conclude, first.length)
  let sent = first.length
  for (const batch of rest) {
    sent += batch.length
    run = await appendTo(client, repository, run.id, { output: outputOf(result, batch) }, sent)
  }
  return run
}

type State = { status: 'in_progress' } | { status: 'completed'; conclusion: Conclusion; output: Output }
type Output = ReturnType<typeof outputOf>

function createCheckRun(
  client: GitHubClient,
  repository: Repository,
  { name, headSha, externalId = crypto.randomUUID(), detailsUrl }: CheckRunSpec,
  state: State,
): Promise<CheckRun> {
  const link = detailsUrl === undefined ? {} : { details_url: detailsUrl }
  const body = { name, head_sha: headSha, external_id: externalId, ...link }
  return sendOnce(
    client,
    async () => toCheckRun((await client.rest.checks.create({ ...repository, ...body, ...state })).data),
    () => findCheckRun(client, repository, { name, headSha, externalId }),
  )
}

/** Appends annotations, which must not happen twice; `total` is how many there are afterwards. */
function appendTo(
  client: GitHubClient,
  repository: Repository,
  id: number,
  changes: { status?: 'completed'; conclusion?: Conclusion; output: Output },
  total: number,
): Promise<CheckRun> {
  const place = { ...repository, check_run_id: id }
  return sendOnce(
    client,
    async () => toCheckRun((await client.rest.checks.update({ ...place, ...changes, request: { retries: 0 } })).data),
    async () => {
      const { data } = await client.rest.checks.get(place)
      const done = data.status === 'completed' && data.output.annotations_count >= total
      return done ? toCheckRun(data) : undefined
    },
  )
}

async function findCheckRun(
  client: GitHubClient,
  repository: Repository,
  { name, headSha, externalId }: CheckRunSpec,
): Promise<CheckRun | undefined> {
  if (externalId === undefined) return undefined
  const list = client.rest.checks.listForRef
  const place = { ...repository, ref: headSha, check_name: name, filter: 'all', per_page: 100 } as const
  const runs = await client.paginate(list, place)
  const run = runs.find(({ external_id }) => external_id === externalId)
  return run && toCheckRun(run)
}

function toCheckRun({ id, html_url }: { id: number; html_url: string | null }): CheckRun {
  return { id, url: html_url ?? undefined }
}

function outputOf({ title, summary, text }: CheckOutput, annotations: readonly Annotation[]) {
  return {
    title,
    summary,
    ...(text !== undefined && { text }),
    ...(annotations.length > 0 && { annotations: annotations.map(toApi) }),
  }
}

function toApi({ path, startLine, endLine, level, title, message }: Annotation) {
  const heading = title === undefined ? {} : { title }
  return { path, start_line: startLine, end_line: endLine, annotation_level: level, ...heading, message }
}

function batchesOf(annotations: readonly Annotation[]): readonly (readonly Annotation[])[] {
  const count = Math.ceil(annotations.length / ANNOTATIONS_PER_REQUEST)
  return Array.from({ length: count }, (_, batch) =>
    annotations.slice(batch * ANNOTATIONS_PER_REQUEST, (batch + 1) * ANNOTATIONS_PER_REQUEST),
  )
}
