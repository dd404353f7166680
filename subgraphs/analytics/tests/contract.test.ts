import type { AskSubgraph } from '@novapos/chassis';
import { describeSubgraph, principalWith } from '@novapos/chassis/testing';
import { subgraph } from '../src/subgraph.ts';
import { asking, manager } from './asking.ts';
import { completed, eventOf, id, line, on, sale, tenantId, voided } from './examples.ts';
import { startAnalytics, type StartedAnalytics } from './start-analytics.ts';

let started: StartedAnalytics;
const alert = { id: '' };
const ask: AskSubgraph = (request) => started.ask(request);
const run = asking(() => ask);
const stranger = principalWith(['admin'], { tenantId: id('tenant', 2) });
const cashier = principalWith(['cashier'], { tenantId });

/** Ten quiet days of a register, then a day with five voids. */
beforeAll(async () => {
  started = await startAnalytics();
  const quiet = Array.from({ length: 10 }, (_day, index) =>
    eventOf(completed(on(`2030-01-${String(21 + index)}`))),
  );
  await started.hear(...quiet);
  const wild = Array.from({ length: 5 }, () => completed(on('2030-02-05')));
  await started.hear(...wild.map((fact) => eventOf(fact)));
  await started.hear(...wild.map((fact) => eventOf(voided(fact))));
  const found = await run<{ edges: { node: { id: string } }[] }>(
    '{ alerts { edges { node { id } } } }',
  );
  alert.id = found.edges[0]?.node.id ?? '';
});
afterAll(() => started.stop());

describeSubgraph(subgraph, {
  ask: () => ask,
  principal: () => manager,
  entities: { Alert: () => ({ __typename: 'Alert', id: alert.id }) },
});

const alertFields = `id kind businessDate observed expected store { id } register { id }
  raisedAt acknowledgedAt acknowledgedBy { id }`;

describe('an alert', () => {
  it('is raised once a kind, register and business day, and told once', async () => {
    const [late] = [completed(on('2030-02-05'))];
    await started.hear(eventOf(late), eventOf(voided(late)));
    const told = await started.query<{ type: string; data: { alertId: string; kind: string } }>(
      'select type, data from analytics.outbox_events',
    );
    expect(told).toMatchObject([
      {
        type: 'analytics.alert-raised.v1',
        data: { alertId: alert.id, kind: 'VOIDS', observed: '5', expected: '0' },
      },
    ]);
  });

  it('is found by its id, by those who may, in its own tenant', async () => {
    const query = `query ($id: ID!) { alert(id: $id) { ${alertFields} } }`;
    expect(await run(query, { id: alert.id })).toEqual({
      id: alert.id,
      kind: 'VOIDS',
      businessDate: '2030-02-05',
      observed: '5',
      expected: '0',
      store: { id: id('store') },
      register: { id: id('register') },
      raisedAt: '2030-02-05T12:00:00.000Z',
      acknowledgedAt: null,
      acknowledgedBy: null,
    });
    expect(await run(query, { id: alert.id }, stranger)).toBeNull();
    expect(await run(query, { id: 'no id' })).toBeNull();
    const denied = await ask({
      query,
      variables: { id: alert.id },
      principal: cashier,
      requestId: 'test',
    });
    expect(denied.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is acknowledged by the first who does', async () => {
    const acknowledge = `mutation ($id: ID!) { acknowledgeAlert(input: { alertId: $id }) {
      __typename ... on AlertAcknowledged { alert { acknowledgedAt acknowledgedBy { id } } }
      ... on Refusal { code message } } }`;
    const first = {
      __typename: 'AlertAcknowledged',
      alert: {
        acknowledgedAt: '2030-02-05T12:00:00.000Z',
        acknowledgedBy: { id: manager.subject },
      },
    };
    expect(await run(acknowledge, { id: alert.id })).toEqual(first);
    started.setTime('2030-02-05T13:00:00Z');
    const other = principalWith(['admin'], { tenantId, subject: id('cashier', 9) });
    expect(await run(acknowledge, { id: alert.id }, other)).toEqual(first);
    for (const unknown of [{ id: id('variant') }, { id: 'no id' }]) {
      expect(await run(acknowledge, unknown)).toMatchObject({ code: 'AlertNotFound' });
    }
    expect(await run(acknowledge, { id: alert.id }, stranger)).toMatchObject({
      code: 'AlertNotFound',
    });
  });

  it.each([
    [{ isAcknowledged: true, kind: 'VOIDS', storeId: id('store') }, 1],
    [{ registerId: id('register') }, 1],
    [{ isAcknowledged: false }, 0],
    [{ kind: 'REFUND_RATE' }, 0],
    [{ storeId: id('store', 2) }, 0],
    [{ registerId: 'no id' }, 0],
  ])('is listed by %j', async (filter, count) => {
    const query = `query ($filter: AlertFilter) { alerts(filter: $filter) { edges { node { id } } } }`;
    const page = await run<{ edges: unknown[] }>(query, { filter });
    expect(page.edges).toHaveLength(count);
  });

  it('is not raised for what happened long ago', async () => {
    const old = Array.from({ length: 30 }, () => completed(on('2030-01-20')));
    await started.hear(
      ...old.map((fact) => eventOf(fact)),
      ...old.map((fact) => eventOf(voided(fact))),
    );
    expect(await started.query('select 1 from analytics.alerts')).toHaveLength(1);
  });

  it('is raised for prices of a cashier’s own, too', async () => {
    const lines = [line({ isPriceOverridden: true })];
    const sold = Array.from({ length: 6 }, () => sale({ ...on('2030-02-05'), lines }));
    await started.hear(...sold.map((told) => eventOf({ kind: 'COMPLETED', sale: told })));
    expect(await started.query('select kind from analytics.alerts order by id')).toEqual([
      { kind: 'VOIDS' },
      { kind: 'PRICE_OVERRIDES' },
    ]);
  });
});

describe('what is asked wrongly', () => {
  const day = { from: '2030-01-31', to: '2030-01-31' };
  it.each([
    [{ filter: { ...day, from: '2030-02-30' }, groupBy: 'DAY' }, 'days of the calendar'],
    [{ filter: { ...day, to: '2030-01-30' }, groupBy: 'DAY' }, 'before'],
    [{ filter: { ...day, to: '2031-04-01' }, groupBy: 'DAY' }, '400 days'],
    [{ filter: { ...day, storeId: 'x' }, groupBy: 'DAY' }, 'id'],
    [{ filter: { ...day, registerId: id('register') }, groupBy: 'PRODUCT' }, 'by store'],
    [{ filter: day, groupBy: 'DAY', first: 1001 }, '1 to 1000'],
    [{ filter: day, groupBy: 'DAY', after: 'x' }, 'cursor'],
  ])('%j is refused with what to do', async (variables, message) => {
    const query = `query ($filter: SalesFilter!, $groupBy: SalesGrouping!, $first: Int, $after: String) {
      salesReport(filter: $filter, groupBy: $groupBy, first: $first, after: $after) { from } }`;
    const { errors } = await ask({ query, variables, principal: manager, requestId: 'test' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(message);
  });

  it.each([
    '{ forecast(storeId: "x") { __typename } }',
    `{ forecast(storeId: "${id('store')}", days: 29) { __typename } }`,
    `{ forecast(storeId: "${id('store')}", from: "2030-02-31") { __typename } }`,
    '{ topItems(filter: { from: "2030-01-01", to: "2030-01-01" }, first: 101) { rank } }',
  ])('%s is refused', async (query) => {
    const { errors } = await ask({ query, principal: manager, requestId: 'test' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
