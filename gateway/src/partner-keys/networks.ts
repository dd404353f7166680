import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = { readonly address: Address; readonly bits: number };

/** An address or a network in CIDR form; null for what is neither. */
export function networkOf(text: string): Network | null {
  const [address = '', bits] = text.split('/');
  // Of the many ways to write an IPv4 address the usual one alone.
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return null;
  const read = ipaddr.parse(address);
  const most = read.kind() === 'ipv4' ? 32 : 128;
  const given = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : Infinity;
  return given > most ? null : unmapped(read, given);
}

/** An IPv4 network that is written as IPv6 (`::ffff:192.0.2.0/120`) is that IPv4 network. */
function unmapped(address: Address, bits: number): Network {
  if (address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() && bits >= 96) {
    return { address: address.toIPv4Address(), bits: bits - 96 };
  }
  return { address, bits };
}

/** Whether an address lies in one of these networks. */
export function isWithin(address: string, networks: readonly Network[]): boolean {
  const own = networkOf(address)?.address;
  if (!own) return false;
  return networks.some((network) => network.address.kind() === own.kind() && matches(own, network));
}

function matches(own: Address, { address, bits }: Network): boolean {
  // Both are of one kind, which the types of the library can't say.
  return (own as ipaddr.IPv4).match(address, bits);
}

const halfOfIpv6 = 64;

/**
 * What stands for a client that has not signed in: its IPv4 address, or the /64 network of its IPv6 address, since
 * whoever has one address of that has all of them.
 */
export function neighbourhoodOf(address: string): string {
  const network = networkOf(address);
  if (!network) return 'unknown';
  const { address: own } = network;
  if (own instanceof ipaddr.IPv4) return own.toString();
  const parts = own.parts.map((part, index) => (index < halfOfIpv6 / 16 ? part : 0));
  return `${new ipaddr.IPv6(parts).toRFC5952String()}/${halfOfIpv6}`;
}
