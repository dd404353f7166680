import { daysBetween } from './calendar-day.ts';
import type { SaleFact } from './sale-fact.ts';

/** A register's business day. */
export type TouchedDay = {
  readonly businessDate: string;
  readonly storeId: string;
  readonly registerId: string;
};

/** What happened longer ago than these days is history, told late or once more, and alarms nobody. */
const daysWorthAnAlert = 7;

/** The register days, each once, of which facts tell something that may be unusual: refunds, voids, prices of one's own. */
export function touchedDays(facts: readonly SaleFact[], today: string): readonly TouchedDay[] {
  const touched = new Map<string, TouchedDay>();
  for (const { sale } of facts.filter(mayBeUnusual)) {
    const { businessDate, storeId, registerId } = sale;
    if (daysBetween(businessDate, today) > daysWorthAnAlert) continue;
    touched.set(`${businessDate} ${registerId}`, { businessDate, storeId, registerId });
  }
  return [...touched.values()];
}

function mayBeUnusual({ kind, sale }: SaleFact): boolean {
  return kind !== 'COMPLETED' || sale.lines.some(({ isPriceOverridden }) => isPriceOverridden);
}
