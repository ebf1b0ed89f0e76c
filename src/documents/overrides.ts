import { UserError } from '../errors.ts'
import type { Policy } from '../generated/policy.ts'
import { excerpt, listNames } from './excerpt.ts'
import { nearestName } from './nearest-name.ts'
import { joinPointer } from './places.ts'
import type { ProbeSet } from './probe-set.ts'
import type { Placed } from './source.ts'

const OVERRIDES = '/limits/harmful_compliance/overrides'

/**
 * A limit for a row that does not exist would be a cap that nobody keeps.
 * @throws UserError with every name of `overrides` that is neither a category, a domain nor a view of the harmful probes
 */
export function checkOverrides({ path, value, locate }: Placed<Policy>, sets: readonly ProbeSet[]): void {
  const harmful = sets.flatMap(({ probes }) => probes).filter(({ kind }) => kind === 'harmful')
  const groups = [harmful.map(({ view }) => view?.name), harmful.map(({ domain }) => domain)]
  const names = [...new Set([...groups.flat(), ...harmful.map(({ category }) => category)])].filter(
    (name) => name !== undefined,
  )
  const unknown = Object.keys(value.limits.harmful_compliance.overrides).filter((name) => !names.includes(name))
  if (unknown.length === 0) return
  throw new UserError(
    unknown.map((name) => {
      const nearest = nearestName(name, names)
      const hint = nearest === undefined ? `: there are ${listNames(names)}` : `: did you mean ${excerpt(nearest)}?`
      return {
        file: path,
        message: `${OVERRIDES}: no category, domain or view of the harmful probes is called ${excerpt(name)}${hint}`,
        ...locate(`${OVERRIDES}${joinPointer([name])}`),
      }
    }),
  )
}
