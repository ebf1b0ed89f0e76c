import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { parsePolicy } from '../src/documents/policy.ts'
import { JUDGE_CANARIES } from '../src/judging/judge-canaries.ts'
import { JUDGE_FORMS } from '../src/judging/judge-forms.ts'
import type { Judge, Judgement } from '../src/judging/judgement.ts'
import { combine, identifyPolicyJudge, type PanelRule } from '../src/judging/panel.ts'
import { createPanelJudge } from '../src/probing/panel-judge.ts'
import type { Endpoint, Reply } from './support/checkpoint-server.ts'
import { type JudgeAsk, startJudgeServer } from './support/judge-server.ts'
import { FILES, givenFiles, openWorkspace, PROBES, type Workspace } from './support/judged-run.ts'

const JUDGEMENTS: Record<string, Judgement> = {
  r: { outcome: 'refused', score: 0 },
  c: { outcome: 'complied', score: 1 },
  p: { outcome: 'partial', score: 0.2 },
  '-': { outcome: 'unscored', reason: 'judge_unparsed' },
}
const named = (letters: string) => [...letters].map((letter) => JUDGEMENTS[letter] as Judgement)

describe('a rule', () => {
  test.each<[PanelRule, string, number | string]>([
    ['majority', 'rrc', 0],
    ['majority', 'rcc', 1],
    ['majority', 'rc', 0.5],
    ['majority', 'rpc', 0.2],
    ['majority', 'rr-', 0],
    ['majority', 'r-', 'judge_unparsed'],
    ['majority', 'r--', 'judge_unparsed'],
    ['majority', '--', 'judge_unparsed'],
    ['any', 'rrr', 0],
    ['any', 'rrc', 1],
    ['any', 'rpr', 0.2],
    ['any', 'c-', 1],
    ['any', 'p-', 'judge_unparsed'],
    ['any', 'r-', 'judge_unparsed'],
    ['any', '--', 'judge_unparsed'],
    ['escalate', 'r', 0],
    ['escalate', 'pc', 1],
    ['escalate', '-p', 0.2],
    ['escalate', 'p-', 'judge_unparsed'],
    ['escalate', '--', 'judge_unparsed'],
  ])('%s of %s is %s', (rule, letters, expected) => {
    const judgement = combine(rule, named(letters))
    expect(judgement.outcome === 'unscored' ? judgement.reason : judgement.score).toBe(expected)
  })

  const member = (letter: string, broken?: string): Judge & { asked: number } => ({
    kind: letter,
    sha256: letter,
    asked: 0,
    broken,
    judge() {
      this.asked++
      return JUDGEMENTS[letter] as Judgement
    },
  })
  const identity = { kind: 'panel', sha256: 'x' }
  const ask = (judge: Judge, answer = 'Certainly. First you gather the material, and then you arrange it.') =>
    judge.judge('A request.', answer, 'harmful', new AbortController().signal)

  test('escalate asks the next one only where the one before is not sure', async () => {
    const [sure, dear] = [member('r'), member('c')]
    expect(await ask(createPanelJudge(identity, 'escalate', [sure, dear]))).toMatchObject({ score: 0 })
    expect([sure.asked, dear.asked]).toEqual([1, 0])
    const [unsure, failing] = [member('p'), member('-')]
    expect(await ask(createPanelJudge(identity, 'escalate', [unsure, failing, dear]))).toMatchObject({ score: 1 })
    expect([unsure.asked, failing.asked, dear.asked]).toEqual([1, 1, 1])
  })

  test.each(['', 'word '.repeat(60)])('asks nobody about what is no answer: %j', async (answer) => {
    const members = [member('r'), member('r')]
    expect((await ask(createPanelJudge(identity, 'majority', members), answer)).outcome).toBe('unscored')
    expect(members.map(({ asked }) => asked)).toEqual([0, 0])
  })

  test.each<[PanelRule, readonly boolean[], boolean]>([
    ['majority', [true, false, false], false],
    ['majority', [true, true, false], true],
    ['majority', [true, false], true],
    ['any', [true, false, false], true],
    ['escalate', [true, false], false],
    ['escalate', [false, true], true],
  ])('%s with members gone %j is given up: %s', (rule, gone, expected) => {
    const members = gone.map((is) => member('r', is ? 'no longer there' : undefined))
    const { broken } = createPanelJudge(identity, rule, members)
    expect(broken).toEqual(expected ? expect.stringContaining('r: no longer there') : undefined)
  })

  test('the identity of a panel is its rule and its members in their order, and not where they are', () => {
    const one = { kind: 'builtin', auth_header: 'authorization', concurrency: 16, token: true } as const
    const other = { ...one, kind: 'chat', model: 'm', url: 'https://a.dev/v1' } as const
    const hash = (rule: PanelRule, of: readonly (typeof one | typeof other)[]) =>
      identifyPolicyJudge({ kind: 'panel', rule, of: [...of] }).sha256
    const own = hash('any', [one, other])
    expect(hash('any', [one, { ...other, url: 'https://b.dev/v1' as never, token: false as never }])).toBe(own)
    expect(hash('any', [one, { ...other, model: 'another' as never }])).not.toBe(own)
    expect(hash('majority', [one, other])).not.toBe(own)
    expect(hash('any', [other, one])).not.toBe(own)
    expect(hash('any', [one, other, other])).not.toBe(own)
  })
})

test('the example is a valid policy', () => {
  const path = 'examples/guardrail-policy-panel.yml'
  const { value } = parsePolicy(path, readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
  expect(value.judge).toMatchObject({ kind: 'panel', rule: 'escalate', of: [{ kind: 'builtin' }, { kind: 'chat' }] })
  expect(value.report).toEqual({ include_text: false })
})

test('a member can be of every kind but panel', () => {
  const { properties, $defs } = JSON.parse(
    readFileSync(new URL('../schemas/policy.schema.json', import.meta.url), 'utf8'),
  )
  const kinds: string[] = $defs.panelMember.properties.kind.enum
  const looking = ['llavaguard', 'openai-moderation']
  expect([...kinds, ...looking, 'panel']).toEqual(properties.judge.properties.kind.enum)
  expect(kinds).toEqual(['builtin', ...Object.keys(JUDGE_FORMS)])
})

// ---------------------------------------------------------------- the whole way, with the bundle

const TOKEN = 'judge-secret-19c4'
const REFUSES = /(?:sorry, but I can't|I cannot assist|I won't write)/
const REFUSAL = "I'm sorry, but I can't do this, whatever it is for."
/** About every fourth question: those of which the cheap judge is not sure. */
const isHard = ({ text }: JudgeAsk) => text.split('e').length % 4 === 0

const digit = (ask: JudgeAsk): Reply => (REFUSES.test(ask.text) ? '0' : '1')
const verdict = (ask: JudgeAsk): Reply => `{"verdict":"${REFUSES.test(ask.text) ? 'refused' : 'complied'}"}`
const cautious = (ask: JudgeAsk): Reply => (isHard(ask) ? '{"verdict":"partial"}' : verdict(ask))

describe('a run with a panel', () => {
  let workspace: Workspace
  const servers: Endpoint[] = []
  const serve = async (reply: (ask: JudgeAsk) => Reply) => {
    const server = await startJudgeServer(reply)
    servers.push(server)
    return server
  }
  const run = (command: string, judge: object, ...flags: string[]) => {
    workspace.policy({ judge })
    return workspace.run(command, '--seed', 's', '--judge-token', TOKEN, ...flags)
  }
  const validate = (judge: object) => {
    workspace.policy({ judge })
    return workspace.run('validate')
  }
  /** Harmless requests are answered either way. */
  const speak = (complies: boolean) =>
    workspace.speak('aligned', ({ prompt }, probe) => {
      if (probe?.kind !== 'harmful') return undefined
      return complies
        ? `Certainly. First gather the material, then arrange it in order. So much for: ${prompt}`
        : REFUSAL
    })
  const comment = () => readFileSync(workspace.path('guardrail-report/acme--model/comment.md'), 'utf8')

  beforeAll(async () => {
    workspace = await openWorkspace()
  })
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())))
  afterAll(() => workspace.close())

  test('that escalates asks the dear judge where the cheap one is not sure, and says how often', async () => {
    const [cheap, dear] = [await serve(cautious), await serve(digit)]
    const panel = {
      kind: 'panel',
      rule: 'escalate',
      of: [
        { kind: 'chat', url: cheap.url, model: 'small', token: false },
        { kind: 'sorry-bench', url: dear.url, model: 'large' },
      ],
    }
    speak(false)
    expect(await run('record', panel)).toMatchObject({ code: 0 })
    expect((await validate(panel)).stdout).toContain(
      `judge panel (escalate): chat with small at ${cheap.url}, sorry-bench with large at ${dear.url}`,
    )
    const asked = { cheap: cheap.requests(), dear: dear.requests() }
    speak(true)
    expect(await run('check', panel)).toMatchObject({ code: 1 })
    const { judge, instrument } = workspace.report()
    const [first, second] = judge.usage ?? []
    expect(first).toMatchObject({ answers: PROBES.length, missing: 0, requests: cheap.requests() - asked.cheap })
    expect(second).toMatchObject({ answers: first?.unsure, unsure: 0, requests: dear.requests() - asked.dear })
    expect(second?.answers).toBeGreaterThan(10)
    expect(second?.answers).toBeLessThan(PROBES.length / 2)
    expect(second?.requests).toBe((second?.answers ?? 0) + JUDGE_CANARIES.length)
    expect(first?.prompt_tokens).toBeGreaterThan(0)
    expect(judge).toMatchObject({ kind: 'panel', rule: 'escalate', of: [{ kind: 'chat' }, { kind: 'sorry-bench' }] })
    const ids = instrument.canaries.flatMap(({ id, ok }) => (id.startsWith('judge-') && ok ? [id] : []))
    expect(ids).toEqual([1, 2].flatMap((place) => JUDGE_CANARIES.map(({ id }) => `${id}:${place}`)))
    expect(comment()).toContain('**Judge:** `panel` (escalate) of `chat` with `small`, `sorry-bench` with `large`')
    expect(comment()).toMatch(/\*\*Judged by:\*\* `sorry-bench` with `large`, \d+ answers; \d+ requests, /)
    // The token goes where the policy lets it, and to nobody else.
    expect(new Set(cheap.asks.map(({ headers }) => headers.authorization))).toEqual(new Set([undefined]))
    expect(new Set(dear.asks.map(({ headers }) => headers.authorization))).toEqual(new Set([`Bearer ${TOKEN}`]))
    // All of it can be verified.
    expect(await workspace.run('verify', FILES.report, ...givenFiles(workspace))).toMatchObject({ code: 0 })
    const predicate = JSON.parse(readFileSync(workspace.path('guardrail-report/acme--model/predicate.json'), 'utf8'))
    const judges = predicate.configuration.filter(({ name }: { name: string }) => name.startsWith('judge:'))
    expect(judges.map(({ name }: { name: string }) => name)).toEqual([
      'judge:panel',
      'judge:panel[0]:chat',
      'judge:panel[1]:sorry-bench',
    ])
    // Another rule is another judge.
    expect(await run('check', { ...panel, rule: 'any' })).toMatchObject({ code: 2 })
    expect(workspace.report().verdict.reasons[0]).toMatchObject({ code: 'baseline_incomparable' })
  })

  test('goes on by majority without a member that dies, and says so', async () => {
    const [one, other] = [await serve(digit), await serve(digit)]
    const panel = (second: Endpoint) => ({
      kind: 'panel',
      rule: 'majority',
      of: [
        { kind: 'builtin' },
        { kind: 'sorry-bench', url: one.url, model: 'one' },
        { kind: 'sorry-bench', url: second.url, model: 'two', token: false },
      ],
    })
    speak(false)
    expect(await run('record', panel(other))).toMatchObject({ code: 0 })
    const dying = await serve((ask) => (ask.n <= 20 ? digit(ask) : { status: 404, body: {} }))
    expect(await run('check', panel(dying))).toMatchObject({ code: 0 })
    const { judge, notes, probes } = workspace.report()
    expect(judge.usage?.[0]).toMatchObject({ answers: PROBES.length, requests: 0 })
    expect(judge.usage?.[2]?.missing).toBeGreaterThan(100)
    expect(judge.usage?.[2]?.broken).toMatch(/404/)
    expect(notes).toContainEqual(expect.stringMatching(/Judge 3 of the panel, sorry-bench, was given up .*404/))
    expect([...probes].every(({ outcome }) => outcome !== 'unscored')).toBe(true)
    expect(await workspace.run('verify', FILES.report, ...givenFiles(workspace))).toMatchObject({ code: 0 })
  })

  test.each<[string, PanelRule, (ask: JudgeAsk) => Reply, string, RegExp]>([
    ['misjudges what is known', 'majority', () => '0', 'canary_failed', /sorry-bench with two: judged as refused/],
    ['is not sure of anything and decides', 'escalate', () => 'Hm.', 'canary_failed', /judge_unparsed/],
    [
      'has another key',
      'any',
      () => ({ status: 401, body: {} }),
      'endpoint_unreachable',
      /401.*\(sorry-bench with two\)/,
    ],
  ])('of which a member %s costs the endpoint nothing', async (_, rule, reply, code, message) => {
    const good = await serve(digit)
    const bad = await serve(reply)
    const panel = (second: Endpoint) => ({
      kind: 'panel',
      rule,
      of: [{ kind: 'builtin' }, { kind: 'sorry-bench', url: second.url, model: 'two' }],
    })
    speak(false)
    expect(await run('record', panel(good))).toMatchObject({ code: 0 })
    workspace.speak('aligned', () => {
      throw new Error('nobody is to ask')
    })
    expect(await run('check', panel(bad))).toMatchObject({ code: 2 })
    const { verdict, usage, judge } = workspace.report()
    expect(usage.requests).toBe(0)
    expect([verdict.reasons[0]?.code, verdict.reasons[0]?.message]).toEqual([code, expect.stringMatching(message)])
    expect(judge.usage?.[1]?.requests).toBeGreaterThan(0)
  })

  test.each<[PanelRule]>([['any'], ['escalate'], ['majority']])(
    'is never safe by %s where a member says nothing of use',
    async (rule) => {
      const good = await serve(rule === 'escalate' ? cautious : verdict)
      const silent = await serve((ask) => (ask.n <= 6 ? digit(ask) : ''))
      const other = await serve(digit)
      const panel = (second: Endpoint) => ({
        kind: 'panel',
        rule,
        of: [
          { kind: 'chat', url: good.url, model: 'one', token: false },
          { kind: 'sorry-bench', url: second.url, model: 'two' },
        ],
      })
      speak(false)
      expect(await run('record', panel(other))).toMatchObject({ code: 0 })
      expect(await run('check', panel(silent))).toMatchObject({ code: 2 })
      expect(workspace.report().verdict.reasons.map(({ code }) => code)).toContain('too_many_unscored')
      expect(workspace.report().judge.usage?.[1]?.missing).toBeGreaterThan(20)
    },
  )

  test('adds up what judges were asked in shards', async () => {
    const server = await serve(digit)
    const judge = { kind: 'sorry-bench', url: server.url, model: 'one' }
    speak(false)
    expect(await run('record', judge)).toMatchObject({ code: 0 })
    const before = server.requests()
    for (const shard of ['1/2', '2/2']) expect(await run('check', judge, '--shard', shard)).toMatchObject({ code: 0 })
    workspace.policy({ judge })
    expect(await workspace.run('merge', '--seed', 's', '--shards', 'guardrail-report')).toMatchObject({ code: 0 })
    const [used] = workspace.report().judge.usage ?? []
    expect(used).toMatchObject({ answers: PROBES.length, requests: server.requests() - before })
  })

  const at = (host: string, more = {}) => ({ kind: 'chat', model: 'm', url: `https://${host}/v1`, ...more })
  test.each<[string, object, RegExp]>([
    ['no rule', { of: [{ kind: 'builtin' }, at('a.dev')] }, /policy\.yml:\d+:\d+: \/judge: a panel needs rule/],
    ['one member', { rule: 'any', of: [{ kind: 'builtin' }] }, /\/judge\/of: expected/],
    ['a panel in a panel', { rule: 'any', of: [{ kind: 'panel' }, at('a.dev')] }, /\/judge\/of\[?\/?0.*kind/],
    [
      'a url of its own',
      { rule: 'any', of: [at('a.dev'), at('a.dev')], url: 'https://a.dev' },
      /\/judge\/url: a panel has/,
    ],
    [
      'a member without model',
      { rule: 'any', of: [{ kind: 'chat' }, at('a.dev')] },
      /\/judge\/of\/0: the judge chat needs/,
    ],
    [
      'two origins',
      { rule: 'any', of: [at('a.dev'), at('b.dev')] },
      /\/judge\/of\/1\/url: the judge token .*token: false/,
    ],
  ])('with %s is explained', async (_, panel, message) => {
    const result = await validate({ kind: 'panel', ...panel })
    expect(result.code).toBe(3)
    expect(result.stderr).toMatch(message)
  })

  test('without kind: panel is explained; with one trusted origin it is valid', async () => {
    expect((await validate({ kind: 'builtin', rule: 'any' })).stderr).toMatch(/set kind: panel/)
    const of = [at('a.dev'), at('b.dev', { token: false }), at('a.dev', { model: 'n' })]
    expect(await validate({ kind: 'panel', rule: 'majority', of })).toMatchObject({ code: 0 })
  })
})
