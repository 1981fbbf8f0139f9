import ipaddr from 'ipaddr.js';

/** All of the IPv6 addresses that are handed out for the public internet (RFC 4291, IANA). */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');
/** Azure's metadata and DNS service answers on a public address (learn.microsoft.com, "IP address 168.63.129.16"). */
const METADATA_ADDRESSES: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * Whether an address, as DNS gives it, lies on the public internet. Private, loopback, link-local, carrier-grade,
 * unique-local, multicast, mapped, tunnelled (6to4, Teredo, NAT64) and metadata addresses do not.
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%') || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv6') return parsed.match(GLOBAL_IPV6);
  return !METADATA_ADDRESSES.has(parsed.toString());
}
