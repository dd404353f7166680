import type { PeerCall } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import type { Cart, CartTender } from '../domain/cart.ts';
import { checkSoldAt } from '../domain/check-sold-at.ts';
import { checkTenders } from '../domain/check-tenders.ts';
import type { WholeOrder } from '../domain/order.ts';
import type { SaleRefusal } from '../domain/refusals.ts';
import { priceAtRegister, type PricedAtRegister, type Seller } from './price-at-register.ts';
import type { Shop } from './shop.ts';
import { storeTime } from './store-clock.ts';

/** A sale as the till asks for it; the order has its id already. */
export type SaleRequest = {
  readonly orderId: string;
  readonly reference: string | null;
  readonly soldAt: Date | null;
  /** Left out where the sale names none. */
  readonly customerId?: string;
  readonly cart: Cart;
  readonly tenders: readonly CartTender[];
  /** What goods that come back in an exchange are worth, in minor units. */
  readonly worthMinor?: number;
};

type Origin = {
  readonly request: SaleRequest;
  readonly seller: Seller;
  readonly soldAt: Date;
  readonly createdAt: Date;
};

/** Make the order of a sale with all its figures, or say why it can't be; nothing is held or written. */
export async function draftOrder(
  shop: Shop,
  seller: Seller,
  request: SaleRequest,
  call: PeerCall,
): Promise<Decision<WholeOrder, SaleRefusal>> {
  const createdAt = shop.now();
  const soldAt = checkSoldAt(request.soldAt, createdAt, seller.grants);
  if (!soldAt.ok) return soldAt;

  const customerId = request.customerId ?? null;
  const [priced, isKnown] = await Promise.all([
    priceAtRegister(shop, seller, request.cart, call),
    customerId === null || shop.customers.isKnown(customerId, call),
  ]);
  if (!priced.ok) return priced;
  if (!isKnown) return refuse({ kind: 'CustomerUnknown' });

  const { sale, place, policy } = priced.value;
  const exchangedMinor = exchangedOf(request.worthMinor ?? 0, sale);
  const { currency } = place;
  const due = { dueMinor: sale.totalMinor, exchangedMinor, currency, policy, customerId };
  const tenders = checkTenders(request.tenders, due);
  if (!tenders.ok) return tenders;
  return accept(orderOf(priced.value, { request, seller, soldAt: soldAt.value, createdAt }));
}

/** What of a sale goods of this worth pay. */
export function exchangedOf(
  worthMinor: number,
  { totalMinor }: Pick<WholeOrder, 'totalMinor'>,
): number {
  return Math.min(worthMinor, totalMinor);
}

function orderOf(
  { sale, place, policy }: PricedAtRegister,
  { request, seller, soldAt, createdAt }: Origin,
): WholeOrder {
  const { lines, ...figures } = sale;
  const { local, businessDate } = storeTime(soldAt, place.timeZone);
  return {
    ...figures,
    id: request.orderId,
    status: 'PENDING',
    receiptNumber: null,
    reference: request.reference,
    storeId: place.storeId,
    storeName: place.storeName,
    storeAddressLines: place.storeAddressLines,
    registerId: place.registerId,
    registerCode: place.registerCode,
    registerName: place.registerName,
    cashierId: seller.sellerId,
    partnerId: seller.isPartner ? seller.sellerId : null,
    customerId: request.customerId?.toLowerCase() ?? null,
    currency: place.currency,
    policy,
    tenders: [],
    cashRoundingMinor: 0,
    changeMinor: 0,
    soldAt,
    soldAtLocal: local,
    businessDate,
    createdAt,
    completedAt: null,
    voidedAt: null,
    voidReason: null,
    failureKind: null,
    isOffline: false,
    shiftId: null,
    lines: lines.map((line) => ({ ...line, orderId: request.orderId })),
  };
}
