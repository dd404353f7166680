import { linkTokens, type LinkTokens } from '@novapos/chassis';
import { z } from 'zod';
import type { UsageQuery } from '../domain/usage.ts';

/** What a link lets its holder fetch. */
type Grant = { readonly tenantId: string; readonly query: UsageQuery };

/** Makes and opens the tokens of links to usage. */
export type UsageLinks = LinkTokens<Grant>;

const optional = z.string().nullable();
const grant: z.ZodType<Grant> = z.strictObject({
  tenantId: z.guid(),
  query: z.strictObject({
    from: z.coerce.date(),
    before: z.coerce.date(),
    partnerId: optional,
    keyId: optional,
    operationId: optional,
  }),
});

/** The tokens of links to usage as CSV. */
export function usageLinks(key: string, now: () => Date): UsageLinks {
  return linkTokens({ key, purpose: 'usage', grant, now });
}
