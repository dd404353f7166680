import { giveBack, letGo, redeemHeld, type Account } from '../domain/account.ts';
import { lotsReturned, pointsReturned, type Hold, type HoldState } from '../domain/hold.ts';
import type { Ledger } from '../store/ledger.ts';

/** Who settles what a payment holds. */
export type Settling = { readonly paymentId: string; readonly recordedBy: string };

/** Where a payment's points stand; `NONE` where it never held any. */
export type Settled = HoldState | 'NONE';

/** Redeem what a payment holds; what it holds no longer stays as it is. */
export async function keepHeldPoints(ledger: Ledger, settling: Settling): Promise<Settled> {
  const found = await lockHold(ledger, settling.paymentId);
  if (found?.hold.state !== 'HELD') return found?.hold.state ?? 'NONE';
  const { hold, account } = found;
  await ledger.change(account, redeemHeld(account, hold.taken), about(hold, settling));
  return settled(ledger, hold, 'KEPT');
}

/** Let go of what a payment holds or give back what it redeemed, and see to it that it never holds any again. */
export async function releasePoints(ledger: Ledger, settling: Settling): Promise<Settled> {
  const isNew = await ledger.neverHold(settling.paymentId);
  const found = isNew ? null : await lockHold(ledger, settling.paymentId);
  if (!found) return 'NONE';
  const { hold, account } = found;
  switch (hold.state) {
    case 'RELEASED':
      return 'RELEASED';
    case 'HELD':
      return release(ledger, hold, account);
    case 'KEPT':
      // Nobody is left to give an erased customer's points back to.
      if (!account.isErased) {
        const rest = lotsReturned(hold, hold.points - hold.returned);
        await ledger.change(account, giveBack(account, rest), about(hold, settling));
      }
      await ledger.returnHeld(hold.paymentId, hold.points);
      return 'RELEASED';
  }
}

/**
 * Give back so many redeemed points as their share of what they paid has gone back by now: what was given back before
 * stays, so that refunds may come in any order, and again.
 */
export async function returnPoints(
  ledger: Ledger,
  settling: Settling & { readonly returnedMinor: number },
): Promise<Settled> {
  const found = await lockHold(ledger, settling.paymentId);
  if (found?.hold.state !== 'KEPT') return found?.hold.state ?? 'NONE';
  const { hold, account } = found;
  const returned = pointsReturned(hold, settling.returnedMinor);
  if (returned <= hold.returned) return 'KEPT';
  if (!account.isErased) {
    const back = lotsReturned(hold, returned - hold.returned);
    await ledger.change(account, giveBack(account, back), about(hold, settling));
  }
  await ledger.returnHeld(hold.paymentId, returned);
  return returned === hold.points ? 'RELEASED' : 'KEPT';
}

/** Let go of what a payment holds too long. */
export async function endHold(ledger: Ledger, paymentId: string): Promise<void> {
  const found = await lockHold(ledger, paymentId);
  if (found?.hold.state !== 'HELD' || found.hold.heldUntil > ledger.at) return;
  await release(ledger, found.hold, found.account);
}

/** Let go of all that a locked account's payments hold. */
export async function releaseAll(ledger: Ledger, account: Account): Promise<Account> {
  let rest = account;
  for (const hold of await ledger.holdsOf(account.customerId)) {
    await release(ledger, hold, rest);
    rest = letGo(rest, hold.taken);
  }
  return rest;
}

async function release(ledger: Ledger, hold: Hold, account: Account): Promise<'RELEASED'> {
  const change = { account: letGo(account, hold.taken), line: null };
  await ledger.change(account, change, { recordedBy: 'loyalty' });
  return settled(ledger, hold, 'RELEASED');
}

// The hold is read again under the account's lock: it may have been settled meanwhile.
async function lockHold(ledger: Ledger, paymentId: string) {
  const seen = await ledger.findHold(paymentId);
  if (!seen || seen.state === 'NONE') return null;
  const account = await ledger.lock(seen.customerId);
  const hold = await ledger.findHold(paymentId);
  return hold && hold.state !== 'NONE' ? { hold, account } : null;
}

async function settled<State extends HoldState>(
  ledger: Ledger,
  { paymentId }: Hold,
  state: State,
): Promise<State> {
  await ledger.settleHold(paymentId, state);
  return state;
}

function about({ paymentId, orderId }: Hold, { recordedBy }: Settling) {
  return { recordedBy, paymentId, orderId };
}
