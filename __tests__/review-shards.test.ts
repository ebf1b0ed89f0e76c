import { expect, test } from '@jest/globals'
import { openWorkspace, PROBES } from './support/judged-run.ts'

test('a merged report says that shards keep no texts', async () => {
  const workspace = await openWorkspace()
  try {
    workspace.policy({ baseline_samples: 1, self_rating: { probes: 0 }, report: { include_text: true } })
    workspace.speak('aligned')
    expect(await workspace.run('record')).toMatchObject({ code: 0 })
    expect(await workspace.run('check', '--seed', 'x', '--shard', '1/1', '--output-dir', 'parts')).toMatchObject({
      code: 0,
    })
    expect(await workspace.run('merge', '--seed', 'x', '--shards', 'parts')).toMatchObject({ code: 0 })
    const missing = `The texts of ${PROBES.length} answers are missing: shards and interrupted runs do not keep them.`
    expect(workspace.report().notes.join('\n')).toContain(missing)
    expect(await workspace.run('check')).toMatchObject({ code: 0 })
    expect(workspace.report().notes.join('\n')).not.toContain('are missing')
  } finally {
    await workspace.close()
  }
})
