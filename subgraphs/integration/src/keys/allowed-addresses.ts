import ipaddr from 'ipaddr.js';

const wholeNumber = /^\d{1,3}$/;

/**
 * An address or network as it is compared later, such as `192.0.2.0/24`; null where it is none. An IPv4
 * address inside IPv6 is the IPv4 address that it stands for.
 */
export function allowedAddress(text: string): string | null {
  const [written = '', length, ...more] = text.trim().split('/');
  const address = addressOf(written);
  if (!address || more.length > 0) return null;
  if (length === undefined) return address.plain.toString();
  if (!wholeNumber.test(length)) return null;
  const bits = Number(length) - address.embeddedBits;
  return bits < 0 || bits > address.bits ? null : `${address.plain.toString()}/${bits}`;
}

type Address = {
  readonly plain: ipaddr.IPv4 | ipaddr.IPv6;
  readonly bits: number;
  /** How many bits of the network's length are taken by the IPv6 around an IPv4 address. */
  readonly embeddedBits: number;
};

// Only the usual four decimal numbers: `010.1` and `0x7f.1` mean different things to different programs.
function addressOf(text: string): Address | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) {
    return { plain: ipaddr.IPv4.parse(text), bits: 32, embeddedBits: 0 };
  }
  if (text.includes('%') || !ipaddr.IPv6.isValid(text)) return null;
  const plain = ipaddr.IPv6.parse(text);
  return plain.isIPv4MappedAddress()
    ? { plain: plain.toIPv4Address(), bits: 32, embeddedBits: 96 }
    : { plain, bits: 128, embeddedBits: 0 };
}
