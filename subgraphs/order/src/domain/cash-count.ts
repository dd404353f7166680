import { accept, refuse, type Decision } from '@novapos/kernel';

/** So many notes or coins of one value, in minor units. */
export type CashPieces = { readonly valueMinor: number; readonly count: number };

/** Counted money; no pieces where only the total was told. */
export type CashCount = { readonly totalMinor: number; readonly pieces: readonly CashPieces[] };

/** Counted money as a till tells it: by its pieces, or as a total. */
export type CashTold = {
  readonly denominations?: readonly CashPieces[] | null | undefined;
  readonly totalMinor?: number | null | undefined;
};

/** A count that can't be. */
export type CashCountInvalid = { readonly kind: 'CashCountInvalid'; readonly problem: string };

const mostValues = 50;

/** Accept money that was counted one way, each value once; pieces are kept the largest first. */
export function checkCashCount({
  denominations,
  totalMinor,
}: CashTold): Decision<CashCount, CashCountInvalid> {
  if ((denominations == null) === (totalMinor == null)) {
    return invalid('tell exactly one of denominations and totalMinor');
  }
  if (denominations == null) return checked({ totalMinor: totalMinor ?? 0, pieces: [] });
  const fault = piecesFault(denominations);
  if (fault !== null) return invalid(fault);
  const pieces = denominations
    .map(({ valueMinor, count }) => ({ valueMinor, count }))
    .sort((left, right) => right.valueMinor - left.valueMinor);
  const total = pieces.reduce((sum, { valueMinor, count }) => sum + valueMinor * count, 0);
  return checked({ totalMinor: total, pieces });
}

function piecesFault(pieces: readonly CashPieces[]): string | null {
  if (pieces.length > mostValues) return `up to ${mostValues} values can be counted`;
  if (pieces.some(({ valueMinor }) => valueMinor <= 0)) return 'the value of a piece is above zero';
  if (pieces.some(({ count }) => count < 0)) return 'a count is 0 or more';
  const values = new Set(pieces.map(({ valueMinor }) => valueMinor));
  return values.size < pieces.length ? 'each value is counted once' : null;
}

function checked(count: CashCount): Decision<CashCount, CashCountInvalid> {
  if (count.totalMinor < 0) return invalid('a total is 0 or more');
  if (!Number.isSafeInteger(count.totalMinor)) return invalid('it is too much to be counted');
  return accept(count);
}

function invalid(problem: string): Decision<never, CashCountInvalid> {
  return refuse({ kind: 'CashCountInvalid', problem });
}
