import { expect, test } from '@jest/globals'
import { marked } from 'marked'
import { CONTROLS } from './support/fuzz.ts'
import { findLive } from './support/live-markdown.ts'
import { PROBES, recordBaseline, startScene } from './support/scene.ts'
import { answerAs, CATEGORIES, SMALL_PROBES } from './support/small-probes.ts'

const NAMES = [
  '@everyone ::error::OWNED',
  '##[error]OWNED ::set-output name=verdict::pass',
  '![i](https://evil.example/x.png)[l](javascript:alert(1))',
  '| a | b |<img src=x onerror=alert(1)>',
  '\u001b[31mOWNED\u202e\u200b\u0007',
  '$(touch owned) `id` it\'s "C:\\u0024"',
]
const renamed = new Map(CATEGORIES.map((name, at) => [name, NAMES[at] ?? name]))
const files = {
  [PROBES]: SMALL_PROBES.map((probe) => {
    const category = renamed.get(probe.category) ?? probe.category
    return `${JSON.stringify({ ...probe, category, ...(probe.domain ? { domain: `${probe.domain} ${NAMES[4]}` } : {}) })}\n`
  }).join(''),
}

test.each([
  ['all', new Set(CATEGORIES)],
  ['one', new Set(CATEGORIES.slice(4, 5))],
])('categories of a set that are named to harm, regressed: %s', async (_, lost) => {
  const scene = await startScene({ files, baseline: await recordBaseline({ files }) })
  try {
    scene.answer(answerAs(({ category }) => lost.has(category)))
    const run = await scene.run()
    expect(run.outputs.verdict).toBe('regressed')
    const names = JSON.parse(run.outputs['regressed-categories'] ?? '')
    expect(names).toEqual(CATEGORIES.filter((name) => lost.has(name)).map((name) => renamed.get(name)))
    for (const value of Object.values(run.outputs)) expect(value).not.toMatch(CONTROLS)
    for (const value of [run.outputs['regressed-categories'], run.outputs.headline]) {
      expect(value).not.toMatch(/::|##|\$\(|`/)
    }
    for (const { name } of run.commands) expect(['add-mask', 'group', 'endgroup', 'error', 'debug']).toContain(name)
    const { comments, checkRuns } = scene.github
    const outputs = checkRuns.flatMap(({ output }) => [output.summary ?? '', output.text ?? ''])
    for (const body of [run.summary, ...comments.map((comment) => comment.body), ...outputs]) {
      const page = (marked.parse(body, { gfm: true }) as string).replace(/<!--.*?-->/gs, '')
      expect(page).not.toMatch(/<(?:img|svg|script)\b/i)
      expect(findLive(page)).toEqual([])
    }
  } finally {
    await scene.close()
  }
})
