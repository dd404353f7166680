import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import { daysBetween, readDay } from './calendar-day.ts';
import type { SalesGrouping } from './report.ts';

/** Which sales: business days of the stores, both included, and what else must hold. */
export type SalesFilter = {
  readonly from: string;
  readonly to: string;
  readonly storeId: string | null;
  /** The stores that whoever asks sees; null for all. */
  readonly storeIds: readonly string[] | null;
  readonly registerId: string | null;
  readonly cashierId: string | null;
  readonly currency: string | null;
};

/** A filter as a client says it. */
export type AskedFilter = Pick<SalesFilter, 'from' | 'to'> & {
  readonly [Name in 'storeId' | 'registerId' | 'cashierId' | 'currency']?:
    string | null | undefined;
};

/** The longest period that one report covers, in days. */
const longestDays = 400;

const groupingsOfGoods: readonly SalesGrouping[] = ['PRODUCT', 'VARIANT', 'CATEGORY'];

/** Which stores a filter lets through: all, one, or some, who may be none. */
export type Reach =
  | { readonly kind: 'ALL' }
  | { readonly kind: 'ONE'; readonly storeId: string }
  | { readonly kind: 'SOME'; readonly storeIds: readonly string[] };

/** The stores of a filter, where a store that is not seen is as one without sales. */
export function reachOf({ storeId, storeIds }: Pick<SalesFilter, 'storeId' | 'storeIds'>): Reach {
  if (storeId === null) return storeIds === null ? { kind: 'ALL' } : { kind: 'SOME', storeIds };
  const isSeen = storeIds === null || storeIds.includes(storeId.toLowerCase());
  return isSeen ? { kind: 'ONE', storeId } : { kind: 'SOME', storeIds: [] };
}

/** A filter of what whoever asks sees that can be answered, or what is wrong with it, for people. */
export function checkFilter(
  asked: AskedFilter,
  storeIds: SalesFilter['storeIds'],
): Decision<SalesFilter, string> {
  const { from, to } = asked;
  if (!readDay(from).ok || !readDay(to).ok)
    return refuse('`from` and `to` are days of the calendar, such as "2030-01-31".');
  const days = daysBetween(from, to) + 1;
  if (days < 1) return refuse('`to` lies before `from`.');
  if (days > longestDays) return refuse(`A report covers at most ${longestDays} days.`);
  const filter = {
    from,
    to,
    storeId: asked.storeId ?? null,
    storeIds,
    registerId: asked.registerId ?? null,
    cashierId: asked.cashierId ?? null,
    currency: asked.currency ?? null,
  };
  const ids = [filter.storeId, filter.registerId, filter.cashierId];
  if (ids.some((id) => id !== null && !isUuid(id))) return refuse('An id in the filter is none.');
  return accept(filter);
}

/** The same for one grouping: goods are kept by store, so that register and cashier can't be asked of them. */
export function checkReport(
  asked: AskedFilter,
  storeIds: SalesFilter['storeIds'],
  grouping: SalesGrouping,
): Decision<SalesFilter, string> {
  const checked = checkFilter(asked, storeIds);
  if (!checked.ok) return checked;
  const { registerId, cashierId } = checked.value;
  const isByTill = registerId !== null || cashierId !== null;
  if (isByTill && groupingsOfGoods.includes(grouping))
    return refuse('Goods are kept by store: leave out `registerId` and `cashierId`.');
  return checked;
}
