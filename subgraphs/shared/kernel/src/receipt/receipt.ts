import { formatMoney } from '../money.ts';
import { formatPercent } from '../pricing/percent.ts';
import { formatQuantity } from '../quantity.ts';
import { centred, columns, printable, wrapped } from './receipt-layout.ts';

/** How many characters a line of paper holds: 32 on 58 mm, 42 on 80 mm. */
export type ReceiptColumns = 32 | 42;

/** A discount on a receipt, in minor units. */
export type ReceiptDiscount = {
  readonly reason: string;
  readonly basisPoints: number | null;
  readonly amountMinor: number;
};

/** An article on a receipt, in minor units. */
export type ReceiptArticle = {
  readonly name: string;
  readonly quantityMilli: number;
  readonly unit: string;
  readonly catalogueUnitPriceMinor: number;
  readonly unitPriceMinor: number;
  readonly override: { readonly reason: string } | null;
  readonly grossMinor: number;
  readonly discounts: readonly ReceiptDiscount[];
};

/** A tax on a receipt, in minor units. */
export type ReceiptTax = {
  readonly code: string;
  readonly name: string;
  readonly ratePpm: number;
  readonly isInclusive: boolean;
  readonly amountMinor: number;
};

/** All that a receipt tells: an order as it was stored, by the server or by a till; amounts in minor units. */
export type ReceiptFacts = {
  readonly status: string;
  readonly receiptNumber: string | null;
  /** In the store's time zone, such as `2030-01-31 09:30`. */
  readonly soldAtLocal: string;
  readonly storeName: string;
  readonly storeAddressLines: readonly string[];
  readonly registerName: string;
  readonly currency: string;
  readonly lines: readonly ReceiptArticle[];
  readonly grossMinor: number;
  readonly lineDiscountMinor: number;
  readonly discounts: readonly ReceiptDiscount[];
  readonly taxes: readonly ReceiptTax[];
  readonly totalMinor: number;
  readonly cashRoundingMinor: number;
  readonly changeMinor: number;
  readonly tenders: readonly {
    readonly type: keyof typeof tenderNames;
    readonly tenderedMinor: number;
    readonly cardLast4: string | null;
  }[];
  readonly voidReason: string | null;
};

/** What each means of payment is called on a receipt. */
export const tenderNames = {
  CASH: 'Cash',
  CARD: 'Card',
  COUPON: 'Coupon',
  LOYALTY_POINTS: 'Points',
  EXCHANGE: 'Exchange',
} as const;

/** The receipt of a completed order as text to print, from its stored figures alone. */
export function renderReceipt(order: ReceiptFacts, width: ReceiptColumns): string {
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

/** The receipt of a completed order for whoever is given the goods: what it was, and no price. */
export function renderGiftReceipt(order: ReceiptFacts, width: ReceiptColumns): string {
  return [
    ...centred(order.storeName, width),
    ...order.storeAddressLines.flatMap((line) => centred(line, width)),
    '',
    ...centred('GIFT RECEIPT', width),
    '',
    ...columns(order.receiptNumber ?? '', order.soldAtLocal, width),
    ...wrapped(order.registerName, width),
    ...(order.status === 'VOIDED' ? centred('*** VOID ***', width) : []),
    rule(width),
    ...order.lines.flatMap(({ name, quantityMilli, unit }) =>
      columns(name, `${formatQuantity(quantityMilli)} ${printable(unit)}`, width),
    ),
    rule(width),
  ].join('\n');
}

function head(order: ReceiptFacts, width: ReceiptColumns): readonly string[] {
  return [
    ...centred(order.storeName, width),
    ...order.storeAddressLines.flatMap((line) => centred(line, width)),
    '',
    ...columns(order.receiptNumber ?? '', order.soldAtLocal, width),
    ...wrapped(order.registerName, width),
    ...(order.status === 'VOIDED' ? centred('*** VOID ***', width) : []),
  ];
}

function article(
  line: ReceiptArticle,
  order: ReceiptFacts,
  width: ReceiptColumns,
): readonly string[] {
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

function override(
  line: ReceiptArticle,
  order: ReceiptFacts,
  width: ReceiptColumns,
): readonly string[] {
  if (!line.override) return [];
  const was = amountIn(order.currency, line.catalogueUnitPriceMinor);
  return wrapped(`  price was ${was}: ${printable(line.override.reason)}`, width);
}

function reduction(
  { reason, basisPoints, amountMinor }: ReceiptDiscount,
  { currency }: ReceiptFacts,
  width: ReceiptColumns,
): readonly string[] {
  const percent = basisPoints === null ? '' : ` ${formatPercent(basisPoints * 100)}%`;
  return columns(`  ${printable(reason)}${percent}`, amountIn(currency, -amountMinor), width);
}

function sums(order: ReceiptFacts, width: ReceiptColumns): readonly string[] {
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

function payment(order: ReceiptFacts, width: ReceiptColumns): readonly string[] {
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

function voidMark({ voidReason }: ReceiptFacts, width: ReceiptColumns): readonly string[] {
  return ['', ...centred('*** VOID ***', width), ...centred(voidReason ?? '', width)];
}

function rule(width: ReceiptColumns): string {
  return '-'.repeat(width);
}

function amountIn(currency: string, amountMinor: number): string {
  return formatMoney({ amountMinor, currency });
}
