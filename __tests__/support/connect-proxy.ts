import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

export type ConnectProxy = {
  readonly url: string
  /** Targets that were asked for, `host:port`. */
  readonly targets: readonly string[]
  /** Headers of the requests for tunnels. */
  readonly headers: readonly NodeJS.Dict<string | string[]>[]
  /** All bytes that clients sent through tunnels. */
  sent(): Buffer
  close(): Promise<void>
}

/** A forward proxy on loopback that tunnels every host to where `route` says, as a proxy with its own DNS does. */
export async function startConnectProxy(route: (target: string) => number | undefined): Promise<ConnectProxy> {
  const targets: string[] = []
  const headers: NodeJS.Dict<string | string[]>[] = []
  const sent: Buffer[] = []
  const server = createServer((_, response) => response.writeHead(501).end())
  const sockets = new Set<{ destroy(): unknown }>()
  server.on('connect', (request, socket) => {
    targets.push(request.url ?? '')
    headers.push(request.headers)
    const port = route(request.url ?? '')
    if (port === undefined) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.on('data', (bytes: Buffer) => sent.push(bytes))
      socket.pipe(upstream).pipe(socket)
    })
    for (const one of [socket, upstream]) {
      sockets.add(one)
      one.on('error', () => one.destroy()).on('close', () => sockets.delete(one))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    targets,
    headers,
    sent: () => Buffer.concat(sent),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
