import type { OrderStatus } from './order.ts';
import type { SaleRefusal } from './refusals.ts';
import type { ReturnObjection } from './return-policy.ts';

/** Why lines of a sale can't be taken back. */
export type DraftRefundRefusal =
  | { readonly kind: 'OrderNotRefundable'; readonly status: OrderStatus }
  | { readonly kind: 'RefundLinesInvalid'; readonly lines: readonly number[] };

/** Why nobody may take these goods back. */
export type ReturnRightRefusal =
  | { readonly kind: 'RefundNotAllowed'; readonly objections: readonly ReturnObjection[] }
  | { readonly kind: 'RightMissing'; readonly grant: string };

/** Why a refund did not take place, or not yet. */
export type RefundRefusal =
  | DraftRefundRefusal
  | ReturnRightRefusal
  | { readonly kind: 'RegisterRequired' }
  | { readonly kind: 'OrderNotFound' }
  | { readonly kind: 'RefundPending'; readonly refundId: string }
  | { readonly kind: 'ReferenceUsed'; readonly orderId: string | null };

/** Why an exchange did not take place, or not yet. */
export type ExchangeRefusal = RefundRefusal | Exclude<SaleRefusal, { kind: 'SoldAtNotAllowed' }>;
