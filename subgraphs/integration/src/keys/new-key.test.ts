import { createHash } from 'node:crypto';
import { newKey, randomText } from './new-key.ts';

describe('a new key', () => {
  it.each([
    ['LIVE', /^np_live_([0-9A-Za-z]{12})_([0-9A-Za-z]{40})$/],
    ['TEST', /^np_test_([0-9A-Za-z]{12})_([0-9A-Za-z]{40})$/],
  ] as const)('says where it works (%s), its public part and its secret', (environment, form) => {
    const { id, text, secretHash } = newKey(environment);
    const [, publicPart, secret = ''] = form.exec(text) ?? [];
    expect(publicPart).toBe(id);
    expect(secretHash).toBe(createHash('sha256').update(secret).digest('hex'));
  });

  it('is another one each time', () => {
    const texts = new Set(Array.from({ length: 100 }, () => newKey('LIVE').text));
    expect(texts.size).toBe(100);
  });

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
