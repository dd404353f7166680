import {
  accessTokenVerifier,
  anonymous,
  deviceGrants,
  generateSigningKey,
  type Principal,
} from '@novapos/chassis';
import { deviceUnpaired } from '@novapos/kernel';
import { importJWK, SignJWT } from 'jose';
import { Registry } from 'prom-client';
import { defaultSettings } from '../src/settings.ts';
import { cashier, quiet } from './examples.ts';
import { completedSale, fakeBus, liveShop, liveSupergraph } from './live-shop.ts';
import { connect, hear, oneStore, orders, otherStore, subscribed, until } from './live-support.ts';
import { startGateway } from './start-gateway.ts';

const { tenantId } = cashier;
const [tablet, phone] = [
  '01930000-0000-7000-8000-0000000000d1',
  '01930000-0000-7000-8000-0000000000d2',
];
const registerId = '01930000-0000-7000-8000-0000000000e1';
const terms = { issuer: 'https://auth.test', audience: ['novapos'] };
const key = await generateSigningKey();

/** The token of a device, as auth signs it. */
async function tokenOf(deviceId: string, store: string): Promise<string> {
  const claims = { kind: 'device', tid: tenantId, roles: [], store, register: registerId };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: key.kid })
    .setIssuer(terms.issuer)
    .setAudience(terms.audience)
    .setSubject(deviceId)
    .setExpirationTime(Math.floor(Date.now() / 1_000) + 900)
    .sign(await importJWK(key, 'EdDSA'));
}

const { d: _secret, ...publicKey } = key;
const verify = accessTokenVerifier({
  ...terms,
  keys: { keys: [publicKey] },
  now: () => new Date(),
  log: quiet,
});
const tokens = { tablet: await tokenOf(tablet, oneStore), phone: await tokenOf(phone, otherStore) };
const principals: Readonly<Record<string, Principal>> = {
  [tokens.tablet]: await verify(tokens.tablet),
  [tokens.phone]: await verify(tokens.phone),
};
const as = (token: string) => ({ authorization: `Bearer ${token}` });

async function openLive() {
  const bus = fakeBus();
  const registry = new Registry();
  const gateway = await startGateway({
    supergraphSdl: liveSupergraph.supergraphSdl,
    subgraphs: liveShop().subgraphs,
    listen: bus.listen,
    registry,
    principals,
  });
  return { ...gateway, bus, registry };
}

function unpaired(deviceId: string, ofTenant = tenantId) {
  const data = { ...deviceUnpaired.example, deviceId };
  return { ...completedSale(), type: deviceUnpaired.name, tenantId: ofTenant, data };
}

describe('the token of a device', () => {
  it('is a device at its register, in its store, with the rights of devices', () => {
    expect(principals[tokens.tablet]).toEqual({
      ...anonymous,
      kind: 'device',
      subject: tablet,
      tenantId,
      grants: deviceGrants,
      storeId: oneStore,
      registerId,
    });
  });

  it('is handed on to subgraphs as that', async () => {
    const { ask } = await startGateway({ principals });
    const { answer } = await ask({ query: '{ viewer { kind subject } }' }, as(tokens.tablet));
    expect(answer).toEqual({ data: { viewer: { kind: 'device', subject: tablet } } });
  });

  it('has a limit of its own, as large as that of a user', async () => {
    const none = { requests: 0, cost: 0 };
    const rateLimits = {
      ...defaultSettings(false).rateLimits,
      ...{ key: none, tenant: none, anonymous: none, user: { requests: 1, cost: 0 } },
    };
    const { ask } = await startGateway({ principals, settings: { rateLimits } });
    const question = { query: '{ viewer { kind } }' };
    expect((await ask(question, as(tokens.tablet))).status).toBe(200);
    const { status, answer } = await ask(question, as(tokens.tablet));
    expect(status).toBe(429);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ scope: 'device' });
    expect((await ask(question, as(tokens.phone))).status).toBe(200);
  });
});

describe('the subscription of a device', () => {
  it('tells what happens in its own store', async () => {
    const { url, bus, registry } = await openLive();
    const [here, there] = [connect(url, tokens.tablet), connect(url, tokens.phone)].map((client) =>
      hear(client, orders),
    );
    await subscribed(registry, 2);
    for (const storeId of [otherStore, oneStore, otherStore]) bus.say(completedSale({ storeId }));
    await until(() => here?.results.length === 1 && there?.results.length === 2);
  });

  it('needs a right that devices have', async () => {
    const { url } = await openLive();
    const refused = hear(connect(url, tokens.tablet), 'subscription { alertRaised { eventId } }');
    await until(() => refused.error() !== undefined);
    expect(refused.error()).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('ends when the device is unpaired, and no other does', async () => {
    const { url, bus, registry } = await openLive();
    const ending = hear(connect(url, tokens.tablet), orders);
    const staying = hear(connect(url, tokens.phone), orders);
    await subscribed(registry, 2);
    bus.say(unpaired(tablet, '0190a7d2-0000-7000-8000-0000000000ff'));
    bus.say(completedSale({ storeId: oneStore }));
    await until(() => ending.results.length === 1);
    bus.say(unpaired(tablet));
    await until(() => ending.error() !== undefined);
    expect(ending.error()).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED', reason: 'UNPAIRED' } },
    ]);
    await subscribed(registry, 1);
    expect(staying.error()).toBeUndefined();
  });
});
