import type { PeerCall, Peers } from '@novapos/chassis';
import { accept, formatQuantity, parseQuantity, refuse, type Decision } from '@novapos/kernel';
import type { WholeOrder } from '../domain/order.ts';
import type { FulfilmentRefusal } from '../domain/refusals.ts';
import { shortagesOf, stockLinesOf } from '../domain/stock-lines.ts';
import {
  ConsumeStockDocument,
  ReleaseStockDocument,
  ReserveStockDocument,
  RestockOrderDocument,
} from './inventory.generated.ts';

/** What inventory does with the goods of an order; each step can be repeated. */
export function stockPeer(peers: Peers) {
  return {
    /** Hold all goods of an order, or none. */
    async reserve(order: WholeOrder, call: PeerCall): Promise<Decision<true, FulfilmentRefusal>> {
      const variables = { input: inputOf(order) };
      const answer = await peers.ask('inventory', ReserveStockDocument, variables, call);
      const { reserveStock } = answer;
      switch (reserveStock.__typename) {
        case 'StockReserved':
          return accept(true);
        case 'LocationMissing':
          return refuse({ kind: 'LocationNotSetUp' });
        case 'StockNotAvailable': {
          const short = reserveStock.shortages.map(({ variantId, available }) => ({
            variantId,
            availableMilli: milli(available),
          }));
          return refuse({ kind: 'InsufficientStock', shortages: shortagesOf(order.lines, short) });
        }
      }
    },
    /** Let go of what an order holds. */
    async release(orderId: string, call: PeerCall): Promise<void> {
      await peers.ask('inventory', ReleaseStockDocument, { orderId }, call);
    },
    /** Take an order's goods off the shelf. */
    async consume(order: WholeOrder, call: PeerCall): Promise<void> {
      await peers.ask('inventory', ConsumeStockDocument, { input: inputOf(order) }, call);
    },
    /** Put back what an order took off the shelf. */
    async restock(orderId: string, call: PeerCall): Promise<void> {
      await peers.ask('inventory', RestockOrderDocument, { orderId }, call);
    },
  };
}

/** Asks inventory about goods. */
export type StockPeer = ReturnType<typeof stockPeer>;

function inputOf({ id, storeId, lines }: WholeOrder) {
  const needed = stockLinesOf(lines).map(({ variantId, quantityMilli }) => ({
    variantId,
    quantity: formatQuantity(quantityMilli),
  }));
  return { orderId: id, storeId, lines: needed };
}

function milli(quantity: string): number {
  const parsed = parseQuantity(quantity);
  if (!parsed.ok) throw new RangeError(`inventory answered "${quantity}" for a quantity`);
  return parsed.value;
}
