import type { SaleTold } from '@novapos/kernel';
import { amountNames, refundedName, type AmountName, type Figures } from './figures.ts';

/** What was heard of a sale: it is complete, it was taken back whole, or a part of it came back. */
export type SaleFact = {
  readonly kind: 'COMPLETED' | 'VOIDED' | 'REFUNDED';
  /** What was sold; of a refund what came back, in positive figures. */
  readonly sale: SaleTold;
};

/** Amounts as a fact counts them: a void takes off what its sale added, a refund is kept apart. */
export function counted(
  kind: SaleFact['kind'],
  amounts: Readonly<Partial<Record<AmountName, number>>>,
): Figures {
  const named = amountNames.flatMap((name) => {
    const amount = amounts[name];
    return amount === undefined ? [] : [[name, amount] as const];
  });
  if (kind === 'REFUNDED') {
    return Object.fromEntries(named.map(([name, amount]) => [refundedName(name), amount]));
  }
  return Object.fromEntries(named.map(([name, amount]) => [name, signOf(kind) * amount + 0]));
}

/** One more sale, one less, or one more refund. */
export function occurrence(kind: SaleFact['kind']): Figures {
  return kind === 'REFUNDED' ? { refunds: 1 } : { orders: signOf(kind) };
}

/** What only sales count, such as lines: refunds do not change it. */
export function whenSold(kind: SaleFact['kind'], figures: Figures): Figures {
  if (kind === 'REFUNDED') return {};
  const sign = signOf(kind);
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, sign * value + 0]),
  );
}

function signOf(kind: 'COMPLETED' | 'VOIDED'): 1 | -1 {
  return kind === 'COMPLETED' ? 1 : -1;
}
