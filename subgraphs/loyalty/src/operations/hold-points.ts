import { CodedError } from '@novapos/chassis';
import { accept, type Decision } from '@novapos/kernel';
import { availableOf, holdPoints as held } from '../domain/account.ts';
import { holdSeconds, type Hold } from '../domain/hold.ts';
import {
  notRedeemable,
  pointsToRedeem,
  type Redemption,
  type RedemptionRefusal,
} from '../domain/redemption.ts';
import type { NeverHeld } from '../store/hold-rows.ts';
import type { Ledger } from '../store/ledger.ts';
import { lockWithoutExpired } from './without-expired.ts';

/** Points to hold for a payment, by what they shall pay. */
export type HoldPoints = Redemption & {
  readonly paymentId: string;
  readonly orderId: string;
  readonly customerId: string;
};

/** The points that are held, or why not. */
export type HoldOutcome = Decision<
  { readonly paymentId: string; readonly points: number; readonly amountMinor: number },
  RedemptionRefusal
>;

/** Hold points for a payment, for 900 seconds; the same payment again is answered the same. */
export async function holdPoints(ledger: Ledger, input: HoldPoints): Promise<HoldOutcome> {
  const account = await lockWithoutExpired(ledger, input.customerId);
  const known = await ledger.findHold(input.paymentId);
  if (known) return again(known, input);
  if (account.isErased) return notRedeemable('customer_erased');

  const points = pointsToRedeem(await ledger.programme(), input, availableOf(account));
  if (!points.ok) return points;
  const after = held(account, points.value);
  const hold = {
    ...input,
    points: points.value,
    state: 'HELD',
    taken: after.taken,
    returned: 0,
  } as const;
  const heldUntil = new Date(ledger.at.getTime() + holdSeconds * 1000);
  const isNew = await ledger.openHold({ ...hold, heldUntil });
  // Someone released this payment at this very moment.
  if (!isNew) return notRedeemable('payment_released');
  const about = { recordedBy: 'loyalty' };
  await ledger.change(account, { account: after.account, line: null }, about);
  return accept(answerOf(hold));
}

function again(known: Hold | NeverHeld, input: HoldPoints): HoldOutcome {
  if (known.state === 'NONE' || known.state === 'RELEASED')
    return notRedeemable('payment_released');
  if (known.customerId === input.customerId && known.amountMinor === input.amountMinor)
    return accept(answerOf(known));
  throw new CodedError(
    'IDEMPOTENCY_KEY_REUSED',
    'This payment holds points for another customer or amount. Make a new payment.',
  );
}

function answerOf({
  paymentId,
  points,
  amountMinor,
}: Pick<Hold, 'paymentId' | 'points' | 'amountMinor'>) {
  return { paymentId, points, amountMinor };
}
