import type { PeerCall, Peers } from '@novapos/chassis';
import { accept, formatQuantity, parseQuantity, refuse, type Decision } from '@novapos/kernel';
import type { WholeOrder } from '../domain/order.ts';
import { isKnownArticle } from '../domain/offline-sale.ts';
import type { FulfilmentRefusal, LineShortage } from '../domain/refusals.ts';
import { shortagesOf, stockLinesOf } from '../domain/stock-lines.ts';
import {
  ConsumeStockDocument,
  ReleaseStockDocument,
  ReserveStockDocument,
  RestockOrderDocument,
  TakeSoldStockDocument,
  ReturnStockDocument,
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
          const short = reserveStock.shortages.map(availableOf);
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
    /** Take goods off the shelf that nobody held; answers the lines of which there was not enough. */
    async takeSold(order: WholeOrder, call: PeerCall): Promise<readonly LineShortage[]> {
      const input = inputOf(order);
      if (input.lines.length === 0) return [];
      const { takeSoldStock } = await peers.ask(
        'inventory',
        TakeSoldStockDocument,
        { input },
        call,
      );
      const short = takeSoldStock.shortages.map(availableOf);
      return shortagesOf(order.lines, short);
    },
    /** Put back what an order took off the shelf. */
    async restock(orderId: string, call: PeerCall): Promise<void> {
      await peers.ask('inventory', RestockOrderDocument, { orderId }, call);
    },
    /** Put what a customer brought back on a store's shelf; false where it has none. */
    async bringBack({ lines, ...refund }: BroughtBack, call: PeerCall): Promise<boolean> {
      const input = { ...refund, lines: neededOf(lines) };
      const { returnStock } = await peers.ask('inventory', ReturnStockDocument, { input }, call);
      return returnStock.__typename === 'StockReturned';
    },
  };
}

/** Asks inventory about goods. */
export type StockPeer = ReturnType<typeof stockPeer>;

/** Goods of an order that a customer brought back to a store. */
export type BroughtBack = {
  readonly refundId: string;
  readonly orderId: string;
  readonly storeId: string;
  readonly lines: Parameters<typeof stockLinesOf>[0];
};

function inputOf({ id, storeId, lines }: WholeOrder) {
  return { orderId: id, storeId, lines: neededOf(lines.filter(isKnownArticle)) };
}

function neededOf(lines: BroughtBack['lines']) {
  return stockLinesOf(lines).map(({ variantId, quantityMilli }) => ({
    variantId,
    quantity: formatQuantity(quantityMilli),
  }));
}

function availableOf({ variantId, available }: { variantId: string; available: string }) {
  return { variantId, availableMilli: milli(available) };
}

function milli(quantity: string): number {
  const parsed = parseQuantity(quantity);
  if (!parsed.ok) throw new RangeError(`inventory answered "${quantity}" for a quantity`);
  return parsed.value;
}
