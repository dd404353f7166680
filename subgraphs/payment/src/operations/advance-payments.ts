import {
  isProvided,
  moved,
  standingOf,
  type Payment,
  type ProvidedType,
} from '../domain/payment.ts';
import type { PaymentProvider, ProviderAnswer } from '../provider/payment-provider.ts';
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

type Opened = { readonly isNew: boolean; readonly payments: readonly Payment[] };

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

type Provided = Payment & { readonly type: ProvidedType };

async function ask(till: Till, payment: Provided, isNew: boolean): Promise<ProviderAnswer> {
  const provider = till.providers[payment.type];
  const charge = chargeOf(till, payment);
  if (isNew) {
    const answer = await provider.authorize(charge);
    if (answer.kind !== 'SILENT') return answer;
  }
  const found = await provider.find(charge);
  if (found.kind !== 'UNKNOWN') return found;
  return giveUp(till, payment, provider);
}

// The charge may still be on its way: it is given up late, and the door is shut before.
async function giveUp(
  till: Till,
  payment: Payment,
  provider: PaymentProvider,
): Promise<ProviderAnswer> {
  const ageMs = till.now().getTime() - payment.createdAt.getTime();
  if (ageMs < till.giveUpMs) return { kind: 'SILENT' };
  const done = await provider.cancel(chargeOf(till, payment));
  return done === 'DONE' ? { kind: 'DECLINED', reason: 'no_answer' } : { kind: 'SILENT' };
}

function told(payment: Payment, answer: ProviderAnswer, at: Date): Payment {
  switch (answer.kind) {
    case 'APPROVED': {
      const { reference, cardBrand, cardLast4 } = answer;
      return moved(payment, 'AUTHORIZED', at, {
        providerReference: reference,
        cardBrand,
        cardLast4,
      });
    }
    case 'DECLINED': {
      const { reason, worthMinor = null } = answer;
      return moved(payment, 'FAILED', at, { failureReason: reason, worthMinor });
    }
    case 'UNKNOWN':
    case 'SILENT':
      return payment;
  }
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
