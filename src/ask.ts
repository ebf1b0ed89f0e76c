import { builtinCanaries } from './documents/builtin-probes.ts'
import type { Probe } from './documents/probe-set.ts'
import type { Policy } from './generated/policy.ts'
import type { Settings } from './inputs/settings.ts'
import { builtinJudge } from './judging/builtin.ts'
import { JUDGE_FORMS } from './judging/judge-forms.ts'
import { checkSeats, type OpenJudge, openPanel } from './panel.ts'
import { fillWord } from './probing/canary-word.ts'
import { judgeHolds } from './probing/check-judge.ts'
import { addUsages, createMeter } from './probing/judge-meter.ts'
import { createJudgeQueue, type JudgeQueueOptions } from './probing/judge-queue.ts'
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

type AskOptions = Pick<MeasureOptions, 'prior' | 'watch' | 'onText'> & {
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
  const canaries = [
    ...builtinCanaries().map((canary) => fillWord(canary, settings.seed)),
    ...probeSets.flatMap((set) => set.canaries),
  ]
  const tasks = planTasks({ ...round, canaries, runSeed: settings.seed })
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
  const { judge, seats, close } = openJudge(setup, world, (waitingFor, milliseconds) => {
    world.onProgress({ ...NOTHING_DONE, total: tasks.length, seconds: milliseconds / 1000, waitingFor })
  })
  const endpoint = world.connect(setup)
  const withUsage = (measurement: Measurement): Measurement => {
    const used = seats.map((seat) => seat.usage())
    return used.length === 0 ? measurement : { ...measurement, judging: addUsages(options.prior?.judging ?? [], used) }
  }
  try {
    let prior = options.prior
    if (prior === undefined && seats.length > 0) {
      prior = await checkSeats(seats, world.now, budget.minutes * 60_000)
      if (!judgeHolds(prior)) return withUsage(prior)
    }
    const measurement = await measure({
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
    return withUsage(measurement)
  } finally {
    await Promise.all([endpoint.close(), close()])
  }
}

const NOTHING_DONE = { done: 0, inFlight: 0, retries: 0, refused: 0, answered: 0 }

/** The judge that the policy names, ready to judge. */
function openJudge(setup: Setup, world: World, onWaiting: NonNullable<JudgeQueueOptions['onWaiting']>): OpenJudge {
  const { kind, concurrency } = setup.policy.value.judge
  if (kind === 'panel') return openPanel(setup, (member) => openJudge(member, world, onWaiting))
  if (kind === 'builtin') return { judge: builtinJudge, seats: [], close: async () => undefined }
  const form = JUDGE_FORMS[kind]
  const meter = createMeter(form.measures === 'refusal')
  const server = meter.server(world.connectJudge(setup))
  const { now, random } = world
  const queue = createJudgeQueue({ server, maxInFlight: concurrency, now, random, onWaiting })
  const judge = createModelJudge(setup.judge, form, queue)
  const seats = [{ judge, place: 1, mayBeUnsure: false, isTried: true, usage: meter.usage }]
  return { judge: meter.judge(judge), seats, close: () => server.close() }
}

/** The policy's budget, lowered by a time limit, or the share of one of so many parts. */
export function budgetOf({ budget }: Policy, { timeLimit }: Settings, parts = 1): Policy['budget'] {
  return {
    minutes: Math.min(budget.minutes, timeLimit ?? Number.POSITIVE_INFINITY),
    requests: Math.ceil(budget.requests / parts),
    tokens: Math.ceil(budget.tokens / parts),
  }
}
