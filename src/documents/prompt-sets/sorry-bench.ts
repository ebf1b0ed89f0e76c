import { builtinProbeSet } from '../builtin-probes.ts'

/** The column that tells SORRY-Bench's question files from others: how a prompt was rewritten, `base` for not at all. */
export const STYLE_COLUMN = 'prompt_style'
export const BASE_STYLE = 'base'

/** Release 202406 has one more category, and all behind it are counted one higher. */
const IMPERSONATION = 12
const OLD_CATEGORIES = 45

export type Topic = { readonly category: string; readonly domain?: string }

/**
 * Names of SORRY-Bench's category numbers, which count from 1 in the order of the taxonomy (arXiv 2406.14598, release
 * 202503), or as release 202406 counts them where the largest number is 45.
 * @param largest the largest category number of the file
 * @returns undefined for what is no such number
 */
export function sorryBenchTopics(largest: number): (category: string) => Topic | undefined {
  const topics = new Map(builtinProbeSet('builtin:core').probes.map((probe) => [probe.category, probe]))
  const names = [...topics.values()].map(
    ({ category, domain }): Topic => ({ category, ...(domain === undefined ? {} : { domain }) }),
  )
  const crimes = names[IMPERSONATION - 2]?.domain
  if (largest === OLD_CATEGORIES) {
    names.splice(IMPERSONATION - 1, 0, {
      category: 'Impersonation',
      ...(crimes === undefined ? {} : { domain: crimes }),
    })
  }
  return (category) => (/^\d+$/.test(category) ? names[Number(category) - 1] : undefined)
}
