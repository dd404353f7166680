import { refusal as refusalOf } from '@novapos/chassis';
import type { InventoryContext } from '../context.ts';
import type { Shortages } from '../domain/shortage.ts';
import { adjustStock } from '../operations/adjust-stock.ts';
import type { StockDesk } from '../operations/change-stock.ts';
import { receiveStock } from '../operations/receive-stock.ts';
import { seenLocation } from './seen-location.ts';
import type { MutationResolvers, ResolversTypes } from './types.generated.ts';

type Moved = Awaited<ReturnType<typeof adjustStock>>;
type Result = Awaited<ResolversTypes['AdjustStockResult']>;
type Received = Awaited<ResolversTypes['ReceiveStockResult']>;

export const receiveStockResolver: NonNullable<MutationResolvers['receiveStock']> = async (
  _parent,
  { input },
  context,
) => {
  const reason = input.reason ?? null;
  return received(present(await receiveStock(deskOf(context), { ...input, reason })));
};

export const adjustStockResolver: NonNullable<MutationResolvers['adjustStock']> = async (
  _parent,
  { input },
  context,
) => present(await adjustStock(deskOf(context), input));

function deskOf(context: InventoryContext): StockDesk {
  const { principal, stock, scope, loaders, known, now } = context;
  return {
    principal,
    stock,
    findLocation: (id) => loaders.location.load(id),
    mayLookInto: async (id) => scope === null || (await seenLocation(id, context)) !== null,
    unknownVariants: known.unknownVariants,
    now,
  };
}

function present(outcome: Moved): Result {
  if (outcome.ok) return { __typename: 'StockMoved', levels: outcome.value };
  const { refusal } = outcome;
  switch (refusal.kind) {
    case 'LocationNotFound':
      return refusalOf(refusal.kind, 'There is no such location.');
    case 'StockLinesInvalid':
      return refusalOf(refusal.kind, refusal.message, { lines: refusal.lines });
    case 'VariantsUnknown': {
      const { variantIds } = refusal;
      return refusalOf(refusal.kind, 'Some variants are not known.', { variantIds });
    }
    case 'StockBelowZero': {
      const message = 'There is less of it here than that would take away.';
      return refusalOf(refusal.kind, message, { shortages: presentShortages(refusal.shortages) });
    }
  }
}

/** Shortages as they are answered. */
export function presentShortages(shortages: Shortages) {
  return shortages.map((shortage) => ({ __typename: 'StockShortage', ...shortage }) as const);
}

// A delivery only adds: it can't be short.
function received(result: Result): Received {
  if (result.__typename === 'StockBelowZero') throw new Error('a delivery was short of stock');
  return result;
}
