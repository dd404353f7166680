import type { Intent, Principal } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { addPoints, availableOf, takePoints, type Account } from '../domain/account.ts';
import { checkAdjustment, type PointsAdjustmentInvalid } from '../domain/adjustment.ts';
import { dayOf, monthEndAfter } from '../domain/calendar-day.ts';
import { readId } from '../domain/id.ts';
import type { KnownCustomer } from '../peers/known-customer.ts';
import type { Ledger } from '../store/ledger.ts';
import type { PointStore } from '../store/point-store.ts';
import { lockWithoutExpired } from './without-expired.ts';

/** Points to give or to take by hand. */
export type AdjustPoints = {
  readonly idempotencyKey: string;
  readonly customerId: string;
  readonly points: number;
  readonly reason: string;
};

/** All that an adjustment needs around it. */
export type AdjustmentDesk = {
  readonly principal: Principal;
  readonly store: PointStore;
  readonly knownCustomer: (id: string) => Promise<KnownCustomer>;
};

/** Where in whose ledger the line is. */
type Adjusted = { readonly customerId: string; readonly sequence: number };
type Refusal =
  | PointsAdjustmentInvalid
  | { readonly kind: 'LoyaltyCustomerUnknown' }
  | { readonly kind: 'LoyaltyCustomerErased' }
  | { readonly kind: 'PointsBelowZero'; readonly availablePoints: number };

export type AdjustPointsOutcome = Decision<Adjusted, Refusal>;

/** Give points or take some, once an intent; never more than are available. */
export async function adjustPoints(
  desk: AdjustmentDesk,
  input: AdjustPoints,
): Promise<AdjustPointsOutcome> {
  const checked = checkAdjustment(input);
  if (!checked.ok) return checked;
  const { points, reason } = checked.value;
  const customerId = readId(input.customerId);
  if (customerId === null) return refuse({ kind: 'LoyaltyCustomerUnknown' });

  const { tenantId, subject: recordedBy } = desk.principal;
  const body = { customerId, points, reason };
  const intent: Intent = { tenantId, operation: 'adjustPoints', key: input.idempotencyKey, body };
  const kept = (await desk.store.recall(intent)) as AdjustPointsOutcome | null;
  if (kept) return kept;
  const known = await desk.knownCustomer(customerId);
  return desk.store.once<AdjustPointsOutcome>(intent, async (ledger) => {
    if (known === 'UNKNOWN') return refuse({ kind: 'LoyaltyCustomerUnknown' });
    if (known === 'ERASED') return refuse({ kind: 'LoyaltyCustomerErased' });
    return adjust(ledger, { ...body, recordedBy });
  });
}

type Adjustment = {
  readonly customerId: string;
  readonly points: number;
  readonly reason: string;
  readonly recordedBy: string;
};

async function adjust(
  ledger: Ledger,
  { customerId, points, ...about }: Adjustment,
): Promise<AdjustPointsOutcome> {
  const account = await lockWithoutExpired(ledger, customerId);
  if (account.isErased) return refuse({ kind: 'LoyaltyCustomerErased' });
  const availablePoints = availableOf(account);
  if (availablePoints + points < 0) return refuse({ kind: 'PointsBelowZero', availablePoints });

  const change =
    points > 0
      ? addPoints(account, 'ADJUSTED', { points, expiresOn: await lastDay(ledger) })
      : takePoints(account, 'ADJUSTED', { points: -points });
  return accept({ customerId, sequence: await written(ledger, account, change, about) });
}

async function written(
  ledger: Ledger,
  before: Account,
  change: ReturnType<typeof addPoints>,
  about: Pick<Adjustment, 'reason' | 'recordedBy'>,
): Promise<number> {
  const sequence = await ledger.change(before, change, about);
  if (sequence === null) throw new Error('points were adjusted without a line');
  return sequence;
}

/** Points given by hand expire as if a sale of today had earned them. */
async function lastDay(ledger: Ledger): Promise<string | null> {
  const months = (await ledger.programme())?.expiryMonths ?? null;
  return months === null ? null : monthEndAfter(dayOf(ledger.at), months);
}
