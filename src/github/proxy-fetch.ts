import { ProxyAgent } from 'undici'

/** `fetch` through a proxy: Node's own does not know `https_proxy`, but takes a dispatcher that does. */
export function proxyFetch(proxy: string): typeof fetch {
  const dispatcher = new ProxyAgent(proxy)
  // The types of Node's copy of undici are not those of the package.
  return (url, options) => fetch(url, { ...options, dispatcher } as unknown as RequestInit)
}
