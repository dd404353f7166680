import {
  createExecutor,
  newId,
  servicePrincipal,
  type DomainEvent,
  type Peers,
  type Principal,
  type Role,
} from '@novapos/chassis';
import { createTestDatabase, principalWith } from '@novapos/chassis/testing';
import {
  erasureRequested,
  exportRequested,
  orderCompleted,
  orderRefunded,
  orderVoided,
  type SaleTold,
} from '@novapos/kernel';
import pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { loyalty } from '../src/index.ts';

type Variables = Readonly<Record<string, unknown>>;
/** A result of a mutation, whichever member of its union it is. */
export type Result = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** What the customer domain of the tests knows. */
type CustomersKnown = { readonly unknown: Set<string>; readonly erased: Set<string> };

/** The domain, started on a database of its own; the clock stands still until it is moved. */
export async function openLoyalty() {
  const database = await createTestDatabase();
  const databaseUrl = database.urlFor('loyalty');
  const log = pino({ level: 'silent' });
  const clock = { at: new Date('2030-01-15T12:00:00.000Z') };
  const now = () => clock.at;
  const customers: CustomersKnown = { unknown: new Set(), erased: new Set() };
  const ground = { databaseUrl, env: {}, log, registry: new Registry(), now };
  const running = await loyalty.start({ ...ground, peers: peersKnowing(customers) });
  const ask = createExecutor(loyalty.subgraph, running.contextFor, { log, now });
  const options = '-c search_path=loyalty';
  const owner = new pg.Client({ connectionString: database.adminUrl, options });
  await owner.connect();

  return {
    ask,
    running,
    customers,
    databaseUrl,
    /** Rows as the owner of the database sees them: without walls between tenants. */
    async rows<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) {
      return (await owner.query<Row>(text, values)).rows;
    },
    at: () => clock.at,
    /** Let it be this instant. */
    turnTo(at: string) {
      clock.at = new Date(at);
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

export type Loyalty = Awaited<ReturnType<typeof openLoyalty>>;

function peersKnowing({ unknown, erased }: CustomersKnown): Peers {
  return {
    async ask(peer, _operation, variables) {
      if (peer !== 'customer') throw new Error(`the tests know no ${peer}`);
      const { id } = variables as unknown as { id: string };
      const found = { id, isErased: erased.has(id) };
      return { customerForSale: unknown.has(id) ? null : found } as never;
    },
  };
}

/** Someone of the tenant with this role. */
export function ofRole(role: Role, tenantId: string): Principal {
  return principalWith([role], { tenantId });
}

const figures = `points heldPoints availablePoints qualifyingPoints isErased
  worth { amountMinor currency decimal } tier { name } nextTier { missingPoints tier { name } }
  expiringSoon { points expiresOn }`;
const line = `kind points balance orderId paymentId reason expiresOn recordedBy`;
const setProgramme = `mutation ($input: SetLoyaltyProgrammeInput!) {
  setLoyaltyProgramme(input: $input) { __typename
    ... on LoyaltyProgramme { isActive currency pointsPerUnit unitMinor earnRounding redeemPoints
      redeemMinor minimumRedeemPoints expiryMonths tierWindowMonths version changedAt
      tiers { name thresholdPoints earnMultiplierBasisPoints } }
    ... on Refusal { code message }
    ... on LoyaltyProgrammeInvalid { problems { field message } }
    ... on LoyaltyProgrammeChangedMeanwhile { currentVersion } } }`;
const adjust = `mutation ($input: AdjustPointsInput!) {
  adjustPoints(input: $input) { __typename
    ... on PointsAdjusted { entry { id ${line} } account { points availablePoints } }
    ... on Refusal { code message }
    ... on PointsBelowZero { availablePoints }
    ... on PointsAdjustmentInvalid { problems { field message } } } }`;
const hold = `mutation ($input: HoldPointsInput!) {
  holdPoints(input: $input) { __typename
    ... on PointsHeld { paymentId points amountMinor }
    ... on PointsNotEnough { points worthMinor }
    ... on PointsNotRedeemable { reason } } }`;

/** A point a dollar, a cent a point. */
export const pointADollar = {
  currency: 'USD',
  pointsPerUnit: 1,
  unitMinor: 100,
  redeemPoints: 1,
  redeemMinor: 1,
};

type Line = Readonly<Record<string, unknown>>;
type Account = {
  readonly points: number;
  readonly heldPoints: number;
  readonly availablePoints: number;
  readonly [field: string]: unknown;
};

/** A tenant, and what people, peers and events do with its points. */
export function aTenant(shop: Loyalty, tenantId = newId()) {
  const asked = async <Answer = Result>(
    principal: Principal,
    query: string,
    variables: Variables = {},
  ): Promise<Answer> => {
    const response = await shop.ask({ query, variables, principal, requestId: 'test' });
    if (response.errors) throw new Error(JSON.stringify(response.errors));
    return Object.values(response.data as Record<string, Answer>)[0] as Answer;
  };
  const admin = ofRole('admin', tenantId);
  const payment = servicePrincipal('payment', tenantId);
  const apply = async (...events: readonly DomainEvent[]) => {
    for (const consumer of shop.running.consumers ?? []) await consumer.apply(events);
  };

  return {
    tenantId,
    asked,
    apply,
    setProgramme: (input: Variables = {}) =>
      asked(admin, setProgramme, { input: { ...pointADollar, ...input } }),
    adjust: (customerId: string, points: number, overrides: Variables = {}) => {
      const input = { idempotencyKey: newId(), customerId, points, reason: 'goodwill' };
      return asked(admin, adjust, { input: { ...input, ...overrides } });
    },
    hold: (customerId: string, amountMinor: number, overrides: Variables = {}) => {
      const input = { paymentId: newId(), orderId: newId(), customerId, amountMinor };
      return asked(payment, hold, { input: { ...input, currency: 'USD', ...overrides } });
    },
    keep: async (paymentId: unknown) => {
      const query = 'mutation ($id: ID!) { keepHeldPoints(paymentId: $id) { paymentId state } }';
      return (await asked(payment, query, { id: paymentId }))['state'];
    },
    giveBack: async (paymentId: unknown, returnedMinor: number) => {
      const query = `mutation ($input: ReturnPointsInput!) {
        returnPoints(input: $input) { paymentId state } }`;
      const variables = { input: { paymentId, returnedMinor } };
      return (await asked(payment, query, variables))['state'];
    },
    release: async (paymentId: unknown) => {
      const query = 'mutation ($id: ID!) { releasePoints(paymentId: $id) { paymentId state } }';
      return (await asked(payment, query, { id: paymentId }))['state'];
    },
    /** A customer's account as the federated customer shows it. */
    async account(customerId: string): Promise<Account> {
      const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
        ... on Customer { loyalty { ${figures} } } } }`;
      const keys = [{ __typename: 'Customer', id: customerId }];
      type Found = readonly [{ readonly loyalty: Account }];
      const [found] = await asked<Found>(ofRole('cashier', tenantId), query, { keys });
      return found.loyalty;
    },
    /** The lines of a ledger, the newest first. */
    async history(customerId: string): Promise<readonly Line[]> {
      const query = `query ($id: ID!) { loyaltyAccount(customerId: $id) {
        history(first: 100) { edges { node { ${line} } } } } }`;
      type Found = {
        readonly history: { readonly edges: readonly { readonly node: Line }[] };
      };
      const found = await asked<Found>(admin, query, { id: customerId });
      return found.history.edges.map(({ node }) => node);
    },
    /** What the domain has told of a subject, in order. */
    told: (subject: string) =>
      shop.rows<{ type: string; version: string; data: Line }>(
        `select type, version, data from outbox_events where tenant_id = $1 and subject = $2
          and type <> 'audit.mutation-recorded.v2' order by version`,
        [tenantId, subject],
      ),
    completed: (sale: SaleTold) =>
      anEvent(orderCompleted.name, tenantId, sale.orderId, { completedAt: sale.soldAt, sale }),
    voided: (sale: SaleTold) => {
      const data = { voidedAt: sale.soldAt, reason: 'WRONG_ITEM', sale };
      return anEvent(orderVoided.name, tenantId, sale.orderId, data);
    },
    refunded: (sale: SaleTold, totalMinor: number) => {
      const data = { refundId: newId(), refundedAt: sale.soldAt, reason: 'DAMAGED' };
      const part = { ...sale, totalMinor };
      return anEvent(orderRefunded.name, tenantId, sale.orderId, { ...data, sale: part });
    },
    erasure: (customerId: string) =>
      anEvent(erasureRequested.name, tenantId, customerId, privacyOf(customerId)),
    exportAsked: (customerId: string) =>
      anEvent(exportRequested.name, tenantId, customerId, privacyOf(customerId)),
  };
}

export type Tenant = ReturnType<typeof aTenant>;

/** A sale in dollars, paid in cash. */
export function aSale(totalMinor: number, overrides: Partial<SaleTold> = {}): SaleTold {
  const { sale } = orderCompleted.example;
  const tenders = [{ paymentId: newId(), type: 'CASH', amountMinor: totalMinor }];
  const ids = { orderId: newId(), customerId: newId() };
  return { ...sale, ...ids, businessDate: '2030-01-15', totalMinor, tenders, ...overrides };
}

function privacyOf(customerId: string) {
  return { customerId, requestId: newId(), at: '2030-01-15T12:00:00.000Z' };
}

function anEvent(type: string, tenantId: string, subject: string, data: unknown): DomainEvent {
  const [source = ''] = type.split('.');
  const time = new Date('2030-01-15T12:00:00.000Z');
  return {
    id: newId(),
    type,
    source,
    subject,
    tenantId,
    version: 1,
    time,
    traceparent: null,
    data,
  };
}
