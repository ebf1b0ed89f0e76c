import { EndpointError } from './endpoint.ts'

/** Gives the secret for the next request. @throws EndpointError */
export type TokenSource = () => Promise<string>

/** @param secret empty for none */
export function fixedToken(secret: string): TokenSource | undefined {
  return secret === '' ? undefined : async () => secret
}

/** A token that expires sooner is not used any more: a question may take its time to get to the server. */
const LEAST_LEFT_MS = 60_000

export type MintOptions = {
  /** A new JSON Web Token; the one who mints it sees to it that no log shows it. */
  readonly mint: () => Promise<string>
  readonly date: () => Date
}

/** A token that is minted when the first request needs it, and again before it expires; by one request for all. */
export function mintedToken({ mint, date }: MintOptions): TokenSource {
  let token: Promise<string> | undefined
  let goodUntil = Number.POSITIVE_INFINITY
  const renew = async () => {
    goodUntil = Number.POSITIVE_INFINITY
    try {
      const minted = await mint()
      goodUntil = expiryOf(minted) - LEAST_LEFT_MS
      return minted
    } catch (error) {
      goodUntil = 0
      const said = error instanceof Error ? error.message.replace(/\s+/g, ' ').trim() : 'unknown error'
      throw new EndpointError(`GitHub gave no OIDC token for this job: ${said}`, 'passing', { cause: error })
    }
  }
  return () => {
    if (token === undefined || date().getTime() >= goodUntil) token = renew()
    return token
  }
}

/** `exp` of a JSON Web Token, in milliseconds since 1970; 0, which is long ago, where it cannot be read. */
function expiryOf(token: string): number {
  try {
    const { exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return typeof exp === 'number' ? exp * 1000 : 0
  } catch {
    return 0
  }
}
