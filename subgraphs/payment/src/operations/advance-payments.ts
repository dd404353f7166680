import { isProvided, moved, standingOf, type Payment } from '../domain/payment.ts';
import { ask, told, type Opened } from './ask-provider.ts';
import { giveBack } from './give-back.ts';
import { chargeOf, type Till } from './till.ts';

/** Where an order's payments stand after all that could be done was done. */
export type Standing =
  | {
      readonly kind: 'PaymentsTaken';
      readonly orderId: string;
      readonly payments: readonly Payment[];
      readonly cashRoundingMinor: number;
      readonly changeMinor: number;
    }
  | { readonly kind: 'PaymentDeclined'; readonly reason: string }
  | {
      readonly kind: 'PointsDeclined';
      readonly reason: string;
      readonly worthMinor: number | null;
    }
  | { readonly kind: 'PaymentsUnsettled'; readonly orderId: string }
  | { readonly kind: 'PaymentsNone'; readonly orderId: string };

/**
 * Bring an order's payments as far as the provider lets them: authorize, then capture. A charge
 * that was sent before is found by its key, never sent again. Safe to call twice at once.
 */
export async function advancePayments(
  till: Till,
  orderId: string,
  { isNew, payments }: Opened,
): Promise<Standing> {
  switch (standingOf(payments)) {
    case 'NONE':
    case 'UNDONE':
      return { kind: 'PaymentsNone', orderId };
    case 'TAKEN':
      return taken(orderId, payments);
    case 'DECLINED':
      return decline(till, orderId, payments);
    case 'UNDER_WAY':
      return authorize(till, orderId, { isNew, payments });
  }
}

async function authorize(till: Till, orderId: string, { isNew, payments }: Opened) {
  const asked = payments.filter(isProvided).filter(({ status }) => status === 'CREATED');
  const answered = await Promise.all(
    asked.map(async (payment) => told(payment, await ask(till, payment, isNew), till.now())),
  );
  const changed = answered.filter(({ status }) => status !== 'CREATED');
  await till.store.move(till.tenantId, asked, changed);

  const present = withChanges(payments, changed);
  if (standingOf(present) === 'DECLINED') return decline(till, orderId, present);
  if (changed.length < asked.length) return unsettled(orderId);
  return capture(till, orderId, present);
}

// What was taken is written down before anything is given back, so that it goes back as taken.
async function capture(till: Till, orderId: string, payments: readonly Payment[]) {
  const held = payments.filter(isProvided).filter(({ status }) => status === 'AUTHORIZED');
  const done = await Promise.all(
    held.map((payment) => till.providers[payment.type].capture(chargeOf(till, payment))),
  );
  if (done.includes('SILENT')) return unsettled(orderId);
  const isGone = done.includes('GONE');
  const open = isGone ? held : payments.filter(({ status }) => status !== 'CAPTURED');
  const changed = open.map((payment) =>
    done[held.findIndex(({ id }) => id === payment.id)] === 'GONE'
      ? moved(payment, 'FAILED', till.now(), { failureReason: 'hold_expired' })
      : moved(payment, 'CAPTURED', till.now()),
  );
  await till.store.move(till.tenantId, open, changed);
  const present = withChanges(payments, changed);
  return isGone ? decline(till, orderId, present) : taken(orderId, present);
}

async function decline(
  till: Till,
  orderId: string,
  payments: readonly Payment[],
): Promise<Standing> {
  const isBack = await giveBack(till, payments);
  if (!isBack) return unsettled(orderId);
  const failed = payments.find(({ status }) => status === 'FAILED');
  const reason = failed?.failureReason ?? 'declined';
  if (failed?.type !== 'LOYALTY_POINTS') return { kind: 'PaymentDeclined', reason };
  return { kind: 'PointsDeclined', reason, worthMinor: failed.worthMinor };
}

function withChanges(payments: readonly Payment[], changed: readonly Payment[]): Payment[] {
  const byId = new Map(changed.map((payment) => [payment.id, payment]));
  return payments.map((payment) => byId.get(payment.id) ?? payment);
}

function unsettled(orderId: string): Standing {
  return { kind: 'PaymentsUnsettled', orderId };
}

function taken(orderId: string, payments: readonly Payment[]): Standing {
  const sum = (pick: 'cashRoundingMinor' | 'changeMinor') =>
    payments.reduce((total, payment) => total + payment[pick], 0);
  return {
    kind: 'PaymentsTaken',
    orderId,
    payments,
    cashRoundingMinor: sum('cashRoundingMinor'),
    changeMinor: sum('changeMinor'),
  };
}
