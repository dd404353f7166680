import { refusal as member } from '@novapos/chassis';
import { roundingModes } from '../domain/rounding-names.ts';
import type { OfflineSaleRefusal } from '../domain/offline-sale.ts';
import type { OfflineSubmission } from '../operations/submit-offline-sale.ts';
import type { OfflineLineInput, SubmitOfflineSaleInput } from './types.generated.ts';

/** What a till handed in, as the domain takes it: ids in one spelling, what was left out as null. */
export function submissionOf(input: SubmitOfflineSaleInput): OfflineSubmission {
  const { rounding, cashRounding, ...policy } = input.policy;
  return {
    idempotencyKey: input.idempotencyKey,
    orderId: input.orderId.toLowerCase(),
    receiptNumber: input.receiptNumber,
    soldAt: input.soldAt,
    sentAt: input.sentAt,
    cashierId: input.cashierId.toLowerCase(),
    shiftId: input.shiftId?.toLowerCase() ?? null,
    customerId: input.customerId?.toLowerCase() ?? null,
    currency: input.currency,
    policy: {
      ...policy,
      rounding: roundingModes[rounding],
      cashRounding: roundingModes[cashRounding],
    },
    lines: input.lines.map(lineOf),
    discounts: input.discounts ?? [],
    totalMinor: input.totalMinor,
    cashRoundingMinor: input.cashRoundingMinor ?? 0,
    changeMinor: input.changeMinor ?? 0,
    tenders: input.tenders.map((tender) => ({ ...tender, cardToken: tender.cardToken ?? null })),
    approvals: (input.approvals ?? []).map(({ grant, approverId }) => ({
      grant,
      approverId: approverId.toLowerCase(),
    })),
  };
}

function lineOf(line: OfflineLineInput): OfflineSubmission['lines'][number] {
  return {
    ...line,
    variantId: line.variantId.toLowerCase(),
    quantityMilli: line.quantity,
    unitPriceOverride: line.unitPriceOverride ?? null,
    totalOverride: line.totalOverride ?? null,
    embeddedTotalMinor: line.embeddedTotalMinor ?? null,
    discounts: line.discounts ?? [],
    taxes: line.taxes.map((tax) => ({
      ...tax,
      isInclusive: tax.isInclusive ?? false,
      isCompound: tax.isCompound ?? false,
    })),
    note: line.note ?? null,
  };
}

/** Why an offline sale was not recorded, as a member of its union. */
export function presentOfflineRefusal(refusal: OfflineSaleRefusal) {
  switch (refusal.kind) {
    case 'OfflineSaleInvalid': {
      const message = `${refusal.field} can not be: ${refusal.problem}.`;
      return member(refusal.kind, message, { field: refusal.field });
    }
    case 'ReferenceUsed': {
      const message = 'Another order has this id or receipt number.';
      return member(refusal.kind, message, { usedByOrderId: refusal.orderId });
    }
    case 'RegisterRequired':
      return member(refusal.kind, 'Sign in at a register, or pair the device with one.');
    case 'CartEmpty':
      return member(refusal.kind, 'There is nothing in the sale.');
  }
}
