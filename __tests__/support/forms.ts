import { lookup } from 'node:dns'
import { connect } from '../../src/connect.ts'
import type { EndpointError, Reply } from '../../src/endpoints/endpoint.ts'
import { fixedToken } from '../../src/endpoints/token.ts'
import type { ModelCard } from '../../src/generated/model-card.ts'
import type { Policy } from '../../src/generated/policy.ts'
import type { Setup } from '../../src/setup.ts'
import { askOnce } from './chat.ts'
import { type Ask, type Reply as ServerReply, startEndpoint } from './checkpoint-server.ts'
import { policyOf } from './evidence.ts'

export type FormOptions = {
  readonly endpoint?: Partial<ModelCard['endpoint']>
  readonly decoding?: Partial<Policy['decoding']>
  readonly auth_header?: Policy['endpoints']['auth_header']
  readonly token?: string
}

/** One question through the endpoint of a manifest's `api`: what the server is sent, and what comes of its reply. */
export async function speak(
  api: ModelCard['endpoint']['api'],
  reply: ServerReply,
  { endpoint = {}, decoding = {}, auth_header = 'authorization', token = '' }: FormOptions = {},
  path = '/v1',
): Promise<{ readonly result: Reply | EndpointError; readonly ask: Ask }> {
  const server = await startEndpoint(() => reply)
  try {
    const { endpoints, ...policy } = policyOf()
    // As much of a setup as connecting takes.
    const setup = {
      manifest: { value: { endpoint: { api, url: `${server.origin}${path}`, model: 'rc3', ...endpoint } } },
      address: { lookup },
      policy: {
        value: {
          ...policy,
          decoding: { temperature: 0.5, max_tokens: 77, ...decoding },
          endpoints: { ...endpoints, auth_header },
        },
      },
    }
    const access = { token: fixedToken(token), scrub: <T>(value: T) => value }
    const client = connect(setup as unknown as Setup, access, async () => ({ lookup }))
    const result = await askOnce(client)
    return { result, ask: server.asks[0] as Ask }
  } finally {
    await server.close()
  }
}
