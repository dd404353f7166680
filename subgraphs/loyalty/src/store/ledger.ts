import type { Sql } from '@novapos/chassis';
import type { Account, Change } from '../domain/account.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Entry } from '../domain/entry.ts';
import type { Hold, HoldState } from '../domain/hold.ts';
import type { Programme, Terms } from '../domain/programme.ts';
import * as accounts from './account-rows.ts';
import { newestEntries } from './entry-rows.ts';
import * as earnings from './earning-rows.ts';
import * as holds from './hold-rows.ts';
import * as programmes from './programme-rows.ts';

/** All that changes of a tenant's points inside one transaction. */
export type Ledger = ReturnType<typeof ledgerIn>;

/** The ledger of a tenant, in this transaction and at this instant. */
export function ledgerIn(sql: Sql, tenantId: string, at: Date) {
  const place = { sql, tenantId, at };
  return {
    sql,
    tenantId,
    at,

    programme: (): Promise<Programme | null> => programmes.findProgramme(sql, tenantId),
    lockProgramme: (): Promise<Programme | null> => programmes.lockProgramme(sql, tenantId),
    hasGivenPoints: (): Promise<boolean> => programmes.hasGivenPoints(sql, tenantId),
    writeProgramme: (terms: Terms, by: string): Promise<Programme> =>
      programmes.writeProgramme(sql, tenantId, { terms, by, at }),

    /** A customer's account, which nobody else changes until the transaction ends. */
    lock: (customerId: string): Promise<Account> => accounts.lockAccount(place, customerId),
    /** Keep a change of a locked account, and tell of its line; answers the line's place in the ledger. */
    change: (before: Account, change: Change, about: accounts.About): Promise<number | null> =>
      accounts.writeChange(place, before, change, about),
    /** The newest lines of a customer's ledger, with what was said of them. */
    newestEntries: (customerId: string, most: number): Promise<readonly Entry[]> =>
      newestEntries(sql, tenantId, { customerId, most }),
    forgetReasons: (customerId: string): Promise<void> => accounts.forgetReasons(place, customerId),

    findEarning: (orderId: string): Promise<earnings.OrderEarning | null> =>
      earnings.findEarning(place, orderId),
    saveEarning: (earning: earnings.OrderEarning): Promise<void> =>
      earnings.saveEarning(place, earning),
    qualifyingPoints: (customerId: string, after: CalendarDay | null): Promise<number> =>
      earnings.qualifyingPoints(place, customerId, after),

    findHold: (paymentId: string): Promise<Hold | holds.NeverHeld | null> =>
      holds.findHold(place, paymentId),
    holdsOf: (customerId: string): Promise<readonly Hold[]> => holds.holdsOf(place, customerId),
    dueHolds: (most: number): Promise<readonly string[]> => holds.dueHolds(place, most),
    openHold: (hold: Hold): Promise<boolean> => holds.openHold(place, hold),
    neverHold: (paymentId: string): Promise<boolean> => holds.neverHold(place, paymentId),
    settleHold: (paymentId: string, state: HoldState): Promise<void> =>
      holds.settleHold(place, paymentId, state),
    returnHeld: (paymentId: string, returned: number): Promise<void> =>
      holds.returnHeld(place, paymentId, returned),
  };
}
