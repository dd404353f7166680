import { newId, type Principal } from '@novapos/chassis';
import type { OfflineSale } from '../src/domain/offline-sale.ts';
import { contradictions } from './agreement.ts';
import { ids } from './examples.ts';
import { card, cash, inputOf, offlineSale } from './offline-examples.ts';
import { openOfflineTill, type Submitted } from './offline-till.ts';
import { manager, openTestShop, type TestShop } from './shop.ts';

let shop: TestShop;
const till = openOfflineTill(() => shop);

beforeAll(async () => {
  shop = await openTestShop();
});
beforeEach(() => shop.reset());
afterAll(() => shop.close());

/** Sold ten minutes ago. */
const sold = (overrides: Partial<OfflineSale> = {}): OfflineSale => {
  const sentAt = shop.now();
  return offlineSale({ soldAt: new Date(sentAt.getTime() - 600_000), sentAt, ...overrides });
};
const hand = (sale: OfflineSale, key?: string, as?: Principal): Promise<Submitted> =>
  till.submit(inputOf(sale, key), as);
const kinds = ({ findings = [] }: Submitted) => findings.map(({ kind }) => kind);
const orders = () => shop.query<{ id: string }>('select id from "order".orders');

describe('the same sale handed in again', () => {
  it('is answered the same, whatever the clock says by then', async () => {
    const sale = sold();
    const key = newId();
    const first = await hand(sale, key);
    shop.pass(3600);
    const again = await hand({ ...sale, sentAt: shop.now() }, key);
    expect(again).toEqual(first);
    expect(await orders()).toHaveLength(1);
    expect(await shop.said()).toHaveLength(1);
    expect(shop.inventory.onHandOf(ids.coffee)).toBe(999_000);
  });

  it('is recorded once where two tabs hand it in at once', async () => {
    const sale = sold();
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 6 }, () => hand(sale, key)));
    expect(new Set(answers.map(({ order }) => order?.id))).toEqual(new Set([sale.orderId]));
    expect(await orders()).toHaveLength(1);
    expect(await shop.said()).toHaveLength(1);
    expect(await contradictions(shop)).toEqual([]);
  });

  it('is recorded once under two keys: the other is told which order has it', async () => {
    const sale = sold();
    const answers = await Promise.all([hand(sale), hand(sale), hand(sale)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'OfflineSaleRecorded',
      'ReferenceUsed',
      'ReferenceUsed',
    ]);
    const used = answers.find(({ __typename }) => __typename === 'ReferenceUsed');
    expect(used).toMatchObject({ usedByOrderId: sale.orderId });
    expect(await orders()).toHaveLength(1);
  });

  it('is another sale where it differs: its key is not taken for it', async () => {
    const key = newId();
    await hand(sold(), key);
    await expect(hand(sold(), key)).rejects.toThrow('IDEMPOTENCY_KEY_REUSED');
  });

  it('is not another with its receipt number', async () => {
    const sale = sold();
    await hand(sale);
    const other = { ...sold(), receiptNumber: sale.receiptNumber };
    expect(await hand(other)).toMatchObject({
      __typename: 'ReferenceUsed',
      usedByOrderId: sale.orderId,
    });
    expect(await orders()).toHaveLength(1);
  });

  it('waits for a sale with the network that has its id and is not decided', async () => {
    const sale = sold();
    const asked = {
      idempotencyKey: newId(),
      orderId: sale.orderId,
      tenders: [{ type: 'CARD', cardToken: 'sim_timeout' }],
    };
    expect(await shop.sell(asked)).toMatchObject({ __typename: 'PaymentPending' });
    await expect(hand(sale)).rejects.toThrow('IDEMPOTENCY_IN_PROGRESS');
  });

  it('takes the place of a sale with the network that was given up', async () => {
    const sale = sold();
    shop.loseAt('TakePayments', 'before');
    await shop.sell({ idempotencyKey: newId(), orderId: sale.orderId });
    shop.pass(31);
    await shop.settle();
    const recorded = await hand({ ...sale, sentAt: shop.now() });
    expect(recorded).toMatchObject({ order: { id: sale.orderId, isOffline: true } });
    expect(await contradictions(shop)).toEqual([]);
  });
});

describe('an offline sale that loses a peer after it was recorded', () => {
  const losses = (['TakeSoldStock', 'RecordPayments'] as const).flatMap((operation) =>
    (['before', 'after'] as const).map((when) => [operation, when] as const),
  );

  it.each(losses)(
    '%s, %s it was done: is finished by the sweeper, once',
    async (operation, when) => {
      shop.inventory.receive(ids.coffee, 500);
      shop.loseAt(operation, when);
      const sale = sold({ tenders: [card(300, 'sim_decline'), cash(199)] });
      const key = newId();
      const first = await hand(sale, key);
      expect(first).toMatchObject({ __typename: 'OfflineSaleRecorded' });
      expect(kinds(first)).not.toContain('CARD_DECLINED');
      shop.pass(31);
      await Promise.all([shop.settle(), shop.settle()]);
      await shop.settle();
      expect(kinds(await hand(sale, key)).sort()).toEqual([
        'CARD_DECLINED',
        'LIMIT_PASSED',
        'OUT_OF_STOCK',
      ]);
      expect(shop.inventory.onHandOf(ids.coffee)).toBe(-500);
      expect(shop.payment.heldMinor(sale.orderId)).toBe(199);
      const raised = (await shop.said()).filter(({ type }) => type.includes('finding-raised'));
      expect(raised).toHaveLength(3);
      const [saga] = await shop.query<{ count: number }>(
        'select count(*)::int as count from "order".order_sagas',
      );
      expect(saga?.count).toBe(0);
    },
  );

  it.each(['VariantsForSale', 'UsersForPeers', 'SellingPoint'])(
    'is not recorded while %s can not be asked, and is when it can',
    async (operation) => {
      const sale = sold();
      const key = newId();
      shop.loseAt(operation, 'before');
      await expect(hand(sale, key)).rejects.toThrow('UNAVAILABLE');
      expect(await orders()).toEqual([]);
      expect(await hand(sale, key)).toMatchObject({ __typename: 'OfflineSaleRecorded' });
    },
  );
});

describe('a voided offline sale', () => {
  const voidIt = (orderId: string) =>
    till.voidSale({ idempotencyKey: newId(), orderId, reason: 'mistake' }, manager());

  it('gives money and goods back, also before they were taken', async () => {
    shop.loseAt('TakeSoldStock', 'before');
    const sale = sold({ tenders: [cash(499)] });
    await hand(sale);
    expect(await voidIt(sale.orderId)).toMatchObject({ status: 'VOIDED' });
    expect(shop.inventory.onHandOf(ids.coffee)).toBe(1_000_000);
    expect(shop.payment.heldMinor(sale.orderId)).toBe(0);
    expect(await contradictions(shop)).toEqual([]);
    expect(await shop.query('select tenders from "order".offline_sales')).toEqual([
      { tenders: null },
    ]);
  });

  it('is too late by when it was sold, not by when it was handed in', async () => {
    const sale = sold({ soldAt: new Date(shop.now().getTime() - 3_600_000) });
    await hand(sale);
    expect(await voidIt(sale.orderId)).toMatchObject({ __typename: 'VoidTooLate' });
  });
});
