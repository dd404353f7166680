import { rowAgain } from './after.ts';
import type { OutboxRow } from './row.ts';

/** What can be changed of what is handed in. */
export type Correction = { readonly customerId?: string | null; readonly cashierId?: string };

/** A sale with another customer or cashier, to be sent again: by another key, since it is another request. */
export function corrected(row: OutboxRow, { customerId, cashierId }: Correction): OutboxRow {
  if (row.body.kind !== 'sale') return row;
  const { sale } = row.body;
  const body = {
    ...row.body,
    sale: {
      ...sale,
      customerId: customerId === undefined ? (sale.customerId ?? null) : customerId,
      cashierId: cashierId ?? sale.cashierId,
    },
  };
  return rowAgain({ ...row, body, wasRefused: true });
}
