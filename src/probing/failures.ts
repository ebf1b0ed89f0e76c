/** What was said in place of answers that never came, and of how many questions. */
export type Failure = { readonly message: string; readonly count: number }

/** A server that says something else each time says nothing more by being quoted a thousand times. */
const MOST_KINDS = 10

/** @param before of earlier rounds */
export function createFailures(before: readonly Failure[] = []) {
  const counts = new Map(before.map(({ message, count }) => [message, count]))
  return {
    add(message: string, count = 1): void {
      const known = counts.get(message)
      if (known !== undefined || counts.size < MOST_KINDS) counts.set(message, (known ?? 0) + count)
    },
    /** The most frequent first. */
    list(): Failure[] {
      return [...counts].map(([message, count]) => ({ message, count })).sort((one, other) => other.count - one.count)
    },
  }
}

export function joinFailures(parts: readonly (readonly Failure[] | undefined)[]): Failure[] {
  const all = createFailures()
  for (const { message, count } of parts.flatMap((part) => part ?? [])) all.add(message, count)
  return all.list()
}
