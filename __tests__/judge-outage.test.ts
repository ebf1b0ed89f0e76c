import { afterAll, describe, expect, test } from '@jest/globals'
import { EndpointError } from '../src/endpoints/endpoint.ts'
import { openaiJudge } from '../src/endpoints/judge-server.ts'
import { createJudgeQueue, type JudgeQueue } from '../src/probing/judge-queue.ts'
import { type Ask, type Reply, startEndpoint } from './support/checkpoint-server.ts'
import { closeAfter, closeAll, transportTo } from './support/loopback-transport.ts'

afterAll(closeAll)

const never = new AbortController().signal
/** Requests in vain; six tries of each answer would be hundreds. */
const FEW = 5 * 16

async function judgeThat(reply: (ask: Ask) => Reply, maxInFlight = 16) {
  const server = closeAfter(await startEndpoint(reply))
  const transport = transportTo(server.origin, { inFlight: maxInFlight })
  const judge = openaiJudge({ url: server.url, model: 'm', maxTokens: 8 }, transport)
  const queue = createJudgeQueue({ server: judge, maxInFlight, now: () => performance.now(), random: () => 0 })
  return { server, queue }
}

const ask = (queue: JudgeQueue, content: string) =>
  queue.ask({ messages: [{ role: 'user', content }] }, never).catch((error: unknown) => error)

/** Puts so many answers to a judge, which takes the first, and counts. */
async function putTo(reply: (ask: Ask) => Reply, answers: number, maxInFlight = 16) {
  const { server, queue } = await judgeThat(reply, maxInFlight)
  await ask(queue, 'answer 0')
  const others = Array.from({ length: answers - 1 }, (_, index) => ask(queue, `answer ${index + 1}`))
  const replies = await Promise.all(others)
  const lost = replies.filter((each) => each instanceof EndpointError)
  return { queue, lost, requests: server.requests() }
}

/** A judge that is away for so many milliseconds from its tenth request on. */
function awayFor(milliseconds: number, away: Reply = { destroy: true }) {
  let since: number | undefined
  return ({ n }: Ask): Reply => {
    if (n === 10) since = performance.now()
    const isAway = since !== undefined && performance.now() - since < milliseconds
    return isAway ? away : { content: 'safe', delayMs: 20 }
  }
}

// Beside each other, as they take their time.
describe('a judge', () => {
  test.concurrent('that is away for some seconds is tried one at a time, and loses nothing', async () => {
    const { queue, lost, requests } = await putTo(awayFor(5_000), 300)
    expect([queue.broken, queue.failure, lost]).toEqual([undefined, undefined, []])
    // Ten in a row and six trials, beside those under way, whose answers at first say that it is still there.
    expect(requests - 300).toBeLessThan(FEW)
  }, 30_000)

  test.concurrent('that is away for longer than six tries of one answer take loses nothing', async () => {
    const { queue, lost, requests } = await putTo(awayFor(14_000), 100)
    expect([queue.broken, lost]).toEqual([undefined, []])
    expect(requests - 100).toBeLessThan(FEW)
  }, 30_000)

  test.concurrent('of which few answers are left when it goes for as long as their own tries take loses none', async () => {
    const { lost } = await putTo(awayFor(5_000), 12, 2)
    expect(lost).toEqual([])
  }, 30_000)

  test.concurrent('that does not come back is given up after few requests, with one reason', async () => {
    const { queue, lost, requests } = await putTo(awayFor(60_000), 300)
    expect(queue.broken).toMatch(/^no reply from http:\/\/127\.0\.0\.1:\d+: the connection broke/)
    expect(lost.length).toBeGreaterThan(280)
    expect(new Set(lost.map((error) => (error as Error).message))).toEqual(new Set([queue.broken]))
    expect(requests).toBeLessThan(10 + FEW)
  }, 30_000)

  test.concurrent('that says when it will be back is not tried before', async () => {
    const { lost, requests } = await putTo(awayFor(9_000, { status: 503, headers: { 'retry-after': '9' } }), 60)
    expect(lost).toEqual([])
    expect(requests - 60).toBeLessThan(20)
  }, 30_000)

  test.concurrent('that always fails at the last two loses only these', async () => {
    const isLast = ({ prompt }: Ask) => /^answer (38|39)$/.test(prompt)
    const { queue, lost } = await putTo(
      (asked) => (isLast(asked) ? { status: 500, body: {} } : { content: 'safe' }),
      40,
    )
    expect([queue.broken, lost.length]).toEqual([undefined, 2])
  }, 30_000)

  test.concurrent('that fails at some answers for good works on the others', async () => {
    const isTooMuch = ({ prompt }: Ask) => /^answer [2-6]$/.test(prompt)
    const fails: Reply = { status: 500, body: { error: { message: 'out of memory' } } }
    const { queue, lost } = await putTo((ask) => (isTooMuch(ask) ? fails : { content: 'safe', delayMs: 20 }), 60)
    expect([queue.broken, lost.length]).toEqual([undefined, 5])
    expect(queue.failure).toBe('the judge answered 500: "out of memory"')
  }, 30_000)

  test.concurrent('that has long been starting has used up nobody’s tries', async () => {
    const asked = { one: 0, other: 0 }
    const starting: Reply = { status: 502, body: { error: { message: 'loading' } } }
    const { queue } = await judgeThat(({ prompt }) => {
      const times = ++asked[prompt as 'one' | 'other']
      // The other is turned down twice more after the one was taken.
      return times <= (prompt === 'one' ? 6 : 8) ? starting : 'safe'
    })
    const replies = await Promise.all([ask(queue, 'one'), ask(queue, 'other')])
    expect(replies).toEqual([expect.objectContaining({ text: 'safe' }), expect.objectContaining({ text: 'safe' })])
  }, 30_000)
})
