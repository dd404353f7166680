import { isSecretOf, randomText, secretHashOf } from './secrets.ts';

describe('random text', () => {
  it('favours no character: each of 256 bytes stands for as many, or is thrown away', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      // A byte that is thrown away is followed by one that is kept.
      const bytes = [[byte], [0]];
      let drawn = 0;
      const character = randomText(1, () => Uint8Array.from(bytes[drawn++] ?? []));
      if (drawn === 1) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    expect(counts.size).toBe(62);
    expect(new Set(counts.values())).toEqual(new Set([4]));
  });
});

describe('a secret', () => {
  it('is known by its hash, and nothing else is', () => {
    const secret = randomText(40);
    expect(isSecretOf(secret, secretHashOf(secret))).toBe(true);
    expect(isSecretOf(`${secret}0`, secretHashOf(secret))).toBe(false);
    expect(isSecretOf(secret, null)).toBe(false);
    expect(isSecretOf('', null)).toBe(false);
    expect(isSecretOf(secret, secretHashOf(secret).slice(2))).toBe(false);
  });
});
