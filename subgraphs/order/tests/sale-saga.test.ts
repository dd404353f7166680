import { newId } from '@novapos/chassis';
import { contradictions } from './agreement.ts';
import { ids } from './examples.ts';
import { manager, openTestShop, type TestShop } from './shop.ts';

let shop: TestShop;

beforeAll(async () => {
  shop = await openTestShop();
});

beforeEach(() => shop.reset());

afterAll(() => shop.close());

const losses = (['ReserveStock', 'TakePayments', 'ConsumeStock'] as const).flatMap((operation) =>
  (['before', 'after'] as const).map((when) => [operation, when] as const),
);

describe('a sale that loses a peer in its midst', () => {
  it.each(losses)(
    'is never half done: %s, %s it was done, then the sweeper',
    async (operation, when) => {
      const key = newId();
      shop.loseAt(operation, when);
      const first = await shop.sell({ idempotencyKey: key });
      shop.pass(31);
      await shop.settle();
      expect(await contradictions(shop)).toEqual([]);

      const again = await shop.sell({ idempotencyKey: key });
      expect(again).toMatchObject({ status: 'COMPLETED', receiptNumber: 'R1-000001' });
      await shop.settle();
      expect(await contradictions(shop)).toEqual([]);
      expect(first.__typename).toBe(operation === 'ConsumeStock' ? 'Order' : 'UNAVAILABLE');
    },
  );

  it.each(losses)('is sold by the same key: %s, %s it was done', async (operation, when) => {
    const key = newId();
    shop.loseAt(operation, when);
    await shop.sell({ idempotencyKey: key });
    shop.pass(31);
    const again = await shop.sell({ idempotencyKey: key });
    expect(again).toMatchObject({ status: 'COMPLETED', receiptNumber: 'R1-000001' });
    shop.pass(31);
    await shop.settle();
    expect(await contradictions(shop)).toEqual([]);
    expect(await shop.query('select 1 from "order".orders')).toHaveLength(1);
  });

  it('can be tried again at once where no money was asked for', async () => {
    const key = newId();
    shop.loseAt('ReserveStock', 'after');
    await shop.sell({ idempotencyKey: key });
    expect(await shop.sell({ idempotencyKey: key })).toMatchObject({ status: 'COMPLETED' });
  });

  it('is not tried again at once while money may be on its way', async () => {
    const key = newId();
    shop.loseAt('TakePayments', 'before');
    await shop.sell({ idempotencyKey: key });
    const again = await shop.sell({ idempotencyKey: key });
    expect(again.__typename).toBe('IDEMPOTENCY_IN_PROGRESS');
  });

  it("keeps the till's own order id through a sale that was given up", async () => {
    const orderId = newId();
    const input = { idempotencyKey: newId(), orderId, reference: 'basket' };
    shop.loseAt('TakePayments', 'before');
    await shop.sell(input);
    shop.pass(31);
    await shop.settle();
    expect(await shop.sell(input)).toMatchObject({ id: orderId, status: 'COMPLETED' });
    await shop.settle();
    expect(await contradictions(shop)).toEqual([]);
  });

  it('fails with the declined card when the answer was lost', async () => {
    const input = {
      idempotencyKey: newId(),
      tenders: [{ type: 'CARD', cardToken: 'sim_decline' }],
    };
    shop.loseAt('TakePayments', 'after');
    await shop.sell(input);
    shop.pass(31);
    await shop.settle();
    expect(await contradictions(shop)).toEqual([]);
    expect((await shop.sell(input)).__typename).toBe('CardDeclined');
  });

  it('stays to be undone while stock can not be released', async () => {
    const input = {
      idempotencyKey: newId(),
      tenders: [{ type: 'CARD', cardToken: 'sim_decline' }],
    };
    shop.loseAt('ReleaseStock', 'before');
    expect((await shop.sell(input)).__typename).toBe('UNAVAILABLE');
    shop.pass(31);
    await shop.settle();
    expect(await contradictions(shop)).toEqual([]);
    expect((await shop.sell(input)).__typename).toBe('CardDeclined');
  });
});

describe('a silent provider', () => {
  const input = { idempotencyKey: 'silent', tenders: [{ type: 'CARD', cardToken: 'sim_timeout' }] };

  it('leaves the sale pending until it answers; asking again changes nothing', async () => {
    expect(await shop.sell(input)).toMatchObject({ __typename: 'PaymentPending' });
    expect(await shop.sell(input)).toMatchObject({ __typename: 'PaymentPending' });
    await shop.settle();
    const pending = await shop.query<{ status: string }>('select status from "order".orders');
    expect(pending).toEqual([{ status: 'PENDING' }]);

    shop.payment.answerLate();
    shop.pass(6);
    await shop.settle();
    expect(await contradictions(shop)).toEqual([]);
    expect(await shop.sell(input)).toMatchObject({ status: 'COMPLETED' });
    expect(shop.payment.takings.size).toBe(1);
  });

  it('is asked again by the same key at once', async () => {
    await shop.sell(input);
    shop.payment.answerLate();
    expect(await shop.sell(input)).toMatchObject({ status: 'COMPLETED' });
    await shop.settle();
    expect(await contradictions(shop)).toEqual([]);
  });
});

describe('a sale that takes longer than it may', () => {
  const overrun = async (): Promise<void> => {
    shop.pass(31);
    await shop.settle();
  };

  it('asks for no money any more once its time is up', async () => {
    shop.interrupt({ operation: 'ReserveStock', when: 'after', happens: overrun });
    expect((await shop.sell()).__typename).toBe('TIMEOUT');
    expect(shop.payment.takings.size).toBe(0);
    expect(await contradictions(shop)).toEqual([]);
  });

  it('gives back what it took after it had been given up', async () => {
    shop.interrupt({ operation: 'TakePayments', when: 'before', happens: overrun });
    expect((await shop.sell()).__typename).toBe('IDEMPOTENCY_IN_PROGRESS');
    expect(shop.payment.takings.size).toBe(1);
    expect(await contradictions(shop)).toEqual([]);
  });

  it('finds itself completed by the sweeper, with one receipt', async () => {
    const key = newId();
    shop.interrupt({ operation: 'TakePayments', when: 'after', happens: overrun });
    expect((await shop.sell({ idempotencyKey: key })).__typename).toBe('IDEMPOTENCY_IN_PROGRESS');
    expect(await shop.sell({ idempotencyKey: key })).toMatchObject({ receiptNumber: 'R1-000001' });
    await shop.settle();
    expect(await contradictions(shop)).toEqual([]);
  });
});

describe('several at once on what was left', () => {
  it('sell it once: two sweepers and two tries with its key', async () => {
    const key = newId();
    shop.loseAt('TakePayments', 'after');
    await shop.sell({ idempotencyKey: key });
    shop.pass(31);
    const sell = () => shop.sell({ idempotencyKey: key });
    await Promise.all([shop.settle(), sell(), shop.settle(), sell()]);
    await shop.settle();
    expect(await sell()).toMatchObject({ receiptNumber: 'R1-000001' });
    expect(await contradictions(shop)).toEqual([]);
  });
});

describe('a database that is gone in the midst of a sale', () => {
  it('leaves nothing half done, and sells by the same key when it is back', async () => {
    const key = newId();
    const [{ name } = { name: '' }] = await shop.query<{ name: string }>(
      'select current_database() as name',
    );
    const happens = async (): Promise<void> => {
      await shop.query(`alter database ${name} connection limit 0`);
      await shop.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = $1 and usename = 'novapos_order'`,
        [name],
      );
      // The pool hears of it a moment later.
      await new Promise((resolve) => setTimeout(resolve, 100));
    };
    shop.interrupt({ operation: 'TakePayments', when: 'after', happens });
    expect((await shop.sell({ idempotencyKey: key })).__typename).toBe('UNAVAILABLE');
    expect((await shop.sell()).__typename).toBe('UNAVAILABLE');

    await shop.query(`alter database ${name} connection limit -1`);
    shop.pass(31);
    expect(await shop.sell({ idempotencyKey: key })).toMatchObject({ receiptNumber: 'R1-000001' });
    expect(await shop.sell()).toMatchObject({ receiptNumber: 'R1-000002' });
    await shop.settle();
    expect(await contradictions(shop)).toEqual([]);
    expect(shop.inventory.onHandOf(ids.coffee)).toBe(998_000);
  });
});

describe('receipt numbers', () => {
  it('count up without a gap, however many sell at once and whatever fails', async () => {
    const decline = { tenders: [{ type: 'CARD', cardToken: 'sim_decline' }] };
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_each, index) => shop.sell(index % 4 === 0 ? decline : {})),
    );
    const numbers = answers
      .flatMap((answer) => ('receiptNumber' in answer ? [answer.receiptNumber] : []))
      .sort();
    const expected = Array.from({ length: 15 }, (_each, index) => index + 1);
    expect(numbers).toEqual(expected.map((number) => `R1-${String(number).padStart(6, '0')}`));
    await shop.settle();
    expect(await contradictions(shop)).toEqual([]);
  });

  it('belong to their register', async () => {
    const second = { registerId: ids.secondRegister };
    expect(await shop.sell({}, manager(second))).toMatchObject({ receiptNumber: 'R2-000001' });
    expect(await shop.sell()).toMatchObject({ receiptNumber: 'R1-000001' });
  });

  it('grow past six digits', async () => {
    await shop.sell();
    await shop.query('update "order".receipt_counters set last_number = 999999');
    expect(await shop.sell()).toMatchObject({ receiptNumber: 'R1-1000000' });
  });
});
