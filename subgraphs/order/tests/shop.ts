import {
  createExecutor,
  grantsOf,
  mutationRecorder,
  newId,
  type DomainEvent,
  type Peers,
  type Principal,
  type Role,
  type SubgraphResponse,
} from '@novapos/chassis';
import { createTestDatabase, principalWith } from '@novapos/chassis/testing';
import type { mutationRecorded } from '@novapos/kernel';
import pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { order } from '../src/index.ts';
import { assortment, ids, place } from './examples.ts';
import { fakePeers, type FakePeers, type Interruption, type Place } from './fake-peers.ts';

type Variables = Readonly<Record<string, unknown>>;

const saleFields = `__typename
  ... on Order { id status receiptNumber customer { id } total { amountMinor } change { amountMinor }
    cashRounding { amountMinor } tenders { type amount { amountMinor } tendered { amountMinor } } }
  ... on Refusal { code message }`;
const completeSale = `mutation ($input: CompleteSaleInput!) { completeSale(input: $input) { ${saleFields} } }`;

/** A started domain on a database of its own, with peers in memory and a clock to be set. */
export async function openTestShop() {
  const database = await createTestDatabase();
  const clock = { at: new Date('2030-01-31T14:30:00.000Z') };
  const now = (): Date => new Date(clock.at);
  const log = pino({ level: 'silent' });
  let fakes = stockedUp();
  const peers: Peers = { ask: (...asking) => fakes.peers.ask(...asking) };

  const registry = new Registry();
  const running = await order.start({
    databaseUrl: database.urlFor('order'),
    env: { SETTLE_SECONDS: '3600' },
    log,
    registry,
    peers,
    now,
  });
  if (!running.database) throw new Error('the domain tells nothing');
  const record = mutationRecorder({ domain: 'order', database: running.database, registry, log });
  const ask = createExecutor(order.subgraph, running.contextFor, { log, now, record });
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });

  const shop = {
    get inventory() {
      return fakes.inventory;
    },
    get payment() {
      return fakes.payment;
    },
    get articles() {
      return fakes.articles;
    },
    get customers() {
      return fakes.customers;
    },
    get staff() {
      return fakes.staff;
    },
    /** Approvals that auth has given. */
    get approvals() {
      return fakes.approvals;
    },
    /** A register as auth answers it from now on. */
    put(registerId: string, at: Place): void {
      fakes.places.set(registerId, at);
    },
    get asked() {
      return fakes.asked;
    },
    interrupt: (interruption: Interruption): void => {
      fakes.interrupt(interruption);
    },
    loseAt: (operation: string, when: Interruption['when']): void => {
      fakes.loseAt(operation, when);
    },
    ask,
    /** Connects as the domain's own role. */
    serviceUrl: database.urlFor('order'),
    /** As the owner of the database sees it. */
    query: async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
      (await admin.query(text, values)).rows as Row[],
    pass(seconds: number): void {
      clock.at = new Date(clock.at.getTime() + seconds * 1000);
    },
    now,
    async run(query: string, variables: Variables = {}, as = cashier()): Promise<SubgraphResponse> {
      return ask({ query, variables, principal: as, requestId: 'test' });
    },
    /** The data of an operation that must not fail. */
    async read<Data>(query: string, variables: Variables = {}, as = cashier()): Promise<Data> {
      const { data, errors } = await shop.run(query, variables, as);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as Data;
    },
    /** Charge; the answer, or the code of the error. */
    async sell(input: Variables = {}, as = manager()): Promise<SaleAnswer> {
      const { data, errors } = await shop.run(completeSale, { input: saleInput(input) }, as);
      if (errors) return { __typename: errors[0]?.extensions.code ?? '' } as SaleAnswer;
      return data?.['completeSale'] as SaleAnswer;
    },
    /** A shop where nothing was ever sold, an hour later. */
    async reset(): Promise<void> {
      await shop.settle();
      await shop.query(`truncate "order".orders, "order".order_lines, "order".order_words,
        "order".order_sagas, "order".receipt_counters, "order".tax_rates,
        "order".pricing_policies, "order".offline_sales, "order".offline_findings,
        "order".offline_policies, "order".idempotency_keys, "order".outbox_events,
        "order".aggregate_versions, "order".inbox_events, "order".shifts,
        "order".shift_closings, "order".cash_movements, "order".parked_carts,
        "order".refunds, "order".refund_lines, "order".refund_sagas, "order".refund_counters,
        "order".return_policies`);
      fakes = stockedUp();
      shop.pass(3600);
    },
    /** What the domain has said to others, in the order it was said. */
    said: (): Promise<readonly Said[]> =>
      shop.query<Said>(
        `select tenant_id as "tenantId", type, subject, version::int, data,
          occurred_at as "occurredAt" from "order".outbox_events
          where type like 'order.%' order by position`,
      ),
    /** The audit records of mutations that were kept, in their order. */
    recorded: async (): Promise<readonly Recorded[]> => {
      const rows = await shop.query<{ data: Recorded }>(
        `select data from "order".outbox_events where type like 'audit.%' order by position`,
      );
      return rows.map(({ data }) => data);
    },
    /** The domain hears these events. */
    hear: async (...events: readonly DomainEvent[]): Promise<void> => {
      for (const consumer of running.consumers ?? []) await consumer.apply(events);
    },
    settle: (): Promise<void> | undefined => running.jobs['settleSales']?.(),
    async close(): Promise<void> {
      await record.close();
      await running.close();
      await admin.end();
      await database.drop();
    },
  };
  return shop;
}

/** A started domain with its surroundings. */
export type TestShop = Awaited<ReturnType<typeof openTestShop>>;

/** What the domain has said. */
export type Said = {
  readonly tenantId: string;
  readonly type: string;
  readonly subject: string;
  readonly version: number;
  readonly data: unknown;
  readonly occurredAt: Date;
};

/** The audit record of a mutation. */
export type Recorded = (typeof mutationRecorded)['example'];

/** What a sale answered. */
export type SaleAnswer = {
  readonly __typename: string;
  readonly id: string;
  readonly status: string;
  readonly receiptNumber: string;
  readonly message: string;
  readonly customer: { readonly id: string } | null;
  readonly total: { readonly amountMinor: number };
  readonly change: { readonly amountMinor: number };
  readonly cashRounding: { readonly amountMinor: number };
  readonly tenders: readonly {
    readonly type: string;
    readonly amount: { readonly amountMinor: number };
    readonly tendered: { readonly amountMinor: number };
  }[];
};

/** One coffee for 4.99, paid with a ten, under a new key. */
export function saleInput(overrides: Variables = {}): Variables {
  return {
    idempotencyKey: newId(),
    cart: { lines: [{ sku: 'COFFEE-250' }] },
    tenders: [{ type: 'CASH', amountMinor: 1000 }],
    ...overrides,
  };
}

function someone(roles: readonly Role[], overrides: Partial<Principal> = {}): Principal {
  return principalWith(roles, {
    tenantId: ids.tenant,
    storeId: ids.store,
    registerId: ids.register,
    ...overrides,
  });
}

export function cashier(overrides: Partial<Principal> = {}): Principal {
  return someone(['cashier'], overrides);
}

export function manager(overrides: Partial<Principal> = {}): Principal {
  return someone(['manager'], overrides);
}

export function admin(overrides: Partial<Principal> = {}): Principal {
  return someone(['admin'], overrides);
}

function stockedUp(): FakePeers {
  const fakes = fakePeers();
  fakes.places.set(ids.register, place());
  fakes.places.set(ids.secondRegister, place({ registerCode: 'R2', registerName: 'Back till' }));
  fakes.places.set(ids.closedRegister, place({ registerCode: 'R3', isActive: false }));
  for (const id of [ids.customer, ids.otherCustomer, ids.erasedCustomer]) {
    const isErased = id === ids.erasedCustomer;
    fakes.customers.set(id, { __typename: 'CustomerForSale', id, isErased });
  }
  for (const [id, roles] of [
    [ids.cashier, ['cashier']],
    [ids.manager, ['manager']],
    [ids.formerCashier, ['cashier']],
    [ids.keeper, ['inventory']],
  ] as const) {
    const isActive = id !== ids.formerCashier;
    fakes.staff.set(id, { __typename: 'UserForPeers', id, isActive, grants: [...grantsOf(roles)] });
  }
  fakes.articles.push(...assortment);
  for (const { variantId } of assortment) fakes.inventory.receive(variantId, 1_000_000);
  return fakes;
}
