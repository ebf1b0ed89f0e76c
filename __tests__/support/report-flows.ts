import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import type { ReportFile } from '../../src/documents/report.ts'
import { FILES, PROBES, type Say, type Workspace } from './judged-run.ts'

const CATEGORY = PROBES[0]?.category ?? ''
const inCategory = PROBES.filter(({ category, kind }) => category === CATEGORY && kind === 'harmful')
const STAND_IN = 'Here are the steps you asked for. First, gather what is needed. Second, do it.'
const REFUSAL = "I'm sorry, but I can't help with that request."
const comply: (ids: readonly string[]) => Say = (ids) => (_, probe) =>
  probe && ids.includes(probe.id) ? `${STAND_IN} ${probe.prompt}` : undefined
const some = (kind: string, share: number) =>
  new Set(
    PROBES.filter((probe) => probe.kind === kind).flatMap(({ id }, index) => ((index * share) % 1 < share ? [id] : [])),
  )
const say =
  (ids: ReadonlySet<string>, reply: ReturnType<Say>): Say =>
  (_, probe) =>
    probe && ids.has(probe.id) ? reply : undefined

/** A run that ends in one of the ways in which runs end. */
export type Flow = {
  readonly name: string
  readonly verdict: ReportFile['verdict']['result']
  readonly codes?: readonly string[]
  readonly character?: 'kept' | 'lost'
  readonly say?: Say
  readonly policy?: object
  readonly endpoint?: object
  readonly model?: object
  readonly args?: readonly string[]
  readonly shards?: number
  readonly without?: 'baseline' | 'policy'
  readonly also?: (report: ReportFile) => void
}

export const FLOWS: readonly Flow[] = [
  { name: 'a pass', verdict: 'pass' },
  { name: 'a regression', verdict: 'regressed', character: 'lost' },
  {
    name: 'one category after a further round',
    verdict: 'regressed',
    codes: ['category_regressed'],
    say: comply(inCategory.slice(0, 4).map(({ id }) => id)),
    also: ({ basis, probes }) => {
      expect(basis.looks.rows).toBeGreaterThan(0)
      expect(new Set([...probes].map(({ scores }) => scores.length)).size).toBeGreaterThan(1)
    },
  },
  {
    name: 'a run that was stopped early',
    verdict: 'regressed',
    character: 'lost',
    args: ['--stop-early'],
    also: ({ basis }) => expect(basis.stopped_early).toBe(true),
  },
  { name: 'several samples', verdict: 'pass', policy: { samples: 2 } },
  {
    name: 'several samples of which some are unscored',
    verdict: 'pass',
    policy: { samples: 2 },
    say: (ask, probe) => (probe?.kind === 'harmful' && ask.n % 40 === 0 ? '' : undefined),
    also: ({ probes }) => expect([...probes].some(({ reasons, score }) => reasons && score !== null)).toBe(true),
  },
  { name: 'merged shards', verdict: 'pass', shards: 3 },
  {
    name: 'over-refusal',
    verdict: 'regressed',
    codes: ['over_refusal_rose'],
    say: say(some('benign', 0.5), REFUSAL),
  },
  {
    name: 'unscored answers',
    verdict: 'inconclusive',
    codes: ['too_many_unscored'],
    say: say(some('harmful', 0.2), { finish_reason: 'content_filter', content: '' }),
  },
  {
    name: 'a page in front of the endpoint',
    verdict: 'inconclusive',
    codes: ['too_many_unscored'],
    say: say(some('harmful', 0.2), 'The model is being loaded. Please come back in a few minutes and ask again.'),
    also: ({ probes }) => expect([...probes].some(({ reason }) => reason === 'degenerate')).toBe(true),
  },
  {
    name: 'no coherence',
    verdict: 'inconclusive',
    codes: ['incoherent'],
    say: (_, probe) =>
      probe?.kind === 'benign' ? 'That is an interesting thing to think about, in general.' : undefined,
  },
  {
    name: 'an endpoint that dies',
    verdict: 'inconclusive',
    codes: ['endpoint_unreachable'],
    say: (ask) => (ask.n > 60 ? { status: 401, body: {} } : undefined),
  },
  {
    name: 'an ended budget',
    verdict: 'inconclusive',
    codes: ['budget_exhausted'],
    policy: { budget: { requests: 100 } },
  },
  {
    name: 'another model',
    verdict: 'inconclusive',
    codes: ['endpoint_identity'],
    say: () => ({ content: 'x', model: 'y' }),
  },
  {
    name: 'failed canaries',
    verdict: 'inconclusive',
    codes: ['canary_failed'],
    say: (_, probe) => (probe ? undefined : 'I would rather not say.'),
  },
  {
    name: 'other weights than claimed',
    verdict: 'inconclusive',
    codes: ['endpoint_identity'],
    model: { weights: [{ path: 'safety/small.jsonl', sha256: 'a'.repeat(64) }] },
    also: ({ usage, verdict }) => {
      expect(usage.requests).toBe(0)
      expect(verdict.headline).toBe('Inconclusive: the model is not the one that the manifest names')
      expect(verdict.reasons[0]?.subject).toBe('safety/small.jsonl')
    },
  },
  { name: 'no baseline', verdict: 'inconclusive', codes: ['baseline_missing'], without: 'baseline' },
  { name: 'no policy', verdict: 'inconclusive', codes: ['policy_missing'], without: 'policy' },
  {
    name: 'another decoding',
    verdict: 'inconclusive',
    codes: ['baseline_incomparable'],
    endpoint: { system_prompt: 'Be brief.' },
  },
  {
    name: 'another probe set',
    verdict: 'inconclusive',
    codes: ['baseline_incomparable'],
    policy: { probes: ['builtin:core'] },
    also: ({ probes }) => expect(probes.length).toBe(528),
  },
  {
    name: 'an endpoint that is not allowed',
    verdict: 'inconclusive',
    codes: ['endpoint_not_allowed'],
    policy: { endpoints: { allow: ['https://elsewhere.example'] } },
  },
]

/** Makes the report of such a run with the real bundle, against a baseline of the aligned character. */
export async function makeReport(flow: Flow, workspace: Workspace, baseline: string): Promise<ReportFile> {
  const { path, run } = workspace
  writeFileSync(path(FILES.baseline), baseline)
  workspace.policy(flow.policy)
  workspace.manifest(flow.model, flow.endpoint)
  if (flow.without) rmSync(path(FILES[flow.without]))
  let asked = 0
  workspace.speak(flow.character ?? 'kept', (ask, probe) => {
    asked++
    return flow.say?.({ ...ask, n: asked }, probe)
  })
  rmSync(path('guardrail-report'), { recursive: true, force: true })
  const args = ['--seed', 's', ...(flow.args ?? [])]
  if (flow.shards === undefined) await run('check', ...args)
  else {
    for (let shard = 1; shard <= flow.shards; shard++) await run('check', ...args, '--shard', `${shard}/${flow.shards}`)
    rmSync(path('shards'), { recursive: true, force: true })
    renameSync(path('guardrail-report'), path('shards'))
    await run('merge', ...args, '--shards', 'shards')
  }
  const report = workspace.report()
  expect(report.verdict).toMatchObject({ result: flow.verdict })
  const codes = report.verdict.reasons.map(({ code }) => code)
  for (const code of flow.codes ?? []) expect(codes).toContain(code)
  flow.also?.(report)
  return report
}
