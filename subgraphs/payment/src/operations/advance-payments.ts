import { moved, standingOf, type Payment } from '../domain/payment.ts';
import type { ProviderAnswer } from '../provider/payment-provider.ts';
import { giveBack } from './give-back.ts';
import type { Till } from './till.ts';

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
  const asked = payments.filter(({ type, status }) => type === 'CARD' && status === 'CREATED');
  const answered = await Promise.all(
    asked.map(async (payment) => told(payment, await ask(till, payment, isNew), till.now())),
  );
  const changed = answered.filter(({ status }) => status !== 'CREATED');
  await till.store.move(till.tenantId, asked, changed);

  const present = payments.map((one) => changed.find(({ id }) => id === one.id) ?? one);
  if (standingOf(present) === 'DECLINED') return decline(till, orderId, present);
  if (changed.length < asked.length) return unsettled(orderId);
  return capture(till, orderId, present);
}

async function ask(till: Till, payment: Payment, isNew: boolean): Promise<ProviderAnswer> {
  const key = { tenantId: till.tenantId, key: payment.id };
  if (isNew) {
    const { amountMinor, currency, cardToken } = payment;
    const charge = { ...key, amountMinor, currency, cardToken: cardToken ?? '' };
    const answer = await till.provider.authorize(charge);
    if (answer.kind !== 'SILENT') return answer;
  }
  const found = await till.provider.find(key);
  if (found.kind !== 'UNKNOWN') return found;
  return giveUp(till, payment);
}

// The charge may still be on its way: it is given up late, and the door is shut before.
async function giveUp(till: Till, payment: Payment): Promise<ProviderAnswer> {
  const ageMs = till.now().getTime() - payment.createdAt.getTime();
  if (ageMs < till.giveUpMs) return { kind: 'SILENT' };
  const done = await till.provider.cancel({ tenantId: till.tenantId, key: payment.id });
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
    case 'DECLINED':
      return moved(payment, 'FAILED', at, { failureReason: answer.reason });
    case 'UNKNOWN':
    case 'SILENT':
      return payment;
  }
}

async function capture(till: Till, orderId: string, payments: readonly Payment[]) {
  const cards = payments.filter(({ status, type }) => type === 'CARD' && status === 'AUTHORIZED');
  const done = await Promise.all(
    cards.map(({ id }) => till.provider.capture({ tenantId: till.tenantId, key: id })),
  );
  if (done.includes('SILENT')) return unsettled(orderId);
  const open = payments.filter(({ status }) => status !== 'CAPTURED');
  const captured = open.map((payment) => moved(payment, 'CAPTURED', till.now()));
  await till.store.move(till.tenantId, open, captured);
  const all = payments.map((one) => captured.find(({ id }) => id === one.id) ?? one);
  return taken(orderId, all);
}

async function decline(till: Till, orderId: string, payments: readonly Payment[]) {
  const isBack = await giveBack(till, payments);
  if (!isBack) return unsettled(orderId);
  const reason = payments.find(({ status }) => status === 'FAILED')?.failureReason ?? 'declined';
  return { kind: 'PaymentDeclined', reason } as const;
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
