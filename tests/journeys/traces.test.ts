import { startCollector, type CollectedSpan, type Collector } from '@novapos/chassis/testing';
import { newCustomer, setUpLoyalty } from '../support/customers.ts';
import { eventually } from '../support/eventually.ts';
import { mode } from '../support/config.ts';
import { newArticle } from '../support/goods.ts';
import { card, charge } from '../support/sale.ts';
import { shopIn } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';

const completed = 'order.order-completed.v1';
const changed = 'loyalty.points-changed.v1';

let collector: Collector;
let platform: Platform;
const harbour = shopIn('USD', () => platform);
/** The spans of one sale to a customer, until the last consumer has applied it. */
let spans: readonly CollectedSpan[];
let customerId: string;

beforeAll(async () => {
  collector = await startCollector();
  platform = await startPlatform({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint } });
  const cashier = await harbour().as('cashier');
  await setUpLoyalty(harbour());
  customerId = await newCustomer(cashier, { name: 'Grace Hopper', email: 'grace@shop.example' });
  const bread = await newArticle(harbour(), { stock: 10, priceMinor: 1_250 });
  const lines = [{ sku: bread.sku, quantity: '1' }];
  const { data } = await charge(cashier, { customerId, lines, tenders: [card()] });
  expect(data?.completeSale.__typename).toBe('Order');
  spans = await eventually(ofTheSale, isWhole, 60_000);
}, 120_000);
afterAll(async () => {
  await platform.stop();
  await collector.close();
}, 30_000);

function ofTheSale(): readonly CollectedSpan[] {
  const all = collector.spans();
  const sale = all.find(({ name }) => name === 'mutation CompleteSale');
  return all.filter(({ traceId }) => traceId === sale?.traceId);
}

const followers = ['loyalty', 'analytics', 'audit'];

function isWhole(found: readonly CollectedSpan[]): boolean {
  const has = (form: RegExp) => found.some(({ name }) => form.test(name));
  return (
    followers.every((domain) => has(new RegExp(`^${domain}\\S* applies ${completed}$`))) &&
    has(new RegExp(`^audit\\S* applies ${changed}$`)) &&
    lostOf(found).length === 0
  );
}

/** Spans whose parent is not there, or not yet: a step ends before what it is part of. */
function lostOf(found: readonly CollectedSpan[]): readonly CollectedSpan[] {
  const known = new Set(found.map(({ spanId }) => spanId));
  return found.filter(({ parentSpanId }) => parentSpanId !== null && !known.has(parentSpanId));
}

function find(name: string | RegExp): CollectedSpan {
  const found = spans.find((span) =>
    typeof name === 'string' ? span.name === name : name.test(span.name),
  );
  if (!found)
    throw new Error(`no span ${String(name)} among ${spans.map((s) => s.name).join(', ')}`);
  return found;
}

/** What a span is part of, innermost first. */
function around(span: CollectedSpan): readonly string[] {
  const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
  return parent ? [parent.name, ...around(parent)] : [];
}

describe('the trace of a sale', () => {
  const atTheEdge = ['execute', 'mutation CompleteSale'];
  const atOrder = ['order CompleteSale', 'ask order', ...atTheEdge];

  it('begins at the gateway, which says what was asked and what came of it', () => {
    const { parentSpanId, kind, attributes, hasFailed } = find('mutation CompleteSale');
    expect([parentSpanId, kind, hasFailed]).toEqual([null, 2, false]);
    expect(attributes).toMatchObject({
      'graphql.operation.name': 'CompleteSale',
      'graphql.operation.type': 'mutation',
      'http.response.status_code': 200,
      'novapos.principal.kind': 'user',
      'novapos.tenant.id': harbour().tenant.id,
    });
    expect(around(find('parse'))).toEqual(['mutation CompleteSale']);
    expect(around(find('validate'))).toEqual(['mutation CompleteSale']);
  });

  it('goes on in every domain that the sale asks, and in what that one asks its database', () => {
    expect(around(find('order CompleteSale'))).toEqual(['ask order', ...atTheEdge]);
    for (const peer of ['inventory', 'payment']) {
      expect(around(find(`ask ${peer}`))).toEqual(atOrder);
      expect(around(find(`${peer} transaction`)).slice(1)).toEqual([`ask ${peer}`, ...atOrder]);
    }
    const statement = find('idempotency.claim');
    expect(around(statement)[0]).toMatch(/^\w+ transaction$/);
    expect(statement).toMatchObject({ kind: 3, attributes: { 'db.system.name': 'postgresql' } });
  });

  it('goes on where the event is told, published and applied, and in what is told then', () => {
    const told = `emit ${completed}`;
    expect(around(find(told)).slice(1)).toEqual(atOrder);
    const publishing = find(`order publishes ${completed}`);
    expect(around(publishing)[0]).toBe(told);
    for (const domain of followers) {
      const applying = find(new RegExp(`^${domain}\\S* applies ${completed}$`));
      expect([applying.kind, around(applying)[0]]).toEqual([5, told]);
      // What a batch does belongs to its first event's span; those of the others link to that one.
      const batch = [applying.spanId, ...applying.links.map(({ spanId }) => spanId)];
      const within = spans.filter(({ parentSpanId }) => batch.includes(parentSpanId ?? ''));
      expect(within.map(({ name }) => name)).toContain(`${domain} transaction`);
    }
    expect(around(find(new RegExp(`^audit\\S* applies ${changed}$`)))[0]).toBe(`emit ${changed}`);
    expect(around(find(`emit ${changed}`)).find((name) => name.includes('applies'))).toMatch(
      new RegExp(`^loyalty\\S* applies ${completed}$`),
    );
  });

  it('has no gap: each span but the first is part of another', () => {
    expect(lostOf(spans).map(({ name }) => name)).toEqual([]);
    expect(spans.filter(({ hasFailed }) => hasFailed).map(({ name }) => name)).toEqual([]);
  });

  it('names each process', () => {
    const services = new Set(spans.map(({ service }) => service));
    if (mode === 'embedded') expect([...services]).toEqual(['novapos']);
    else expect([...services]).toEqual(expect.arrayContaining(['gateway', 'order', 'audit']));
  });

  it('holds nothing that a person typed, no token, no value of a variable or of a statement', async () => {
    const { token } = await harbour().as('cashier');
    const text = collector.text();
    for (const word of [
      'Hopper',
      'grace@',
      'sim_approve',
      'Journey bread',
      token,
      customerId,
      'select ',
    ]) {
      expect([word, text.includes(word)]).toEqual([word, false]);
    }
  });
});
