import type { DomainEvent } from '@novapos/chassis';
import { partnerKeyCreated, partnerKeyRevoked } from '@novapos/kernel';
import type { GatewayKey } from '../peers/integration.ts';
import { createKeyCache } from './key-cache.ts';

const key: GatewayKey = {
  __typename: 'GatewayKey',
  id: 'k1',
  secretHash: '00',
  environment: 'LIVE',
  partnerId: 'p1',
  clientName: 'acme',
  tenantId: 't1',
  ownerTenantId: 't1',
  grants: [],
  storeIds: null,
  allowedAddresses: null,
  expiresAt: null,
  isActive: true,
  requestsPerMinute: null,
  costPerMinute: null,
};
const here = '192.0.2.7';

function told(name: string, data: Readonly<Record<string, unknown>>): DomainEvent {
  return { type: name, data } as unknown as DomainEvent;
}

function open(answer: (id: string) => Promise<GatewayKey | null>) {
  const state = { now: 0, asked: [] as string[] };
  const cache = createKeyCache({
    clock: () => state.now,
    findKey: (id) => {
      state.asked.push(id);
      return answer(id);
    },
  });
  return { cache, state };
}

describe('keys that are kept', () => {
  it('are asked for once by all who come at once, and again after two seconds', async () => {
    const { cache, state } = open(async () => key);
    await Promise.all([1, 2, 3].map(() => cache.find('k1', here)));
    state.now = 1_999;
    await cache.find('k1', here);
    expect(state.asked).toHaveLength(1);
    state.now = 2_000;
    await cache.find('k1', here);
    expect(state.asked).toHaveLength(2);
  });

  it('are forgotten when they are revoked, also while the older answer is under way', async () => {
    let answerFirst: (key: GatewayKey) => void = () => undefined;
    const first = new Promise<GatewayKey>((resolve) => {
      answerFirst = resolve;
    });
    const answers = [first, Promise.resolve({ ...key, isActive: false })];
    const { cache } = open(() => answers.shift() as Promise<GatewayKey>);
    const early = cache.find('k1', here);
    cache.hear(told(partnerKeyRevoked.name, { ...partnerKeyRevoked.example, keyId: 'k1' }));
    answerFirst(key);
    expect(await early).toMatchObject({ isActive: true });
    expect(await cache.find('k1', here)).toMatchObject({ isActive: false });
  });

  it('are there at once when they were unknown before', async () => {
    const answers = [null, key];
    const { cache } = open(async () => answers.shift() ?? null);
    expect(await cache.find('k1', here)).toBeNull();
    cache.hear(told(partnerKeyCreated.name, { ...partnerKeyCreated.example, keyId: 'k1' }));
    expect(await cache.find('k1', here)).toMatchObject({ id: 'k1' });
  });

  it('go on for a minute when nobody can be asked, and no longer', async () => {
    let isAway = false;
    const { cache, state } = open(async () => {
      if (isAway) throw new Error('away');
      return key;
    });
    await cache.find('k1', here);
    isAway = true;
    state.now = 59_999;
    expect(await cache.find('k1', here)).toMatchObject({ id: 'k1' });
    state.now = 60_000;
    await expect(cache.find('k1', here)).rejects.toThrow('away');
  });

  it('go on when the answer takes too long', async () => {
    const answers = [Promise.resolve(key), new Promise<GatewayKey>(() => undefined)];
    const { cache, state } = open(() => answers.shift() as Promise<GatewayKey>);
    await cache.find('k1', here);
    state.now = 2_000;
    const startedAt = performance.now();
    expect(await cache.find('k1', here)).toMatchObject({ id: 'k1' });
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  it('are not looked up for an address that makes up ids, but for others, and for one in use', async () => {
    const { cache, state } = open(async (id) => (id === 'k1' ? key : null));
    await cache.find('k1', here);
    for (let guess = 0; guess < 150; guess += 1) await cache.find(`guess${guess}`, here);
    expect(state.asked).toHaveLength(101);
    state.now = 2_500;
    expect(await cache.find('k1', here)).toMatchObject({ id: 'k1' });
    await cache.find('guess', '192.0.2.8');
    expect(state.asked).toHaveLength(103);
    state.now = 61_000;
    await cache.find('another', here);
    expect(state.asked).toHaveLength(104);
  });
});
