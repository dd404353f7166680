import { newArticle, stockOf, type Article } from '../../support/goods.ts';
import { cash, charge, quote, sell, type CartLine } from '../../support/sale.ts';
import type { Person } from '../../support/shop.ts';
import type { Trial } from './trial.ts';

/** Carts that a till may send and nobody may sell; none of them leaves a trace. */
export function refusesBadCarts({ harbour }: Trial): void {
  let cashier: Person;
  let bread: Article;

  beforeAll(async () => {
    cashier = await harbour().as('cashier');
    bread = await newArticle(harbour(), { stock: 5 });
  });

  const lineOf = (rest: CartLine = {}): CartLine => ({ sku: bread.sku, ...rest });
  const sellLine = (line: CartLine) => sell(cashier, { lines: [line], tenders: [cash()] });

  it('is refused when empty', async () => {
    const refusal = { __typename: 'CartEmpty', code: 'CartEmpty' };
    expect(await sell(cashier, { lines: [], tenders: [cash()] })).toMatchObject(refusal);
    expect(await quote(cashier, [])).toMatchObject(refusal);
  });

  it('is refused by the lines whose barcode nobody knows', async () => {
    const lines = [lineOf(), { barcode: '4006381333931' }];
    const refusal = { __typename: 'VariantUnknown', lines: [2] };
    expect(await sell(cashier, { lines, tenders: [cash()] })).toMatchObject(refusal);
    expect(await quote(cashier, lines)).toMatchObject(refusal);
  });

  it.each([
    ['4006381333931', 'BarcodeUnknown'],
    ['4006381333930', 'BarcodeInvalid'],
  ])('is begun by scanning %s, which is answered %s', async (barcode, typename) => {
    const { data } = await cashier.ask(
      `query Scan($barcode: String!) {
        variantByBarcode(barcode: $barcode) { __typename ... on Refusal { code message } }
      }`,
      { barcode },
    );
    expect(data).toMatchObject({ variantByBarcode: { __typename: typename, code: typename } });
  });

  it('is refused by the lines whose product was retired', async () => {
    const manager = await harbour().as('manager');
    const old = await newArticle(harbour(), { stock: 5 });
    await manager.ask(
      `mutation Retire($input: RetireProductInput!) {
        retireProduct(input: $input) { __typename }
      }`,
      { input: { id: old.productId, reason: 'Out of season' } },
    );
    const lines = [lineOf(), { sku: old.sku }];
    const refusal = { __typename: 'ProductRetired', lines: [2] };
    expect(await sell(cashier, { lines, tenders: [cash()] })).toMatchObject(refusal);
    expect(await quote(cashier, lines)).toMatchObject(refusal);
  });

  it.each([
    ['zero', '0', 'ZERO'],
    ['below zero', '-1', 'NEGATIVE'],
    ['a part of a piece', '1.5', 'TOO_PRECISE'],
  ])('is refused with a quantity of %s', async (_name, quantity, quantityProblem) => {
    const refusal = { __typename: 'QuantityNotAllowed', line: 1, quantityProblem };
    expect(await sellLine(lineOf({ quantity }))).toMatchObject(refusal);
    expect(await quote(cashier, [lineOf({ quantity })])).toMatchObject(refusal);
  });

  it.each([
    ['more than a million', '1000001'],
    ['more digits than anyone can count', '9'.repeat(400)],
    ['four decimal places', '1.0001'],
    ['a word', 'many'],
    ['infinity', '1e999'],
  ])('is not even read with a quantity of %s', async (_name, quantity) => {
    const sale = { lines: [lineOf({ quantity })], tenders: [cash()] };
    expect(await charge(cashier, sale)).toMatchObject({ data: null, code: 'BAD_USER_INPUT' });
  });

  it('is refused when it comes to more than can be counted', async () => {
    const gold = await newArticle(harbour(), { stock: 1, priceMinor: 1_000_000_000_000 });
    const lines = [{ sku: gold.sku, quantity: '1000000' }];
    expect(await quote(cashier, lines)).toMatchObject({ __typename: 'AmountTooLarge' });
  });

  it.each(['unitPriceMinor', 'price', 'taxMinor', 'taxRate', 'total'])(
    'has no field for a %s of the client',
    async (field) => {
      const sale = { lines: [lineOf({ [field]: 1 })], tenders: [cash()] };
      expect(await charge(cashier, sale)).toMatchObject({
        status: 400,
        data: null,
        code: 'BAD_USER_INPUT',
      });
      const written = `{ quote(cart: { lines: [{ sku: "x", ${field}: 1 }] }) { __typename } }`;
      expect(await cashier.ask(written)).toMatchObject({
        status: 400,
        code: 'GRAPHQL_VALIDATION_FAILED',
      });
    },
  );

  it.each(['unitPriceOverride', 'totalOverride'])(
    'is refused to a cashier with a %s',
    async (override) => {
      const line = lineOf({ [override]: { amountMinor: 1, reason: 'Friend' } });
      expect(await sellLine(line)).toMatchObject({
        __typename: 'RightMissing',
        grant: 'orders:override-price',
      });
    },
  );

  it.each([
    ['a line of two names', { variantId: 'x' }],
    ['a discount of nothing', { discounts: [{ reason: 'Kind' }] }],
    ['a discount of more than all', { discounts: [{ basisPoints: 10_001, reason: 'Kind' }] }],
  ])('is refused with %s', async (_name, rest) => {
    expect(await sellLine(lineOf(rest))).toMatchObject({ __typename: 'CartInvalid' });
  });

  it('is refused with a discount above the price', async () => {
    const discounts = [{ amountMinor: 1_001, reason: 'Too kind' }];
    expect(await sellLine(lineOf({ discounts }))).toMatchObject({
      __typename: 'DiscountTooLarge',
      available: { amountMinor: 1_000 },
    });
  });

  it('is refused without a register to sell at', async () => {
    const nowhere = await harbour().as('cashier', null);
    const sale = { lines: [lineOf()], tenders: [cash()] };
    expect(await sell(nowhere, sale)).toMatchObject({ __typename: 'RegisterRequired' });
  });

  it('says by line what is left when there is not enough', async () => {
    const rolls = await newArticle(harbour(), { stock: 3 });
    const lines = [lineOf({ quantity: '5' }), { sku: rolls.sku, quantity: '4' }];
    const outcome = await sell(cashier, { lines, tenders: [cash()] });
    expect(outcome).toMatchObject({
      __typename: 'InsufficientStock',
      shortages: [
        { line: 2, variantId: rolls.variantId, name: rolls.name, requested: '4', available: '3' },
      ],
    });
  });

  it('has sold and held nothing of all this', async () => {
    expect(await stockOf(cashier, bread.sku)).toEqual({
      onHand: '5',
      reserved: '0',
      available: '5',
    });
    const { data } = await cashier.ask(
      'query Sold($text: String!) { orders(filter: { text: $text, status: COMPLETED }) { edges { node { id } } } }',
      { text: bread.sku },
    );
    expect(data).toEqual({ orders: { edges: [] } });
  });
}
