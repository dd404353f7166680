import { z } from 'zod';
import { linkTokens } from './link-tokens.ts';

const key = 'a key of thirty-two characters, or more';
const grant = z.strictObject({ tenantId: z.string(), from: z.string() });
const january = { tenantId: 'harbour', from: '2030-01-01' };
const noon = new Date('2030-01-31T12:00:00.000Z');

function tokensOf({ purpose = 'sales', secret = key, at = noon } = {}) {
  return linkTokens({ key: secret, purpose, grant, now: () => at });
}

describe('the token of a link', () => {
  it('opens what it was issued for, for five minutes', () => {
    const { token, expiresAt } = tokensOf().issue(january);
    expect(expiresAt.toISOString()).toBe('2030-01-31T12:05:00.000Z');
    expect(tokensOf({ at: new Date(expiresAt.getTime() - 1) }).open(token)).toEqual(january);
    expect(tokensOf({ at: expiresAt }).open(token)).toBeNull();
  });

  it('opens nothing by another key, for another purpose, or changed', () => {
    const { token } = tokensOf().issue(january);
    const [, signature = ''] = token.split('.');
    const forged = Buffer.from(
      JSON.stringify({ grant: { ...january, tenantId: 'other' }, expiresAt: 9e15 }),
    ).toString('base64url');
    expect(tokensOf({ purpose: 'usage' }).open(token)).toBeNull();
    expect(tokensOf({ secret: `${key}!` }).open(token)).toBeNull();
    for (const wrong of ['', '.', `${forged}.${signature}`, `${token}.x`, `${forged}.`]) {
      expect(tokensOf().open(wrong)).toBeNull();
    }
  });
});
