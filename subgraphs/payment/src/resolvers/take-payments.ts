import type { RoundingMode } from '@novapos/kernel';
import { takePayments } from '../operations/take-payments.ts';
import { presentStanding } from './present-standing.ts';
import type { CashRoundingMode, MutationResolvers } from './types.generated.ts';

const modes: Readonly<Record<CashRoundingMode, RoundingMode>> = {
  HALF_UP: 'HalfUp',
  TRUNCATE: 'Truncate',
  BANKERS: 'Bankers',
};

export const takePaymentsResolver: NonNullable<MutationResolvers['takePayments']> = async (
  _parent,
  { input: { cashIncrementMinor, cashRounding, tenders, ...order } },
  { till },
) => {
  const policy = { cashIncrementMinor, cashRounding: modes[cashRounding] };
  const offered = tenders.map(({ type, amountMinor, cardToken }) => ({
    type,
    amountMinor: amountMinor ?? null,
    cardToken: cardToken ?? null,
  }));
  return presentStanding(await takePayments(till, { ...order, policy, tenders: offered }));
};
