import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import { DealxError } from '../errors.ts';

/** Ranges that no public page lives in: IANA's special-purpose registries (RFC 6890 and successors, read 2025). */
const NOT_PUBLIC_4 = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24
  192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`;
/** Of IPv6 only 2000::/3 is public; these parts of it are not, or carry an IPv4 address in a tunnel. */
const NOT_PUBLIC_6 = '2001::/23 2001:db8::/32 2002::/16 3fff::/20';

let lists: { refused: BlockList; global: BlockList } | null = null;
function ranges(): { refused: BlockList; global: BlockList } {
  if (lists !== null) return lists;
  const refused = new BlockList();
  const add = (text: string, family: 'ipv4' | 'ipv6') => {
    for (const range of text.split(/\s+/))
      refused.addSubnet(range.slice(0, range.indexOf('/')), Number(range.slice(range.indexOf('/') + 1)), family);
  };
  add(NOT_PUBLIC_4, 'ipv4');
  add(NOT_PUBLIC_6, 'ipv6');
  const global = new BlockList();
  global.addSubnet('2000::', 3, 'ipv6');
  lists = { refused, global };
  return lists;
}

/** True for an address that a page of the public web can have. */
export function isPublic(address: string): boolean {
  const { refused, global } = ranges();
  const plain = address.split('%', 1)[0]!;
  if (isIP(plain) === 4) return !refused.check(plain, 'ipv4');
  return isIP(plain) === 6 && global.check(plain, 'ipv6') && !refused.check(plain, 'ipv6');
}

export function refusedAddress(host: string): DealxError {
  return new DealxError(
    'refused-address',
    `${host} is not an address of the public web`,
    'give --allow-private to read pages of your own network',
  );
}

/** Refuses a host that is written as an address, before any socket exists: no lookup takes place for these. */
export function checkLiteralHost(hostname: string): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublic(host)) throw refusedAddress(host);
}

type Done = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * A lookup for sockets that answers with public addresses only. The socket connects to what this very call answered, so a name
 * that changes its address between check and connection gains nothing.
 */
export function publicLookup(hostname: string, options: LookupOptions, done: Done): void {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return done(error, []);
    const bad = addresses.find(({ address }) => !isPublic(address));
    if (bad !== undefined || addresses.length === 0) return done(refusedAddress(hostname), []);
    if (options.all) return done(null, addresses);
    done(null, addresses[0]!.address, addresses[0]!.family);
  });
}
