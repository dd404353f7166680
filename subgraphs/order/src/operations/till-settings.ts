import { CodedError, withinScope, type PeerCall } from '@novapos/chassis';
import type { PricingPolicy } from '@novapos/kernel';
import { denominationsOf } from '../domain/denominations.ts';
import { effectiveTaxes, type EffectiveTaxes } from '../domain/effective-taxes.ts';
import type { SellingPoint } from '../peers/places.ts';
import type { Seller } from './price-at-register.ts';
import type { Shop } from './shop.ts';

/** What a till needs to price by itself at its register. */
export type TillSettings = {
  readonly asOf: Date;
  readonly place: SellingPoint;
  readonly pricingPolicy: PricingPolicy;
  readonly taxes: readonly EffectiveTaxes[];
  readonly denominations: readonly number[];
};

/** What holds at the register of whoever asks, as sales there are priced now. */
export async function tillSettings(
  shop: Shop,
  { registerId, scope }: Seller,
  call: PeerCall,
): Promise<TillSettings> {
  const asOf = shop.now();
  const point = registerId === null ? null : await shop.sellingPoints.find(registerId, call);
  const place = withinScope(scope, point);
  if (registerId === null || !place) {
    const message = 'A register has settings: sign in at one that is in service, or select one.';
    throw new CodedError('BAD_USER_INPUT', message);
  }
  const { policy, rates } = await shop.pricing.find(call.tenantId);
  return {
    asOf,
    place,
    pricingPolicy: policy,
    taxes: effectiveTaxes(rates, { registerId, storeId: place.storeId }, shop.defaultTaxes),
    denominations: denominationsOf(place.currency),
  };
}
