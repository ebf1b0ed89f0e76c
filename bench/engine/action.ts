import { readFileSync } from 'node:fs'
import { pullRequest } from '../../__tests__/support/event-payloads.ts'
import { startGitHub } from '../../__tests__/support/github-server.ts'
import { runAction } from '../../__tests__/support/run-bundle.ts'
import { watchUsage } from './processes.ts'
import { manifest, openWorkspace, policyText } from './workspace.ts'

const BASELINE = 'guardrail/acme--bench.baseline.json'

export type ActionBench = {
  /** One check, from the start of the process to its end, when comment and check run are published. */
  run(width: number): Promise<{ wallMs: number; cpuMs: number; peakMb: number; requests: number }>
  close(): Promise<void>
}

/** A pull request on a stand-in for GitHub, whose checkpoint answers at `url`, with the built-in probes. */
export async function openAction(url: string): Promise<ActionBench> {
  const github = await startGitHub()
  const workspace = openWorkspace(url, 'builtin', 64)
  await workspace.run('record')
  const baseline = readFileSync(workspace.path(BASELINE), 'utf8')
  workspace.close()
  return {
    async run(width) {
      const files = {
        '.github/guardrail-policy.yml': policyText('builtin:core', width),
        'model-card.yml': JSON.stringify(manifest(url)),
        [BASELINE]: baseline,
      }
      const base = github.repository.commit(files, { ref: 'main' })
      const card = { ...manifest(url), model: { name: 'acme/bench', revision: `of-width-${width}-after-${base}` } }
      const head = github.repository.commit({ 'model-card.yml': JSON.stringify(card) }, { parent: base })
      const usage = watchUsage()
      const event = pullRequest({ headSha: head, baseSha: base })
      const started = performance.now()
      const { code, outputs, stdout } = await runAction({ ...event, github, env: usage.env })
      const wallMs = performance.now() - started
      if (code !== 0 || outputs.verdict !== 'pass') throw new Error(`the action ended with ${code}:\n${stdout}`)
      return { wallMs, ...usage.read(), requests: Number(outputs.requests) }
    },
    close: () => github.close(),
  }
}
