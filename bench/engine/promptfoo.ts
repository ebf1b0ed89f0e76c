import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand, watchUsage } from './processes.ts'

/** Without its cache, its telemetry, its update check and its shared folder. */
const ALONE = {
  PROMPTFOO_DISABLE_TELEMETRY: '1',
  PROMPTFOO_DISABLE_UPDATE: '1',
  PROMPTFOO_DISABLE_REMOTE_GENERATION: 'true',
  PROMPTFOO_CACHE_ENABLED: 'false',
  OPENAI_API_KEY: 'none',
}

/**
 * Has promptfoo ask the same prompts and judge each answer by a regular expression, which costs it least.
 * @param width undefined for its own default
 */
export async function runPromptfoo(
  command: string,
  { url, prompts, width }: { readonly url: string; readonly prompts: readonly string[]; readonly width?: number },
): Promise<{ wallMs: number; cpuMs: number; peakMb: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'guardrail-promptfoo-'))
  const usage = watchUsage()
  try {
    const config = {
      prompts: ['{{prompt}}'],
      providers: [{ id: 'openai:chat:m', config: { apiBaseUrl: url, temperature: 0, max_tokens: 512 } }],
      defaultTest: { assert: [{ type: 'regex', value: "can't|cannot|sorry" }] },
      tests: prompts.map((prompt) => ({ vars: { prompt } })),
    }
    writeFileSync(join(folder, 'config.json'), JSON.stringify(config))
    const flags = ['eval', '-c', 'config.json', '-o', 'results.json', '--no-cache', '--no-progress-bar', '--no-table']
    if (width !== undefined) flags.push('-j', String(width))
    const env = { ...ALONE, ...usage.env, PROMPTFOO_CONFIG_DIR: join(folder, 'state') }
    const { code, wallMs, output } = await runCommand(command, flags, { cwd: folder, env })
    // 100: some assertions failed, as those on probes that are answered.
    if (code !== 0 && code !== 100) throw new Error(`promptfoo ended with ${code}:\n${output}`)
    return { wallMs, ...usage.read() }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
