import { moved, type Payment, type ProvidedType } from '../domain/payment.ts';
import type { PaymentProvider, ProviderAnswer } from '../provider/payment-provider.ts';
import { chargeOf, type Till } from './till.ts';

/** An order's payments, and whether nobody was asked for them yet. */
export type Opened = { readonly isNew: boolean; readonly payments: readonly Payment[] };

/** A payment that a provider is asked for. */
export type Provided = Payment & { readonly type: ProvidedType };

/** What the provider says of a charge: sent now where it is new, else found by its key. */
export async function ask(till: Till, payment: Provided, isNew: boolean): Promise<ProviderAnswer> {
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

/** A payment with what its provider said. */
export function told(payment: Payment, answer: ProviderAnswer, at: Date): Payment {
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
