import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Makes and opens the tokens of links to files. */
export type LinkTokens<Grant> = {
  readonly issue: (grant: Grant) => { readonly token: string; readonly expiresAt: Date };
  /** What a token grants; null for one that is not ours, was changed or has run out. */
  readonly open: (token: string) => Grant | null;
};

type Terms<Grant> = {
  readonly key: string;
  /** What the links are to, such as `sales`: with the same key, one kind opens no other. */
  readonly purpose: string;
  readonly grant: z.ZodType<Grant>;
  readonly now: () => Date;
};

/** How long a link opens. */
const lifetimeMs = 5 * 60_000;

/** Tokens signed with HMAC-SHA-256; whoever has one may fetch what it says until it runs out. */
export function linkTokens<Grant>({ key, purpose, grant, now }: Terms<Grant>): LinkTokens<Grant> {
  const content = z.strictObject({ grant, expiresAt: z.int() });
  const signatureOf = (text: string) =>
    createHmac('sha256', key).update(`${purpose}.${text}`).digest();
  return {
    issue(granted) {
      const expiresAt = new Date(now().getTime() + lifetimeMs);
      const text = encode({ grant: granted, expiresAt: expiresAt.getTime() });
      return { token: `${text}.${signatureOf(text).toString('base64url')}`, expiresAt };
    },
    open(token) {
      const [text = '', signature = '', ...more] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      const ours = signatureOf(text);
      if (more.length > 0 || given.length !== ours.length) return null;
      if (!timingSafeEqual(given, ours)) return null;
      // One of a release that said it otherwise is no longer ours.
      const said = content.safeParse(decode(text)).data;
      return said && said.expiresAt > now().getTime() ? said.grant : null;
    },
  };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(text: string): unknown {
  return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
}
