import { seesStore, type StoreScope } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { addDays, daysBetween } from '../domain/calendar-day.ts';
import {
  daysLookedAt,
  daysNeeded,
  forecastStore,
  type DayTaken,
  type StoreForecast,
} from '../domain/forecast.ts';
import type { FiguresStore, PastDay } from '../store/figures-store.ts';

/** A store has too short a past for an honest forecast. */
export type NotEnoughHistory = {
  readonly kind: 'NotEnoughHistory';
  readonly daysKnown: number;
  readonly daysNeeded: number;
};

type ForecastQuery = {
  readonly tenantId: string;
  /** Of a store outside of it nothing is known. */
  readonly scope: StoreScope;
  readonly storeId: string;
  readonly days: number;
  /** Null for that of the store's newest sale. */
  readonly currency: string | null;
  readonly firstDay: string;
};

/** The first day that may not be over yet somewhere on earth, where clocks run up to 12 hours behind UTC. */
export function firstOpenDay(now: Date): string {
  return new Date(now.getTime() - 12 * 3_600_000).toISOString().slice(0, 10);
}

/** Tell what a store will take on the days from `firstDay` on, from the weeks before it. */
export async function forecastSales(
  figures: Pick<FiguresStore, 'listPastDays'>,
  { tenantId, scope, storeId, days, currency: asked, firstDay }: ForecastQuery,
): Promise<Decision<StoreForecast, NotEnoughHistory>> {
  const filter = {
    from: addDays(firstDay, -daysLookedAt),
    to: addDays(firstDay, -1),
    storeId,
    storeIds: null,
    registerId: null,
    cashierId: null,
    currency: asked,
  };
  const known = seesStore(scope, storeId) ? await figures.listPastDays(tenantId, filter) : [];
  const currency = asked ?? known.at(-1)?.currency ?? '';
  const past = withoutGaps(
    known.filter((day) => day.currency === currency),
    firstDay,
  );
  if (past.length < daysNeeded)
    return refuse({ kind: 'NotEnoughHistory', daysKnown: past.length, daysNeeded });
  return accept(forecastStore(past, { storeId, currency, firstDay, days }));
}

/** Every day from the first that anything was taken on; one that is missing took nothing. */
function withoutGaps(known: readonly PastDay[], firstDay: string): readonly DayTaken[] {
  const [oldest] = known;
  if (!oldest) return [];
  const byDay = new Map(known.map((day) => [day.businessDate, day]));
  return Array.from(
    { length: daysBetween(oldest.businessDate, firstDay) },
    (_day, index) => byDay.get(addDays(oldest.businessDate, index)) ?? { totalMinor: 0, orders: 0 },
  );
}
