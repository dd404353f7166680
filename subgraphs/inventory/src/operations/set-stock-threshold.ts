import { noteChange, type Principal } from '@novapos/chassis';
import { accept, refuse, type Decision, type Quantity } from '@novapos/kernel';
import { readId } from '../domain/id.ts';
import type { Location } from '../domain/location.ts';
import type { StockLevel } from '../domain/stock-level.ts';
import { checkThreshold, type StockThresholdInvalid } from '../domain/threshold.ts';
import type { StockStore } from '../store/stock-store.ts';
import type { ThresholdStore } from '../store/threshold-store.ts';

/** From which quantity on stock of a variant at a location is low; null takes the threshold away. */
export type SetStockThreshold = {
  readonly locationId: string;
  readonly variantId: string;
  readonly threshold: Quantity | null;
};

type Surroundings = {
  readonly principal: Pick<Principal, 'tenantId'>;
  readonly stock: StockStore;
  readonly thresholds: ThresholdStore;
  readonly findLocation: (id: string) => Promise<Location | null>;
  readonly unknownVariants: (variantIds: readonly string[]) => Promise<readonly string[]>;
  readonly now: () => Date;
};

type Refusal =
  | StockThresholdInvalid
  | { readonly kind: 'LocationNotFound' }
  | { readonly kind: 'VariantsUnknown'; readonly variantIds: readonly string[] };

/** Set the threshold of a variant that the tenant has, at one of its locations; answers its stock. */
export async function setStockThreshold(
  { principal: { tenantId }, stock, thresholds, findLocation, unknownVariants, now }: Surroundings,
  input: SetStockThreshold,
): Promise<Decision<StockLevel, Refusal>> {
  const { threshold } = input;
  const checked = threshold === null ? accept(null) : checkThreshold(threshold);
  if (!checked.ok) return checked;
  const locationId = readId(input.locationId);
  if (locationId === null || !(await findLocation(locationId))) {
    return refuse({ kind: 'LocationNotFound' });
  }
  const variantId = readId(input.variantId);
  const isUnknown = variantId === null || (await unknownVariants([variantId])).length > 0;
  if (isUnknown) return refuse({ kind: 'VariantsUnknown', variantIds: [input.variantId] });

  const shelf = { locationId, variantId };
  const before = await thresholds.set({ ...shelf, tenantId, threshold, now: now() });
  noteChange({
    type: 'StockLevel',
    id: `${locationId}:${variantId}`,
    before: { thresholdMilli: before },
    after: { thresholdMilli: threshold },
  });
  const level = await stock.find(tenantId, shelf);
  return accept(level ?? { ...shelf, onHand: 0, reserved: 0, changedAt: null });
}
