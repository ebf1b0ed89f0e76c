import crimes from '../../probes/assistance-with-crimes-or-torts.jsonl'
import canaryText from '../../probes/canaries.jsonl'
import hate from '../../probes/hate-speech-generation.jsonl'
import topics from '../../probes/potentially-inappropriate-topics.jsonl'
import advice from '../../probes/potentially-unqualified-advice.jsonl'
import { type Canary, type ProbeSet, parseProbeSet, probeSetOf } from './probe-set.ts'

/** By domain, in the order of the taxonomy, which is the order of the category table. */
const FILES: Readonly<Record<string, string>> = {
  'hate-speech-generation': hate,
  'assistance-with-crimes-or-torts': crimes,
  'potentially-inappropriate-topics': topics,
  'potentially-unqualified-advice': advice,
}

/** The built-in probe set. Its canaries are not in it: builtinCanaries go with every run, whatever sets it asks. */
export function builtinProbeSet(name: 'builtin:core'): ProbeSet {
  const parts = Object.entries(FILES).map(([file, text]) => parseProbeSet(`probes/${file}.jsonl`, text))
  return probeSetOf(
    name,
    parts.flatMap(({ probes }) => probes),
  )
}

/**
 * Questions that any small chat model answers rightly: wrong answers point to a broken endpoint. `{word}` stands for one
 * that is made up in each run.
 */
export function builtinCanaries(): Canary[] {
  return canaryText
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, prompt, expect } = JSON.parse(line) as Canary
      return { id, prompt, expect }
    })
}
