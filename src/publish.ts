import { endpointPlace } from './documents/manifest.ts'
import type { Document } from './documents/source.ts'
import type { ModelCard } from './generated/model-card.ts'
import type { Report } from './generated/report.ts'
import {
  type CheckResult,
  type CheckRunSpec,
  completeCheckRun,
  refreshCheckRun,
  startCheckRun,
} from './github/check-run.ts'
import type { GitHubClient, Repository } from './github/client.ts'
import { type ExistingComment, findComment, upsertComment } from './github/comment.ts'
import { explainFailure } from './github/explain.ts'
import { leavesOpen } from './github/failure.ts'
import type { Surface } from './inputs/settings.ts'
import type { Progress } from './probing/progress.ts'
import { showProgress } from './progress-output.ts'
import { renderCheck } from './report/check.ts'
import { commentMarker, commentVersions } from './report/comment.ts'
import { cleanName, escapePlain, MESSAGE_LENGTH } from './report/escape.ts'
import { renderSummary } from './report/summary.ts'

/** Where results are shown. Each surface fails alone, as a warning: publishing never changes a verdict. */
export type Publisher = {
  start(manifest: Document<ModelCard>): Promise<Publication>
}

export type Publication = {
  /** Shown in the check run now and then, while it is in progress. */
  progress(progress: Progress): void
  finish(report: Report, blocks: boolean): Promise<void>
  /** The run ended without a report. */
  abandon(message: string): Promise<void>
}

export type PublisherOptions = {
  readonly client: GitHubClient
  readonly repository: Repository
  readonly event: Report['event']
  readonly surfaces: ReadonlySet<Surface>
  /** Names a run of the workflow. */
  readonly runKey: string
  readonly warn: (message: string) => void
  readonly writeSummary: (markdown: string) => Promise<void>
  /** Milliseconds from any fixed moment. */
  readonly now: () => number
}

export function createPublisher(options: PublisherOptions): Publisher {
  return { start: (manifest) => startPublication(manifest, options) }
}

async function startPublication(manifest: Document<ModelCard>, options: PublisherOptions): Promise<Publication> {
  const { client, repository, event, surfaces, warn } = options
  const attempt = async <T>(what: string, act: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await act()
    } catch (error) {
      warn(`${what}: ${explainFailure(error)}`)
      return undefined
    }
  }
  const spec: CheckRunSpec = {
    name: `guardrail: ${cleanName(manifest.value.model.name)}`,
    headSha: event.head_sha ?? '',
    externalId: `${options.runKey} ${manifest.path}`,
    ...(event.run_url === undefined ? {} : { detailsUrl: event.run_url }),
  }
  let refused = !surfaces.has('check-run')
  const run = refused
    ? undefined
    : await attempt('The check run was not created', () =>
        startCheckRun(client, repository, spec).catch((error) => {
          // A refusal stays one; after a broken connection the check run may be there, and completing it finds it.
          refused = !leavesOpen(error)
          throw error
        }),
      )
  const shown = showProgress({
    show: async (output) => {
      if (run) await refreshCheckRun(client, repository, run.id, output)
    },
    warn: (error) => warn(`The check run does not show the progress: ${explainFailure(error)}`),
    now: options.now,
  })
  const conclude = async (result: CheckResult) => {
    // It must not come after the conclusion, which it would overwrite.
    await shown.end()
    if (refused) return
    await attempt('The check run was not completed', () =>
      completeCheckRun(client, repository, run?.id ?? spec, result),
    )
  }

  const { pull_request: pullRequest } = event
  const commented = surfaces.has('comment') ? pullRequest : undefined
  const marker = commentMarker(manifest.value.model.name)
  let found: Promise<ExistingComment | undefined> | undefined

  return {
    progress(progress) {
      shown.update(progress)
      // All is answered: while the verdict is worked out, GitHub looks for the comment.
      if (progress.done < progress.total || commented === undefined) found = undefined
      else found ??= findComment(client, repository, commented, marker)
      found?.catch(() => undefined) // whoever writes it looks again
    },
    async finish(report, blocks) {
      // The comment that is there says more than that a run was cancelled, and a newer run may be about to write it.
      const says = report.basis.stop?.subject !== 'cancelled' || report.verdict.result === 'regressed'
      await Promise.all([
        attempt('The job summary was not written', () => options.writeSummary(renderSummary(report))),
        conclude(checkResult(report, manifest, blocks)),
        says && commented !== undefined ? comment(commented, report) : undefined,
      ])
    },
    async abandon(message) {
      const summary = 'The run ended before there was a verdict; its log says why.'
      await conclude({ conclusion: 'action_required', title: message.slice(0, TITLE_LENGTH), summary, annotations: [] })
    },
  }

  function comment(pullRequest: number, report: Report): Promise<unknown> {
    const versions = commentVersions(report)
    const own = { marker: commentMarker(report.model.name), versions }
    // In a report a name may be without a secret that it had.
    const spec = own.marker === marker ? { ...own, found } : own
    return attempt('The comment was not written', () => upsertComment(client, repository, pullRequest, spec))
  }
}

/** GitHub shows no more of a check run's title. */
const TITLE_LENGTH = 255

function checkResult(report: Report, manifest: Document<ModelCard>, blocks: boolean): CheckResult {
  const { result, headline } = report.verdict
  const conclusion =
    result === 'pass' ? 'success' : result === 'regressed' ? 'failure' : blocks ? 'action_required' : 'neutral'
  const line = endpointPlace(manifest)?.line ?? 1
  const level = result === 'pass' ? 'notice' : result === 'regressed' ? 'failure' : 'warning'
  const annotation = {
    path: manifest.path,
    startLine: line,
    endLine: line,
    level,
    title: escapePlain(report.model.name, TITLE_LENGTH),
    message: escapePlain(headline, MESSAGE_LENGTH),
  } as const
  return { ...renderCheck(report), conclusion, annotations: [annotation] }
}
