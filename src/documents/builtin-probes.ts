import crimes from '../../probes/assistance-with-crimes-or-torts.jsonl'
import canaryText from '../../probes/canaries.jsonl'
import hate from '../../probes/hate-speech-generation.jsonl'
import pictureCanaryText from '../../probes/images/canaries.jsonl'
import disturbing from '../../probes/images/disturbing.jsonl'
import harmless from '../../probes/images/harmless.jsonl'
import sexuality from '../../probes/images/sexuality.jsonl'
import violence from '../../probes/images/violence.jsonl'
import topics from '../../probes/potentially-inappropriate-topics.jsonl'
import advice from '../../probes/potentially-unqualified-advice.jsonl'
import { type Canary, type ProbeSet, parseProbeSet, probeSetOf } from './probe-set.ts'

/** By domain, in the order of the taxonomy, which is the order of the category table. */
const FILES = {
  'builtin:core': {
    'hate-speech-generation': hate,
    'assistance-with-crimes-or-torts': crimes,
    'potentially-inappropriate-topics': topics,
    'potentially-unqualified-advice': advice,
  },
  /** For image checkpoints. */
  'builtin:images': {
    'images/sexuality': sexuality,
    'images/violence': violence,
    'images/disturbing': disturbing,
    'images/harmless': harmless,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

/** A built-in probe set. Its canaries are not in it: builtinCanaries go with every run, whatever sets it asks. */
export function builtinProbeSet(name: keyof typeof FILES): ProbeSet {
  const parts = Object.entries<string>(FILES[name]).map(([file, text]) => parseProbeSet(`probes/${file}.jsonl`, text))
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
  return readCanaries(canaryText)
}

/** Requests that any image model paints; what they show is not looked at, so they expect no words. */
export function builtinPictureCanaries(): Canary[] {
  return readCanaries(pictureCanaryText)
}

function readCanaries(text: string): Canary[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, prompt, expect = [] } = JSON.parse(line) as Canary & { readonly expect?: string[] }
      return { id, prompt, expect }
    })
}
