import { UserError } from './errors.ts'
import { SHORTEST_SECRET } from './secrets.ts'

/** The variables of a process, as far as they name proxies. */
export type ProxyVariables = Readonly<Record<string, string | undefined>>

/**
 * The proxy that `https_proxy`, `http_proxy` and `no_proxy` (or the same in capitals) give for a URL, as curl, git and
 * the Actions toolkit read them. Never one for the machine itself: what a proxy calls localhost is another machine.
 * @throws UserError for what is no proxy's address
 */
export function proxyFor(url: string, variables: ProxyVariables): string | undefined {
  const { protocol, hostname, port } = new URL(url)
  const name = protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const proxy = read(variables, name)
  if (proxy === '' || isLoopback(hostname)) return undefined
  const target = { host: hostname.replace(/^\[|\]$/g, ''), port: port || (protocol === 'https:' ? '443' : '80') }
  const exempt = read(variables, 'no_proxy')
    .split(/[\s,]+/)
    .filter(Boolean)
  if (exempt.some((entry) => matches(target, entry))) return undefined
  const address = proxy.includes('://') ? proxy : `http://${proxy}`
  // Not shown: it may hold a password.
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address))
    throw new UserError(`the environment variable ${name}: an address such as http://proxy.example:3128 is expected`)
  return address
}

/**
 * What the addresses of proxies hold that no log is to show: passwords as they stand there and as they are sent, and
 * a name without a password, which is a token. Not those so short that a log would hide them in its words.
 */
export function proxyPasswords(variables: ProxyVariables): string[] {
  return ['https_proxy', 'http_proxy'].flatMap((name) => {
    const [, user = '', colon, password = ''] = /^(?:\w+:\/\/)?([^/:]*)(:(.*))?@/.exec(read(variables, name)) ?? []
    const secret = colon === undefined ? user : password
    return [...new Set([secret, decode(secret)])].filter(({ length }) => length >= SHORTEST_SECRET)
  })
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function read(variables: ProxyVariables, name: string): string {
  return (variables[name] || variables[name.toUpperCase()] || '').trim()
}

function isLoopback(hostname: string): boolean {
  return /^(127\.[\d.]+|\[::1\]|(.+\.)?localhost)$/.test(hostname)
}

/** `*`, a host that stands for those below it as well (`.corp`, `*.corp` and `corp` alike), each with or without port. */
function matches(target: { host: string; port: string }, entry: string): boolean {
  if (entry === '*') return true
  const [, host = '', port] = /^\[?(.+?)\]?(?::(\d+))?$/.exec(entry) ?? []
  if (entry.split(':').length > 2 && !entry.startsWith('[')) return target.host === entry.toLowerCase()
  if (port !== undefined && port !== target.port) return false
  const name = host.toLowerCase().replace(/^\*?\./, '')
  return target.host === name || target.host.endsWith(`.${name}`)
}
