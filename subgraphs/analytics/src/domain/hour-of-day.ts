import { meanOf } from './basket-size.ts';

/** Sums of one hour of the store's clock over a period, in one currency. */
export type HourSums = {
  readonly hour: number;
  readonly currency: string;
  /** Business days of the period on which anything was sold. */
  readonly days: number;
  readonly orders: number;
  readonly totalMinor: number;
};

/** The same with the mean of a day. */
export type HourOfDay = HourSums & { readonly averageTotalMinor: number };

/** What an hour takes on one of the days, rounded half up. */
export function hourOfDay(sums: HourSums): HourOfDay {
  return { ...sums, averageTotalMinor: meanOf(sums.totalMinor, sums.days) };
}
