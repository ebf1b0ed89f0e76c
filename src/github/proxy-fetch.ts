import { ProxyAgent, fetch as undiciFetch } from 'undici'

/** `fetch` through a proxy: Node's own does not know `https_proxy`. */
export function proxyFetch(proxy: string): typeof fetch {
  const dispatcher = new ProxyAgent(proxy)
  const send = (url: string, options: object) => undiciFetch(url, { ...options, dispatcher })
  return send as unknown as typeof fetch
}
