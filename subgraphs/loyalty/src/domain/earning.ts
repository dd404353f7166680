import { divideRounded } from '@novapos/kernel';
import type { Programme, Terms } from './programme.ts';
import { plainBasisPoints, tierAt } from './tier.ts';

/** As much of a completed sale as earning needs; amounts in minor units, tax included. */
export type PaidSale = {
  readonly currency: string;
  readonly totalMinor: number;
  readonly tenders: readonly { readonly type: string; readonly amountMinor: number }[];
};

/** What is known of a sale's points: what it earned, and how much of the sale went back since. */
export type Earning = {
  /** Null while only its refund or void was heard of. */
  readonly earned: number | null;
  readonly reversed: number;
  readonly totalMinor: number;
  readonly refundedMinor: number;
  readonly isVoided: boolean;
};

// No sale earns more, so that points stay whole numbers that everything can hold.
const mostPoints = 1_000_000_000n;

/**
 * The points that a sale earns: its total less what was paid with points, times the programme's rate and the
 * multiplier of the tier that these qualifying points reach; rounded once. None without an active programme,
 * or in another currency.
 */
export function pointsEarned(
  programme: Programme | null,
  sale: PaidSale,
  qualifyingPoints: number,
): number {
  if (!programme?.isActive || programme.currency !== sale.currency) return 0;
  const paidMinor = paidOtherwise(sale);
  if (paidMinor <= 0) return 0;
  const tier = tierAt(programme.tiers, qualifyingPoints);
  const rate = tier?.earnMultiplierBasisPoints ?? plainBasisPoints;
  return rated(programme, paidMinor, rate);
}

/** How many of the points that a sale earned are taken back by now; all of them once all of it went back. */
export function pointsReversed({
  earned,
  totalMinor,
  refundedMinor,
  isVoided,
}: Omit<Earning, 'reversed'>): number {
  if (earned === null) return 0;
  if (isVoided || refundedMinor >= totalMinor) return earned;
  return Number((BigInt(earned) * BigInt(refundedMinor)) / BigInt(totalMinor));
}

function paidOtherwise({ totalMinor, tenders }: PaidSale): number {
  return tenders.reduce(
    (left, { type, amountMinor }) => (type === 'LOYALTY_POINTS' ? left - amountMinor : left),
    totalMinor,
  );
}

function rated(terms: Terms, paidMinor: number, basisPoints: number): number {
  const points = divideRounded(
    BigInt(paidMinor) * BigInt(terms.pointsPerUnit) * BigInt(basisPoints),
    BigInt(terms.unitMinor) * BigInt(plainBasisPoints),
    terms.earnRounding === 'FLOOR' ? 'Truncate' : 'HalfUp',
  );
  return Number(points > mostPoints ? mostPoints : points);
}
