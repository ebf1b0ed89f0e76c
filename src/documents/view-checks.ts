import { UserError } from '../errors.ts'
import type { ModelCard } from '../generated/model-card.ts'
import type { Policy } from '../generated/policy.ts'
import type { Placed } from './source.ts'

/**
 * An image model reads no cipher and begins no answer with words, and a look at its picture decodes nothing.
 * @throws UserError naming the entries
 */
export function checkViews({ path, value, locate }: Placed<Policy>, modality: ModelCard['modality']): void {
  if (modality !== 'image') return
  const problems = value.probes.flatMap((entry, index) => {
    if (typeof entry === 'string') return []
    const remove = (name: 'styles' | 'prefill', what: string) => {
      const pointer = `/probes/${index}/${name}`
      if (entry[name] === undefined) return []
      return [{ file: path, message: `${pointer}: ${what}: remove it`, ...locate(pointer) }]
    }
    return [
      ...remove('styles', 'image checkpoints are not asked in styles'),
      ...remove('prefill', 'image checkpoints give no answer that could be begun for them'),
    ]
  })
  if (problems.length > 0) throw new UserError(problems)
}

/** One sentence where a view asks again what the set as it stands has asked already. */
export function describeSameTwice({ probes }: Policy, { system_prompt }: ModelCard['endpoint']): string[] {
  const both = probes.some((entry) => typeof entry !== 'string' && entry.system_prompt === 'both')
  if (!both || system_prompt !== undefined) return []
  return [
    'The policy asks for a view without the system prompt (system_prompt: both), but the manifest has no endpoint.system_prompt: that view asks the same thing twice.',
  ]
}
