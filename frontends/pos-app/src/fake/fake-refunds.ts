import type { MadeRefund, Refunds, ReturnLine, ReturnQuote } from '../till/refunds.ts';
import type { SoldOrder } from '../till/sales.ts';
import type { FakeCart } from './fake-cart.ts';
import type { FakeWorld } from './fake-world.ts';

const offline = { problem: 'Taking goods back needs the network.', requestId: null };
const unknown = { problem: 'There is no such sale.', requestId: 'r-2' };

/** Takes back what this till sold, and one sale of yesterday. */
export function fakeRefunds(world: FakeWorld, { put, cart }: FakeCart): Refunds {
  const orders = () => [...world.sold.get(), yesterday(world.options.currency)];
  const find = (orderId: string) => orders().find((order) => order.orderId === orderId);
  const refundOf = (orderId: string, lines: readonly ReturnLine[]): MadeRefund | null => {
    const order = find(orderId);
    if (!order) return null;
    return {
      refundId: `refund-${orderId}`,
      receiptNumber: `P1-R-${String(world.next()).padStart(6, '0')}`,
      totalMinor: shareOf(order, lines),
      order: null,
    };
  };
  return {
    async byReceipt(receiptNumber) {
      await world.pause();
      if (!world.isOnline()) return offline;
      return orders().find((order) => order.receiptNumber === receiptNumber) ?? null;
    },
    async search(text) {
      await world.pause();
      if (!world.isOnline()) return offline;
      const word = text.toLowerCase();
      return orders().filter((order) =>
        [order.receiptNumber, ...order.lines.map(({ name }) => name)].some((each) =>
          each.toLowerCase().includes(word),
        ),
      );
    },
    async quote(orderId, lines) {
      await world.pause();
      const order = find(orderId);
      return order ? { quote: quoteOf(world, order, lines) } : unknown;
    },
    async refund({ orderId, lines }) {
      await world.pause();
      const refund = refundOf(orderId, lines);
      return refund ? { refund } : unknown;
    },
    async exchange({ orderId, lines }) {
      await world.pause();
      const refund = refundOf(orderId, lines);
      put({ lines: [], discounts: [], customer: null, currency: cart.state.get().currency });
      return refund ? { refund } : unknown;
    },
  };
}

function quoteOf(world: FakeWorld, order: SoldOrder, lines: readonly ReturnLine[]): ReturnQuote {
  const totalMinor = shareOf(order, lines);
  const tender = order.tenders[0];
  return {
    totalMinor,
    tenders: [
      {
        type: tender?.type ?? 'CASH',
        amountMinor: totalMinor,
        cardLast4: tender?.cardLast4 ?? null,
      },
    ],
    objections: [],
    missingGrant: world.may('orders:refund', null) ? null : 'orders:refund',
  };
}

function shareOf(order: SoldOrder, lines: readonly ReturnLine[]): number {
  return lines.reduce((sum, { number, quantityMilli }) => {
    const line = order.lines.find((each) => each.number === number);
    return sum + (line ? Math.round((line.totalMinor * quantityMilli) / line.quantityMilli) : 0);
  }, 0);
}

function yesterday(currency: string): SoldOrder {
  const line = (number: number, name: string, quantityMilli: number, totalMinor: number) => ({
    number,
    variantId: `variant-${number}`,
    name,
    sku: `100${number}-0001`,
    quantityMilli,
    unit: 'EACH',
    totalMinor,
    returnableMilli: quantityMilli,
  });
  return {
    orderId: 'order-yesterday',
    receiptNumber: 'P1-000007',
    soldAt: new Date(Date.now() - 86_400_000),
    currency,
    totalMinor: 2_450,
    cashRoundingMinor: 0,
    changeMinor: 0,
    tenders: [{ type: 'CARD', amountMinor: 2_450, tenderedMinor: 2_450, cardLast4: '4242' }],
    customerId: null,
    lines: [
      line(1, 'Olive Oil', 1000, 1_250),
      line(2, 'Butter Croissant', 3000, 900),
      line(3, 'Sparkling Water', 1000, 300),
    ],
    isUnsent: false,
  };
}
