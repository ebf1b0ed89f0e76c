import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Addresses of cloud metadata services: they hand out credentials, so nothing may ever be sent there. */
const METADATA = new BlockList()
METADATA.addSubnet('169.254.0.0', 16, 'ipv4')
METADATA.addAddress('100.100.100.200', 'ipv4') // Alibaba Cloud
METADATA.addAddress('168.63.129.16', 'ipv4') // Azure's, from within its machines only
METADATA.addAddress('fd00:ec2::254', 'ipv6') // AWS
METADATA.addAddress('fd20:ce::254', 'ipv6') // Google Cloud
METADATA.addAddress('fd00:42::42', 'ipv6') // Scaleway
METADATA.addAddress('fd00:c1::a9fe:a9fe', 'ipv6') // Oracle
METADATA.addSubnet('fe80::', 10, 'ipv6')

/** Loopback, private, shared, benchmark, multicast, reserved and unspecified ranges. */
const PRIVATE = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4')
}
PRIVATE.addSubnet('::', 127, 'ipv6')
PRIVATE.addSubnet('64:ff9b:1::', 48, 'ipv6')
PRIVATE.addSubnet('fc00::', 7, 'ipv6')
PRIVATE.addSubnet('fec0::', 10, 'ipv6')
PRIVATE.addSubnet('ff00::', 8, 'ipv6')

/** Why an address must not be connected to, or undefined if it may. IPv4 in IPv6 is judged as both. */
export function refusalOf(address: string, allowPrivate: boolean): string | undefined {
  const forms = [address, embeddedIPv4(address) ?? address]
  const isIn = (list: BlockList) => forms.some((form) => list.check(form, isIP(form) === 6 ? 'ipv6' : 'ipv4'))
  if (isIn(METADATA)) return 'it is a link-local or cloud metadata address, which is never allowed'
  if (!allowPrivate && isIn(PRIVATE)) {
    return 'it is a private address; if the model server is inside your network, set endpoints.allow_private_network in the policy'
  }
  return undefined
}

/**
 * ::a.b.c.d, ::ffff:a.b.c.d, ::ffff:0:a.b.c.d, 64:ff9b::a.b.c.d and 64:ff9b:1::/48 (NAT64), 2002:aabb:ccdd:: (6to4),
 * in whatever form.
 */
function embeddedIPv4(address: string): string | undefined {
  if (isIP(address) !== 6) return undefined
  const groups = groupsOf(address)
  const text = groups.map((group) => group.toString(16)).join(':')
  const at = /^(0:0:0:0:(0:0|0:ffff|ffff:0)|64:ff9b:0:0:0:0|64:ff9b:1:\w+:\w+:\w+):/.test(text)
    ? 6
    : text.startsWith('2002:')
      ? 1
      : undefined
  if (at === undefined || /^0:0:0:0:0:0:0:[01]$/.test(text)) return undefined
  const [high, low] = [groups[at] as number, groups[at + 1] as number]
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1).split('::')
  const numbers = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)))
  const [first, last] = [numbers(head), numbers(tail ?? '')]
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last]
}

/** Why a URL must not be asked, or what leads to the addresses that were checked. */
export type Checked =
  | { readonly refusal: string; readonly lookup?: never; readonly proxy?: never }
  | { readonly refusal?: never; readonly lookup: LookupFunction; readonly proxy?: never }
  /** The proxy looks the host up itself, so what was checked here cannot be held on to. */
  | { readonly refusal?: never; readonly lookup?: never; readonly proxy: string }

export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>

/**
 * Resolves a URL's host once and checks every address. The look-up function given back knows only those addresses,
 * so connections stay with what was checked. With a proxy the addresses are checked as far as they are known here.
 */
export async function checkAddress(
  url: string,
  allowPrivate: boolean,
  { resolve, proxy }: { readonly resolve: Resolve; readonly proxy?: string | undefined },
): Promise<Checked> {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '')
  const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host).catch(() => [])
  for (const { address } of found) {
    const refusal = refusalOf(address, allowPrivate)
    if (refusal) return { refusal: `${host}${host === address ? '' : ` is at ${address}`}: ${refusal}` }
  }
  return proxy === undefined ? { lookup: pinned(host, found) } : { proxy }
}

function pinned(host: string, found: { address: string; family: number }[]): LookupFunction {
  return (name, options, callback) => {
    const [first] = found
    if (name !== host || !first) {
      const error = Object.assign(new Error(`no address of ${name} is known`), { code: 'ENOTFOUND' })
      callback(error, '', 0)
    } else if (options.all) callback(null, found)
    else callback(null, first.address, first.family)
  }
}
