import { lookup } from 'node:dns/promises'
import { connectPictures } from './connect-images.ts'
import { type Checked, checkAddress } from './endpoints/address-guard.ts'
import type { Endpoint } from './endpoints/endpoint.ts'
import { type JudgeServer, openaiJudge } from './endpoints/judge-server.ts'
import { openaiChat } from './endpoints/openai-chat.ts'
import { openaiCompletions } from './endpoints/openai-completions.ts'
import { openaiResponses } from './endpoints/openai-responses.ts'
import type { TokenSource } from './endpoints/token.ts'
import { createTransport } from './endpoints/transport.ts'
import type { Policy } from './generated/policy.ts'
import { JUDGE_FORMS, readsText } from './judging/judge-forms.ts'
import { LOOK_FORMS } from './judging/look-forms.ts'
import { type ProxyVariables, proxyFor } from './proxy.ts'
import type { Scrub } from './secrets.ts'
import type { Setup } from './setup.ts'
import type { World } from './world.ts'

/** Checks addresses with the machine's own look-up, and with the proxies that its variables name. */
export function addressCheck(variables: ProxyVariables): World['checkAddress'] {
  const resolve = (host: string) => lookup(host, { all: true })
  return async (url, allowPrivate) => checkAddress(url, allowPrivate, { resolve, proxy: proxyFor(url, variables) })
}

/** What connections need to know of secrets: where the servers' come from, if they have one, and how to hide them. */
export type Access = {
  readonly token: TokenSource | undefined
  readonly judgeToken: TokenSource | undefined
  readonly scrub: Scrub
}

const ENDPOINTS = {
  'openai-chat': openaiChat,
  'openai-completions': openaiCompletions,
  'openai-responses': openaiResponses,
} as const

function isOfText(api: string): api is keyof typeof ENDPOINTS {
  return Object.hasOwn(ENDPOINTS, api)
}

/** The endpoint that the manifest names, over connections that go only where the address guard lets them. */
export function connect(
  { manifest, policy, address }: Setup,
  { token, scrub }: Pick<Access, 'token' | 'scrub'>,
  check: World['checkAddress'],
): Endpoint {
  const { endpoint } = manifest.value
  const { endpoints, concurrency, decoding } = policy.value
  const headers = headersOf(endpoints.auth_header, token)
  const { origin } = new URL(endpoint.url)
  if (!isOfText(endpoint.api)) {
    return connectPictures({ endpoint, policy: policy.value, way: letThrough(address), headers, scrub, check })
  }
  const transport = createTransport({ ...letThrough(address), origin, inFlight: concurrency.max, headers, scrub })
  return { ...ENDPOINTS[endpoint.api]({ endpoint, decoding }, transport), reached: transport.reached }
}

/** A judge that is only measured has no manifest: it reads text. */
type JudgeSetup = Pick<Setup, 'policy' | 'judgeAddress'> & Partial<Pick<Setup, 'manifest'>>

/** The server of the judge model that the policy names, over connections and with a token of its own. */
export function connectJudge(
  { manifest, policy, judgeAddress }: JudgeSetup,
  { judgeToken, scrub }: Pick<Access, 'judgeToken' | 'scrub'>,
): JudgeServer {
  const { kind, url, model, auth_header, max_tokens, concurrency, token } = policy.value.judge
  if (kind === 'builtin' || kind === 'panel' || url === undefined || model === undefined)
    throw new Error('only a judge model has a server')
  const headers = headersOf(auth_header, token ? judgeToken : undefined)
  const { origin } = new URL(url)
  const transport = createTransport({ ...letThrough(judgeAddress), origin, inFlight: concurrency, headers, scrub })
  const form = manifest?.value.modality === 'image' || !readsText(kind) ? LOOK_FORMS[kind] : JUDGE_FORMS[kind]
  if (form === undefined) throw new Error('the judge does not fit the checkpoint')
  return openaiJudge({ url, model, maxTokens: max_tokens ?? form.maxTokens }, transport)
}

function letThrough(address: Checked | undefined): Exclude<Checked, { refusal: string }> {
  if (address === undefined || address.refusal !== undefined) throw new Error('the address has not been let through')
  return address
}

function headersOf(name: Policy['judge']['auth_header'], token: TokenSource | undefined) {
  return async (): Promise<Record<string, string>> => {
    if (!token) return {}
    const secret = await token()
    return { [name]: name === 'authorization' ? `Bearer ${secret}` : secret }
  }
}
