import { type Problem, UserError } from './errors.ts'
import { hashOf } from './hash.ts'
import type { Settings } from './inputs/settings.ts'
import { createJournal, type Journal } from './probing/journal.ts'
import type { JournalHeader } from './probing/journal-lines.ts'
import type { RunParts, Shard } from './probing/shard.ts'
import type { Setup } from './setup.ts'
import { TOOL } from './tool.ts'
import type { Interrupted, World } from './world.ts'

/** A run that writes its journal: a new one, or one that goes on where it was interrupted. */
export type Undertaking = {
  readonly journal: Journal
  /** With the seed of the interrupted run, unless the user gave one. */
  readonly settings: Settings
  readonly notes: readonly string[]
}

/** What a run's results depend on, by name. */
export function partsOf(
  { manifest, policy, probeSets, probeSet, judge, decoding }: Setup,
  { seed }: Pick<Settings, 'seed'>,
  { event }: Pick<World, 'event'>,
): RunParts {
  return {
    commit: event.head_sha ?? 'working tree',
    manifest: manifest.sha256,
    policy: policy.sha256 ?? 'none',
    'probe set': probeSet.sha256,
    // With what they are to be answered, which the digest of a probe set leaves out.
    'canary set': hashOf(probeSets.map(({ canaries }) => canaries)),
    judge: judge.sha256,
    decoding: decoding.sha256,
    seed,
    tool: TOOL.version,
  }
}

/** Finds the interrupted run that is to be gone on with. @throws UserError naming everything in which it differs */
export function undertake(setup: Setup, given: Settings, world: World, shard?: Shard): Undertaking {
  const model = setup.manifest.value.model.name
  const interrupted = world.journals.find(model, shard)
  const drawn = shard && world.event.name === 'command-line' ? sharedSeed(setup, given, world) : given.seed
  const seed = given.seedGiven ? given.seed : interrupted?.header.run.seed || drawn
  const settings = { ...given, seed }
  const header: JournalHeader = world.scrub({
    journal: 1,
    model,
    ...(shard ? { shard } : {}),
    began_at: world.date().toISOString(),
    run: { ...partsOf(setup, settings, world), ...moreParts(setup, settings) },
  })
  if (interrupted) refuseOther(interrupted, header)
  const journal = createJournal({
    header,
    recorded: interrupted,
    open: () => world.journals.open(model, shard, interrupted),
    date: world.date,
  })
  const keep: Journal['keep'] = (entry, spent) => journal.keep(world.scrub(entry), spent)
  const end: Journal['end'] = (result) => journal.end(world.scrub(result))
  return { journal: { ...journal, keep, end }, settings, notes: interrupted ? notesOn(interrupted) : [] }
}

/** What a shard draws of its own would be foreign to the others, so it takes what they have in common. A job's is its run's. */
function sharedSeed(setup: Setup, settings: Settings, world: World): string {
  const { seed: _, ...parts } = partsOf(setup, settings, world)
  return hashOf({ ...parts, ...moreParts(setup, settings) }).slice(0, 16)
}

/** A baseline decides about further rounds and early stops, and thereby about what is asked. */
function moreParts({ manifest, baseline }: Setup, { mode, stopEarly }: Settings): RunParts {
  const { model, endpoint } = manifest.value
  const revision = model.revision === undefined ? '' : `, revision ${model.revision}`
  return {
    mode,
    checkpoint: `${endpoint.model} at ${new URL(endpoint.url).origin}${revision}`,
    ...(mode === 'record' ? {} : { baseline: baseline.document?.sha256 ?? 'none', 'stop-early': String(stopEarly) }),
  }
}

function refuseOther({ path, header: { run: before } }: Interrupted, { run: now }: JournalHeader): void {
  const names = [...new Set([...Object.keys(now), ...Object.keys(before)])].filter((name) => now[name] !== before[name])
  const problems = names.map((name): Problem => {
    const is = (parts: RunParts) => shorten(parts[name] ?? 'none')
    const message = `the interrupted run had another ${name}: ${is(before)}, and now it is ${is(now)}. ${fixOf(name, before)}, or leave out resume-from to measure everything afresh`
    return { file: path, line: 1, message }
  })
  if (problems.length > 0) throw new UserError(problems)
}

function fixOf(name: string, { commit = '', tool = '', mode = '' }: RunParts): string {
  if (name === 'commit') return `Check the commit ${commit}`
  if (name === 'tool') return `Use version ${tool} of the action`
  if (name === 'mode') return `Use mode ${mode}`
  if (name === 'seed') return 'Leave out the input seed'
  if (name === 'stop-early') return 'Give stop-early the value that it had'
  return `Bring back the ${name} as it was`
}

/** Digests are known by their beginning. */
const shorten = (value: string): string => (/^[0-9a-f]{40,}$/.test(value) ? value.slice(0, 12) : value)

function notesOn({ header, rounds, torn }: Interrupted): string[] {
  const answers = rounds.reduce((sum, round) => sum + round.answers.size, 0)
  const resumed = `Resumed: ${answers} answers are those of the interrupted run of this check, which began at ${header.began_at}.`
  const repaired =
    'The last line of its journal was torn, as a process was killed while it wrote; that line was dropped and its question asked again.'
  return torn ? [resumed, repaired] : [resumed]
}
