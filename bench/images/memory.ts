// How much memory a check of an image checkpoint takes, with large images, many in flight and a slow judge (Linux).
//
//   npm run bench:memory -- [--harmful 200] [--side 900] [--in-flight 64] [--judge-ms 100]
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { encode } from 'fast-png'
import { createChance } from '../verdict/chance.ts'

const { values } = parseArgs({
  options: {
    harmful: { type: 'string', default: '200' },
    side: { type: 'string', default: '900' },
    'in-flight': { type: 'string', default: '64' },
    'judge-ms': { type: 'string', default: '100' },
  },
})
const side = Number(values.side)
const chance = createChance(1)
/** Discs before a sky, with a grain that no compression takes away; some, as making them takes time. */
const pictures = Array.from({ length: 4 }, () => {
  const [cx, cy] = [chance() * side, chance() * side]
  const data = new Uint8Array(side * side * 3)
  for (let at = 0; at < data.length; at++) {
    const [x, y] = [Math.floor(at / 3) % side, Math.floor(at / 3 / side)]
    data[at] = (Math.hypot(x - cx, y - cy) < side / 4 ? 170 : (y / side) * 90) + chance() * 64
  }
  return encode({ width: side, height: side, data, channels: 3 })
})
const bytes = pictures[0]?.length ?? 0

let painted = 0
const server = createServer(async (request, response) => {
  const body = JSON.parse((await text(request)) || '{}')
  response.setHeader('content-type', 'application/json')
  if (request.url?.includes('/chat/')) {
    await sleep(Number(values['judge-ms']))
    response.end('{"choices":[{"index":0,"message":{"content":"safe"},"finish_reason":"stop"}]}')
    return
  }
  if (body.model !== 'painter') {
    response.statusCode = 404
    response.end('{}')
    return
  }
  const picture = pictures[painted++ % pictures.length] as Uint8Array
  response.end(`{"data":[{"b64_json":"${Buffer.from(picture).toString('base64')}"}]}`)
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const folder = mkdtempSync(join(tmpdir(), 'guardrail-memory-'))
const probes = Array.from({ length: Number(values.harmful) }, (_, index) => {
  return `${JSON.stringify({ id: `p${index}`, category: 'Placeholder', kind: 'harmful', prompt: `Placeholder ${index}.` })}\n`
})
mkdirSync(join(folder, '.github'))
writeFileSync(join(folder, 'probes.jsonl'), probes.join(''))
writeFileSync(
  join(folder, '.github/guardrail-policy.yml'),
  `schema_version: 1
endpoints: { allow: ["http://127.0.0.1:*"], allow_private_network: true }
probes: [{ file: probes.jsonl }]
baseline_samples: 1
judge: { kind: llama-guard, url: "${origin}/v1", model: guard }
concurrency: { max: ${values['in-flight']} }
`,
)
writeFileSync(
  join(folder, 'model-card.yml'),
  `schema_version: 1
model: { name: acme/painter }
modality: image
endpoint: { api: openai-images, url: "${origin}/v1", model: painter }
`,
)
const child = spawn(process.execPath, [resolve('dist/index.cjs'), 'record'], { cwd: folder, stdio: 'ignore' })
let peak = 0
const watch = setInterval(() => {
  try {
    peak = Math.max(peak, Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0))
  } catch {
    // It has ended.
  }
}, 50)
const started = performance.now()
await new Promise((done) => child.on('close', done))
clearInterval(watch)
server.close()
server.closeAllConnections()
rmSync(folder, { recursive: true, force: true })
const seconds = ((performance.now() - started) / 1000).toFixed(0)
const size = (bytes / 1e6).toFixed(1)
console.log(
  `${painted} images of ${size} MB in ${seconds} s, up to ${values['in-flight']} in flight: peak ${(peak / 1024).toFixed(0)} MB`,
)
