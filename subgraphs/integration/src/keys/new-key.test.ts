import { createHash } from 'node:crypto';
import { newKey } from './new-key.ts';

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
});
