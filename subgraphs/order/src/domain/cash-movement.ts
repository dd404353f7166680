import { accept, refuse, type Decision } from '@novapos/kernel';

/** Why a drawer was opened. */
export type CashMovementKind = 'PAID_IN' | 'PAID_OUT' | 'NO_SALE';

/** Money that went into a drawer or out of it beside sales, in minor units. */
export type CashMovement = {
  readonly id: string;
  readonly shiftId: string;
  readonly kind: CashMovementKind;
  /** 0 for a drawer that was only opened. */
  readonly amountMinor: number;
  readonly reason: string;
  readonly movedBy: string;
  /** Null where the own rights allowed it. */
  readonly approvedBy: string | null;
  readonly movedAt: Date;
};

/** An amount, a reason or a time that can't be. */
export type CashMovementInvalid = {
  readonly kind: 'CashMovementInvalid';
  readonly field: string;
  readonly problem: string;
};

type Told = Pick<CashMovement, 'kind' | 'amountMinor' | 'reason'>;

const longestReason = 200;

/** Accept an amount above zero, or 0 for a drawer that is only opened, and a reason; without blanks at its ends. */
export function checkCashMovement(told: Told): Decision<Told, CashMovementInvalid> {
  const { kind, amountMinor } = told;
  const reason = told.reason.trim();
  if (kind === 'NO_SALE' && amountMinor !== 0) {
    return movementInvalid('amountMinor', 'nothing is moved without a sale: it is 0');
  }
  if (kind !== 'NO_SALE' && amountMinor <= 0) {
    return movementInvalid('amountMinor', 'what is moved is above zero');
  }
  if (reason.length < 1 || reason.length > longestReason) {
    return movementInvalid('reason', `a reason has 1 to ${longestReason} characters`);
  }
  return accept({ kind, amountMinor, reason });
}

/** A movement that can't be, by the field of its input. */
export function movementInvalid(
  field: string,
  problem: string,
): Decision<never, CashMovementInvalid> {
  return refuse({ kind: 'CashMovementInvalid', field, problem });
}
