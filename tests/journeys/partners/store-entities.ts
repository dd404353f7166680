import type { Side } from './side.ts';

/**
 * Fields of other types that lead to what belongs to a store: from what lies in the same store, or by a key that
 * is asked of the domain that owns it, as the entities below are.
 */
export const leadingToStores: readonly string[] = [
  ...['Store.registers', 'Store.locations', 'Register.store', 'Location.store'],
  ...['StockLevel.location', 'StockMoved.levels', 'Movement.location', 'Variant.stock'],
  ...['Order.store', 'Order.register', 'Order.payments', 'Payment.order'],
  ...['SalesRow.store', 'SalesRow.register', 'SalesForecast.store'],
  ...['Alert.store', 'Alert.register', 'AlertAcknowledged.alert'],
  ...['OrderChange.order', 'PaymentChange.payment', 'AlertNotice.alert'],
  ...['StockChange.location', 'StockShortfall.location'],
  // No partner has a viewer, nor pairs devices or opens their sessions.
  ...['Viewer.store', 'Viewer.register'],
  ...['Register.device', 'Device.register', 'RegisterPaired.device'],
  ...['DeviceSession.device', 'DeviceSession.store'],
  ...['Refund.store', 'Refund.register', 'Refund.order', 'Refund.exchangeOrder', 'Exchange.order'],
  // Nor does a partner run shifts, park carts or sell without the network.
  ...['Shift.store', 'Shift.register', 'ParkedCart.register'],
  ...['OfflineFinding.order', 'OfflineSaleRecorded.order'],
];

/** Types of what belongs to a store. */
export const typesOfStores: readonly string[] = [
  ...['Store', 'Register', 'Location', 'StockLevel', 'Movement', 'Order', 'Payment', 'Alert'],
  'Device',
];

/** What another domain's answer leads to in a store, as the gateway asks for it by key. */
export const entitiesOfStores: readonly {
  readonly domain: string;
  readonly key: (side: Side, variantId: string) => Readonly<Record<string, string>>;
  readonly fields: (side: Side) => string;
}[] = [
  {
    domain: 'auth',
    key: ({ storeId: id }) => ({ __typename: 'Store', id }),
    fields: () => '... on Store { name }',
  },
  {
    domain: 'auth',
    key: ({ registerId: id }) => ({ __typename: 'Register', id }),
    fields: () => '... on Register { name }',
  },
  {
    domain: 'auth',
    key: ({ deviceId: id }) => ({ __typename: 'Device', id }),
    fields: () => '... on Device { name }',
  },
  {
    domain: 'order',
    key: ({ orderId: id }) => ({ __typename: 'Order', id }),
    fields: () => '... on Order { status }',
  },
  {
    domain: 'order',
    key: ({ refundId: id }) => ({ __typename: 'Refund', id }),
    fields: () => '... on Refund { status }',
  },
  {
    domain: 'payment',
    key: ({ paymentId: id }) => ({ __typename: 'Payment', id }),
    fields: () => '... on Payment { status }',
  },
  {
    domain: 'payment',
    key: ({ orderId: id }) => ({ __typename: 'Order', id }),
    fields: () => '... on Order { payments { status } }',
  },
  {
    domain: 'inventory',
    key: ({ locationId: id }) => ({ __typename: 'Location', id }),
    fields: () => '... on Location { name }',
  },
  {
    domain: 'inventory',
    key: ({ storeId: id }) => ({ __typename: 'Store', id }),
    fields: () => '... on Store { locations { edges { node { name } } } }',
  },
  {
    domain: 'inventory',
    key: (_side, id) => ({ __typename: 'Variant', id }),
    fields: ({ storeId }) => `... on Variant { stock(storeId: "${storeId}") { onHand } }`,
  },
  {
    domain: 'analytics',
    key: ({ alertId: id }) => ({ __typename: 'Alert', id }),
    fields: () => '... on Alert { observed }',
  },
];
