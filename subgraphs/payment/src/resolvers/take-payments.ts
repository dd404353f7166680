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
  { input: { cashIncrementMinor, cashRounding, customerId, tenders, ...order } },
  { till },
) => {
  const policy = { cashIncrementMinor, cashRounding: modes[cashRounding] };
  const offered = tenders.map(({ type, amountMinor, cardToken }) => ({
    type,
    amountMinor: amountMinor ?? null,
    cardToken: cardToken ?? null,
  }));
  const taking = { ...order, customerId: customerId ?? null, policy, tenders: offered };
  return presentStanding(await takePayments(till, taking));
};
