import { newId } from '@novapos/chassis';
import { describeSubgraph } from '@novapos/chassis/testing';
import { order } from '../src/index.ts';
import { ids } from './examples.ts';
import { inputOf, offlineSale } from './offline-examples.ts';
import { openOfflineTill } from './offline-till.ts';
import { drawer } from './shift-drawer.ts';
import { takeBack } from './refund-examples.ts';
import { cashier, manager, openTestShop, type TestShop } from './shop.ts';

let shop: TestShop;
let orderId: string;
let findingId: string;
let shiftId: string;
let refundId: string;

beforeAll(async () => {
  shop = await openTestShop();
  orderId = (await shop.sell()).id;
  const odd = offlineSale({ soldAt: shop.now(), cashierId: newId() });
  const handedIn = await openOfflineTill(() => shop).submit(inputOf(odd));
  findingId = handedIn.findings?.[0]?.id ?? '';
  shiftId = (await drawer(shop).open()).id;
  refundId = (await takeBack(shop, { orderId })).id;
});

afterAll(() => shop.close());

describeSubgraph(order.subgraph, {
  ask: () => shop.ask,
  principal: () => manager(),
  entities: {
    Order: () => ({ __typename: 'Order', id: orderId }),
    OfflineFinding: () => ({ __typename: 'OfflineFinding', id: findingId }),
    Shift: () => ({ __typename: 'Shift', id: shiftId }),
    Refund: () => ({ __typename: 'Refund', id: refundId }),
  },
});

describe('a sale', () => {
  it('takes the money, gives change and a receipt number, and takes the goods off the shelf', async () => {
    const before = shop.inventory.onHandOf(ids.coffee);
    const sold = await shop.sell();
    expect(sold).toMatchObject({
      __typename: 'Order',
      status: 'COMPLETED',
      receiptNumber: 'R1-000002',
      total: { amountMinor: 499 },
      change: { amountMinor: 501 },
      tenders: [{ type: 'CASH', amount: { amountMinor: 499 }, tendered: { amountMinor: 1000 } }],
    });
    expect(shop.inventory.onHandOf(ids.coffee)).toBe(before - 1000);
    expect(shop.payment.heldMinor(sold.id)).toBe(499);
  });

  it('asks each peer once, and auth only now and then', async () => {
    shop.asked.length = 0;
    await shop.sell();
    expect(shop.asked).toEqual(['VariantsForSale', 'ReserveStock', 'TakePayments', 'ConsumeStock']);
  });

  it('sells for nothing without asking payment', async () => {
    shop.asked.length = 0;
    const override = { amountMinor: 0, reason: 'staff' };
    const lines = [{ sku: 'COFFEE-250', totalOverride: override }];
    const sold = await shop.sell({ cart: { lines }, tenders: [] });
    expect(sold).toMatchObject({ status: 'COMPLETED', total: { amountMinor: 0 }, tenders: [] });
    expect(shop.asked).not.toContain('TakePayments');
  });

  it('keeps each line of the cart, and holds each variant once', async () => {
    const before = shop.inventory.onHandOf(ids.coffee);
    const lines = [{ sku: 'COFFEE-250' }, { variantId: ids.coffee, quantity: '2' }];
    const { id } = await shop.sell({ cart: { lines }, tenders: [{ type: 'CARD' }] });
    const read = await shop.read<{ order: { lines: unknown } }>(
      'query ($id: ID!) { order(id: $id) { lines { number quantity total { amountMinor } } } }',
      { id },
    );
    expect(read.order.lines).toEqual([
      { number: 1, quantity: '1', total: { amountMinor: 499 } },
      { number: 2, quantity: '2', total: { amountMinor: 998 } },
    ]);
    expect(shop.inventory.onHandOf(ids.coffee)).toBe(before - 3000);
  });

  it('takes the total of a price label and the weight of a weight label without any right', async () => {
    const lines = [{ barcode: '2112345007499' }, { barcode: '2212345003355' }];
    const sold = await shop.sell({ cart: { lines }, tenders: [{ type: 'CARD' }] }, cashier());
    expect(sold).toMatchObject({ status: 'COMPLETED', total: { amountMinor: 749 + 670 } });
  });

  it('stores both prices of an override and who said why', async () => {
    const lines = [
      { sku: 'COFFEE-250', unitPriceOverride: { amountMinor: 300, reason: ' shelf label ' } },
      { sku: 'COFFEE-250', quantity: '2', totalOverride: { amountMinor: 119, reason: 'deal' } },
    ];
    const { id } = await shop.sell({ cart: { lines } });
    const read = await shop.read<{ order: { lines: unknown } }>(
      `query ($id: ID!) { order(id: $id) { lines {
        catalogueUnitPrice { amountMinor } unitPrice { amountMinor } gross { amountMinor }
        override { kind amount { amountMinor } reason } } } }`,
      { id },
    );
    expect(read.order.lines).toEqual([
      {
        catalogueUnitPrice: { amountMinor: 499 },
        unitPrice: { amountMinor: 300 },
        gross: { amountMinor: 300 },
        override: { kind: 'UNIT_PRICE', amount: { amountMinor: 300 }, reason: 'shelf label' },
      },
      {
        catalogueUnitPrice: { amountMinor: 499 },
        unitPrice: { amountMinor: 60 },
        gross: { amountMinor: 119 },
        override: { kind: 'LINE_TOTAL', amount: { amountMinor: 119 }, reason: 'deal' },
      },
    ]);
  });

  it('answers from memory exactly what is stored', async () => {
    const fields = `id status receiptNumber reference currency businessDate soldAt completedAt
      store { id } register { id } cashier { id } policy { rounding level }
      lines { id number name sku unit quantity variant { id } catalogueUnitPrice { decimal }
        unitPrice { decimal } gross { decimal } lineDiscount { decimal } orderDiscount { decimal }
        net { decimal } tax { decimal } total { decimal } taxCategory taxSource note
        discounts { reason basisPoints amount { decimal } }
        taxes { code name percent isInclusive base { decimal } amount { decimal } } }
      discounts { reason basisPoints amount { decimal } } taxes { code amount { decimal } }
      gross { decimal } lineDiscount { decimal } orderDiscount { decimal } discount { decimal }
      net { decimal } tax { decimal } total { decimal } cashRounding { decimal }
      tenders { paymentId type amount { decimal } tendered { decimal } cardLast4 }
      change { decimal } receipt { text }`;
    const input = {
      idempotencyKey: 'from-memory',
      reference: 'basket 1',
      cart: {
        lines: [
          { sku: 'COFFEE-250', quantity: '3', discounts: [{ basisPoints: 1250, reason: 'card' }] },
          { sku: 'APPLES', quantity: '0.335', note: 'ripe' },
        ],
        discounts: [{ amountMinor: 50, reason: 'coupon' }],
      },
      tenders: [{ type: 'COUPON', amountMinor: 100 }, { type: 'CARD' }],
    };
    const text = `mutation ($input: CompleteSaleInput!) { completeSale(input: $input) { ... on Order { ${fields} } } }`;
    const sold = await shop.read<{ completeSale: { id: string } }>(text, { input }, manager());
    const stored = await shop.read<{ order: unknown }>(
      `query ($id: ID!) { order(id: $id) { ${fields} } }`,
      { id: sold.completeSale.id },
    );
    expect(sold.completeSale).toEqual(stored.order);
    expect(stored.order).toMatchObject({ businessDate: '2030-01-31', reference: 'basket 1' });
  });

  it('costs what the quote said', async () => {
    const cart = {
      lines: [{ sku: 'COFFEE-250', quantity: '3', discounts: [{ amountMinor: 10, reason: 'a' }] }],
      discounts: [{ basisPoints: 3333, reason: 'b' }],
    };
    const text = `query ($cart: CartInput!) { quote(cart: $cart) { __typename ... on Quote {
      total { amountMinor } cashTotal { amountMinor } } } }`;
    const { quote } = await shop.read<{ quote: { total: { amountMinor: number } } }>(text, {
      cart,
    });
    const sold = await shop.sell({ cart, tenders: [{ type: 'CARD' }] });
    expect(sold.total).toEqual(quote.total);
  });
});

describe('someone without the right', () => {
  it.each([
    [
      'sells nothing',
      'mutation ($input: CompleteSaleInput!) { completeSale(input: $input) { __typename } }',
    ],
    ['sees no order', '{ orders { edges { cursor } } }'],
  ])('%s', async (_what, text) => {
    const input = { idempotencyKey: 'k', cart: { lines: [] }, tenders: [] };
    const variables = text.includes('$input') ? { input } : {};
    const { errors } = await shop.run(text, variables, cashier({ grants: [] }));
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
