import pg from 'pg';
import { ids } from './examples.ts';
import { drawer, neighbour } from './shift-drawer.ts';
import { cashier, manager, openTestShop, type TestShop } from './shop.ts';

let shop: TestShop;
let till: ReturnType<typeof drawer>;

beforeAll(async () => {
  shop = await openTestShop();
  till = drawer(shop);
});

beforeEach(() => shop.reset());

afterAll(() => shop.close());

const stored = (text: string): Promise<{ id: string | null }[]> => shop.query(text);

describe('closing a shift', () => {
  it('books what is over or short, and keeps the report', async () => {
    const { id } = await till.open();
    await shop.sell();
    const closed = await till.close(id, { counted: { totalMinor: 10_400 }, note: ' one short ' });
    expect(closed).toMatchObject({
      status: 'CLOSED',
      expected: { amountMinor: 10_499 },
      difference: { amountMinor: -99 },
      closedBy: { id: cashier().subject },
      report: { kind: 'Z', sales: 1, total: { amountMinor: 499 } },
    });
    expect(closed.report.text).toContain('one short');
    // What happens to its sales afterwards is of other shifts.
    const { id: next } = await till.open();
    const [order] = await stored('select id from "order".orders');
    expect(await till.undo(order?.id ?? '')).toBe('Order');
    expect((await till.find(id))?.report).toEqual(closed.report);
    expect(await till.find(next)).toMatchObject({
      expected: { amountMinor: 10_000 - 499 },
      report: {
        sales: 0,
        voids: 1,
        total: { amountMinor: -499 },
        tenders: [{ type: 'CASH', amount: { amountMinor: -499 }, count: 0 }],
      },
    });
  });

  it('is done once an intent, and once at all', async () => {
    const { id } = await till.open();
    const input = { idempotencyKey: 'close-1' };
    const [one, two, other] = await Promise.all([
      till.close(id, input),
      till.close(id, input),
      till.close(id, { counted: { totalMinor: 1 } }),
    ]);
    const kinds = [one, two, other].map(({ __typename }) => __typename).sort();
    expect([
      ['Shift', 'Shift', 'ShiftClosed'],
      ['Shift', 'ShiftClosed', 'ShiftClosed'],
    ]).toContainEqual(kinds);
    const closings = await stored('select shift_id as id from "order".shift_closings');
    expect(closings).toEqual([{ id }]);
  });

  it('keeps the count blind for who may not read all shifts, until it is closed', async () => {
    const { id } = await till.open();
    await shop.sell();
    const blind = await till.find(id, cashier());
    expect(blind?.expected).toBeNull();
    expect(blind?.report.cash.expected).toBeNull();
    expect(blind?.report.text).not.toContain('Expected');
    expect((await till.find(id))?.report.text).toContain('Expected');
    const closed = await till.close(id, { counted: { totalMinor: 10_499 } });
    expect(closed).toMatchObject({
      expected: { amountMinor: 10_499 },
      difference: { amountMinor: 0 },
    });
  });

  it('waits for a sale that is under way, by the same key', async () => {
    const { id } = await till.open();
    await shop.sell({ tenders: [{ type: 'CARD', cardToken: 'sim_timeout' }] });
    const input = { idempotencyKey: 'close-2' };
    expect(await till.close(id, input)).toEqual({ __typename: 'SalesUnderWay' });
    shop.payment.answerLate();
    shop.pass(31);
    await shop.settle();
    expect(await till.close(id, input)).toMatchObject({ report: { sales: 1 } });
  });

  it('waits for a void that is under way', async () => {
    const { id } = await till.open();
    const sold = await shop.sell();
    shop.loseAt('RestockOrder', 'before');
    await expect(till.undo(sold.id)).rejects.toThrow('UNAVAILABLE');
    expect(await till.close(id)).toEqual({ __typename: 'SalesUnderWay' });
    shop.pass(31);
    await shop.settle();
    expect(await till.close(id)).toMatchObject({ difference: { amountMinor: 0 } });
  });

  it('cares about its own register alone', async () => {
    const { id } = await till.open({}, neighbour());
    await shop.sell({ tenders: [{ type: 'CARD', cardToken: 'sim_timeout' }] });
    expect(await till.close(id, {}, neighbour())).toMatchObject({ status: 'CLOSED' });
  });

  it('has each sale of the moment in its report or in none', async () => {
    const { id } = await till.open();
    let isOpen = true;
    const selling = async (): Promise<void> => {
      while (isOpen) await shop.sell();
    };
    const closing = async (): Promise<void> => {
      for (let answer = ''; answer !== 'Shift';) answer = (await till.close(id)).__typename;
      isOpen = false;
    };
    await Promise.all([selling(), selling(), closing()]);
    const [booked] = await shop.query<{ orders: number }>(
      'select count(*)::int as orders from "order".orders where shift_id = $1',
      [id],
    );
    expect((await till.find(id))?.report.sales).toBe(booked?.orders);
  });

  it('has the sale that it waited for', async () => {
    const { id } = await till.open();
    const client = new pg.Client({ connectionString: shop.serviceUrl });
    await client.connect();
    const waiting = async (count: number): Promise<void> => {
      const text = `select count(*)::int as count from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      const [found] = await shop.query<{ count: number }>(text);
      if (found?.count !== count) await waiting(count);
    };
    await client.query(`begin; select set_config('app.tenant_id', '${ids.tenant}', true);
      select 1 from "order".receipt_counters for update`);
    const sale = shop.sell();
    await waiting(1);
    const closing = till.close(id, { counted: { totalMinor: 10_499 } });
    await waiting(2);
    await client.query('commit');
    await client.end();
    expect(await sale).toMatchObject({ status: 'COMPLETED' });
    expect(await closing).toMatchObject({
      status: 'CLOSED',
      difference: { amountMinor: 0 },
      report: { sales: 1 },
    });
  });

  it('can never be changed by the service that wrote it', async () => {
    const { id } = await till.open();
    await till.close(id);
    const rights = await shop.query<{ table: string; right: string }>(
      `select table_name as "table", privilege_type as "right"
        from information_schema.role_table_grants
        where grantee = 'novapos_order' and table_schema = 'order'
          and table_name in ('shifts', 'shift_closings', 'cash_movements')
          and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')`,
    );
    expect(rights).toEqual([]);
  });
});

describe('the shift of a sale', () => {
  it('is the one that was open at its register when it was completed', async () => {
    const outside = await shop.sell();
    const { id } = await till.open();
    const inside = await shop.sell();
    const elsewhere = await shop.sell({}, manager({ registerId: ids.secondRegister }));
    const text = 'query ($id: ID!) { order(id: $id) { shift { id } } }';
    const shiftOf = async (orderId: string, as = manager()) =>
      (await shop.read<{ order: { shift: unknown } }>(text, { id: orderId }, as)).order.shift;
    expect(await shiftOf(outside.id)).toBeNull();
    expect(await shiftOf(inside.id)).toEqual({ id });
    expect(await shiftOf(elsewhere.id)).toBeNull();
    expect(await shiftOf(inside.id, neighbour())).toBeNull();
    expect(await till.find(id)).toMatchObject({ report: { sales: 1 } });
  });

  it('is the one in which a sale that waited for its card was paid', async () => {
    await shop.sell({ tenders: [{ type: 'CARD', cardToken: 'sim_timeout' }] });
    const { id } = await till.open();
    shop.payment.answerLate();
    shop.pass(31);
    await shop.settle();
    expect((await till.find(id))?.report.tenders).toEqual([
      { type: 'CARD', amount: { amountMinor: 499 }, count: 1 },
    ]);
  });
});
