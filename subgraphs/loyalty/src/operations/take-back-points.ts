import type { SaleTold } from '@novapos/kernel';
import { takePoints } from '../domain/account.ts';
import { pointsReversed } from '../domain/earning.ts';
import type { OrderEarning } from '../store/earning-rows.ts';
import type { Ledger } from '../store/ledger.ts';
import type { HeardSale } from './earn-points.ts';

/** A refunded part of a sale takes back its share of the points; the last part takes the rest. */
export async function takeBackRefunded(
  ledger: Ledger,
  { sale, eventId }: HeardSale,
): Promise<void> {
  await takeBack(ledger, { sale, eventId }, (earning) => ({
    ...earning,
    refundedMinor: earning.refundedMinor + Math.max(0, sale.totalMinor),
  }));
}

/** A voided sale takes back all of its points that are left. */
export async function takeBackVoided(ledger: Ledger, heard: HeardSale): Promise<void> {
  await takeBack(ledger, heard, (earning) => ({ ...earning, isVoided: true }));
}

async function takeBack(
  ledger: Ledger,
  { sale, eventId }: HeardSale,
  happened: (earning: OrderEarning) => OrderEarning,
): Promise<void> {
  const { orderId, customerId } = sale;
  if (customerId === null) return;
  const [account, found] = await Promise.all([
    ledger.lock(customerId),
    ledger.findEarning(orderId),
  ]);
  if (account.isErased) return;

  const known = found ?? unheard(sale, customerId);
  const after = happened(known);
  const reversed = pointsReversed(after);
  const points = reversed - known.reversed;
  const change = takePoints(account, 'REVERSED', { points, first: known.expiresOn });
  await ledger.saveEarning({ ...after, reversed });
  if (change.line) await ledger.change(account, change, { recordedBy: 'order', orderId, eventId });
}

// An operator may let a refund through before the sale that it belongs to.
function unheard({ orderId }: SaleTold, customerId: string): OrderEarning {
  return {
    orderId,
    customerId,
    earned: null,
    reversed: 0,
    totalMinor: 0,
    refundedMinor: 0,
    isVoided: false,
    businessDate: null,
    expiresOn: null,
  };
}
