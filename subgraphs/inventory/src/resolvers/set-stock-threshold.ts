import { refusal as refusalOf } from '@novapos/chassis';
import { setStockThreshold } from '../operations/set-stock-threshold.ts';
import type { MutationResolvers } from './types.generated.ts';

export const setStockThresholdResolver: NonNullable<
  MutationResolvers['setStockThreshold']
> = async (
  _parent,
  { input: { locationId, variantId, threshold = null } },
  { principal, stock, thresholds, loaders, known, now },
) => {
  const findLocation = (id: string) => loaders.location.load(id);
  const around = { principal, stock, thresholds, findLocation, now };
  const outcome = await setStockThreshold(
    { ...around, unknownVariants: known.unknownVariants },
    { locationId, variantId, threshold },
  );
  loaders.threshold.clearAll();
  if (outcome.ok) return { __typename: 'StockLevel', ...outcome.value };
  const { refusal } = outcome;
  switch (refusal.kind) {
    case 'LocationNotFound':
      return refusalOf(refusal.kind, 'There is no such location.');
    case 'StockThresholdInvalid':
      return refusalOf(refusal.kind, 'A threshold is zero or more.');
    case 'VariantsUnknown': {
      const { variantIds } = refusal;
      return refusalOf(refusal.kind, 'There is no such variant.', { variantIds });
    }
  }
};
