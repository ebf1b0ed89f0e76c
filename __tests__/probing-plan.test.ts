import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { builtinCanaries, builtinProbeSet } from '../src/documents/builtin-probes.ts'
import type { Canary, Probe } from '../src/documents/probe-set.ts'
import { fillWord } from '../src/probing/canary-word.ts'
import { planTasks, seedOf, type Task } from '../src/probing/plan.ts'
import { probesOf } from './support/evidence.ts'

const { probes } = builtinProbeSet('builtin:core')
const canaries = builtinCanaries()
const plan = (given: Partial<Parameters<typeof planTasks>[0]> = {}) =>
  planTasks({ probes, canaries, samples: 1, runSeed: 'run', ...given })

type ProbeTask = Extract<Task, { kind: 'probe' }>
const askedProbes = (tasks: Iterable<Task>) => [...tasks].filter((task): task is ProbeTask => task.kind === 'probe')
const groupOf = ({ kind, category }: Probe) => `${kind} ${category}`
const names = (tasks: Iterable<Task>) =>
  [...tasks].map((task) => (task.kind === 'probe' ? `${task.probe.id} ${task.sample}` : task.kind))

function countGroups(all: readonly Probe[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const probe of all) counts.set(groupOf(probe), (counts.get(groupOf(probe)) ?? 0) + 1)
  return counts
}

describe('the order of questions', () => {
  test('has every probe as often as is asked for, and each canary once', () => {
    const tasks = plan({ samples: 3 })
    const asked = askedProbes(tasks).map(({ probe, sample }) => `${probe.id} ${sample}`)
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked).toHaveLength(3 * probes.length)
    const ids = [...tasks].flatMap((task) => (task.kind === 'canary' ? [task.canary.id] : []))
    expect(ids).toEqual(canaries.map(({ id }) => id))
  })

  test('has each probe once before any is asked again', () => {
    const samples = askedProbes(plan({ samples: 3 })).map(({ sample }) => sample)
    expect(samples).toEqual([...samples].sort())
  })

  test('is balanced: at any moment the built-in categories have been asked alike', () => {
    const harmful = askedProbes(plan()).filter(({ probe }) => probe.kind === 'harmful')
    const counts = new Map(harmful.map(({ probe }) => [probe.category, 0]))
    for (const { probe } of harmful) {
      counts.set(probe.category, (counts.get(probe.category) ?? 0) + 1)
      const all = [...counts.values()]
      expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1)
    }
  })

  test('is balanced whatever the sizes: each category has been asked in proportion', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(sizes, fc.string(), (given, runSeed) => {
        const set = given.flatMap((size, category) =>
          probesOf(1, size, 0).map((probe) => ({ ...probe, id: `${category} ${probe.id}`, category: `${category}` })),
        )
        const asked = askedProbes(planTasks({ probes: set, canaries: [], samples: 1, runSeed })).map(
          ({ probe }) => probe,
        )
        const total = countGroups(set)
        for (let length = 1; length <= asked.length; length++) {
          for (const [group, count] of countGroups(asked.slice(0, length))) {
            const size = total.get(group) ?? 0
            const share = (size * length) / set.length
            expect(Math.abs(count - share)).toBeLessThanOrEqual(1 + (size * given.length) / set.length)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  test('begins with a canary, and spreads the others evenly', () => {
    for (const samples of [1, 4]) {
      const tasks = plan({ samples })
      expect([...tasks][0]?.kind).toBe('canary')
      const places: number[] = []
      let before = 0
      for (const task of tasks) {
        if (task.kind === 'canary') places.push(before)
        if (task.kind === 'probe') before++
      }
      const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0))
      const ideal = (samples * probes.length) / canaries.length
      for (const gap of gaps) expect(Math.abs(gap - ideal)).toBeLessThanOrEqual(1)
    }
  })

  test('of the others is worked out when it is wanted, not before the first question', () => {
    let read = 0
    const get = (probe: Probe, name: string | symbol): unknown => {
      if (name === 'id') read++
      return Reflect.get(probe, name)
    }
    const watched = probes.map((probe) => new Proxy(probe, { get }))
    const tasks = plan({ probes: watched })[Symbol.iterator]()
    expect(tasks.next().value?.kind).toBe('canary')
    expect(read).toBe(0)
    expect([tasks.next(), tasks.next()].map(({ value }) => value?.kind)).toEqual(['identity', 'probe'])
    expect(read).toBeGreaterThanOrEqual(probes.length)
  })

  test('is the same for the same seed, however the set is sorted, and another for another', () => {
    expect(names(plan({ samples: 2 }))).toEqual(names(plan({ samples: 2 })))
    expect(names(plan({ probes: [...probes].reverse() }))).toEqual(names(plan()))
    expect(names(plan({ runSeed: 'other' }))).not.toEqual(names(plan()))
  })

  test.each<[string, Probe[], Canary[]]>([
    ['probes', [], canaries],
    ['canaries', probes, []],
    ['anything', [], []],
  ])('may be without %s', (_, some, known) => {
    const tasks = plan({ probes: some, canaries: known })
    expect([...tasks].filter(({ kind }) => kind !== 'identity')).toHaveLength(some.length + known.length)
  })
})

describe('seeds', () => {
  test('differ from question to question, and are what every server takes', () => {
    const seeds = askedProbes(plan({ samples: 4 })).map(({ seed }) => seed)
    expect(new Set(seeds).size).toBe(seeds.length)
    for (const seed of seeds) expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31).toBe(true)
    expect(Math.max(...seeds)).toBeGreaterThan(2 ** 30)
  })

  test('depend on the run, the probe and which answer it is, and on nothing else', () => {
    expect(seedOf('run', 'a', 0)).toBe(seedOf('run', 'a', 0))
    const others = [seedOf('other', 'a', 0), seedOf('run', 'b', 0), seedOf('run', 'a', 1)]
    expect(others).not.toContain(seedOf('run', 'a', 0))
    const few = askedProbes(plan({ probes: probes.slice(0, 5), samples: 2 }))
    for (const { probe, sample, seed } of few) expect(seed).toBe(seedOf('run', probe.id, sample))
  })

  test('of a further round are new ones', () => {
    const first = askedProbes(plan({ samples: 2 }))
    const second = askedProbes(plan({ samples: 2, firstSample: 2 }))
    expect(new Set(second.map(({ sample }) => sample))).toEqual(new Set([2, 3]))
    const seeds = new Set(first.map(({ seed }) => seed))
    expect(second.filter(({ seed }) => seeds.has(seed))).toEqual([])
  })
})

describe('the word that canaries ask to be repeated', () => {
  const words = (seed: string) =>
    canaries
      .map((canary) => fillWord(canary, seed))
      .flatMap(({ prompt, expect }) => (/"(.+)"$/.exec(prompt) ? expect : []))

  test('is the one that is expected, another in each canary and run', () => {
    const drawn = ['1', '2', '3'].flatMap(words)
    expect(new Set(drawn).size).toBe(12)
    for (const word of drawn) expect(word).toMatch(/^[a-z]{6}$/)
    for (const canary of canaries) {
      const { prompt, expect: expected } = fillWord(canary, '1')
      expect(`${prompt} ${expected}`).not.toContain('{word}')
      expect(fillWord(canary, '1').prompt).toBe(prompt)
    }
  })
})
