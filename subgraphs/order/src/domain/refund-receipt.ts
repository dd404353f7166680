import { formatMoney, formatQuantity } from '@novapos/kernel';
import type { OrderTax } from './order-line.ts';
import { formatPercent } from './percent.ts';
import { tenderNames, type ReceiptColumns } from './receipt.ts';
import { centred, columns, printable, wrapped } from './receipt-layout.ts';
import { givenAs, type RefundLine, type WholeRefund } from './refund.ts';

/** What a refund's receipt says of its sale. */
export type RefundedSale = { readonly receiptNumber: string | null };

/** The receipt of a completed refund as text to print, from its stored figures alone. */
export function renderRefundReceipt(
  refund: WholeRefund,
  sale: RefundedSale,
  width: ReceiptColumns,
): string {
  const amount = (minor: number) => formatMoney({ amountMinor: minor, currency: refund.currency });
  const rule = '-'.repeat(width);
  return [
    ...head(refund, sale, width),
    rule,
    ...refund.lines.flatMap((line) => article(line, amount, width)),
    rule,
    ...refund.taxes.flatMap((tax) => columns(taxName(tax), amount(tax.amountMinor), width)),
    ...columns(`REFUND ${refund.currency}`, amount(refund.totalMinor), width),
    rule,
    ...payment(refund, amount, width),
  ].join('\n');
}

type Amount = (minor: number) => string;

function head(refund: WholeRefund, sale: RefundedSale, width: ReceiptColumns): readonly string[] {
  return [
    ...centred(refund.storeName, width),
    ...refund.storeAddressLines.flatMap((line) => centred(line, width)),
    '',
    ...centred('REFUND', width),
    '',
    ...columns(refund.receiptNumber ?? '', refund.refundedAtLocal, width),
    ...wrapped(refund.registerName, width),
    ...columns('Of sale', printable(sale.receiptNumber ?? ''), width),
  ];
}

function article(line: RefundLine, amount: Amount, width: ReceiptColumns): readonly string[] {
  const quantity = `${formatQuantity(line.quantityMilli)} ${printable(line.unit)}`;
  return [
    ...wrapped(line.name, width),
    ...columns(`  ${quantity}`, amount(line.totalMinor), width),
  ];
}

function taxName({ name, code, ratePpm, isInclusive }: OrderTax): string {
  const included = isInclusive ? ' incl.' : '';
  return `${printable(name)} (${printable(code)}) ${formatPercent(ratePpm)}%${included}`;
}

function payment(refund: WholeRefund, amount: Amount, width: ReceiptColumns): readonly string[] {
  const { tenders, cashRoundingMinor, exchangedMinor } = refund;
  return [
    ...(cashRoundingMinor === 0 ? [] : columns('Cash rounding', amount(cashRoundingMinor), width)),
    ...tenders
      .filter(({ amountMinor }) => amountMinor > 0)
      .flatMap((tender) => {
        const { cardLast4, amountMinor } = tender;
        const card = cardLast4 === null ? '' : ` ****${printable(cardLast4)}`;
        return columns(tenderNames[givenAs(tender)] + card, amount(amountMinor), width);
      }),
    ...(exchangedMinor === 0 ? [] : columns(tenderNames.EXCHANGE, amount(exchangedMinor), width)),
  ];
}
