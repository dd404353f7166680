import type { ChargeState, SimulatedCharges } from '../store/simulated-charges.ts';
import type { SimulatedRefunds } from '../store/simulated-refunds.ts';
import type { Charge, ChargeKey, PaymentProvider, ProviderAnswer } from './payment-provider.ts';

type SimulatorOptions = {
  readonly charges: SimulatedCharges;
  readonly refunds: SimulatedRefunds;
  readonly now: () => Date;
};

/** For how long the simulator keeps silent about a charge with this card. */
const silenceMs: Readonly<Record<string, number>> = { sim_late: 4_000, sim_silent: 60_000 };

/** For how long it keeps silent about a part of such a charge that goes back. */
const refundSilenceMs: Readonly<Record<string, number>> = { sim_refund_late: 4_000 };

/**
 * A card provider that plays its part by the card's token: `sim_approve`, `sim_decline`,
 * `sim_timeout` (charged, but the first answer is lost), `sim_late` (charged, and silent for 4 s),
 * `sim_silent` (never heard of the charge, and silent for 60 s), `sim_refund_timeout` (a part goes back, but the first
 * answer is lost), `sim_refund_late` (a part goes back, and silent for 4 s). It remembers charges and parts by key.
 */
export function simulator({ charges, refunds, now }: SimulatorOptions): PaymentProvider {
  async function settle(key: ChargeKey, from: readonly ChargeState[], to: ChargeState) {
    await charges.move(key, from, to);
    return 'DONE' as const;
  }

  return {
    name: 'simulator',
    async authorize(charge) {
      const known = await charges.find(charge);
      if (known) return answerOf(known, now());
      const kept = await charges.keep(charge, opening(charge), answersAt(charge, now()));
      return charge.cardToken === 'sim_timeout' ? { kind: 'SILENT' } : answerOf(kept, now());
    },
    async find(key) {
      const known = await charges.find(key);
      return known ? answerOf(known, now()) : { kind: 'UNKNOWN' };
    },
    capture: (key) => settle(key, ['AUTHORIZED'], 'CAPTURED'),
    async cancel(key) {
      await charges.shut(key, now());
      return settle(key, ['AUTHORIZED', 'UNHEARD'], 'CANCELLED');
    },
    refund: (key) => settle(key, ['CAPTURED'], 'REFUNDED'),
    async refundPart(charge, part) {
      const { cardToken } = charge;
      const answersAt = new Date(now().getTime() + (refundSilenceMs[cardToken ?? ''] ?? 0));
      const kept = await refunds.keep(charge, { ...part, answersAt });
      const isLost = kept.isNew && cardToken === 'sim_refund_timeout';
      return isLost || now() < kept.answersAt ? 'SILENT' : 'DONE';
    },
  };
}

function opening({ cardToken }: Charge): ChargeState {
  if (cardToken === 'sim_decline') return 'DECLINED';
  return cardToken === 'sim_silent' ? 'UNHEARD' : 'AUTHORIZED';
}

function answersAt({ cardToken }: Charge, now: Date): Date {
  return new Date(now.getTime() + (silenceMs[cardToken ?? ''] ?? 0));
}

type Known = { readonly state: ChargeState; readonly reference: string; readonly answersAt: Date };

function answerOf({ state, reference, answersAt: from }: Known, now: Date): ProviderAnswer {
  if (now < from) return { kind: 'SILENT' };
  switch (state) {
    case 'DECLINED':
      return { kind: 'DECLINED', reason: 'insufficient_funds' };
    case 'CANCELLED':
      return { kind: 'DECLINED', reason: 'cancelled' };
    case 'UNHEARD':
      return { kind: 'UNKNOWN' };
    case 'AUTHORIZED':
    case 'CAPTURED':
    case 'REFUNDED':
      return { kind: 'APPROVED', reference, cardBrand: 'SIMULATED', cardLast4: '4242' };
  }
}
