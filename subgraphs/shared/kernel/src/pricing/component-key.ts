import type { TaxComponent } from './cart.ts';

/** What makes two taxes one in the sums of an order: code, rate, and how they are taken. */
export function componentKey({ code, ratePpm, isInclusive, isCompound }: TaxComponent): string {
  return JSON.stringify([code, ratePpm, isInclusive, isCompound]);
}
