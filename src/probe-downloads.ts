import { formOfNoText } from './documents/not-text.ts'
import type { Download } from './documents/probe-sets.ts'
import { isAllowed } from './endpoints/allow-list.ts'
import { download } from './endpoints/download.ts'
import { EndpointError } from './endpoints/endpoint.ts'
import { UserError } from './errors.ts'
import type { Policy } from './generated/policy.ts'
import { sha256 } from './hash.ts'
import type { World } from './world.ts'

/** Reads probe sets from addresses under a policy's rules: where they may lie, and what they have to be. */
export function probeDownloads(
  { endpoints }: Policy,
  { checkAddress, download: fetchBytes }: Pick<World, 'checkAddress' | 'download'>,
): Download {
  const { allow, allow_downloads, allow_private_network } = endpoints
  const check = async (url: string) => {
    if (isAllowed(url, [...allow, ...allow_downloads])) return checkAddress(url, allow_private_network)
    const { origin } = new URL(url)
    return {
      refusal: `${origin} is neither in endpoints.allow nor in endpoints.allow_downloads of the policy; nothing was sent to it`,
    }
  }
  return async (url, expected) => {
    const bytes = await fetchBytes(url, check).catch((error: unknown) => {
      if (!(error instanceof EndpointError)) throw error
      throw new UserError([{ message: `the probe set cannot be read: ${error.message}`, file: url }], { cause: error })
    })
    const found = sha256(bytes)
    if (found !== expected) {
      const message = `what is there has another content than the policy pins: its SHA-256 is ${found}. If it is the right one, put that into the policy`
      throw new UserError([{ message, file: url }])
    }
    return decode(url, bytes)
  }
}

/** Downloads each file once a process, however many manifests are checked with it. */
export function createDownloads(): World['download'] {
  const kept = new Map<string, Promise<Buffer>>()
  return (url, check) => {
    const found = kept.get(url) ?? download(url, { check })
    kept.set(url, found)
    // What failed for one of them may be there for the next.
    found.catch(() => kept.delete(url))
    return found
  }
}

function decode(url: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    const form = formOfNoText(bytes)
    const message = form ? `not UTF-8 text but ${form}` : 'not UTF-8 text'
    throw new UserError([{ message, file: url }], { cause: error })
  }
}
