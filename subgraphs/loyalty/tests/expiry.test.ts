import { newId } from '@novapos/chassis';
import { aSale, aTenant, openLoyalty, type Loyalty, type Tenant } from './examples.ts';

let shop: Loyalty;
beforeAll(async () => {
  shop = await openLoyalty();
});
beforeEach(() => {
  shop.turnTo('2030-01-15T12:00:00.000Z');
});
afterAll(async () => {
  await shop.running.jobs['checkPoints']?.();
  await shop.close();
});

const expire = () => shop.running.jobs['expirePoints']?.();
const earn = (tenant: Tenant, customerId: string, totalMinor: number, businessDate: string) =>
  tenant.apply(tenant.completed(aSale(totalMinor, { customerId, businessDate })));

describe('points that are not used in time', () => {
  it('are gone when their last day is over everywhere, by a line that is told', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme({ expiryMonths: 1 });
    const id = newId();
    await earn(tenant, id, 1000, '2030-01-31');
    await earn(tenant, id, 500, '2030-02-01');
    expect((await tenant.account(id))['expiringSoon']).toEqual([
      { points: 10, expiresOn: '2030-02-28' },
      { points: 5, expiresOn: '2030-03-31' },
    ]);

    shop.turnTo('2030-03-01T11:59:59.999Z');
    await expire();
    expect((await tenant.account(id)).points).toBe(15);
    shop.turnTo('2030-03-01T12:00:00.000Z');
    await Promise.all([expire(), expire()]);
    expect((await tenant.account(id)).points).toBe(5);
    expect((await tenant.history(id))[0]).toMatchObject({
      kind: 'EXPIRED',
      points: -10,
      balance: 5,
      recordedBy: 'loyalty',
    });
    expect((await tenant.told(id)).at(-1)?.data).toMatchObject({ kind: 'EXPIRED', points: -10 });
    await expire();
    expect(await tenant.history(id)).toHaveLength(3);
  });

  it('stay the whole leap day', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme({ expiryMonths: 2 });
    const id = newId();
    await earn(tenant, id, 1000, '2031-12-05');
    shop.turnTo('2032-03-01T11:00:00.000Z');
    await expire();
    expect((await tenant.account(id)).points).toBe(10);
    shop.turnTo('2032-03-01T12:00:00.000Z');
    await expire();
    expect((await tenant.account(id)).points).toBe(0);
  });

  it('are what was not redeemed of them: the oldest are used first', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme({ expiryMonths: 1 });
    const id = newId();
    await earn(tenant, id, 500, '2030-02-01');
    await earn(tenant, id, 1000, '2030-01-31');
    const { paymentId } = await tenant.hold(id, 7);
    await tenant.keep(paymentId);
    shop.turnTo('2030-03-02T00:00:00.000Z');
    await expire();
    expect((await tenant.history(id))[0]).toMatchObject({ kind: 'EXPIRED', points: -3 });
    expect((await tenant.account(id)).points).toBe(5);
  });

  it('can not be held any more, though nobody has looked yet', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme({ expiryMonths: 1 });
    const id = newId();
    await earn(tenant, id, 1000, '2030-01-31');
    shop.turnTo('2030-03-02T00:00:00.000Z');
    expect(await tenant.hold(id, 1)).toMatchObject({ __typename: 'PointsNotEnough', points: 0 });
    expect((await tenant.history(id))[0]).toMatchObject({ kind: 'EXPIRED', points: -10 });
  });

  it('do not expire while they are held, and do so once they are let go', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme({ expiryMonths: 1 });
    const id = newId();
    await earn(tenant, id, 1000, '2030-01-31');
    shop.turnTo('2030-03-01T11:59:00.000Z');
    const { paymentId } = await tenant.hold(id, 4);
    shop.turnTo('2030-03-01T12:01:00.000Z');
    await expire();
    expect(await tenant.account(id)).toMatchObject({ points: 4, heldPoints: 4 });
    await tenant.release(paymentId);
    await expire();
    expect(await tenant.account(id)).toMatchObject({ points: 0, heldPoints: 0 });
  });

  it('stay for ever where the programme says so', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme();
    const id = newId();
    await earn(tenant, id, 1000, '2030-01-31');
    shop.turnTo('2099-01-01T00:00:00.000Z');
    await expire();
    expect(await tenant.account(id)).toMatchObject({ points: 10, expiringSoon: [] });
  });

  it('are taken away from more customers than one look finds', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme({ expiryMonths: 1 });
    const sales = Array.from({ length: 105 }, () => aSale(100, { businessDate: '2030-01-31' }));
    await tenant.apply(...sales.map((sale) => tenant.completed(sale)));
    shop.turnTo('2030-03-02T00:00:00.000Z');
    await expire();
    const [left] = await shop.rows<{ count: string }>(
      'select count(*) from point_accounts where tenant_id = $1 and points <> 0',
      [tenant.tenantId],
    );
    expect(left?.count).toBe('0');
  });
});
