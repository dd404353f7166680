/** What can be wrong with an offline sale. */
export type OfflineFindingKind =
  | 'PRICE_CHANGED'
  | 'PRODUCT_RETIRED'
  | 'VARIANT_UNKNOWN'
  | 'OUT_OF_STOCK'
  | 'TAX_CHANGED'
  | 'POLICY_CHANGED'
  | 'CUSTOMER_UNKNOWN'
  | 'CASHIER_UNKNOWN'
  | 'RIGHT_MISSING'
  | 'LIMIT_PASSED'
  | 'CARD_DECLINED'
  | 'POINTS_NOT_TAKEN'
  | 'CLOCK_WRONG'
  | 'SHIFT_CLOSED';

/** Something that does not agree, before it is kept. */
export type Discrepancy = {
  readonly kind: OfflineFindingKind;
  /** What it is about within the sale and kind, so that each is found once. */
  readonly about: string;
  /** From 1; null for the whole sale. */
  readonly line: number | null;
  readonly message: string;
  readonly sold: string | null;
  readonly expected: string | null;
};

/** Something about an offline sale that did not agree with what was known when it was handed in. */
export type OfflineFinding = Omit<Discrepancy, 'about'> & {
  readonly id: string;
  readonly orderId: string;
  readonly storeId: string;
  readonly foundAt: Date;
  readonly settledById: string | null;
  readonly settledAt: Date | null;
  readonly note: string | null;
};

/** Whether a finding was looked at. */
export type OfflineFindingStatus = 'OPEN' | 'SETTLED';

/** Open until someone has settled it. */
export function statusOf({ settledAt }: Pick<OfflineFinding, 'settledAt'>): OfflineFindingStatus {
  return settledAt === null ? 'OPEN' : 'SETTLED';
}
