import { literalOf, mayConnectTo } from './public-address.ts';

const strict = { isLoopbackAllowed: false };

describe('an address that may be connected to', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:2800:220:1::1', '2a00:1450:4001:80b::200e'])(
    'is a public one: %s',
    (address) => {
      expect(mayConnectTo(address, strict)).toBe(true);
    },
  );

  it.each([
    ['this machine', ['127.0.0.1', '127.255.255.254', '::1']],
    ['no address', ['0.0.0.0', '0.1.2.3', '::']],
    ['a private network', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1']],
    ['a carrier behind NAT', ['100.64.0.1', '100.127.255.255', '100.100.100.200']],
    ['a link', ['169.254.1.1', 'fe80::1', 'febf::1']],
    ["a cloud's metadata", ['169.254.169.254', 'fd00:ec2::254', '192.0.0.192', '168.63.129.16']],
    ['a private network of IPv6', ['fc00::1', 'fd12:3456:789a::1', 'fec0::1']],
    ['many at once', ['224.0.0.1', '255.255.255.255', 'ff02::1']],
    [
      'reserved',
      ['192.0.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '240.0.0.1'],
    ],
    ['for documents', ['2001:db8::1', '3fff::1']],
    [
      'IPv4 in IPv6',
      ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '::127.0.0.1', '::ffff:0:127.0.0.1'],
    ],
    ['IPv4 by 6to4', ['2002:7f00:1::', '2002:808:808::1']],
    ['IPv4 by NAT64', ['64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::1']],
    ['IPv4 by Teredo', ['2001:0:53aa:64c::1']],
    ['discarded or routed elsewhere', ['100::1', '5f00::1', '2001:20::1']],
    ['no address at all', ['', 'localhost', 'example.com', '127.0.0.1:80', '1.2.3.4.5', '[::1]']],
  ])('is not %s', (_what, addresses) => {
    expect(addresses.filter((address) => mayConnectTo(address, strict))).toEqual([]);
  });

  it('is this machine in development, and still nothing private', () => {
    const relaxed = { isLoopbackAllowed: true };
    expect(mayConnectTo('127.0.0.1', relaxed)).toBe(true);
    expect(mayConnectTo('::1', relaxed)).toBe(true);
    const others = ['10.0.0.1', '169.254.169.254', '::ffff:127.0.0.1', 'fd00::1', '0.0.0.0'];
    expect(others.filter((address) => mayConnectTo(address, relaxed))).toEqual([]);
  });
});

describe('a URL whose host is an address', () => {
  it.each([
    ['https://127.0.0.1/', '127.0.0.1'],
    ['https://2130706433/', '127.0.0.1'],
    ['https://0x7f000001/', '127.0.0.1'],
    ['https://0x7f.1/', '127.0.0.1'],
    ['https://0177.0.0.01/', '127.0.0.1'],
    ['https://127.1/', '127.0.0.1'],
    ['https://127.0.0.1./', '127.0.0.1'],
    ['https://%31%32%37.0.0.1/', '127.0.0.1'],
    ['https://１２７.０.０.１/', '127.0.0.1'],
    ['https://①②⑦.⓪.⓪.①/', '127.0.0.1'],
    ['https://[::1]/', '::1'],
    ['https://[0:0:0:0:0:0:0:1]/', '::1'],
    ['https://[::ffff:127.0.0.1]/', '::ffff:7f00:1'],
    ['https://[::FFFF:a9fe:a9fe]/', '::ffff:a9fe:a9fe'],
  ])('is known by it, however it is written: %s', (url, literal) => {
    const found = literalOf(new URL(url));
    expect(found).toBe(literal);
    expect(mayConnectTo(found ?? '', strict)).toBe(false);
  });

  it('is not one whose host is a name', () => {
    expect(literalOf(new URL('https://127.0.0.1.example.com/'))).toBeNull();
    expect(literalOf(new URL('https://localhost/'))).toBeNull();
  });
});
