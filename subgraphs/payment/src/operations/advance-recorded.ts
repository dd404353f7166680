import { isProvided, moved, type Payment } from '../domain/payment.ts';
import { ask, told, type Opened, type Provided } from './ask-provider.ts';
import { chargeOf, type Till } from './till.ts';

/** How the payments of an order stand that was paid without the network. */
export type RecordedStanding = {
  readonly orderId: string;
  readonly payments: readonly Payment[];
  /** No answer of a provider is missing any more. */
  readonly isSettled: boolean;
};

/**
 * Bring each payment of a recorded order as far as its provider lets it, each for itself: authorize, then capture. A charge
 * that was sent before is found by its key, never sent again. Safe to call twice at once.
 */
export async function advanceRecorded(
  till: Till,
  orderId: string,
  { isNew, payments }: Opened,
): Promise<RecordedStanding> {
  const open = payments.filter(isProvided).filter(isOpen);
  if (open.length === 0) return { orderId, payments, isSettled: true };
  const advanced = await Promise.all(open.map((payment) => advance(till, payment, isNew)));
  const moves = advanced.flatMap((to, index) => {
    const from = open[index];
    return from && from.status !== to.status ? [{ from, to }] : [];
  });
  const { store, tenantId } = till;
  await store.move(
    tenantId,
    moves.map(({ from }) => from),
    moves.map(({ to }) => to),
  );
  // Someone else may have moved them on at the same time.
  const present = await store.listOfOrders(tenantId, [orderId]);
  return { orderId, payments: present, isSettled: !present.some(isOpen) };
}

async function advance(till: Till, payment: Provided, isNew: boolean): Promise<Payment> {
  const held =
    payment.status === 'CREATED'
      ? told(payment, await ask(till, payment, isNew), till.now())
      : payment;
  return held.status === 'AUTHORIZED' ? capture(till, held, payment.type) : held;
}

async function capture(till: Till, payment: Payment, type: Provided['type']): Promise<Payment> {
  switch (await till.providers[type].capture(chargeOf(till, payment))) {
    case 'DONE':
      return moved(payment, 'CAPTURED', till.now());
    case 'GONE':
      return moved(payment, 'FAILED', till.now(), { failureReason: 'hold_expired' });
    case 'SILENT':
      return payment;
  }
}

function isOpen({ status }: Pick<Payment, 'status'>): boolean {
  return status === 'CREATED' || status === 'AUTHORIZED';
}
