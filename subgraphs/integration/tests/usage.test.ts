import { newId, type Download } from '@novapos/chassis';
import {
  aTenant,
  gateway,
  partnerPrincipal,
  startPartners,
  type StartedPartners,
  type Tenant,
} from './start-partners.ts';

let office: StartedPartners;
let shop: Tenant;
let partnerId: string;
let keyId: string;

beforeAll(async () => {
  office = await startPartners();
});
afterAll(() => office.stop());
beforeEach(async () => {
  office.setTime('2030-01-31T12:00:00.000Z');
  shop = aTenant(office);
  partnerId = (await shop.createPartner({ clientName: 'acme' })).id;
  keyId = (await shop.createKey(partnerId)).key.id;
});

type Row = Readonly<Record<string, unknown>>;
type Page = {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
const january = { from: '2030-01-01T00:00:00Z', before: '2030-02-01T00:00:00Z' };

/** Ten requests that cost 50 points in the hour before noon, unless said otherwise. */
function row(overrides: Row = {}) {
  return {
    ...{ tenantId: shop.tenantId, ownerTenantId: shop.tenantId, partnerId, keyId },
    ...{ operationId: 'op-1', operationName: 'Sales', hour: '2030-01-31T11:00:00Z' },
    ...{ requests: 10, errors: 1, limited: 0, cost: 50, totalMs: 120, slowestMs: 40 },
    ...{ lastUsedAt: '2030-01-31T11:59:00Z', lastUsedAddress: '192.0.2.7' },
    ...overrides,
  };
}

const record = (rows: readonly Row[], batchId = newId()) =>
  shop.run<{ isNew: boolean }>('recordUsage', { input: { batchId, rows } }, gateway);
const usage = async (filter: Row = {}, principal = shop.admin, paging: Row = {}) => {
  const variables = { filter: { ...january, ...filter }, ...paging };
  const page = await shop.run<Page>('usage', variables, principal);
  return { rows: page.edges.map(({ node }) => node), ...page.pageInfo };
};
const total = (filter: Row = {}, principal = shop.admin) =>
  shop.run<Row>('usageTotal', { filter: { ...january, ...filter } }, principal);
const nothing = { requests: 0, errors: 0, limited: 0, cost: 0, totalMs: 0 };

describe('what the gateway counted', () => {
  it('is added up by key, operation and hour', async () => {
    await record([row(), row({ requests: 5, slowestMs: 99, operationName: 'Sales2' })]);
    await record([
      row({ requests: 1, errors: 0, limited: 1, slowestMs: 7, hour: '2030-01-31T11:59:59Z' }),
    ]);
    await record([row({ operationId: null, operationName: null, hour: '2030-01-31T10:00:00Z' })]);
    expect((await usage()).rows).toEqual([
      {
        ...{ hour: '2030-01-31T11:00:00.000Z', keyId, partner: { clientName: 'acme' } },
        ...{ operationId: 'op-1', operationName: 'Sales', requests: 16, errors: 2, limited: 1 },
        ...{ cost: 150, totalMs: 360, slowestMs: 99 },
      },
      expect.objectContaining({ operationId: null, operationName: null, requests: 10 }),
    ]);
    expect(await total()).toEqual({ requests: 26, errors: 3, limited: 1, cost: 200, totalMs: 480 });
  });

  it('counts once a batch, however often it arrives and at once', async () => {
    const batchId = newId();
    const answers = await Promise.all([1, 2, 3].map(() => record([row()], batchId)));
    expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await record([row()], batchId)).toEqual({ isNew: false });
    expect(await total()).toMatchObject({ requests: 10 });
  });

  it('is exact when many gateways send at once', async () => {
    const batches = Array.from({ length: 12 }, (_, at) =>
      record([
        row({ operationId: at % 2 === 0 ? 'a' : 'b' }),
        row({ operationId: at % 2 === 0 ? 'b' : 'a' }),
      ]),
    );
    await Promise.all(batches);
    expect(await total()).toMatchObject({ requests: 240, cost: 1200 });
  });

  it('belongs to the tenant where the key works, each once a batch', async () => {
    const other = aTenant(office);
    const theirs = (await other.createPartner()).id;
    const batchId = newId();
    const foreign = row({
      ...{ tenantId: other.tenantId, ownerTenantId: other.tenantId, partnerId: theirs },
    });
    await record([row()], batchId);
    // The same batch goes on where it was cut off.
    expect(await record([row(), foreign], batchId)).toEqual({ isNew: true });
    expect(await total()).toMatchObject({ requests: 10 });
    const seen = await other.run<Row>('usageTotal', { filter: january });
    expect(seen).toMatchObject({ requests: 10 });
  });

  it('tells when and from where a key was last used, also one that works in a sandbox', async () => {
    const opened = await shop.openSandbox(partnerId);
    const { tenantId } = opened['sandbox'] as { tenantId: string };
    const test = (await shop.createKey(partnerId, { environment: 'TEST' })).key.id;
    await record([
      row({ lastUsedAt: '2030-01-31T11:58:00Z', lastUsedAddress: '192.0.2.6' }),
      row({ operationId: 'other' }),
      row({ tenantId, keyId: test, lastUsedAt: '2030-01-31T11:30:00Z' }),
    ]);
    // What comes too late tells nothing new.
    await record([row({ lastUsedAt: '2030-01-31T11:00:00Z', lastUsedAddress: '192.0.2.1' })]);
    type Keys = { readonly keys: readonly Row[] };
    const { keys } = await shop.run<Keys>('partner', { id: partnerId });
    const used = keys.map(({ id, lastUsedAt, lastUsedAddress }) => [
      id,
      lastUsedAt,
      lastUsedAddress,
    ]);
    expect(used.sort()).toEqual(
      [
        [keyId, '2030-01-31T11:59:00.000Z', '192.0.2.7'],
        [test, '2030-01-31T11:30:00.000Z', '192.0.2.7'],
      ].sort(),
    );
    expect(await total()).toMatchObject({ requests: 30 });
    const sandbox = partnerPrincipal(tenantId, partnerId, { keyId: test });
    expect(await total({}, sandbox)).toMatchObject({ requests: 10 });
  });

  it('is refused where it makes no sense, and then counts nothing', async () => {
    const wrong = [{ requests: -1 }, { tenantId: 'nobody' }, { partnerId: 'nobody' }];
    for (const overrides of wrong) {
      await expect(record([row(), row(overrides)])).rejects.toThrow('BAD_USER_INPUT');
    }
    await expect(record([row()], 'no id')).rejects.toThrow('BAD_USER_INPUT');
    expect(await total()).toEqual(nothing);
  });

  it('is bookkeeping: the audit trail has no record of it', async () => {
    await record([row()]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const told = await office.rows(
      `select 1 from integration.outbox_events where data ->> 'mutation' = 'recordUsage'`,
    );
    expect(told).toEqual([]);
  });

  it('is forgotten after the days that are set, and its batches before', async () => {
    const batchId = newId();
    await record([row(), row({ hour: '2027-01-01T00:00:00Z' })], batchId);
    await office.running.jobs['forgetUsage']?.();
    expect(await total()).toMatchObject({ requests: 10 });
    const old = { from: '2026-12-01T00:00:00Z', before: '2027-02-01T00:00:00Z' };
    expect(await total(old)).toEqual(nothing);
    expect(await record([row()], batchId)).toEqual({ isNew: false });
    office.setTime('2030-02-15T12:00:00.000Z');
    await office.running.jobs['forgetUsage']?.();
    const kept = await office.rows('select 1 from integration.usage_batches where batch_id = $1', [
      batchId,
    ]);
    expect(kept).toEqual([]);
    expect(await total()).toMatchObject({ requests: 10 });
  });
});

describe('usage', () => {
  it('is listed from the newest hour on, page by page', async () => {
    const hours = ['08', '09', '10'].map((hour) => `2030-01-31T${hour}:00:00.000Z`);
    await record(
      hours.flatMap((hour) => [row({ hour, operationId: 'a' }), row({ hour, operationId: 'b' })]),
    );
    const seen: unknown[] = [];
    let after: string | null = null;
    for (let isMore = true; isMore;) {
      const page: Awaited<ReturnType<typeof usage>> = await usage({}, shop.admin, {
        ...{ first: 4, after },
      });
      seen.push(
        ...page.rows.map(({ hour, operationId }) => `${String(hour)} ${String(operationId)}`),
      );
      after = page.endCursor;
      isMore = page.hasNextPage;
    }
    expect(seen).toEqual([...hours].reverse().flatMap((hour) => [`${hour} b`, `${hour} a`]));
  });

  it('is found by time, partner, key and operation', async () => {
    const other = (await shop.createPartner()).id;
    await record([
      row(),
      row({ partnerId: other, keyId: 'another', requests: 3 }),
      row({ operationId: 'op-2', requests: 4 }),
      row({ hour: '2030-01-31T10:00:00Z', requests: 5 }),
    ]);
    const requests = async (filter: Row) => (await total(filter))['requests'];
    expect(await requests({})).toBe(22);
    expect(await requests({ partnerId: other })).toBe(3);
    expect(await requests({ partnerId: partnerId.toUpperCase() })).toBe(19);
    expect(await requests({ keyId: 'another' })).toBe(3);
    expect(await requests({ operationId: 'op-2' })).toBe(4);
    expect(await requests({ operationId: 'op-2', keyId: 'another' })).toBe(0);
    expect(await requests({ from: '2030-01-31T11:00:00Z' })).toBe(17);
    expect(await requests({ before: '2030-01-31T11:00:00Z' })).toBe(5);
  });

  it.each([
    ['a time that ends before it begins', { before: january.from }],
    ['more than 400 days', { before: '2031-02-06T00:00:00Z' }],
    ['a partner that is no id', { partnerId: 'acme' }],
    ['a key that is no text', { keyId: 'a\0b' }],
    ['no operation', { operationId: '' }],
  ])('is not told for %s', async (_what, filter) => {
    await expect(total(filter)).rejects.toThrow('BAD_USER_INPUT');
    await expect(usage(filter)).rejects.toThrow('BAD_USER_INPUT');
  });

  it('is told to a partner of itself alone', async () => {
    const other = (await shop.createPartner()).id;
    await record([row(), row({ partnerId: other, keyId: 'another', requests: 3 })]);
    const self = partnerPrincipal(shop.tenantId, partnerId);
    expect(await total({}, self)).toMatchObject({ requests: 10 });
    expect(await total({ partnerId }, self)).toMatchObject({ requests: 10 });
    expect(await total({ keyId: 'another' }, self)).toEqual(nothing);
    expect((await usage({}, self)).rows).toMatchObject([{ keyId }]);
    await expect(total({ partnerId: other }, self)).rejects.toThrow('BAD_USER_INPUT');
    const stranger = aTenant(office);
    expect(await stranger.run('usageTotal', { filter: january })).toEqual(nothing);
  });
});

describe('usage as CSV', () => {
  async function fetched(url: string): Promise<Download | null> {
    const [path = '', query = ''] = url.split('?');
    const open = office.running.downloads?.[path];
    if (!open) throw new Error(`nothing answers ${path}`);
    return open(Object.fromEntries(new URLSearchParams(query)));
  }
  async function textOf(download: Download | null): Promise<string> {
    let text = '';
    for await (const part of download?.body ?? []) text += part;
    return text;
  }
  const link = (principal = shop.admin) =>
    shop.run<{ url: string; expiresAt: string }>('usageExport', { filter: january }, principal);

  it('is fetched by a link for five minutes, with what a spreadsheet would run disarmed', async () => {
    await record([row(), row({ operationId: '=cmd|A1', operationName: null })]);
    const { url, expiresAt } = await link();
    expect(expiresAt).toBe('2030-01-31T12:05:00.000Z');
    const download = await fetched(url);
    expect(download).toMatchObject({
      contentType: 'text/csv; charset=utf-8',
      fileName: 'usage-2030-01-01-2030-02-01.csv',
    });
    expect(await textOf(download)).toBe(
      [
        'hour,partnerId,keyId,operationId,operationName,requests,errors,limited,cost,totalMs,slowestMs',
        `2030-01-31T11:00:00.000Z,${partnerId},${keyId},op-1,Sales,10,1,0,50,120,40`,
        `2030-01-31T11:00:00.000Z,${partnerId},${keyId},'=cmd|A1,,10,1,0,50,120,40`,
        '',
      ].join('\r\n'),
    );
    office.setTime(expiresAt);
    expect(await fetched(url)).toBeNull();
  });

  it('holds every row, however many there are', async () => {
    const many = Array.from({ length: 2_300 }, (_, at) => row({ operationId: `op-${at}` }));
    await record(many);
    const lines = (await textOf(await fetched((await link()).url))).split('\r\n');
    expect(lines).toHaveLength(2_302);
    expect(new Set(lines).size).toBe(2_302);
  });

  it('holds a partner’s own alone, and opens by no link that was changed', async () => {
    await record([row(), row({ partnerId: newId(), keyId: 'another' })]);
    const { url } = await link(partnerPrincipal(shop.tenantId, partnerId));
    expect(await textOf(await fetched(url))).not.toContain('another');
    expect(await fetched(`${url}x`)).toBeNull();
    expect(await fetched(url.replace('token=', 'token=x'))).toBeNull();
  });
});
