import { UserError } from '../errors.ts'
import type { GitHubClient, Repository } from './client.ts'
import { explainFailure } from './explain.ts'
import { GitHubError, isRateLimit, readFailure } from './failure.ts'

/** The commits of a pull request at one moment. */
export type PullRequest = { readonly headSha: string; readonly baseSha: string; readonly baseRef: string }

/** Reads a pull request as it is now. @throws UserError where the user can act, GitHubError where GitHub fails */
export async function readPullRequest(
  client: GitHubClient,
  { owner, repo }: Repository,
  number: number,
): Promise<PullRequest> {
  try {
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number })
    return { headSha: data.head.sha, baseSha: data.base.sha, baseRef: data.base.ref }
  } catch (error) {
    const failure = readFailure(error)
    if (failure.status === 404) {
      throw new UserError(
        `input ref: ${owner}/${repo} has no pull request ${number}, or the token lacks \`pull-requests: read\``,
        { cause: error },
      )
    }
    const explained = explainFailure(error)
    const final = failure.status === 401 || (failure.status === 403 && !isRateLimit(failure))
    throw final ? new UserError(explained, { cause: error }) : new GitHubError(explained, { cause: error })
  }
}
