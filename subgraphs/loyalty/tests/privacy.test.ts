import { newId } from '@novapos/chassis';
import { aSale, aTenant, openLoyalty, type Loyalty } from './examples.ts';

let shop: Loyalty;
beforeAll(async () => {
  shop = await openLoyalty();
});
afterAll(async () => {
  await shop.running.jobs['checkPoints']?.();
  await shop.close();
});

describe('a customer who is to be forgotten', () => {
  it('has no points, holds nothing, is told nothing of, and earns no more', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme();
    const id = newId();
    const sale = aSale(1000, { customerId: id });
    await tenant.apply(tenant.completed(sale));
    await tenant.adjust(id, 5, { reason: 'for the birthday of Ada' });
    const { paymentId } = await tenant.hold(id, 3);
    const { paymentId: kept } = await tenant.hold(id, 2);
    await tenant.keep(kept);
    const event = tenant.erasure(id);
    await tenant.apply(event);
    await tenant.apply(event);

    expect(await tenant.account(id)).toMatchObject({ points: 0, heldPoints: 0, isErased: true });
    const history = await tenant.history(id);
    expect(history[0]).toMatchObject({
      kind: 'ADJUSTED',
      points: -13,
      balance: 0,
      reason: null,
      recordedBy: 'customer',
    });
    expect(history.map(({ reason }) => reason)).toEqual([null, null, null, null]);
    expect(await shop.rows('select * from point_reasons where customer_id = $1', [id])).toEqual([]);

    await tenant.apply(
      tenant.completed(aSale(1000, { customerId: id })),
      tenant.refunded(sale, 500),
      tenant.voided(sale),
    );
    expect(await tenant.keep(paymentId)).toBe('RELEASED');
    expect(await tenant.release(kept)).toBe('RELEASED');
    expect(await tenant.hold(id, 1)).toMatchObject({ reason: 'customer_erased' });
    expect(await tenant.adjust(id, 1)).toMatchObject({ code: 'LoyaltyCustomerErased' });
    expect(await tenant.history(id)).toHaveLength(4);

    const told = await tenant.told(id);
    const answers = told.filter(({ type }) => type === 'loyalty.privacy-request-answered.v1');
    expect(answers.map(({ data }) => data)).toEqual([
      { ...(event.data as object), kind: 'ERASURE', part: null, at: shop.at().toISOString() },
    ]);
  });

  it('is forgotten though nothing is known, and though the points are below zero', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme();
    const [stranger, debtor] = [newId(), newId()];
    const sale = aSale(1000, { customerId: debtor });
    await tenant.apply(tenant.completed(sale));
    await tenant.keep((await tenant.hold(debtor, 10))['paymentId']);
    await tenant.apply(tenant.voided(sale));
    expect((await tenant.account(debtor)).points).toBe(-10);

    await tenant.apply(tenant.erasure(stranger), tenant.erasure(debtor));
    for (const id of [stranger, debtor]) {
      expect(await tenant.account(id)).toMatchObject({ points: 0, isErased: true });
      const types = (await tenant.told(id)).map(({ type }) => type);
      expect(types.at(-1)).toBe('loyalty.privacy-request-answered.v1');
    }
    expect((await tenant.history(debtor))[0]).toMatchObject({ kind: 'ADJUSTED', points: 10 });
    // Asked again, by another request, it answers again.
    await tenant.apply(tenant.erasure(debtor));
    expect((await tenant.told(debtor)).filter(({ type }) => type.includes('privacy'))).toHaveLength(
      2,
    );
  });
});

describe('a customer who asks what is kept', () => {
  it('is told points and lines, without words', async () => {
    const tenant = aTenant(shop);
    await tenant.setProgramme({ expiryMonths: 1 });
    const id = newId();
    const sale = aSale(1000, { customerId: id });
    await tenant.apply(tenant.completed(sale));
    await tenant.adjust(id, -4, { reason: 'for Ada' });
    const event = tenant.exportAsked(id);
    await tenant.apply(event);
    const answer = (await tenant.told(id)).at(-1)?.data;
    const at = shop.at().toISOString();
    const line = { orderId: null, paymentId: null, expiresOn: null, recordedAt: at };
    expect(answer).toEqual({
      ...(event.data as object),
      at,
      kind: 'EXPORT',
      part: {
        points: 6,
        heldPoints: 0,
        isErased: false,
        hasMoreEntries: false,
        entries: [
          { ...line, kind: 'ADJUSTED', points: -4, balance: 6 },
          {
            ...line,
            kind: 'EARNED',
            points: 10,
            balance: 10,
            orderId: sale.orderId,
            expiresOn: '2030-02-28',
          },
        ],
      },
    });
  });

  it('is told the newest thousand lines', async () => {
    const tenant = aTenant(shop);
    const id = newId();
    await tenant.adjust(id, 1);
    await shop.rows(
      `insert into point_entries (tenant_id, customer_id, sequence, id, kind, points, balance,
          recorded_by, recorded_at)
        select tenant_id, customer_id, n, gen_random_uuid(), kind, 1, n, recorded_by, recorded_at
          from point_entries, generate_series(2, 1001) as n where customer_id = $1`,
      [id],
    );
    await shop.rows(
      'update point_accounts set points = 1001, sequence = 1001 where customer_id = $1',
      [id],
    );
    await shop.rows('update point_lots set points = 1001 where customer_id = $1', [id]);

    await tenant.apply(tenant.exportAsked(id));
    const part = (await tenant.told(id)).at(-1)?.data['part'] as Record<string, unknown>;
    expect(part).toMatchObject({ points: 1001, hasMoreEntries: true });
    expect(part['entries']).toHaveLength(1000);
  });
});
