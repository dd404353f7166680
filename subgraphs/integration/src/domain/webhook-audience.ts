/** Whose store an event is of: told at this place of its data, the whole tenant's, or not told. */
type StoreOf = { readonly at: string } | 'TENANT' | 'UNTOLD';

/** Who may be told of a type of event by webhook. */
export type Audience =
  /** Whoever has a key with this right that sees the store it is of. */
  | { readonly kind: 'GRANTED'; readonly grant: string; readonly storeOf: StoreOf }
  /** The partner that the event is about. */
  | { readonly kind: 'ITSELF' }
  /** No partner: it is about people, keys, the trail, or is said between domains. */
  | { readonly kind: 'NOBODY' };

const granted = (grant: string, storeOf: StoreOf): Audience => ({
  kind: 'GRANTED',
  grant,
  storeOf,
});
const itself: Audience = { kind: 'ITSELF' };
const nobody: Audience = { kind: 'NOBODY' };

/** Every type of event there is, and who may be told of it; a type that is not here goes to nobody. */
export const audiences: Readonly<Record<string, Audience>> = {
  'auth.user-created.v1': nobody,
  'auth.user-changed.v1': nobody,
  'auth.session-started.v1': nobody,
  'auth.session-ended.v1': nobody,
  'auth.security-noticed.v1': nobody,
  'auth.device-paired.v1': nobody,
  'auth.device-unpaired.v1': nobody,
  'auth.pin-set.v1': nobody,
  'auth.pin-removed.v1': nobody,
  'product.product-created.v1': granted('products:read', 'TENANT'),
  'product.product-changed.v1': granted('products:read', 'TENANT'),
  'product.product-retired.v1': granted('products:read', 'TENANT'),
  'product.price-changed.v1': granted('products:read', 'TENANT'),
  'inventory.stock-changed.v1': granted('stock:read', { at: 'storeId' }),
  'inventory.stock-low.v1': granted('stock:read', { at: 'storeId' }),
  'inventory.reservation-expired.v1': granted('stock:read', 'UNTOLD'),
  'order.order-completed.v1': granted('orders:read', { at: 'sale.storeId' }),
  'order.order-voided.v1': granted('orders:read', { at: 'sale.storeId' }),
  'order.order-refunded.v1': granted('orders:read', { at: 'sale.storeId' }),
  'order.offline-finding-raised.v1': nobody,
  'order.offline-finding-settled.v1': nobody,
  // Of people and the money in their drawers.
  'order.shift-opened.v1': nobody,
  'order.cash-moved.v1': nobody,
  'order.shift-closed.v1': nobody,
  'payment.payment-captured.v1': granted('payments:read', { at: 'storeId' }),
  'payment.payment-failed.v1': granted('payments:read', { at: 'storeId' }),
  'payment.payment-part-refunded.v1': granted('payments:read', { at: 'storeId' }),
  'payment.payment-refunded.v1': granted('payments:read', { at: 'storeId' }),
  'payment.payment-voided.v1': granted('payments:read', { at: 'storeId' }),
  'customer.customer-created.v1': granted('customers:read', 'TENANT'),
  'customer.customer-changed.v1': granted('customers:read', 'TENANT'),
  // Whoever was given a customer's data must hear that they are to be forgotten; it tells an id alone.
  'customer.privacy-erasure-requested.v1': granted('customers:read', 'TENANT'),
  'customer.privacy-export-requested.v1': nobody,
  'loyalty.privacy-request-answered.v1': nobody,
  'order.privacy-request-answered.v1': nobody,
  'loyalty.points-changed.v1': granted('loyalty:read', 'TENANT'),
  'analytics.alert-raised.v1': granted('analytics:read', { at: 'storeId' }),
  'audit.mutation-recorded.v1': nobody,
  'audit.mutation-recorded.v2': nobody,
  'integration.partner-changed.v1': nobody,
  'integration.partner-key-created.v1': itself,
  'integration.partner-key-revoked.v1': itself,
  'integration.operations-changed.v1': nobody,
  'integration.rate-limit-exceeded.v1': itself,
  'integration.webhook-parked.v1': itself,
  'integration.webhook-paused.v1': itself,
};

/** Who may be told of events of this type. */
export function audienceOf(eventType: string): Audience {
  return Object.hasOwn(audiences, eventType) ? (audiences[eventType] ?? nobody) : nobody;
}
