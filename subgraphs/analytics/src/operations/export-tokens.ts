import { linkTokens, type LinkTokens } from '@novapos/chassis';
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
export type ExportTokens = LinkTokens<ExportGrant>;

const optional = z.string().nullable();
const grant: z.ZodType<ExportGrant> = z.strictObject({
  tenantId: z.uuid(),
  groupBy: z.enum([
    ...(['DAY', 'HOUR', 'WEEK', 'MONTH', 'STORE', 'REGISTER', 'CASHIER'] as const),
    ...(['PRODUCT', 'VARIANT', 'CATEGORY', 'TENDER', 'TAX'] as const),
  ]),
  filter: z.strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    storeId: optional,
    registerId: optional,
    cashierId: optional,
    currency: optional,
  }),
});

/** The tokens of links to sales as CSV. */
export function exportTokens(key: string, now: () => Date): ExportTokens {
  return linkTokens({ key, purpose: 'sales', grant, now });
}
