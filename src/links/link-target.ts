import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What of the outside world `readLinks` depends on; tests play a hostile web by putting their own here. */
export interface LinkRules {
  /** Every address of a host name. Rejects with a code (`ENOTFOUND`, …) where there is none. */
  readonly resolve: (hostname: string) => Promise<readonly string[]>;
  readonly isAllowedAddress: (address: string) => boolean;
  readonly isAllowedPort: (port: number) => boolean;
}

/** A link that may be asked: the one address that the connection goes to has been vetted. */
export interface LinkTarget {
  readonly url: URL;
  readonly address: string;
}

/** Thrown where a link, or an address behind it, must not be reached. */
export class RefusedLink extends Error {
  override readonly name = 'RefusedLink';
}

/** Addresses beyond this length are no links of a listing. */
const MAX_URL_LENGTH = 2_000;

/** Resolves and vets a link. A single address that is not public refuses the whole host: the next answer may be that one. */
export async function vetLink(link: string, rules: LinkRules): Promise<LinkTarget> {
  const url = parseLink(link, rules);
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(hostname) === 0 ? await rules.resolve(hostname) : [hostname];
  const [address] = addresses;
  if (address === undefined) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
  if (!addresses.every(rules.isAllowedAddress)) throw new RefusedLink('not a public address');
  return { url, address };
}

function parseLink(link: string, rules: LinkRules): URL {
  if (link.length > MAX_URL_LENGTH || !URL.canParse(link)) throw new RefusedLink('not a link');
  const url = new URL(link);
  const defaultPort = url.protocol === 'https:' ? 443 : 80;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new RefusedLink('not http');
  if (url.username !== '' || url.password !== '') throw new RefusedLink('carries credentials');
  if (!rules.isAllowedPort(url.port === '' ? defaultPort : Number(url.port))) {
    throw new RefusedLink('another port');
  }
  return url;
}

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

const ALLOWED_PORTS: ReadonlySet<number> = new Set([80, 443]);

/** As it is outside of tests. */
export const PUBLIC_WEB: LinkRules = {
  resolve: async (hostname) => {
    const answers = await lookup(hostname, { all: true });
    return answers.map((answer) => answer.address);
  },
  isAllowedAddress: isPublicAddress,
  isAllowedPort: (port) => ALLOWED_PORTS.has(port),
};
