import { randomUUID } from 'node:crypto';
import { everyDay, type Side } from './side.ts';

/** A field that has to do with stores, and how it is asked about one of them and about all. */
export type StoreField = {
  readonly field: string;
  /** The question about what is in one store. */
  readonly ask?: (side: Side, variantId: string) => string;
  /** The question about all stores that are seen: it answers what `ask` does of the only one. */
  readonly askAll?: () => string;
  /** What the answer to `askAll` says of a store, where no question is about one alone. */
  readonly tells?: (side: Side) => readonly string[];
  /** The answer is a link; what it leads to counts. */
  readonly isLink?: true;
};

const figures = 'totals { currency orders sold { total { amountMinor } } }';
const rows = `rows { edges { node { currency orders sold { total { amountMinor } } } } } ${figures}`;
const refused = '... on Refusal { __typename message }';
const key = () => `idempotencyKey: "${randomUUID()}"`;
const inStore = ({ storeId }: Side) => `storeId: "${storeId}"`;
const lineOf = (variantId: string) => `lines: [{ variantId: "${variantId}", quantity: "1" }]`;
const oneBack = 'lines: [{ number: 1, quantity: "1" }]';
const movedBack = '{ ... on StockMoved { levels { location { id } } } ' + refused + ' }';

const nodes = '{ edges { node { id } } }';
const registerFilters: readonly (readonly [field: string, () => string, selection: string])[] = [
  ['orders', () => '', nodes],
  ['payments', () => '', nodes],
  ['alerts', () => '', nodes],
  ['salesTotals', () => '', '{ orders }'],
  ['paymentTotals', () => '', '{ count }'],
  ['basketSizes', () => `${everyDay()},`, '{ orders }'],
  ['hourProfile', () => `${everyDay()},`, '{ orders }'],
];

/** What belongs to stores: a partner whose key names some of them finds no trace of the others. */
export const ofStores: readonly StoreField[] = [
  {
    field: 'store',
    ask: ({ storeId }) =>
      `{ store(id: "${storeId}") { id name registers { edges { node { id } } } } }`,
  },
  {
    field: 'stores',
    askAll: () => '{ stores { edges { node { id } } } }',
    tells: ({ storeId }) => [storeId],
  },
  {
    field: 'register',
    ask: ({ registerId }) => `{ register(id: "${registerId}") { id store { id } } }`,
  },
  { field: 'location', ask: ({ locationId }) => `{ location(id: "${locationId}") { id name } }` },
  {
    field: 'locations',
    ask: (side) => `{ locations(${inStore(side)}) { edges { node { id store { id } } } } }`,
    askAll: () => '{ locations { edges { node { id store { id } } } } }',
  },
  {
    field: 'stockLevel',
    ask: ({ locationId }, variantId) =>
      `{ stockLevel(locationId: "${locationId}", variantId: "${variantId}") { onHand location { id } } }`,
  },
  {
    field: 'stockLevels',
    ask: ({ locationId }) =>
      `{ stockLevels(locationId: "${locationId}") { edges { node { onHand location { id } } } } }`,
  },
  {
    field: 'stockLow',
    ask: ({ locationId }) =>
      `{ stockLow(locationId: "${locationId}") { edges { node { onHand location { id } } } } }`,
  },
  {
    field: 'stockChanges',
    ask: (side) => `{ stockChanges(${inStore(side)}) { items { variantId onHand } } }`,
  },
  {
    field: 'movements',
    ask: ({ locationId }) =>
      `{ movements(locationId: "${locationId}") { edges { node { id quantity } } } }`,
  },
  {
    field: 'movementTotals',
    ask: ({ locationId }) => `{ movementTotals(locationId: "${locationId}") { kind quantity } }`,
  },
  {
    field: 'order',
    ask: ({ orderId }) => `{ order(id: "${orderId}") { id lines { sku } receipt { text } } }`,
  },
  {
    field: 'orderByReference',
    ask: ({ reference }) => `{ orderByReference(reference: "${reference}") { id } }`,
  },
  {
    field: 'orderByReceipt',
    ask: ({ receiptNumber }) => `{ orderByReceipt(receiptNumber: "${receiptNumber}") { id } }`,
  },
  {
    field: 'refund',
    ask: ({ refundId }) => `{ refund(id: "${refundId}") { id lines { sku } receipt { text } } }`,
  },
  {
    field: 'refundQuote',
    ask: ({ orderId }) =>
      `{ refundQuote(input: { orderId: "${orderId}", ${oneBack} }) {
        ... on RefundQuote { total { amountMinor } } ${refused} } }`,
  },
  {
    field: 'orders',
    ask: (side) =>
      `{ orders(filter: { ${inStore(side)} }) { edges { node { id store { id } } } } }`,
    askAll: () => '{ orders { edges { node { id store { id } } } } }',
  },
  {
    field: 'orders',
    ask: ({ reference }) =>
      `{ orders(filter: { text: "${reference}" }) { edges { node { id store { id } } } } }`,
  },
  ...registerFilters.map(([field, args, selection]) => ({
    field,
    ask: ({ registerId }: Side) =>
      `{ ${field}(filter: { ${args()} registerId: "${registerId}" }) ${selection} }`,
  })),
  {
    field: 'salesTotals',
    ask: (side) =>
      `{ salesTotals(filter: { ${inStore(side)} }) { orders total { amountMinor } tenders { type count } quantities { unit quantity } } }`,
    askAll: () =>
      '{ salesTotals { orders total { amountMinor } tenders { type count } quantities { unit quantity } } }',
  },
  {
    field: 'taxRates',
    askAll: () => '{ taxRates { edges { node { id scope scopeId } } } }',
    tells: ({ storeId, registerId }) => [storeId, registerId],
  },
  {
    field: 'quote',
    ask: ({ registerId }, variantId) =>
      `{ quote(registerId: "${registerId}", cart: { ${lineOf(variantId)} }) {
        ... on Quote { total { amountMinor } } ${refused} } }`,
  },
  {
    field: 'payment',
    ask: ({ paymentId }) => `{ payment(id: "${paymentId}") { id amount { amountMinor } } }`,
  },
  {
    field: 'payments',
    ask: (side) =>
      `{ payments(filter: { ${inStore(side)} }) { edges { node { id order { id } } } } }`,
    askAll: () => '{ payments { edges { node { id order { id } } } } }',
  },
  {
    field: 'paymentTotals',
    ask: (side) =>
      `{ paymentTotals(filter: { ${inStore(side)} }) { type count amount { amountMinor } } }`,
    askAll: () => '{ paymentTotals { type count amount { amountMinor } } }',
  },
  ...['DAY', 'HOUR', 'STORE', 'REGISTER', 'CASHIER', 'VARIANT', 'TENDER', 'TAX'].map((groupBy) => ({
    field: 'salesReport',
    ask: (side: Side) =>
      `{ salesReport(filter: { ${everyDay()}, ${inStore(side)} }, groupBy: ${groupBy}) { ${rows} } }`,
    askAll: () => `{ salesReport(filter: { ${everyDay()} }, groupBy: ${groupBy}) { ${rows} } }`,
  })),
  {
    field: 'topItems',
    ask: (side) => `{ topItems(filter: { ${everyDay()}, ${inStore(side)} }) { rank quantity } }`,
    askAll: () => `{ topItems(filter: { ${everyDay()} }) { rank quantity } }`,
  },
  {
    field: 'basketSizes',
    ask: (side) => `{ basketSizes(filter: { ${everyDay()}, ${inStore(side)} }) { orders lines } }`,
    askAll: () => `{ basketSizes(filter: { ${everyDay()} }) { orders lines } }`,
  },
  {
    field: 'hourProfile',
    ask: (side) => `{ hourProfile(filter: { ${everyDay()}, ${inStore(side)} }) { hour orders } }`,
    askAll: () => `{ hourProfile(filter: { ${everyDay()} }) { hour orders } }`,
  },
  {
    field: 'forecast',
    ask: ({ storeId }) =>
      `{ forecast(storeId: "${storeId}", from: "${inAWeek()}") { ... on NotEnoughHistory { daysKnown } } }`,
  },
  {
    field: 'salesExport',
    ask: (side) =>
      `{ salesExport(filter: { ${everyDay()}, ${inStore(side)} }, groupBy: STORE) { url } }`,
    askAll: () => `{ salesExport(filter: { ${everyDay()} }, groupBy: STORE) { url } }`,
    isLink: true,
  },
  { field: 'alert', ask: ({ alertId }) => `{ alert(id: "${alertId}") { id observed } }` },
  {
    field: 'alerts',
    ask: (side) => `{ alerts(filter: { ${inStore(side)} }) { edges { node { id } } } }`,
    askAll: () => '{ alerts { edges { node { id } } } }',
  },
  // From here on things are changed, what ends an order last.
  {
    field: 'createLocation',
    ask: (side) =>
      `mutation { createLocation(input: { ${key()}, ${inStore(side)}, name: "Back room" }) {
        ... on Location { id } ${refused} } }`,
  },
  {
    field: 'changeLocation',
    ask: ({ locationId }) =>
      `mutation { changeLocation(input: { id: "${locationId}", name: "Front room" }) {
        ... on Location { id } ${refused} } }`,
  },
  {
    field: 'receiveStock',
    ask: ({ locationId }, variantId) =>
      `mutation { receiveStock(input: { ${key()}, locationId: "${locationId}", ${lineOf(variantId)} }) ${movedBack} }`,
  },
  {
    field: 'adjustStock',
    ask: ({ locationId }, variantId) =>
      `mutation { adjustStock(input: { ${key()}, locationId: "${locationId}", ${lineOf(variantId)}, reason: "Found" }) ${movedBack} }`,
  },
  {
    field: 'setStockThreshold',
    ask: ({ locationId }, variantId) =>
      `mutation { setStockThreshold(input: { locationId: "${locationId}", variantId: "${variantId}", threshold: "3" }) {
        ... on StockLevel { threshold } ${refused} } }`,
  },
  ...(['STORE', 'REGISTER'] as const).flatMap((scope) => {
    const placeOf = (side: Side) =>
      `scope: ${scope}, scopeId: "${scope === 'STORE' ? side.storeId : side.registerId}"`;
    return [
      {
        field: 'setTaxRate',
        ask: (side: Side) =>
          `mutation { setTaxRate(input: { ${placeOf(side)}, taxCategory: "TOYS", components: [] }) {
            ... on TaxRate { taxCategory } ${refused} } }`,
      },
      {
        field: 'removeTaxRate',
        ask: (side: Side) =>
          `mutation { removeTaxRate(input: { ${placeOf(side)}, taxCategory: "SOUVENIRS" }) {
            ... on TaxRate { taxCategory } ${refused} } }`,
      },
    ];
  }),
  {
    field: 'acknowledgeAlert',
    ask: ({ alertId }) =>
      `mutation { acknowledgeAlert(input: { alertId: "${alertId}" }) {
        ... on AlertAcknowledged { alert { id } } ${refused} } }`,
  },
  {
    field: 'completeSale',
    ask: ({ registerId }, variantId) =>
      `mutation { completeSale(input: { ${key()}, registerId: "${registerId}", cart: { ${lineOf(variantId)} },
        tenders: [{ type: CARD }] }) { ... on Order { status } ${refused} } }`,
  },
  {
    field: 'cancelSale',
    ask: ({ reference }) =>
      `mutation { cancelSale(input: { idempotencyKey: "${reference}" }) {
        ... on Order { status } ${refused} } }`,
  },
  {
    field: 'refundOrder',
    ask: ({ orderId, registerId }) =>
      `mutation { refundOrder(input: { ${key()}, orderId: "${orderId}", registerId: "${registerId}", ${oneBack},
        reason: DEFECTIVE }) { ... on Refund { total { amountMinor } } ${refused} } }`,
  },
  // Where an exchange takes place the session alone says, and a key has none.
  { field: 'exchangeOrder' },
  {
    field: 'voidSale',
    ask: ({ orderId }) =>
      `mutation { voidSale(input: { ${key()}, orderId: "${orderId}", reason: "Mistake" }) {
        ... on Order { status } ${refused} } }`,
  },
];

function inAWeek(): string {
  return new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
}
