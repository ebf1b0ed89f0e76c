export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

export const milliseconds = (value: number): string => `${Math.round(value)} ms`
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`
export const perProbe = (milliseconds: number, probes: number): string => `${(milliseconds / probes).toFixed(2)} ms`
export const megabytes = (value: number): string => `${Math.round(value)} MB`
export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`

/** Runs of several things in turn, so that what else the machine does hits all of them alike. */
export async function inTurn<K extends string, T>(
  rounds: number,
  runs: Readonly<Record<K, () => Promise<T>>>,
): Promise<Record<K, T[]>> {
  const names = Object.keys(runs) as K[]
  const results = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<K, T[]>
  for (let round = 0; round < rounds; round++) {
    for (const name of names) results[name].push(await runs[name]())
  }
  return results
}
