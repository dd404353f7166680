import { type Principal } from '@novapos/chassis';
import { describeSubgraph, principalWith } from '@novapos/chassis/testing';
import { mutationRecorded } from '@novapos/kernel';
import { subgraph } from '../src/subgraph.ts';
import { event, mutation, tenantId } from './examples.ts';
import { startAudit, type StartedAudit } from './start-audit.ts';

const otherTenantId = '01890000-0000-7000-8000-00000000000b';
const admin = principalWith(['admin'], { tenantId });
const support = principalWith(['support'], { tenantId });
const cashier = principalWith(['cashier'], { tenantId });
const stranger = principalWith(['admin'], { tenantId: otherTenantId });

let audit: StartedAudit;
const first = mutation();
beforeAll(async () => {
  audit = await startAudit();
});
beforeEach(async () => {
  await audit.reset();
  await audit.hear(first);
});
afterAll(() => audit.stop());

describeSubgraph(subgraph, {
  ask: () => (request) => audit.ask(request),
  principal: () => admin,
  entities: { AuditRecord: () => ({ __typename: 'AuditRecord', id: first.id }) },
});

type Shown = { readonly sequence: number; readonly [field: string]: unknown };
type Listed = {
  readonly auditRecords: {
    readonly edges: readonly { readonly node: Shown }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

const fields = `sequence kind action outcome code source actor { kind id roles storeId sessionId }
  target { type id } input before after requestId clientAddress traceId hash isRedacted`;
const listing = `query ($filter: AuditRecordFilter, $first: Int, $after: String) {
  auditRecords(filter: $filter, first: $first, after: $after) {
    edges { node { ${fields} } } pageInfo { hasNextPage endCursor }
  }
}`;

const list = async (variables: object = {}, principal: Principal = admin) =>
  (await audit.run<Listed>(listing, principal, variables)).auditRecords;
const found = async (filter: object, principal: Principal = admin) =>
  (await list({ filter }, principal)).edges.map(({ node }) => node.sequence);
const codeOf = async (query: string, principal: Principal, variables: object = {}) => {
  const answer = await audit.ask({
    query,
    variables: { ...variables },
    principal,
    requestId: 'test',
  });
  return answer.errors?.[0]?.extensions.code;
};

describe('the audit trail, to those who may see all of it', () => {
  it('tells who did what on what, what became of it, from where and as part of what', async () => {
    const { edges } = await list();
    const { actor, target } = mutationRecorded.example;
    expect(edges.map(({ node }) => node)).toEqual([
      {
        sequence: 1,
        kind: 'MUTATION',
        action: 'changeRegister',
        outcome: 'DONE',
        code: null,
        source: 'auth',
        actor: {
          kind: 'user',
          id: actor.id,
          roles: ['admin'],
          storeId: null,
          sessionId: actor.sessionId,
        },
        target,
        input: mutationRecorded.example.input,
        before: { name: 'Till 1' },
        after: { name: 'Till 2' },
        requestId: 'req-1',
        clientAddress: '192.0.2.1',
        traceId: null,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        isRedacted: false,
      },
    ]);
  });

  it('is found by each thing that it knows, and by several at once', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await audit.hear(
      mutation({ outcome: 'DENIED', code: 'FORBIDDEN', mutation: 'voidSale', target: null }),
      event({ subject: 'order-7', traceparent }),
      event({ source: 'auth', type: 'auth.session-started.v1', data: { userId: 'ada' } }),
    );
    await audit.hear(event({ time: new Date('2023-05-01T00:00:00Z'), tenantId: otherTenantId }));
    await audit.hear(event({ time: new Date('2023-05-01T00:00:00Z') }));
    expect(await found({})).toEqual([5, 4, 3, 2, 1]);
    expect(await found({ actorId: 'ada' })).toEqual([4]);
    expect(await found({ action: 'voidSale' })).toEqual([2]);
    expect(await found({ targetType: 'Order', targetId: 'order-7' })).toEqual([3]);
    expect(await found({ outcome: 'DENIED' })).toEqual([2]);
    expect(await found({ kind: 'SECURITY' })).toEqual([4]);
    expect(await found({ requestId: 'req-1' })).toEqual([2, 1]);
    expect(await found({ traceId: '0af7651916cd43dd8448eb211c80319c' })).toEqual([3]);
    expect(await found({ to: '2023-06-01T00:00:00Z' })).toEqual([5]);
    expect(await found({ from: '2023-06-01T00:00:00Z', kind: 'EVENT' })).toEqual([3]);
    expect(await found({}, stranger)).toEqual([1]);
  });

  it('is read page by page, the newest first', async () => {
    await audit.hear(event(), event(), event());
    const page = await list({ first: 3 });
    expect(page.edges.map(({ node }) => node.sequence)).toEqual([4, 3, 2]);
    const rest = await list({ first: 3, after: page.pageInfo.endCursor });
    expect(rest).toMatchObject({
      edges: [{ node: { sequence: 1 } }],
      pageInfo: { hasNextPage: false },
    });
  });
});

describe('the audit trail, to those who may see it redacted', () => {
  it('hides who acted, from where, and what could tell; the hash too, which could be tried', async () => {
    const { edges } = await list({}, support);
    expect(edges[0]?.node).toMatchObject({
      action: 'changeRegister',
      actor: { kind: 'user', id: '[redacted]', roles: ['admin'], sessionId: '[redacted]' },
      target: { type: 'Register', id: mutationRecorded.example.target?.id },
      input: { id: mutationRecorded.example.target?.id, name: '[redacted]' },
      before: { name: '[redacted]' },
      clientAddress: '[redacted]',
      hash: null,
      isRedacted: true,
    });
  });

  it('hides the target where it is a person', async () => {
    const data = { userId: 'ada', sessionId: 's', registerId: 'r' };
    await audit.hear(
      event({ source: 'auth', type: 'auth.session-started.v1', subject: 'ada', data }),
    );
    const [newest] = (await list({ first: 1 }, support)).edges;
    expect(JSON.stringify(newest)).not.toContain('ada');
    expect(newest?.node['target']).toEqual({ type: 'User', id: '[redacted]' });
  });

  it('can not be searched by person', async () => {
    for (const filter of [
      { actorId: 'ada' },
      { targetId: 'ada' },
      { targetId: 'ada', targetType: 'User' },
    ])
      expect(await codeOf(listing, support, { filter })).toBe('FORBIDDEN');
    expect(await found({ targetId: 'a', targetType: 'Order' }, support)).toEqual([]);
  });

  it('hides what the tenant has set besides, and all where it is set wrong behind its back', async () => {
    const set = `mutation ($input: SetAuditRedactionInput!) {
      setAuditRedaction(input: $input) { ... on AuditSettings { redactionMode redactedPaths } } }`;
    const input = { mode: 'REMOVE', paths: ['target', 'after.**'] };
    expect(await audit.run(set, admin, { input })).toEqual({
      setAuditRedaction: { redactionMode: 'REMOVE', redactedPaths: input.paths },
    });
    const [shown] = (await list({}, support)).edges;
    expect(shown?.node).toMatchObject({
      actor: { id: null, roles: ['admin'] },
      target: null,
      input: { id: expect.anything() as string },
      before: {},
      after: {},
      clientAddress: null,
    });
    await audit.tamper(`update audit_settings set redaction_paths = '{a..b}'`);
    const [none] = (await list({}, support)).edges;
    expect(none?.node).toMatchObject({ actor: null, target: null, input: null, after: null });
    expect((await list()).edges[0]?.node).toMatchObject({ target: { type: 'Register' } });
  });

  it.each(['auditRecords { edges { cursor } }', 'auditSettings { retentionDays }'])(
    'is not for those who may not: %s',
    async (query) => {
      expect(await codeOf(`{ ${query} }`, cashier)).toBe('FORBIDDEN');
    },
  );
});

describe('the settings of the audit trail', () => {
  const keep = `mutation ($days: Int!) { setAuditRetention(days: $days) {
    __typename ... on AuditSettings { retentionDays } ... on AuditRetentionInvalid { leastDays } } }`;

  it('hold for the tenant that sets them', async () => {
    expect(await audit.run(keep, admin, { days: 90 })).toEqual({
      setAuditRetention: { __typename: 'AuditSettings', retentionDays: 90 },
    });
    const asked =
      '{ auditSettings { retentionDays redactionMode redactedPaths alwaysRedactedPaths } }';
    expect(await audit.run(asked, admin)).toMatchObject({ auditSettings: { retentionDays: 90 } });
    expect(await audit.run(asked, stranger)).toMatchObject({
      auditSettings: {
        retentionDays: 400,
        redactionMode: 'MASK',
        redactedPaths: [],
        alwaysRedactedPaths: expect.arrayContaining(['actor.id']) as string[],
      },
    });
  });

  it('are refused where they say too little or what can not be understood', async () => {
    expect(await audit.run(keep, admin, { days: 29 })).toEqual({
      setAuditRetention: { __typename: 'AuditRetentionInvalid', leastDays: 30 },
    });
    const set = `mutation { setAuditRedaction(input: { mode: MASK, paths: ["a", "b c"] }) {
      ... on AuditPathsInvalid { code paths } } }`;
    expect(await audit.run(set, admin)).toEqual({
      setAuditRedaction: { code: 'AuditPathsInvalid', paths: ['b c'] },
    });
    expect(await codeOf(keep, support, { days: 90 })).toBe('FORBIDDEN');
  });

  it('are told of as any mutation is, with what they were', async () => {
    await audit.run(keep, admin, { days: 90 });
    const told = await audit.tamper('select id, data from outbox_events');
    expect(told).toHaveLength(1);
    await audit.hear(
      event({
        id: String(told[0]?.['id']),
        type: mutationRecorded.name,
        source: 'audit',
        data: told[0]?.['data'],
      }),
    );
    expect((await list({ first: 1 })).edges[0]?.node).toMatchObject({
      action: 'setAuditRetention',
      outcome: 'DONE',
      source: 'audit',
      actor: { id: admin.subject },
      target: { type: 'AuditSettings', id: tenantId },
      input: { days: 90 },
      before: { retentionDays: 400 },
      after: { retentionDays: 90 },
    });
  });

  it('publish the keys that stand for checkpoints, without their private halves', () => {
    const keys = audit.running.publicDocuments?.['/.well-known/audit-keys.json']?.();
    expect(keys).toMatchObject({ keys: [{ kty: 'OKP', crv: 'Ed25519', use: 'sig' }] });
    expect(JSON.stringify(keys)).not.toContain('"d"');
  });
});
