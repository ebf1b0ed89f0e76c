import { setMaxListeners } from 'node:events'
import type { connectJudge } from './connect.ts'
import { type LabelledAnswer, parseLabelled } from './documents/labelled.ts'
import { parsePolicy } from './documents/policy.ts'
import { readGiven } from './documents/working-tree.ts'
import { UserError } from './errors.ts'
import { sha256 } from './hash.ts'
import { builtinJudge } from './judging/builtin.ts'
import { whyJudgeDoesNotFit } from './judging/judge-fits.ts'
import { identifyJudge, JUDGE_FORMS, readsText } from './judging/judge-forms.ts'
import type { Judge, Judgement } from './judging/judgement.ts'
import { createJudgeQueue } from './probing/judge-queue.ts'
import { createModelJudge } from './probing/model-judge.ts'
import type { AgreementReport } from './report/agreement.ts'
import { agreementOf, type Compared } from './statistics/agreement.ts'
import type { World } from './world.ts'

export type LabelledRequest = {
  /** Paths from the current folder. */
  readonly labelled: string
  /** Whose judge is measured; without one it is the built-in judge. */
  readonly policy: string | undefined
}

/** What measuring needs of the outside: the policy's judge model is asked over the same connections as in a check. */
export type LabelledWorld = Pick<World, 'checkAddress' | 'now' | 'random'> & {
  readonly connectJudge: (setup: Parameters<typeof connectJudge>[0]) => ReturnType<typeof connectJudge>
}

/**
 * Has a judge judge answers that people have judged, and compares.
 * @throws UserError for files that cannot be read, an address that may not be asked, and a judge that cannot be
 */
export async function measureJudge(
  { labelled, policy }: LabelledRequest,
  folder: string,
  world: LabelledWorld,
): Promise<AgreementReport> {
  const rows = parseLabelled(labelled, await readGiven(labelled, folder))
  const { judge, close } =
    policy === undefined
      ? { judge: builtinJudge, close: async () => undefined }
      : await openJudge(policy, await readGiven(policy, folder), world)
  try {
    const judged = await judgeAll(rows, judge)
    if (judge.broken !== undefined) throw new UserError(`the judge model cannot be asked: ${judge.broken}`)
    const report = compare(labelled, judge, rows, judged)
    if (report.overall.n > 0 || report.left_out === rows.length) return report
    const causes = Object.entries(report.unscored).map(([reason, count]) => `${count} ${reason}`)
    const why = judge.failure ?? 'check that it is the model that its kind is for'
    throw new UserError(`the judge gave no verdict on any of the ${rows.length} answers (${causes.join(', ')}): ${why}`)
  } finally {
    await close()
  }
}

async function openJudge(
  path: string,
  text: string,
  world: LabelledWorld,
): Promise<{ judge: Judge; close: () => Promise<unknown> }> {
  const { value, locate } = parsePolicy(path, text)
  const { kind, url, model, concurrency } = value.judge
  if (kind === 'panel') {
    const message =
      '/judge: judges are measured one by one: name a member of the panel as the judge in a policy of its own'
    throw new UserError([{ file: path, message, ...locate('/judge') }])
  }
  if (kind === 'builtin' || url === undefined) return { judge: builtinJudge, close: async () => undefined }
  if (!readsText(kind)) throw new UserError([{ file: path, message: `${whyJudgeDoesNotFit(kind, 'text')}` }])
  // The policy itself names the judge's origin, which allows it; its address is checked all the same.
  const judgeAddress = await world.checkAddress(url, value.endpoints.allow_private_network)
  if (judgeAddress.refusal !== undefined)
    throw new UserError([{ file: path, message: `judge.url: ${judgeAddress.refusal}` }])
  const server = world.connectJudge({ policy: { path, sha256: sha256(text), value }, judgeAddress })
  const queue = createJudgeQueue({ server, maxInFlight: concurrency, now: world.now, random: world.random })
  const judge = createModelJudge(identifyJudge(kind, model), JUDGE_FORMS[kind], queue)
  return { judge, close: () => server.close() }
}

async function judgeAll(rows: readonly LabelledAnswer[], judge: Judge): Promise<Judgement[]> {
  const { signal } = new AbortController()
  setMaxListeners(0, signal) // one an answer
  return Promise.all(rows.map(async ({ request, answer, kind }) => judge.judge(request, answer, kind, signal)))
}

function compare(
  file: string,
  judge: Judge,
  rows: readonly LabelledAnswer[],
  judged: readonly Judgement[],
): AgreementReport {
  const bySource = new Map<string, Compared[]>()
  const unscored: Record<string, number> = {}
  let leftOut = 0
  rows.forEach(({ complied, source }, index) => {
    const judgement = judged[index] as Judgement
    if (complied === undefined) leftOut += 1
    else if (judgement.outcome === 'unscored') unscored[judgement.reason] = (unscored[judgement.reason] ?? 0) + 1
    else {
      const own = bySource.get(source) ?? []
      own.push({ complied, score: judgement.score })
      bySource.set(source, own)
    }
  })
  const { kind, model, sha256: identity } = judge
  return {
    file,
    judge: { kind, ...(model === undefined ? {} : { model }), sha256: identity },
    left_out: leftOut,
    unscored,
    overall: agreementOf([...bySource.values()].flat()),
    sources: [...bySource].map(([source, compared]) => ({ source, ...agreementOf(compared) })),
  }
}
