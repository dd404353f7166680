import { tinySubgraphs } from './examples.ts';
import { until } from './live-support.ts';
import {
  aKey,
  anAppsOperation,
  anOperation,
  changedOperations,
  partnersDomain,
  partnersSupergraph,
  sandboxTenantId,
} from './partners-domain.ts';
import {
  acme,
  appsQuery,
  asAcme,
  byId,
  foreignQuery,
  hash,
  open,
  opened,
  partnersQuery,
  signedIn,
} from './persisted-support.ts';
import { startGateway } from './start-gateway.ts';

describe('registered operations', () => {
  it.each([
    ['Apollo’s extension', byId(hash(appsQuery))],
    ['Relay’s documentId', { documentId: hash(appsQuery) }],
    ['an id alone', { id: hash(appsQuery) }],
    ['an id and the very text', byId(hash(appsQuery), { query: appsQuery })],
  ])('are asked for by %s', async (_way, payload) => {
    const gateway = await opened('ids');
    const { status, answer } = await gateway.ask(payload, signedIn);
    expect({ status, answer }).toEqual({
      status: 200,
      answer: { data: { viewer: { kind: 'user' } } },
    });
  });

  it('take variables, and the limits of variables hold', async () => {
    const gateway = await opened('ids');
    const asked = await gateway.ask(
      byId(hash(partnersQuery), { variables: { id: 'v-1' } }),
      asAcme,
    );
    expect(asked.answer.data).toEqual({ variant: { id: 'v-1', name: 'Variant v-1' } });
    const list = Array.from({ length: 20_001 }, () => 1);
    const tooMany = await gateway.ask(byId(hash(partnersQuery), { variables: { list } }), asAcme);
    expect(tooMany).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED' });
  });

  it('are asked for with their name or without, and not with another', async () => {
    const gateway = await opened('ids');
    const named = byId(hash(appsQuery), { operationName: 'WhoAmI' });
    expect((await gateway.ask(named)).status).toBe(200);
    const misnamed = byId(hash(appsQuery), { operationName: 'WhoIsIt' });
    expect((await gateway.ask(misnamed)).code).toBe('OPERATION_RESOLUTION_FAILURE');
  });

  it('are not taken with another text beside the id', async () => {
    const gateway = await opened('off');
    const payload = byId(hash(appsQuery), { query: '{ viewer { tenantId } }' });
    const { status, code } = await gateway.ask(payload);
    expect({ status, code }).toEqual({ status: 400, code: 'CANNOT_SEND_PQ_ID_AND_BODY' });
  });

  it('that nobody registered are not found, whatever the mode', async () => {
    for (const mode of ['off', 'ids'] as const) {
      const gateway = await opened(mode);
      const { status, code, answer } = await gateway.ask(byId('f'.repeat(64)));
      expect({ status, code }).toEqual({ status: 404, code: 'PERSISTED_QUERY_NOT_IN_LIST' });
      expect(answer.errors?.[0]?.extensions['requestId']).toEqual(expect.any(String));
    }
  });

  it.each([{ version: 2, sha256Hash: 'a' }, { version: 1 }, 'text', { sha256Hash: 5, version: 1 }])(
    'are asked for in the agreed form, not by %j',
    async (persistedQuery) => {
      const gateway = await opened('off');
      const { status, code } = await gateway.ask({ extensions: { persistedQuery } });
      expect({ status, code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
    },
  );

  it('belong to who registered them: partners to themselves, apps to people', async () => {
    const gateway = await opened('off');
    const notMine = { status: 404, code: 'PERSISTED_QUERY_NOT_IN_LIST' };
    expect(await gateway.ask(byId(hash(appsQuery)), asAcme)).toMatchObject(notMine);
    expect(await gateway.ask(byId(hash(foreignQuery)), asAcme)).toMatchObject(notMine);
    expect(await gateway.ask(byId(hash(partnersQuery)), signedIn)).toMatchObject(notMine);
    expect(await gateway.ask(byId(hash(partnersQuery)))).toMatchObject(notMine);
  });

  it('of a sandbox are for its test keys alone', async () => {
    const domain = partnersDomain();
    const test = aKey('t7Qm2ZbX4cVd', { environment: 'TEST', tenantId: sandboxTenantId });
    const trial = 'query Trial { viewer { kind tenantId } }';
    domain.add(test);
    domain.register(anOperation(trial, { ownerTenantId: sandboxTenantId }));
    const gateway = await open('ids', { domain });
    const asTest = { 'x-api-key': test.shown };
    await until(() => domain.askers.size > 0);
    while ((await gateway.ask(byId(hash(trial)), asTest)).status === 503);
    const own = await gateway.ask(byId(hash(trial)), asTest);
    expect(own.answer.data).toEqual({ viewer: { kind: 'partner', tenantId: sandboxTenantId } });
    expect((await gateway.ask(byId(hash(trial)), asAcme)).status).toBe(404);
    expect((await gateway.ask(byId(hash(partnersQuery)), asTest)).status).toBe(404);
  });

  it('let a partner ask by id alone, whatever the mode', async () => {
    for (const mode of ['off', 'log', 'safelist', 'ids'] as const) {
      const gateway = await opened(mode);
      for (const query of [partnersQuery, '{ __schema { queryType { name } } }']) {
        const { status, code } = await gateway.ask({ query, variables: { id: 'v-1' } }, asAcme);
        expect({ status, code }).toEqual({ status: 400, code: 'PERSISTED_QUERY_ID_REQUIRED' });
      }
    }
  });

  it('have tools among them that a partner needs before it has any', async () => {
    const gateway = await opened('ids');
    const { answer } = await gateway.ask({ documentId: 'novapos:partnerSelf' }, asAcme);
    expect(answer.data).toMatchObject({ partnerSelf: { clientName: 'acme-accounting' } });
  });
});

describe('a text that is not registered', () => {
  it.each([
    ['off', 200, undefined],
    ['log', 200, undefined],
    ['safelist', 403, 'QUERY_NOT_IN_SAFELIST'],
    ['ids', 400, 'PERSISTED_QUERY_ID_REQUIRED'],
  ] as const)('in the mode %s is answered with %d', async (mode, status, code) => {
    const gateway = await opened(mode);
    expect(await gateway.ask({ query: '{ viewer { kind } }' })).toMatchObject({ status, code });
  });

  it('is on the safe list when only white space, comments and order differ', async () => {
    const gateway = await opened('safelist');
    const same = ' query WhoAmI # who\n { viewer {\n kind, } }';
    expect((await gateway.ask({ query: same })).status).toBe(200);
    for (const query of [
      'query WhoAmI { viewer { subject } }',
      'query WhoIsIt { viewer { kind } }',
      'query WhoAmI { v: viewer { kind } }',
      partnersQuery,
    ]) {
      expect((await gateway.ask({ query })).code).toBe('QUERY_NOT_IN_SAFELIST');
    }
  });

  it('may ask about the schema in development alone', async () => {
    const query = 'query Names { __schema { queryType { name } } }';
    const gateway = await opened('ids');
    expect((await gateway.ask({ query })).status).toBe(200);
    const mixed = '{ __schema { queryType { name } } viewer { kind } }';
    expect((await gateway.ask({ query: mixed })).code).toBe('PERSISTED_QUERY_ID_REQUIRED');
    const production = await opened('ids', { isProduction: true });
    expect((await production.ask({ query })).code).toBe('PERSISTED_QUERY_ID_REQUIRED');
  });
});

describe('automatic persisted queries, in development', () => {
  it('are left to Apollo for people, and are nothing for partners', async () => {
    const domain = partnersDomain();
    domain.add(acme);
    const gateway = await startGateway({
      supergraphSdl: partnersSupergraph.supergraphSdl,
      subgraphs: { ...tinySubgraphs(), integration: domain.ask },
      settings: { hasAutomaticPersistedQueries: true },
    });
    while ((await gateway.ask(byId('x'), asAcme)).status === 503);
    const query = '{ viewer { kind } }';
    const asked = byId(hash(query));
    expect((await gateway.ask(asked)).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await gateway.ask({ ...asked, query })).status).toBe(200);
    expect((await gateway.ask(asked)).answer.data).toEqual({ viewer: { kind: 'anonymous' } });
    expect((await gateway.ask(asked, asAcme)).code).toBe('PERSISTED_QUERY_NOT_IN_LIST');
    expect((await gateway.ask({ ...asked, query }, asAcme)).status).toBe(404);
    const deep = `{ ${'viewer { '.repeat(20)} kind ${'}'.repeat(20)} }`;
    expect((await gateway.ask({ ...byId(hash(deep)), query: deep })).code).toBe('LIMIT_EXCEEDED');
  });
});

describe('the lists', () => {
  it('are there anew when an event says so', async () => {
    const gateway = await opened('ids');
    const added = 'query Added { viewer { subject } }';
    gateway.domain.register(anAppsOperation(added));
    gateway.bus.say(changedOperations());
    let last = 404;
    for (let tries = 0; tries < 100 && last !== 200; tries += 1) {
      last = (await gateway.ask(byId(hash(added)))).status;
    }
    expect(last).toBe(200);
    gateway.domain.retireAll();
    gateway.bus.say(changedOperations());
    for (let tries = 0; tries < 100 && last !== 404; tries += 1) {
      last = (await gateway.ask(byId(hash(added)))).status;
    }
    expect(last).toBe(404);
  });

  it('stay when the domain is away', async () => {
    const gateway = await opened('ids');
    gateway.domain.isAway = true;
    gateway.bus.say(changedOperations());
    expect((await gateway.ask(byId(hash(appsQuery)))).status).toBe(200);
  });

  it('are waited for when the domain is away at the start: not ready, and then it is', async () => {
    const domain = partnersDomain();
    domain.isAway = true;
    const gateway = await open('ids', { domain });
    expect(await gateway.ask(byId(hash(appsQuery)))).toMatchObject({
      status: 503,
      code: 'UNAVAILABLE',
    });
    expect((await fetch(`${gateway.url}/readyz`)).status).toBe(503);
    domain.isAway = false;
    let isReady = false;
    for (let tries = 0; tries < 200 && !isReady; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      isReady = (await fetch(`${gateway.url}/readyz`)).status === 200;
    }
    expect(isReady).toBe(true);
    expect((await gateway.ask(byId(hash(appsQuery)))).status).toBe(200);
  });

  it('are asked for as the service that the gateway is', async () => {
    const { domain } = await opened('ids');
    expect([...domain.askers]).toEqual(['service gateway']);
  });
});
