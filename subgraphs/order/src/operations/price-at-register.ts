import { withinScope, type PeerCall, type StoreScope } from '@novapos/chassis';
import { accept, refuse, type Decision, type PricingPolicy } from '@novapos/kernel';
import type { Cart } from '../domain/cart.ts';
import { checkCart } from '../domain/check-cart.ts';
import { checkVariants } from '../domain/check-variants.ts';
import { priceSale, type PricedSale } from '../domain/price-sale.ts';
import type { CartRefusal } from '../domain/refusals.ts';
import { chooseTaxes } from '../domain/tax-rate.ts';
import type { SellingPoint } from '../peers/places.ts';
import type { Shop } from './shop.ts';

/** Who sells, and at which register. */
export type Seller = {
  /** The user's id or the partner's. */
  readonly sellerId: string;
  readonly isPartner: boolean;
  readonly registerId: string | null;
  /** The stores that the seller sees. */
  readonly scope: StoreScope;
  readonly grants: readonly string[];
};

/** A cart with its price, where it was priced, and under which policy. */
export type PricedAtRegister = {
  readonly sale: PricedSale;
  readonly place: SellingPoint & { readonly registerId: string };
  readonly policy: PricingPolicy;
};

/** Price a cart as the seller's register sells it now; nothing is written. */
export async function priceAtRegister(
  shop: Shop,
  seller: Seller,
  cart: Cart,
  call: PeerCall,
): Promise<Decision<PricedAtRegister, CartRefusal>> {
  const { registerId, scope, grants } = seller;
  const point = registerId === null ? null : await shop.sellingPoints.find(registerId, call);
  const place = withinScope(scope, point);
  if (registerId === null || !place) return refuse({ kind: 'RegisterRequired' });

  const checked = checkCart(cart, grants);
  if (!checked.ok) return checked;

  const variants = await shop.articles.variantsOf(cart.lines, call);
  const chosen = checkVariants(cart, variants, place.currency);
  if (!chosen.ok) return chosen;

  const { policy, rates } = await shop.pricing.find(call.tenantId);
  const at = { registerId, storeId: place.storeId };
  const sale = priceSale(cart, chosen.value, {
    currency: place.currency,
    policy,
    taxesOf: (taxCategory) => chooseTaxes(rates, taxCategory, at, shop.defaultTaxes),
  });
  if (!sale.ok) return sale;
  return accept({ sale: sale.value, place: { ...place, registerId }, policy });
}
