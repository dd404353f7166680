import { formatMoney, formatQuantity } from '@novapos/kernel';
import type { OrderDiscount, OrderLine } from './order-line.ts';
import type { OrderTender, WholeOrder } from './order.ts';
import { formatPercent } from './percent.ts';
import { centred, columns, printable, wrapped } from './receipt-layout.ts';

/** How many characters a line of paper holds: 32 on 58 mm, 42 on 80 mm. */
export type ReceiptColumns = 32 | 42;

const tenderNames: Readonly<Record<OrderTender['type'], string>> = {
  CASH: 'Cash',
  CARD: 'Card',
  COUPON: 'Coupon',
  LOYALTY_POINTS: 'Points',
};

/** The receipt of a completed order as text to print, from its stored figures alone. */
export function renderReceipt(order: WholeOrder, width: ReceiptColumns): string {
  return [
    ...head(order, width),
    rule(width),
    ...order.lines.flatMap((line) => article(line, order, width)),
    rule(width),
    ...sums(order, width),
    rule(width),
    ...payment(order, width),
    ...(order.status === 'VOIDED' ? voidMark(order, width) : []),
  ].join('\n');
}

function head(order: WholeOrder, width: ReceiptColumns): readonly string[] {
  return [
    ...centred(order.storeName, width),
    ...order.storeAddressLines.flatMap((line) => centred(line, width)),
    '',
    ...columns(order.receiptNumber ?? '', order.soldAtLocal, width),
    ...wrapped(order.registerName, width),
    ...(order.status === 'VOIDED' ? centred('*** VOID ***', width) : []),
  ];
}

function article(line: OrderLine, order: WholeOrder, width: ReceiptColumns): readonly string[] {
  const amount = (minor: number) => amountIn(order.currency, minor);
  const quantity = formatQuantity(line.quantityMilli);
  const isPlain = line.quantityMilli === 1000 && line.unitPriceMinor === line.grossMinor;
  const each = `  ${quantity} ${printable(line.unit)} x ${amount(line.unitPriceMinor)}`;
  return [
    ...(isPlain
      ? columns(line.name, amount(line.grossMinor), width)
      : [...wrapped(line.name, width), ...columns(each, amount(line.grossMinor), width)]),
    ...override(line, order, width),
    ...line.discounts.flatMap((discount) => reduction(discount, order, width)),
  ];
}

function override(line: OrderLine, order: WholeOrder, width: ReceiptColumns): readonly string[] {
  if (!line.override) return [];
  const was = amountIn(order.currency, line.catalogueUnitPriceMinor);
  return wrapped(`  price was ${was}: ${printable(line.override.reason)}`, width);
}

function reduction(
  { reason, basisPoints, amountMinor }: OrderDiscount,
  { currency }: WholeOrder,
  width: ReceiptColumns,
): readonly string[] {
  const percent = basisPoints === null ? '' : ` ${formatPercent(basisPoints * 100)}%`;
  return columns(`  ${printable(reason)}${percent}`, amountIn(currency, -amountMinor), width);
}

function sums(order: WholeOrder, width: ReceiptColumns): readonly string[] {
  const amount = (minor: number) => amountIn(order.currency, minor);
  const subtotalMinor = order.grossMinor - order.lineDiscountMinor;
  return [
    ...columns('Subtotal', amount(subtotalMinor), width),
    ...order.discounts.flatMap((discount) => reduction(discount, order, width)),
    ...order.taxes.flatMap(({ name, code, ratePpm, isInclusive, amountMinor }) => {
      const included = isInclusive ? ' incl.' : '';
      const label = `${printable(name)} (${printable(code)}) ${formatPercent(ratePpm)}%${included}`;
      return columns(label, amount(amountMinor), width);
    }),
    ...columns(`TOTAL ${order.currency}`, amount(order.totalMinor), width),
  ];
}

function payment(order: WholeOrder, width: ReceiptColumns): readonly string[] {
  const amount = (minor: number) => amountIn(order.currency, minor);
  return [
    ...(order.cashRoundingMinor === 0
      ? []
      : columns('Cash rounding', amount(order.cashRoundingMinor), width)),
    ...order.tenders.flatMap(({ type, tenderedMinor, cardLast4 }) => {
      const card = cardLast4 === null ? '' : ` ****${printable(cardLast4)}`;
      return columns(tenderNames[type] + card, amount(tenderedMinor), width);
    }),
    ...columns('Change', amount(order.changeMinor), width),
  ];
}

function voidMark({ voidReason }: WholeOrder, width: ReceiptColumns): readonly string[] {
  return ['', ...centred('*** VOID ***', width), ...centred(voidReason ?? '', width)];
}

function rule(width: ReceiptColumns): string {
  return '-'.repeat(width);
}

function amountIn(currency: string, amountMinor: number): string {
  return formatMoney({ amountMinor, currency });
}
