import { isWithin, neighbourhoodOf, networkOf } from './networks.ts';

function networks(...texts: readonly string[]) {
  return texts.flatMap((text) => networkOf(text) ?? []);
}

describe('an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['192.0.2.7', '192.0.2.0/24'],
    ['192.0.2.7', '0.0.0.0/0'],
    ['::ffff:192.0.2.7', '192.0.2.0/24'],
    ['192.0.2.7', '::ffff:192.0.2.0/120'],
    ['2001:db8::1', '2001:db8::/32'],
    ['2001:0db8:0:0::1', '2001:db8::1'],
  ])('%s lies in %s', (address, network) => {
    expect(isWithin(address, networks(network))).toBe(true);
  });

  it.each([
    ['192.0.3.7', '192.0.2.0/24'],
    ['192.0.2.7', '192.0.2.8'],
    ['192.0.2.7', '::/0'],
    ['2001:db9::1', '2001:db8::/32'],
    ['nowhere', '0.0.0.0/0'],
    ['', '0.0.0.0/0'],
  ])('%s does not lie in %s', (address, network) => {
    expect(isWithin(address, networks(network))).toBe(false);
  });

  it.each([
    '',
    'example.com',
    '192.0.2.0/33',
    '192.0.2.0/x',
    '::/129',
    '1/8',
    '0x7f.1',
    '192.0.2.0/',
  ])('or a network is not written as %j', (text) => {
    expect(networkOf(text)).toBeNull();
  });

  it('of IPv6 stands with its neighbours, one of IPv4 by itself', () => {
    expect(neighbourhoodOf('192.0.2.7')).toBe('192.0.2.7');
    expect(neighbourhoodOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
    expect(neighbourhoodOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(neighbourhoodOf('2001:db8:1:2::9')).toBe(neighbourhoodOf('2001:db8:1:2:ffff::1'));
    expect(neighbourhoodOf('nowhere')).toBe('unknown');
  });
});
