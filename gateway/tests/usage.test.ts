import { createUsageMeter } from '../src/usage/usage-meter.ts';
import type { LiveKey } from '../src/partner-keys/key-cache.ts';
import { quiet, tinySubgraphs } from './examples.ts';
import {
  aKey,
  anOperation,
  partnerId,
  partnersDomain,
  partnersSupergraph,
  tenantId,
} from './partners-domain.ts';
import { startGateway } from './start-gateway.ts';

type Row = Readonly<Record<string, unknown>> & { readonly requests: number };

const at = new Date('2030-01-31T12:34:56.789Z');
const key = { ...aKey('k7Qm2ZbX4cVd').key, networks: null } as unknown as LiveKey;
const request = {
  key,
  operation: { id: 'op-1', name: 'Orders' },
  hasErrors: false,
  isLimited: false,
  cost: 3,
  tookMs: 12.4,
  address: '192.0.2.7',
  at,
};

function taking() {
  const state = {
    taken: new Map<string, readonly Row[]>(),
    isAway: false,
    losesAnswers: false,
    asked: 0,
  };
  const record = async (batchId: string, rows: readonly unknown[]) => {
    state.asked += 1;
    if (state.isAway) throw new Error('away');
    state.taken.set(batchId, rows as readonly Row[]);
    if (state.losesAnswers) throw new Error('no answer');
  };
  const lost: number[] = [];
  const open = (more = {}) =>
    createUsageMeter({
      record,
      log: quiet,
      onLost: (requests) => lost.push(requests),
      flushEveryMs: 60_000,
      ...more,
    });
  const requests = () =>
    [...state.taken.values()].flat().reduce((sum, row) => sum + row.requests, 0);
  return { state, open, lost, requests };
}

describe('what partners ask for', () => {
  it('is summed by key, operation and hour', async () => {
    const { state, open } = taking();
    const meter = open();
    meter.count(request);
    meter.count({
      ...request,
      hasErrors: true,
      cost: 1,
      tookMs: 40,
      address: '192.0.2.8',
      at: new Date('2030-01-31T12:59:59Z'),
    });
    meter.count({ ...request, operation: null, hasErrors: true, isLimited: true, cost: 0 });
    meter.count({ ...request, at: new Date('2030-01-31T13:00:00Z') });
    await meter.close();
    const rows = [...state.taken.values()].flat();
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({
      tenantId,
      ownerTenantId: tenantId,
      partnerId,
      keyId: key.id,
      operationId: 'op-1',
      operationName: 'Orders',
      hour: '2030-01-31T12:00:00.000Z',
      requests: 2,
      errors: 1,
      limited: 0,
      cost: 4,
      totalMs: 52,
      slowestMs: 40,
      lastUsedAt: '2030-01-31T12:59:59.000Z',
      lastUsedAddress: '192.0.2.8',
    });
    expect(rows[1]).toMatchObject({ operationId: null, errors: 1, limited: 1 });
    expect(rows[2]).toMatchObject({ hour: '2030-01-31T13:00:00.000Z' });
  });

  it('counts once when the answer to a batch got lost', async () => {
    const { state, open, requests } = taking();
    const meter = open();
    state.losesAnswers = true;
    meter.count(request);
    await meter.flush();
    meter.count(request);
    await meter.flush().catch(() => undefined);
    state.losesAnswers = false;
    await meter.close();
    expect(state.taken.size).toBe(2);
    expect(requests()).toBe(2);
  });

  it('waits while nobody takes it, and is complete afterwards', async () => {
    const { state, open, requests, lost } = taking();
    const meter = open();
    state.isAway = true;
    for (let round = 0; round < 200; round += 1) {
      for (let times = 0; times < 10; times += 1) meter.count(request);
      await meter.flush().catch(() => undefined);
    }
    state.isAway = false;
    await meter.close();
    expect(requests()).toBe(2_000);
    expect(lost).toEqual([]);
  });

  it('is bounded: what is too much is lost, and told', async () => {
    const { open, lost, requests } = taking();
    const meter = open({ mostRows: 10 });
    for (let index = 0; index < 15; index += 1) {
      meter.count({ ...request, operation: { id: `op-${index}`, name: 'Orders' } });
    }
    meter.count(request);
    await meter.close();
    expect(lost).toEqual([1, 1, 1, 1, 1]);
    expect(requests()).toBe(11);
  });

  it('gives up at the end when nobody takes it, and tells how much', async () => {
    const { state, open, lost } = taking();
    const meter = open({ patienceAtCloseMs: 300 });
    state.isAway = true;
    for (let times = 0; times < 7; times += 1) meter.count(request);
    await meter.close();
    expect(lost).toEqual([7]);
    expect(state.asked).toBeGreaterThan(1);
  });

  it('is not held up by one batch that is refused again and again', async () => {
    const seen: string[] = [];
    const meter = createUsageMeter({
      log: quiet,
      flushEveryMs: 60_000,
      patienceAtCloseMs: 0,
      onLost: () => undefined,
      record: async (batchId, rows) => {
        const [row] = rows;
        if (row?.operationId === 'bad') throw new Error('refused');
        seen.push(batchId);
      },
    });
    meter.count({ ...request, operation: { id: 'bad', name: 'Bad' } });
    await meter.flush();
    for (let times = 0; times < 3; times += 1) {
      meter.count(request);
      await meter.flush();
    }
    expect(seen).toHaveLength(3);
    await meter.close();
  });
});

describe('the usage that a gateway counts', () => {
  it('is handed over when it stops: every request of every kind, by its operation', async () => {
    const domain = partnersDomain();
    const live = aKey('k7Qm2ZbX4cVd', { requestsPerMinute: 6 });
    const variant = anOperation('query Variant($id: ID!) { variant(id: $id) { name } }');
    domain.add(live);
    domain.register(variant);
    const gateway = await startGateway({
      supergraphSdl: partnersSupergraph.supergraphSdl,
      subgraphs: { ...tinySubgraphs(), integration: domain.ask },
    });
    const ask = (payload: unknown) => gateway.ask(payload, { 'x-api-key': live.shown });
    const asked = (id: string) => ask({ documentId: variant.id, variables: { id } });
    while ((await gateway.ask({ documentId: 'x' })).status === 503);
    const statuses = [
      await asked('v-1'),
      await asked('v-2'),
      await asked('fault'),
      await ask({ query: '{ viewer { kind } }' }),
      await ask({ documentId: variant.id, variables: {} }),
      await asked('v-3'),
      await asked('v-4'),
    ].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 200, 400, 400, 200, 429]);
    await gateway.ask({ query: '{ viewer { kind } }' });
    await gateway.stop();
    const rows = domain.batches.flatMap((batch) => batch.rows);
    expect(rows).toHaveLength(2);
    expect(rows.find((row) => row['operationId'] === variant.id)).toMatchObject({
      tenantId,
      partnerId,
      keyId: live.key.id,
      operationName: 'Variant',
      requests: 6,
      errors: 3,
      limited: 1,
      lastUsedAddress: '127.0.0.1',
    });
    expect(rows.find((row) => row['operationId'] === null)).toMatchObject({
      requests: 1,
      errors: 1,
    });
  });
});
