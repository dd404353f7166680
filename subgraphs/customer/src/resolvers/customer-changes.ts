import { readChanges, SealBroken, type ChangingList } from '@novapos/chassis';
import { z } from 'zod';
import type { CustomerContext } from '../context.ts';
import { lastDigits } from '../domain/mask.ts';
import type { CopyKey, MarkedCustomer } from '../store/customer-changes-store.ts';
import type { QueryResolvers } from './types.generated.ts';

const copyKey: z.ZodType<CopyKey> = z.tuple([z.int().min(0), z.guid(), z.int().min(0)]);

/** Customers on from a cursor, as a till finds them by. */
export const customerChanges: NonNullable<QueryResolvers['customerChanges']> = async (
  _parent,
  args,
  context,
) => {
  const asOf = context.now();
  const { rows, ...place } = await readChanges(listOf(context), args);
  const items = rows.map((row) => ({
    __typename: 'CustomerItem' as const,
    id: row.id,
    name: row.name ?? '',
    externalReference: row.externalReference,
    phoneLast4: phoneLast4(row, context),
    isErased: row.isErased,
  }));
  return { __typename: 'CustomerChanges', items, asOf, ...place };
};

function listOf({ reads }: CustomerContext): ChangingList<MarkedCustomer, CopyKey> {
  return {
    name: 'customers',
    key: copyKey,
    copy: reads.copy,
    changes: reads.changes,
    keyAfter(rows, before) {
      const last = rows.at(-1);
      return [last?.mark ?? 0, last?.id ?? '', (before?.[2] ?? 0) + rows.length];
    },
    placeOf: ({ mark, id }) => ({ mark, id }),
  };
}

// One number that was tampered with must not keep a till from all other customers; whoever opens the customer is told.
function phoneLast4(
  { id, isErased, phone }: MarkedCustomer,
  { reads, log }: CustomerContext,
): string | null {
  if (phone === null || isErased) return null;
  try {
    return lastDigits(reads.open(phone));
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    log.error({ customerId: id }, 'a phone number does not open');
    return null;
  }
}
