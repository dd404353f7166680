import { createHash } from 'node:crypto';
import type { GatewaySettings } from '../src/settings.ts';
import { tinySubgraphs } from './examples.ts';
import { fakeBus } from './live-shop.ts';
import {
  aKey,
  anOperation,
  endedPartner,
  partnerId,
  partnersDomain,
  partnersSupergraph,
  revokedKey,
  sandboxTenantId,
  tenantId,
} from './partners-domain.ts';
import { cashiersToken, startGateway } from './start-gateway.ts';

const whoAmI = 'query WhoAmI { viewer { kind tenantId subject } }';
const id = createHash('sha256').update(whoAmI).digest('hex');
const question = { documentId: id };
const refused = 'The API key is not valid here. Ask who gave it to you.';

type Key = ReturnType<typeof aKey>;

async function open(keys: readonly Key[], settings: Partial<GatewaySettings> = {}) {
  const domain = partnersDomain();
  domain.add(...keys);
  domain.register(
    anOperation(whoAmI),
    anOperation(whoAmI, { ownerTenantId: sandboxTenantId, version: '2' }),
  );
  const bus = fakeBus();
  const gateway = await startGateway({
    supergraphSdl: partnersSupergraph.supergraphSdl,
    subgraphs: { ...tinySubgraphs(), integration: domain.ask },
    settings,
    listen: bus.listen,
  });
  const asking = (shown: string, headers: Readonly<Record<string, string>> = {}) =>
    gateway.ask(question, { authorization: `Bearer ${shown}`, ...headers });
  const [first] = keys;
  if (first) while ((await asking(first.shown)).code === 'UNAVAILABLE');
  return { ...gateway, domain, bus, asking };
}

describe('a partner', () => {
  it('is known by its key, in either header', async () => {
    const key = aKey('k7Qm2ZbX4cVd');
    const gateway = await open([key]);
    const viewer = { kind: 'partner', tenantId, subject: partnerId };
    expect((await gateway.asking(key.shown)).answer.data).toEqual({ viewer });
    const { answer } = await gateway.ask(question, { 'x-api-key': key.shown });
    expect(answer.data).toEqual({ viewer });
  });

  it('works with a test key in its sandbox', async () => {
    const key = aKey('t7Qm2ZbX4cVd', { environment: 'TEST', tenantId: sandboxTenantId });
    const { asking } = await open([key]);
    const { answer } = await asking(key.shown);
    expect(answer.data).toMatchObject({
      viewer: { tenantId: sandboxTenantId, subject: partnerId },
    });
  });

  const live = aKey('k7Qm2ZbX4cVd');
  const ended = aKey('endedEnded12', { isActive: false });
  const expired = aKey('expired12345', { expiresAt: '2020-01-31T12:00:00.000Z' });
  const elsewhere = aKey('elsewhere123', { allowedAddresses: ['192.0.2.0/24', '2001:db8::/32'] });
  const nowhere = aKey('nowhere12345', { allowedAddresses: [] });

  it.each([
    ['has not the form of one', 'np_live_short'],
    ['is unknown', aKey('nobodyKnows1').shown],
    ['has another secret', `${live.shown.slice(0, -1)}x`],
    ['is of the other kind', live.shown.replace('np_live', 'np_test')],
    ['was ended', ended.shown],
    ['has expired', expired.shown],
    ['is shown from elsewhere', elsewhere.shown],
    ['may be shown from nowhere', nowhere.shown],
    ['is followed by something', `${live.shown} `.repeat(2)],
    ['is very long', `np_live_${'a'.repeat(10_000)}`],
  ])('whose key %s is refused in the same words', async (_why, shown) => {
    const gateway = await open([live, ended, expired, elsewhere, nowhere]);
    const { status, answer } = await gateway.asking(shown);
    expect(status).toBe(401);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toMatchObject([
      { message: refused, extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  it('is not known by two things at once', async () => {
    const gateway = await open([live]);
    const headers = { authorization: `Bearer ${cashiersToken}`, 'x-api-key': live.shown };
    expect(await gateway.ask(question, headers)).toMatchObject({ status: 401 });
  });

  it('is looked up once in a while, and so is one that is not there', async () => {
    const { asking, domain } = await open([live]);
    const before = domain.lookUps;
    const stranger = aKey('nobodyKnows1').shown;
    for (let times = 0; times < 5; times += 1) {
      await asking(live.shown);
      await asking(stranger);
    }
    expect(domain.lookUps - before).toBeLessThanOrEqual(3);
  });

  it('is refused at once when its key is revoked, or it is switched off', async () => {
    const { asking, domain, bus } = await open([live]);
    for (const event of [revokedKey(live.key.id), endedPartner()]) {
      domain.add({ key: { ...live.key, isActive: true } });
      bus.say(event);
      expect((await asking(live.shown)).status).toBe(200);
      domain.add({ key: { ...live.key, isActive: false } });
      expect((await asking(live.shown)).status).toBe(200);
      bus.say(event);
      expect((await asking(live.shown)).status).toBe(401);
    }
  });

  it('is refused within seconds where no event tells of it', async () => {
    const { asking, domain } = await open([live]);
    domain.add({ key: { ...live.key, isActive: false } });
    const endedAt = performance.now();
    while ((await asking(live.shown)).status === 200) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(performance.now() - endedAt).toBeLessThan(3_000);
  });

  it('goes on while the domain is away, and is not blamed for that', async () => {
    const { asking, domain } = await open([live]);
    domain.isAway = true;
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect((await asking(live.shown)).status).toBe(200);
    const { status, code } = await asking(aKey('neverSeen123').shown);
    expect({ status, code }).toEqual({ status: 503, code: 'UNAVAILABLE' });
  });

  it('may be bound to addresses, also as IPv6 writes those of IPv4', async () => {
    const bound = aKey('bound1234567', { allowedAddresses: ['::ffff:127.0.0.0/104'] });
    const { asking } = await open([bound]);
    expect((await asking(bound.shown)).status).toBe(200);
  });

  it('is where a trusted proxy says, and where nobody else says', async () => {
    const bound = aKey('bound1234567', { allowedAddresses: ['192.0.2.0/24'] });
    const forwarded = { 'x-forwarded-for': '192.0.2.7' };
    const direct = await open([bound]);
    expect((await direct.asking(bound.shown, forwarded)).status).toBe(401);
    const behind = await open([bound], { trustedProxies: ['127.0.0.1/32'] });
    expect((await behind.asking(bound.shown, forwarded)).status).toBe(200);
    const lied = { 'x-forwarded-for': '192.0.2.7, 198.51.100.1' };
    expect((await behind.asking(bound.shown, lied)).status).toBe(401);
  });

  it('without a domain that keeps partners is unknown', async () => {
    const gateway = await startGateway();
    const { status } = await gateway.ask(question, { authorization: `Bearer ${live.shown}` });
    expect(status).toBe(401);
  });
});
