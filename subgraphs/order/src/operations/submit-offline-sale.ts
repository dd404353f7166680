import {
  CodedError,
  inProgress,
  newId,
  withinScope,
  type Intent,
  type PeerCall,
} from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { checkOfflineSale } from '../domain/check-offline-sale.ts';
import { findDiscrepancies } from '../domain/find-discrepancies.ts';
import { putRight } from '../domain/offline-clock.ts';
import type {
  CheckedOfflineSale,
  OfflineSale,
  OfflineSaleRefusal,
  TenderToRecord,
} from '../domain/offline-sale.ts';
import type { OrderLine } from '../domain/order-line.ts';
import type { WholeOrder } from '../domain/order.ts';
import { chooseTaxes } from '../domain/tax-rate.ts';
import type { SellingPoint } from '../peers/places.ts';
import type { OfflineRecord } from '../store/offline-sales-store.ts';
import { followOfflineSale } from './follow-offline-sale.ts';
import type { Seller } from './price-at-register.ts';
import { heldUntil, type Shop } from './shop.ts';
import { storeTime } from './store-clock.ts';

/** What a till hands in, and the key that it made for it once. */
export type OfflineSubmission = OfflineSale & { readonly idempotencyKey: string };

/** The order as it was recorded, or why it can't be. */
export type SubmissionOutcome = Decision<WholeOrder, OfflineSaleRefusal>;

type Place = SellingPoint & { readonly registerId: string };

/**
 * Record a sale that was made without the network, as it was made; what does not agree is found and kept with it. Once an
 * intent. A refusal is not kept: the same may be handed in again.
 */
export async function submitOfflineSale(
  shop: Shop,
  seller: Seller,
  submission: OfflineSubmission,
  call: PeerCall,
): Promise<SubmissionOutcome> {
  const { idempotencyKey: key, sentAt: _, ...body } = submission;
  const { tenantId } = call;
  const { registerId } = seller;
  // When it is sent is another each time.
  const intent: Intent = {
    tenantId,
    operation: 'submitOfflineSale',
    key,
    body: { ...body, registerId },
  };
  const known = await shop.sales.recall(intent);
  if (known.state === 'DONE') return replay(shop, known.result, call);

  const place = await placeOf(shop, seller, call);
  if (!place) return refuse({ kind: 'RegisterRequired' });
  const checked = checkOfflineSale(submission, place);
  if (!checked.ok) return checked;

  const record = await recordOf(shop, { checked: checked.value, place, seller }, call);
  return keep(shop, intent, record, call);
}

// A register that went out of service since has sold all the same.
async function placeOf(
  { places }: Shop,
  { registerId, scope }: Seller,
  call: PeerCall,
): Promise<Place | null> {
  if (registerId === null) return null;
  const place = withinScope(scope, await places.sellingPoint(registerId, call));
  return place && { ...place, registerId };
}

async function keep(
  shop: Shop,
  intent: Intent,
  record: OfflineRecord,
  call: PeerCall,
): Promise<SubmissionOutcome> {
  const recorded = await shop.offline.sales.record(intent, record);
  switch (recorded.state) {
    case 'DONE':
      return replay(shop, recorded.result, call);
    case 'RUNNING':
      throw inProgress();
    case 'USED':
      // What has its id is not decided yet: it may still be given up.
      if (recorded.status === 'PENDING') throw inProgress();
      return refuse({ kind: 'ReferenceUsed', orderId: recorded.orderId });
    case 'NEW':
      return accept(await followed(shop, record, call));
  }
}

// The sale is recorded: what can't be done of its money and goods now is done by the sweeper.
async function followed(shop: Shop, { order }: OfflineRecord, call: PeerCall): Promise<WholeOrder> {
  const held = { orderId: order.id, attempt: 1, isConsumed: false };
  try {
    await followOfflineSale(shop, held, order, call);
  } catch (error) {
    shop.log.warn({ err: error, orderId: order.id }, 'an offline sale is followed up later');
  }
  return (await shop.orders.findWhole(call.tenantId, order.id)) ?? order;
}

async function replay(
  shop: Shop,
  result: unknown,
  { tenantId }: PeerCall,
): Promise<SubmissionOutcome> {
  const { orderId } = result as { readonly orderId: string };
  const order = await shop.orders.findWhole(tenantId, orderId);
  if (!order) throw new CodedError('NOT_FOUND', 'The order of this intent is gone.');
  return accept(order);
}

type Taken = {
  readonly checked: CheckedOfflineSale;
  readonly place: Place;
  readonly seller: Seller;
};

async function recordOf(
  shop: Shop,
  { checked, place, seller }: Taken,
  call: PeerCall,
): Promise<OfflineRecord> {
  const { offline, articles, customers, pricing, defaultTaxes } = shop;
  const { sale } = checked;
  const people = [sale.cashierId, ...sale.approvals.map(({ approverId }) => approverId)];
  const { registerId, storeId } = place;
  const [variants, isCustomerKnown, staff, { policy, rates }, offlinePolicy, shift] =
    await Promise.all([
      articles.variantsOf(
        sale.lines.map(({ variantId }) => ({ variantId })),
        call,
      ),
      sale.customerId === null || customers.isKnown(sale.customerId, call),
      offline.staff.employees(people, call),
      pricing.find(call.tenantId),
      offline.policies.find(call.tenantId),
      sale.shiftId === null ? null : offline.findShift({ shiftId: sale.shiftId, registerId }, call),
    ]);
  const arrivedAt = shop.now();
  const clock = putRight(sale, arrivedAt);
  const findings = findDiscrepancies(checked, {
    variants,
    taxesOf: (category) => chooseTaxes(rates, category, { registerId, storeId }, defaultTaxes),
    policy,
    offlinePolicy,
    isCustomerKnown,
    staff,
    shift,
    clock,
    arrivedAt,
  });
  const tenders = tendersOf(sale);
  const lines = checked.priced.lines.map((line, index): OrderLine => {
    const { productId = line.variantId, categoryId = null } = variants[index] ?? {};
    return { ...line, orderId: sale.orderId, productId, categoryId };
  });
  const customerId = isCustomerKnown ? sale.customerId : null;
  const shiftId = shift && sale.shiftId;
  const sold = { sale, shiftId, place, soldAt: new Date(clock.soldAtMs), arrivedAt, customerId };
  return {
    order: { ...checked.priced, ...orderOf(sold), tenders: tenders.map(withoutToken), lines },
    tenders,
    approvals: sale.approvals,
    shiftId: sale.shiftId,
    toldAt: sale.soldAt,
    receivedBy: seller.sellerId,
    findings,
    dueAt: heldUntil(shop),
  };
}

type Sold = {
  readonly sale: OfflineSale;
  readonly place: Place;
  readonly soldAt: Date;
  readonly arrivedAt: Date;
  readonly customerId: string | null;
  /** Null for one that the register never had. */
  readonly shiftId: string | null;
};

function orderOf({ sale, place, soldAt, arrivedAt, customerId, shiftId }: Sold) {
  const { local, businessDate } = storeTime(soldAt, place.timeZone);
  return {
    id: sale.orderId,
    status: 'COMPLETED' as const,
    receiptNumber: sale.receiptNumber,
    reference: null,
    storeId: place.storeId,
    storeName: place.storeName,
    storeAddressLines: place.storeAddressLines,
    registerId: place.registerId,
    registerCode: place.registerCode,
    registerName: place.registerName,
    cashierId: sale.cashierId,
    partnerId: null,
    customerId,
    currency: sale.currency,
    policy: sale.policy,
    cashRoundingMinor: sale.cashRoundingMinor,
    changeMinor: sale.changeMinor,
    soldAt,
    soldAtLocal: local,
    businessDate,
    createdAt: arrivedAt,
    completedAt: soldAt,
    voidedAt: null,
    voidReason: null,
    failureKind: null,
    isOffline: true,
    shiftId,
  };
}

function tendersOf({ tenders, cashRoundingMinor }: OfflineSale): readonly TenderToRecord[] {
  const roundedAt = tenders.findIndex(({ type }) => type === 'CASH');
  return tenders.flatMap(({ type, ...tender }, index) => {
    if (type === 'EXCHANGE') return [];
    const rounding = index === roundedAt ? cashRoundingMinor : 0;
    return [{ ...tender, type, paymentId: newId(), cardLast4: null, cashRoundingMinor: rounding }];
  });
}

function withoutToken({ paymentId, type, amountMinor, tenderedMinor, cardLast4 }: TenderToRecord) {
  return { paymentId, type, amountMinor, tenderedMinor, cardLast4 };
}
