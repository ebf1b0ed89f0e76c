import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Reply } from './support/checkpoint-server.ts'
import { startConnectProxy } from './support/connect-proxy.ts'
import { masked, POLICY, policy, startScenario, TOKEN, type TrustScenario } from './support/trust-scenario.ts'

const PEM = fileURLToPath(new URL('fixtures/loopback-tls.pem', import.meta.url))
let scenario: TrustScenario
beforeEach(async () => {
  scenario = await startScenario()
})
afterEach(async () => {
  await scenario.close()
  expect(scenario.github.violations).toEqual([])
})

describe('behind a proxy', () => {
  test('the endpoint and GitHub are asked through it, and it sees no token', async () => {
    const pem = readFileSync(PEM)
    const asks: NodeJS.Dict<string | string[]>[] = []
    const server = createServer({ cert: pem, key: pem }, (request, response) => {
      asks.push(request.headers)
      const answer = { model: 'base', choices: [{ message: { content: 'I cannot help with that.' } }] }
      request.resume().on('end', () => response.end(JSON.stringify(answer)))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    scenario.closeAfter(server)
    const ports: Record<string, number> = {
      'checkpoint.invalid:443': (server.address() as AddressInfo).port,
      'github.invalid:80': Number(new URL(scenario.github.url).port),
    }
    const proxy = scenario.closeAfter(await startConnectProxy((target) => ports[target]))
    scenario.change({ 'model-card.yml': scenario.manifest('base', 'https://checkpoint.invalid/v1') })
    const result = await scenario.run(scenario.dispatched(), {
      inputs: { mode: 'record', 'endpoint-token': TOKEN },
      env: {
        GITHUB_API_URL: 'http://github.invalid',
        https_proxy: proxy.url,
        HTTP_PROXY: proxy.url,
        NODE_EXTRA_CA_CERTS: PEM,
      },
    })
    // Two of them ask how harmful a harmless request is, with token probabilities and without.
    expect(result.outputs.requests).toBe('21')
    expect(asks.length).toBe(21)
    expect(asks.every(({ authorization }) => authorization === `Bearer ${TOKEN}`)).toBe(true)
    expect(new Set(proxy.targets)).toEqual(new Set(Object.keys(ports)))
    expect(proxy.sent().includes(TOKEN)).toBe(false)
    server.closeAllConnections()
  })

  test('no_proxy leads around it, and metadata addresses are refused all the same', async () => {
    const proxy = scenario.closeAfter(await startConnectProxy(() => undefined))
    scenario.change({
      'model-card.yml': scenario.manifest('base', 'http://2852039166/v1'),
      [POLICY]: policy({ allow: ['http://169.254.169.254'] }),
    })
    const env = { http_proxy: proxy.url, no_proxy: 'github.invalid,127.0.0.1' }
    const result = await scenario.record({}, env)
    expect(result.summary).toContain('never allowed')
    expect(proxy.targets).toEqual([])
  })
})

describe('a server that repeats the token', () => {
  const place: [string, (said: string) => Reply][] = [
    ['in its errors', (said) => ({ status: 400, body: { error: { message: `${'x '.repeat(90)}${said}` } } })],
    [
      'in a header',
      (said) => ({ status: 500, body: '', headers: { 'content-type': `text/${said.slice(7)}`, 'x-a': said } }),
    ],
    ['as the name of its model', (said) => ({ content: 'No.', model: said.slice(7) })],
    ['in its answers', (said) => ({ content: `Your key is ${said}. I cannot help with that.` })],
    ['as a key', (said) => ({ status: 400, body: { [said]: 1, error: { [said]: said, message: 'x\n' } } })],
    ['in basic authentication', (said) => ({ status: 400, body: { message: btoa(`user:${said.slice(7)}:x`) } })],
    [
      'as another server writes it',
      (said) => ({ status: 400, body: { message: [...said].map((sign) => `&#${sign.charCodeAt(0)};`).join('') } }),
    ],
    ['sixty lists deep', (said) => ({ body: `${'['.repeat(60)}"\\n${said}"${']'.repeat(60)}` })],
    ['in a page', (said) => ({ body: `<html>${said}</html>`, headers: { 'content-type': `text/${said.slice(7)}` } })],
  ]
  test.each(place)('%s: it is seen nowhere', async (_, say) => {
    scenario.reply = ({ authorization }) => say(`${authorization}`)
    const result = await scenario.record({ 'endpoint-token': TOKEN, 'time-limit': '4s' }, { RUNNER_DEBUG: '1' })
    expect(scenario.endpoint.asks[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`)
    expect(masked(result)).toContain(TOKEN)
    // Not even its first half: what is quoted may have been cut.
    expect(scenario.shown(result)).not.toContain(TOKEN.slice(0, 14))
    expect(scenario.shown(result)).not.toMatch(/&#101;&#110;&#100;|c2stZW5kcG9pbnQt|Atcm5kcG9pbnQt|bmRwb2lud/)
  })
})
