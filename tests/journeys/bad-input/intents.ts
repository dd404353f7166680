import { randomUUID } from 'node:crypto';
import { newArticle, receive, stockOf } from '../../support/goods.ts';
import { cash, charge, sell } from '../../support/sale.ts';
import type { Trial } from './trial.ts';

/** Keys make a sale happen once, whatever the network does; stock is sold once, whoever asks. */
export function sellsOnceAnIntent({ harbour }: Trial): void {
  it('answers the same order to the same key and body', async () => {
    const cashier = await harbour().as('cashier');
    const bread = await newArticle(harbour(), { stock: 5 });
    const sale = { key: randomUUID(), lines: [{ sku: bread.sku }], tenders: [cash(2_000)] };
    const first = await sell(cashier, sale);
    expect(first.__typename).toBe('Order');
    expect(await sell(cashier, sale)).toEqual(first);
    expect(await stockOf(cashier, bread.sku)).toMatchObject({ onHand: '4' });
  });

  it('answers the same refusal to the same key and body, even when the goods have come since', async () => {
    const cashier = await harbour().as('cashier');
    const bread = await newArticle(harbour(), { stock: 0 });
    const sale = { key: randomUUID(), lines: [{ sku: bread.sku }], tenders: [cash()] };
    const first = await sell(cashier, sale);
    expect(first.__typename).toBe('InsufficientStock');
    await receive(harbour(), bread.variantId, 5);
    expect(await sell(cashier, sale)).toEqual(first);
  });

  it('refuses the same key with another body', async () => {
    const cashier = await harbour().as('cashier');
    const bread = await newArticle(harbour(), { stock: 5 });
    const sale = { key: randomUUID(), lines: [{ sku: bread.sku }], tenders: [cash(2_000)] };
    await sell(cashier, sale);
    expect(await charge(cashier, { ...sale, tenders: [cash(3_000)] })).toMatchObject({
      data: null,
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await stockOf(cashier, bread.sku)).toMatchObject({ onHand: '4' });
  });

  it.each([
    ['no signs', ''],
    ['too many signs', 'k'.repeat(201)],
  ])('refuses a key of %s', async (_name, key) => {
    const cashier = await harbour().as('cashier');
    const sale = { key, lines: [{ sku: 'x' }], tenders: [cash()] };
    expect(await charge(cashier, sale)).toMatchObject({ data: null, code: 'BAD_USER_INPUT' });
  });

  it('sells once when the same key arrives eight times at once', async () => {
    const cashier = await harbour().as('cashier');
    const bread = await newArticle(harbour(), { stock: 8 });
    const sale = { key: randomUUID(), lines: [{ sku: bread.sku }], tenders: [cash()] };
    const answers = await Promise.all(Array.from({ length: 8 }, () => charge(cashier, sale)));
    const ids = answers.flatMap(({ data }) => data?.completeSale.id ?? []);
    const codes = answers.flatMap(({ code }) => code ?? []);
    expect(new Set(ids).size).toBe(1);
    expect(new Set(codes).size).toBeLessThanOrEqual(1);
    for (const code of codes) expect(code).toBe('IDEMPOTENCY_IN_PROGRESS');
    expect(ids.length + codes.length).toBe(8);
    expect((await sell(cashier, sale)).id).toBe(ids[0]);
    expect(await stockOf(cashier, bread.sku)).toMatchObject({ onHand: '7', reserved: '0' });
  });

  it('sells the last one to one of two tills', async () => {
    const [first, second] = harbour().registerIds;
    const tills = [await harbour().as('cashier', first), await harbour().as('cashier', second)];
    const cake = await newArticle(harbour(), { stock: 1 });
    const sale = { lines: [{ sku: cake.sku }], tenders: [cash()] };
    const outcomes = await Promise.all(tills.map((till) => sell(till, sale)));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'InsufficientStock',
      'Order',
    ]);
    expect(outcomes).toContainEqual(
      expect.objectContaining({
        shortages: [expect.objectContaining({ line: 1, requested: '1', available: '0' })],
      }),
    );
    const [till] = tills;
    if (till) expect(await stockOf(till, cake.sku)).toMatchObject({ onHand: '0', reserved: '0' });
  });
}
