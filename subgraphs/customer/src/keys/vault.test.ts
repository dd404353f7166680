import { randomBytes } from 'node:crypto';
import { SealBroken } from '@novapos/chassis';
import fc from 'fast-check';
import { masterKeysOf } from './master-keys.ts';
import { seal, unseal } from './seal.ts';
import { openVault, type Place, type WrappedKey } from './vault.ts';

const [oldMaster, newMaster] = [randomBytes(32), randomBytes(32)];
const before = openVault(masterKeysOf(oldMaster, []));
const after = openVault(masterKeysOf(newMaster, [oldMaster]));
const place: Place = { field: 'customer.email', ownerId: 'owner-1' };
const key = before.make({ tenantId: 'tenant-1', purpose: 'DATA', version: 1 });
const index = before.make({ tenantId: 'tenant-1', purpose: 'INDEX', version: 1 });

describe('a sealed text', () => {
  it('opens where it was sealed, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(before.open(key, place, before.seal(key, place, text))).toBe(text);
      }),
    );
  });

  it('is another one each time, and never longer than the text by more than 29 bytes', () => {
    const sealed = [1, 2].map(() => before.seal(key, place, 'ada@example.com'));
    expect(sealed[0]).not.toEqual(sealed[1]);
    expect(sealed[0]).toHaveLength('ada@example.com'.length + 29);
  });

  const sibling = before.make({ tenantId: 'tenant-1', purpose: 'DATA', version: 2 });
  const elsewhere: readonly (readonly [string, WrappedKey, Place])[] = [
    ['of another row', key, { ...place, ownerId: 'owner-2' }],
    ['in another column', key, { ...place, field: 'customer.phone' }],
    ['under another key version', sibling, place],
  ];
  it.each(elsewhere)('does not open %s', (_where, otherKey, otherPlace) => {
    const sealed = before.seal(key, place, 'ada@example.com');
    expect(() => before.open(otherKey, otherPlace, sealed)).toThrow(SealBroken);
  });

  it('does not open once any bit of it is changed', () => {
    const sealed = before.seal(key, place, 'ada@example.com');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => before.open(key, place, changed)).toThrow(SealBroken);
    }
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => before.open(key, place, sealed.subarray(0, length))).toThrow(SealBroken);
    }
  });

  it('is bound to what stands around it even where the key is the same', () => {
    const secret = randomBytes(32);
    const sealed = seal(secret, ['a', 'bc'], Buffer.from('x'));
    expect(() => unseal(secret, ['ab', 'c'], sealed)).toThrow(SealBroken);
  });
});

describe("a tenant's key", () => {
  it.each([
    ['another tenant', { ...key, tenantId: 'tenant-2' }],
    ['another purpose', { ...key, purpose: 'INDEX' as const }],
    ['another version', { ...key, version: 2 }],
  ])('does not serve %s, even once it was used', (_whose, moved) => {
    const sealed = before.seal(key, place, 'ada@example.com');
    expect(() => before.open(moved, place, sealed)).toThrow(SealBroken);
    expect(() => before.seal(moved, place, 'ada@example.com')).toThrow(SealBroken);
  });

  it('is the same key after it was wrapped anew', () => {
    const sealed = before.seal(key, place, 'ada@example.com');
    const rewrapped = after.rewrap(key);
    expect(rewrapped.masterKeyId).not.toBe(key.masterKeyId);
    expect(after.open(rewrapped, place, sealed)).toBe('ada@example.com');
    expect(after.open(key, place, sealed)).toBe('ada@example.com');
    expect(() => before.open(rewrapped, place, sealed)).toThrow(/was not given/);
  });
});

describe('a blind index', () => {
  it('is the same for the same value, also after the key was wrapped anew', () => {
    const one = before.indexOf(index, 'email', 'ada@example.com');
    expect(after.indexOf(after.rewrap(index), 'email', 'ada@example.com')).toEqual(one);
    expect(one).toHaveLength(32);
  });

  it('differs by value, by what it is of, and by tenant', () => {
    const theirs = before.make({ tenantId: 'tenant-2', purpose: 'INDEX', version: 1 });
    const all = [
      before.indexOf(index, 'email', 'ada@example.com'),
      before.indexOf(index, 'email', 'ada@example.org'),
      before.indexOf(index, 'phone', 'ada@example.com'),
      before.indexOf(theirs, 'email', 'ada@example.com'),
    ].map((bytes) => bytes.toString('hex'));
    expect(new Set(all).size).toBe(4);
  });
});

describe('a master key', () => {
  it('is known by an id that does not depend on the others', () => {
    expect(masterKeysOf(oldMaster, []).current.id).toBe(
      [...masterKeysOf(newMaster, [oldMaster]).byId.keys()][1],
    );
  });

  it('has 32 bytes', () => {
    expect(() => masterKeysOf(randomBytes(16), [])).toThrow(RangeError);
  });
});
