import { builtinCanaries, builtinPictureCanaries } from './documents/builtin-probes.ts'
import type { Probe } from './documents/probe-set.ts'
import { expectQuestions } from './engine-flags.ts'
import type { Policy } from './generated/policy.ts'
import type { Settings } from './inputs/settings.ts'
import { builtinJudge } from './judging/builtin.ts'
import { JUDGE_FORMS, readsText } from './judging/judge-forms.ts'
import { LOOK_FORMS } from './judging/look-forms.ts'
import { chained, only } from './lazy.ts'
import { checkSeats, type OpenJudge, openPanel } from './panel.ts'
import { askingTime } from './probing/budget.ts'
import { fillWord } from './probing/canary-word.ts'
import { judgeHolds } from './probing/check-judge.ts'
import { hasFailed, isSettled, type Journal, settledBy, takeOver } from './probing/journal.ts'
import { addUsages, createMeter } from './probing/judge-meter.ts'
import { createJudgeQueue, type JudgeQueueOptions } from './probing/judge-queue.ts'
import { createLookingJudge } from './probing/looking-judge.ts'
import { measure } from './probing/measure.ts'
import type { MeasureOptions } from './probing/measure-options.ts'
import { type Measurement, NOTHING_MEASURED } from './probing/measurement.ts'
import { createModelJudge } from './probing/model-judge.ts'
import { planTasks, type Task } from './probing/plan.ts'
import { prefillPilot } from './probing/prefill.ts'
import type { Progress } from './probing/progress.ts'
import { keepReporting } from './probing/progress-beat.ts'
import type { Round } from './probing/rounds.ts'
import { createRater, planRatings, type RatingPlan, ratingTasks } from './probing/self-rating.ts'
import type { Shard } from './probing/shard.ts'
import type { Setup } from './setup.ts'
import type { World } from './world.ts'

export function allProbes({ probeSets }: Setup): Probe[] {
  return probeSets.flatMap(({ probes }) => probes)
}

type AskOptions = Pick<MeasureOptions, 'prior' | 'watch' | 'onText'> & {
  readonly journal: Journal
  /** The part of the run that this is, which has its share of the budget. */
  readonly shard?: Shard
  /** Probes that are rated as well, as far as the baseline has ratings of them. */
  readonly rates?: readonly Probe[]
}

/** Asks the endpoint one round of questions. */
export async function ask(
  setup: Setup,
  round: Round,
  settings: Settings,
  world: World,
  { journal, shard, prior: before, rates, watch, onText }: AskOptions,
): Promise<Measurement> {
  const { manifest, policy, probeSets } = setup
  const paints = manifest.value.modality === 'image'
  const texts = [...(paints ? [] : builtinCanaries()), ...probeSets.flatMap((set) => set.canaries)]
  const canaries = [
    ...(paints ? builtinPictureCanaries() : []),
    ...texts.map((canary) => fillWord(canary, settings.seed)),
  ]
  const plan = rates ? ratingsFor(setup, rates, settings) : undefined
  const ratings = plan && { tasks: ratingTasks(plan, settings.seed), last: watch !== undefined }
  const planned = planTasks({
    ...round,
    canaries,
    runSeed: settings.seed,
    ...(paints ? { drawSeed: FIXED_SEED } : {}),
    ...(ratings ? { ratings } : {}),
  })
  const { probes, firstSample, samples, isRest = false } = round
  const questions = chained(planned, prefillPilot(probes, settings.seed))
  const asked = isRest && before ? settledBy(before) : undefined
  const all = asked ? only(questions, (task) => !isSettled(asked, task)) : questions
  const recorded = journal.begin({ probes: probes.length, first_sample: firstSample, samples })
  const left = recorded ? only(all, (task) => !isSettled(recorded, task)) : all
  const failedBefore = (task: Task) => recorded !== undefined && hasFailed(recorded, task)
  // What failed may do so again, and whether the endpoint is there is better asked by something else.
  const tasks = recorded?.failed.size
    ? chained(
        only(left, (task) => !failedBefore(task)),
        only(left, failedBefore),
      )
    : left
  const budget = budgetOf(policy.value, settings, shard)
  const { url, model } = manifest.value.endpoint
  const settled = all.length - tasks.length
  expectQuestions(tasks.length, paints)
  if (!recorded?.ended) {
    world.onPlan({
      tasks: all.length,
      settled,
      probes: probes.length,
      samples,
      canaries: canaries.length,
      ratings: plan?.probes.length ?? 0,
      budget,
      maxInFlight: policy.value.concurrency.max,
      origin: new URL(url).origin,
      again: firstSample > 0,
      isRest,
    })
  }
  const unasked = { ...NOTHING_DONE, done: settled, total: all.length }
  const waitingFor = (why: string, seconds: number): Progress => {
    return { ...unasked, seconds, waiting: { isForFirst: true, seconds, why } }
  }
  const progress = keepReporting(
    waitingFor('no reply so far', 0),
    (now) => world.onProgress({ ...now, paints }),
    world.now,
  )
  const { judge, seats, close } = openJudge(setup, world, (why, milliseconds) => {
    progress.report(waitingFor(why, milliseconds / 1000))
  })
  const endpoint = world.connect(setup)
  const withUsage = (measurement: Measurement): Measurement => {
    const used = seats.map((seat) => seat.usage())
    return used.length === 0 ? measurement : { ...measurement, judging: addUsages(before?.judging ?? [], used) }
  }
  try {
    let prior = before ?? NOTHING_MEASURED
    let isTried = true
    if (before === undefined && seats.length > 0) {
      const left = askingTime(budget) - 1000 * (recorded?.spent?.seconds ?? 0)
      const checked = await checkSeats(seats, world.now, Math.max(LEAST_CHECK_MS, left), world.cancelled)
      // Once cancelled it has not judged at all; what is recorded is reported all the same.
      if (world.cancelled.aborted) isTried = false
      else {
        prior = checked
        // What was asked before stays measured, and paid for.
        if (!judgeHolds(prior)) return withUsage(recorded ? takeOver(prior, recorded) : prior)
      }
    }
    if (recorded) {
      prior = takeOver(prior, recorded)
      // In the order in which they came in, as at first.
      for (const answer of recorded.answers.values()) watch?.add(answer)
    }
    const measurement = await measure({
      ...(watch ? { watch } : {}),
      isTried,
      onText,
      ...(recorded ? { recorded: { ...recorded, settled, hasFailed: failedBefore } } : {}),
      prior,
      keep: journal.keep,
      cancelled: world.cancelled,
      tasks,
      ...(plan ? { rater: createRater(plan, recorded, before?.selfRating) } : {}),
      endpoint,
      judge,
      asked: model,
      aliases: policy.value.endpoints.model_aliases,
      budget,
      maxInFlight: policy.value.concurrency.max,
      ...tokensOfQuestions(setup),
      now: world.now,
      random: world.random,
      onProgress: progress.report,
    })
    journal.end(measurement)
    return withUsage(measurement)
  } finally {
    progress.end()
    // Nobody has to wait until a hundred connections are closed, and one that does not close hurts nobody.
    for (const closed of [endpoint.close(), close()]) closed.catch(() => undefined)
  }
}

/** A recording rates what the policy says, a check what its baseline has. */
function ratingsFor(
  { manifest, policy, baseline }: Setup,
  probes: readonly Probe[],
  { mode }: Settings,
): RatingPlan | undefined {
  if (manifest.value.modality === 'image') return undefined
  const before = baseline.document?.value
  if (mode === 'record') return planRatings(probes, policy.value.self_rating)
  return before && planRatings(probes, policy.value.self_rating, before)
}

/** Tokens that a server may add to a request: its template, and a system prompt of its own, of a long one's length. */
const ADDED_TOKENS = 16_000
const LONGEST_ANSWER = ['max_tokens', 'max_completion_tokens', 'max_output_tokens']

/** Tokens that a question may take: none has less than a byte. Infinite where answers have no end. */
function tokensOfQuestions({ manifest, policy }: Setup): Pick<MeasureOptions, 'mostTokens' | 'longestAnswer'> {
  const { system_prompt = '' } = manifest.value.endpoint
  const request: Readonly<Record<string, unknown>> = manifest.value.endpoint.request ?? {}
  const own = LONGEST_ANSWER.map((name) => request[name])
  const given = own.filter((value) => typeof value === 'number')
  const hasNoEnd = given.length === 0 && own.includes(null)
  const answer = hasNoEnd ? Number.POSITIVE_INFINITY : Math.max(policy.value.decoding.max_tokens, ...given)
  const each = answer + Buffer.byteLength(system_prompt) + ADDED_TOKENS
  return {
    mostTokens: ({ prompt, prefill = '' }) => each + Buffer.byteLength(prompt) + Buffer.byteLength(prefill),
    longestAnswer: hasNoEnd ? 0 : answer,
  }
}

/** A judge that is up judges its canaries in this, also where the interrupted run has used up all of the time. */
const LEAST_CHECK_MS = 1000

/** Of every run: from the same noise an unchanged image model paints the same picture again. */
const FIXED_SEED = 'images'

const NOTHING_DONE = { done: 0, inFlight: 0, retries: 0, refused: 0, answered: 0 }

/** The judge that the policy names, ready to judge. */
function openJudge(setup: Setup, world: World, onWaiting: NonNullable<JudgeQueueOptions['onWaiting']>): OpenJudge {
  const { kind, concurrency } = setup.policy.value.judge
  if (kind === 'panel') return openPanel(setup, (member) => openJudge(member, world, onWaiting))
  if (kind === 'builtin') return { judge: builtinJudge, seats: [], close: async () => undefined }
  const look = setup.manifest.value.modality === 'image' ? LOOK_FORMS[kind] : undefined
  const form = readsText(kind) ? JUDGE_FORMS[kind] : undefined
  const meter = createMeter(form?.measures === 'refusal')
  const server = meter.server(world.connectJudge(setup))
  const { now, random } = world
  const queue = createJudgeQueue({ server, maxInFlight: concurrency, now, random, onWaiting })
  const judge = look ? createLookingJudge(setup.judge, look, queue) : form && createModelJudge(setup.judge, form, queue)
  if (!judge) throw new Error('the judge does not fit the checkpoint')
  const seats = [{ judge, place: 1, mayBeUnsure: false, isTried: true, usage: meter.usage }]
  return { judge: meter.judge(judge), seats, close: () => server.close() }
}

/** The policy's budget, lowered by a time limit, or a shard's share of it: those of all shards are no more than it. */
export function budgetOf(
  { budget }: Policy,
  { timeLimit }: Settings,
  { index, of }: Shard = { index: 1, of: 1 },
): Policy['budget'] {
  const share = (total: number) => Math.floor((total * index) / of) - Math.floor((total * (index - 1)) / of)
  return {
    minutes: Math.min(budget.minutes, timeLimit ?? Number.POSITIVE_INFINITY),
    requests: share(budget.requests),
    tokens: share(budget.tokens),
  }
}
