import { newId } from '@novapos/chassis';
import { aTenant, ofRole, openLoyalty, pointADollar, type Loyalty } from './examples.ts';

let shop: Loyalty;
beforeAll(async () => {
  shop = await openLoyalty();
});
afterAll(() => shop.close());

const silver = { name: 'Silver', thresholdPoints: 100, earnMultiplierBasisPoints: 15_000 };
const member = { name: 'Member', thresholdPoints: 0 };

describe('a programme', () => {
  it('is none until it is set, then what it was set to', async () => {
    const tenant = aTenant(shop);
    const cashier = ofRole('cashier', tenant.tenantId);
    const read = `{ loyaltyProgramme { version currency tiers { name } } }`;
    expect(await tenant.asked(cashier, read)).toBeNull();
    const set = await tenant.setProgramme({ expiryMonths: 12, tiers: [silver, member] });
    expect(set).toEqual({
      __typename: 'LoyaltyProgramme',
      ...pointADollar,
      isActive: true,
      earnRounding: 'FLOOR',
      minimumRedeemPoints: 0,
      expiryMonths: 12,
      tierWindowMonths: null,
      version: 1,
      changedAt: shop.at().toISOString(),
      tiers: [{ ...member, earnMultiplierBasisPoints: 10_000 }, silver],
    });
    expect(await tenant.asked(cashier, read)).toEqual({
      version: 1,
      currency: 'USD',
      tiers: [{ name: 'Member' }, { name: 'Silver' }],
    });
  });

  it('is not changed by who read an older one', async () => {
    const tenant = aTenant(shop);
    expect(await tenant.setProgramme({ version: 3 })).toMatchObject({
      code: 'LoyaltyProgrammeChangedMeanwhile',
      currentVersion: 0,
    });
    await tenant.setProgramme();
    expect(await tenant.setProgramme({ version: 1, pointsPerUnit: 2 })).toMatchObject({
      version: 2,
    });
    expect(await tenant.setProgramme({ version: 1, pointsPerUnit: 3 })).toMatchObject({
      code: 'LoyaltyProgrammeChangedMeanwhile',
      currentVersion: 2,
    });
  });

  it('is set once an intent', async () => {
    const tenant = aTenant(shop);
    const idempotencyKey = newId();
    await tenant.setProgramme({ idempotencyKey });
    expect(await tenant.setProgramme({ idempotencyKey })).toMatchObject({ version: 1 });
    await expect(tenant.setProgramme({ idempotencyKey, unitMinor: 7 })).rejects.toThrow(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  it('says all that is wrong with it', async () => {
    const tenant = aTenant(shop);
    expect(await tenant.setProgramme({ currency: 'XX', unitMinor: 0 })).toMatchObject({
      code: 'LoyaltyProgrammeInvalid',
      problems: [{ field: 'currency' }, { field: 'unitMinor' }],
    });
  });

  it('keeps its currency once points were given', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme();
    expect(await tenant.setProgramme({ currency: 'EUR' })).toMatchObject({ currency: 'EUR' });
    await tenant.adjust(newId(), 10);
    expect(await tenant.setProgramme({ currency: 'USD' })).toMatchObject({
      code: 'LoyaltyProgrammeInvalid',
      problems: [{ field: 'currency' }],
    });
  });

  it('is one, though two set it up at once', async () => {
    const tenant = aTenant(shop);
    const set = await Promise.all([tenant.setProgramme(), tenant.setProgramme()]);
    expect(set.map(({ __typename }) => __typename)).toEqual([
      'LoyaltyProgramme',
      'LoyaltyProgramme',
    ]);
    const cashier = ofRole('cashier', tenant.tenantId);
    expect(await tenant.asked(cashier, '{ loyaltyProgramme { version } }')).toEqual({ version: 2 });
  });
});

describe('points given or taken by hand', () => {
  it('are a line of the ledger with its reason, and told', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme({ expiryMonths: 1 });
    const customerId = newId();
    expect(await tenant.adjust(customerId, 40)).toMatchObject({
      __typename: 'PointsAdjusted',
      entry: {
        kind: 'ADJUSTED',
        points: 40,
        balance: 40,
        orderId: null,
        paymentId: null,
        reason: 'goodwill',
        expiresOn: '2030-02-28',
        recordedBy: ofRole('admin', tenant.tenantId).subject,
      },
      account: { points: 40, availablePoints: 40 },
    });
    expect(await tenant.adjust(customerId, -15)).toMatchObject({
      entry: { points: -15, balance: 25, expiresOn: null },
      account: { points: 25 },
    });
    expect(
      (await tenant.told(customerId)).map(({ data }) => [data['kind'], data['points']]),
    ).toEqual([
      ['ADJUSTED', 40],
      ['ADJUSTED', -15],
    ]);
  });

  it('are changed once an intent, also where it was refused', async () => {
    const tenant = aTenant(shop);
    const customerId = newId();
    const idempotencyKey = newId();
    const first = await tenant.adjust(customerId, 10, { idempotencyKey });
    expect(await tenant.adjust(customerId, 10, { idempotencyKey })).toEqual(first);
    await expect(tenant.adjust(customerId, 11, { idempotencyKey })).rejects.toThrow('REUSED');
    const refused = { idempotencyKey: newId() };
    expect(await tenant.adjust(customerId, -20, refused)).toMatchObject({ availablePoints: 10 });
    await tenant.adjust(customerId, 100);
    expect(await tenant.adjust(customerId, -20, refused)).toMatchObject({
      code: 'PointsBelowZero',
      availablePoints: 10,
    });
    expect((await tenant.account(customerId)).points).toBe(110);
  });

  it('never go below what is available, though many take at once', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme();
    const customerId = newId();
    await tenant.adjust(customerId, 100);
    await tenant.hold(customerId, 40);
    const taken = await Promise.all(
      Array.from({ length: 5 }, () => tenant.adjust(customerId, -25)),
    );
    const codes = taken.map(({ __typename }) => __typename).sort();
    expect(codes).toEqual([
      'PointsAdjusted',
      'PointsAdjusted',
      'PointsBelowZero',
      'PointsBelowZero',
      'PointsBelowZero',
    ]);
    expect(await tenant.account(customerId)).toMatchObject({
      points: 50,
      heldPoints: 40,
      availablePoints: 10,
    });
  });

  it('are refused for customers that are unknown or erased, and for what is no adjustment', async () => {
    const tenant = aTenant(shop);
    const [unknown, erased] = [newId(), newId()];
    shop.customers.unknown.add(unknown);
    shop.customers.erased.add(erased);
    expect(await tenant.adjust('nobody', 1)).toMatchObject({ code: 'LoyaltyCustomerUnknown' });
    expect(await tenant.adjust(unknown, 1)).toMatchObject({ code: 'LoyaltyCustomerUnknown' });
    expect(await tenant.adjust(erased, 1)).toMatchObject({ code: 'LoyaltyCustomerErased' });
    expect(await tenant.adjust(newId(), 0, { reason: ' ' })).toMatchObject({
      code: 'PointsAdjustmentInvalid',
      problems: [{ field: 'points' }, { field: 'reason' }],
    });
  });
});
