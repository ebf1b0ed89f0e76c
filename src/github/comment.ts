import type { GitHubClient, Repository } from './client.ts'
import { readFailure } from './failure.ts'
import { sendOnce } from './send-once.ts'

/** Who writes with a job's own token. */
const ACTIONS_BOT = 'github-actions[bot]'

export type CommentSpec = {
  /** First line of every version; by it the comment is found again. */
  readonly marker: string
  /** The body, longest first: the next one is tried where GitHub finds one too long. */
  readonly versions: Iterable<string>
  /** What `findComment` found a moment ago. */
  readonly found?: Promise<ExistingComment | undefined> | undefined
}

export type PublishedComment = {
  readonly id: number
  readonly url: string
  readonly done: 'created' | 'updated'
}

export type ExistingComment = { readonly id: number; readonly html_url: string }

/**
 * Writes the comment of a pull request: updates the newest one that has the marker and is the token's own, else
 * creates one. Other people's comments are left alone whatever they contain.
 *
 * @throws Octokit's error (see `explainFailure`); its 422 if even the shortest version is too long
 */
export async function upsertComment(
  client: GitHubClient,
  repository: Repository,
  pullNumber: number,
  { marker, versions, found }: CommentSpec,
): Promise<PublishedComment> {
  const find = () => findComment(client, repository, pullNumber, marker)
  const existing = await (found?.catch(find) ?? find())
  let tooLong: unknown = new Error('a comment needs at least one version')
  for (const body of versions) {
    try {
      if (existing === undefined) return await create(client, repository, pullNumber, body, find)
      return await update(client, repository, existing, body, () =>
        create(client, repository, pullNumber, body, async () => undefined),
      )
    } catch (error) {
      if (!isTooLong(error)) throw error
      tooLong = error
    }
  }
  throw tooLong
}

async function update(
  client: GitHubClient,
  repository: Repository,
  existing: ExistingComment,
  body: string,
  createInstead: () => Promise<PublishedComment>,
): Promise<PublishedComment> {
  try {
    const { data } = await client.rest.issues.updateComment({ ...repository, comment_id: existing.id, body })
    return { id: data.id, url: data.html_url, done: 'updated' }
  } catch (error) {
    if (readFailure(error).status !== 404) throw error
    return createInstead() // somebody has deleted it meanwhile
  }
}

async function create(
  client: GitHubClient,
  repository: Repository,
  pullNumber: number,
  body: string,
  find: () => Promise<ExistingComment | undefined>,
): Promise<PublishedComment> {
  const place = { ...repository, issue_number: pullNumber }
  const { id, html_url } = await sendOnce<ExistingComment>(
    client,
    async () => (await client.rest.issues.createComment({ ...place, body })).data,
    find,
  )
  return { id, url: html_url, done: 'created' }
}

/** The newest comment that has the marker and is the token's own. @throws Octokit's error */
export async function findComment(
  client: GitHubClient,
  repository: Repository,
  pullNumber: number,
  marker: string,
): Promise<ExistingComment | undefined> {
  const place = { ...repository, issue_number: pullNumber, per_page: 100 }
  const listed = client.paginate(client.rest.issues.listComments, place)
  const [author, comments] = await Promise.all([findAuthor(client), listed])
  return comments.findLast(({ body, user }) => body?.startsWith(marker) && user !== null && isBy(user.login, author))
}

const authors = new WeakMap<GitHubClient, Promise<string>>()

/** Login behind the token. GitHub tells it by GraphQL only, as REST's `/user` is not for the tokens of jobs. */
function findAuthor(client: GitHubClient): Promise<string> {
  const known = authors.get(client)
  if (known !== undefined) return known
  const asked = client.graphql<{ viewer: { login: string } }>('query { viewer { login } }').then(
    ({ viewer }) => viewer.login,
    () => ACTIONS_BOT,
  )
  authors.set(client, asked)
  return asked
}

/** GraphQL leaves out the `[bot]` that REST has at the end of an app's login. */
function isBy(login: string, author: string): boolean {
  return login === author || login === `${author}[bot]`
}

/** GitHub may hand back other line ends and no blanks at the end. */
function isTooLong(error: unknown): boolean {
  const { status, message } = readFailure(error)
  return status === 413 || (status === 422 && /too long/i.test(message))
}
