/** What a run that is started by hand is to check. */
export type Ref = { readonly pullRequest: number } | { readonly sha: string }

/**
 * Reads the input `ref`. Branches, tags and shortened SHAs are none: they may mean another commit by the time they are
 * looked up than when somebody looked at it.
 * @returns undefined where there is none, null for a text that is no ref
 */
export function readRef(text: string): Ref | undefined | null {
  if (text === '') return undefined
  if (/^[0-9a-f]{40}$/i.test(text)) return { sha: text.toLowerCase() }
  const number = /^#?([1-9]\d{0,9})$/.exec(text)?.[1]
  return number === undefined ? null : { pullRequest: Number(number) }
}
