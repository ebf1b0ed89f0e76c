import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseManifest } from '../src/documents/manifest.ts'
import { createClient } from '../src/github/client.ts'
import { askingTime, createSpending, withinTokens } from '../src/probing/budget.ts'
import {
  describePlan,
  describeProgress,
  logProgress,
  type PlanSummary,
  type Progress,
} from '../src/probing/progress.ts'
import { budgetStop } from '../src/probing/stops.ts'
import { createPublisher, type Publication } from '../src/publish.ts'
import { type GitHubServer, startGitHub } from './support/github-server.ts'
import { reportOf } from './support/report-builder.ts'
import { manifestText, NAME } from './support/scene.ts'

const SETTLED: Progress = {
  done: 312,
  total: 541,
  inFlight: 16,
  retries: 3,
  refused: 187,
  answered: 300,
  seconds: 6,
  pace: 61,
}
const report = reportOf([{ name: 'Theft', n: 10, before: 0, now: 0 }])
/** Requests that are under way arrive. */
const settle = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

test('of pictures is said how many there are, and not that any was refused', () => {
  expect(describeProgress({ ...SETTLED, paints: true })).toMatch(/, 300 images$/)
})

describe('the check run in progress', () => {
  let github: GitHubServer
  let headSha: string
  let warnings: string[]
  let moment: number
  beforeEach(async () => {
    github = await startGitHub()
    headSha = github.repository.commit({ 'model-card.yml': 'x' })
    warnings = []
    moment = 1000
  })
  afterEach(async () => {
    await github.close()
    expect(github.violations).toEqual([])
  })

  const begin = (): Promise<Publication> => {
    const client = createClient({ token: github.token, apiUrl: github.url, retryPauses: [1, 1] })
    return createPublisher({
      client,
      repository: { owner: 'acme', repo: 'models' },
      event: { name: 'push', head_sha: headSha, trusted_sha: headSha },
      surfaces: new Set(['check-run']),
      runKey: '1-1',
      warn: (line) => void warnings.push(line),
      writeSummary: async () => {},
      now: () => moment,
    }).start(parseManifest('model-card.yml', manifestText('https://ckpt.acme.dev/v1')))
  }
  const patches = () => github.lines().filter((line) => line.startsWith('PATCH'))

  test('says at most every 30 s how far the run is', async () => {
    const publication = await begin()
    publication.progress(SETTLED)
    moment += 29_999
    publication.progress(SETTLED)
    expect(patches()).toEqual([])
    moment += 1
    publication.progress(SETTLED)
    publication.progress({ ...SETTLED, done: 400 })
    await settle(() => patches().length === 1)
    const [run] = github.checkRuns
    expect(run).toMatchObject({ name: `guardrail: ${NAME}`, status: 'in_progress', conclusion: null })
    expect(run?.output.title).toBe('312 of 541 questions settled')
    expect(run?.output.summary).toBe(
      '312 of 541, 61/s, 16 in flight, 3 retries, about 4 s left, 187 of 300 answers refused.\n\nThis is no verdict: that comes when everything is settled.',
    )
    moment += 30_000
    await settle(() => {
      publication.progress({ ...SETTLED, waiting: { ...A_503, why: '503 **come back** @later', seconds: 41.2 } })
      return patches().length === 2
    })
    await publication.finish(report, false)
    expect(patches()).toHaveLength(3)
    expect(run?.bodies[2]).toMatchObject({
      output: {
        title: 'Waiting for the first answer',
        summary: expect.stringMatching(/^Waiting for the first answer since 41 s: the log of the job says why\./),
      },
    })
    expect(JSON.stringify(run?.bodies[2])).not.toContain('later')
    expect(run).toMatchObject({ status: 'completed', conclusion: 'success', output: { title: 'No regression found' } })
    moment += 60_000
    publication.progress(SETTLED)
    expect(patches()).toHaveLength(3)
    expect(warnings).toEqual([])
  })

  test.each([403, 502])(
    'that cannot be refreshed (%i) is a warning, once, and is completed all the same',
    async (status) => {
      const publication = await begin()
      github.fail({ on: /^PATCH/, status, times: 2 })
      for (const count of [1, 2]) {
        moment += 30_000
        await settle(() => {
          publication.progress(SETTLED)
          return patches().length === count
        })
      }
      await settle(() => warnings.length > 0)
      await publication.finish(report, false)
      expect(warnings).toEqual([expect.stringMatching(/^The check run does not show the progress: GitHub /)])
      expect(github.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'success' }])
    },
  )
})

const A_503 = { isForFirst: true, why: 'a 503' }

const PLAN: PlanSummary = {
  tasks: 541,
  settled: 0,
  probes: 528,
  samples: 1,
  canaries: 12,
  ratings: 0,
  budget: { minutes: 30, requests: 10_000, tokens: 5_000_000 },
  maxInFlight: 64,
  origin: 'https://ckpt.acme.dev',
  again: false,
}

describe('the forecast', () => {
  test('says before the first request how many, about how long, and within what', () => {
    expect(describePlan(PLAN)).toBe(
      'Asking https://ckpt.acme.dev: 528 probes and 12 canaries, 541 questions, about 9 s for each second that an answer takes, with 64 at once, within 30 min, 10000 requests and 5000000 tokens',
    )
  })

  test('says what is settled already, and that a budget cannot suffice', () => {
    expect(describePlan({ ...PLAN, settled: 300 })).toContain(
      '541 questions, of which the interrupted run has settled 300, about 4 s',
    )
    expect(describePlan({ ...PLAN, budget: { ...PLAN.budget, requests: 120 } })).toMatch(
      /within 30 min, 120 requests and 5000000 tokens; that is less than the questions, so the result will be partial$/,
    )
  })

  test('is made again once the pace is known, then every few seconds', () => {
    const lines: string[] = []
    const log = logProgress((line) => lines.push(line))
    log.plan(PLAN)
    const at = (done: number, seconds: number) => log.update({ ...SETTLED, done, seconds, pace: 10 })
    log.update({ ...SETTLED, done: 0, seconds: 2, waiting: { ...A_503, seconds: 2 } })
    log.update({ ...SETTLED, done: 0, seconds: 8, waiting: { ...A_503, seconds: 8 } })
    for (const [done, seconds] of [
      [1, 9],
      [20, 11],
      [30, 12],
      [71, 16.5],
      [541, 17],
    ] as const)
      at(done, seconds)
    expect(lines.slice(1).map((line) => line.split(', ')[0])).toEqual([
      'Waiting for the first answer since 8 s: a 503',
      '20 of 541',
      '71 of 541',
      '541 of 541',
    ])
    expect(lines[2]).toContain('about 53 s left')
  })
})

describe('where no answer comes', () => {
  const waiting = { isForFirst: false, seconds: 12, why: 'a 503' }

  test('it is said why, and nothing is forecast', () => {
    expect(describeProgress({ ...SETTLED, waiting })).toBe(
      '312 of 541, 16 in flight, 3 retries, no answer for 12 s: a 503',
    )
  })

  test('a used up time does not blame how many went at once, unless they were as many as may', () => {
    const reached = { done: 40, total: 63, mayWiden: false, waiting }
    expect(budgetStop('20 s', reached).message).toBe(
      'the budget of 20 s was used up after 40 of 63 questions, the last 12 s without an answer; raise budget.minutes in the policy, or time-limit if that is shorter, or ask fewer probes',
    )
    expect(budgetStop('20 s', { ...reached, mayWiden: true }).message).toContain('(concurrency.max)')
  })
})

describe('budgets', () => {
  const BUDGET = { minutes: 30, requests: 100, tokens: 10_000 }
  const spent = (requests: number, tokens: number) => {
    return { requests, retries: 0, prompt_tokens: 0, completion_tokens: tokens, seconds: 0, from_cache: 0 }
  }

  const spending = (requests: number, tokens: number, tell = () => {}) =>
    createSpending({
      budget: BUDGET,
      spent: spent(requests, tokens),
      mostTokens: ({ prompt }) => 50 + prompt.length,
      tell,
    })

  test('keep some time for publishing', () => {
    expect(askingTime({ minutes: 30 })).toBe(30 * 60_000 - 15_000)
    expect(askingTime({ minutes: 1 })).toBe(57_000)
    expect(spending(1, 0).exhausted(30 * 60_000 - 15_001, 0)).toBe(undefined)
    expect(spending(1, 0).exhausted(30 * 60_000 - 15_000, 0)).toBe('30 min')
  })

  test('count what is under way, as the largest reply, or as the usual one of before', () => {
    const run = spending(90, 9000)
    expect([run.exhausted(0, 9), run.exhausted(0, 10)]).toEqual([undefined, '10000 tokens'])
    run.replied({ kind: 'answer', text: '', cut: false, usage: { prompt: 300, completion: 200 } })
    expect([run.exhausted(0, 1), run.exhausted(0, 2)]).toEqual([undefined, '10000 tokens'])
    expect(spending(100, 0).exhausted(0, 0)).toBe('100 requests')
  })

  test('tell how many questions what is left pays for, and what was spent when many went', () => {
    let told = 0
    const run = spending(0, 0, () => void told++)
    const ask = (prompt: string) => run.asked({ prompt, seed: 1 }, false)
    ask('x'.repeat(50))
    expect(run.affordable).toBe(100)
    ask('x'.repeat(200))
    ask('x')
    expect(run.affordable).toBe(40)
    for (const prompt of '1234') ask(prompt)
    expect(told).toBe(0)
    ask('the eighth')
    expect(told).toBe(1)
  })

  test('are kept where short answers come first, and not where no tokens are counted', () => {
    const budget = { ...BUDGET, tokens: 1000 }
    const run = createSpending({ budget, spent: spent(0, 0), longestAnswer: 90, tell: () => {} })
    const pace = withinTokens({ limit: 64, holdFor: () => 0, tryMoreIn: () => 5 }, run)
    run.replied({ kind: 'answer', text: '', cut: false, usage: { prompt: 10, completion: 1 } })
    expect([run.affordable, pace.limit, pace.tryMoreIn?.()]).toEqual([10, 10, undefined])
    expect([run.exhausted(0, 9), run.exhausted(0, 10)]).toEqual([undefined, '1000 tokens'])
    const silent = createSpending({ budget, spent: spent(0, 0), longestAnswer: 90, tell: () => {} })
    const free = withinTokens({ limit: 64, holdFor: () => 0, tryMoreIn: () => 5 }, silent)
    silent.replied({ kind: 'answer', text: '', cut: false, usage: { prompt: 0, completion: 0 } })
    expect([free.limit, free.tryMoreIn?.(), silent.exhausted(0, 63)]).toEqual([64, 5, undefined])
    // What a filter in front of the model turned down took none, and says nothing of what others take.
    const filtered = createSpending({ budget, spent: spent(0, 0), longestAnswer: 90, tell: () => {} })
    filtered.replied({ kind: 'none', reason: 'filtered', usage: { prompt: 0, completion: 0 } })
    filtered.replied({ kind: 'answer', text: '', cut: false, usage: { prompt: 10, completion: 1 } })
    expect(filtered.affordable).toBe(10)
  })
})
