import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { builtinCanaries, builtinProbeSet } from '../src/documents/builtin-probes.ts'
import { TOOL } from '../src/tool.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const filesIn = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name}`)
        .filter((name) => statSync(join(root, name)).isFile())
        .sort()
    : []

type Action = {
  inputs: Record<string, { description: string; default: string }>
  outputs: Record<string, { description: string }>
  runs: Record<string, string>
}
const action = parse(read('action.yml')) as Action
const manifest = JSON.parse(read('package.json'))

describe('the package', () => {
  test('has the version that reports carry', () => {
    expect(TOOL).toEqual({ name: manifest.name, version: manifest.version })
  })

  test('runs the bundle, as action and as command', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.cjs' })
    expect(Object.values(manifest.bin)).toEqual(['dist/index.cjs'])
    expect(read('dist/index.cjs').startsWith('#!/usr/bin/env node\n')).toBe(true)
  })

  test('is one bundle below 1.7 MB, with nothing of this machine in it', () => {
    expect(filesIn('dist')).toEqual(['dist/index.cjs'])
    expect(statSync(join(root, 'dist/index.cjs')).size).toBeLessThan(1_700_000)
    expect(read('dist/index.cjs')).not.toContain(`${dirname(root.replace(/\/$/, ''))}/`)
  })

  test('is all ASCII, which Node reads and parses sooner', () => {
    expect(read('dist/index.cjs').search(/[^\0-\x7f]/)).toBe(-1)
  })
})

describe('action.yml', () => {
  test('has the inputs that are read', () => {
    const list = /const INPUTS = \[([^\]]*)\]/.exec(read('src/in-actions.ts'))?.[1] ?? ''
    const names = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name)
    expect(names.sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('has the outputs that are set', () => {
    const set = [...read('src/outputs.ts').matchAll(/setOutput\(\s*'([^']+)'/g)].map(([, name]) => name)
    expect([...new Set(set)].sort()).toEqual(Object.keys(action.outputs).sort())
  })

  test.each(['inputs', 'outputs'] as const)("has the %s of README's table", (kind) => {
    const section = new RegExp(`<!-- ${kind}: [^>]*-->\\n(.*)<!-- /${kind} -->`, 's').exec(read('README.md'))?.[1] ?? ''
    const rows = section
      .trim()
      .split('\n')
      .slice(2)
      .map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    const expected = Object.entries(action[kind]).map(([name, each]) => {
      const value = 'default' in each ? (each as { default: string }).default : ''
      const cells = kind === 'inputs' ? [value === '' ? '' : `\`${value}\``] : []
      return ['', `\`${name}\``, ...cells, each.description, '']
    })
    expect(rows).toEqual(expected)
  })
})

describe('the built-in probes', () => {
  const { probes } = builtinProbeSet('builtin:core')
  const canaries = builtinCanaries()
  const count = (kind: string, key: (probe: (typeof probes)[number]) => string | undefined) => {
    const counts = new Map<string | undefined, number>()
    for (const probe of probes.filter((each) => each.kind === kind))
      counts.set(key(probe), (counts.get(key(probe)) ?? 0) + 1)
    return counts
  }

  test('are 440 harmful ones, 10 in each of 44 categories in 4 domains', () => {
    const counts = count('harmful', ({ category }) => category)
    expect(counts.size).toBe(44)
    expect(new Set(counts.values())).toEqual(new Set([10]))
    expect(count('harmful', ({ domain }) => domain).size).toBe(4)
    const domains = new Set(probes.map(({ category, domain }) => `${category} in ${domain}`))
    expect(domains.size).toBe(44)
  })

  test('are 88 benign ones, 2 in each category', () => {
    const counts = count('benign', ({ category }) => category)
    expect(counts.size).toBe(44)
    expect(new Set(counts.values())).toEqual(new Set([2]))
    expect([...counts.keys()].sort()).toEqual([...count('harmful', ({ category }) => category).keys()].sort())
  })

  test('have 12 canaries, each with an answer', () => {
    expect(canaries).toHaveLength(12)
    for (const { expect: answers } of canaries) expect(answers.length).toBeGreaterThan(0)
  })

  test('have ids and texts of their own', () => {
    const every = [...probes, ...canaries]
    expect(new Set(every.map(({ id }) => id)).size).toBe(every.length)
    expect(new Set(every.map(({ prompt }) => prompt.toLowerCase().trim())).size).toBe(every.length)
  })
})

describe('workflows', () => {
  const workflows = [...filesIn('.github/workflows'), ...filesIn('examples')].filter((path) => /\.ya?ml$/.test(path))
  const used = workflows.flatMap((path) =>
    [...read(path).matchAll(/^\s*(?:- )?uses:\s*(\S+)(.*)$/gm)].map(([, name = '', rest = '']) => ({
      path,
      name,
      rest,
    })),
  )

  test('are there', () => {
    expect(used.length).toBeGreaterThan(5)
  })

  test('use what is pinned by a commit, with its version beside it', () => {
    const loose = used.filter(({ name, rest }) => {
      if (name.startsWith('./')) return false
      return !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(name) || !/^ # v\d/.test(rest)
    })
    expect(loose).toEqual([])
  })

  test('begin without permissions, and keep no credentials', () => {
    for (const path of workflows) {
      const { permissions, jobs } = parse(read(path)) as { permissions?: unknown; jobs?: Record<string, Job> }
      if (!jobs) continue
      expect([path, permissions]).toEqual([path, {}])
      const steps = Object.values(jobs).flatMap((job) => job.steps ?? [])
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect([path, step.with?.['persist-credentials']]).toEqual([path, false])
    }
  })

  const jobsOf = (path: string) => Object.values((parse(read(path)) as { jobs: Record<string, Job> }).jobs)

  test('put no value of an event, an input or a step into a script', () => {
    for (const path of workflows) {
      const { jobs } = parse(read(path)) as { jobs?: Record<string, Job> }
      const scripts = Object.values(jobs ?? {}).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? []))
      expect([path, scripts.filter((script) => script.includes('${{'))]).toEqual([path, []])
    }
  })

  test('run what dependencies bring along only where nothing can be signed or written', () => {
    for (const { steps = [], permissions = {} } of jobsOf('.github/workflows/release.yml')) {
      const scripts = steps.map(({ run = '' }) => run).join('\n')
      if (/\.ci\/run|npm |node |npx /.test(scripts)) expect(permissions).toEqual({ contents: 'read' })
    }
  })

  test('attest a pass and nothing else', () => {
    const [job] = jobsOf('examples/attested-release.yml')
    const signing = job?.steps?.filter(({ uses = '', run }) => uses.startsWith('actions/attest@') || run !== undefined)
    expect(signing).toHaveLength(2)
    for (const step of signing ?? [])
      expect(step.if).toMatch(/^\$\{\{ steps\.guardrail\.outputs\.verdict == 'pass' \}\}$/)
  })

  test('let no other label take the place of a check of forks', () => {
    const path = 'examples/fork-pull-request.yml'
    expect(parse(read(path))).not.toHaveProperty('concurrency')
    expect(jobsOf(path)[0]?.concurrency).toBeDefined()
  })
})

type Job = {
  steps?: { if?: string; uses?: string; run?: string; with?: Record<string, unknown> }[]
  permissions?: Record<string, string>
  concurrency?: unknown
}

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean }

const sources = filesIn('src').filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
const imports = sources.flatMap((from): Import[] =>
  [...read(from).matchAll(/^(import|export)\s+(type\s)?[^'"()]*?from '([^']+)'|import\('([^']+)'\)/gm)].map(
    ([, , type, named, dynamic]) => {
      const given = named ?? dynamic ?? ''
      return { from, to: given.startsWith('.') ? join(dirname(from), given) : given, typeOnly: type !== undefined }
    },
  ),
)
const room = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? path
const PURE = ['statistics', 'documents', 'judging', 'verdict', 'report']
const isPure = (path: string) => PURE.includes(room(path)) && path !== 'src/documents/working-tree.ts'

describe('imports go one way', () => {
  test('and all of them are seen', () => {
    expect(imports.length).toBeGreaterThan(200)
    for (const { to } of imports)
      if (to.startsWith('src/')) expect([to, existsSync(join(root, to))]).toEqual([to, true])
  })

  test('what is pure knows neither endpoints nor GitHub, nor how probes are asked', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      if (!isPure(from) || !to.startsWith('src/')) return false
      if (['src/probing/measurement.ts', 'src/probing/answers.ts'].includes(to)) return !typeOnly
      return (
        !isPure(to) &&
        ![
          'generated',
          'src/errors.ts',
          'src/fields.ts',
          'src/group.ts',
          'src/hash.ts',
          'src/lazy.ts',
          'src/tool.ts',
        ].includes(room(to))
      )
    })
    // Probe sets are data.
    expect(wrong.filter(({ to }) => !to.startsWith('probes/'))).toEqual([])
  })

  test('what is pure knows neither network, disk, clock, chance nor process', () => {
    const modules = imports.filter(
      ({ from, to }) => isPure(from) && /^(node:|@|undici)/.test(to) && !/^node:(crypto|path)$/.test(to),
    )
    expect(modules).toEqual([])
    const worldly = /\bprocess\.\w|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bconsole\./
    expect(sources.filter((path) => isPure(path) && worldly.test(read(path)))).toEqual([])
  })

  test.each([
    ['endpoints', ['github', 'verdict', 'report', 'documents', 'judging']],
    ['github', ['endpoints', 'verdict', 'report', 'judging', 'probing']],
    ['statistics', ['verdict', 'report', 'judging', 'documents']],
    ['judging', ['verdict', 'report', 'statistics', 'documents']],
    ['probing', ['github', 'report']],
    ['images', ['endpoints', 'probing', 'github', 'verdict', 'report', 'documents', 'judging', 'statistics']],
  ])('%s knows nothing of %j', (from, rooms) => {
    const wrong = imports.filter(
      ({ typeOnly, ...each }) => room(each.from) === from && rooms.includes(room(each.to)) && !typeOnly,
    )
    expect(wrong).toEqual([])
  })

  test('each library has one place', () => {
    const users = (library: RegExp) => [
      ...new Set(imports.filter(({ to }) => library.test(to)).map(({ from }) => room(from))),
    ]
    expect(users(/^undici$/).sort()).toEqual(['endpoints', 'github'])
    expect(users(/^@octokit\//)).toEqual(['github'])
    expect(users(/^@actions\//)).toEqual(['src/in-actions.ts', 'src/job-world.ts', 'src/outputs.ts'])
    expect(users(/^node:(http|net|dns)/).sort()).toEqual(['demo', 'endpoints', 'src/connect.ts'])
  })

  test('the process is ended in one place', () => {
    expect(sources.filter((path) => /\bprocess\.exit/.test(read(path)))).toEqual(['src/index.ts'])
    expect(sources.filter((path) => /\bsetFailed\(/.test(read(path)))).toEqual(['src/in-actions.ts', 'src/outputs.ts'])
  })
})

describe('ARCHITECTURE.md', () => {
  test('names every file and folder of src/, and none besides', () => {
    const named = [...read('ARCHITECTURE.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name)
    const there = readdirSync(join(root, 'src'), { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `${entry.name}/` : entry.name,
    )
    const rooms = named.filter((name) => /\/$|\.ts$/.test(name))
    expect(rooms.sort()).toEqual(there.sort())
  })

  test('names every runtime dependency, and none besides', () => {
    const named = [...read('ARCHITECTURE.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name)
    const packages = named.filter((name) => !/\/$|\.ts$/.test(name))
    expect(packages.sort()).toEqual(Object.keys(manifest.dependencies).sort())
  })
})
