import { recordPayments } from '../operations/record-payments.ts';
import type { MutationResolvers } from './types.generated.ts';

export const recordPaymentsResolver: NonNullable<MutationResolvers['recordPayments']> = async (
  _parent,
  { input },
  { till },
) => {
  const payments = input.payments.map((payment) => ({
    ...payment,
    cardToken: payment.cardToken ?? null,
  }));
  const recording = { ...input, customerId: input.customerId ?? null, payments };
  return { __typename: 'PaymentsRecorded', ...(await recordPayments(till, recording)) };
};
