// A seeded endpoint in a process of its own: node bench/run-ts.mjs bench/engine/server.ts '{"latency":20,"capacity":64}'
import { createServer, type Socket } from 'node:net'
import { createChance } from '../verdict/chance.ts'
import { answerTo } from './answers.ts'
import type { ServerSettings } from './settings.ts'

const {
  latency,
  spread = 0,
  capacity,
  over = 'queue',
  retryAfterMs,
  perSecond = Number.POSITIVE_INFINITY,
  seed = 1,
} = JSON.parse(process.argv[2] as string) as ServerSettings
const chance = createChance(seed)
let stats = { requests: 0, rejected: 0, peak: 0 }
let busy = 0
let nextRequestFrom = 0
const waiting: (() => void)[] = []

/** Milliseconds that one answer takes: log-normal around `latency`, or exactly that. */
function duration(): number {
  if (spread === 0) return latency
  const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
  return latency * Math.exp(spread * normal - spread ** 2 / 2)
}

function serve(body: string, send: (status: string, body: string, headers?: string) => void): void {
  stats.requests++
  const finish = () => {
    busy--
    waiting.shift()?.()
    send('200 OK', replyTo(body))
  }
  const begin = () => {
    busy++
    stats.peak = Math.max(stats.peak, busy)
    setTimeout(finish, duration())
  }
  if (comesTooSoon()) reject()
  else if (busy < capacity) begin()
  else if (over === 'queue') waiting.push(begin)
  else reject()

  function reject(): void {
    stats.rejected++
    const wait = retryAfterMs === undefined ? '' : `retry-after-ms: ${retryAfterMs}\r\n`
    send('429 Too Many Requests', '{"error":{"message":"too many requests","code":"rate_limit_exceeded"}}', wait)
  }
}

/** As a bucket that takes one: `limit_req` of nginx, without a burst. */
function comesTooSoon(): boolean {
  const moment = performance.now()
  if (moment < nextRequestFrom) return true
  nextRequestFrom = moment + 1000 / perSecond
  return false
}

function replyTo(body: string): string {
  const { model, messages } = JSON.parse(body) as { model: string; messages: { content: string }[] }
  const content = answerTo(messages.at(-1)?.content ?? '')
  return JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    model,
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 20, completion_tokens: 60, total_tokens: 80 },
  })
}

/** HTTP with little beside it, so that what is measured is the client: no pipelining, bodies with their length. */
function listen(socket: Socket): void {
  socket.setNoDelay(true).on('error', () => socket.destroy())
  let received = ''
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    received += chunk
    const head = received.indexOf('\r\n\r\n')
    if (head < 0) return
    const length = Number(/\ncontent-length: *(\d+)/i.exec(received.slice(0, head))?.[1] ?? 0)
    if (received.length < head + 4 + length) return
    const body = Buffer.from(received.slice(head + 4, head + 4 + length), 'latin1').toString()
    received = received.slice(head + 4 + length)
    serve(body, (status, text, headers = '') => {
      if (!socket.writable) return
      const size = Buffer.byteLength(text)
      socket.write(
        `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${size}\r\n${headers}\r\n${text}`,
      )
    })
  })
}

const server = createServer(listen).listen(0, '127.0.0.1', () =>
  process.send?.({ port: Object(server.address()).port }),
)
process.on('message', () => {
  process.send?.(stats)
  stats = { requests: 0, rejected: 0, peak: 0 }
})
process.on('disconnect', () => process.exit())
