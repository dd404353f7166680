import { randomUUID } from 'node:crypto';
import { newArticle, stockOf, type Article } from '../../support/goods.ts';
import { card, cash, coupon, sell, type Tender } from '../../support/sale.ts';
import type { Person } from '../../support/shop.ts';
import type { Trial } from './trial.ts';

/** Tenders that do not pay what is due: nothing is sold, held or charged. */
export function refusesBadTenders({ harbour }: Trial): void {
  let cashier: Person;
  let bread: Article;

  beforeAll(async () => {
    cashier = await harbour().as('cashier');
    bread = await newArticle(harbour(), { stock: 5 });
  });

  const pay = (...tenders: Tender[]) => sell(cashier, { lines: [{ sku: bread.sku }], tenders });
  const shortBy = (decimal: string) => ({
    __typename: 'TendersFallShort',
    due: { decimal: '10.00' },
    shortBy: { decimal },
  });
  const paymentsOf = async (orderId: string) => {
    const { data } = await cashier.ask<{
      order: { status: string; payments: { status: string; failureReason: string | null }[] };
    }>('query Paid($id: ID!) { order(id: $id) { status payments { status failureReason } } }', {
      id: orderId,
    });
    return data?.order;
  };

  it('is refused with how much is missing when the cash is too little', async () => {
    expect(await pay(cash(999))).toMatchObject(shortBy('0.01'));
    expect(await pay(coupon(400), cash(500))).toMatchObject(shortBy('1.00'));
    expect(await pay()).toMatchObject(shortBy('10.00'));
  });

  it('gives no change on coupons and cards', async () => {
    const refusal = { __typename: 'TendersExceedDue', due: { decimal: '10.00' } };
    expect(await pay(coupon(1_001))).toMatchObject(refusal);
    expect(await pay(card('sim_approve', 1_001))).toMatchObject(refusal);
  });

  it.each([
    ['nothing', cash(0), 1],
    ['less than nothing', cash(-1_000), 1],
    ['cash of no amount', { type: 'CASH' } as const, 1],
  ])('is refused when it is %s', async (_name, tender, number) => {
    expect(await pay(tender)).toMatchObject({ __typename: 'TendersInvalid', tender: number });
  });

  it('is refused when the card is declined, and the coupon beside it is given back', async () => {
    const orderId = randomUUID();
    const outcome = await sell(cashier, {
      orderId,
      lines: [{ sku: bread.sku }],
      tenders: [coupon(300), card('sim_decline')],
    });
    expect(outcome).toMatchObject({
      __typename: 'CardDeclined',
      declineReason: 'insufficient_funds',
    });
    const order = await paymentsOf(orderId);
    expect(order?.status).toBe('FAILED');
    expect(order?.payments).toHaveLength(2);
    for (const { status } of order?.payments ?? []) expect(['VOIDED', 'FAILED']).toContain(status);
    expect(order?.payments[1]?.failureReason).toBe('insufficient_funds');
  });

  it('has sold, held and charged nothing of all this', async () => {
    expect(await stockOf(cashier, bread.sku)).toEqual({
      onHand: '5',
      reserved: '0',
      available: '5',
    });
  });

  it('is waited for while the provider is silent: the goods are held, and nothing is sold', async () => {
    const rolls = await newArticle(harbour(), { stock: 5 });
    const sale = {
      key: randomUUID(),
      lines: [{ sku: rolls.sku }],
      tenders: [card('sim_silent')],
    };
    const first = await sell(cashier, sale);
    expect(first).toMatchObject({ __typename: 'PaymentPending', code: 'PaymentPending' });
    expect(await sell(cashier, sale)).toEqual(first);
    expect(await paymentsOf(first.pendingOrderId ?? '')).toMatchObject({
      status: 'PENDING',
      payments: [{ status: 'CREATED' }],
    });
    expect(await stockOf(cashier, rolls.sku)).toMatchObject({ onHand: '5', reserved: '1' });
  });

  it('is found again, not charged again, where the answer was lost on the way', async () => {
    const key = randomUUID();
    const sale = { key, lines: [{ sku: bread.sku }], tenders: [card('sim_timeout')] };
    const outcome = await sell(cashier, sale);
    expect(outcome.__typename).toBe('Order');
    expect(await paymentsOf(outcome.id ?? '')).toMatchObject({
      status: 'COMPLETED',
      payments: [{ status: 'CAPTURED' }],
    });
    expect(await sell(cashier, sale)).toEqual(outcome);
  });

  it('completes the sale when the provider answers late', async () => {
    const sale = {
      key: randomUUID(),
      lines: [{ sku: bread.sku }],
      tenders: [card('sim_late')],
    };
    const first = await sell(cashier, sale);
    expect(first.__typename).toBe('PaymentPending');
    let outcome = first;
    // Asked for again every 5 s; 30 s after a question that was lost on the way.
    for (let tries = 0; tries < 200 && outcome.__typename === 'PaymentPending'; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      const { data } = await cashier.ask<{ order: { status: string } }>(
        'query Status($id: ID!) { order(id: $id) { status } }',
        { id: first.pendingOrderId },
      );
      if (data?.order.status === 'COMPLETED') outcome = await sell(cashier, sale);
    }
    expect(outcome).toMatchObject({ __typename: 'Order', id: first.pendingOrderId });
    expect(await paymentsOf(outcome.id ?? '')).toMatchObject({
      payments: [{ status: 'CAPTURED' }],
    });
  }, 60_000);
}
