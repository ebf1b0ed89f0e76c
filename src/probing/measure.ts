import { setTimeout as sleep } from 'node:timers/promises'
import { EndpointError, type Reply } from '../endpoints/endpoint.ts'
import { answerText } from './answer-text.ts'
import { createBreaker } from './breaker.ts'
import { askingTime, createSpending, describeMinutes, withinTokens } from './budget.ts'
import { judgeStop } from './check-judge.ts'
import { createEnding } from './ending.ts'
import { answersToNobody, watchIdentity } from './identity.ts'
import type { Sent } from './in-flight.ts'
import type { Entry } from './journal-lines.ts'
import { createLimiter } from './limiter.ts'
import type { MeasureOptions } from './measure-options.ts'
import { type Measurement, NOTHING_MEASURED } from './measurement.ts'
import { createOpening } from './opening.ts'
import { createOrder, isPilot, worthAsking } from './order.ts'
import { promptOf, type RatingTask, type Task, wayOf } from './plan.ts'
import { prefillFailure, prefillOf } from './prefill.ts'
import { type Again, workThrough } from './queue.ts'
import { createRetryBudget, delayBefore, delayBeforeFirstAnswer, isLimit, isOverload, saysOverload } from './retry.ts'
import { createSettling } from './settling.ts'
import { createSilence } from './silence.ts'
import { createTally } from './tally.ts'
import { type Course, createTelling } from './telling.ts'

const ON_ITS_WAY_MS = 5
/** So many questions in a row that failed after all retries mean that the endpoint is gone. */
const FAILURES_IN_A_ROW = 10

/**
 * Asks all questions, judges the answers and counts. Never throws for what the endpoint does: what could not be
 * measured is in the result, with the reason.
 */
export async function measure(options: MeasureOptions): Promise<Measurement> {
  const { tasks, rater, endpoint, judge, budget, now, watch, prior = NOTHING_MEASURED, recorded } = options
  const { isTried = true } = options
  const begunAt = now()
  const started = begunAt - prior.usage.seconds * 1000
  const elapsed = () => now() - started
  const course: Course = {
    total: tasks.length + (recorded?.settled ?? 0),
    // After an interruption the endpoint may have to start again.
    answered: prior.answers.length > 0 && recorded === undefined,
    isAsking: true,
  }
  const tally = createTally(judge, prior, {
    settledBefore: recorded?.settled ?? 0,
    expected: tasks.length,
    keep: (entry) => telling.keep(entry),
  })
  const identity = watchIdentity(options.asked, options.aliases)
  const limiter = createLimiter(options.maxInFlight, now, options.startInFlight)
  const breaker = createBreaker(limiter, now)
  const { mostTokens, longestAnswer } = options
  const spending = createSpending({ budget, spent: tally.spent, mostTokens, longestAnswer, tell: () => telling.keep() })
  const opening = createOpening(withinTokens(breaker, spending), {
    now,
    most: () => (endpoint.reached ? spending.affordable : 1),
    sentUntil: limiter.countUntil,
  })
  const retries = createRetryBudget(tasks.length)
  const ending = createEnding()
  const settling = createSettling(watch !== undefined)
  let prefill = recorded?.prefill === undefined ? prior.prefill : (recorded.prefill ?? undefined)
  const isPointless = (task: Task) =>
    task.kind === 'rating' ? rater?.skips(task) : prefill !== undefined && prefillOf(task) !== undefined
  const leaveOut = () => void course.total--
  const order = createOrder(tasks, isPointless, () => course.answered, leaveOut)
  const silence = createSilence(now)
  let failedInARow = 0
  const failedPilots: Entry[] = []
  const telling = createTelling(course, { ...options, tally, limiter, spending, opening, silence, elapsed })

  /** One request. Settles the task, or says when to try again. */
  const attempt = async (task: Task, number: number): Promise<Again> => {
    const over = spending.exhausted(elapsed(), limiter.inFlight)
    if (over) return ending.close(telling.outOf(over))
    const aside = task.kind === 'rating' ? rater?.aside() : undefined
    const question = { prompt: promptOf(task), seed: task.seed, ...wayOf(task), ...(aside ? { aside } : {}) }
    spending.asked(question, number > 1)
    const sent = limiter.asked()
    opening.asked()
    try {
      if (task.kind === 'identity') {
        const nobody = await answersToNobody(endpoint, question, ending.broken, tally.pay)
        // What was broken off is only a note less.
        if (ending.broken.aborted) return void tally.skip()
        identity.nobody(nobody)
        tally.skip({ nobody: nobody ?? null })
        telling.progress()
        return undefined
      }
      const reply = await endpoint.ask(question, ending.broken)
      course.answered = true
      course.firstAnswer ??= elapsed()
      failedInARow = 0
      silence.replied()
      spending.replied(reply)
      limiter.succeeded(sent)
      breaker.answered(sent)
      opening.answered()
      if (reply.pause !== undefined) limiter.pause(reply.pause)
      if (!identity.seen(reply.model)) ending.end()
      tally.pay(reply)
      if (task.kind === 'rating') return rated(task, reply)
      if (task.kind === 'prefill') return begun(reply)
      settling.add(() => settle(task, reply), task.kind !== 'probe')
    } catch (error) {
      if (ending.broken.aborted) return undefined
      if (!(error instanceof EndpointError)) throw error
      return failed(task, number, error, sent)
    } finally {
      limiter.ended(sent)
    }
    return undefined
  }

  const work = async (task: Task, number: number): Promise<Again> => {
    const again = await attempt(task, number)
    if (again === undefined) order.settled(task)
    return again
  }

  const rated = (task: RatingTask, reply: Reply): Again => {
    if (rater?.reply(task, reply)) return 0
    tally.skip(rater?.entry(task, reply.model))
    telling.progress()
    return undefined
  }

  const begun = (reply: Reply): undefined => {
    prefill = prefillFailure(reply)
    tally.skip({ prefill: prefill ?? null, ...(reply.model === undefined ? {} : { model: reply.model }) })
    telling.progress()
  }

  /** Judges at the judge's pace: an answer that waits for it keeps no place from the next question. */
  const settle = async (task: Task, reply: Reply): Promise<void> => {
    const answer = await tally.reply(task, reply, ending.timeUp).finally(reply.release)
    if (answer) watch?.add(answer)
    if (answer && reply.kind === 'answer' && task.kind === 'probe')
      options.onText?.(answer, answerText(task.probe, reply.text) ?? reply.text)
    const { broken } = judge
    if (broken !== undefined) ending.end(() => judgeStop(broken))
    telling.progress()
  }

  /** Whether a first question that fails for good would do so whatever it was: an interrupted run may know better. */
  const saysOfAll = (task: Task) => recorded === undefined || (prior.answers.length === 0 && !recorded.hasFailed(task))

  const failed = (task: Task, number: number, error: EndpointError, sent: Sent): Again => {
    if (isPilot(task) && error.failure !== 'passing') {
      if (task.kind === 'rating' && rater?.refused()) return 0
      if (task.kind === 'prefill') prefill = 'refused'
      // What the server would not do for a pilot, it need not do for any other question.
      tally.skip(task.kind === 'rating' ? rater?.entry(task) : { prefill: 'refused' })
      telling.progress()
      return undefined
    }
    if (isOverload(error)) limiter.overloaded(sent, error.retryAfter)
    if (error.pause !== undefined) limiter.pause(error.pause)
    const gone =
      course.answered && error.failure === 'passing' && !isLimit(error) && breaker.failed(sent, saysOverload(error))
    // Before the first answer, what one question is told says nothing of those that the endpoint may be working on.
    const isAlone = limiter.inFlight === 1
    silence.failed(error, isAlone)
    const again = course.answered
      ? delayBefore(number, error, options.random())
      : delayBeforeFirstAnswer(number, error, isAlone ? now() - begunAt : 0)
    if (again !== undefined && course.answered && !retries.allows(number, error)) {
      return ending.end(telling.lost(`${error.message}; it fails too often: ${retries.most} retries failed, too`))
    }
    const left = askingTime(budget) - elapsed()
    const hopeless = course.answered && isAlone ? silence.isHopeless(error, number, left) : undefined
    if (hopeless !== undefined) return ending.end(telling.lost(hopeless))
    if (again !== undefined && !gone) {
      opening.failed(again)
      telling.progress()
      return again
    }
    const reason = telling.lost(error.message, error.failure !== 'passing')
    const entry = givenUp(task)
    // A pilot that only failed is asked again by whoever resumes this round.
    if (entry && isPilot(task)) failedPilots.push(entry)
    const answer = tally.failure(task, error.message, isPilot(task) ? undefined : entry)
    if (answer) watch?.add(answer)
    telling.progress()
    failedInARow = error.failure === 'request' ? failedInARow : failedInARow + 1
    const isHopeless = error.failure === 'final' || (!course.answered && isAlone && saysOfAll(task))
    if (isHopeless || gone || failedInARow >= FAILURES_IN_A_ROW) ending.end(reason)
    else opening.turnedDown()
    return undefined
  }

  const givenUp = (task: Task): Entry | undefined => {
    if (task.kind === 'prefill') {
      prefill = 'refused'
      return { prefill }
    }
    if (task.kind !== 'rating') return undefined
    rater?.failed(task)
    return rater?.entry(task)
  }

  if (recorded?.nobody !== undefined) identity.nobody(recorded.nobody ?? undefined)
  for (const name of recorded?.models ?? []) if (!identity.seen(name)) ending.end()
  const stopTelling = telling.everySecond()
  const stopWatching = ending.within(askingTime(budget) - elapsed(), options.cancelled, {
    cancelled: telling.cancelled,
    timeUp: telling.outOf(describeMinutes(budget.minutes)),
  })
  try {
    void endpoint.reached?.then(opening.reached)
    const askAll = (some: Iterable<Task>) =>
      workThrough(worthAsking(some, watch, isPointless, leaveOut), work, opening, ending.closed)
    const asking = askAll(order.inTurn())
    // Once the first question is on its way there is time to prepare the others, and for the judge's first steps.
    await Promise.race([asking, sleep(ON_ITS_WAY_MS)])
    order.prepare()
    if (order.first) judge.warmUp?.()
    await asking
    await askAll(order.left)
    course.isAsking = false
    await settling.end()
  } finally {
    stopWatching()
    stopTelling()
    ending.close()
  }
  const selfRating = rater?.result() ?? prior.selfRating
  // It may have been told to end while the last answers were judged, and that was done in time.
  const isWhole = isTried && tally.settled === course.total && tally.unjudged === 0
  const stop = isWhole && ending.stop?.code === 'budget_exhausted' ? undefined : ending.stop
  if (stop === undefined) for (const entry of failedPilots) telling.keep(entry)
  const result = tally.result(identity.result(prior.identity), elapsed() / 1000, stop)
  return { ...result, ...(selfRating ? { selfRating } : {}), ...(prefill ? { prefill } : {}) }
}
