type Headers = Readonly<Record<string, string | string[] | undefined>>

/** What servers call what they count: OpenAI and those like it requests and tokens, others do not say. */
const COUNTED = ['x-ratelimit-*-requests', 'x-ratelimit-*-tokens', 'x-ratelimit-*', 'ratelimit-*'].map((name) => ({
  remainingIn: name.replace('*', 'remaining'),
  resetIn: name.replace('*', 'reset'),
}))
/** Numbers from here on are moments, in seconds or milliseconds since 1970, and no spans. */
const EARLIEST_MOMENT_S = 1e9
const EARLIEST_MOMENT_MS = 1e12

/**
 * Milliseconds until a server takes requests again, where its headers say that none is left: `x-ratelimit-remaining-*`
 * of 0 with `x-ratelimit-reset-*`. Undefined where they do not say so.
 */
export function pauseOf(headers: Headers): number | undefined {
  const pauses = COUNTED.flatMap(({ remainingIn, resetIn }) => {
    const remaining = headers[remainingIn]
    const reset = headers[resetIn]
    if (typeof remaining !== 'string' || remaining.trim() === '' || Number(remaining) !== 0) return []
    const pause = typeof reset === 'string' ? readSpan(reset, headers.date) : undefined
    return pause === undefined ? [] : [pause]
  })
  return pauses.length === 0 ? undefined : Math.max(...pauses)
}

/** Milliseconds in `6m0s`, `1.5s`, `120ms`, in seconds, or until a moment since 1970, from the reply's own date on. */
export function readSpan(given: string, date: Headers[string]): number | undefined {
  const text = given.trim()
  const number = text === '' ? Number.NaN : Number(text)
  if (Number.isFinite(number)) {
    if (number < EARLIEST_MOMENT_S) return Math.max(0, number * 1000)
    const moment = number < EARLIEST_MOMENT_MS ? number * 1000 : number
    const pause = moment - (typeof date === 'string' ? Date.parse(date) : Number.NaN)
    return Number.isFinite(pause) ? Math.max(0, pause) : undefined
  }
  if (!/^(?:\d+(?:\.\d+)?(?:ms|[dhms]))+$/.test(text)) return undefined
  const parts = text.matchAll(/(\d+(?:\.\d+)?)(ms|[dhms])/g)
  return [...parts].reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNIT_MS[unit as string] ?? 0), 0)
}

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }
