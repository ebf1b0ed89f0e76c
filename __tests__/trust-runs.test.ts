import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import * as events from './support/event-payloads.ts'
import { startOidc } from './support/oidc-server.ts'
import { masked, POLICY, policy, startScenario, TOKEN, type TrustScenario } from './support/trust-scenario.ts'

/** Of the scenario's probes, once recorded. */
let baseline: string | undefined
let scenario: TrustScenario
beforeEach(async () => {
  scenario = await startScenario()
})
afterEach(async () => {
  await scenario.close()
  expect(scenario.github.violations).toEqual([])
})

describe('oidc-audience', () => {
  test('the bearer is the token that GitHub mints for the audience, and a new one before it expires', async () => {
    const oidc = scenario.closeAfter(await startOidc((n) => (n < 3 ? 30 : 600)))

    const result = await scenario.record({ 'oidc-audience': 'https://ckpt.acme.dev/?a=b' }, oidc.env)
    expect(new Set(oidc.audiences)).toEqual(new Set(['https://ckpt.acme.dev/?a=b']))
    // Two that expire within the minute are replaced at once, the third is good for the rest of the run.
    const bearers = scenario.endpoint.asks.map(({ headers }) => headers.authorization)
    expect(oidc.tokens).toHaveLength(3)
    expect([bearers[0], new Set(bearers)]).toEqual([
      `Bearer ${oidc.tokens[0]}`,
      new Set(oidc.tokens.map((token) => `Bearer ${token}`)),
    ])
    expect(masked(result)).toEqual(expect.arrayContaining([...oidc.tokens]))
    for (const secret of [...oidc.tokens, oidc.requestToken]) expect(scenario.shown(result)).not.toContain(secret)
  })

  test('a minted token that the server repeats is seen nowhere, nor half of it', async () => {
    const oidc = scenario.closeAfter(await startOidc(() => 300))
    scenario.reply = ({ authorization }) => ({
      status: 400,
      body: { error: { message: `${'x'.repeat(150)} ${authorization}` } },
    })
    const result = await scenario.record({ 'oidc-audience': 'acme' }, oidc.env)
    expect(result.summary).toMatch(/x Bearer .{3,8}"; 0 of/)
    expect(scenario.shown(result)).not.toContain(oidc.tokens[0]?.slice(0, 20))
  })

  test("nor is the job's own, which the issuer repeats, in the reason why the run stopped", async () => {
    const issuer = createServer(({ headers }, response) => {
      response.writeHead(400, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ message: headers.authorization }))
    })
    await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve))
    scenario.closeAfter(issuer)
    const { port } = issuer.address() as AddressInfo
    const result = await scenario.record(
      { 'oidc-audience': 'acme', 'time-limit': '4s' },
      {
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?x=1`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-of-the-job',
      },
    )
    expect(result.summary).toContain('Error Message: Bearer ')
    expect(scenario.shown(result)).not.toContain('request-token-of-the-job')
    issuer.closeAllConnections()
  })

  test('without id-token: write that is said before anything else', async () => {
    const result = await scenario.record({ 'oidc-audience': 'acme' })
    expect(result.code).toBe(1)
    expect(result.summary).toContain("input oidc-audience: this job may not have an OIDC token; add 'id-token: write'")
    expect([scenario.endpoint.requests(), scenario.github.requests.length]).toEqual([0, 0])
  })

  test('no token is minted for an origin that is not allowed, nor for an address that is refused', async () => {
    const oidc = scenario.closeAfter(await startOidc(() => 300))

    for (const endpoints of [{ allow: ['https://ckpt.acme.dev'] }, { allow_private_network: false }]) {
      scenario.change({ [POLICY]: policy(endpoints) })
      const result = await scenario.record({ 'oidc-audience': 'acme' }, oidc.env)
      expect(result.code).toBe(1)
    }
    expect([oidc.tokens.length, scenario.endpoint.requests()]).toEqual([0, 0])
  })

  test('it goes with the header authorization only', async () => {
    const oidc = scenario.closeAfter(await startOidc(() => 300))

    scenario.change({ [POLICY]: policy({ auth_header: 'api-key' }) })
    const result = await scenario.record({ 'oidc-audience': 'acme' }, oidc.env)
    expect(result.summary).toContain(`${POLICY}: endpoints.auth_header has to be authorization`)
    expect([oidc.tokens.length, scenario.endpoint.requests()]).toEqual([0, 0])
  })

  test('a pull request from a fork, which gets no such token either, hears of the secrets', async () => {
    const headSha = scenario.github.repository.commit(
      { 'model-card.yml': scenario.manifest('fork') },
      { parent: scenario.base },
    )
    const event = events.pullRequest({ headSha, baseSha: scenario.base, fork: 'stranger/models' })
    const result = await scenario.run(event, { inputs: { 'oidc-audience': 'acme' } })
    expect(result.report?.verdict.reasons.map(({ code }) => code)).toContain('no_secrets')
    expect(result.summary).toContain('examples/fork-pull-request.yml')
    expect(result.summary).toContain(headSha)
  })
})

describe('what is measured', () => {
  let base: string
  let head: string
  let later: string
  beforeEach(async () => {
    if (baseline === undefined) {
      const { read, outputs } = await scenario.record({})
      baseline = read(outputs['baseline-path'] ?? '') ?? ''
      expect(baseline).toContain('probe-5')
    }
    scenario.change({ 'guardrail/acme--support.baseline.json': baseline }, 'main')
    base = scenario.base
    head = scenario.github.repository.commit(
      { 'model-card.yml': scenario.manifest('read-by-a-maintainer') },
      { parent: base },
    )
    later = scenario.github.repository.commit(
      { 'model-card.yml': scenario.manifest('pushed-afterwards'), [POLICY]: policy({ model_aliases: ['any'] }) },
      { parent: head },
    )
    ;(scenario.endpoint.asks as unknown[]).length = 0
  })
  const checked = () => scenario.github.checkRuns.map(({ head_sha, status }) => [head_sha, status])

  test('after a label: the commit that had it, whatever was pushed since', async () => {
    scenario.github.pulls.push({ number: 7, head: later, base })
    const event = events.pullRequestTarget({ headSha: head, baseSha: base, action: 'labeled', fork: 'stranger/models' })
    const result = await scenario.run(event, { inputs: { 'endpoint-token': TOKEN } })
    expect(result.report?.event).toMatchObject({ head_sha: head, trusted_sha: base, pull_request: 7 })
    expect(result.report?.model.revision).toBe('read-by-a-maintainer')
    expect(scenario.asked()).toEqual(['read-by-a-maintainer'])
    expect(checked()).toEqual([[head, 'completed']])
    expect(scenario.github.comments.map(({ issue }) => issue)).toEqual([7])
    expect(scenario.github.lines()).not.toContain('GET /pulls/7')
  })

  test("by hand, with a pull request's number: its head at the start, judged by its base", async () => {
    scenario.github.pulls.push({ number: 12, head, base, baseRef: 'release/2' })
    const elsewhere = scenario.github.repository.commit(
      { [POLICY]: policy({ allow: ['https://other.example'] }) },
      { parent: base },
    )
    scenario.reply = () => {
      scenario.github.pulls[0] = { number: 12, head: later, base }
      return undefined
    }
    const result = await scenario.run(events.workflowDispatch({ sha: elsewhere }), {
      inputs: { ref: '#12', 'endpoint-token': TOKEN },
    })
    expect(result.report?.event).toMatchObject({
      name: 'workflow_dispatch',
      head_sha: head,
      trusted_sha: base,
      pull_request: 12,
      branch: 'release/2',
    })
    expect(scenario.asked()).toEqual(['read-by-a-maintainer'])
    expect(checked()).toEqual([[head, 'completed']])
    expect(scenario.github.comments.map(({ issue }) => issue)).toEqual([12])
    expect(scenario.github.lines().filter((line) => line === 'GET /pulls/12')).toHaveLength(1)
    expect(result.stdout).toContain(`The input ref stands for the commit ${head}`)
  })

  test('by hand, with a commit: that, judged by the commit that the run was started on', async () => {
    const result = await scenario.run(scenario.dispatched(), { inputs: { ref: later, 'endpoint-token': TOKEN } })
    expect(result.report?.event).toMatchObject({ head_sha: later, trusted_sha: base, branch: 'main' })
    expect(result.report?.event.pull_request).toBeUndefined()
    expect(scenario.asked()).toEqual(['pushed-afterwards'])
    expect(result.report?.notes.join(' ')).toContain(`edits ${POLICY}`)
    expect(checked()).toEqual([[later, 'completed']])
    expect(scenario.github.comments).toEqual([])
  })

  test.each([
    ['13', /has no pull request 13, or the token lacks 'pull-requests: read'/],
    ['main', /input ref: a pull request's number/],
    ['0123456789'.repeat(4), /cannot read acme\/models at 0123456789/],
  ])('by hand, with %s: nothing, and why', async (ref, message) => {
    const result = await scenario.run(scenario.dispatched(), { inputs: { ref, 'endpoint-token': TOKEN } })
    expect(result.code).toBe(1)
    expect(result.summary).toMatch(message)
    expect(scenario.endpoint.requests()).toBe(0)
  })
})

describe('examples/fork-pull-request.yml', () => {
  const read = (path: string) => parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
  const workflow = read('examples/fork-pull-request.yml')
  const { if: condition, steps, permissions } = workflow.jobs['guardrail-forks']

  test('starts by a label or by hand, never by a push', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request_target', 'workflow_dispatch'])
    expect(workflow.on.pull_request_target).toEqual({ types: ['labeled'] })
    expect(condition).toMatch(/github\.event\.label\.name == 'guardrail-check'/)
  })

  test('runs this action and nothing else, with inputs that it has and no more permissions than it needs', () => {
    expect(steps).toHaveLength(1)
    expect(steps[0].uses).toMatch(/^OWNER\/fine-tune-guardrail-check@/)
    expect(Object.keys(read('action.yml').inputs)).toEqual(expect.arrayContaining(Object.keys(steps[0].with)))
    expect([workflow.permissions, permissions]).toEqual([
      {},
      { contents: 'read', checks: 'write', 'pull-requests': 'write' },
    ])
  })
})
