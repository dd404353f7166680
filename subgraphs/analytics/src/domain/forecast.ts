import { divideRounded } from '@novapos/kernel';
import { addDays } from './calendar-day.ts';

/** What a store took on a business day, refunds taken off, and its sales. */
export type DayTaken = { readonly totalMinor: number; readonly orders: number };

/** One day to come. */
export type ForecastDay = DayTaken & {
  readonly businessDate: string;
  readonly currency: string;
};

/** How wrong the same method was a week ahead. */
export type ForecastError = {
  readonly currency: string;
  readonly days: number;
  readonly meanAbsoluteMinor: number;
  /** In hundredths of a percent of what was taken, over days that took something; null when none did. */
  readonly meanAbsoluteBasisPoints: number | null;
};

/** A store's coming days. */
export type StoreForecast = {
  readonly storeId: string;
  readonly currency: string;
  /** The weeks it was learned from. */
  readonly weeks: number;
  readonly days: readonly ForecastDay[];
  readonly error: ForecastError;
};

/** The days that are needed: four weeks to learn from and two to try it on. */
export const daysNeeded = 42;
/** The most days that are looked at: eight weeks to learn from before each of four to try it on. */
export const daysLookedAt = 84;

const mostWeeks = 8;
const leastWeeks = 4;
const mostTrials = 4;

/**
 * Values of the coming days from whole weeks of past days without a gap, the newest last: the mean of the
 * same weekday over up to eight weeks, moved along the straight line through the weeks' sums. Never below zero.
 */
export function forecastDays(past: readonly number[], days: number): readonly number[] {
  const weeks = weeksOf(past);
  const count = BigInt(weeks.length);
  const sums = weeks.map((week) => week.reduce((sum, value) => sum + value, 0));
  const total = BigInt(sums.reduce((sum, value) => sum + value, 0));
  // Twice the distance from the middle week, so that it is whole.
  const distances = sums.map((_sum, index) => BigInt(2 * index - weeks.length + 1));
  const covariance = distances.reduce((sum, at, index) => sum + at * BigInt(sums[index] ?? 0), 0n);
  const variance = distances.reduce((sum, at) => sum + at * at, 0n);

  return Array.from({ length: days }, (_day, ahead) => {
    const weekday = weeks.reduce((sum, week) => sum + BigInt(week[ahead % 7] ?? 0), 0n);
    if (total <= 0n || variance === 0n) return rounded(weekday, count);
    const distance = BigInt(weeks.length + 1 + 2 * Math.floor(ahead / 7));
    // mean · (1 + slope · distance / mean week), over one denominator.
    return rounded(
      weekday * (total * variance + covariance * distance * count),
      count * total * variance,
    );
  });
}

/** How many weeks of so many past days are learned from. */
function weeksLearned(days: number): number {
  return Math.min(mostWeeks, Math.floor(days / 7));
}

/** How far the same method was off on up to four last weeks, each told from what was known before it. */
export function backtest(past: readonly number[]): Omit<ForecastError, 'currency'> {
  const trials = Math.min(mostTrials, Math.floor(past.length / 7) - leastWeeks);
  const tried = Array.from({ length: Math.max(0, trials) }, (_trial, index) => {
    const end = past.length - 7 * index;
    const told = forecastDays(past.slice(0, end - 7), 7);
    return past.slice(end - 7, end).map((real, day) => ({ real, off: off(real, told[day] ?? 0) }));
  }).flat();
  const withSales = tried.filter(({ real }) => real > 0);
  const shares = withSales.reduce((sum, { real, off: by }) => sum + (by * 10_000) / real, 0);
  const sum = tried.reduce((total, { off: by }) => total + by, 0);
  return {
    days: tried.length,
    meanAbsoluteMinor: tried.length === 0 ? 0 : Math.round(sum / tried.length),
    meanAbsoluteBasisPoints: withSales.length === 0 ? null : Math.round(shares / withSales.length),
  };
}

type Asked = {
  readonly storeId: string;
  readonly currency: string;
  readonly firstDay: string;
  readonly days: number;
};

/** The coming days of a store from its past days without a gap, the newest last. */
export function forecastStore(past: readonly DayTaken[], asked: Asked): StoreForecast {
  const { storeId, currency, firstDay, days } = asked;
  const totals = past.map(({ totalMinor }) => totalMinor);
  const orders = forecastDays(
    past.map((day) => day.orders),
    days,
  );
  return {
    storeId,
    currency,
    weeks: weeksLearned(past.length),
    days: forecastDays(totals, days).map((totalMinor, ahead) => ({
      businessDate: addDays(firstDay, ahead),
      currency,
      totalMinor,
      orders: orders[ahead] ?? 0,
    })),
    error: { currency, ...backtest(totals) },
  };
}

/** The newest whole weeks, the oldest first; each ends on the day of the week that the past ends on. */
function weeksOf(past: readonly number[]): readonly (readonly number[])[] {
  const count = weeksLearned(past.length);
  const from = past.length - count * 7;
  return Array.from({ length: count }, (_week, index) =>
    past.slice(from + index * 7, from + index * 7 + 7),
  );
}

function rounded(numerator: bigint, denominator: bigint): number {
  if (denominator === 0n) return 0;
  return Math.max(0, Number(divideRounded(numerator, denominator, 'HalfUp')));
}

function off(real: number, told: number): number {
  return Math.abs(real - told);
}
