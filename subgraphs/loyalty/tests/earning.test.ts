import { newId, PoisonEvent } from '@novapos/chassis';
import { aSale, aTenant, ofRole, openLoyalty, type Loyalty } from './examples.ts';

let shop: Loyalty;
beforeAll(async () => {
  shop = await openLoyalty();
});
afterAll(async () => {
  // Whatever the tests did, every ledger sums up.
  await shop.running.jobs['checkPoints']?.();
  await shop.close();
});

const customerId = newId();

describe('a completed sale', () => {
  it('earns for its customer, once, and tells of it', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme({ expiryMonths: 12 });
    const sale = aSale(1299, { customerId });
    const event = tenant.completed(sale);
    await tenant.apply(event);
    await tenant.apply(event);
    // The same sale told anew changes nothing either.
    await tenant.apply(tenant.completed(sale));

    expect(await tenant.account(customerId)).toMatchObject({
      points: 12,
      availablePoints: 12,
      worth: { amountMinor: 12, currency: 'USD', decimal: '0.12' },
    });
    expect(await tenant.history(customerId)).toEqual([
      {
        kind: 'EARNED',
        points: 12,
        balance: 12,
        orderId: sale.orderId,
        paymentId: null,
        reason: null,
        expiresOn: '2031-01-31',
        recordedBy: 'order',
      },
    ]);
    const [told, ...others] = await tenant.told(customerId);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      type: 'loyalty.points-changed.v1',
      version: '1',
      data: { customerId, kind: 'EARNED', points: 12, balance: 12, orderId: sale.orderId },
    });
    const [entry] = await shop.rows<{ event_id: string }>(
      'select event_id from point_entries where tenant_id = $1',
      [tenant.tenantId],
    );
    expect(entry?.event_id).toBe(event.id);
  });

  it('earns nothing without a customer, a programme, or the currency', async () => {
    const tenant = aTenant(shop);
    await tenant.apply(tenant.completed(aSale(1299, { customerId })));
    await tenant.setProgramme();
    await tenant.apply(tenant.completed(aSale(1299, { customerId: null })));
    await tenant.apply(tenant.completed(aSale(1299, { customerId, currency: 'EUR' })));
    await tenant.setProgramme({ isActive: false });
    await tenant.apply(tenant.completed(aSale(1299, { customerId })));
    expect((await tenant.account(customerId)).points).toBe(0);
    expect(await tenant.history(customerId)).toEqual([]);
    expect(await tenant.told(customerId)).toEqual([]);
  });

  it('is applied with others in one batch, of many customers and tenants', async () => {
    const [one, other] = [aTenant(shop), aTenant(shop)];
    await one.setProgramme();
    await other.setProgramme({ pointsPerUnit: 2 });
    const customers = [newId(), newId(), newId()];
    const sales = customers.flatMap((id) => [
      aSale(1000, { customerId: id }),
      aSale(500, { customerId: id }),
    ]);
    const [first, second] = sales;
    if (!first || !second) throw new Error('there are sales');
    await one.apply(
      ...sales.flatMap((sale) => [one.completed(sale), other.completed(sale)]),
      one.refunded(first, 500),
      other.voided(second),
    );
    expect((await one.account(customers[0] ?? '')).points).toBe(10);
    expect((await other.account(customers[0] ?? '')).points).toBe(20);
    expect((await one.account(customers[2] ?? '')).points).toBe(15);
  });

  it('is poison where it is not as its contract says', async () => {
    const tenant = aTenant(shop);
    const event = { ...tenant.completed(aSale(100)), data: { sale: {} } };
    await expect(tenant.apply(event)).rejects.toThrow(PoisonEvent);
  });
});

describe('tiers', () => {
  const tiers = [
    { name: 'Silver', thresholdPoints: 100, earnMultiplierBasisPoints: 15_000 },
    { name: 'Gold', thresholdPoints: 200, earnMultiplierBasisPoints: 20_000 },
  ];
  const standing = async (tenant: ReturnType<typeof aTenant>, id: string) => {
    const account = await tenant.account(id);
    return [account['qualifyingPoints'], account['tier'], account['nextTier']];
  };

  it('are reached by what was earned, and earn more from the next sale on', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme({ tiers });
    await tenant.apply(tenant.completed(aSale(10_000, { customerId })));
    expect(await standing(tenant, customerId)).toEqual([
      100,
      { name: 'Silver' },
      { missingPoints: 100, tier: { name: 'Gold' } },
    ]);
    await tenant.apply(tenant.completed(aSale(10_000, { customerId })));
    expect(await standing(tenant, customerId)).toEqual([250, { name: 'Gold' }, null]);
    // Points by hand are points, but no step to a tier.
    const other = newId();
    await tenant.adjust(other, 500);
    expect(await standing(tenant, other)).toEqual([
      0,
      null,
      { missingPoints: 100, tier: { name: 'Silver' } },
    ]);
  });

  it('are lost with what was refunded', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme({ tiers });
    const sale = aSale(10_000, { customerId });
    await tenant.apply(tenant.completed(sale), tenant.refunded(sale, 100));
    expect(await standing(tenant, customerId)).toEqual([
      99,
      null,
      { missingPoints: 1, tier: { name: 'Silver' } },
    ]);
  });

  it('count the sales of a rolling window only', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme({ tiers, tierWindowMonths: 12 });
    await tenant.apply(
      tenant.completed(aSale(50_000, { customerId, businessDate: '2029-01-15' })),
      tenant.completed(aSale(10_000, { customerId, businessDate: '2029-01-16' })),
    );
    // The second sale was a golden one when it was made; the first has left the window since.
    expect(await standing(tenant, customerId)).toEqual([200, { name: 'Gold' }, null]);
    await tenant.apply(tenant.completed(aSale(1000, { customerId, businessDate: '2030-01-16' })));
    expect((await tenant.history(customerId))[0]).toMatchObject({ points: 10 });
  });
});

describe('a refund', () => {
  it('takes back the share of the points, and in the end exactly what was earned', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme({ pointsPerUnit: 3, unitMinor: 7 });
    const sale = aSale(1001, { customerId });
    await tenant.apply(tenant.completed(sale));
    expect((await tenant.account(customerId)).points).toBe(429);
    for (const part of [333, 1, 333, 334]) await tenant.apply(tenant.refunded(sale, part));
    const history = await tenant.history(customerId);
    expect(history.map(({ points }) => points)).toEqual([-144, -142, -1, -142, 429]);
    expect(await tenant.account(customerId)).toMatchObject({ points: 0, qualifyingPoints: 0 });
  });

  it('is applied once, however often it is told', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme();
    const sale = aSale(1000, { customerId });
    const refund = tenant.refunded(sale, 500);
    await tenant.apply(tenant.completed(sale), refund, refund);
    await tenant.apply(refund);
    expect((await tenant.account(customerId)).points).toBe(5);
  });

  it('leaves a debt where the points were spent, which later sales pay off', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme();
    const sale = aSale(10_000, { customerId });
    await tenant.apply(tenant.completed(sale));
    const { paymentId } = await tenant.hold(customerId, 80);
    await tenant.keep(paymentId);
    await tenant.apply(tenant.refunded(sale, 10_000));
    expect(await tenant.account(customerId)).toMatchObject({
      points: -80,
      availablePoints: 0,
      worth: { amountMinor: 0 },
    });
    await tenant.apply(tenant.completed(aSale(9_000, { customerId })));
    expect(await tenant.account(customerId)).toMatchObject({ points: 10, availablePoints: 10 });
  });

  it('that comes before its sale is remembered for it', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme();
    const [refunded, voided] = [aSale(1000, { customerId }), aSale(1000, { customerId })];
    await tenant.apply(tenant.refunded(refunded, 400), tenant.voided(voided));
    expect(await tenant.history(customerId)).toEqual([]);
    await tenant.apply(tenant.completed(refunded), tenant.completed(voided));
    expect((await tenant.account(customerId)).points).toBe(6);
  });
});

describe('a void', () => {
  it('takes back what is left of the points, once', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme();
    const sale = aSale(1000, { customerId });
    await tenant.apply(tenant.completed(sale), tenant.refunded(sale, 300), tenant.voided(sale));
    await tenant.apply(tenant.voided(sale));
    const history = await tenant.history(customerId);
    expect(history.map(({ points }) => points)).toEqual([-7, -3, 10]);
    expect((await tenant.account(customerId)).points).toBe(0);
  });
});

describe('the sums of the ledger', () => {
  it('are the points that are out', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme();
    const sale = aSale(1000, { customerId });
    await tenant.apply(tenant.completed(sale), tenant.refunded(sale, 500));
    await tenant.adjust(newId(), 3);
    const totals = await tenant.asked(
      ofRole('cashier', tenant.tenantId),
      '{ pointsTotals { kind points count } }',
    );
    expect(totals).toEqual([
      { kind: 'ADJUSTED', points: 3, count: 1 },
      { kind: 'EARNED', points: 10, count: 1 },
      { kind: 'REVERSED', points: -5, count: 1 },
    ]);
  });
});

describe('sales and refunds at the same time', () => {
  it('leave a ledger that sums up', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme();
    const id = newId();
    const sales = Array.from({ length: 8 }, () => aSale(1000, { customerId: id }));
    await Promise.all(sales.map((sale) => tenant.apply(tenant.completed(sale))));
    await Promise.all([
      ...sales.map((sale) => tenant.apply(tenant.refunded(sale, 500))),
      tenant.hold(id, 30),
      tenant.adjust(id, 5),
    ]);
    expect((await tenant.account(id)).points).toBe(45);
    await shop.running.jobs['checkPoints']?.();
    const versions = (await tenant.told(id)).map(({ version }) => Number(version));
    expect(versions).toEqual(versions.map((_version, at) => at + 1));
  });
});

describe('a ledger that was tampered with', () => {
  it('is found by the check', async () => {
    const tenant = aTenant(shop);
    const id = newId();
    await tenant.adjust(id, 5);
    await shop.rows('update point_accounts set points = 6 where customer_id = $1', [id]);
    await expect(shop.running.jobs['checkPoints']?.()).rejects.toThrow(id);
    await shop.rows('update point_accounts set points = 5 where customer_id = $1', [id]);
  });
});
