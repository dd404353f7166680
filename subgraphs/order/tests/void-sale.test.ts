import { newId } from '@novapos/chassis';
import { contradictions } from './agreement.ts';
import { ids } from './examples.ts';
import { cashier, manager, openTestShop, type TestShop } from './shop.ts';

const voidSale = `mutation ($input: VoidSaleInput!) { voidSale(input: $input) { __typename
  ... on Order { id status voidReason voidedAt receiptNumber }
  ... on OrderNotVoidable { status } ... on VoidTooLate { voidableUntil } } }`;

let shop: TestShop;

beforeAll(async () => {
  shop = await openTestShop();
});

beforeEach(() => shop.reset());

afterAll(() => shop.close());

type Answer = { readonly __typename: string };

async function undo(input: object, as = manager()): Promise<Answer> {
  const request = { idempotencyKey: newId(), reason: 'wrong item', ...input };
  const { data, errors } = await shop.run(voidSale, { input: request }, as);
  if (errors) return { __typename: errors[0]?.extensions.code ?? '' };
  return data?.['voidSale'] as Answer;
}

describe('voiding a sale', () => {
  it('gives money and goods back and says so on the order, once a key', async () => {
    const { id } = await shop.sell();
    const input = { idempotencyKey: 'void-1', orderId: id, reason: ' wrong item ' };
    const voided = await undo(input);
    expect(voided).toMatchObject({ status: 'VOIDED', voidReason: 'wrong item' });
    expect(voided).toMatchObject({ receiptNumber: 'R1-000001' });
    expect(shop.inventory.onHandOf(ids.coffee)).toBe(1_000_000);
    expect(await undo(input)).toEqual(voided);
    expect(await undo({ ...input, reason: 'other' })).toEqual({
      __typename: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await contradictions(shop)).toEqual([]);
  });

  it('is refused a second time, by its status', async () => {
    const { id } = await shop.sell();
    await undo({ orderId: id });
    expect(await undo({ orderId: id })).toEqual({
      __typename: 'OrderNotVoidable',
      status: 'VOIDED',
    });
  });

  it('is refused for a sale that failed', async () => {
    await shop.sell({ tenders: [{ type: 'CARD', cardToken: 'sim_decline' }] });
    const [order] = await shop.query<{ id: string }>('select id from "order".orders');
    expect(await undo({ orderId: order?.id })).toMatchObject({ status: 'FAILED' });
  });

  it('is refused once its time is up', async () => {
    const { id } = await shop.sell();
    const voidableUntil = new Date(shop.now().getTime() + 15 * 60_000).toISOString();
    shop.pass(15 * 60 + 1);
    const answer = await undo({ orderId: id });
    expect(answer).toEqual({ __typename: 'VoidTooLate', voidableUntil });
  });

  it('is refused without a reason, and for an order that nobody knows', async () => {
    const { id } = await shop.sell();
    expect(await undo({ orderId: id, reason: '  ' })).toEqual({ __typename: 'VoidReasonMissing' });
    expect(await undo({ orderId: newId() })).toEqual({ __typename: 'OrderNotFound' });
    expect(await undo({ orderId: 'none' })).toEqual({ __typename: 'OrderNotFound' });
  });

  it('does not find the order of another tenant', async () => {
    const { id } = await shop.sell();
    const stranger = manager({ tenantId: ids.otherTenant });
    expect(await undo({ orderId: id }, stranger)).toEqual({ __typename: 'OrderNotFound' });
  });

  it('needs a right of its own', async () => {
    const { id } = await shop.sell();
    expect(await undo({ orderId: id }, cashier())).toEqual({ __typename: 'FORBIDDEN' });
  });

  it('is done once when two ask at once', async () => {
    const { id } = await shop.sell();
    const answers = await Promise.all([undo({ orderId: id }), undo({ orderId: id })]);
    const done = answers.filter(({ __typename }) => __typename === 'Order');
    expect(done).toHaveLength(1);
    expect(shop.inventory.onHandOf(ids.coffee)).toBe(1_000_000);
    expect(await contradictions(shop)).toEqual([]);
  });
});

const losses = (['UndoPayments', 'RestockOrder'] as const).flatMap((operation) =>
  (['before', 'after'] as const).map((when) => [operation, when] as const),
);

describe('a void that loses a peer in its midst', () => {
  it.each(losses)('is finished by the sweeper: %s, %s it was done', async (operation, when) => {
    const { id } = await shop.sell();
    const input = { idempotencyKey: newId(), orderId: id };
    shop.loseAt(operation, when);
    expect(await undo(input)).toEqual({ __typename: 'UNAVAILABLE' });
    expect(await undo(input)).toEqual({ __typename: 'IDEMPOTENCY_IN_PROGRESS' });
    shop.pass(31);
    await shop.settle();
    expect(await contradictions(shop)).toEqual([]);
    expect(await undo(input)).toMatchObject({ status: 'VOIDED' });
  });

  it.each(losses)('is finished by its own key: %s, %s it was done', async (operation, when) => {
    const { id } = await shop.sell();
    const input = { idempotencyKey: newId(), orderId: id };
    shop.loseAt(operation, when);
    await undo(input);
    shop.pass(31);
    expect(await undo(input)).toMatchObject({ status: 'VOIDED' });
    expect(await contradictions(shop)).toEqual([]);
  });

  it.each(['before', 'after'] as const)(
    'writes goods off and puts them back where the sale had not: lost %s',
    async (when) => {
      shop.loseAt('ConsumeStock', when);
      const { id } = await shop.sell();
      shop.loseAt('ConsumeStock', when);
      const input = { idempotencyKey: newId(), orderId: id };
      expect(await undo(input)).toEqual({ __typename: 'UNAVAILABLE' });
      shop.pass(31);
      await shop.settle();
      expect(await undo(input)).toMatchObject({ status: 'VOIDED' });
      expect(shop.inventory.onHandOf(ids.coffee)).toBe(1_000_000);
      expect(await contradictions(shop)).toEqual([]);
    },
  );
});
