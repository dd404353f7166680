import { formatQuantity } from '@novapos/kernel';
import type { AlertKind } from './alert.ts';

/** What a register did on a business day. */
export type RegisterDay = {
  readonly orders: number;
  readonly refunds: number;
  readonly voids: number;
  readonly priceOverrides: number;
};

/** A figure beyond its bound; both as decimal texts: percentages for REFUND_RATE, else counts. */
export type Anomaly = {
  readonly kind: AlertKind;
  readonly observed: string;
  readonly expected: string;
};

/** The days before a business day that say what is usual. */
export const usualDays = 28;
/** Fewer register days than these say nothing about what is usual. */
const leastRegisterDays = 7;
/** Fewer cases than these are chance. */
const leastCases = 5;
/** How many standard deviations above the mean are still usual. */
const deviations = 3n;

type Measure = {
  readonly cases: (day: RegisterDay) => number;
  /** In thousandths. */
  readonly milli: (day: RegisterDay) => number;
};

const measures: Readonly<Record<AlertKind, Measure>> = {
  REFUND_RATE: { cases: ({ refunds }) => refunds, milli: refundPercentMilli },
  VOIDS: { cases: ({ voids }) => voids, milli: ({ voids }) => voids * 1000 },
  PRICE_OVERRIDES: {
    cases: ({ priceOverrides }) => priceOverrides,
    milli: ({ priceOverrides }) => priceOverrides * 1000,
  },
};

/** Whether a register had enough cases of anything for a look at what is usual. */
export function isWorthALook(day: RegisterDay): boolean {
  return Object.values(measures).some(({ cases }) => cases(day) >= leastCases);
}

/**
 * What is not usual about a register's day: at least five cases, and more than the mean of the store's
 * register days plus three standard deviations. Reckoned in whole numbers. Nothing where too few days are known.
 */
export function findAnomalies(day: RegisterDay, usual: readonly RegisterDay[]): readonly Anomaly[] {
  if (usual.length < leastRegisterDays) return [];
  return (Object.entries(measures) as [AlertKind, Measure][]).flatMap(([kind, measure]) => {
    const { cases, milli } = measure;
    if (cases(day) < leastCases) return [];
    const observed = milli(day);
    const { isBeyond, boundMilli } = compare(observed, usual.map(milli));
    if (!isBeyond) return [];
    return [{ kind, observed: formatQuantity(observed), expected: formatQuantity(boundMilli) }];
  });
}

// x > S/n + k·sqrt(n·Q - S²)/n, without a fraction: (n·x - S)² > k²·(n·Q - S²) where n·x > S.
function compare(observed: number, usual: readonly number[]) {
  const values = usual.map(BigInt);
  const count = BigInt(values.length);
  const sum = values.reduce((total, value) => total + value, 0n);
  const squares = values.reduce((total, value) => total + value * value, 0n);
  const spread = count * squares - sum * sum;
  const above = count * BigInt(observed) - sum;
  return {
    isBeyond: above > 0n && above * above > deviations * deviations * spread,
    boundMilli: Number((sum + deviations * rootOf(spread)) / count),
  };
}

/** The whole part of a square root. */
function rootOf(square: bigint): bigint {
  if (square < 2n) return square;
  let root = BigInt(Math.ceil(Math.sqrt(Number(square)))) + 1n;
  while (root * root > square) root = (root + square / root) / 2n;
  return root;
}

function refundPercentMilli({ orders, refunds }: RegisterDay): number {
  const all = orders + refunds;
  return all === 0 ? 0 : Math.round((refunds * 100_000) / all);
}
