import type { Quantity } from '@novapos/kernel';

/** How much of a variant lies at a location, and what sales under way hold of it. */
export type StockLevel = {
  readonly locationId: string;
  readonly variantId: string;
  readonly onHand: Quantity;
  readonly reserved: Quantity;
  /** Null where nothing ever moved. */
  readonly changedAt: Date | null;
};

/** A variant by its id alone: what it is, another domain knows. */
export type VariantReference = { readonly id: string };

/** What can still be sold: on hand less reserved. */
export function availableOf({
  onHand,
  reserved,
}: Pick<StockLevel, 'onHand' | 'reserved'>): Quantity {
  return onHand - reserved;
}
