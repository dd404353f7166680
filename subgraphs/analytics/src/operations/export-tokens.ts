import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { SalesGrouping } from '../domain/report.ts';
import type { SalesFilter } from '../domain/sales-filter.ts';

/** What a link lets its holder fetch. */
export type ExportGrant = {
  readonly tenantId: string;
  readonly groupBy: SalesGrouping;
  readonly filter: SalesFilter;
};

/** Makes and opens the tokens of export links. */
export type ExportTokens = {
  readonly issue: (grant: ExportGrant) => { readonly token: string; readonly expiresAt: Date };
  /** What a token grants; null for one that is not ours, was changed or has run out. */
  readonly open: (token: string) => ExportGrant | null;
};

/** How long a link opens. */
const lifetimeMs = 5 * 60_000;

const optional = z.string().nullable();
const content = z.strictObject({
  tenantId: z.uuid(),
  groupBy: z.enum([
    ...(['DAY', 'HOUR', 'WEEK', 'MONTH', 'STORE', 'REGISTER', 'CASHIER'] as const),
    ...(['PRODUCT', 'VARIANT', 'CATEGORY', 'TENDER', 'TAX'] as const),
  ]),
  filter: z.strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    storeId: optional,
    storeIds: z.array(z.uuid()).nullable(),
    registerId: optional,
    cashierId: optional,
    currency: optional,
  }),
  expiresAt: z.int(),
});

/** Tokens signed with HMAC-SHA-256; whoever has one may fetch what it says until it runs out. */
export function exportTokens(key: string, now: () => Date): ExportTokens {
  const signatureOf = (text: string) => createHmac('sha256', key).update(text).digest();
  return {
    issue(grant) {
      const expiresAt = new Date(now().getTime() + lifetimeMs);
      const text = encode({ ...grant, expiresAt: expiresAt.getTime() });
      return { token: `${text}.${signatureOf(text).toString('base64url')}`, expiresAt };
    },
    open(token) {
      const [text = '', signature = '', ...more] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      const ours = signatureOf(text);
      if (more.length > 0 || given.length !== ours.length) return null;
      if (!timingSafeEqual(given, ours)) return null;
      const { expiresAt, ...grant } = content.parse(decode(text));
      return expiresAt > now().getTime() ? grant : null;
    },
  };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(text: string): unknown {
  return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
}
