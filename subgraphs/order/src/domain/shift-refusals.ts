import type { CashCountInvalid } from './cash-count.ts';
import type { CashMovementInvalid } from './cash-movement.ts';

/** Why a shift was not opened. */
export type OpenShiftRefusal =
  | { readonly kind: 'RegisterRequired' }
  | { readonly kind: 'ShiftAlreadyOpen'; readonly shiftId: string }
  | CashCountInvalid
  | { readonly kind: 'ReferenceUsed' };

/** Why no money was moved. */
export type MoveCashRefusal =
  | { readonly kind: 'ShiftNotFound' }
  | { readonly kind: 'ShiftClosed' }
  | CashMovementInvalid
  | { readonly kind: 'RightMissing'; readonly grant: string };

/** Why a shift was not closed. */
export type CloseShiftRefusal =
  | { readonly kind: 'ShiftNotFound' }
  | { readonly kind: 'ShiftClosed' }
  | CashCountInvalid
  | { readonly kind: 'SalesUnderWay' };
