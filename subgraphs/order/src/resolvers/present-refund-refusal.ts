import { refusal as member } from '@novapos/chassis';
import type { ExchangeRefusal, RefundRefusal } from '../domain/refund-refusals.ts';
import type { CancelRefusal } from '../operations/cancel-sale.ts';
import { presentObjections } from './present-refund.ts';
import { cartMembers, presentSaleRefusal } from './present-refusal.ts';

type Of<Kind extends RefundRefusal['kind']> = Extract<RefundRefusal, { kind: Kind }>;

const refundMembers = {
  RegisterRequired: cartMembers.RegisterRequired,
  RightMissing: cartMembers.RightMissing,
  ReferenceUsed: ({ kind }: Of<'ReferenceUsed'>) =>
    member(kind, 'Another refund has this id.', { usedByOrderId: null }),
  OrderNotFound: ({ kind }: Of<'OrderNotFound'>) => member(kind, 'There is no such order.'),
  OrderNotRefundable: ({ kind, status }: Of<'OrderNotRefundable'>) =>
    member(
      kind,
      'Only a completed sale that its payments still hold can be refunded, in its currency.',
      {
        status,
      },
    ),
  RefundLinesInvalid: ({ kind, lines }: Of<'RefundLinesInvalid'>) => {
    const message =
      lines.length === 0
        ? 'Name 1 to 500 lines to take back.'
        : `These lines can not be taken back so: ${lines.join(', ')}. Each is named once, with no more than is left of it.`;
    return member(kind, message, { lines });
  },
  RefundNotAllowed: ({ kind, objections }: Of<'RefundNotAllowed'>) => {
    const why = objections.map(({ message }) => message).join(' ');
    return member(kind, `${why} Someone with the right orders:refund-override may allow it.`, {
      objections: presentObjections(objections),
    });
  },
  RefundPending: ({ kind, refundId }: Of<'RefundPending'>) => {
    const message = 'The payment provider has not answered yet. Ask again with the same key.';
    return member(kind, message, { refundId });
  },
} as const;

type RefundMember<Refusal extends RefundRefusal> = ReturnType<
  (typeof refundMembers)[Refusal['kind']]
>;
type FromSale = Exclude<ExchangeRefusal, RefundRefusal>;

/** Why a refund did not take place, as a member of its union. */
export function presentRefundRefusal<Refusal extends RefundRefusal>(
  refusal: Refusal,
): RefundMember<Refusal> {
  return (refundMembers[refusal.kind] as unknown as (told: Refusal) => RefundMember<Refusal>)(
    refusal,
  );
}

/** Why an exchange did not take place, as a member of its union. */
export function presentExchangeRefusal(refusal: ExchangeRefusal) {
  return isOfRefund(refusal)
    ? presentRefundRefusal(refusal)
    : presentSaleRefusal<FromSale>(refusal);
}

function isOfRefund(refusal: ExchangeRefusal): refusal is RefundRefusal {
  return refusal.kind in refundMembers;
}

/** Why no sale was stopped, as a member of its union. */
export function presentCancelRefusal(refusal: CancelRefusal) {
  return refusal.kind === 'OrderNotFound'
    ? member(refusal.kind, 'No sale was begun under this key.')
    : member(refusal.kind, 'The payment provider has not answered yet. Ask again.', {
        orderId: refusal.orderId,
      });
}
