import { formatQuantity, parseQuantity } from '@novapos/kernel';
import type {
  ConsumeStockMutationVariables,
  ReserveStockMutationVariables,
  ReturnStockMutationVariables,
} from '../src/peers/inventory.generated.ts';

type Lines = ReadonlyMap<string, number>;

/** Stock of one location in memory, held, taken and put back by order, each once an order. */
export function fakeInventory() {
  const onHand = new Map<string, number>();
  const held = new Map<string, Lines>();
  const consumed = new Map<string, Lines>();
  const restocked = new Set<string>();
  const missing = new Map<string, readonly object[]>();
  const returned = new Set<string>();
  let hasLocation = true;

  const heldOf = (variantId: string): number =>
    [...held.values()].reduce((sum, lines) => sum + (lines.get(variantId) ?? 0), 0);
  const move = (lines: Lines, direction: 1 | -1): void => {
    for (const [id, milli] of lines) onHand.set(id, (onHand.get(id) ?? 0) + direction * milli);
  };

  return {
    held,
    consumed,
    onHandOf: (variantId: string): number => onHand.get(variantId) ?? 0,
    receive(variantId: string, milli: number): void {
      onHand.set(variantId, milli);
    },
    closeLocation(): void {
      hasLocation = false;
    },
    ReserveStock({ input }: ReserveStockMutationVariables): unknown {
      if (!hasLocation) {
        return { reserveStock: { __typename: 'LocationMissing', storeId: input.storeId } };
      }
      const orderId = String(input.orderId);
      const wanted = linesOf(input.lines);
      const shortages = [...wanted].flatMap(([variantId, milli]) => {
        const available = (onHand.get(variantId) ?? 0) - heldOf(variantId);
        return available < milli ? [{ variantId, available: formatQuantity(available) }] : [];
      });
      if (!held.has(orderId) && shortages.length > 0) {
        return { reserveStock: { __typename: 'StockNotAvailable', shortages } };
      }
      held.set(orderId, wanted);
      return { reserveStock: { __typename: 'StockReserved', orderId } };
    },
    ReleaseStock({ orderId }: { readonly orderId: string }): unknown {
      held.delete(orderId);
      return { releaseStock: { __typename: 'StockReleased', orderId } };
    },
    ConsumeStock({ input }: ConsumeStockMutationVariables): unknown {
      const orderId = String(input.orderId);
      if (!consumed.has(orderId)) {
        const lines = linesOf(input.lines);
        held.delete(orderId);
        consumed.set(orderId, lines);
        move(lines, -1);
      }
      return { consumeStock: { __typename: 'StockConsumed', orderId } };
    },
    TakeSoldStock({ input }: ConsumeStockMutationVariables): unknown {
      const orderId = String(input.orderId);
      const lines = linesOf(input.lines);
      const isNew = !consumed.has(orderId);
      if (isNew) {
        const short = [...lines].flatMap(([variantId, milli]) => {
          const available = (onHand.get(variantId) ?? 0) - heldOf(variantId);
          return available < milli
            ? [{ variantId, available: formatQuantity(Math.max(0, available)) }]
            : [];
        });
        consumed.set(orderId, lines);
        missing.set(orderId, short);
        move(lines, -1);
      }
      return { takeSoldStock: { shortages: missing.get(orderId) ?? [] } };
    },
    ReturnStock({ input }: ReturnStockMutationVariables): unknown {
      const refundId = String(input.refundId);
      if (!hasLocation) {
        return { returnStock: { __typename: 'LocationMissing', storeId: input.storeId } };
      }
      if (!returned.has(refundId)) {
        returned.add(refundId);
        move(linesOf(input.lines), 1);
      }
      return { returnStock: { __typename: 'StockReturned', refundId } };
    },
    RestockOrder({ orderId }: { readonly orderId: string }): unknown {
      const lines = consumed.get(orderId);
      if (lines && !restocked.has(orderId)) {
        restocked.add(orderId);
        move(lines, 1);
      }
      return { restockOrder: { __typename: 'StockRestocked', orderId } };
    },
  };
}

function linesOf(lines: ReserveStockMutationVariables['input']['lines']): Lines {
  return new Map(
    lines.map(({ variantId, quantity }) => {
      const milli = parseQuantity(quantity);
      if (!milli.ok) throw new RangeError(`"${quantity}" is no quantity`);
      return [String(variantId), milli.value];
    }),
  );
}
