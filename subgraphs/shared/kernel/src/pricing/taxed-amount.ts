import type { TaxComponent } from './cart.ts';

/** One tax on one amount, in whole minor units. */
export type Tax = { readonly base: bigint; readonly amount: bigint };

/** An amount parted into its net and its taxes, which stand in the sequence of their components. */
export type TaxedAmount = { readonly net: bigint; readonly taxes: readonly Tax[] };

/** Walk the taxes in sequence: `amountOf` says what each comes to, given the base it stands on. */
export function inSequence(
  net: bigint,
  components: readonly TaxComponent[],
  amountOf: (base: bigint, component: TaxComponent, index: number) => bigint,
): TaxedAmount {
  const taxes: Tax[] = [];
  let before = 0n;
  components.forEach((component, index) => {
    const base = component.isCompound ? net + before : net;
    const amount = amountOf(base, component, index);
    taxes.push({ base, amount });
    before += amount;
  });
  return { net, taxes };
}

/** So many times the same amount, with all its parts. */
export function times({ net, taxes }: TaxedAmount, count: bigint): TaxedAmount {
  return {
    net: net * count,
    taxes: taxes.map(({ base, amount }) => ({ base: base * count, amount: amount * count })),
  };
}

/** Two amounts under the same taxes, put together part by part. */
export function plus(left: TaxedAmount, right: TaxedAmount): TaxedAmount {
  return {
    net: left.net + right.net,
    taxes: left.taxes.map(({ base, amount }, index) => {
      const other = right.taxes[index] ?? { base: 0n, amount: 0n };
      return { base: base + other.base, amount: amount + other.amount };
    }),
  };
}
