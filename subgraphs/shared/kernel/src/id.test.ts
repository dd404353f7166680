import fc from 'fast-check';
import { isUuid, uuidV7 } from './id.ts';

const instants = fc.nat(2 ** 48 - 1);
const bytes = fc.uint8Array({ minLength: 10, maxLength: 16 });

describe('ids', () => {
  it('the example of RFC 9562 comes out: 22 February 2022, 19:22:22 GMT', () => {
    const random = Uint8Array.from([0xcc, 0x39, 0x8c, 0x4d, 0xc0, 0xc0, 0xc0, 0x73, 0x98, 0xf0]);
    expect(uuidV7({ atMs: 1_645_557_742_000, random })).toBe(
      '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
    );
  });

  it('each is a UUID of version 7 and the RFC variant', () => {
    fc.assert(
      fc.property(instants, bytes, (atMs, random) => {
        const id = uuidV7({ atMs, random });
        expect(isUuid(id)).toBe(true);
        expect(id).toMatch(/^.{14}7.{4}[89ab]/);
      }),
    );
  });

  it('a later one sorts after an earlier one', () => {
    fc.assert(
      fc.property(instants, instants, bytes, bytes, (one, other, random, more) => {
        fc.pre(one < other);
        expect(uuidV7({ atMs: one, random }) < uuidV7({ atMs: other, random: more })).toBe(true);
      }),
    );
  });

  it('other chance makes another id', () => {
    const random = new Uint8Array(10);
    expect(uuidV7({ atMs: 1, random })).not.toBe(uuidV7({ atMs: 1, random: random.with(9, 255) }));
  });

  it('needs an instant of 48 bits and ten bytes of chance', () => {
    const random = new Uint8Array(10);
    for (const atMs of [-1, 0.5, NaN, 2 ** 48])
      expect(() => uuidV7({ atMs, random })).toThrow(RangeError);
    expect(() => uuidV7({ atMs: 1, random: new Uint8Array(9) })).toThrow(RangeError);
  });

  it.each([
    '',
    'order-1',
    '017f22e279b07cc398c4dc0c0c07398f',
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398g',
  ])('%p is no UUID', (text) => {
    expect(isUuid(text)).toBe(false);
  });

  it('a UUID may be of any version and in capitals', () => {
    expect(isUuid('C232AB00-9414-11EC-B3C8-9F6BDECED846')).toBe(true);
  });
});
