import type { Checked } from './address-guard.ts'
import { isAllowed } from './allow-list.ts'
import { EndpointError } from './endpoint.ts'
import { failureOf } from './http-failure.ts'
import type { FetchingTransport } from './transport.ts'

/** The bytes behind the address that a server gives instead of a picture. @throws EndpointError */
export type FetchPicture = (url: string, signal: AbortSignal) => Promise<Uint8Array>

export type PictureUrlsOptions = {
  /** The endpoint's own connections, which carry its token. */
  readonly own: { readonly origin: string; readonly transport: FetchingTransport }
  /** `endpoints.allow` of the policy. */
  readonly allow: readonly string[]
  readonly check: (url: string) => Promise<Checked>
  /** Connections to another origin, without the token. */
  readonly open: (origin: string, checked: Exclude<Checked, { refusal: string }>) => FetchingTransport
}

/**
 * Fetches pictures from where a server says that they are, under the rules that hold for the endpoint itself: an allowed
 * origin, a checked address, no redirect. A refusal ends the run, as every further picture would meet it, too.
 */
export function pictureUrls({ own, allow, check, open }: PictureUrlsOptions): {
  readonly fetchPicture: FetchPicture
  close(): Promise<void>
} {
  const others = new Map<string, Promise<FetchingTransport>>()
  const connect = async (url: URL): Promise<FetchingTransport> => {
    const checked = await check(url.href)
    if (checked.refusal !== undefined) throw notFetched(url.origin, checked.refusal)
    return open(url.origin, checked)
  }
  return {
    async fetchPicture(address, signal) {
      const url = URL.canParse(address) ? new URL(address) : undefined
      if (url === undefined || !/^https?:$/.test(url.protocol)) {
        throw new EndpointError('the endpoint gives an address of its picture that is none', 'request')
      }
      if (!isAllowed(url.href, allow)) {
        throw notFetched(url.origin, 'the origin is not among endpoints.allow in the policy')
      }
      let transport = own.transport
      if (url.origin !== own.origin) {
        const opened = others.get(url.origin) ?? connect(url)
        others.set(url.origin, opened)
        transport = await opened
      }
      const reply = await transport.get(url.href, signal)
      if (reply.status === 200 && reply.bytes) return reply.bytes
      throw failureOf(reply, undefined, WORDS)
    },
    close: async () => {
      const opened = await Promise.allSettled(others.values())
      await Promise.all(opened.map((each) => (each.status === 'fulfilled' ? each.value.close() : undefined)))
    },
  }
}

const WORDS = {
  name: 'the address that the endpoint gives of its picture',
  url: "the server's settings",
  model: 'whether the picture is kept long enough',
  secret: 'whether the picture may be read without a token',
}

function notFetched(origin: string, why: string): EndpointError {
  const fix = 'nothing was sent there. Let the server send its pictures as b64_json, or allow the origin'
  return new EndpointError(`the endpoint gives its pictures at ${origin}: ${why}; ${fix}`, 'final')
}
