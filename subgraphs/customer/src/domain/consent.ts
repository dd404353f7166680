/** What a customer can agree to. */
export type ConsentKind =
  | 'MARKETING_EMAIL'
  | 'MARKETING_SMS'
  | 'MARKETING_PHONE'
  | 'MARKETING_POST'
  | 'LOYALTY'
  | 'PROFILING';

/** How a consent came, or went; `ERASURE` is said by the erasure of the customer alone. */
export type ConsentSource = 'TILL' | 'PAPER' | 'WEB' | 'PHONE' | 'EMAIL' | 'IMPORT' | 'ERASURE';

/** One record of a consent; the newest of a kind counts. */
export type Consent = {
  readonly id: string;
  readonly customerId: string;
  /** Counts the customer's records, from 1. */
  readonly sequence: number;
  readonly kind: ConsentKind;
  readonly isGranted: boolean;
  readonly source: ConsentSource;
  readonly recordedBy: string;
  readonly recordedAt: Date;
};
