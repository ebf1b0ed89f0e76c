/**
 * Whether a URL's origin is one of the allowed ones. `*` in a pattern stands for one whole DNS label, or as the port
 * for any port; without a port the scheme's own is meant. Nothing else of the URL is looked at.
 */
export function isAllowed(url: string, patterns: readonly string[]): boolean {
  const target = new URL(url)
  return patterns.some((pattern) => matches(target, pattern))
}

function matches(target: URL, pattern: string): boolean {
  const parts = /^(https?):\/\/(\[[^\]]*\]|[^:/]+)(?::(\d+|\*))?$/.exec(pattern)
  if (!parts) return false
  const [, scheme, host, port] = parts as unknown as [string, string, string, string | undefined]
  if (target.protocol !== `${scheme}:`) return false
  const own = scheme === 'https' ? '443' : '80'
  if (port !== '*' && (port ?? own) !== (target.port || own)) return false
  return sameHost(target.hostname, host)
}

function sameHost(hostname: string, host: string): boolean {
  if (!host.includes('*')) return hostname === canonicalHost(host)
  const labels = hostname.split('.')
  // Label by label, as `*` has no form of its own in a URL: other scripts than Latin become what a URL holds of them.
  const wanted = host.split('.').map((label) => (label === '*' ? label : canonicalHost(`${label}.x`)?.slice(0, -2)))
  return (
    labels.length === wanted.length &&
    wanted.every((label, index) => (label === '*' ? labels[index] !== '' : label === labels[index]))
  )
}

/** As URLs write it: lower case, IPv6 compressed, every form of an IPv4 address in four decimal numbers. */
function canonicalHost(host: string): string | undefined {
  try {
    return new URL(`http://${host}`).hostname
  } catch {
    return undefined
  }
}
