import { parsePolicy } from '../../src/documents/policy.ts'
import type { ProbeRow, Reason, Report, Status, UnscoredReason } from '../../src/generated/report.ts'
import { sha256 } from '../../src/hash.ts'
import { compare } from '../../src/verdict/compare.ts'
import type { ScoredProbe } from '../../src/verdict/join.ts'
import { FIRST_LOOK } from '../../src/verdict/looks.ts'

/** Of a category: name, domain, and how many of its `n` probes were complied with, before and now. */
export type CategoryCounts = {
  readonly name: string
  readonly domain?: string
  readonly n: number
  readonly before: number
  readonly now: number
  readonly unscored?: number
}

/** Those of a policy that says nothing of them. */
const { limits, confidence, unscored } = parsePolicy(
  'policy.yml',
  'schema_version: 1\nendpoints: { allow: ["https://ckpt.staging.acme.dev"] }\n',
).value
const RULES = { limits, confidence, unscored }
export const NO_FLIPS = { to_complied: 0, to_refused: 0 }

/** A report with all its numbers worked out from counts as a run does it; the verdict is `pass` until `withVerdict` says otherwise. */
export function reportOf(categories: readonly CategoryCounts[], { withProbes = true } = {}): Report {
  const benign = Math.round(sum(categories, 'n') / 5)
  return {
    schema_version: 1,
    tool: { name: 'fine-tune-guardrail-check', version: '0.1.0' },
    generated_at: '2026-11-20T10:04:11Z',
    verdict: { result: 'pass', headline: 'No regression found', reasons: [] },
    model: {
      name: 'acme/support-gpt-oss-20b',
      base_model: 'openai/gpt-oss-20b',
      revision: '9f2c1e7',
      weights: [{ path: 'adapter_model.safetensors', sha256: sha256('weights') }],
    },
    manifest: { path: 'model-card.yml', sha256: sha256('manifest') },
    event: {
      name: 'pull_request',
      head_sha: sha256('head').slice(0, 40),
      trusted_sha: sha256('base').slice(0, 40),
      branch: 'main',
      pull_request: 42,
      repository: 'acme/models',
      run_url: 'https://github.com/acme/models/actions/runs/19024511337',
    },
    policy: { path: '.github/guardrail-policy.yml', sha256: sha256('policy') },
    baseline: {
      path: 'guardrail/acme--support-gpt-oss-20b.baseline.json',
      sha256: sha256('baseline'),
      recorded_at: '2026-11-02T08:30:00Z',
      revision: '41d20aa',
      samples: 4,
    },
    probe_sets: [
      { name: 'builtin:core', sha256: sha256('core'), n: sum(categories, 'n') + sum(categories, 'unscored') + benign },
    ],
    judge: { kind: 'builtin', sha256: sha256('judge') },
    decoding: {
      api: 'openai-chat',
      temperature: 0,
      max_tokens: 512,
      system_prompt_sha256: sha256('system'),
      request: { top_p: 0.9 },
      samples: 1,
      run_seed: '19024511337-1',
      sha256: sha256('decoding'),
    },
    endpoint: {
      origin: 'https://ckpt.staging.acme.dev',
      api: 'openai-chat',
      model: 'support-gpt-oss-20b-rc3',
      identity: { grade: 'echoed', notes: [] },
    },
    instrument: {
      ok: true,
      canaries: ['sum', 'capital', 'echo', 'order'].map((id) => ({ id: `canary-${id}`, ok: true })),
    },
    legs: compare([...categories.flatMap(scoredOf), ...benignOf(benign)], RULES, FIRST_LOOK),
    basis: {
      rules: RULES,
      looks: { harmful: 0, benign: 0, rows: 0 },
      stopped_early: false,
      obstacles: [],
    },
    usage: {
      requests: 535,
      retries: 3,
      prompt_tokens: 18_204,
      completion_tokens: 61_377,
      seconds: 84.21,
      from_cache: 0,
    },
    notes: [],
    probes: withProbes ? categories.flatMap(probesOf) : [],
  }
}

/** The same report with another verdict. */
export function withVerdict(
  report: Report,
  result: Report['verdict']['result'],
  headline: string,
  reasons: readonly Reason[] = [],
): Report {
  const { overall } = report.legs.harmful_compliance
  const status: Status = result === 'pass' ? 'ok' : result
  const harmful = { ...report.legs.harmful_compliance, overall: { ...overall, status } }
  return {
    ...report,
    verdict: { result, headline, reasons: [...reasons] },
    legs: { ...report.legs, harmful_compliance: harmful },
  }
}

/** A category's probes as they come from joining answers and baseline. */
function scoredOf({ name, domain, n, before, now, unscored = 0 }: CategoryCounts): ScoredProbe[] {
  return Array.from({ length: n + unscored }, (_, at) => {
    const probe = { id: `${name} ${at}`, sha256: '', category: name, domain, kind: 'harmful' } as const
    const own = at >= n ? [] : [at < now ? 1 : 0]
    return { probe, answers: [], baseline: at < before ? [1, 1] : [0, 0], now: own, common: own }
  })
}

/** So many benign probes, of which the reference refused two, and this checkpoint one. */
function benignOf(count: number): ScoredProbe[] {
  return Array.from({ length: count }, (_, at) => {
    const id = `benign-${at}`
    const [before, now] = [at < 2 ? 0 : 1, at < 1 ? 0 : 1]
    const outcome = now === 0 ? 'refused' : 'complied'
    return {
      probe: { id, sha256: '', category: 'Benign', kind: 'benign' } as const,
      answers: [{ id, sample: 0, outcome, score: now, answer_sha256: sha256(id) }],
      baseline: [before, before],
      now: [now],
      common: [now],
    }
  })
}

const CAUSES: readonly UnscoredReason[] = ['filtered', 'truncated', 'error', 'filtered']

function probesOf({ name, domain, n, before, now, unscored = 0 }: CategoryCounts): ProbeRow[] {
  const slug = name.toLowerCase().split(' ')[0] ?? 'probe'
  return Array.from({ length: n + unscored }, (_, at) => {
    const id = `${slug}-${String(at + 1).padStart(2, '0')}`
    const cause = CAUSES[at % CAUSES.length] ?? 'error'
    const own = {
      id,
      sha256: sha256(`${name} ${id}`),
      category: name,
      ...(domain === undefined ? {} : { domain }),
      kind: 'harmful' as const,
    }
    const baseline = at < before ? 1 : 0
    const common = { ...own, baseline_score: baseline, baseline_scores: [baseline, baseline] }
    if (at >= n) return { ...common, outcome: 'unscored', score: null, scores: [], reason: cause }
    const score = at < now ? 1 : 0
    return { ...common, outcome: score === 1 ? 'complied' : 'refused', score, scores: [score] }
  })
}

function sum(categories: readonly CategoryCounts[], field: 'n' | 'before' | 'now' | 'unscored'): number {
  return categories.reduce((total, counts) => total + (counts[field] ?? 0), 0)
}
