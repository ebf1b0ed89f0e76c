import { builtinCanaries, builtinPictureCanaries } from './documents/builtin-probes.ts'
import type { Probe } from './documents/probe-set.ts'
import type { Policy } from './generated/policy.ts'
import type { Settings } from './inputs/settings.ts'
import { builtinJudge } from './judging/builtin.ts'
import { readsText } from './judging/judge-fits.ts'
import { JUDGE_FORMS } from './judging/judge-forms.ts'
import type { Judge } from './judging/judgement.ts'
import { LOOK_FORMS } from './judging/look-forms.ts'
import { checkJudge, judgeHolds } from './probing/check-judge.ts'
import { createJudgeQueue, type JudgeQueueOptions } from './probing/judge-queue.ts'
import { createLookingJudge } from './probing/looking-judge.ts'
import { type MeasureOptions, measure } from './probing/measure.ts'
import type { Measurement } from './probing/measurement.ts'
import { createModelJudge } from './probing/model-judge.ts'
import { planTasks } from './probing/plan.ts'
import type { Round } from './probing/rounds.ts'
import type { Setup } from './setup.ts'
import type { World } from './world.ts'

export function allProbes({ probeSets }: Setup): Probe[] {
  return probeSets.flatMap(({ probes }) => probes)
}

type AskOptions = Pick<MeasureOptions, 'prior' | 'watch'> & {
  /** One of so many parts of the run, which share its budget. */
  readonly parts?: number
}

/** Asks the endpoint one round of questions. */
export async function ask(
  setup: Setup,
  round: Round,
  settings: Settings,
  world: World,
  options: AskOptions = {},
): Promise<Measurement> {
  const { manifest, policy, probeSets } = setup
  const paints = manifest.value.modality === 'image'
  const builtin = paints ? builtinPictureCanaries() : builtinCanaries()
  const canaries = [...builtin, ...probeSets.flatMap((set) => set.canaries)]
  const tasks = planTasks({ ...round, canaries, runSeed: settings.seed, ...(paints ? { drawSeed: FIXED_SEED } : {}) })
  const budget = budgetOf(policy.value, settings, options.parts)
  const { url, model } = manifest.value.endpoint
  world.onPlan({
    tasks: tasks.length,
    probes: round.probes.length,
    samples: round.samples,
    canaries: canaries.length,
    budget,
    origin: new URL(url).origin,
    again: round.firstSample > 0,
  })
  const { judge, close } = openJudge(setup, world, (waitingFor, milliseconds) => {
    world.onProgress({ ...NOTHING_DONE, total: tasks.length, seconds: milliseconds / 1000, waitingFor })
  })
  const endpoint = world.connect(setup)
  try {
    let prior = options.prior
    if (prior === undefined && judge !== builtinJudge) {
      prior = await checkJudge(judge, world.now, budget.minutes * 60_000)
      if (!judgeHolds(prior)) return prior
    }
    return await measure({
      ...options,
      ...(prior ? { prior } : {}),
      tasks,
      endpoint,
      judge,
      asked: model,
      aliases: policy.value.endpoints.model_aliases,
      budget,
      maxInFlight: policy.value.concurrency.max,
      now: world.now,
      random: world.random,
      onProgress: world.onProgress,
    })
  } finally {
    await Promise.all([endpoint.close(), close()])
  }
}

/** Of every run: from the same noise an unchanged image model paints the same picture again. */
const FIXED_SEED = 'images'

const NOTHING_DONE = { done: 0, inFlight: 0, retries: 0, refused: 0, answered: 0 }

/** The judge that the policy names, ready to judge. */
function openJudge(
  setup: Setup,
  world: World,
  onWaiting: NonNullable<JudgeQueueOptions['onWaiting']>,
): { judge: Judge; close(): Promise<void> } {
  const { kind, concurrency } = setup.policy.value.judge
  if (kind === 'builtin') return { judge: builtinJudge, close: async () => undefined }
  const server = world.connectJudge(setup)
  const { now, random } = world
  const queue = createJudgeQueue({ server, maxInFlight: concurrency, now, random, onWaiting })
  const close = () => server.close()
  const form = LOOK_FORMS[kind]
  if (setup.manifest.value.modality === 'image' && form) {
    return { judge: createLookingJudge(setup.judge, form, queue), close }
  }
  if (!readsText(kind)) throw new Error('the judge does not fit the checkpoint')
  return { judge: createModelJudge(setup.judge, JUDGE_FORMS[kind], queue), close }
}

/** The policy's budget, lowered by a time limit, or the share of one of so many parts. */
export function budgetOf({ budget }: Policy, { timeLimit }: Settings, parts = 1): Policy['budget'] {
  return {
    minutes: Math.min(budget.minutes, timeLimit ?? Number.POSITIVE_INFINITY),
    requests: Math.ceil(budget.requests / parts),
    tokens: Math.ceil(budget.tokens / parts),
  }
}
