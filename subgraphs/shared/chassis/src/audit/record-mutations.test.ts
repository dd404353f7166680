import { join } from 'node:path';
import { anonymous, servicePrincipal, type Principal } from '../principal/principal.ts';
import { principalWith } from '../testing/principals.ts';
import { defineSubgraph } from '../subgraph.ts';
import { startTill } from './tests/start-till.ts';

const tenantId = '01890000-0000-7000-8000-00000000000a';
const id = '01890000-0000-7000-8000-000000000001';
const cashier = principalWith(['cashier'], { tenantId });
const acme = principalWith([], { tenantId, kind: 'partner', keyId: 'k7Qm2ZbX4cVd' });
const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

let till: Awaited<ReturnType<typeof startTill>>;
beforeAll(async () => {
  till = await startTill();
});
afterAll(() => till.stop());

type Asked = { readonly variables?: object; readonly principal?: Principal };

async function records(query: string, { variables = {}, principal = cashier }: Asked = {}) {
  const answer = await till.ask({
    query,
    variables: { ...variables },
    principal,
    requestId: 'req-7',
    traceparent,
    clientAddress: '192.0.2.7',
  });
  const told = await till.told();
  return { answer, told, seen: told.map(({ record }) => seenOf(record)) };
}

function seenOf({
  mutation,
  outcome,
  code,
}: {
  mutation: string;
  outcome: string;
  code: string | null;
}) {
  return code === null ? `${mutation} ${outcome}` : `${mutation} ${outcome} ${code}`;
}

const open = 'mutation ($input: OpenTillInput!) { openTill(input: $input) { __typename } }';
const opening = (idempotencyKey: string, code = 'FRONT') => ({
  variables: { input: { idempotencyKey, code, pin: '4711' } },
});
const breaking = 'mutation ($input: BreakTillInput!) { breakTill(input: $input) { id } }';

describe('the record of a mutation', () => {
  it('is written with the effect, and tells who did what, from where and as part of what', async () => {
    const { told } = await records(open, opening('a'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ tenantId, version: 1, traceparent });
    expect(told[0]?.subject).toBe(told[0]?.record.recordId);
    expect(told[0]?.record).toMatchObject({
      mutation: 'openTill',
      outcome: 'DONE',
      code: null,
      actor: { kind: 'user', id: cashier.subject, roles: ['cashier'] },
      target: { type: 'Till', id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string },
      input: { input: { code: '[secret]', pin: '[secret]' } },
      requestId: 'req-7',
      clientAddress: '192.0.2.7',
      at: '2030-01-31T08:00:00.000Z',
    });
  });

  it('says that a kept intent was asked for again', async () => {
    await records(open, opening('b'));
    const { told, seen } = await records(open, opening('b'));
    expect(seen).toEqual(['openTill REPEATED']);
    expect(told[0]?.record.target?.id).toBeDefined();
  });

  it('says that an intent was refused, the first time and again', async () => {
    const first = await records(open, opening('c', 'TAKEN'));
    const again = await records(open, opening('c', 'TAKEN'));
    expect(first.seen).toEqual(['openTill REFUSED TillTaken']);
    expect(again.seen).toEqual(['openTill REPEATED TillTaken']);
  });

  it('says that a key was used for another body', async () => {
    await records(open, opening('d'));
    const { seen } = await records(open, opening('d', 'BACK'));
    expect(seen).toEqual(['openTill FAILED IDEMPOTENCY_KEY_REUSED']);
  });

  it('has what the domain says of the change', async () => {
    const { told } = await records(`mutation { nameTill(id: "${id}", name: "Ada") { id } }`);
    expect(told[0]?.record).toMatchObject({
      outcome: 'DONE',
      target: { type: 'Till', id },
      input: { id, name: '[personal]' },
      before: { name: '[personal]', isActive: true },
      after: { name: '[personal]', isActive: true },
    });
  });

  it('is kept of who was turned away', async () => {
    const close = `mutation { closeTill(id: "${id}") { id } }`;
    const { told, seen } = await records(close);
    expect(seen).toEqual(['closeTill DENIED FORBIDDEN']);
    expect(told[0]?.record.target).toEqual({ type: 'Till', id });
  });

  it('is kept of strangers too, in the tenant that is none', async () => {
    const close = `mutation { closeTill(id: "${id}") { id } }`;
    await records(close, { principal: anonymous });
    await new Promise((resolve) => setTimeout(resolve, 150));
    const told = await till.told();
    expect(told.map(({ record }) => seenOf(record))).toEqual(['closeTill DENIED UNAUTHENTICATED']);
    expect(told[0]?.tenantId).toBe('00000000-0000-0000-0000-000000000000');
  });

  it('is kept of a fault, whether the effect was kept or not', async () => {
    const input = { idempotencyKey: 'e', isAfter: false };
    const before = await records(breaking, { variables: { input } });
    expect(before.seen).toEqual(['breakTill FAILED INTERNAL']);
    const after = await records(breaking, { variables: { input: { ...input, isAfter: true } } });
    expect(after.seen).toEqual(['breakTill DONE']);
    expect(after.answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
  });

  it('is kept of input that does not fit', async () => {
    const { seen } = await records(open, { variables: { input: { code: 7 } } });
    expect(seen).toEqual(['openTill FAILED BAD_USER_INPUT']);
    const query = 'mutation ($id: ID) { closeTill(id: $id) { id } }';
    expect(
      (await records(query.replace('ID)', 'ID = "x")'), { variables: { id: null } })).seen,
    ).toEqual(['closeTill FAILED BAD_USER_INPUT']);
  });

  it('is one for each field, those that were never begun included', async () => {
    const { seen } = await records(`
      mutation { a: nameTill(id: "${id}", name: "x") { id } ...more }
      fragment more on Mutation {
        b: closeTill(id: "${id}") { id }
        c: nameTill(id: "${id}", name: "y") { id }
        d: nameTill(id: "${id}", name: "z") @skip(if: true) { id }
        __typename
      }`);
    expect(seen).toEqual([
      'nameTill DONE',
      'closeTill DENIED FORBIDDEN',
      'nameTill FAILED NOT_STARTED',
    ]);
  });

  it('is not kept of a query, nor where nobody keeps records', async () => {
    expect((await records('{ ready }')).seen).toEqual([]);
    await till.unrecorded({
      query: open,
      ...opening('f'),
      principal: cashier,
      requestId: 'req-8',
    });
    expect(await till.told()).toEqual([]);
  });

  it('is written a moment later where a peer asks, with the refusals that peers have no name for', async () => {
    const order = servicePrincipal('order', tenantId);
    const locking = `mutation { lockTill(id: "${id}") { __typename } }`;
    expect((await records(locking, { principal: order })).seen).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const told = await till.told();
    expect(told.map(({ record }) => seenOf(record))).toEqual(['lockTill REFUSED TillBusy']);
    expect(told[0]?.record.actor).toMatchObject({ kind: 'service', id: 'order' });
  });

  it('is not kept of bookkeeping by a peer, but of all else in the same request', async () => {
    const order = servicePrincipal('order', tenantId);
    await records(`mutation { countTill(id: "${id}") { id } }`, { principal: order });
    const both = `mutation { nameTill(id: "${id}", name: "x") { id } countTill(id: "${id}") { id } }`;
    expect((await records(both, { principal: order })).answer.errors).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 150));
    const told = await till.told();
    expect(told.map(({ record }) => seenOf(record))).toEqual(['nameTill DONE']);
    expect(told[0]?.record.target).toEqual({ type: 'Till', id });
  });

  it('is kept of whoever else tries a peer’s bookkeeping', async () => {
    const { seen } = await records(`mutation { countTill(id: "${id}") { id } }`);
    expect(seen).toEqual(['countTill DENIED FORBIDDEN']);
    const { told } = await records(open, { ...opening('g'), principal: acme });
    expect(told[0]?.record).toMatchObject({
      outcome: 'DONE',
      actor: { kind: 'partner', id: acme.subject, roles: [], sessionId: 'k7Qm2ZbX4cVd' },
    });
  });

  it('can not be left out of a mutation that people may ask for', () => {
    const directory = join(import.meta.dirname, 'tests/till/src');
    const permissions = { ...till.subgraph.permissions };
    const define = (unrecorded: string[]) => () =>
      defineSubgraph({ name: 'till', directory, resolvers: {}, permissions, unrecorded });
    expect(define(['nameTill'])).toThrow('nameTill');
    expect(define(['noTill'])).toThrow('noTill');
  });

  it('waits for a database that is away, and the answer does not', async () => {
    till.setAway(true);
    const naming = `mutation { nameTill(id: "${id}", name: "x") { id } }`;
    const { answer, told } = await records(naming);
    expect(answer).toEqual({ data: { nameTill: { id } } });
    expect(told).toEqual([]);
    till.setAway(false);
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect((await till.told()).map(({ record }) => record.mutation)).toEqual(['nameTill']);
  });
});
