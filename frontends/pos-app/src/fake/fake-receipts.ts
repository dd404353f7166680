import { formatMoney, formatQuantity } from '@novapos/kernel';
import type { PrinterState, ReceiptForm, Receipts, SoldOrder } from '../till/sales.ts';
import type { FakeWorld } from './fake-world.ts';
import { writable } from './writable.ts';

/** Receipts as text, and a printer that takes everything. */
export function fakeReceipts(world: FakeWorld): Receipts {
  const printer = writable<PrinterState>({
    kind: 'browser',
    name: 'Print dialogue',
    isReady: true,
    width: 42,
  });
  return {
    printer,
    async text(orderId, form) {
      const order = world.sold.get().find((each) => each.orderId === orderId);
      return order ? receiptOf(order, form) : 'No such receipt';
    },
    refundText: async (refundId) => `REFUND\n${refundId}`,
    print: async () => null,
    async choosePrinter(kind) {
      const names = {
        browser: 'Print dialogue',
        usb: 'USB printer',
        serial: 'Serial printer',
        none: 'None',
      };
      printer.set({ ...printer.get(), kind, name: names[kind], isReady: kind !== 'none' });
      return null;
    },
  };
}

function receiptOf(order: SoldOrder, { width, isGift }: ReceiptForm): string {
  const row = (left: string, right: string) =>
    left.slice(0, width - right.length - 1).padEnd(width - right.length) + right;
  const amount = (amountMinor: number) => formatMoney({ amountMinor, currency: order.currency });
  const centre = (text: string) => ' '.repeat(Math.max(0, (width - text.length) / 2)) + text;
  const lines = order.lines.map((line) =>
    row(
      `${formatQuantity(line.quantityMilli)} ${line.name}`,
      isGift ? '' : amount(line.totalMinor),
    ),
  );
  const sums = [
    '-'.repeat(width),
    row(`TOTAL ${order.currency}`, amount(order.totalMinor)),
    ...order.tenders.map((tender) => row(tender.type, amount(tender.tenderedMinor))),
    ...(order.changeMinor > 0 ? [row('CHANGE', amount(order.changeMinor))] : []),
  ];
  return [
    centre('Harbour Coffee & Grocery'),
    centre('Harbour Pier 17'),
    '',
    row(order.receiptNumber, order.soldAt.toISOString().slice(0, 16).replace('T', ' ')),
    '-'.repeat(width),
    ...lines,
    ...(isGift ? [] : sums),
    '',
    centre('Thank you'),
  ].join('\n');
}
