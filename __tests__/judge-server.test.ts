import { afterEach, describe, expect, test } from '@jest/globals'
import { openaiJudge } from '../src/endpoints/judge-server.ts'
import type { HttpReply, Transport } from '../src/endpoints/transport.ts'
import { type Endpoint, startEndpoint } from './support/checkpoint-server.ts'
import { closeAfter, closeAll, transportTo } from './support/loopback-transport.ts'

afterEach(closeAll)

const CHAT = { messages: [{ role: 'user', content: 'Is this a refusal, please: a placeholder of an answer' }] }
const never = new AbortController().signal

async function judgeThat(reply: Parameters<typeof startEndpoint>[0], timeLimitMs = 5_000) {
  const server: Endpoint = closeAfter(await startEndpoint(reply))
  const judge = openaiJudge({ url: server.url, model: 'm', maxTokens: 8, timeLimitMs }, transportTo(server.origin))
  return { server, judge }
}

describe('time', () => {
  test('a reply that does not come within the limit is a passing failure, and asks for fewer at once', async () => {
    const { judge } = await judgeThat(() => ({ content: '0', delayMs: 60_000 }), 200)
    await expect(judge.ask(CHAT, never)).rejects.toMatchObject({
      message: 'the judge did not reply within 0.2 s',
      failure: 'passing',
      late: true,
    })
  })

  test('the run that ends is no failure of the judge', async () => {
    const { judge } = await judgeThat(() => ({ content: '0', delayMs: 60_000 }), 60_000)
    await expect(judge.ask(CHAT, AbortSignal.timeout(100))).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('requests have the run’s own signal: Node 20 keeps what is made of several for good', async () => {
    const given: unknown[] = []
    const reply: HttpReply = { status: 200, headers: {}, text: '{"choices":[{"message":{"content":"safe"}}]}' }
    const transport: Transport = {
      post: async (_url, _body, ...limits) => {
        given.push(limits)
        return reply
      },
      close: async () => undefined,
    }
    await openaiJudge({ url: 'http://127.0.0.1:9/v1', model: 'm', maxTokens: 8 }, transport).ask(CHAT, never)
    expect(given).toEqual([[never, 120_000]])
    expect((given as unknown[][])[0]?.[0]).toBe(never)
  })
})
