import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type OidcServer = {
  /** What the runner puts into the environment of a job with `id-token: write`. */
  readonly env: Readonly<Record<string, string>>
  readonly requestToken: string
  readonly tokens: readonly string[]
  readonly audiences: readonly (string | null)[]
  close(): Promise<void>
}

/** GitHub's issuer of job tokens, on loopback. @param lifetime seconds that a token is good for; the n-th, from 1 */
export async function startOidc(lifetime: (n: number) => number): Promise<OidcServer> {
  const requestToken = 'request-token-of-the-job'
  const tokens: string[] = []
  const audiences: (string | null)[] = []
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://issuer')
    if (request.headers.authorization !== `Bearer ${requestToken}`) return void response.writeHead(401).end('{}')
    audiences.push(searchParams.get('audience'))
    tokens.push(jsonWebToken(lifetime(tokens.length + 1), tokens.length + 1))
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value: tokens.at(-1) }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    requestToken,
    tokens,
    audiences,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Signed by nobody: the tests' endpoint compares it with what was issued. */
export function jsonWebToken(secondsLeft: number, id: number): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const exp = Math.floor(Date.now() / 1000) + secondsLeft
  return [part({ alg: 'RS256', typ: 'JWT' }), part({ exp, jti: `${id}` }), part(`signature ${id}`)].join('.')
}
