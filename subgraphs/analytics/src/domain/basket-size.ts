import { divideRounded, formatMoney } from '@novapos/kernel';

/** What all sales of a filter hold in one currency. */
export type BasketSums = {
  readonly currency: string;
  readonly orders: number;
  readonly lines: number;
  readonly itemsMilli: number;
  readonly totalMinor: number;
};

/** What one sale holds on average. */
export type BasketSize = Omit<BasketSums, 'totalMinor'> & {
  readonly itemsPerOrder: string;
  readonly averageTotalMinor: number;
};

/** Averages of the sums, rounded half up: pieces to hundredths, the total to a minor unit; zero without sales. */
export function basketSize({ totalMinor, ...sums }: BasketSums): BasketSize {
  return {
    ...sums,
    itemsPerOrder: inHundredths(meanOf(sums.itemsMilli, sums.orders * 10)),
    averageTotalMinor: meanOf(totalMinor, sums.orders),
  };
}

/** A sum shared by a count, rounded half up; zero where there is nothing to share it by. */
export function meanOf(sum: number, count: number): number {
  return count === 0 ? 0 : Number(divideRounded(BigInt(sum), BigInt(count), 'HalfUp'));
}

function inHundredths(hundredths: number): string {
  return formatMoney({ amountMinor: hundredths, currency: 'USD' }).replace(/\.?0+$/, '');
}
