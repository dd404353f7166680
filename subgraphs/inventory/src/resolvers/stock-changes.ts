import { CodedError, readChanges, seesStore, type ChangingList } from '@novapos/chassis';
import { z } from 'zod';
import type { InventoryContext } from '../context.ts';
import { readId } from '../domain/id.ts';
import { availableOf } from '../domain/stock-level.ts';
import type { MarkedStock, StockOf } from '../store/stock-changes-store.ts';
import type { QueryResolvers } from './types.generated.ts';

type CopyKey = readonly [variantId: string];

const copyKey: z.ZodType<CopyKey> = z.tuple([z.guid()]);

/** A store's stock on from a cursor. Of an unknown store there is none. */
export const stockChanges: NonNullable<QueryResolvers['stockChanges']> = async (
  _parent,
  { storeId, ...args },
  context,
) => {
  const { principal, scope, now } = context;
  const asked = storeId ?? principal.storeId;
  if (asked == null) {
    const message = 'Say of which store: `storeId`, since you are signed in at none.';
    throw new CodedError('BAD_USER_INPUT', message);
  }
  const asOf = now();
  const seen = seesStore(scope, asked) ? readId(asked) : null;
  const list = listOf(context, { tenantId: principal.tenantId, storeId: seen });
  const { rows, ...place } = await readChanges(list, args);
  const items = rows.map(({ variantId, onHand, reserved, isLow }) => ({
    __typename: 'StockItem' as const,
    available: availableOf({ onHand, reserved }),
    ...{ variantId, onHand, isLow },
  }));
  return { __typename: 'StockChanges', items, asOf, ...place };
};

function listOf(
  { stockChanges: changes }: InventoryContext,
  of: StockOf,
): ChangingList<MarkedStock, CopyKey> {
  return {
    name: 'stock',
    key: copyKey,
    copy: (after, limit) => changes.copy(of, after?.[0] ?? null, limit),
    changes: (since, limit) => changes.changes(of, since, limit),
    keyAfter: (rows) => [rows.at(-1)?.variantId ?? ''],
    placeOf: ({ mark, variantId }) => ({ mark, id: variantId }),
  };
}
