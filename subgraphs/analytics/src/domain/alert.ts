/** Which figure is far from what is usual. */
export type AlertKind = 'REFUND_RATE' | 'VOIDS' | 'PRICE_OVERRIDES';

/** A figure of a register that was far from what is usual on a business day; one a kind, register and day. */
export type Alert = {
  readonly id: string;
  readonly kind: AlertKind;
  readonly storeId: string;
  readonly registerId: string;
  readonly businessDate: string;
  /** Decimal texts: percentages for REFUND_RATE, else counts. */
  readonly observed: string;
  readonly expected: string;
  readonly raisedAt: Date;
  readonly acknowledgedAt: Date | null;
  readonly acknowledgedBy: string | null;
};
