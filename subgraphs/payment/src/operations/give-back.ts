import { isProvided, moved, wayBack, type Payment } from '../domain/payment.ts';
import type { ProviderDone } from '../provider/payment-provider.ts';
import { chargeOf, type Till } from './till.ts';

/** Give back what these payments hold; false when the provider kept silent about some of it. */
export async function giveBack(till: Till, payments: readonly Payment[]): Promise<boolean> {
  const held = payments.filter((payment) => wayBack(payment) !== 'NONE');
  const done = await Promise.all(held.map((payment) => tell(till, payment)));
  const back = held.filter((_payment, index) => done[index] === 'DONE');
  const returned = back.map((payment) =>
    moved(payment, payment.status === 'CAPTURED' ? 'REFUNDED' : 'VOIDED', till.now()),
  );
  await till.store.move(till.tenantId, back, returned);
  return back.length === held.length;
}

async function tell(till: Till, payment: Payment): Promise<ProviderDone> {
  if (!isProvided(payment)) return 'DONE';
  const provider = till.providers[payment.type];
  switch (wayBack(payment)) {
    case 'CANCEL':
      return provider.cancel(chargeOf(till, payment));
    case 'REFUND':
      return provider.refund(chargeOf(till, payment));
    case 'MARK':
    case 'NONE':
      return 'DONE';
  }
}
