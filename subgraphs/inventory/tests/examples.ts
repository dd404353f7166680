import {
  newId,
  createExecutor,
  servicePrincipal,
  type Peers,
  type Principal,
} from '@novapos/chassis';
import { createTestDatabase, principalWith } from '@novapos/chassis/testing';
import pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { inventory } from '../src/index.ts';

type Variables = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>>;

/** What the peers of the tests know: a tenant's stores and variants. */
export type World = {
  readonly tenantId: string;
  readonly storeId: string;
  readonly variantIds: readonly string[];
};

/** A tenant with one store and some variants. */
export function aWorld(variants = 3): World {
  const variantIds = Array.from({ length: variants }, () => newId());
  return { tenantId: newId(), storeId: newId(), variantIds };
}

/** Peers that answer from a table of worlds. */
function peersKnowing(worlds: readonly World[]): Peers {
  return {
    async ask(peer, _operation, variables, { tenantId }) {
      const world = worlds.find((each) => each.tenantId === tenantId);
      if (peer === 'auth') {
        const { id } = variables as unknown as { id: string };
        return { storeForPeers: world?.storeId === id ? { id } : null } as never;
      }
      const { keys } = variables as unknown as { keys: readonly { id: string }[] };
      const variantsForSale = keys.map(({ id }) =>
        world?.variantIds.includes(id) ? { variantId: id } : null,
      );
      return { variantsForSale } as never;
    },
  };
}

/** The domain, started on a database of its own; the clock stands still until it is moved. */
export async function openInventory(worlds: readonly World[]) {
  const database = await createTestDatabase();
  const databaseUrl = database.urlFor('inventory');
  const log = pino({ level: 'silent' });
  const clock = { at: new Date('2030-01-01T12:00:00.000Z') };
  const now = () => clock.at;
  const ground = { databaseUrl, env: {}, log, registry: new Registry(), now };
  const running = await inventory.start({ ...ground, peers: peersKnowing(worlds) });
  const ask = createExecutor(inventory.subgraph, running.contextFor, { log, now });
  const options = '-c search_path=inventory';
  const owner = new pg.Client({ connectionString: database.adminUrl, options });
  await owner.connect();

  async function answer<Data = Answer>(
    principal: Principal,
    query: string,
    variables: Variables = {},
  ): Promise<Data> {
    const response = await ask({ query, variables, principal, requestId: 'test' });
    if (response.errors) throw new Error(JSON.stringify(response.errors));
    return response.data as Data;
  }

  return {
    ask,
    answer,
    running,
    databaseUrl,
    /** Rows as the owner of the database sees them: without walls between tenants. */
    async rows<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) {
      return (await owner.query<Row>(text, values)).rows;
    },
    /** Let so many seconds pass. */
    pass(seconds: number) {
      clock.at = new Date(clock.at.getTime() + seconds * 1000);
    },
    async close() {
      await running.close();
      await owner.end();
      await database.drop();
    },
  };
}

export type Inventory = Awaited<ReturnType<typeof openInventory>>;

/** A manager of the tenant, working in its store. */
export function manager({ tenantId, storeId }: World): Principal {
  return principalWith(['manager'], { tenantId, storeId });
}

/** The order domain, acting for the tenant. */
export function orderPeer({ tenantId }: World): Principal {
  return servicePrincipal('order', tenantId);
}

const createLocation = `mutation ($input: CreateLocationInput!) {
  createLocation(input: $input) { __typename
    ... on Location { id name isDefault allowsNegativeStock createdAt store { id } }
    ... on Refusal { code message } ... on LocationDetailsInvalid { field } } }`;
const levels = 'levels { variant { id } location { id } onHand reserved available changedAt }';
const receiveStock = `mutation ($input: ReceiveStockInput!) {
  receiveStock(input: $input) { __typename ... on StockMoved { ${levels} }
    ... on Refusal { code message } ... on StockLinesInvalid { lines }
    ... on VariantsUnknown { variantIds } } }`;
const adjustStock = `mutation ($input: AdjustStockInput!) {
  adjustStock(input: $input) { __typename ... on StockMoved { ${levels} }
    ... on Refusal { code message } ... on StockLinesInvalid { lines }
    ... on VariantsUnknown { variantIds }
    ... on StockBelowZero { shortages { variantId requested available } } } }`;
const reserveStock = `mutation ($input: ReserveStockInput!) {
  reserveStock(input: $input) { __typename
    ... on StockReserved { orderId locationId expiresAt }
    ... on StockNotAvailable { shortages { variantId requested available } }
    ... on LocationMissing { storeId } } }`;

const setStockThreshold = `mutation ($input: SetStockThresholdInput!) {
  setStockThreshold(input: $input) { __typename
    ... on StockLevel { variant { id } location { id } onHand threshold changedAt }
    ... on Refusal { code message } ... on VariantsUnknown { variantIds } } }`;

/** A result of a mutation, whichever member of its union it is. */
export type Result = Readonly<Record<string, unknown>> & { readonly __typename: string };
export type Line = { readonly variantId: string; readonly quantity: string | number };

/** What people and peers do with stock, as the contract says it. */
export function hands(shop: Inventory, world: World) {
  const { storeId } = world;
  const { answer } = shop;
  const asked = async (principal: Principal, text: string, variables: Variables) =>
    Object.values(await answer<Record<string, Result>>(principal, text, variables))[0] as Result;

  return {
    createLocation: (overrides: Variables = {}) => {
      const input = { idempotencyKey: newId(), storeId, name: 'Shop floor', ...overrides };
      return asked(manager(world), createLocation, { input });
    },
    receive: (locationId: string, lines: readonly Line[], overrides: Variables = {}) => {
      const input = { idempotencyKey: newId(), locationId, lines, ...overrides };
      return asked(manager(world), receiveStock, { input });
    },
    adjust: (locationId: string, lines: readonly Line[], overrides: Variables = {}) => {
      const input = { idempotencyKey: newId(), locationId, lines, reason: 'count', ...overrides };
      return asked(manager(world), adjustStock, { input });
    },
    setThreshold: (locationId: string, variantId: string, threshold: string | null) =>
      asked(manager(world), setStockThreshold, { input: { locationId, variantId, threshold } }),
    reserve: (orderId: string, lines: readonly Line[]) =>
      asked(orderPeer(world), reserveStock, { input: { orderId, storeId, lines } }),
    consume: (orderId: string, lines: readonly Line[]) =>
      asked(
        orderPeer(world),
        'mutation ($input: ConsumeStockInput!) { consumeStock(input: $input) { __typename orderId } }',
        { input: { orderId, storeId, lines } },
      ),
    release: (orderId: string) =>
      asked(
        orderPeer(world),
        'mutation ($orderId: ID!) { releaseStock(orderId: $orderId) { __typename orderId } }',
        { orderId },
      ),
    restock: (orderId: string) =>
      asked(
        orderPeer(world),
        'mutation ($orderId: ID!) { restockOrder(orderId: $orderId) { __typename orderId } }',
        { orderId },
      ),
    bringBack: (refundId: string, orderId: string, lines: readonly Line[]) =>
      asked(
        orderPeer(world),
        `mutation ($input: ReturnStockInput!) { returnStock(input: $input) { __typename
          ... on StockReturned { refundId } ... on LocationMissing { storeId } } }`,
        { input: { refundId, orderId, storeId, lines } },
      ),
    /** On hand and reserved of a variant in the store, such as `5/2`; `-` where nothing ever moved. */
    async stockOf(variantId: string): Promise<string> {
      const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
        ... on Variant { stock { onHand reserved } } } }`;
      const keys = [{ __typename: 'Variant', id: variantId }];
      type Found = {
        readonly _entities: readonly {
          readonly stock: { onHand: string; reserved: string } | null;
        }[];
      };
      const { _entities } = await answer<Found>(manager(world), query, { keys });
      const stock = _entities[0]?.stock;
      return stock ? `${stock.onHand}/${stock.reserved}` : '-';
    },
    /** The movements of a variant at a location, the oldest first, without their ids. */
    async movementsOf(locationId: string, variantId: string) {
      const query = `query ($locationId: ID!, $variantId: ID!) {
        movements(locationId: $locationId, variantId: $variantId, first: 100) { edges { node {
          kind quantity onHandAfter reason orderId movedBy } } } }`;
      type Found = {
        readonly movements: {
          readonly edges: readonly { readonly node: Record<string, unknown> }[];
        };
      };
      const found = await answer<Found>(manager(world), query, { locationId, variantId });
      return found.movements.edges.map(({ node }) => node).reverse();
    },
  };
}

/** A shop with one location that sells: `stocked` of each variant on hand. */
export async function aShop(
  shop: Inventory,
  world: World,
  { stocked, allowsNegativeStock = false }: { stocked: number; allowsNegativeStock?: boolean },
) {
  const does = hands(shop, world);
  const location = await does.createLocation({ allowsNegativeStock });
  const locationId = String(location['id']);
  const lines = world.variantIds.map((variantId) => ({ variantId, quantity: stocked }));
  if (stocked > 0) await does.receive(locationId, lines);
  return { ...does, locationId };
}

/** Lines of a cart: so many of each of these. */
export function linesOf(variantIds: readonly string[], quantity: string | number): readonly Line[] {
  return variantIds.map((variantId) => ({ variantId, quantity }));
}
