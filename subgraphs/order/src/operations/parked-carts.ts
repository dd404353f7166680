import { CodedError, newId, noteChange, type Intent, type PeerCall } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import {
  checkCartToPark,
  contentOf,
  type CartToPark,
  type ParkCartRefusal,
  type ParkedCart,
} from '../domain/parked-cart.ts';
import type { Seller } from './price-at-register.ts';
import type { Shop } from './shop.ts';

/** A cart to put aside, as a till asks for it. */
export type ParkCartRequest = CartToPark & {
  readonly idempotencyKey: string;
  readonly id: string | null;
};

/** A parked cart is gone, or there never was one. */
export type ParkedCartNotFound = { readonly kind: 'ParkedCartNotFound' };

/** Put a cart aside for any register of the seller's store. */
export async function parkCart(
  shop: Shop,
  seller: Seller,
  { idempotencyKey, ...body }: ParkCartRequest,
  call: PeerCall,
): Promise<Decision<ParkedCart, ParkCartRefusal>> {
  if (body.id !== null && !isUuid(body.id)) {
    throw new CodedError('BAD_USER_INPUT', "A parked cart's id is a UUID.");
  }
  const { tenantId } = call;
  const { registerId } = seller;
  const intent: Intent = {
    tenantId,
    operation: 'parkCart',
    key: idempotencyKey,
    body: { ...body, registerId },
  };
  const known = await shop.sales.recall(intent);
  if (known.state === 'DONE') {
    const { parkedCartId } = known.result as { readonly parkedCartId: string };
    return accept(await shop.parkedCarts.get(tenantId, parkedCartId));
  }
  const drafted = await draft(shop, seller, body, call);
  if (!drafted.ok) return drafted;
  noteChange({ type: 'ParkedCart', id: drafted.value.id, before: null, after: {} });
  return shop.parkedCarts.park(intent, drafted.value);
}

/** Go on with a parked cart: it is taken once; the same intent again answers the same cart. */
export async function resumeCart(
  shop: Shop,
  { scope }: Seller,
  { idempotencyKey, id }: { readonly idempotencyKey: string; readonly id: string },
  { tenantId }: PeerCall,
): Promise<Decision<ParkedCart, ParkedCartNotFound>> {
  if (!isUuid(id)) return refuse({ kind: 'ParkedCartNotFound' });
  const intent = { tenantId, operation: 'resumeCart', key: idempotencyKey, body: { id } };
  noteChange({ type: 'ParkedCart', id, before: {}, after: null });
  const cart = await shop.parkedCarts.resume(intent, { id, scope, takenAt: shop.now() });
  return cart ? accept(cart) : refuse({ kind: 'ParkedCartNotFound' });
}

/** Throw a parked cart away. */
export async function discardCart(
  shop: Shop,
  { scope }: Seller,
  id: string,
  { tenantId }: PeerCall,
): Promise<Decision<ParkedCart, ParkedCartNotFound>> {
  if (!isUuid(id)) return refuse({ kind: 'ParkedCartNotFound' });
  noteChange({ type: 'ParkedCart', id, before: {}, after: null });
  const cart = await shop.parkedCarts.discard(tenantId, { id, scope, takenAt: shop.now() });
  return cart ? accept(cart) : refuse({ kind: 'ParkedCartNotFound' });
}

async function draft(
  shop: Shop,
  { registerId, sellerId }: Seller,
  body: CartToPark & { readonly id: string | null },
  call: PeerCall,
): Promise<Decision<ParkedCart, ParkCartRefusal>> {
  const place = registerId === null ? null : await shop.sellingPoints.find(registerId, call);
  if (registerId === null || !place) return refuse({ kind: 'RegisterRequired' });
  const checked = checkCartToPark(body);
  if (!checked.ok) return checked;
  const { label, customerId, cart, shownTotalMinor } = checked.value;
  const [variants, isKnown] = await Promise.all([
    shop.articles.variantsOf(cart.lines, call),
    customerId === null || shop.customers.isKnown(customerId, call),
  ]);
  if (!isKnown) {
    const problem = 'there is no such customer';
    return refuse({ kind: 'CartInvalid', field: 'customerId', problem });
  }
  const unknown = variants.flatMap((variant, index) => (variant ? [] : [index + 1]));
  if (unknown.length > 0) return refuse({ kind: 'VariantUnknown', lines: unknown });
  const names = variants.map((variant) => variant?.name ?? '');
  return accept({
    id: body.id?.toLowerCase() ?? newId(),
    storeId: place.storeId,
    registerId,
    label,
    customerId,
    content: contentOf(cart, names),
    currency: place.currency,
    shownTotalMinor,
    parkedBy: sellerId,
    parkedAt: shop.now(),
  });
}
