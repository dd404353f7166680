import ipaddr from 'ipaddr.js';

const globalUnicast = ipaddr.parseCIDR('2000::/3');
/** Public by their range, and yet the inside of somebody's cloud. */
const insides: ReadonlySet<string> = new Set(['168.63.129.16']);

type Rules = { readonly isLoopbackAllowed: boolean };

/**
 * Whether an IP address may be connected to: a public one, not this machine, a private network, a link, a
 * cloud's metadata, nor an IPv4 address in the dress of an IPv6 one. What can't be read may not.
 */
export function mayConnectTo(address: string, { isLoopbackAllowed }: Rules): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.parse(address);
  if (ip.range() === 'loopback') return isLoopbackAllowed;
  if (ip.range() !== 'unicast') return false;
  if (ip.kind() === 'ipv4') return !insides.has(ip.toString());
  // Nothing else is handed out; IPv4-compatible and other odd forms lie outside.
  return ip.match(globalUnicast);
}

/** The IP address that a URL's host is itself; null for a name. */
export function literalOf({ hostname }: URL): string | null {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return ipaddr.isValid(bare) ? bare : null;
}
