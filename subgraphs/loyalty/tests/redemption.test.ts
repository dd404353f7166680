import { newId } from '@novapos/chassis';
import { aSale, aTenant, openLoyalty, type Loyalty, type Tenant } from './examples.ts';

let shop: Loyalty;
beforeAll(async () => {
  shop = await openLoyalty();
});
afterAll(async () => {
  await shop.running.jobs['checkPoints']?.();
  await shop.close();
});

async function withPoints(points: number, terms = {}): Promise<readonly [Tenant, string]> {
  const tenant = aTenant(shop);
  await tenant.setProgramme(terms);
  const customerId = newId();
  if (points > 0) await tenant.adjust(customerId, points);
  return [tenant, customerId];
}
const job = (name: string) => shop.running.jobs[name]?.();
const figures = async (tenant: Tenant, id: string) => {
  const { points, heldPoints, availablePoints } = await tenant.account(id);
  return [points, heldPoints, availablePoints];
};

describe('points held for a payment', () => {
  it('are as many as the amount is worth, rounded up, and once a payment', async () => {
    const [tenant, id] = await withPoints(100, { redeemPoints: 3, redeemMinor: 2 });
    const ids = { paymentId: newId(), orderId: newId() };
    const held = await tenant.hold(id, 7, ids);
    expect(held).toEqual({
      __typename: 'PointsHeld',
      paymentId: ids.paymentId,
      points: 11,
      amountMinor: 7,
    });
    expect(await tenant.hold(id, 7, ids)).toEqual(held);
    expect(await figures(tenant, id)).toEqual([100, 11, 89]);
    await expect(tenant.hold(id, 8, ids)).rejects.toThrow('IDEMPOTENCY_KEY_REUSED');
    await expect(tenant.hold(newId(), 7, ids)).rejects.toThrow('IDEMPOTENCY_KEY_REUSED');
    // What is held is no line of the ledger yet.
    expect(await tenant.history(id)).toHaveLength(1);
  });

  it('are redeemed when they are kept, once', async () => {
    const [tenant, id] = await withPoints(100);
    const { paymentId } = await tenant.hold(id, 30);
    expect(await tenant.keep(paymentId)).toBe('KEPT');
    expect(await tenant.keep(paymentId)).toBe('KEPT');
    expect(await figures(tenant, id)).toEqual([70, 0, 70]);
    expect((await tenant.history(id))[0]).toMatchObject({
      kind: 'REDEEMED',
      points: -30,
      balance: 70,
      paymentId,
      recordedBy: 'payment',
    });
    const told = await tenant.told(id);
    expect(told.at(-1)?.data).toMatchObject({ kind: 'REDEEMED', points: -30, paymentId });
    expect(told).toHaveLength(2);
  });

  it('are free again when they are released, and never held for that payment again', async () => {
    const [tenant, id] = await withPoints(100);
    const ids = { paymentId: newId(), orderId: newId() };
    await tenant.hold(id, 30, ids);
    expect(await tenant.release(ids.paymentId)).toBe('RELEASED');
    expect(await tenant.release(ids.paymentId)).toBe('RELEASED');
    expect(await figures(tenant, id)).toEqual([100, 0, 100]);
    expect(await tenant.hold(id, 30, ids)).toMatchObject({ reason: 'payment_released' });
    expect(await tenant.keep(ids.paymentId)).toBe('RELEASED');
    expect(await tenant.history(id)).toHaveLength(1);
  });

  it('come back to where they were when they are released after they were redeemed', async () => {
    const [tenant, id] = await withPoints(0, { expiryMonths: 2 });
    await tenant.apply(
      tenant.completed(aSale(2000, { customerId: id, businessDate: '2029-12-01' })),
      tenant.completed(aSale(1000, { customerId: id, businessDate: '2030-01-01' })),
    );
    const { paymentId } = await tenant.hold(id, 25);
    await tenant.keep(paymentId);
    expect((await tenant.account(id))['expiringSoon']).toEqual([
      { points: 5, expiresOn: '2030-03-31' },
    ]);
    expect(await tenant.release(paymentId)).toBe('RELEASED');
    expect(await tenant.release(paymentId)).toBe('RELEASED');
    expect((await tenant.account(id))['expiringSoon']).toEqual([
      { points: 20, expiresOn: '2030-02-28' },
      { points: 10, expiresOn: '2030-03-31' },
    ]);
    expect((await tenant.history(id))[0]).toMatchObject({
      kind: 'RETURNED',
      points: 25,
      balance: 30,
      paymentId,
    });
  });

  it('are none for a payment that never held any: no error, and never later', async () => {
    const [tenant, id] = await withPoints(100);
    const ids = { paymentId: newId(), orderId: newId() };
    expect(await tenant.keep(ids.paymentId)).toBe('NONE');
    expect(await tenant.release(ids.paymentId)).toBe('NONE');
    expect(await tenant.release(ids.paymentId)).toBe('NONE');
    expect(await tenant.hold(id, 5, ids)).toMatchObject({ reason: 'payment_released' });
    expect(await figures(tenant, id)).toEqual([100, 0, 100]);
  });

  it('are refused where there are too few; their worth is told', async () => {
    const [tenant, id] = await withPoints(100, { redeemPoints: 3, redeemMinor: 2 });
    expect(await tenant.hold(id, 67)).toEqual({
      __typename: 'PointsNotEnough',
      points: 100,
      worthMinor: 66,
    });
    expect(await tenant.hold(newId(), 1)).toMatchObject({ points: 0, worthMinor: 0 });
  });

  it.each([
    ['currency_differs', {}, 10, { currency: 'EUR' }],
    ['amount_invalid', {}, 0, {}],
    ['below_minimum', { minimumRedeemPoints: 50 }, 49, {}],
    ['programme_inactive', { isActive: false }, 10, {}],
  ])('are refused: %s', async (reason, terms, amountMinor, overrides) => {
    const [tenant, id] = await withPoints(100, terms);
    expect(await tenant.hold(id, amountMinor, overrides)).toEqual({
      __typename: 'PointsNotRedeemable',
      reason,
    });
  });

  it('are refused without a programme', async () => {
    const tenant = aTenant(shop);
    const id = newId();
    await tenant.adjust(id, 100);
    expect(await tenant.hold(id, 1)).toMatchObject({ reason: 'programme_inactive' });
  });
});

describe('many payments at once', () => {
  it('never hold more than there is', async () => {
    const [tenant, id] = await withPoints(100);
    const held = await Promise.all(Array.from({ length: 8 }, () => tenant.hold(id, 30)));
    const kinds = held.map(({ __typename }) => __typename);
    expect(kinds.filter((kind) => kind === 'PointsHeld')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'PointsNotEnough')).toHaveLength(5);
    expect(await figures(tenant, id)).toEqual([100, 90, 10]);
  });

  it('are one where they are the same', async () => {
    const [tenant, id] = await withPoints(100);
    const ids = { paymentId: newId(), orderId: newId() };
    const held = await Promise.all(Array.from({ length: 4 }, () => tenant.hold(id, 30, ids)));
    expect(new Set(held.map(({ points }) => points))).toEqual(new Set([30]));
    const kept = await Promise.all(Array.from({ length: 4 }, () => tenant.keep(ids.paymentId)));
    expect(kept).toEqual(['KEPT', 'KEPT', 'KEPT', 'KEPT']);
    expect(await figures(tenant, id)).toEqual([70, 0, 70]);
    const released = await Promise.all([1, 2, 3].map(() => tenant.release(ids.paymentId)));
    expect(released).toEqual(['RELEASED', 'RELEASED', 'RELEASED']);
    expect(await figures(tenant, id)).toEqual([100, 0, 100]);
  });

  it('end as one of both where keeping and releasing meet', async () => {
    const [tenant, id] = await withPoints(100);
    const { paymentId } = await tenant.hold(id, 30);
    const [, released] = await Promise.all([tenant.keep(paymentId), tenant.release(paymentId)]);
    expect(released).toBe('RELEASED');
    expect(await figures(tenant, id)).toEqual([100, 0, 100]);
  });

  it('leave no hold where holding and releasing meet', async () => {
    const [tenant, id] = await withPoints(100);
    for (let round = 0; round < 5; round += 1) {
      const ids = { paymentId: newId(), orderId: newId() };
      await Promise.all([tenant.hold(id, 30, ids), tenant.release(ids.paymentId)]);
      await tenant.release(ids.paymentId);
    }
    expect(await figures(tenant, id)).toEqual([100, 0, 100]);
  });
});

describe('a hold that nobody keeps', () => {
  it('ends after 900 seconds, in every tenant, and what was kept stays', async () => {
    const [[one, first], [other, second]] = [await withPoints(100), await withPoints(100)];
    const { paymentId } = await one.hold(first, 30);
    const { paymentId: kept } = await one.hold(first, 20);
    await one.keep(kept);
    await other.hold(second, 40);
    shop.pass(899);
    await job('expireHolds');
    expect(await figures(one, first)).toEqual([80, 30, 50]);
    shop.pass(1);
    await Promise.all([job('expireHolds'), job('expireHolds')]);
    expect(await figures(one, first)).toEqual([80, 0, 80]);
    expect(await figures(other, second)).toEqual([100, 0, 100]);
    expect(await one.keep(paymentId)).toBe('RELEASED');
    expect(await one.keep(kept)).toBe('KEPT');
  });
});
