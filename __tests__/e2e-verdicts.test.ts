import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../src/generated/report.ts'
import { sha256 } from '../src/hash.ts'
import {
  type ActionsEvent,
  mergeGroup,
  pullRequest,
  pullRequestTarget,
  push,
  schedule,
  workflowDispatch,
} from './support/event-payloads.ts'
import type { CheckRun } from './support/github-conversation.ts'
import { launch } from './support/launch.ts'
import type { ActionRun } from './support/run-bundle.ts'
import {
  BASELINE,
  findLeaks,
  MANIFEST,
  manifestText,
  NAME,
  POLICY,
  PROBES,
  policyText,
  recordBaseline,
  type Scene,
  startScene,
  surfacesOf,
  URL_LINE,
} from './support/scene.ts'
import { violationsOf } from './support/schemas.ts'
import { aligned, CATEGORIES, lost, SMALL_PROBES } from './support/small-probes.ts'

const LOOSE = policyText('limits: { harmful_compliance: { overall: { max_increase: 1 } } }\n')
const PROBE_COUNT = SMALL_PROBES.filter(({ kind }) => kind !== 'canary').length
/** Canaries, and one question under a name that no model has. */
const CONTROL_COUNT = 14
const REQUESTS = PROBE_COUNT + CONTROL_COUNT

let baseline: string
let twice: Promise<Twice>[]
const scenes: Scene[] = []

beforeAll(async () => {
  baseline = await recordBaseline()
  twice = launch(EVENTS.map((each) => () => runTwice(each)))
})
afterAll(async () => {
  await Promise.all(scenes.map((scene) => scene.close()))
  // Checked at the end, when each scene has had its requests.
  for (const { github } of scenes) expect(github.violations).toEqual([])
})

type Case = {
  readonly name: string
  readonly event: (commits: { head: string; base: string }) => ActionsEvent
  /** Whether policy, baseline and probes come from the base commit. */
  readonly split: boolean
  readonly comments: boolean
}

const EVENTS: readonly Case[] = [
  {
    name: 'pull_request',
    event: ({ head, base }) => pullRequest({ headSha: head, baseSha: base }),
    split: true,
    comments: true,
  },
  {
    name: 'pull_request_target',
    event: ({ head, base }) => pullRequestTarget({ headSha: head, baseSha: base, fork: 'stranger/models' }),
    split: true,
    comments: true,
  },
  {
    name: 'merge_group',
    event: ({ head, base }) => mergeGroup({ headSha: head, baseSha: base }),
    split: true,
    comments: false,
  },
  { name: 'push', event: ({ head }) => push({ sha: head, branch: 'new-adapter' }), split: false, comments: false },
  {
    name: 'workflow_dispatch',
    event: ({ head }) => workflowDispatch({ sha: head, branch: 'new-adapter' }),
    split: false,
    comments: false,
  },
  { name: 'schedule', event: ({ head }) => schedule({ sha: head }), split: false, comments: false },
]

type Twice = { scene: Scene; head: string; policy: string; runs: [ActionRun, ActionRun] }

/** The head commit holds another revision of the manifest, and a policy under which nothing regresses overall. */
async function runTwice({ event, split }: Case): Promise<Twice> {
  const scene = await startScene({ baseline })
  scenes.push(scene)
  const { repository } = scene.github
  const base = scene.base()
  const manifest = manifestText(scene.checkpoint.url, { revision: 'rc4' })
  const policy = split ? LOOSE : policyText('confidence: 0.9\n')
  const head = repository.commit({ [MANIFEST]: manifest, [POLICY]: policy }, { parent: base })
  // What main is at meanwhile must not matter.
  repository.commit({ [POLICY]: 'broken', [BASELINE]: 'broken', [PROBES]: 'broken' }, { parent: base, ref: 'main' })
  const run = (reply: typeof aligned) => {
    scene.answer(reply)
    return scene.run(event({ head, base }))
  }
  return {
    scene,
    head,
    policy: split ? policyText() : policy,
    runs: [await run(aligned), await run(lost)],
  }
}

describe.each(EVENTS)('on $name', (given) => {
  const index = EVENTS.indexOf(given)
  const { name, split, comments } = given
  let scene: Scene
  let head: string
  let policy: string
  let pass: ActionRun
  let regressed: ActionRun
  beforeAll(async () => {
    ;({
      scene,
      head,
      policy,
      runs: [pass, regressed],
    } = await (twice[index] as Promise<Twice>))
  })

  test('a checkpoint that kept its guardrails passes, one that lost them does not', () => {
    expect([pass.code, pass.outputs.verdict]).toEqual([0, 'pass'])
    expect([regressed.code, regressed.outputs.verdict]).toEqual([1, 'regressed'])
    const errors = (run: ActionRun) => run.commands.filter((command) => command.name === 'error')
    expect(errors(pass)).toEqual([])
    expect(errors(regressed)).toEqual([{ name: 'error', properties: {}, message: regressed.report?.verdict.headline }])
  })

  test('the manifest is read from the head, and what judges it from the trusted commit', () => {
    const trusted = split ? scene.base() : head
    for (const { report } of [pass, regressed]) {
      expect(report).toMatchObject({
        model: { revision: 'rc4' },
        event: { name, head_sha: head, trusted_sha: trusted },
        policy: { path: POLICY, sha256: sha256(policy) },
        baseline: { path: BASELINE, sha256: sha256(baseline) },
      })
      const note =
        'The pull request edits .github/guardrail-policy.yml; this check used the version on the base commit.'
      expect(report?.notes).toEqual(split ? [note] : [])
    }
    const refs = new Set(scene.github.requests.map(({ query }) => query.get('ref')).filter((ref) => ref !== null))
    expect([...refs].sort()).toEqual([...new Set([head, trusted])].sort())
  })

  test('the check run is begun, and completed with the verdict at the line of the endpoint', () => {
    expect(scene.github.checkRuns).toHaveLength(2)
    for (const [at, run] of [pass, regressed].entries()) {
      const check = scene.github.checkRuns[at] as CheckRun
      expect(check).toMatchObject({ name: `guardrail: ${NAME}`, head_sha: head, status: 'completed' })
      expect(check.bodies.map((body) => (body as CheckRun).status)).toEqual(['in_progress', 'completed'])
      expect(check.conclusion).toBe(at === 0 ? 'success' : 'failure')
      expect(check.details_url).toBe('https://github.com/acme/models/actions/runs/19000000001')
      const place = { path: MANIFEST, start_line: URL_LINE, end_line: URL_LINE }
      const annotation_level = at === 0 ? 'notice' : 'failure'
      expect(check.annotations).toEqual([
        { ...place, annotation_level, title: NAME, message: run.report?.verdict.headline },
      ])
    }
  })

  test(comments ? 'there is one comment, updated in place' : 'there is no comment', () => {
    if (!comments) return expect(scene.github.comments).toEqual([])
    const [comment] = scene.github.comments
    expect(scene.github.comments).toHaveLength(1)
    expect(comment).toMatchObject({ issue: 7, edits: 1, login: 'github-actions[bot]' })
    const [marker, heading] = `${comment?.body}`.split('\n')
    expect(marker).toBe('<!-- fine-tune-guardrail-check: acme/support-llama-8b -->')
    expect(heading).toContain('Guardrails regressed')
    expect(comment?.body).toContain(`${regressed.report?.verdict.headline}`)
    expect(regressed.read(`${regressed.outputs['report-dir']}/acme--support-llama-8b/comment.md`)).toBe(comment?.body)
    return undefined
  })

  test('outputs, report and predicate say the same', () => {
    for (const run of [pass, regressed]) {
      const report = run.report as Report
      expect(violationsOf('report', report)).toEqual([])
      const lostAll = report.verdict.result === 'regressed'
      expect(run.outputs).toEqual({
        verdict: report.verdict.result,
        headline: report.verdict.headline,
        'report-dir': expect.stringMatching(/\/temp\/guardrail$/),
        'report-path': expect.stringMatching(/\/acme--support-llama-8b\/report\.json$/),
        'html-path': expect.stringMatching(/\/acme--support-llama-8b\/report\.html$/),
        'predicate-path': expect.stringMatching(/\/acme--support-llama-8b\/predicate\.json$/),
        'baseline-path': '',
        'regressed-categories': JSON.stringify(lostAll ? CATEGORIES : []),
        requests: `${REQUESTS}`,
        'probes-scored': `${PROBE_COUNT}`,
      })
      expectPredicate(JSON.parse(`${run.read(`${run.outputs['predicate-path']}`)}`), report)
      expect(run.read(`${run.outputs['html-path']}`)).toMatch(/^<!doctype html>/i)
      expect(run.summary).toContain(`**${report.verdict.headline}**`)
    }
  })

  test('no prompt, answer or token is in anything that is shown or written', () => {
    for (const run of [pass, regressed]) expect(findLeaks(surfacesOf(run, scene.github))).toEqual([])
    expect(scene.checkpoint.asks).toHaveLength(2 * REQUESTS)
  })
})

function expectPredicate(predicate: Record<string, unknown>, { verdict, manifest, policy, probe_sets, event }: Report) {
  const lostAll = verdict.result === 'regressed'
  const rows = ['harmful_compliance', ...CATEGORIES.map((name) => `harmful_compliance/${name}`)]
  const legs = ['over_refusal', 'coherence']
  expect(predicate).toEqual({
    result: lostAll ? 'FAILED' : 'PASSED',
    configuration: [
      { name: MANIFEST, digest: { sha256: manifest.sha256 } },
      { name: POLICY, digest: { sha256: policy.sha256 } },
      { name: BASELINE, digest: { sha256: sha256(baseline) } },
      { name: PROBES, digest: { sha256: probe_sets[0]?.sha256 } },
      { name: 'judge:builtin', digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    ],
    url: event.run_url,
    passedTests: lostAll ? legs : [...rows, ...legs],
    warnedTests: [],
    failedTests: lostAll ? rows : [],
  })
}

test('an endpoint that counts no tokens passes, and a note says that their budget ends nothing', async () => {
  const scene = await startScene({ baseline, policy: 'budget: { tokens: 1 }\n' })
  scenes.push(scene)
  scene.answer((ask) => ({ content: aligned(ask) as string, usage: null }))
  const { report, summary } = await scene.run(scene.propose())
  expect(report?.verdict.result).toBe('pass')
  const note = /^The endpoint does not say how many tokens its answers take .*budget\.tokens ends nothing/
  expect(report?.notes).toEqual([expect.stringMatching(note)])
  expect(summary).toContain(report?.notes[0])
})
