/** Sums may come out differently in the last digits on another machine, also where they cancel each other out. */
const TOLERANCE = { relative: 1e-9, absolute: 1e-12 }
const LONGEST_VALUE = 200

/** Every place where two plain values differ, a line each: what the report says, and what follows. */
export function listDifferences(place: string, said: unknown, follows: unknown): string[] {
  if (Object.is(said, follows) || areClose(said, follows)) return []
  if (Array.isArray(said) && Array.isArray(follows)) {
    const length = Math.max(said.length, follows.length)
    const indices = Array.from({ length }, (_, index) => index)
    return indices.flatMap((index) => {
      const name = nameOf(said[index]) ?? nameOf(follows[index]) ?? index
      return listDifferences(`${place}[${JSON.stringify(name)}]`, said[index], follows[index])
    })
  }
  if (isObject(said) && isObject(follows)) {
    const keys = [...new Set([...Object.keys(said), ...Object.keys(follows)])]
    return keys.flatMap((key) => listDifferences(`${place}.${key}`, fieldOf(said, key), fieldOf(follows, key)))
  }
  return [`${place}: the report says ${show(said)}, and ${show(follows)} follows`]
}

function areClose(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return false
  const allowed = TOLERANCE.relative * Math.max(Math.abs(one), Math.abs(other))
  return Math.abs(one - other) <= Math.max(TOLERANCE.absolute, allowed)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fieldOf(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}

/** Rows and probes are known by their names rather than by their numbers. */
function nameOf(value: unknown): string | undefined {
  const name: unknown = isObject(value) ? (fieldOf(value, 'name') ?? fieldOf(value, 'id')) : undefined
  return typeof name === 'string' ? name : undefined
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}
