import type { Dispatcher } from 'undici'
import { collectBody } from './reply-body.ts'

type Headers = Readonly<Record<string, string | string[] | undefined>>
export type Exchange = { readonly status: number; readonly headers: Headers; readonly bytes: Buffer }

/** It took longer than it may in all. */
export class TooLate extends Error {
  override readonly name = 'TooLate'
}

/**
 * One request and its whole reply. Straight from undici's dispatcher: its streams and a signal for each request cost
 * more time than all else that is done with an answer.
 * @param milliseconds that all of it may take
 * @param mostBytes of its body
 * @throws EndpointError, TooLate, the signal's reason, or what undici says
 */
export function exchange(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  signal: AbortSignal,
  milliseconds: number,
  mostBytes?: number,
): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined
    let head: Pick<Exchange, 'status' | 'headers'> = { status: 0, headers: {} }
    let body: ReturnType<typeof collectBody> | undefined
    let over: { readonly reason: Error } | undefined
    let forget = () => {}
    const settle = () => {
      clearTimeout(timer)
      forget()
    }
    const giveUp = (reason: Error) => {
      if (over) return
      over = { reason }
      settle()
      reject(reason)
      controller?.abort(reason)
    }
    const timer = setTimeout(() => giveUp(new TooLate(`it took longer than ${milliseconds / 1000} s`)), milliseconds)
    forget = whenAborted(signal, () => giveUp(signal.reason))
    if (signal.aborted) return giveUp(signal.reason)
    const attempt = (act: () => void) => {
      try {
        act()
      } catch (error) {
        giveUp(error as Error)
      }
    }
    attempt(() =>
      dispatcher.dispatch(request, {
        onRequestStart(own) {
          controller = own
          // It has waited for a connection until it was no longer wanted.
          if (over) own.abort(over.reason)
        },
        onResponseStart(_, status, headers) {
          if (status < 200 || over) return
          head = { status, headers }
          attempt(() => {
            body = collectBody(headers['content-encoding'], mostBytes)
          })
        },
        onResponseData(_, chunk) {
          if (!over) attempt(() => body?.add(chunk))
        },
        onResponseEnd() {
          if (over) return
          attempt(() => {
            const bytes = body?.bytes() ?? NO_BYTES
            settle()
            resolve({ ...head, bytes })
          })
        },
        onResponseError(_, error) {
          giveUp(error)
        },
      }),
    )
  })
}

const NO_BYTES = Buffer.alloc(0)

/** What is to be called, and where it stands in its list; -1 where it does no longer. */
type Waiting = { readonly act: () => void; at: number }

/**
 * Who waits for a signal, which gets one listener however many there are. A list and not a Set: a Set that is added to
 * and deleted from copies itself again and again, and its old copies keep what they held until the whole heap is
 * collected, here all that belongs to an exchange.
 */
const waiting = new WeakMap<AbortSignal, Waiting[]>()

/** @returns forgets it again */
function whenAborted(signal: AbortSignal, act: () => void): () => void {
  const all = waiting.get(signal) ?? listenTo(signal)
  const own = { act, at: all.length }
  all.push(own)
  return () => {
    if (own.at === -1) return
    const last = all.pop() as Waiting
    if (last !== own) {
      all[own.at] = last
      last.at = own.at
    }
    own.at = -1
  }
}

function listenTo(signal: AbortSignal): Waiting[] {
  const all: Waiting[] = []
  waiting.set(signal, all)
  signal.addEventListener('abort', () => {
    for (const { act } of [...all]) act()
  })
  return all
}
