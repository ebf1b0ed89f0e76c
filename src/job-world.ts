import * as core from '@actions/core'
import { context } from '@actions/github'
import { addressCheck, connect, connectJudge } from './connect.ts'
import { fixedToken, mintedToken, type TokenSource } from './endpoints/token.ts'
import { UserError } from './errors.ts'
import { createClient, type GitHubClient } from './github/client.ts'
import { filesAt } from './github/files.ts'
import { readPullRequest } from './github/pull-request.ts'
import { atRef, type RunEvent, readEvent } from './inputs/event.ts'
import type { Settings } from './inputs/settings.ts'
import { createDownloads } from './probe-downloads.ts'
import { logProgress } from './probing/progress.ts'
import { proxyFor } from './proxy.ts'
import type { Secrets } from './secrets.ts'
import { createTextSpool } from './text-spool.ts'
import type { World } from './world.ts'

/** All but the journals, which depend on the models that are checked. */
export type JobWorld = Omit<World, 'journals'> & { readonly client: GitHubClient }

/** What a job of GitHub Actions finds outside of itself. @param log takes lines as they are */
export async function createJobWorld(
  settings: Settings,
  secrets: Secrets,
  cancelled: AbortSignal,
  log: { info(line: string): void; debug(line: string): void },
): Promise<JobWorld> {
  const { repo, owner } = context.repo
  const own = readEvent(context)
  const token = tokenSource(settings, own, secrets)
  const { scrub } = secrets
  const proxy = proxyFor(context.apiUrl, process.env)
  const client = createClient({
    token: settings.githubToken,
    apiUrl: context.apiUrl,
    log: log.debug,
    ...(proxy === undefined ? {} : { proxy }),
  })
  const event = settings.ref
    ? await atRef(own, settings.ref, (number) => readPullRequest(client, context.repo, number))
    : own
  if (settings.ref) log.info(`The input ref stands for the commit ${event.headSha}`)
  const head = filesAt(client, context.repo, event.headSha)
  const progress = logProgress(log.info)
  return {
    client,
    event: {
      name: event.name,
      head_sha: event.headSha,
      trusted_sha: event.trustedSha,
      ...(event.branch === undefined ? {} : { branch: event.branch }),
      ...(event.pullRequest === undefined ? {} : { pull_request: event.pullRequest }),
      repository: `${owner}/${repo}`,
      run_url: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`,
      untrusted: event.untrusted,
    },
    head,
    trusted: event.headSha === event.trustedSha ? head : filesAt(client, context.repo, event.trustedSha),
    checkAddress: addressCheck(process.env),
    download: createDownloads(),
    texts: createTextSpool(),
    connect: (setup) => connect(setup, { token, scrub }, addressCheck(process.env)),
    connectJudge: (setup) => connectJudge(setup, { judgeToken: fixedToken(settings.judgeToken), scrub }),
    scrub,
    now: () => performance.now(),
    date: () => new Date(),
    random: Math.random,
    cancelled,
    onPlan: progress.plan,
    onProgress: progress.update,
  }
}

/** @throws UserError where the job may not have the token that it is to use */
function tokenSource(settings: Settings, { untrusted }: RunEvent, secrets: Secrets): TokenSource | undefined {
  const { endpointToken, oidcAudience, mode } = settings
  if (endpointToken !== '') return fixedToken(endpointToken)
  // Those who ask nobody need no token: a merge, and a pull request that GitHub gives none to.
  if (oidcAudience === '' || mode === 'merge' || untrusted) return undefined
  if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL || !process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
    throw new UserError(
      "input oidc-audience: this job may not have an OIDC token; add `id-token: write` to the job's `permissions:`",
    )
  }
  const mint = async () => {
    const minted = await core.getIDToken(oidcAudience) // which masks it in the log
    secrets.add(minted)
    return minted
  }
  return mintedToken({ mint, date: () => new Date() })
}
