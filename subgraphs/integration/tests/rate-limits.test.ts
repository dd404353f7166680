import { newId } from '@novapos/chassis';
import {
  aTenant,
  gateway,
  startPartners,
  type StartedPartners,
  type Tenant,
} from './start-partners.ts';

let office: StartedPartners;
let shop: Tenant;
const partnerId = newId();
beforeAll(async () => {
  office = await startPartners();
});
afterAll(() => office.stop());
beforeEach(() => {
  office.setTime('2030-01-31T12:00:00.000Z');
  shop = aTenant(office);
});

function excess(overrides: Readonly<Record<string, unknown>> = {}) {
  return {
    ...{ tenantId: shop.tenantId, scope: 'key', subject: 'k7Qm2ZbX4cVd', partnerId },
    ...{ measure: 'requests', limitPerMinute: 600, observedPerMinute: 2400, cooldownSeconds: 300 },
    ...overrides,
  };
}
const report = (overrides: Readonly<Record<string, unknown>> = {}) =>
  shop.run<{ isTold: boolean }>('reportRateLimitExceeded', { input: excess(overrides) }, gateway);

describe('someone who asks far more than a limit allows', () => {
  it('is told of as an event', async () => {
    expect(await report()).toEqual({ isTold: true });
    expect(await shop.told('key:k7Qm2ZbX4cVd')).toEqual([
      {
        type: 'integration.rate-limit-exceeded.v1',
        data: {
          ...{ scope: 'key', subject: 'k7Qm2ZbX4cVd', partnerId, measure: 'requests' },
          ...{ limitPerMinute: 600, observedPerMinute: 2400, at: '2030-01-31T12:00:00.000Z' },
        },
      },
    ]);
  });

  it('is told of once in a cool-down, whoever reports it and at once', async () => {
    const reports = await Promise.all([1, 2, 3, 4, 5].map(() => report()));
    expect(reports.filter(({ isTold }) => isTold)).toHaveLength(1);
    office.setTime('2030-01-31T12:04:59.999Z');
    expect(await report()).toEqual({ isTold: false });
    office.setTime('2030-01-31T12:05:00.000Z');
    const again = await Promise.all([1, 2, 3].map(() => report()));
    expect(again.filter(({ isTold }) => isTold)).toHaveLength(1);
    expect(await shop.told('key:k7Qm2ZbX4cVd')).toHaveLength(2);
  });

  it('is told of for each limit, and in each tenant', async () => {
    expect(await report()).toEqual({ isTold: true });
    expect(await report({ measure: 'cost' })).toEqual({ isTold: true });
    expect(await report({ scope: 'tenant', subject: '', partnerId: null })).toEqual({
      isTold: true,
    });
    const other = aTenant(office);
    expect(await report({ tenantId: other.tenantId })).toEqual({ isTold: true });
    expect(await other.told('key:k7Qm2ZbX4cVd')).toHaveLength(1);
    expect(await shop.told('tenant:')).toHaveLength(1);
  });

  it.each([
    ['scope', 'planet'],
    ['measure', 'points'],
    ['tenantId', 'nobody'],
    ['partnerId', 'nobody'],
    ['subject', 'x'.repeat(201)],
    ['subject', 'a\0b'],
    ['cooldownSeconds', -1],
    ['cooldownSeconds', 1_000_000],
  ])('is not told of with the %s %j', async (name, value) => {
    await expect(report({ [name]: value })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('is told of to the gateway’s word alone', async () => {
    const asked = shop.run('reportRateLimitExceeded', { input: excess() });
    await expect(asked).rejects.toThrow('FORBIDDEN');
  });
});
