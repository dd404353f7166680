import type { Approval } from './cart.ts';
import type { Readable } from './readable.ts';

/** Counted money: pieces by value in minor units. */
export type Counted = readonly { readonly valueMinor: number; readonly count: number }[];

/** The shift of this register. */
export type ShiftState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'open';
      readonly shiftId: string;
      readonly number: number | null;
      readonly openedAt: Date;
      readonly openedBy: string;
      readonly floatMinor: number;
    };

/** A report to show and print. */
export type ReportText = { readonly text: string; readonly differenceMinor: number | null };

type Failed = { readonly problem: string; readonly requestId: string | null };

/** Shifts at this register; opening, moving cash and closing are kept and sent later without the network. */
export type Shifts = {
  readonly state: Readable<ShiftState>;
  /** Values of notes and coins in minor units, the largest first. */
  readonly denominations: () => readonly number[];
  readonly open: (float: Counted) => Promise<Failed | null>;
  readonly move: (movement: {
    readonly kind: 'PAID_IN' | 'PAID_OUT' | 'NO_SALE';
    readonly amountMinor: number;
    readonly reason: string;
    readonly approval: Approval | null;
  }) => Promise<Failed | null>;
  /** The X report; only with the network. */
  readonly report: () => Promise<ReportText | Failed>;
  /** Close with a blind count; the Z report where the network is there, else null: it comes when it is sent. */
  readonly close: (
    counted: Counted,
    note: string | null,
  ) => Promise<{ readonly report: ReportText | null } | Failed>;
};

/** A cart that was put aside. */
export type ParkedCart = {
  readonly id: string;
  readonly label: string;
  readonly lines: number;
  readonly shownTotalMinor: number;
  readonly parkedAt: Date;
  /** Kept on this device alone, having been parked without the network. */
  readonly isLocal: boolean;
};

/** Carts put aside. */
export type Parked = {
  readonly list: () => Promise<readonly ParkedCart[]>;
  /** Put the cart aside; it is empty then. */
  readonly park: (label: string) => Promise<Failed | null>;
  /** Go on with it; the present cart must be empty. */
  readonly resume: (id: string) => Promise<Failed | null>;
  readonly discard: (id: string) => Promise<Failed | null>;
};
