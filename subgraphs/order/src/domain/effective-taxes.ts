import type { TaxComponent } from '@novapos/kernel';
import { chooseTaxes, type ChosenTaxes, type TaxRate } from './tax-rate.ts';

/** The taxes that hold for a tax category at a register. */
export type EffectiveTaxes = ChosenTaxes & { readonly taxCategory: string };

// Names every tax category that is not named itself.
const otherCategories = '*';

/**
 * The taxes of each tax category as they hold at a register, by the precedence of `chooseTaxes`; where a default tax is
 * set, it comes last, under `*`.
 */
export function effectiveTaxes(
  rates: readonly TaxRate[],
  place: { readonly storeId: string; readonly registerId: string },
  fallback: readonly TaxComponent[],
): readonly EffectiveTaxes[] {
  const categories = [...new Set(rates.map(({ taxCategory }) => taxCategory))].sort();
  const chosen = categories
    .map((taxCategory) => ({ taxCategory, ...chooseTaxes(rates, taxCategory, place, fallback) }))
    // Set for another place alone: the default holds here, which is told once.
    .filter(({ source }) => source !== 'DEFAULT');
  if (fallback.length === 0) return chosen;
  return [...chosen, { taxCategory: otherCategories, source: 'DEFAULT', components: fallback }];
}
