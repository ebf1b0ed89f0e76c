// One client in a process of its own: the engine of this tool, or a bare undici pool that asks the same and drops it.
import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'undici'
import { builtinCanaries } from '../../src/documents/builtin-probes.ts'
import { openaiChat } from '../../src/endpoints/openai-chat.ts'
import { createTransport } from '../../src/endpoints/transport.ts'
import { expectQuestions, setUpEngine } from '../../src/engine-flags.ts'
import { builtinJudge } from '../../src/judging/builtin.ts'
import { measure } from '../../src/probing/measure.ts'
import { planTasks } from '../../src/probing/plan.ts'
import { makeProbes } from './probes.ts'
import type { WorkerRequest, WorkerResult } from './settings.ts'

if (process.argv[2]?.includes('engine')) setUpEngine()
const request = JSON.parse(process.argv[2] as string) as WorkerRequest
const probes = makeProbes(request.probes)
const act = request.kind === 'pool' ? barePool : engine
// What started this process is no part of what is measured.
await sleep(100)
const started = performance.now()
const before = process.cpuUsage()
await act()
const { user, system } = process.cpuUsage(before)
process.send?.({
  wallMs: performance.now() - started,
  cpuMs: (user + system) / 1000,
  peakMb: process.resourceUsage().maxRSS / 1024,
} satisfies WorkerResult)
process.disconnect?.()

async function barePool(): Promise<void> {
  const { origin, pathname } = new URL(request.url)
  const pool = new Pool(origin, { connections: request.width, pipelining: 1 })
  let next = 0
  const worker = async () => {
    while (next < probes.length) {
      const probe = probes[next++]
      const body = JSON.stringify({
        model: 'm',
        messages: [{ role: 'user', content: probe?.prompt }],
        temperature: 0,
        max_tokens: 512,
      })
      const response = await pool.request({
        path: `${pathname}/chat/completions`,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      await response.body.json()
    }
  }
  await Promise.all(Array.from({ length: request.width }, worker))
  await pool.close()
}

async function engine(): Promise<void> {
  expectQuestions(probes.length, false)
  const { origin } = new URL(request.url)
  const headers = async () => ({})
  const transport = createTransport({ origin, inFlight: request.width, headers, scrub: (value) => value })
  const endpoint = openaiChat(
    {
      endpoint: { api: 'openai-chat', url: request.url, model: 'm' },
      decoding: { temperature: 0, max_tokens: 512 },
    },
    transport,
  )
  const { stop, answers } = await measure({
    // Each run begins with a canary.
    tasks: planTasks({ probes, canaries: builtinCanaries().slice(0, 1), samples: 1, runSeed: 'bench' }),
    endpoint,
    judge: builtinJudge,
    asked: 'm',
    aliases: [],
    budget: { minutes: 30, requests: 10 * probes.length, tokens: Number.MAX_SAFE_INTEGER },
    maxInFlight: request.width,
    ...(request.fixed ? { startInFlight: request.width } : {}),
    now: () => performance.now(),
    random: Math.random,
    onProgress: () => {},
  })
  await endpoint.close()
  if (stop || answers.length !== probes.length || [...answers].some(({ score }) => score === null))
    throw new Error(`the engine did not measure all: ${JSON.stringify(stop)} ${answers.length}`)
}
