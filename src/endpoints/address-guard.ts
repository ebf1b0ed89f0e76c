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
  const forms = [address, ...(isIP(address) === 6 ? embeddedIPv4(bytesOf(address)) : [])]
  const isIn = (list: BlockList) => forms.some((form) => list.check(form, isIP(form) === 6 ? 'ipv6' : 'ipv4'))
  if (isIn(METADATA)) return 'it is a link-local or cloud metadata address, which is never allowed'
  if (!allowPrivate && isIn(PRIVATE)) {
    return 'it is a private address; if the model server is inside your network, set endpoints.allow_private_network in the policy'
  }
  return undefined
}

/** The same of a URL whose host is an address or localhost, without asking for any other host's. */
export function refusalOfUrl(url: string, allowPrivate: boolean): string | undefined {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '')
  const address = host === 'localhost' ? '127.0.0.1' : host
  const refusal = isIP(address) === 0 ? undefined : refusalOf(address, allowPrivate)
  return refusal && `${host}: ${refusal}`
}

/** The IPv4 addresses that packets to an IPv6 address may end up at, by any of the published ways to put one in. */
function embeddedIPv4(bytes: readonly number[]): string[] {
  const groups = Array.from({ length: 8 }, (_, at) => ((bytes[2 * at] as number) << 8) | (bytes[2 * at + 1] as number))
  const text = groups.map((group) => group.toString(16)).join(':')
  // ::a.b.c.d, ::ffff:a.b.c.d, ::ffff:0:a.b.c.d and NAT64's 64:ff9b::a.b.c.d
  if (/^(0:0:0:0:(0:0|0:ffff|ffff:0)|64:ff9b:0:0:0:0):/.test(text)) return [octets(bytes, 12)]
  // NAT64 of one's own: any length of RFC 6052 that fits.
  if (text.startsWith('64:ff9b:1:')) return [6, 7, 8, 12].map((at) => octets(bytes, at))
  // 6to4, and Teredo with its server and its client, which is written inverted.
  if (text.startsWith('2002:')) return [octets(bytes, 2)]
  if (text.startsWith('2001:0:')) {
    const inverted = bytes.map((byte) => 255 - byte)
    return [octets(bytes, 4), octets(inverted, 12)]
  }
  // ISATAP, below whatever prefix.
  return /:2?0?0:5efe:\w+:\w+$/.test(text) ? [octets(bytes, 12)] : []
}

/** Four bytes from there on, without the ninth, which RFC 6052 leaves empty. */
function octets(bytes: readonly number[], at: number): string {
  const found = at < 12 ? bytes.filter((_, index) => index >= at && (index !== 8 || at < 6)) : bytes.slice(at)
  return found.slice(0, 4).join('.')
}

/** The sixteen bytes of an IPv6 address. */
function bytesOf(address: string): number[] {
  const [head = '', tail] = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1).split('::')
  const numbers = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)))
  const [first, last] = [numbers(head), numbers(tail ?? '')]
  const groups = [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last]
  return groups.flatMap((group) => [group >> 8, group & 255])
}

/** Why a URL must not be asked, or what leads to the addresses that were checked. */
export type Checked =
  | { readonly refusal: string; readonly lookup?: never; readonly proxy?: never }
  | { readonly refusal?: never; readonly lookup: LookupFunction; readonly proxy?: never }
  /** The proxy looks the host up itself, so what was checked here cannot be held on to. */
  | { readonly refusal?: never; readonly lookup?: never; readonly proxy: string }

type Addresses = { address: string; family: number }[]
export type Resolve = (host: string) => Promise<Addresses>

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
  const find = async () => (isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host).catch(() => []))
  const refusalOfAny = (found: Addresses) => {
    for (const { address } of found) {
      const refusal = refusalOf(address, allowPrivate)
      if (refusal) return `${host}${host === address ? '' : ` is at ${address}`}: ${refusal}`
    }
    return undefined
  }
  const found = await find()
  const refusal = refusalOfAny(found)
  if (refusal !== undefined) return { refusal }
  if (proxy !== undefined) return { proxy }
  const findAgain = async () => {
    const again = await find()
    const why = refusalOfAny(again)
    if (why !== undefined) throw new Error(why)
    return again
  }
  return { lookup: pinned(host, found, findAgain) }
}

/** @param findAgain for a host that had no address yet, as names are not always found at once. Its addresses stay, too. */
function pinned(host: string, found: Addresses, findAgain: () => Promise<Addresses>): LookupFunction {
  let known = found
  return (name, options, callback) => {
    const give = (all: Addresses) => {
      const [first] = all
      if (!first) callback(Object.assign(new Error(`no address of ${name} is known`), { code: 'ENOTFOUND' }), '', 0)
      else if (options.all) callback(null, all)
      else callback(null, first.address, first.family)
    }
    if (name !== host || known.length > 0) return give(name === host ? known : [])
    findAgain().then(
      (again) => {
        known = again
        give(again)
      },
      (error: Error) => callback(error, '', 0),
    )
  }
}
