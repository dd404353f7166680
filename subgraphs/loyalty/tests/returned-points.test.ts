import { newId } from '@novapos/chassis';
import fc from 'fast-check';
import { lotsReturned, pointsReturned } from '../src/domain/hold.ts';
import { sumOf } from '../src/domain/lots.ts';
import { aSale, aTenant, openLoyalty, type Loyalty } from './examples.ts';

let shop: Loyalty;
beforeAll(async () => {
  shop = await openLoyalty();
});
afterAll(async () => {
  await shop.running.jobs['checkPoints']?.();
  await shop.close();
});

async function redeemed(points: number, amountMinor: number) {
  const tenant = aTenant(shop);
  await tenant.setProgramme({ redeemPoints: 3, redeemMinor: 2 });
  const id = newId();
  await tenant.adjust(id, points);
  const { paymentId } = await tenant.hold(id, amountMinor);
  await tenant.keep(paymentId);
  const left = async () => (await tenant.account(id)).points;
  return { tenant, id, paymentId, left };
}

describe('points whose payment goes back part by part', () => {
  it('come back by their share, all of them with the last part', async () => {
    const { tenant, id, paymentId, left } = await redeemed(100, 7);
    expect(await left()).toBe(89);
    expect(await tenant.giveBack(paymentId, 2)).toBe('KEPT');
    expect(await left()).toBe(92);
    expect(await tenant.giveBack(paymentId, 7)).toBe('RELEASED');
    expect(await left()).toBe(100);
    const lines = (await tenant.history(id)).filter(({ kind }) => kind === 'RETURNED');
    expect(lines.map(({ points }) => points)).toEqual([8, 3]);
  });

  it('come back once, however often and in whatever order it is asked, also at once', async () => {
    const { tenant, paymentId, left } = await redeemed(100, 60);
    await Promise.all([20, 40, 20, 40].map((minor) => tenant.giveBack(paymentId, minor)));
    expect(await left()).toBe(70);
    expect(await tenant.giveBack(paymentId, 20)).toBe('KEPT');
    expect(await left()).toBe(70);
  });

  it('come back whole when the payment is released after a part', async () => {
    const { tenant, paymentId, left } = await redeemed(100, 60);
    await tenant.giveBack(paymentId, 20);
    expect(await tenant.release(paymentId)).toBe('RELEASED');
    expect(await tenant.release(paymentId)).toBe('RELEASED');
    expect(await tenant.giveBack(paymentId, 60)).toBe('RELEASED');
    expect(await left()).toBe(100);
  });

  it('stay held or unheld where they were not redeemed', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme();
    const id = newId();
    await tenant.adjust(id, 50);
    const { paymentId } = await tenant.hold(id, 20);
    expect(await tenant.giveBack(paymentId, 20)).toBe('HELD');
    expect(await tenant.giveBack(newId(), 20)).toBe('NONE');
    expect(await tenant.account(id)).toMatchObject({ points: 50, heldPoints: 20 });
  });

  it('are exactly those that were taken, lot by lot', () => {
    const day = fc.constantFrom('2030-01-31', '2030-02-28', '2030-03-31', null);
    const lots = fc.uniqueArray(
      fc.record({ expiresOn: day, points: fc.integer({ min: 1, max: 99 }) }),
      {
        selector: ({ expiresOn }) => expiresOn,
        minLength: 1,
      },
    );
    const parts = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 6 });
    fc.assert(
      fc.property(lots, parts, fc.integer({ min: 1, max: 500 }), (taken, cuts, amountMinor) => {
        const points = sumOf(taken);
        const totals = [...cuts.map((cut) => Math.min(cut, amountMinor)), amountMinor];
        const back = new Map<string | null, number>();
        let returned = 0;
        for (const total of totals.toSorted((one, other) => one - other)) {
          const upTo = pointsReturned({ points, amountMinor }, total);
          for (const lot of lotsReturned({ taken, returned }, upTo - returned)) {
            back.set(lot.expiresOn, (back.get(lot.expiresOn) ?? 0) + lot.points);
          }
          returned = upTo;
        }
        expect(back).toEqual(new Map(taken.map((lot) => [lot.expiresOn, lot.points])));
      }),
    );
  });
});

describe('what a sale earned', () => {
  it('is taken back by shares, and nothing is left once all parts went back', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme();
    const customerId = newId();
    const sale = aSale(1000, { customerId });
    await tenant.apply(tenant.completed(sale));
    const left: number[] = [];
    for (const totalMinor of [333, 333, 334]) {
      await tenant.apply(tenant.refunded(sale, totalMinor));
      left.push((await tenant.account(customerId)).points);
    }
    expect(left).toEqual([7, 4, 0]);
  });
});
