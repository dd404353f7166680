import type { Transitions } from '@novapos/kernel';
import type { CashCount } from './cash-count.ts';
import type { ShiftFigures } from './shift-figures.ts';

/** Where a shift stands. */
export type ShiftStatus = 'OPEN' | 'CLOSED';

/** The life of a shift; what is not listed never happens. */
export const shiftTransitions: Transitions<ShiftStatus> = { OPEN: ['CLOSED'], CLOSED: [] };

/** What was counted at the end of a shift, and what had been sold and moved in it; it never changes. */
export type ShiftClosing = {
  readonly closedBy: string;
  readonly closedAt: Date;
  readonly counted: CashCount;
  readonly expectedMinor: number;
  /** Counted less expected. */
  readonly differenceMinor: number;
  readonly note: string | null;
  readonly figures: ShiftFigures;
};

/** The time from opening a register's drawer to counting it. */
export type Shift = {
  readonly id: string;
  /** Counts up without a gap at its register. */
  readonly number: number;
  readonly status: ShiftStatus;
  readonly storeId: string;
  readonly storeName: string;
  readonly registerId: string;
  readonly registerCode: string;
  readonly registerName: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly businessDate: string;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly openingFloat: CashCount;
  /** Null while it is open. */
  readonly closing: ShiftClosing | null;
};

/** The shifts that someone sees: all, or those of one register. */
export type ShiftScope = 'ALL' | { readonly registerId: string | null };

/** Whether a shift is seen. */
export function seesShift(scope: ShiftScope, { registerId }: Pick<Shift, 'registerId'>): boolean {
  return scope === 'ALL' || scope.registerId === registerId;
}
