import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

/** A certificate for localhost, for NODE_EXTRA_CA_CERTS. */
export const CERTIFICATE = fileURLToPath(new URL('../fixtures/loopback-tls.pem', import.meta.url))

export type FileServer = {
  readonly origin: string
  readonly asked: readonly IncomingMessage[]
  close(): Promise<void>
}

/** An https server on loopback whose replies the test decides, by path. */
export async function startFileServer(reply: (path: string, response: ServerResponse) => void): Promise<FileServer> {
  const pem = readFileSync(CERTIFICATE)
  const asked: IncomingMessage[] = []
  const server = createServer({ cert: pem, key: pem }, (request, response) => {
    asked.push(request)
    request.resume()
    reply(request.url ?? '', response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
