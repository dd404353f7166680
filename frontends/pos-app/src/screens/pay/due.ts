import type { Tender } from '../../till/sales.ts';

/** What is left to pay, in minor units. */
export type Due = {
  /** By anything but cash. */
  readonly restMinor: number;
  /** In cash: rounded to the smallest coin. */
  readonly cashMinor: number;
};

/** What is left of a total after the tenders so far. */
export function dueAfter(
  totalMinor: number,
  tenders: readonly Tender[],
  cashDue: (restMinor: number) => number,
): Due {
  const sum = (isCash: boolean) =>
    tenders
      .filter((tender) => (tender.type === 'CASH') === isCash)
      .reduce((total, tender) => total + amountOf(tender), 0);
  const afterOthers = totalMinor - sum(false);
  const cashSoFar = sum(true);
  return {
    restMinor: afterOthers - cashSoFar,
    cashMinor: cashDue(afterOthers) - cashSoFar,
  };
}

/** What a tender brings. */
export function amountOf(tender: Tender): number {
  return tender.type === 'CASH' ? tender.tenderedMinor : tender.amountMinor;
}

/** Tenders with one more; cash is one sum, however often it is handed over. */
export function withTender(tenders: readonly Tender[], more: Tender): readonly Tender[] {
  const before = tenders.find(({ type }) => type === 'CASH');
  if (more.type !== 'CASH' || before?.type !== 'CASH') return [...tenders, more];
  const tenderedMinor = before.tenderedMinor + more.tenderedMinor;
  return tenders.map((tender) => (tender === before ? { type: 'CASH', tenderedMinor } : tender));
}

/** Amounts that are handed over at the till: what is due, rounded up to coins and notes; four at most. */
export function quickAmounts(
  dueMinor: number,
  denominations: readonly number[],
): readonly number[] {
  if (dueMinor <= 0) return [];
  const rounded = denominations.map((value) => Math.ceil(dueMinor / value) * value);
  const above = rounded.filter((amount) => amount > dueMinor);
  return [...new Set(above)].sort((left, right) => left - right).slice(-4);
}
