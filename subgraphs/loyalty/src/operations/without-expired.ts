import { expirePoints, type Account } from '../domain/account.ts';
import { firstDayNotOver } from '../domain/calendar-day.ts';
import type { Ledger } from '../store/ledger.ts';

/** A customer's account, locked, less the points that have expired by now. */
export async function lockWithoutExpired(ledger: Ledger, customerId: string): Promise<Account> {
  const account = await ledger.lock(customerId);
  const change = expirePoints(account, firstDayNotOver(ledger.at));
  if (change.line) await ledger.change(account, change, { recordedBy: 'loyalty' });
  return change.account;
}
