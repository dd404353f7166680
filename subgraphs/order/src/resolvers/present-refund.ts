import type { RefundDraft } from '../domain/draft-refund.ts';
import { givenAs, type RefundLine, type RefundTender, type WholeRefund } from '../domain/refund.ts';
import { renderRefundReceipt, type RefundedSale } from '../domain/refund-receipt.ts';
import type { ReturnObjection } from '../domain/return-policy.ts';
import { money, presentTaxes } from './present.ts';
import { columnsOf } from './present-receipt.ts';
import type { ReceiptWidth } from './types.generated.ts';

type Returned = Pick<RefundDraft, 'tenders'>;
type Line = Omit<RefundLine, 'refundId'>;

/** Lines that come back, as GraphQL answers them. */
export function presentRefundLines(lines: readonly Line[]) {
  return lines.map((line) => ({
    __typename: 'RefundLine' as const,
    number: line.number,
    variant: { __typename: 'Variant' as const, id: line.variantId },
    name: line.name,
    sku: line.sku,
    quantity: line.quantityMilli,
    unit: line.unit,
    isRestocked: line.isRestocked,
    net: money(line.netMinor, line.currency),
    tax: money(line.taxMinor, line.currency),
    total: money(line.totalMinor, line.currency),
  }));
}

/** What goes back to which means of payment, and what pays other goods, as GraphQL answers it. */
export function presentRefundTenders({ tenders }: Returned, currency: string, exchangedMinor = 0) {
  const given = tenders
    .filter(({ amountMinor }) => amountMinor > 0)
    .map((tender) => presentTender(tender, currency));
  if (exchangedMinor === 0) return given;
  const exchanged = {
    __typename: 'RefundTender' as const,
    paymentId: null,
    type: 'EXCHANGE' as const,
    amount: money(exchangedMinor, currency),
    cardLast4: null,
  };
  return [...given, exchanged];
}

function presentTender(tender: RefundTender, currency: string) {
  return {
    __typename: 'RefundTender' as const,
    paymentId: tender.paymentId,
    type: givenAs(tender),
    amount: money(tender.amountMinor, currency),
    cardLast4: tender.cardLast4,
  };
}

/** What a return policy has against a refund, as GraphQL answers it. */
export function presentObjections(objections: readonly ReturnObjection[]) {
  return objections.map((objection) => ({
    __typename: 'ReturnObjection' as const,
    ...objection,
  }));
}

/** The receipt of a refund that was completed, as GraphQL answers it. */
export function presentRefundReceipt(
  refund: WholeRefund,
  sale: RefundedSale,
  { number, width }: { readonly number: string; readonly width: ReceiptWidth },
) {
  const { currency } = refund;
  const amount = (minor: number) => money(minor, currency);
  const tenders = refund.tenders.filter(({ amountMinor }) => amountMinor > 0);
  return {
    __typename: 'Receipt' as const,
    number,
    text: renderRefundReceipt(refund, sale, columnsOf[width]),
    storeName: refund.storeName,
    storeAddressLines: refund.storeAddressLines,
    registerName: refund.registerName,
    soldAtLocal: refund.refundedAtLocal,
    isVoided: false,
    lines: refund.lines.map((line) => ({
      __typename: 'ReceiptLine' as const,
      name: line.name,
      sku: line.sku,
      quantity: line.quantityMilli,
      unit: line.unit,
      unitPrice: amount(line.unitPriceMinor),
      gross: amount(line.grossMinor),
      discounts: [],
    })),
    taxes: presentTaxes(refund.taxes, currency),
    subtotal: amount(refund.grossMinor - refund.lineDiscountMinor),
    discount: amount(refund.orderDiscountMinor),
    tax: amount(refund.taxMinor),
    total: amount(refund.totalMinor),
    cashRounding: amount(refund.cashRoundingMinor),
    tenders: tenders.map((tender) => ({
      __typename: 'OrderTender' as const,
      paymentId: tender.paymentId,
      type: givenAs(tender),
      amount: amount(tender.amountMinor),
      tendered: amount(tender.amountMinor),
      cardLast4: tender.cardLast4,
    })),
    change: amount(0),
  };
}
