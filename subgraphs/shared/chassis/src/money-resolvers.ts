import { formatMoney, type Money } from '@novapos/kernel';

/** Resolvers of `Money`, for the contracts that declare it. */
export const moneyResolvers = {
  Money: { decimal: (amount: Money) => formatMoney(amount) },
} as const;
