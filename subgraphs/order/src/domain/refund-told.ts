import type { orderRefunded, SaleTold } from '@novapos/kernel';
import type { OrderTender } from './order.ts';
import type { OrderTax } from './order-line.ts';
import { givenAs, type RefundLine, type WholeRefund } from './refund.ts';

type RefundTold = (typeof orderRefunded)['example'];

/** What a refund's own figures do not say. */
export type ToldBeside = {
  readonly at: Date;
  readonly customerId: string | null;
  /** How the sale of an exchange was paid. */
  readonly exchangeTenders: readonly OrderTender[] | null;
};

/** A refund as other domains are told of it: what came back, in positive figures, where and when it did. */
export function refundTold(refund: WholeRefund, beside: ToldBeside): RefundTold {
  const at = beside.at.toISOString();
  return {
    refundId: refund.id,
    refundedAt: at,
    reason: refund.reason,
    sale: {
      orderId: refund.orderId,
      receiptNumber: refund.receiptNumber ?? '',
      storeId: refund.storeId,
      registerId: refund.registerId,
      cashierId: refund.cashierId,
      customerId: beside.customerId,
      currency: refund.currency,
      soldAt: refund.createdAt.toISOString(),
      soldAtLocal: refund.refundedAtLocal,
      businessDate: refund.businessDate,
      grossMinor: refund.grossMinor,
      lineDiscountMinor: refund.lineDiscountMinor,
      orderDiscountMinor: refund.orderDiscountMinor,
      netMinor: refund.netMinor,
      taxMinor: refund.taxMinor,
      totalMinor: refund.totalMinor,
      cashRoundingMinor: refund.cashRoundingMinor,
      taxes: refund.taxes.map(taxTold),
      tenders: tendersTold(refund, beside),
      lines: refund.lines.map(lineTold),
    },
  };
}

// What pays other goods goes back as what it was taken as there, so that an exchange adds up to nothing.
function tendersTold(
  { tenders, exchangedMinor }: WholeRefund,
  { exchangeTenders }: ToldBeside,
): SaleTold['tenders'] {
  const given = tenders
    .filter(({ amountMinor }) => amountMinor > 0)
    .map(({ paymentId, type, amountMinor }) => ({
      paymentId,
      type: givenAs({ type }),
      amountMinor,
    }));
  const kept = (exchangeTenders ?? []).filter(({ type }) => type === 'EXCHANGE');
  const exchanged = kept.map(({ paymentId, type }) => ({
    paymentId,
    type,
    amountMinor: exchangedMinor,
  }));
  return [...given, ...exchanged];
}

function lineTold(line: RefundLine): SaleTold['lines'][number] {
  const { refundId: _refundId, currency: _currency, isRestocked: _isRestocked, ...told } = line;
  return { ...told, taxes: line.taxes.map(taxTold) };
}

function taxTold(tax: OrderTax): SaleTold['taxes'][number] {
  const { code, name, ratePpm, isInclusive, baseMinor, amountMinor } = tax;
  return { code, name, ratePpm, isInclusive, baseMinor, amountMinor };
}
