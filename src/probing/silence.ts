import type { EndpointError } from '../endpoints/endpoint.ts'
import { describeMinutes } from './budget.ts'
import type { Waiting } from './progress.ts'

/** After so long without a reply it is replies that a run waits for. */
const LONG_MS = 10_000

/** What comes in place of replies, since the last of them. */
export function createSilence(now: () => number) {
  let lastReply = now()
  let last: { readonly message: string; readonly at: number; readonly isAlone: boolean } | undefined
  const isLong = (until: number) => until - lastReply > LONG_MS
  return {
    replied(): void {
      lastReply = now()
    },
    /** @param isAlone whether nothing else was under way, of which a reply may come */
    failed({ message }: EndpointError, isAlone: boolean): void {
      last = { message, at: now(), isAlone }
    },
    /**
     * @param held milliseconds until the next may be asked
     * @returns undefined where a reply came not long ago
     */
    waiting(hasAnswered: boolean, held: number): Waiting | undefined {
      if (hasAnswered && !isLong(now())) return undefined
      const said = last !== undefined && last.at >= lastReply ? last.message : 'no reply so far'
      const pause = held < 1000 ? '' : `; it is asked again in ${Math.ceil(held / 1000)} s`
      return { isForFirst: !hasAnswered, seconds: (now() - lastReply) / 1000, why: `${said}${pause}` }
    },
    /** What a run has waited for that has nothing left of `what`; undefined where it was not for a reply. */
    waitedWith(what: string, hasAnswered: boolean): string | undefined {
      if (last === undefined || (hasAnswered && !(last.isAlone && isLong(last.at)))) return undefined
      return `${last.message}; the budget of ${what} was used up waiting for ${hasAnswered ? 'another' : 'a first'} reply`
    },
    /**
     * Why a reply is not to be waited for, as with a quota for the day. Asked only where nothing else is under way.
     * @param attempt that failed, from 1: what the endpoint asks for at first is not always meant
     * @param left milliseconds that the run has
     */
    isHopeless({ message, retryAfter = 0 }: EndpointError, attempt: number, left: number): string | undefined {
      if (attempt === 1 || !isLong(now()) || retryAfter <= left) return undefined
      const [wait, rest] = [retryAfter, left].map((milliseconds) => describeMinutes(milliseconds / 60_000))
      return `${message}; it asks to wait for ${wait}, and the budget has ${rest} left`
    },
  }
}
