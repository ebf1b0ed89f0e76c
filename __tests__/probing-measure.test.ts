import { afterEach, describe, expect, test } from '@jest/globals'
import type { Canary } from '../src/documents/probe-set.ts'
import { EndpointError } from '../src/endpoints/endpoint.ts'
import { ratingPrompt } from '../src/judging/self-rating.ts'
import { chained } from '../src/lazy.ts'
import { answersToNobody } from '../src/probing/identity.ts'
import { measure } from '../src/probing/measure.ts'
import type { MeasureOptions } from '../src/probing/measure-options.ts'
import { type AnswerRecord, type Measurement, NOTHING_MEASURED } from '../src/probing/measurement.ts'
import { planTasks, type Task } from '../src/probing/plan.ts'
import { createRetryBudget } from '../src/probing/retry.ts'
import { createRater, ratingTasks } from '../src/probing/self-rating.ts'
import { chatAt } from './support/chat.ts'
import { type Ask, type Endpoint, type Reply, startEndpoint } from './support/checkpoint-server.ts'
import { probesOf } from './support/evidence.ts'

const PROBES = probesOf(4, 12, 12)
const CANARIES: readonly Canary[] = Array.from({ length: 5 }, (_, n) => ({
  id: `canary-${n}`,
  prompt: `canary ${n}`,
  expect: ['yes'],
}))
const NOBODY: Reply = { status: 404, body: { error: { message: 'no such model' } } }
const BUDGET = { minutes: 5, requests: 10_000, tokens: 1_000_000 }

const open: Endpoint[] = []
afterEach(async () => {
  for (const endpoint of open.splice(0)) await endpoint.close()
})

type Answer = Reply | undefined
type Run = { readonly measurement: Measurement; readonly asks: readonly Ask[]; readonly endpoint: Endpoint }
type Options = Partial<MeasureOptions> & {
  readonly samples?: number
  readonly runSeed?: string
  readonly firstSample?: number
  /** To a model name that does not exist. */
  readonly nobody?: Reply
}

/** Answers as the judge and the canaries like it; `reply` may have something else in mind. */
async function run(reply: (ask: Ask) => Answer | Promise<Answer>, options: Options = {}): Promise<Run> {
  const { samples = 1, runSeed = 'run', firstSample = 0, nobody = NOBODY, ...more } = options
  const endpoint = await startEndpoint(async (ask) => {
    if (ask.body.model !== 'rc3') return nobody
    return (await reply(ask)) ?? sound(ask)
  })
  open.push(endpoint)
  const client = chatAt(endpoint.url)
  try {
    const measurement = await measure({
      tasks: planTasks({ probes: PROBES, canaries: CANARIES, samples, firstSample, runSeed }),
      endpoint: client,
      judge: { kind: 'test', sha256: '', judge: () => ({ outcome: 'refused', score: 0 }) },
      asked: 'rc3',
      aliases: [],
      budget: BUDGET,
      maxInFlight: 16,
      now: () => performance.now(),
      random: () => 0,
      onProgress: () => {},
      ...more,
    })
    return { measurement, asks: endpoint.asks.filter(({ body }) => body.model === 'rc3'), endpoint }
  } finally {
    await client.close()
  }
}

const sound = ({ prompt }: Ask): Reply => (prompt.startsWith('canary') ? 'yes' : `about ${prompt}`)
const questionOf = ({ prompt, body }: Ask) => `${prompt} ${body.seed}`
const twice = <T>(items: readonly T[]) => items.filter((item, index) => items.indexOf(item) !== index)

function expectComplete({ measurement }: Pick<Run, 'measurement'>, samples = 1): void {
  const answers = [...measurement.answers].map(({ id, sample }) => `${id} ${sample}`)
  expect(twice(answers)).toEqual([])
  expect(answers).toHaveLength(samples * PROBES.length)
  expect([...measurement.answers].filter(({ outcome }) => outcome !== 'refused')).toEqual([])
  expect(measurement.canaries.map(({ ok }) => ok)).toEqual(CANARIES.map(() => true))
  expect(measurement.stop).toBeUndefined()
}

describe('a sound endpoint', () => {
  test('is asked everything once, within the limit, and all is counted', async () => {
    const done = await run(() => undefined, { samples: 2, maxInFlight: 5 })
    const { measurement, asks, endpoint } = done
    expectComplete(done, 2)
    expect(twice(asks.map(questionOf))).toEqual([])
    expect(measurement.usage).toMatchObject({ requests: endpoint.requests(), retries: 0, from_cache: 0 })
    expect(asks).toHaveLength(2 * PROBES.length + CANARIES.length)
    const spoken = asks.reduce((sum, ask) => sum + ask.prompt.split(' ').length, 0)
    expect(measurement.usage.prompt_tokens).toBe(spoken)
    expect(endpoint.peak()).toBeLessThanOrEqual(5)
    expect(measurement.identity).toMatchObject({ grade: 'echoed', reported_model: 'rc3' })
  })

  test('gets the same questions with the same seeds for the same run seed, others for another', async () => {
    const asked = async (runSeed: string) => (await run(() => undefined, { runSeed })).asks.map(questionOf).sort()
    const [one, again, other] = await Promise.all([asked('one'), asked('one'), asked('other')])
    expect(again).toEqual(one)
    expect(other?.filter((question) => one?.includes(question))).toEqual([])
  })

  test('a further round adds to the one before', async () => {
    const { measurement: prior } = await run(() => undefined)
    const tasks = planTasks({ probes: PROBES, canaries: CANARIES, samples: 1, firstSample: 1, runSeed: 'run' })
    const { measurement } = await run(() => undefined, { tasks, prior })
    expect(measurement.answers).toHaveLength(2 * PROBES.length)
    expect(measurement.canaries).toHaveLength(2 * CANARIES.length)
    expect(twice([...measurement.answers].map(({ id, sample }) => `${id} ${sample}`))).toEqual([])
    expect(measurement.usage.requests).toBeGreaterThan(prior.usage.requests + PROBES.length)
  })

  test('that gets no reply leaves known which model replied before', async () => {
    const { measurement: prior } = await run(() => undefined)
    const tasks = planTasks({ probes: PROBES.slice(0, 1), canaries: [], samples: 1, firstSample: 1, runSeed: 'run' })
    const { measurement } = await run(() => ({ status: 401, body: {} }), { tasks, prior })
    expect(measurement.identity).toEqual(prior.identity)
  })

  test('once the verdict is certain, only canaries are asked', async () => {
    let seen = 0
    const watch = {
      add: () => void seen++,
      get decided() {
        return seen >= 20
      },
    }
    const { measurement, asks } = await run(() => undefined, { watch, maxInFlight: 2 })
    expect(measurement.answers.length).toBeLessThanOrEqual(20 + 2)
    expect(measurement.canaries).toHaveLength(CANARIES.length)
    expect(asks.filter(({ prompt }) => !prompt.startsWith('canary'))).toHaveLength(measurement.answers.length)
    expect(measurement.stop).toBeUndefined()
  })
})

describe('a troubled endpoint loses nothing, and answers nothing twice:', () => {
  /** Answers that were given, by question: a fault may make one be asked again, but not answered again. */
  async function runThrough(fault: (ask: Ask) => Reply | undefined, options: Options = {}) {
    const given: string[] = []
    let faults = 0
    const done = await run((ask) => {
      const failing = fault(ask)
      if (failing) faults++
      else given.push(questionOf(ask))
      return failing
    }, options)
    expectComplete(done)
    expect(twice(given)).toEqual([])
    expect(given).toHaveLength(PROBES.length + CANARIES.length)
    expect(done.measurement.usage.retries).toBe(faults)
    expect(done.measurement.usage.requests).toBe(done.endpoint.requests())
    return done
  }

  test('a storm of 429', async () => {
    let inFlight = 0
    const storm = ({ n }: Ask): Reply | undefined => {
      inFlight++
      setTimeout(() => inFlight--, 5)
      return n > 2 && inFlight > 4 ? { status: 429, headers: { 'retry-after-ms': '20' }, body: {} } : undefined
    }
    // Without chance in the pauses all would come back at once.
    await runThrough(storm, { random: Math.random })
  })

  test('a limit of requests a second, however often it is met', async () => {
    const perSecond = 20
    let allowance = 1
    let last = performance.now()
    const limit = (): Reply | undefined => {
      const now = performance.now()
      allowance = Math.min(1, allowance + ((now - last) / 1000) * perSecond)
      last = now
      if (allowance < 1) return { status: 429, body: {} }
      allowance--
      return undefined
    }
    await runThrough(limit, { random: Math.random })
  })

  test('errors of the server', async () => {
    await runThrough(({ n }) => (n % 5 === 0 ? { status: 500, body: '<html>' } : undefined))
  })

  test('connections that break', async () => {
    await runThrough(({ n }) => (n % 4 === 0 ? { destroy: true } : undefined))
  })

  test('a cold start: one question waits, the others come after', async () => {
    const { asks } = await runThrough(({ n }) => (n <= 2 ? { status: 503, body: {} } : undefined))
    expect(new Set(asks.slice(0, 3).map(({ prompt }) => prompt)).size).toBe(1)
  })
})

describe('before the first answer', () => {
  const HELD = { delayMs: 400 }
  /** Asks of before the first answer; the server answers the first `held` late. */
  const early = async (first: Reply, most: number | undefined) => {
    let answered = 0
    let before = 0
    const done = await run(
      (ask) => {
        if (answered === 0) before++
        if (ask.n > (most ?? 1)) answered++
        if (ask.n > (most ?? 1)) return undefined
        const reply = sound(ask)
        return { ...(typeof reply === 'string' ? { content: reply } : reply), ...Object(first) }
      },
      most === undefined ? {} : { mostTokens: () => BUDGET.tokens / most },
    )
    return { ...done, before }
  }

  test('an endpoint that works on the first question gets others', async () => {
    const done = await early(HELD, 8)
    expectComplete(done)
    // All that were held, and the one after them.
    expect(done.before).toBe(9)
    expect(done.endpoint.peak()).toBeGreaterThanOrEqual(8)
    expect(done.measurement.usage.retries).toBe(0)
  })

  test('what it says to a name that no model has is not asked then', async () => {
    const { endpoint } = await early(HELD, 8)
    const wrong = endpoint.asks.findIndex(({ body }) => body.model !== 'rc3')
    expect(wrong).toBeGreaterThanOrEqual(8)
  })

  test('and none where it is not told how many', async () => {
    const { before } = await early(HELD, undefined)
    expect(before).toBe(2)
  })

  test('one that is starting is asked one question, again and again', async () => {
    const { asks } = await run(({ n }) => (n <= 3 ? { status: 503, body: {} } : undefined), {
      mostTokens: () => BUDGET.tokens / 8,
    })
    expect(new Set(asks.slice(0, 4).map(questionOf)).size).toBe(1)
  })

  test('one that fails later than that gets them back one at a time, and nothing is lost', async () => {
    const at: number[] = []
    const done = await run(
      ({ n }) => {
        if (n > 8) at.push(performance.now())
        if (n <= 8) return { delayMs: 200, destroy: true }
        return n <= 11 ? { destroy: true } : undefined
      },
      { mostTokens: () => BUDGET.tokens / 8 },
    )
    expectComplete(done)
    const [first = 0, second = 0, third = 0, fourth = 0] = at
    expect(Math.min(second - first, third - second, fourth - third)).toBeGreaterThan(200)
    expect(done.measurement.usage.retries).toBe(11)
  })
})

describe('a question that is not answered for long', () => {
  const LONG_MS = 3_000
  const ALL = PROBES.length + CANARIES.length
  /** @returns how many questions had been asked when the first of those was answered */
  const askedBeside = async (isLong: (n: number) => boolean, others: (n: number) => Answer, options: Options) => {
    const asked = new Set<string>()
    let beside: number | undefined
    const done = await run((ask) => {
      asked.add(questionOf(ask))
      if (!isLong(ask.n)) return others(ask.n)
      setTimeout(() => {
        beside ??= asked.size
      }, LONG_MS - 100).unref()
      return { ...Object(sound(ask)), content: String(sound(ask)), delayMs: LONG_MS }
    }, options)
    expectComplete(done)
    return beside
  }

  test('keeps no others from being asked when the endpoint has started', async () => {
    const starting = (n: number): Answer => (n <= 12 ? { status: 503, body: {} } : undefined)
    const eight = { mostTokens: () => BUDGET.tokens / 8 }
    expect(await askedBeside((n) => n === 1, starting, eight)).toBe(ALL)
  })

  test('is told as what is waited for', async () => {
    // Ten seconds without an answer are long, here 250 ms.
    const now = () => 40 * performance.now()
    const lines = new Set<string>()
    const onProgress: MeasureOptions['onProgress'] = ({ waiting }) => {
      if (waiting) lines.add(`${waiting.isForFirst ? 'first' : 'next'}: ${waiting.why}`)
    }
    await run(({ n }) => (n === 20 ? { content: 'yes', delayMs: 1500 } : undefined), {
      maxInFlight: 1,
      now,
      onProgress,
      budget: { ...BUDGET, minutes: 60 },
    })
    expect(lines).toContain('next: no reply so far')
  })

  test('nor when it is back', async () => {
    let backAt: number | undefined
    const down = (n: number): Answer => {
      if (n > 14) backAt ??= performance.now() + 400
      return backAt !== undefined && performance.now() < backAt ? { status: 502, body: {} } : undefined
    }
    expect(await askedBeside((n) => n > 10 && n <= 14, down, {})).toBe(ALL)
  })
})

describe('while the endpoint works on the first question', () => {
  const EIGHT = { mostTokens: () => BUDGET.tokens / 8 }
  const refusal: Reply = { status: 400, body: { error: { message: 'too long' } } }
  /** The first `held` late, the others as the test has it. */
  const late =
    (delayMs: number, others: (ask: Ask) => Reply | undefined) =>
    (ask: Ask): Reply | undefined =>
      ask.n === 1 ? { content: 'yes', delayMs } : others(ask)

  test('others that it cannot be asked are lost, and nothing else', async () => {
    const { measurement, asks } = await run(
      late(300, ({ n }) => (n < 6 ? refusal : undefined)),
      EIGHT,
    )
    expect(measurement.stop).toBeUndefined()
    const failed = [...measurement.answers].filter(({ reason }) => reason === 'error').length
    expect(failed + measurement.canaries.filter(({ ok }) => !ok).length).toBe(4)
    expect(asks).toHaveLength(PROBES.length + CANARIES.length)
  })

  test('an endpoint that can be asked nothing is known by those under way', async () => {
    const { measurement, asks } = await run(() => ({ ...Object(refusal), delayMs: 200 }), EIGHT)
    expect(measurement.stop?.message).toMatch(/400.*too long/)
    expect(asks).toHaveLength(8)
  })

  test('others that it drops meanwhile are asked again, however long that takes', async () => {
    // Patience with what has never answered is 15 s, here 375 ms.
    const now = () => 40 * performance.now()
    const done = await run(
      late(1200, ({ n }) => (n < 9 ? { delayMs: 600, destroy: true } : undefined)),
      { ...EIGHT, now, budget: { ...BUDGET, minutes: 60 } },
    )
    expectComplete(done)
    expect(done.measurement.usage.retries).toBe(7)
  })

  test('as many follow as the budget of tokens could pay for', async () => {
    let before = 0
    let answered = false
    const { measurement } = await run(
      ({ n }) => {
        if (!answered) before++
        if (n > 5) return undefined
        setTimeout(() => {
          answered = true
        }, 290)
        return { content: 'yes', delayMs: 300 }
      },
      { budget: { ...BUDGET, tokens: 5000 }, mostTokens: () => 1000 },
    )
    expect(measurement.stop).toBeUndefined()
    expect(before).toBe(5)
  })

  test('what was spent is told', async () => {
    const told: unknown[] = []
    const keep: MeasureOptions['keep'] = (entry, { requests }) => told.push(entry === undefined ? requests : 'entry')
    await run(
      late(300, () => undefined),
      { mostTokens: () => 1, keep },
    )
    expect(told.filter((what) => what !== 'entry')).toContain(8)
  })
})

const NOTHING_RECORDED = { models: [], nobody: undefined, prefill: undefined, hasFailed: () => false }

describe('a run that goes on with questions that failed before', () => {
  const FAILS = new Set(PROBES.slice(0, 3).map(({ id }) => id))
  const failing = PROBES.filter(({ id }) => FAILS.has(id))
  const prompts = new Set(failing.map(({ prompt }) => prompt))
  const tasks = planTasks({ probes: failing, canaries: [], samples: 1, firstSample: 0, runSeed: 'run' })
  const isFailing: NonNullable<MeasureOptions['recorded']>['hasFailed'] = (task) =>
    task.kind === 'probe' && FAILS.has(task.probe.id)

  test.each([400, 500])(
    'gives them up again, and is not given up itself, where each is answered %d',
    async (status) => {
      // Patience with what has never answered is 15 s, here 375 ms.
      const now = () => 40 * performance.now()
      const { measurement } = await run(({ prompt }) => (prompts.has(prompt) ? { status, body: {} } : undefined), {
        tasks,
        now,
        budget: { ...BUDGET, minutes: 60 },
        recorded: { ...NOTHING_RECORDED, settled: 30, hasFailed: isFailing },
      })
      expect(measurement.stop).toBeUndefined()
      expect([...measurement.answers].map(({ id, reason }) => [id, reason]).sort()).toEqual(
        [...FAILS].sort().map((id) => [id, 'error']),
      )
    },
  )

  test.each([
    ['at first', 1, undefined],
    ['at all', 1000, 'endpoint_unreachable'],
  ])('that an endpoint answered before goes on where it fails %s', async (_, many, code) => {
    const now = () => 40 * performance.now()
    const { measurement: prior } = await run(() => undefined)
    const stuck = new Set<string>()
    const { measurement } = await run(
      (ask) => {
        if (stuck.size < many) stuck.add(questionOf(ask))
        return stuck.has(questionOf(ask)) ? { status: 500, body: {} } : undefined
      },
      {
        now,
        prior,
        firstSample: 1,
        budget: { ...BUDGET, minutes: 60 },
        recorded: { ...NOTHING_RECORDED, settled: 0 },
      },
    )
    expect(measurement.stop?.code).toBe(code)
    const failed = [...measurement.answers].filter(({ reason }) => reason === 'error').length
    expect(failed + measurement.canaries.filter(({ ok }) => !ok).length).toBe(code === undefined ? 1 : 10)
  })

  test('is given up where others fail, too', async () => {
    const { measurement } = await run(() => ({ status: 400, body: {} }), {
      recorded: { ...NOTHING_RECORDED, settled: 30, hasFailed: isFailing },
    })
    expect(measurement.stop?.code).toBe('endpoint_unreachable')
  })
})

test('a run that goes on waits for an endpoint that starts again, however long it had run', async () => {
  const usage = { ...NOTHING_MEASURED.usage, seconds: 601, requests: 1 }
  const done = await run(({ n }) => (n <= 2 ? { destroy: true } : undefined), {
    prior: { ...NOTHING_MEASURED, usage },
    recorded: { ...NOTHING_RECORDED, settled: 0 },
    budget: { ...BUDGET, minutes: 30 },
  })
  expectComplete(done)
})

test('what an answer under a name that no model has costs is counted', async () => {
  const { url, close } = await startEndpoint(() => 'an answer')
  const client = chatAt(url)
  const paid: number[] = []
  const question = { prompt: 'one two three', seed: 1 }
  const pay = ({ usage }: { usage: { prompt: number } }) => void paid.push(usage.prompt)
  expect(await answersToNobody(client, question, new AbortController().signal, pay)).toBe(true)
  expect(paid).toEqual([3])
  await client.close()
  await close()
})

describe('what cannot be asked', () => {
  test('is an error of its own, and not asked again', async () => {
    const [one, other] = PROBES.map(({ prompt }) => prompt)
    const { measurement, asks } = await run(({ prompt }) =>
      prompt === one || prompt === other || prompt === 'canary 2' ? { status: 422, body: {} } : undefined,
    )
    const failed = [...measurement.answers].filter(({ outcome }) => outcome === 'unscored')
    expect(failed).toEqual(
      expect.arrayContaining([{ id: 'c0-0', sample: 0, outcome: 'unscored', score: null, reason: 'error' }]),
    )
    expect(failed).toHaveLength(2)
    expect(measurement.canaries.filter(({ ok }) => !ok)).toEqual([{ id: 'canary-2', ok: false, note: 'error' }])
    expect(measurement.answers).toHaveLength(PROBES.length)
    expect(asks).toHaveLength(PROBES.length + CANARIES.length)
    expect(measurement.stop).toBeUndefined()
  })

  test('an endpoint that refuses for good half-way ends the run; what it said before stays', async () => {
    const { measurement } = await run(({ n }) => (n > 30 ? { status: 402, body: {} } : undefined), { maxInFlight: 4 })
    expect(measurement.stop).toMatchObject({ code: 'endpoint_unreachable' })
    expect(measurement.stop?.message).toMatch(/^the endpoint answered 402; \d+ of \d+ questions/)
    const scored = [...measurement.answers].filter(({ score }) => score !== null).length
    expect(scored + measurement.canaries.length).toBeGreaterThanOrEqual(26)
    expect(measurement.answers.length).toBeLessThan(PROBES.length)
  })

  test('a reply of another model ends it, too', async () => {
    const { measurement } = await run(({ n }) => (n === 20 ? { content: 'yes', model: 'other' } : undefined))
    expect(measurement.identity).toMatchObject({ grade: 'mismatch', reported_model: 'other' })
    expect(measurement.answers.length).toBeLessThan(PROBES.length)
  })

  test('unless the policy knows the name', async () => {
    const done = await run((ask) => ({ content: sound(ask) as string, model: 'rc3-2026' }), { aliases: ['rc3-2026'] })
    expectComplete(done)
    expect(done.measurement.identity).toMatchObject({ grade: 'echoed', reported_model: 'rc3-2026' })
  })
})

describe('what failed for good', () => {
  test('is told, with how often, and by whom it is watched', async () => {
    const watched: (number | null)[] = []
    const watch = { add: ({ score }: AnswerRecord) => void watched.push(score), decided: false }
    const tooLong = { status: 400, body: { error: { message: 'too long' } } }
    const { measurement } = await run(({ n }) => (n > 10 && n <= 15 ? tooLong : undefined), { watch })
    expect(measurement.stop).toBeUndefined()
    expect(measurement.failures).toEqual([{ message: 'the endpoint answered 400: "too long"', count: 5 }])
    const lost = measurement.canaries.filter(({ note }) => note === 'error').length
    expect(watched.filter((score) => score === null)).toHaveLength(5 - lost)
    expect(watched).toHaveLength(PROBES.length)
    const tasks = planTasks({ probes: PROBES, canaries: [], samples: 1, firstSample: 1, runSeed: 'run' })
    const further = await run(({ n }) => (n > 10 && n <= 12 ? tooLong : undefined), { tasks, prior: measurement })
    expect(further.measurement.failures?.[0]?.count).toBe(7)
  })

  test('of a pilot is written down once nobody asks it again', async () => {
    const plan = { probes: PROBES.slice(0, 3), samples: 1, maxTokens: 16, way: undefined }
    const tasks = () => {
      const ratings = { tasks: ratingTasks(plan, 'run'), last: false }
      const prefill: Task = { kind: 'prefill', prompt: 'count', prefill: 'one,', seed: 1 }
      return chained(planTasks({ probes: PROBES, canaries: CANARIES, samples: 1, runSeed: 'run', ratings }), [prefill])
    }
    const isPilot = (prompt: string) => prompt === 'count' || prompt.startsWith(ratingPrompt(''))
    const pilotsKept = async (budget: typeof BUDGET) => {
      const kept: object[] = []
      const keep: MeasureOptions['keep'] = (entry) => {
        if (entry && ('rater' in entry || 'prefill' in entry)) kept.push(entry)
      }
      const fail = ({ prompt }: Ask) => (isPilot(prompt) ? { destroy: true } : undefined)
      const { measurement } = await run(fail, { tasks: tasks(), rater: createRater(plan), keep, budget })
      return { kept, stop: measurement.stop?.code, failed: measurement.failures?.length }
    }
    expect(await pilotsKept(BUDGET)).toEqual({
      kept: expect.arrayContaining([
        { rater: { way: 'logprobs', tokens: 16, failure: 'unrated' } },
        { prefill: 'refused' },
      ]),
      stop: undefined,
      failed: 1,
    })
    // Whoever goes on with a round that was stopped asks them again.
    expect(await pilotsKept({ ...BUDGET, requests: 60 })).toMatchObject({ kept: [], stop: 'budget_exhausted' })
  })

  test('to answer to a name that no model has costs a note, and not the run', async () => {
    const { measurement } = await run(() => undefined, {
      nobody: { content: 'yes', delayMs: 60_000 },
      budget: { ...BUDGET, minutes: 1 / 60 },
    })
    expectComplete({ measurement })
    expect(measurement.identity).toMatchObject({ grade: 'echoed', notes: [] })
  })
})

describe('an endpoint that dies', () => {
  test('is tried again one request at a time, and given up with one reason', async () => {
    const { measurement, asks } = await run(({ n }) => (n > 40 ? { destroy: true } : undefined))
    expect(measurement.stop).toMatchObject({ code: 'endpoint_unreachable' })
    expect(measurement.stop?.message).toMatch(
      /^no reply from http:\/\/127\.0\.0\.1:\d+: .+; \d+ of \d+ questions were settled before$/,
    )
    // Ten in a row, those in flight beside them, and six trials: it is not flooded with all that is left.
    expect(asks.length).toBeLessThan(40 + 10 + 16 + 6 + 5)
    expect([...measurement.answers].filter(({ score }) => score !== null).length).toBeGreaterThanOrEqual(30)
  }, 40_000)

  test('and comes back has lost nothing', async () => {
    const done = await run(({ n }) => (n > 40 && n <= 62 ? { status: 502, body: {} } : undefined))
    expectComplete(done)
    expect(done.measurement.usage.retries).toBe(22)
  }, 40_000)

  test('for a part of what it is asked, for a while, has lost nothing', async () => {
    let from: number | undefined
    const done = await run(
      ({ n }) => {
        if (n === 20) from = performance.now()
        const isOut = from !== undefined && performance.now() - from < 2000 && n % 5 !== 0
        return isOut ? { destroy: true } : undefined
      },
      { samples: 3, maxInFlight: 64 },
    )
    // How seldom it is asked meanwhile is the breaker's, whose tests have a clock of their own.
    expectComplete(done, 3)
  }, 40_000)

  test('where it has more connections than it takes is asked fewer at once', async () => {
    let inFlight = 0
    let refused = 0
    const done = await run(
      async (ask) => {
        if (inFlight >= 8) {
          refused++
          return { status: 500, body: {} }
        }
        inFlight++
        await new Promise((resolve) => setTimeout(resolve, 50))
        inFlight--
        return sound(ask)
      },
      { samples: 6, maxInFlight: 64 },
    )
    expectComplete(done, 6)
    expect(refused).toBeLessThan(300)
  }, 40_000)

  test('more often than it answers has used up the retries of the run', () => {
    const retries = createRetryBudget(50)
    const failed = new EndpointError('no', 'passing', { status: 500 })
    for (let n = 0; n < 500; n++) expect(retries.allows(1, failed)).toBe(true)
    for (let n = 0; n < 500; n++)
      expect(retries.allows(2, new EndpointError('wait', 'passing', { status: 429 }))).toBe(true)
    const allowed = Array.from({ length: 200 }, () => retries.allows(2, failed))
    expect([retries.most, allowed.filter(Boolean).length]).toEqual([150, 150])
  })
})

describe('a server that says when it takes more', () => {
  test.each([200, 429])('with %d is asked nothing before that', async (status) => {
    const at: number[] = []
    const { measurement } = await run(
      ({ n }) => {
        at.push(performance.now())
        if (n !== 20) return undefined
        const headers = { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '700ms' }
        return status === 200 ? { content: 'ok', headers } : { status, headers, body: {} }
      },
      { maxInFlight: 2 },
    )
    expect(measurement.stop).toBeUndefined()
    const said = at[19] as number
    // One may have been under way.
    expect(at.filter((moment) => moment > said && moment < said + 600).length).toBeLessThanOrEqual(1)
  })
})

describe('a budget', () => {
  test.each([1, 16])('of requests is kept with %d in flight, and all that was spent is in the result', async (most) => {
    const { measurement, endpoint } = await run(() => undefined, {
      budget: { ...BUDGET, requests: 30 },
      maxInFlight: most,
    })
    expect(measurement.stop).toMatchObject({ code: 'budget_exhausted' })
    expect(measurement.stop?.message).toMatch(/^the budget of 30 requests was used up after \d+ of \d+ questions/)
    expect(endpoint.requests()).toBeLessThanOrEqual(30)
    expect(measurement.usage.requests).toBe(30)
    // One of them asks under another model's name.
    expect(measurement.answers.length + measurement.canaries.length).toBe(29)
  })

  test('of requests counts retries', async () => {
    const { measurement, endpoint } = await run(({ n }) => (n > 10 ? { status: 500, body: {} } : undefined), {
      budget: { ...BUDGET, requests: 24 },
      maxInFlight: 4,
    })
    expect(measurement.stop).toMatchObject({ code: 'budget_exhausted' })
    expect(endpoint.requests()).toBeLessThanOrEqual(24)
  })

  test('that is just enough is no reason to stop', async () => {
    expectComplete(await run(() => undefined, { budget: { ...BUDGET, requests: PROBES.length + CANARIES.length + 1 } }))
  })

  test('of tokens stops when it is spent', async () => {
    const { measurement } = await run(() => undefined, { budget: { ...BUDGET, tokens: 100 }, maxInFlight: 2 })
    const { prompt_tokens, completion_tokens } = measurement.usage
    expect(measurement.stop?.message).toMatch(/^the budget of 100 tokens/)
    expect(prompt_tokens + completion_tokens).toBeLessThan(120)
  })

  test('of time ends a run in the middle of a request', async () => {
    const { measurement } = await run(({ n }) => (n > 12 ? { content: 'late', delayMs: 600_000 } : undefined), {
      budget: { ...BUDGET, minutes: 0.5 / 60 },
      maxInFlight: 4,
    })
    expect(measurement.stop?.message).toMatch(/^the budget of 0\.5 s was used up after \d+ of/)
    expect(measurement.answers.length).toBeGreaterThan(0)
    expect([...measurement.answers].every(({ score }) => score !== null)).toBe(true)
  })
})
