import type { PaymentProvider } from './payment-provider.ts';
import type { NoticingProvider } from './provider-notices.ts';

/** A provider that is waited for so long and no longer; an error of its line counts as silence. */
export function patientProvider(provider: PaymentProvider, patienceMs: number): PaymentProvider {
  const answer = <Answer>(asked: Promise<Answer>) =>
    within<Answer | { readonly kind: 'SILENT' }>(patienceMs, asked, { kind: 'SILENT' });
  const done = <Done>(asked: Promise<Done>) => within<Done | 'SILENT'>(patienceMs, asked, 'SILENT');
  return {
    name: provider.name,
    authorize: (charge) => answer(provider.authorize(charge)),
    find: (charge) => answer(provider.find(charge)),
    capture: (charge) => done(provider.capture(charge)),
    cancel: (charge) => done(provider.cancel(charge)),
    refund: (charge) => done(provider.refund(charge)),
    refundPart: (charge, part) => done(provider.refundPart(charge, part)),
  };
}

/** The same of a provider that tells by webhooks. */
export function patientSource(source: NoticingProvider, patienceMs: number): NoticingProvider {
  return {
    name: source.name,
    read: (given, verification) => source.read(given, verification),
    standing: (charge) => within(patienceMs, source.standing(charge), { kind: 'SILENT' }),
  };
}

async function within<Answer>(
  patienceMs: number,
  asked: Promise<Answer>,
  silence: Answer,
): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => {
      resolve(silence);
    }, patienceMs);
  });
  try {
    return await Promise.race([asked.catch(() => silence), patience]);
  } finally {
    clearTimeout(timer);
  }
}
