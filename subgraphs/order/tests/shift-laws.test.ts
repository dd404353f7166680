import { newId } from '@novapos/chassis';
import fc from 'fast-check';
import { ids } from './examples.ts';
import { drawer, type ShiftTold } from './shift-drawer.ts';
import { admin, manager, openTestShop, type SaleAnswer, type TestShop } from './shop.ts';

let shop: TestShop;
let till: ReturnType<typeof drawer>;

beforeAll(async () => {
  shop = await openTestShop();
  till = drawer(shop);
});

afterAll(() => shop.close());

type Step =
  | { readonly kind: 'SELL'; readonly quantity: number; readonly pay: 'CASH' | 'CARD' | 'SPLIT' }
  | { readonly kind: 'VOID'; readonly which: number }
  | { readonly kind: 'MOVE'; readonly into: boolean; readonly amountMinor: number }
  | { readonly kind: 'TURN'; readonly countedMinor: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('SELL' as const),
      quantity: fc.integer({ min: 1, max: 5 }),
      pay: fc.constantFrom('CASH', 'CARD', 'SPLIT'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('VOID' as const), which: fc.nat(20) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('MOVE' as const),
      into: fc.boolean(),
      amountMinor: fc.integer({ min: 1, max: 5000 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('TURN' as const), countedMinor: fc.nat(50_000) }),
  },
);

const floatMinor = 10_000;

type Books = {
  shift: ShiftTold;
  /** Of the shift that is open: what lies in the drawer by counting along. */
  drawerMinor: number;
  readonly sold: { order: SaleAnswer; isVoided: boolean }[];
  readonly closed: ShiftTold[];
};

const cashOf = ({ tenders }: SaleAnswer): number =>
  tenders
    .filter(({ type }) => type === 'CASH')
    .reduce((sum, { amount }) => sum + amount.amountMinor, 0);

const tendersOf = {
  CASH: [{ type: 'CASH', amountMinor: 5000 }],
  CARD: [{ type: 'CARD' }],
  SPLIT: [
    { type: 'CARD', amountMinor: 100 },
    { type: 'CASH', amountMinor: 5000 },
  ],
} as const;

async function take(books: Books, taken: Step): Promise<void> {
  switch (taken.kind) {
    case 'SELL': {
      const lines = [
        { sku: 'COFFEE-250', quantity: String(taken.quantity) },
        { sku: 'APPLES', quantity: '0.335', discounts: [{ basisPoints: 1250, reason: 'ripe' }] },
      ];
      const order = await shop.sell({ cart: { lines }, tenders: tendersOf[taken.pay] });
      expect(order.__typename).toBe('Order');
      books.sold.push({ order, isVoided: false });
      books.drawerMinor += cashOf(order);
      return;
    }
    case 'VOID': {
      const sale = books.sold[taken.which];
      if (!sale || sale.isVoided) return;
      expect(await till.undo(sale.order.id)).toBe('Order');
      sale.isVoided = true;
      books.drawerMinor -= cashOf(sale.order);
      return;
    }
    case 'MOVE': {
      const { into, amountMinor } = taken;
      await till.move(books.shift.id, { kind: into ? 'PAID_IN' : 'PAID_OUT', amountMinor });
      books.drawerMinor += into ? amountMinor : -amountMinor;
      return;
    }
    case 'TURN': {
      const { shift, drawerMinor } = books;
      const closed = await till.close(shift.id, { counted: { totalMinor: taken.countedMinor } });
      expect(closed.expected).toEqual({ amountMinor: drawerMinor });
      expect(closed.difference).toEqual({ amountMinor: taken.countedMinor - drawerMinor });
      books.closed.push(closed);
      books.shift = await till.open();
      books.drawerMinor = floatMinor;
    }
  }
}

type Totals = Pick<
  ShiftTold['report'],
  'gross' | 'discount' | 'net' | 'tax' | 'total' | 'tenders'
> & {
  readonly orders: number;
};

async function allSales(): Promise<Totals> {
  const money = ['gross', 'discount: orderDiscount', 'lineDiscount', 'net', 'tax', 'total'];
  const text = `{ salesTotals { orders ${money.map((name) => `${name} { amountMinor }`).join(' ')}
    tenders { type amount { amountMinor } count } } }`;
  const { salesTotals } = await shop.read<{
    salesTotals: Totals & { readonly lineDiscount: { readonly amountMinor: number } };
  }>(text, {}, manager());
  const { lineDiscount, discount, ...rest } = salesTotals;
  return { ...rest, discount: { amountMinor: discount.amountMinor + lineDiscount.amountMinor } };
}

function expectSum(shifts: readonly ShiftTold[], totals: Totals): void {
  for (const name of ['gross', 'discount', 'net', 'tax', 'total'] as const) {
    const sum = shifts.reduce((all, { report }) => all + report[name].amountMinor, 0);
    expect([name, sum]).toEqual([name, totals[name].amountMinor]);
  }
  const paid = new Map<string, number>();
  for (const { type, amount } of shifts.flatMap(({ report }) => report.tenders)) {
    paid.set(type, (paid.get(type) ?? 0) + amount.amountMinor);
  }
  const told = totals.tenders.map(({ type, amount }) => [type, amount.amountMinor]);
  expect([...paid].filter(([, minor]) => minor !== 0).sort()).toEqual(told.sort());
}

async function setUp(cashIncrementMinor: number): Promise<Books> {
  await shop.reset();
  const components = [
    { code: 'VAT', name: 'VAT', percent: '8.875', isInclusive: false },
    { code: 'CITY', name: 'City', percent: '1.5', isInclusive: false, isCompound: true },
  ];
  const tax = { scope: 'TENANT', taxCategory: 'STANDARD', components };
  await shop.read(
    `mutation ($tax: SetTaxRateInput!, $policy: ChangePricingPolicyInput!) {
      setTaxRate(input: $tax) { __typename } changePricingPolicy(input: $policy) { __typename } }`,
    { tax, policy: { cashIncrementMinor } },
    admin(),
  );
  return { shift: await till.open(), drawerMinor: floatMinor, sold: [], closed: [] };
}

describe('whatever is sold, voided and moved', () => {
  it('the drawer, the reports and the totals of all sales agree', async () => {
    const steps = fc.array(step, { minLength: 4, maxLength: 25 });
    const law = fc.asyncProperty(steps, fc.constantFrom(1, 5), async (taken, increment) => {
      const books = await setUp(increment);
      for (const each of taken) await take(books, each);
      const open = await till.find(books.shift.id);
      if (!open) throw new Error('the open shift is gone');
      expect(open.expected).toEqual({ amountMinor: books.drawerMinor });
      expect(open.report.cash.expected).toEqual(open.expected);
      expectSum([...books.closed, open], await allSales());
      // Stored reports are still what they were.
      for (const closed of books.closed) {
        expect((await till.find(closed.id))?.report).toEqual(closed.report);
      }
    });
    await fc.assert(law, { numRuns: 12 });
  }, 120_000);

  it('the report of one shift is what its own sales come to', async () => {
    const books = await setUp(5);
    const sales: Step[] = [
      { kind: 'SELL', quantity: 3, pay: 'CASH' },
      { kind: 'SELL', quantity: 1, pay: 'SPLIT' },
      { kind: 'SELL', quantity: 2, pay: 'CARD' },
      { kind: 'VOID', which: 1 },
    ];
    for (const each of sales) await take(books, each);
    const totals = await allSales();
    const { report } = (await till.find(books.shift.id)) ?? {};
    expect(report).toMatchObject({
      sales: totals.orders,
      voids: 1,
      gross: totals.gross,
      discount: totals.discount,
      net: totals.net,
      tax: totals.tax,
      total: totals.total,
      tenders: totals.tenders,
    });
    const taxes = report?.taxes.reduce((sum, { amount }) => sum + amount.amountMinor, 0);
    expect(taxes).toBe(totals.tax.amountMinor);
  });

  it('sales of another register and another tenant stay out of it', async () => {
    const books = await setUp(1);
    await shop.sell({}, manager({ registerId: ids.secondRegister }));
    expect(await till.find(books.shift.id)).toMatchObject({
      report: { sales: 0, total: { amountMinor: 0 }, tenders: [], taxes: [] },
    });
    expect(await till.find(newId())).toBeNull();
  });
});
