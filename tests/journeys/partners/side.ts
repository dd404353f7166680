import { randomUUID } from 'node:crypto';
import { servicePrincipal, type Principal, type Role } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';
import { eventually } from '../../support/eventually.ts';
import type { InProcess } from '../../support/in-process.ts';

/** What belongs to one store, by the ids that name it. */
export type Side = {
  readonly storeId: string;
  readonly registerId: string;
  readonly deviceId: string;
  readonly locationId: string;
  readonly orderId: string;
  readonly reference: string;
  readonly receiptNumber: string;
  readonly refundId: string;
  readonly paymentId: string;
  readonly alertId: string;
};

/** A tenant with two stores, each of which has sold the same article. */
export type TwoStores = {
  readonly tenantId: string;
  readonly variantId: string;
  readonly own: Side;
  readonly foreign: Side;
};

type StoreToOpen = {
  readonly id: string;
  readonly registers: readonly { readonly id: string }[];
};
type Data = Readonly<Record<string, unknown>>;

/** A side that is nowhere: what names it names nothing. */
export function nowhere(): Side {
  return {
    storeId: randomUUID(),
    registerId: randomUUID(),
    deviceId: randomUUID(),
    locationId: randomUUID(),
    orderId: randomUUID(),
    reference: `nowhere-${randomUUID()}`,
    receiptNumber: `nowhere-${randomUUID()}`,
    refundId: randomUUID(),
    paymentId: randomUUID(),
    alertId: randomUUID(),
  };
}

/** Sell in both stores of a tenant, and wait until every domain has heard of it. */
export async function sellInBoth(
  platform: InProcess,
  tenantId: string,
  stores: readonly StoreToOpen[],
): Promise<TwoStores> {
  const inventory = staff(tenantId, ['inventory']);
  const found = await read(
    platform,
    inventory,
    '{ products(first: 1) { edges { node { variants { id } } } } }',
  );
  const variantId = idsIn(found)[0] ?? '';
  const sides: Side[] = [];
  for (const store of stores) sides.push(await sellIn(platform, { tenantId, store, variantId }));
  const [own, foreign] = sides;
  if (!own || !foreign) throw new Error('there are not two stores');
  return { tenantId, variantId, own, foreign };
}

/** Someone who works for the tenant. */
export function staff(tenantId: string, roles: readonly Role[]): Principal {
  return principalWith(roles, { tenantId });
}

/** The data of an operation; throws where it has errors. */
export async function read(
  platform: Pick<InProcess, 'ask'>,
  principal: Principal,
  query: string,
  variables?: object,
): Promise<Data> {
  const { data, errors } = await platform.ask(principal, query, variables);
  if (errors?.[0]) throw new Error(`${errors[0].message}: ${query}`);
  return data ?? {};
}

/** Every id in an answer, in the order in which they come. */
export function idsIn(answer: unknown): readonly string[] {
  return [...JSON.stringify(answer).matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id);
}

type Selling = {
  readonly tenantId: string;
  readonly store: StoreToOpen;
  readonly variantId: string;
};

async function sellIn(platform: InProcess, { tenantId, store, variantId }: Selling): Promise<Side> {
  const registerId = store.registers[0]?.id ?? '';
  const [storeId, reference] = [store.id, `sold-${randomUUID()}`];
  const manager = { ...staff(tenantId, ['manager', 'admin']), storeId, registerId };
  const locations = await read(
    platform,
    manager,
    `{ locations(storeId: "${storeId}") { edges { node { id } } } }`,
  );
  const locationId = idsIn(locations)[0] ?? '';
  const input = {
    idempotencyKey: reference,
    reference,
    cart: { lines: [{ variantId, quantity: '2' }] },
    tenders: [{ type: 'CARD' }],
  };
  const sold = await read(platform, manager, sell, { input });
  const orderId = idsIn(sold)[0] ?? '';
  const payments = await read(
    platform,
    manager,
    `{ payments(filter: { orderId: "${orderId}" }) { edges { node { id } } } }`,
  );
  await read(platform, manager, setLow, { input: { locationId, variantId, threshold: '100000' } });
  await read(platform, manager, setTax, { input: taxAt('STORE', storeId) });
  await read(platform, manager, setTax, { input: taxAt('REGISTER', registerId) });
  const alertId = await raiseAlert(platform, { tenantId, storeId, registerId });
  const deviceId = await pairedWith(platform, manager, registerId);
  const receiptNumber = /"receiptNumber":"([^"]+)"/.exec(JSON.stringify(sold))?.[1] ?? '';
  const refundId = await takenBack(platform, manager, orderId);
  const side = { storeId, registerId, deviceId, locationId, orderId, reference, alertId };
  await untilReported(platform, manager, storeId);
  return { ...side, receiptNumber, refundId, paymentId: idsIn(payments)[0] ?? '' };
}

async function takenBack(platform: InProcess, as: Principal, orderId: string): Promise<string> {
  const lines = [{ number: 1, quantity: '1' }];
  const input = { idempotencyKey: orderId, orderId, lines, reason: 'DEFECTIVE' };
  const refunded = await read(
    platform,
    as,
    `mutation ($input: RefundOrderInput!) {
      refundOrder(input: $input) { ... on Refund { id } ... on Refusal { message } }
    }`,
    { input },
  );
  return idsIn(refunded)[0] ?? '';
}

const sell = `mutation ($input: CompleteSaleInput!) {
  completeSale(input: $input) { ... on Order { id receiptNumber } ... on Refusal { message } }
}`;
const setLow = `mutation ($input: SetStockThresholdInput!) {
  setStockThreshold(input: $input) { __typename }
}`;
const setTax = 'mutation ($input: SetTaxRateInput!) { setTaxRate(input: $input) { __typename } }';

function taxAt(scope: string, scopeId: string) {
  return { scope, scopeId, taxCategory: 'SOUVENIRS', components: [] };
}

async function pairedWith(platform: InProcess, as: Principal, registerId: string): Promise<string> {
  const input = { idempotencyKey: registerId, registerId, deviceName: 'Tablet' };
  const paired = await read(
    platform,
    as,
    `mutation ($input: PairRegisterInput!) {
      pairRegister(input: $input) { ... on RegisterPaired { device { id } } }
    }`,
    { input },
  );
  return idsIn(paired)[0] ?? '';
}

async function raiseAlert(
  platform: InProcess,
  { tenantId, storeId, registerId }: Pick<Side, 'storeId' | 'registerId'> & { tenantId: string },
): Promise<string> {
  const id = randomUUID();
  await platform.run(
    `insert into analytics.alerts
      (tenant_id, id, kind, store_id, register_id, business_date, observed, expected, raised_at)
    values ($1, $2, 'VOIDS', $3, $4, current_date, '9', '1', now())`,
    [tenantId, id, storeId, registerId],
  );
  return id;
}

async function untilReported(platform: InProcess, as: Principal, storeId: string): Promise<void> {
  const query = `{ salesReport(filter: { ${everyDay()}, storeId: "${storeId}" }, groupBy: STORE) {
    totals { orders refunds } } }`;
  await eventually(
    () => read(platform, as, query),
    (answer) => JSON.stringify(answer).includes('"orders":1,"refunds":1'),
  );
}

/** Business days around now, as the fields of a filter. */
export function everyDay(): string {
  const day = (ahead: number) =>
    new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  return `from: "${day(-2)}", to: "${day(2)}"`;
}

/** What integration asks of others for a tenant. */
export function integration(tenantId: string): Principal {
  return servicePrincipal('integration', tenantId);
}
