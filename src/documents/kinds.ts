import { UserError } from '../errors.ts'
import * as schemas from '../generated/schemas.ts'
import type { Placed } from './source.ts'

/** Kinds of files, and keys that together stand in no other. */
const KINDS = {
  'model card': { schema: schemas.modelCard, marks: ['model', 'endpoint'] },
  policy: { schema: schemas.policy, marks: ['endpoints'] },
  baseline: { schema: schemas.baseline, marks: ['recorded_at', 'probe_set'] },
  'probe set': { schema: schemas.probeSet.$defs?.probe, marks: ['id', 'prompt'] },
  report: { schema: schemas.report, marks: ['verdict', 'legs'] },
} as const
type Kind = keyof typeof KINDS

/**
 * Files are easily exchanged. Every key of the other would be unknown, and what is wrong is one thing.
 * @throws UserError where all keys of a value are those of another kind of file
 */
export function requireKind(kind: Kind, { path, value, locate }: Placed<unknown>): void {
  const keys = Object.keys(Object(value))
  const kinds = Object.entries(KINDS).filter(
    ([, { schema, marks }]) =>
      marks.every((mark) => keys.includes(mark)) && keys.every((key) => Object.hasOwn(schema?.properties ?? {}, key)),
  )
  if (kinds.length === 0 || kinds.some(([name]) => name === kind)) return
  const message = `this is a ${kinds[0]?.[0]}, where a ${kind} is expected: name the file of the ${kind}`
  throw new UserError([{ file: path, message, ...locate('') }])
}
