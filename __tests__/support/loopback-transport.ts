import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import {
  createTransport,
  type HttpReply,
  type Transport,
  type TransportOptions,
} from '../../src/endpoints/transport.ts'
import { createSecrets } from '../../src/secrets.ts'

export const SECRET = 'sk-endpoint/0123+456789=='
export const secrets = createSecrets()
secrets.add(SECRET)

const open: { close(): unknown }[] = []

/** Closes all that the functions of this file have opened, the last first. */
export async function closeAll(): Promise<void> {
  for (const one of open.splice(0).reverse()) await one.close()
}

export function closeAfter<T extends { close(): unknown }>(one: T): T {
  open.push(one)
  return one
}

/** @returns the port on 127.0.0.1 */
export async function listen(server: Server & { closeAllConnections(): void }): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closeAfter({
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  })
  return (server.address() as AddressInfo).port
}

/** A server on loopback, which keeps the headers of what it was asked. */
export async function serve(answer: RequestListener) {
  const asked: NodeJS.Dict<string | string[]>[] = []
  const port = await listen(
    createServer((request, response) => {
      asked.push(request.headers)
      request.resume()
      answer(request, response)
    }),
  )
  return { port, asked, origin: `http://127.0.0.1:${port}` }
}

/** A transport whose requests carry SECRET. */
export function transportTo(origin: string, more: Partial<TransportOptions> = {}): Transport {
  const headers = async () => ({ authorization: `Bearer ${SECRET}` })
  return closeAfter(createTransport({ origin, inFlight: 4, headers, scrub: secrets.scrub, ...more }))
}

const never = new AbortController().signal

export function post(transport: Transport, origin: string, path = '/v1'): Promise<HttpReply> {
  return transport.post(`${origin}${path}`, { prompt: 'Hi' }, never)
}
