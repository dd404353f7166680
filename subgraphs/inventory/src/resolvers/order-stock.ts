import { consumeStock } from '../operations/consume-stock.ts';
import { readOrderId } from '../operations/read-order.ts';
import { reserveStock } from '../operations/reserve-stock.ts';
import { returnStock } from '../operations/return-stock.ts';
import { takeSoldStock } from '../operations/take-sold-stock.ts';
import { presentShortages } from './move-stock.ts';
import type { MutationResolvers } from './types.generated.ts';

type OrderStock =
  | 'reserveStock'
  | 'releaseStock'
  | 'consumeStock'
  | 'takeSoldStock'
  | 'restockOrder'
  | 'returnStock';

/** What the sale asks for, in the order in which it does. */
export const orderStockResolvers: Required<Pick<MutationResolvers, OrderStock>> = {
  reserveStock: async (_parent, { input }, context) => {
    const outcome = await reserveStock(context.reservations, context, input);
    switch (outcome.kind) {
      case 'HELD': {
        const { locationId, expiresAt } = outcome;
        return { __typename: 'StockReserved', orderId: input.orderId, locationId, expiresAt };
      }
      case 'SHORT':
        return {
          __typename: 'StockNotAvailable',
          shortages: presentShortages(outcome.shortages),
        };
      case 'NO_LOCATION':
        return { __typename: 'LocationMissing', storeId: input.storeId };
    }
  },
  consumeStock: async (_parent, { input }, context) => {
    await consumeStock(context.reservations, context, input);
    return { __typename: 'StockConsumed', orderId: input.orderId };
  },
  takeSoldStock: async (_parent, { input }, context) => {
    const shortages = await takeSoldStock(context.reservations, context, input);
    return {
      __typename: 'SoldStockTaken',
      orderId: input.orderId,
      shortages: presentShortages(shortages),
    };
  },
  releaseStock: async (_parent, { orderId }, context) => {
    await context.reservations.release(readOrderId(context, orderId));
    return { __typename: 'StockReleased', orderId };
  },
  restockOrder: async (_parent, { orderId }, context) => {
    const movedBy = context.principal.subject;
    await context.reservations.restock({ ...readOrderId(context, orderId), movedBy });
    return { __typename: 'StockRestocked', orderId };
  },
  returnStock: async (_parent, { input }, context) => {
    const isBack = await returnStock(context.returns, context, input);
    if (!isBack) return { __typename: 'LocationMissing', storeId: input.storeId };
    return { __typename: 'StockReturned', refundId: input.refundId };
  },
};
