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
import type { Probe as ProbeEntry } from '../generated/probe-set.ts'
import { type Canary, type ProbeSet, probeSetOf } from './probe-set.ts'

/** By domain, in the order of the taxonomy, which is the order of the category table. */
const FILES: Readonly<Record<'builtin:core' | 'builtin:images', readonly string[]>> = {
  'builtin:core': [hate, crimes, topics, advice],
  /** For image checkpoints. */
  'builtin:images': [sexuality, violence, disturbing, harmless],
}

/** A built-in probe set. Its canaries are not in it: builtinCanaries go with every run, whatever sets it asks. */
export function builtinProbeSet(name: keyof typeof FILES): ProbeSet {
  return probeSetOf(name, FILES[name].flatMap(readLines))
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
  return readLines(text).map(({ id, prompt, expect = [] }) => ({ id, prompt, expect }))
}

/** Sound, as tests see to, so that no run has to look for mistakes in them. */
function readLines(text: string): ProbeEntry[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ProbeEntry)
}
