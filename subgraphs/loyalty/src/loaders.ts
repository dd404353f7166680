import DataLoader from 'dataloader';
import { emptyAccount, type Standing } from './domain/account.ts';
import { dayOf, firstDayNotOver, monthsBefore } from './domain/calendar-day.ts';
import type { Entry } from './domain/entry.ts';
import type { Programme } from './domain/programme.ts';
import type { AccountReads, Expiring } from './store/account-reads.ts';
import type { LedgerPage } from './store/entry-rows.ts';

/** What one request reads of one tenant, each kind in one query for all that ask. */
export type Loaders = ReturnType<typeof loyaltyLoaders>;

const soonDays = 92;

export function loyaltyLoaders(reads: AccountReads, tenantId: string, now: () => Date) {
  let asked: Promise<Programme | null> | undefined;
  const programme = () => (asked ??= reads.programme(tenantId));

  return {
    /** The tenant's programme. */
    programme,
    /** The account of a customer; one of zero for whom none is known. */
    account: new DataLoader<string, Standing>(async (ids) => {
      const found = await reads.listByIds(tenantId, ids);
      const byId = new Map(found.map((account) => [account.customerId, account]));
      return ids.map((id) => byId.get(id) ?? emptyAccount(id));
    }),
    /** The points of a customer that count for a tier today. */
    qualifying: new DataLoader<string, number>(async (ids) => {
      const months = (await programme())?.tierWindowMonths ?? null;
      const after = months === null ? null : monthsBefore(dayOf(now()), months);
      const found = await reads.qualifying(tenantId, ids, after);
      return ids.map((id) => found.get(id) ?? 0);
    }),
    /** What of a customer's points expires within 92 days. */
    expiring: new DataLoader<string, readonly Expiring[]>(async (ids) => {
      const at = now();
      const within = { from: firstDayNotOver(at), today: dayOf(at), days: soonDays };
      const found = await reads.expiring(tenantId, ids, within);
      return ids.map((id) => found.get(id) ?? []);
    }),
    /** A page of a customer's ledger. */
    entries: new DataLoader<LedgerPage, readonly Entry[], string>(
      (pages) => reads.pagesOfEntries(tenantId, pages),
      { cacheKeyFn: (page) => JSON.stringify(page) },
    ),
  };
}
