import { UserError } from '../errors.ts'
import type { Ref } from './ref.ts'

/** The commits and the pull request that a run is about. */
export type RunEvent = {
  /** GitHub's name of the event. */
  readonly name: string
  /** Manifests are read here, and the check run is attached to it. */
  readonly headSha: string
  /** Policy, baseline and probe sets are read here: what a pull request cannot change. */
  readonly trustedSha: string
  /** Target branch, for the policy's branch rules. */
  readonly branch: string | undefined
  readonly pullRequest: number | undefined
  /** Whether GitHub withholds secrets and write permissions from this event. */
  readonly untrusted: boolean
}

/** What of GitHub's context counts here. */
export type EventContext = {
  readonly eventName: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly sha: string
  readonly ref: string
  readonly actor: string
}

/** Which commit is trusted, by event. @throws UserError for events without one */
export function readEvent({ eventName, payload, sha, ref, actor }: EventContext): RunEvent {
  const common = { name: eventName, pullRequest: undefined, untrusted: false }
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target': {
      const pull = payload.pull_request as PullRequest
      const fork = pull.head.repo?.full_name !== pull.base.repo.full_name
      return {
        ...common,
        headSha: pull.head.sha,
        trustedSha: pull.base.sha,
        branch: pull.base.ref,
        pullRequest: pull.number,
        untrusted: eventName === 'pull_request' && (fork || actor === 'dependabot[bot]'),
      }
    }
    case 'merge_group': {
      const group = payload.merge_group as { head_sha: string; base_sha: string; base_ref: string }
      return { ...common, headSha: group.head_sha, trustedSha: group.base_sha, branch: branchOf(group.base_ref) }
    }
    case 'push':
    case 'workflow_dispatch':
    case 'schedule':
      return { ...common, headSha: sha, trustedSha: sha, branch: branchOf(ref) }
    default:
      throw new UserError(
        `the event ${JSON.stringify(eventName)} is not supported; run this action on pull_request, pull_request_target, merge_group, push, workflow_dispatch or schedule`,
      )
  }
}

/**
 * The same run for another commit: that of the input `ref`. A pull request is looked up once, so that what is pushed
 * afterwards is not what gets measured; it is judged by its base, a bare commit by the one that the run was started on.
 * @throws UserError for events that have a commit of their own to check
 */
export async function atRef(
  event: RunEvent,
  ref: Ref,
  readPull: (number: number) => Promise<{ headSha: string; baseSha: string; baseRef: string }>,
): Promise<RunEvent> {
  if (event.name !== 'workflow_dispatch') {
    throw new UserError(
      `input ref: it goes with runs that are started by hand (workflow_dispatch), not with ${event.name}, which has a commit of its own`,
    )
  }
  if ('sha' in ref) return { ...event, headSha: ref.sha }
  const { headSha, baseSha, baseRef } = await readPull(ref.pullRequest)
  return { ...event, headSha, trustedSha: baseSha, branch: baseRef, pullRequest: ref.pullRequest }
}

type PullRequest = {
  readonly number: number
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null }
  readonly base: { readonly sha: string; readonly ref: string; readonly repo: { readonly full_name: string } }
}

function branchOf(ref: string): string | undefined {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined
}
