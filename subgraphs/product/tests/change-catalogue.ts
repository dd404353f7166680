import { manager, productInput } from './examples.ts';
import { mutation } from './operations.ts';
import type { StartedProduct } from './start-product.ts';

/** What a mutation may answer, as far as tests look at it. */
export type Outcome = {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly variants: readonly { readonly id: string; readonly sku: string }[];
  readonly problems: readonly { readonly field: string }[];
};

/** The first variant of a product that was answered. */
export function firstOf({ variants }: Outcome): { readonly id: string; readonly sku: string } {
  return variants[0] ?? { id: '', sku: '' };
}

/** Changes the catalogue of a started shop; a function, since it starts in `beforeAll`. */
export function changing(shop: () => StartedProduct) {
  const change = async (name: string, input: object, principal = manager): Promise<Outcome> => {
    const { outcome } = await shop().data<{ outcome: Outcome }>(principal, mutation(name), {
      input,
    });
    return outcome;
  };
  const create = (overrides: object = {}) => change('createProduct', productInput(overrides));
  return { change, create };
}
