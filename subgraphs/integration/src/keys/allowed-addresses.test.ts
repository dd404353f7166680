import { allowedAddress } from './allowed-addresses.ts';

describe('an address that a key may be used from', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    [' 192.0.2.0/24 ', '192.0.2.0/24'],
    ['2001:DB8::1', '2001:db8::1'],
    ['2001:db8::/32', '2001:db8::/32'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.0/120', '192.0.2.0/24'],
    ['0.0.0.0/0', '0.0.0.0/0'],
  ])('is kept in one form: %s', (text, kept) => {
    expect(allowedAddress(text)).toBe(kept);
  });

  it.each([
    '',
    'example.com',
    '192.0.2',
    '192.0.2.256',
    '0300.0.2.7',
    '0x7f.0.0.1',
    '2130706433',
    '192.0.2.0/33',
    '192.0.2.0/',
    '192.0.2.0/24/8',
    '192.0.2.0/-1',
    '2001:db8::/129',
    '::ffff:192.0.2.0/64',
    'fe80::1%eth0',
    '192.0.2.1 192.0.2.2',
  ])('is none: %j', (text) => {
    expect(allowedAddress(text)).toBeNull();
  });
});
