import type { SaleTold } from '@novapos/kernel';
import { addPoints, takePoints } from '../domain/account.ts';
import { monthEndAfter, monthsBefore } from '../domain/calendar-day.ts';
import { pointsEarned, pointsReversed } from '../domain/earning.ts';
import type { Programme } from '../domain/programme.ts';
import type { OrderEarning } from '../store/earning-rows.ts';
import type { Ledger } from '../store/ledger.ts';

/** What was heard of a sale, and the event that told it. */
export type HeardSale = { readonly sale: SaleTold; readonly eventId: string };

/**
 * A completed sale with a customer earns points, once; erased customers earn none. What was heard before of
 * its refund or void is taken back at once.
 */
export async function earnPoints(ledger: Ledger, { sale, eventId }: HeardSale): Promise<void> {
  const { orderId, customerId } = sale;
  if (customerId === null) return;
  const [account, known, programme] = await Promise.all([
    ledger.lock(customerId),
    ledger.findEarning(orderId),
    ledger.programme(),
  ]);
  if (account.isErased || (known && known.earned !== null)) return;

  const qualifying = await qualifyingFor(ledger, programme, sale);
  const earning = earningOf(sale, known, { programme, qualifying });
  const { earned: points, reversed, expiresOn } = earning;
  const gained = addPoints(account, 'EARNED', { points, expiresOn });
  const lost = takePoints(gained.account, 'REVERSED', { points: reversed, first: expiresOn });
  const about = { recordedBy: 'order', orderId, eventId };
  await Promise.all([
    ledger.saveEarning({ ...earning, customerId }),
    gained.line && ledger.change(account, gained, about),
    lost.line && ledger.change(gained.account, lost, about),
  ]);
}

type Rate = { readonly programme: Programme | null; readonly qualifying: number };

function earningOf(sale: SaleTold, known: OrderEarning | null, { programme, qualifying }: Rate) {
  const { orderId, businessDate, totalMinor } = sale;
  const earned = pointsEarned(programme, sale, qualifying);
  const { refundedMinor, isVoided } = known ?? { refundedMinor: 0, isVoided: false };
  const figures = { earned, totalMinor, refundedMinor, isVoided };
  const months = programme?.expiryMonths ?? null;
  const expiresOn = months === null ? null : monthEndAfter(businessDate, months);
  return { orderId, businessDate, expiresOn, ...figures, reversed: pointsReversed(figures) };
}

/** The points that decide on the customer's tier as the sale is made. */
async function qualifyingFor(
  ledger: Ledger,
  programme: Programme | null,
  { customerId, businessDate }: SaleTold,
): Promise<number> {
  if (!programme || customerId === null || programme.tiers.length === 0) return 0;
  const months = programme.tierWindowMonths;
  const after = months === null ? null : monthsBefore(businessDate, months);
  return ledger.qualifyingPoints(customerId, after);
}
